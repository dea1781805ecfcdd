import type { Day } from '../article/article';
import { Dictionary } from './index/dictionary';
import { DocumentReader, Weighing, type ReadDocument } from './index/documentReader';
import type { SearchFacts } from './index/facts';
import { FactsIndex, NameUse, type Counted } from './index/factsIndex';
import { addPosting, PostingLists, removePosting, type StoredPostings } from './index/postings';
import type { Query } from './query/ast';
import { rank } from './match/ranking';
import type { SearchDocument } from './index/searchDocument';
import type { StoredDocument, TermNumbers } from './index/storedDocument';
import type { ValueField, Vocabulary } from './query/suggestions';

export { toSearchDocument, type SearchDocument } from './index/searchDocument';

/** An article that was found. */
export interface Hit {
  readonly id: string;
  /** The higher, the better; says nothing across queries. */
  readonly score: number;
}

/** What to search for beside the query. */
export interface SearchOptions {
  /** So many hits at most. */
  readonly limit: number;
  /** The path that `path:` looks at; the id where it is missing. */
  readonly pathOf?: (id: string) => string;
  /** What `status:` asks for; without it, every article is open. */
  readonly statusOf?: (id: string) => 'reviewed' | 'open';
}

/** An article in the index. */
export interface Entry extends ReadDocument {
  readonly id: string;
  readonly date: Day | null;
  /** The sum of the field weights of all words. */
  readonly length: number;
}

/** An article that comes back from outside the index. */
export interface RestoredArticle {
  readonly id: string;
  readonly date: Day | null;
  readonly words: StoredDocument;
}

/** What ranking reads of an index. */
export interface IndexContents {
  readonly dictionary: Dictionary;
  readonly postings: Pick<PostingLists, 'of'>;
  /** By slot; an empty slot is free. */
  readonly entries: readonly (Entry | undefined)[];
  readonly facts: FactsIndex;
  readonly size: number;
  readonly averageLength: number;
}

/**
 * Finds articles by their words. Lives in memory; adding, replacing and taking out one article takes the time that this
 * article needs, whatever the size of the index. The same articles give the same hits, in whatever order they came and
 * went.
 */
export class SearchIndex implements Vocabulary {
  private readonly dictionary = new Dictionary();
  private readonly reader = new DocumentReader(this.dictionary);
  private readonly weighing = new Weighing();
  private readonly postings = new PostingLists();
  private readonly entries: (Entry | undefined)[] = [];
  private readonly facts = new FactsIndex();
  private readonly slots = new Map<string, number>();
  private readonly freeSlots: number[] = [];
  private totalLength = 0;

  /** How many articles are in the index. */
  get size(): number {
    return this.slots.size;
  }

  has(id: string): boolean {
    return this.slots.has(id);
  }

  /** How many articles have no facts yet, so that filters for people, places and days miss them. */
  get unread(): number {
    return this.size - this.facts.size;
  }

  /** What filters know of an article; undefined when it has not been read through. */
  factsOf(id: string): SearchFacts | undefined {
    const slot = this.slots.get(id);
    return slot === undefined ? undefined : this.facts.of(slot);
  }

  /**
   * Tells what was found in an article that is here. It is forgotten when its words change, since it belongs to them.
   */
  setFacts(id: string, facts: SearchFacts): void {
    const slot = this.slots.get(id);
    if (slot !== undefined) this.facts.set(slot, facts);
  }

  /** Takes an article in, in place of the one with the same id if there is one. */
  add(document: SearchDocument): void {
    this.remove(document.id);
    const words = this.reader.read(document);
    const { terms, weights, length } = this.weighing.weigh(words);
    const slot = this.freeSlots.pop() ?? this.entries.length;
    this.put(slot, { id: document.id, date: document.date, length, ...words });
    terms.forEach((term, index) => addPosting(this.postings.of(term), slot, weights[index]!));
  }

  /** Takes articles in that were kept outside the index, with their postings; those of other articles are left out. */
  restore(articles: readonly RestoredArticle[], postings: StoredPostings): void {
    const slots = new Int32Array(postings.documents).fill(-1);
    for (const {
      id,
      date,
      words: { number, tokens, wholes, headings, length },
    } of articles) {
      this.remove(id);
      // Never a slot that was free: so each posting comes after all that are there.
      slots[number] = this.entries.length;
      this.put(this.entries.length, { id, date, tokens, wholes, headings, length });
    }
    this.postings.append(postings, slots);
  }

  private put(slot: number, entry: Entry): void {
    this.entries[slot] = entry;
    this.slots.set(entry.id, slot);
    this.totalLength += entry.length;
  }

  /** What the index holds of an article's words, to be kept outside it; null when it is not there. */
  documentOf(id: string): ReadDocument | null {
    const slot = this.slots.get(id);
    return slot === undefined ? null : (this.entries[slot] ?? null);
  }

  /** The terms of this index, for documents that are kept outside it. */
  get terms(): TermNumbers {
    return this.dictionary;
  }

  /** Takes an article out. Nothing happens when it is not there. */
  remove(id: string): void {
    const slot = this.slots.get(id);
    const entry = slot === undefined ? undefined : this.entries[slot];
    if (slot === undefined || entry === undefined) return;
    for (const term of new Set(entry.tokens)) {
      if (term >= 0) removePosting(this.postings.of(term), slot);
    }
    this.facts.remove(slot);
    this.entries[slot] = undefined;
    this.slots.delete(id);
    this.freeSlots.push(slot);
    this.totalLength -= entry.length;
  }

  /**
   * The best `limit` articles for a query, best first; of equals the newer one. Any word may be missing, a phrase or
   * filter may not.
   */
  search(query: Query, options: SearchOptions): Hit[] {
    const averageLength = this.size === 0 ? 0 : this.totalLength / this.size;
    return rank(query, { ...this.contents(), averageLength }, options);
  }

  /** What a filter may be completed to: names or months, those of most articles first. */
  values(field: ValueField, beginning: string, limit: number): Counted[] {
    if (field === 'on') return this.facts.months(beginning).slice(0, limit);
    if (field === 'date') return this.publicationMonths(beginning).slice(0, limit);
    return this.facts.namesBy(
      field === 'speaker' ? NameUse.Speaker : field === 'place' ? NameUse.Place : NameUse.Mentioned,
      beginning,
      limit,
    );
  }

  /** The newest first. */
  private publicationMonths(beginning: string): Counted[] {
    const counts = new Map<string, number>();
    for (const entry of this.entries) {
      const month = entry?.date?.slice(0, 7);
      if (month?.startsWith(beginning)) counts.set(month, (counts.get(month) ?? 0) + 1);
    }
    return Array.from(counts, ([value, articles]) => ({ value, articles })).sort((a, b) =>
      a.value < b.value ? 1 : -1,
    );
  }

  private contents(): Omit<IndexContents, 'averageLength'> {
    return {
      dictionary: this.dictionary,
      postings: this.postings,
      entries: this.entries,
      facts: this.facts,
      size: this.size,
    };
  }
}
