import type { Day } from '../article/article';
import { Dictionary } from './dictionary';
import { DocumentReader } from './documentReader';
import { addPosting, removePosting, type Postings } from './postings';
import type { Query } from './query';
import { rank } from './ranking';
import type { SearchDocument } from './searchDocument';

export { toSearchDocument, type SearchDocument } from './searchDocument';

/** An article that was found. */
export interface Hit {
  readonly id: string;
  /** The higher, the better; says nothing across queries. */
  readonly score: number;
}

/** An article in the index. */
export interface Entry {
  readonly id: string;
  readonly date: Day | null;
  /** See `ReadDocument`. */
  readonly tokens: Int32Array;
  readonly length: number;
}

/** What ranking reads of an index. */
export interface IndexContents {
  readonly dictionary: Dictionary;
  /** By term. */
  readonly postings: readonly Postings[];
  /** By slot; an empty slot is free. */
  readonly entries: readonly (Entry | undefined)[];
  readonly size: number;
  readonly averageLength: number;
}

/**
 * Finds articles by their words. Lives in memory; adding, replacing and taking out one article takes the time that this
 * article needs, whatever the size of the index. The same articles give the same hits, in whatever order they came and went.
 */
export class SearchIndex {
  private readonly dictionary = new Dictionary();
  private readonly reader = new DocumentReader(this.dictionary);
  private readonly postings: Postings[] = [];
  private readonly entries: (Entry | undefined)[] = [];
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

  /** Takes an article in, in place of the one with the same id if there is one. */
  add(document: SearchDocument): void {
    this.remove(document.id);
    const { tokens, length, terms, weights } = this.reader.read(document);
    const slot = this.freeSlots.pop() ?? this.entries.length;
    while (this.postings.length < this.dictionary.size) this.postings.push([]);
    for (let index = 0; index < terms.length; index++) addPosting(this.postings[terms[index]], slot, weights[index]);
    this.entries[slot] = { id: document.id, date: document.date, tokens, length };
    this.slots.set(document.id, slot);
    this.totalLength += length;
  }

  /** Takes an article out. Nothing happens when it is not there. */
  remove(id: string): void {
    const slot = this.slots.get(id);
    const entry = slot === undefined ? undefined : this.entries[slot];
    if (slot === undefined || entry === undefined) return;
    for (const term of new Set(entry.tokens)) {
      if (term >= 0) removePosting(this.postings[term], slot);
    }
    this.entries[slot] = undefined;
    this.slots.delete(id);
    this.freeSlots.push(slot);
    this.totalLength -= entry.length;
  }

  /** The best `limit` articles for a query, best first; of equals the newer one. Any word may be missing, a phrase may not. */
  search(query: Query, options: { readonly limit: number }): Hit[] {
    const averageLength = this.size === 0 ? 0 : this.totalLength / this.size;
    return rank(query, { ...this.contents(), averageLength }, options.limit);
  }

  private contents(): Omit<IndexContents, 'averageLength'> {
    return { dictionary: this.dictionary, postings: this.postings, entries: this.entries, size: this.size };
  }
}
