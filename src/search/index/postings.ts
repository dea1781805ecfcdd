import { lowerBound } from '../../article/lowerBound';
import type { PostingList, TermId } from './types';

const heaviest = 255;

export const postingOf = (slot: number, weight: number): number => slot * 256 + Math.min(weight, heaviest);
export const slotOf = (posting: number): number => posting >>> 8;
export const weightOf = (posting: number): number => posting & 255;

/** Enters a document that is not there yet. */
export function addPosting(postings: PostingList, slot: number, weight: number): void {
  const posting = postingOf(slot, weight);
  if (postings.length === 0 || postings[postings.length - 1]! < posting) postings.push(posting);
  else postings.splice(firstOf(postings, slot), 0, posting);
}

/** Takes a document out that is there. */
export function removePosting(postings: PostingList, slot: number): void {
  postings.splice(firstOf(postings, slot), 1);
}

/** The postings of documents that are numbered for themselves. */
export interface StoredPostings {
  /** How many documents there are. */
  readonly documents: number;
  /** Begins with `noTerm`, which has no postings. */
  readonly terms: Int32Array;
  /** The postings of all terms, one list after the other. */
  readonly postings: Int32Array;
  /** Where the list of each of `terms` ends. */
  readonly ends: Int32Array;
}

interface Batch extends StoredPostings {
  /** For each of its documents, the slot; -1 when it was left out. */
  readonly slots: Int32Array;
  /** The number of its first list; the lists of all batches are counted through. */
  readonly first: number;
  /** For each list, the one before it of the same term; -1 when there is none. */
  readonly before: Int32Array;
}

/**
 * The postings of each term. Lists that come in a batch are only noted, which makes starting from a cache fast; they
 * are put together for a term when it is asked for, which few ever are.
 */
export class PostingLists {
  private readonly lists: PostingList[] = [];
  private readonly batches: Batch[] = [];
  private count = 0;
  /** By term, the latest list that was noted and not put together; -1 when there is none. */
  private latest = new Int32Array(1024).fill(-1);

  /** The postings of a term, to read and to change; they stand until the next batch. */
  of(term: TermId): PostingList {
    while (this.lists.length <= term) this.lists.push([]);
    if (this.latest[term]! >= 0) this.putTogether(term);
    return this.lists[term]!;
  }

  /** Takes documents in. Their slots ascend, and all are above those that are there. */
  append(stored: StoredPostings, slots: Int32Array): void {
    const { terms } = stored;
    const before = new Int32Array(terms.length).fill(-1);
    for (let number = 1; number < terms.length; number++) {
      const term = terms[number]!;
      if (term >= this.latest.length) this.latest = grown(this.latest, term + 1);
      before[number] = this.latest[term]!;
      this.latest[term] = this.count + number;
    }
    this.batches.push({ ...stored, slots, before, first: this.count });
    this.count += terms.length;
  }

  /** From the latest list back to the first. */
  private putTogether(term: TermId): void {
    const found: PostingList = [];
    let list = this.latest[term]!;
    for (let at = this.batches.length - 1; list >= 0; at--) {
      const { first, before, ends, postings, slots } = this.batches[at]!;
      if (first > list) continue;
      const number = list - first;
      const start = ends[number - 1]!;
      for (let index = ends[number]! - 1; index >= start; index--) {
        const slot = slots[slotOf(postings[index]!)]!;
        if (slot >= 0) found.push(postingOf(slot, weightOf(postings[index]!)));
      }
      list = before[number]!;
    }
    this.lists[term] = this.lists[term]!.concat(found.reverse());
    this.latest[term] = -1;
  }
}

function grown(array: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, array.length * 2)).fill(-1);
  larger.set(array);
  return larger;
}

/** Where the document stands or would stand. */
function firstOf(postings: PostingList, slot: number): number {
  return lowerBound(postings, (posting) => posting < slot * 256);
}

/** The documents of several terms, as if the terms were one: weights added up, in ascending order. */
export function mergePostings(lists: readonly PostingList[], slots: number): PostingList {
  if (lists.length === 1) return lists[0]!;
  const weights = new Uint16Array(slots);
  const seen: number[] = [];
  for (const list of lists) {
    for (const posting of list) {
      const slot = slotOf(posting);
      if (weights[slot] === 0) seen.push(slot);
      weights[slot] = Math.min(heaviest, weights[slot]! + weightOf(posting));
    }
  }
  return Array.from(Uint32Array.from(seen).sort(), (slot) => slot * 256 + weights[slot]!);
}
