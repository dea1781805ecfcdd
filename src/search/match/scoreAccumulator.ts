import { slotOf, weightOf } from '../index/postings';
import type { IndexReader, PostingList } from '../index/types';
import { lengthNorm, saturate } from './bm25';

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
  private readonly standing: number[] = [];
  private readonly isFound: Uint8Array;
  private required = 0;
  /** Something was asked for that stands in the text: then it, or some of it, must be there. */
  wanted = false;
  private limited = false;

  constructor(private readonly index: IndexReader) {
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

  fulfil(slots: readonly number[]): void {
    for (const slot of slots) if (this.fulfilled[slot] === this.required) this.fulfilled[slot]++;
    this.required++;
  }

  exclude(slots: readonly number[]): void {
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
    for (const posting of postings) {
      const score = this.scoreOf(posting, factor);
      if (score < lowest) lowest = score;
      this.add(slotOf(posting), score);
    }
    return lowest;
  }

  highestScore(postings: PostingList, factor: number): number {
    return postings.reduce((highest, posting) => Math.max(highest, this.scoreOf(posting, factor)), 0);
  }

  private scoreOf(posting: number, factor: number): number {
    return scoreOf(posting, factor, this.index);
  }

  private add(slot: number, score: number): void {
    this.scores[slot]! += score;
    if (this.isFound[slot] === 1) return;
    this.isFound[slot] = 1;
    this.standing.push(slot);
  }

  found(): Matches {
    const candidates = this.wanted
      ? this.standing
      : this.limited
        ? [...this.index.documents.keys()].filter((slot) => this.index.documents[slot])
        : [];
    return { slots: candidates.filter((slot) => this.fulfilled[slot] === this.required), scores: this.scores };
  }
}

/** What the occurrences of a term in a document count for. */
export function scoreOf(posting: number, factor: number, { documents, averageLength }: IndexReader): number {
  return factor * saturate(weightOf(posting), lengthNorm(documents[slotOf(posting)]?.length ?? 0, averageLength));
}
