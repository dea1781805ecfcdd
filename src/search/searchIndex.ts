import type { Day } from '../article/article';
import { Dictionary } from './index/dictionary';
import { DocumentReader, Weighing } from './index/documentReader';
import { DocumentWords } from './index/documentWords';
import type { SearchFacts } from './index/facts';
import { FactsIndex } from './index/factsIndex';
import { PostingLists, type StoredPostings } from './index/postings';
import type { SearchDocument } from './index/searchDocument';
import type { StoredDocument, TermNumbers } from './index/storedDocument';
import { fold } from './text/characters';
import {
  isForeign,
  noMarks,
  type Marks,
  type CountedValue,
  type DocumentTerms,
  type IndexedDocument,
  type IndexReader,
  type NameUse,
  type SearchHit,
  type SearchOptions,
  type Vocabulary,
} from './index/types';
import { lengthNorm } from './match/bm25';
import { rank } from './match/ranking';
import type { Query } from './query/ast';

export { toSearchDocument, type SearchDocument } from './index/searchDocument';
export type { SearchHit, SearchOptions } from './index/types';

/** An article that comes back from outside the index. */
export interface RestoredArticle {
  readonly id: string;
  readonly date: Day | null;
  readonly language: string | null;
  readonly words: StoredDocument;
}

/**
 * Finds articles by their words. Lives in memory; adding, replacing and taking out one article takes the time that this
 * article needs, whatever the size of the index. The same articles give the same hits, in whatever order they came and
 * went.
 */
export class SearchIndex implements Vocabulary {
  private readonly dictionary = new Dictionary();
  private readonly documentReader = new DocumentReader(this.dictionary);
  private readonly weighing = new Weighing();
  private readonly postings = new PostingLists();
  private readonly documents: (IndexedDocument | undefined)[] = [];
  private readonly words = new DocumentWords();
  private readonly facts = new FactsIndex();
  private readonly slots = new Map<string, number>();
  private readonly freeSlots: number[] = [];
  /** How many articles there are in each language. */
  private readonly languageCounts = new Map<string | null, number>();
  private totalLength = 0;
  /** Worked out for the next search; null when articles have come or gone since the last. */
  private lengthNorms: Float64Array | null = null;

  /** @param marks what people have marked articles with */
  constructor(private readonly marks: Marks = noMarks) {}

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

  /** The language of an article, a BCP 47 tag or null; undefined when it is not here. */
  languageOf(id: string): string | null | undefined {
    const slot = this.slots.get(id);
    return slot === undefined ? undefined : this.documents[slot]?.language;
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
    this.take(document, this.documentReader.read(document));
  }

  /** Reads a long article in steps. The last one gives what `take` takes. */
  reading(document: SearchDocument): Generator<undefined, DocumentTerms> {
    return new DocumentReader(this.dictionary).reading(document);
  }

  /** Takes an article in whose words have been read. */
  take(document: SearchDocument, words: DocumentTerms): void {
    this.remove(document.id);
    const { terms, weights, length } = this.weighing.weigh(words);
    const slot = this.freeSlots.pop() ?? this.documents.length;
    const { id, date, language } = document;
    this.put(slot, { id, date, language, length }, words);
    terms.forEach((term, index) => this.postings.add(term, slot, weights[index]!));
  }

  /** Takes articles in that were kept outside the index, with their postings; those of other articles are left out. */
  restore(articles: readonly RestoredArticle[], postings: StoredPostings): void {
    const slots = new Int32Array(postings.documents).fill(-1);
    for (const { id, date, language, words } of articles) {
      this.remove(id);
      // Never a slot that was free: so each posting comes after all that are there.
      slots[words.number] = this.documents.length;
      this.put(this.documents.length, { id, date, language, length: words.length }, words);
    }
    this.postings.append(postings, slots);
  }

  private put(slot: number, document: IndexedDocument, words: DocumentTerms): void {
    this.documents[slot] = document;
    this.words.set(slot, words);
    this.lengthNorms = null;
    this.slots.set(document.id, slot);
    this.totalLength += document.length;
    this.count(document.language, 1);
    if (isForeign(document.language)) this.dictionary.meet(document.language, words.tokens);
  }

  private count(language: string | null, articles: 1 | -1): void {
    const count = (this.languageCounts.get(language) ?? 0) + articles;
    if (count > 0) this.languageCounts.set(language, count);
    else this.languageCounts.delete(language);
  }

  /** What the index holds of an article's words, to be kept outside it; null when it is not there. */
  documentOf(id: string): DocumentTerms | null {
    const slot = this.slots.get(id);
    return slot === undefined ? null : this.words.read(slot);
  }

  /** The terms of this index, for documents that are kept outside it. */
  get terms(): TermNumbers {
    return this.dictionary;
  }

  /** Takes an article out. Nothing happens when it is not there. */
  remove(id: string): void {
    const slot = this.slots.get(id);
    const document = slot === undefined ? undefined : this.documents[slot];
    if (slot === undefined || document === undefined) return;
    for (const term of this.weighing.weigh(this.words.scan(slot)).terms) this.postings.remove(term, slot);
    this.facts.remove(slot);
    this.words.remove(slot);
    this.documents[slot] = undefined;
    this.lengthNorms = null;
    this.slots.delete(id);
    this.freeSlots.push(slot);
    this.totalLength -= document.length;
    this.count(document.language, -1);
  }

  /**
   * The best `limit` articles for a query, best first; of equals the newer one. Any word may be missing, a phrase or
   * filter may not.
   */
  search(query: Query, options: SearchOptions): SearchHit[] {
    return rank(query, this.reader(), options);
  }

  names(use: NameUse, text: string, limit: number): CountedValue[] {
    return this.facts.namesBy(use, text, limit);
  }

  monthsSpokenOf(text: string): CountedValue[] {
    return this.facts.months(text);
  }

  monthsPublished(text: string): CountedValue[] {
    const counts = new Map<string, number>();
    for (const document of this.documents) {
      const month = document?.date?.slice(0, 7);
      if (month?.startsWith(text)) counts.set(month, (counts.get(month) ?? 0) + 1);
    }
    return Array.from(counts, ([value, articles]) => ({ value, articles })).sort((a, b) =>
      a.value < b.value ? 1 : -1,
    );
  }

  tags(text: string): CountedValue[] {
    const beginning = fold(text);
    return this.marks
      .tags()
      .filter(({ value }) => fold(value).startsWith(beginning))
      .sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1));
  }

  languages(): CountedValue[] {
    return Array.from(this.languageCounts)
      .flatMap(([value, articles]) => (value === null ? [] : { value, articles }))
      .sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1));
  }

  private reader(): IndexReader {
    const { dictionary, postings, documents, words, facts, marks, size } = this;
    const averageLength = size === 0 ? 0 : this.totalLength / size;
    this.lengthNorms ??= Float64Array.from(documents, (document) => lengthNorm(document?.length ?? 0, averageLength));
    const { lengthNorms } = this;
    const languages = [...this.languageCounts.keys()].filter(isForeign);
    return { dictionary, postings, documents, languages, words, lengthNorms, facts, marks, size };
  }
}
