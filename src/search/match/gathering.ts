import { damping, saturate } from './bm25';
import { slotOf, weightOf, type Postings } from '../index/postings';
import type { IndexContents } from '../searchIndex';

/** Articles by slot, and the score of each; 0 where only a filter let it in. */
export interface Found {
  readonly slots: readonly number[];
  readonly scores: Float64Array;
}

/** The articles that are in any of several results, their scores added up. */
export function union(all: readonly Found[], slots: number): Found {
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
export class Gathering {
  private readonly scores: Float64Array;
  /** By slot, how many of the required things stand there; -1 where one stands that must not. */
  private readonly fulfilled: Int16Array;
  private readonly standing: number[] = [];
  private readonly isFound: Uint8Array;
  private required = 0;
  /** Something was asked for that stands in the text: then it, or some of it, must be there. */
  wanted = false;
  private limited = false;

  constructor(private readonly index: IndexContents) {
    const slots = index.entries.length;
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
  require({ slots, scores }: Found): void {
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
  score(postings: Postings, factor: number): number {
    this.wanted = true;
    let lowest = Infinity;
    for (const posting of postings) {
      const score = this.scoreOf(posting, factor);
      if (score < lowest) lowest = score;
      this.add(slotOf(posting), score);
    }
    return lowest;
  }

  highestScore(postings: Postings, factor: number): number {
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

  found(): Found {
    const candidates = this.wanted
      ? this.standing
      : this.limited
        ? [...this.index.entries.keys()].filter((slot) => this.index.entries[slot])
        : [];
    return { slots: candidates.filter((slot) => this.fulfilled[slot] === this.required), scores: this.scores };
  }
}

/** What the occurrences of a term in a document count for. */
export function scoreOf(posting: number, factor: number, { entries, averageLength }: IndexContents): number {
  return factor * saturate(weightOf(posting), damping(entries[slotOf(posting)]?.length ?? 0, averageLength));
}
