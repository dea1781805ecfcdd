import type { Query } from '../query/ast';
import { damping } from './bm25';
import { bestArticles, relatedWords } from './feedback';
import { scoreOf, type Found } from './gathering';
import { Matching } from './matching';
import { slotOf } from '../index/postings';
import { proximityScore } from './proximity';
import type { Hit, IndexContents, SearchOptions } from '../searchIndex';
import { firstInOrder } from '../index/topList';

/** Proximity is worked out for the best only; nobody looks at the others so closely. */
const closelyRead = 100;

/** Where articles about the same matter are looked for. */
const widelyRead = 1000;
/**
 * From this many different words on, a query describes a matter, and articles about the same matter help to find it.
 */
const describing = 4;
/** How much the same matter counts beside the words asked for. */
const matterShare = 0.2;

/** Scores this close together are equal, and the newer article comes first. */
const scoreStep = 0.001;

/** The best articles for a query, best first. */
export function rank(query: Query, index: IndexContents, options: SearchOptions): Hit[] {
  const matching = new Matching(index, options);
  return new Ranking(matching, matching.find(query.root.nodes), index).best(options.limit);
}

/** Puts the articles that were found in order. */
class Ranking {
  private readonly scores: Float64Array;
  private readonly rarities: readonly number[];

  constructor(
    private readonly matching: Matching,
    private readonly found: Found,
    private readonly index: IndexContents,
  ) {
    this.scores = found.scores;
    this.rarities = matching.rarities;
  }

  best(limit: number): Hit[] {
    const candidates = this.found.slots;
    const compare = (a: number, b: number) => this.compare(a, b);
    this.rescore(candidates, (slot) => this.scores[slot]!);
    const describes = this.rarities.length >= describing;
    let kept = firstInOrder(candidates, Math.max(limit, describes ? widelyRead : closelyRead), compare);
    if (this.rarities.length > 1) {
      this.rescore(kept.slice(0, closelyRead), (slot) => this.scores[slot]! + this.closeness(slot));
      kept = kept.sort(compare);
    }
    if (describes) {
      const matter = this.matterScores(kept.slice(0, widelyRead));
      this.rescore(
        kept,
        (slot) => (1 - matterShare) * this.scores[slot]! + matterShare * this.rarities.length * matter[slot]!,
      );
      kept = kept.sort(compare);
    }
    return kept
      .slice(0, Math.max(0, limit))
      .map((slot) => ({ id: this.index.entries[slot]!.id, score: this.scores[slot]! }));
  }

  private rescore(slots: readonly number[], score: (slot: number) => number): void {
    for (const slot of slots) this.scores[slot] = Math.round(score(slot) / scoreStep) * scoreStep;
  }

  /** By slot, how much an article speaks of what the best ones speak of, on the scale of one word of the query. */
  private matterScores(bestFirst: readonly number[]): Float64Array {
    const scored = bestFirst
      .slice(0, bestArticles)
      .map((slot) => ({ ...this.index.entries[slot]!, score: this.scores[slot]! }));
    const all = new Float64Array(this.scores.length);
    for (const { term, factor } of relatedWords(scored, this.index)) {
      for (const posting of this.index.postings.of(term)) all[slotOf(posting)]! += scoreOf(posting, factor, this.index);
    }
    const matter = new Float64Array(this.scores.length);
    for (const slot of bestFirst) matter[slot] = all[slot]!;
    return matter;
  }

  /** A word has as many neighbours to be close to as there are other words; all of them together count as one. */
  private closeness(slot: number): number {
    const entry = this.index.entries[slot]!;
    return (
      (1 / (this.rarities.length - 1)) *
      proximityScore(entry.tokens, this.matching, damping(entry.length, this.index.averageLength))
    );
  }

  private compare(a: number, b: number): number {
    if (this.scores[a] !== this.scores[b]) return this.scores[b]! - this.scores[a]!;
    const [left, right] = [this.index.entries[a]!, this.index.entries[b]!];
    if (left.date !== right.date) return (right.date ?? '') < (left.date ?? '') ? -1 : 1;
    return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
  }
}
