import { slotOf, weightOf } from '../index/postings';
import type { IndexReader, PostingList } from '../index/types';
import { saturate } from './bm25';

/** Articles by slot, and the score of each; 0 where only a filter let it in. */
export interface Matches {
  readonly slots: readonly number[];
  readonly scores: Float64Array;
}

/** The articles that are in any of several results, their scores added up. */
export function union(all: readonly Matches[], slots: number): Matches {
  const scores = new Float64Array(slots);
  const found = new Set<number>();
  for (const each of all) {
    for (const slot of each.slots) {
      found.add(slot);
      scores[slot]! += each.scores[slot]!;
    }
  }
  return { slots: [...found], scores };
}

/** The articles of one list, as the scores add up. */
export class ScoreAccumulator {
  private readonly scores: Float64Array;
  /** By slot, how many of the required things stand there; -1 where one stands that must not. */
  private readonly fulfilled: Int16Array;
  /** By slot, whether something stands there; 0 or 1. */
  private readonly isFound: Uint8Array;
  private required = 0;
  /** Something was asked for that stands in the text: then it, or some of it, must be there. */
  wanted = false;
  private limited = false;
  private readonly lengthNorms: Float64Array;

  constructor(private readonly index: IndexReader) {
    this.lengthNorms = index.lengthNorms;
    const slots = index.documents.length;
    this.scores = new Float64Array(slots);
    this.fulfilled = new Int16Array(slots);
    this.isFound = new Uint8Array(slots);
  }

  /** Only these articles come into question. */
  restrict(slots: readonly number[]): void {
    this.limited = true;
    this.fulfil(slots);
  }

  /** Only these articles come into question, with their scores. */
  require({ slots, scores }: Matches): void {
    this.wanted = true;
    for (const slot of slots) this.add(slot, scores[slot]!);
    this.fulfil(slots);
  }

  fulfil(slots: Iterable<number>): void {
    for (const slot of slots) if (this.fulfilled[slot] === this.required) this.fulfilled[slot]++;
    this.required++;
  }

  exclude(slots: Iterable<number>): void {
    this.limited = true;
    for (const slot of slots) this.fulfilled[slot] = -1;
  }

  /** Something was asked for that stands nowhere. */
  miss(): void {
    this.wanted = true;
  }

  /** Adds to the scores of these documents; returns the least that was added. */
  score(postings: PostingList, factor: number): number {
    this.wanted = true;
    let lowest = Infinity;
    for (let at = 0; at < postings.length; at++) {
      const score = scoreOf(postings[at]!, factor, this.lengthNorms);
      if (score < lowest) lowest = score;
      this.add(slotOf(postings[at]!), score);
    }
    return lowest;
  }

  highestScore(postings: PostingList, factor: number): number {
    let highest = 0;
    for (let at = 0; at < postings.length; at++) {
      const score = scoreOf(postings[at]!, factor, this.lengthNorms);
      if (score > highest) highest = score;
    }
    return highest;
  }

  private add(slot: number, score: number): void {
    this.scores[slot]! += score;
    this.isFound[slot] = 1;
  }

  found(): Matches {
    const { fulfilled, required, isFound, scores } = this;
    const slots: number[] = [];
    if (this.wanted) {
      for (let slot = 0; slot < isFound.length; slot++)
        if (isFound[slot] === 1 && fulfilled[slot] === required) slots.push(slot);
    } else if (this.limited)
      this.index.documents.forEach((document, slot) => document && fulfilled[slot] === required && slots.push(slot));
    return { slots, scores };
  }
}

/** What the occurrences of a term in a document count for. */
export function scoreOf(posting: number, factor: number, lengthNorms: Float64Array): number {
  return factor * saturate(weightOf(posting), lengthNorms[slotOf(posting)]!);
}
