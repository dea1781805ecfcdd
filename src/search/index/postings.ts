import { ListMarks, markedEvery } from './listMarks';
import { PackedLists } from './packedLists';
import type { PostingList, TermId } from './types';
import { withRoom } from './withRoom';

const heaviest = 255;

export const postingOf = (slot: number, weight: number): number => slot * 256 + Math.min(weight, heaviest);
export const slotOf = (posting: number): number => posting >>> 8;
export const noPostings: PostingList = new Int32Array(0);

export const weightOf = (posting: number): number => posting & 255;

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

/**
 * The postings of each term (or name, or day), packed: of each posting the gap to the slot before it and whether it
 * weighs more than 1, in variable bytes; then the weight, if it does. Most postings take one byte (Zobel & Moffat,
 * "Inverted files for text search engines", 2006).
 */
export class PostingLists {
  private readonly packed = new PackedLists((length) => new Uint8Array(length));
  private counts = new Int32Array(64);
  /** By term, the highest slot; only where there are postings. */
  private lasts = new Int32Array(64);
  /** How many slots there are. */
  private slots = 0;
  /** Of long lists in which a place was looked for. */
  private readonly marks = new Map<TermId, ListMarks>();
  /** Working memory, kept from one call to the next. */
  private readonly bytes = new PostingBytes();
  private decoded = new Int32Array(64);

  /** In how many documents a term stands. */
  count(term: TermId): number {
    return term < this.counts.length ? this.counts[term]! : 0;
  }

  of(term: TermId): PostingList {
    const postings = new Int32Array(this.count(term));
    this.decode(term, postings);
    return postings;
  }

  /** The documents of several terms, as if the terms were one: weights added up, to 255 at most. */
  ofAny(terms: readonly TermId[]): PostingList {
    if (terms.length === 1) return this.of(terms[0]!);
    const merged = new MergedPostings(this.slots);
    this.decoded = withRoom(this.decoded, this.slots);
    for (const term of terms) {
      this.decode(term, this.decoded);
      merged.add(this.decoded, this.count(term));
    }
    return merged.all();
  }

  /** Enters a document that is not there yet. */
  add(term: TermId, slot: number, weight: number): void {
    this.reserve(term, slot);
    const { bytes } = this;
    bytes.clear();
    if (this.lastOf(term) < slot) {
      bytes.add(slot - this.lastOf(term), weight);
      bytes.appendTo(this.packed, term);
      this.lasts[term] = slot;
    } else {
      const { start, before, end, after, afterWeight } = this.placeOf(term, slot);
      bytes.add(slot - before, weight);
      bytes.add(after - slot, afterWeight);
      this.replace(term, start, end);
    }
    this.counts[term]!++;
  }

  /** Takes a document out that is there. */
  remove(term: TermId, slot: number): void {
    const { bytes } = this;
    bytes.clear();
    const here = this.placeOf(term, slot);
    if (slot === this.lasts[term]) {
      this.replace(term, here.start, here.end);
      this.lasts[term] = here.before;
    } else {
      const next = this.placeOf(term, slot + 1);
      bytes.add(next.after - here.before, next.afterWeight);
      this.replace(term, here.start, next.end);
    }
    if (--this.counts[term]! === 0) this.marks.delete(term);
  }

  /** Puts what was written in the place of some bytes of a list. */
  private replace(term: TermId, start: number, end: number): void {
    const written = this.bytes.written();
    this.packed.splice(term, start, end - start, written);
    this.marks.get(term)?.change(start, end, written.length);
  }

  /**
   * Takes documents in that were kept elsewhere.
   * @param slots of each of them, ascending and above all that are there; -1 for one to be left out
   */
  append({ terms, ends, postings }: StoredPostings, slots: Int32Array): void {
    const { bytes } = this;
    for (let number = 1; number < terms.length; number++) {
      const term = terms[number]!;
      this.reserve(term, 0);
      bytes.clear();
      let last = this.lastOf(term);
      for (let at = ends[number - 1]!; at < ends[number]!; at++) {
        const slot = slots[slotOf(postings[at]!)]!;
        if (slot < 0) continue;
        bytes.add(slot - last, weightOf(postings[at]!));
        this.counts[term]!++;
        last = slot;
      }
      if (bytes.length === 0) continue;
      bytes.appendTo(this.packed, term);
      this.lasts[term] = last;
      this.slots = Math.max(this.slots, last + 1);
    }
  }

  private lastOf(term: TermId): number {
    return this.counts[term] === 0 ? -1 : this.lasts[term]!;
  }

  private decode(term: TermId, into: Int32Array): void {
    const length = this.packed.length(term);
    if (length === 0) return;
    const block = this.packed.blockOf(term);
    const end = this.packed.startOf(term) + length;
    let slot = -1;
    for (let at = this.packed.startOf(term), count = 0; at < end; count++) {
      let byte = block[at++]!;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = block[at++]!;
        value |= (byte & 127) << shift;
      }
      slot += value >>> 1;
      into[count] = slot * 256 + ((value & 1) === 0 ? 1 : block[at++]!);
    }
  }

  /** The first posting whose slot is not below this one, where its bytes stand, and the slot before it. */
  private placeOf(term: TermId, slot: number) {
    const bytes = this.packed.of(term);
    let marks = this.marks.get(term);
    if (!marks && this.counts[term]! > 2 * markedEvery) this.marks.set(term, (marks = new ListMarks()));
    let { at, before } = marks?.nearest(slot) ?? { at: 0, before: -1 };
    for (let passed = 1; ; passed++) {
      const start = at;
      let byte = bytes[at++]!;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!;
        value |= (byte & 127) << shift;
      }
      const after = before + (value >>> 1);
      const afterWeight = (value & 1) === 0 ? 1 : bytes[at++]!;
      if (after >= slot) return { start, end: at, before, after, afterWeight };
      before = after;
      if (passed % markedEvery === 0) marks?.add({ at, before });
    }
  }

  private reserve(term: TermId, slot: number): void {
    this.slots = Math.max(this.slots, slot + 1);
    this.counts = withRoom(this.counts, term + 1);
    this.lasts = withRoom(this.lasts, term + 1);
  }
}

/** Postings as bytes, before they are put into their list. */
class PostingBytes {
  private bytes = new Uint8Array(64);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** @param gap to the slot of the posting before it, or to -1 */
  add(gap: number, weight: number): void {
    if (this.length + 6 > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    let value = gap * 2 + (weight === 1 ? 0 : 1);
    while (value > 127) {
      this.bytes[this.length++] = (value & 127) | 128;
      value >>>= 7;
    }
    this.bytes[this.length++] = value;
    if (weight !== 1) this.bytes[this.length++] = Math.min(weight, heaviest);
  }

  appendTo(lists: PackedLists<Uint8Array<ArrayBuffer>>, list: number): void {
    lists.append(list, this.bytes, this.length);
  }

  /** Until the next call. */
  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length);
  }
}

/** Postings of several lists as one: weights added up, to 255 at most. */
class MergedPostings {
  private readonly weights: Uint8Array;

  constructor(slots: number) {
    this.weights = new Uint8Array(slots);
  }

  add(postings: PostingList, count: number): void {
    const { weights } = this;
    for (let at = 0; at < count; at++) {
      const posting = postings[at]!;
      const slot = slotOf(posting);
      const sum = weights[slot]! + weightOf(posting);
      weights[slot] = sum < heaviest ? sum : heaviest;
    }
  }

  all(): PostingList {
    const { weights } = this;
    const merged = new Int32Array(weights.length);
    let count = 0;
    for (let slot = 0; slot < weights.length; slot++)
      if (weights[slot] !== 0) merged[count++] = slot * 256 + weights[slot]!;
    return merged.subarray(0, count);
  }
}

/** The documents of several lists, as if the lists were one: weights added up, in ascending order. */
export function mergePostings(lists: readonly PostingList[], slots: number): PostingList {
  if (lists.length < 2) return lists[0] ?? noPostings;
  const merged = new MergedPostings(slots);
  for (const list of lists) merged.add(list, list.length);
  return merged.all();
}

/** Those of the shortest list that are in all lists. */
export function intersectPostings(lists: readonly PostingList[]): PostingList {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.reduce((both, list) => sift(both, list, true), shortest!);
}

/** Those of a list whose documents are not in the other one. */
export function postingsWithout(postings: PostingList, others: PostingList): PostingList {
  return sift(postings, others, false);
}

/** Those of a list whose documents are in the other one, or are not. */
function sift(postings: PostingList, others: PostingList, standing: boolean): PostingList {
  const sifted = new Int32Array(postings.length);
  let count = 0;
  for (let at = 0, other = 0; at < postings.length; at++) {
    const slot = slotOf(postings[at]!);
    while (other < others.length && slotOf(others[other]!) < slot) other++;
    const stands = other < others.length && slotOf(others[other]!) === slot;
    if (stands === standing) sifted[count++] = postings[at]!;
  }
  return sifted.subarray(0, count);
}
