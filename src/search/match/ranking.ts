import { slotOf } from '../index/postings';
import { topK } from '../index/topK';
import type { IndexReader, SearchHit, SearchOptions } from '../index/types';
import type { Query } from '../query/ast';
import { feedbackArticles, relatedWords } from './feedback';
import { Matching } from './matching';
import { proximityScore } from './proximity';
import { scoreOf, type Matches } from './scoreAccumulator';

/** Proximity is worked out for the best only; nobody looks at the others so closely. */
const proximityDepth = 100;

/** Where articles about the same matter are looked for. */
const feedbackDepth = 1000;
/**
 * From this many different words on, a query describes a matter, and articles about the same matter help to find it.
 */
const feedbackFrom = 4;
/** How much the same matter counts beside the words asked for; more for a text that was pasted as a query. */
const feedbackShare = 0.2;
const feedbackShareOfText = 0.3;
/** Articles with fewer words say too little of their matter: feedback from them counts in proportion. */
const wordsForFeedback = 100;
/** With more different words than this, a query is a text, and some of its words stand together by chance. */
const longestQuery = 16;

/** Scores this close together are equal, and the newer article comes first. */
const scoreStep = 0.001;

/** The best articles for a query, best first. */
export function rank(query: Query, index: IndexReader, options: SearchOptions): SearchHit[] {
  const matching = new Matching(index, options);
  return new Ranking(matching, matching.find(query.root.nodes), index).best(options.limit);
}

/** Puts the articles that were found in order. */
class Ranking {
  private readonly scores: Float64Array;
  private readonly idfs: readonly number[];

  constructor(
    private readonly matching: Matching,
    private readonly found: Matches,
    private readonly index: IndexReader,
  ) {
    this.scores = found.scores;
    this.idfs = matching.idfs;
  }

  best(limit: number): SearchHit[] {
    const candidates = this.found.slots;
    const compare = (a: number, b: number) => this.compare(a, b);
    this.rescore(candidates, (slot) => this.scores[slot]!);
    const describes = this.idfs.length >= feedbackFrom;
    let kept = topK(candidates, Math.max(limit, describes ? feedbackDepth : proximityDepth), compare);
    if (this.idfs.length > 1 && this.idfs.length <= longestQuery) {
      this.rescore(kept.slice(0, proximityDepth), (slot) => this.scores[slot]! + this.proximity(slot));
      kept = kept.sort(compare);
    }
    if (describes) {
      const feedback = this.feedbackScores(kept.slice(0, feedbackDepth));
      const share = this.feedbackShare(kept);
      this.rescore(kept, (slot) => (1 - share) * this.scores[slot]! + share * this.idfs.length * feedback[slot]!);
      kept = kept.sort(compare);
    }
    return kept
      .slice(0, Math.max(0, limit))
      .map((slot) => ({ id: this.index.documents[slot]!.id, score: this.scores[slot]! }));
  }

  private feedbackShare(bestFirst: readonly number[]): number {
    const lengths = bestFirst.slice(0, feedbackArticles).map((slot) => this.index.words.scan(slot).tokens.length);
    const words = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    const share = this.idfs.length > longestQuery ? feedbackShareOfText : feedbackShare;
    return share * Math.min(1, words / wordsForFeedback);
  }

  private rescore(slots: readonly number[], score: (slot: number) => number): void {
    for (const slot of slots) this.scores[slot] = Math.round(score(slot) / scoreStep) * scoreStep;
  }

  /** By slot, how much an article speaks of what the best ones speak of, on the scale of one word of the query. */
  private feedbackScores(bestFirst: readonly number[]): Float64Array {
    const { documents, words, postings, lengthNorms } = this.index;
    const scored = bestFirst.slice(0, feedbackArticles).map((slot) => ({
      language: documents[slot]!.language,
      tokens: words.read(slot).tokens,
      length: documents[slot]!.length,
      score: this.scores[slot]!,
    }));
    const all = new Float64Array(this.scores.length);
    for (const { term, factor } of relatedWords(scored, this.index)) {
      for (const posting of postings.of(term)) all[slotOf(posting)]! += scoreOf(posting, factor, lengthNorms);
    }
    const feedback = new Float64Array(this.scores.length);
    for (const slot of bestFirst) feedback[slot] = all[slot]!;
    return feedback;
  }

  /** A word has as many neighbours to be close to as there are other words; all of them together count as one. */
  private proximity(slot: number): number {
    const { words, lengthNorms } = this.index;
    return (1 / (this.idfs.length - 1)) * proximityScore(words.scan(slot).tokens, this.matching, lengthNorms[slot]!);
  }

  private compare(a: number, b: number): number {
    if (this.scores[a] !== this.scores[b]) return this.scores[b]! - this.scores[a]!;
    const [left, right] = [this.index.documents[a]!, this.index.documents[b]!];
    if (left.date !== right.date) return (right.date ?? '') < (left.date ?? '') ? -1 : 1;
    return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
  }
}
