import { damping, rarity, saturate } from './bm25';
import { bestArticles, relatedWords } from './feedback';
import { slotOf, weightOf, type Postings } from './postings';
import { proximityScore } from './proximity';
import type { Clause, Query } from './query';
import type { Hit, IndexContents } from './searchIndex';
import { firstInOrder } from './topList';
import { matchPhrase, matchWord, type WordMatch } from './wordMatching';

/** Proximity is worked out for the best only; nobody looks at the others so closely. */
const closelyRead = 100;

/** Where articles about the same matter are looked for. */
const widelyRead = 1000;
/** From this many different words on, a query describes a matter, and articles about the same matter help to find it. */
const describing = 4;
/** How much the same matter counts beside the words asked for. */
const matterShare = 0.2;

/** Scores this close together are equal, and the newer article comes first. */
const scoreStep = 0.001;

/** A less alike match stays this far below every more alike one of the same word. */
const belowExact = 0.9;

/** The best `limit` articles for a query, best first. */
export function rank(query: Query, index: IndexContents, limit: number): Hit[] {
  const ranking = new Ranking(index);
  for (const clause of query.clauses) ranking.apply(clause);
  return ranking.best(limit);
}

/** The scores of all articles, as they add up clause by clause. */
class Ranking {
  private readonly scores: Float64Array;
  /** By slot, how many of the required clauses stand there; -1 where one stands that must not. */
  private readonly fulfilled: Int8Array;
  private readonly found: number[] = [];
  private readonly isFound: Uint8Array;
  private required = 0;
  private wanted = 0;
  private readonly wordOfTerm: Uint8Array;
  private readonly rarities: number[] = [];

  constructor(private readonly index: IndexContents) {
    const slots = index.entries.length;
    this.scores = new Float64Array(slots);
    this.fulfilled = new Int8Array(slots);
    this.isFound = new Uint8Array(slots);
    this.wordOfTerm = new Uint8Array(index.dictionary.size);
  }

  apply(clause: Clause): void {
    const inARow = clause.kind === 'phrase' || clause.terms.length > 1;
    if (clause.not) this.exclude(inARow ? [matchPhrase(clause, this.index)] : this.strictMatches(clause));
    else if (inARow) this.addPhrase(clause);
    else if (clause.parts !== undefined) this.addWhole(clause, clause.parts);
    else this.addWord(clause);
  }

  private strictMatches(clause: Clause): Postings[] {
    return matchWord({ ...clause, open: false }, this.index).filter((match) => match.trust === 1).map((match) => match.postings);
  }

  private exclude(lists: readonly Postings[]): void {
    for (const posting of lists.flat()) this.fulfilled[slotOf(posting)] = -1;
  }

  private addPhrase(clause: Clause): void {
    this.wanted++;
    const postings = matchPhrase(clause, this.index);
    this.score(postings, rarity(postings.length, this.index.size) * clause.terms.length * clause.times);
    if (clause.kind !== 'phrase') return;
    for (const posting of postings) {
      const slot = slotOf(posting);
      if (this.fulfilled[slot] === this.required) this.fulfilled[slot]++;
    }
    this.required++;
  }

  private addWord(clause: Clause): void {
    this.wanted++;
    const matches = matchWord(clause, this.index);
    if (matches.length === 0) return;
    const [closest, ...others] = matches;
    this.rarities.push(rarity(closest.postings.length, this.index.size));
    for (const term of matches.flatMap((match) => match.terms)) this.wordOfTerm[term] = this.rarities.length;
    const lowest = this.score(closest.postings, this.factor(closest) * clause.times);
    if (others.length === 0) return;
    const exact = new Set(closest.postings.map(slotOf));
    for (const match of others) {
      const fresh = match.postings.filter((posting) => !exact.has(slotOf(posting)));
      const factor = this.factor(match) * clause.times;
      const highest = this.highestScore(fresh, factor);
      this.score(fresh, factor * Math.min(1, highest > 0 ? (belowExact * lowest) / highest : 1));
    }
  }

  /** "ceasefire" for "cease-fire" counts only where no part of it does, or it would count twice. */
  private addWhole(clause: Clause, parts: readonly string[]): void {
    const inParts = new Set(parts.flatMap((part) => this.strictMatches({ ...clause, terms: [part] }).flat().map(slotOf)));
    for (const match of this.strictMatches(clause)) {
      const alone = match.filter((posting) => !inParts.has(slotOf(posting)));
      this.score(alone, rarity(match.length, this.index.size) * clause.times);
    }
  }

  private factor(match: WordMatch): number {
    return rarity(match.postings.length, this.index.size) * match.trust;
  }

  private scoreOf(posting: number, factor: number): number {
    return factor * saturate(weightOf(posting), this.dampingAt(slotOf(posting)));
  }

  private dampingAt(slot: number): number {
    return damping(this.index.entries[slot]?.length ?? 0, this.index.averageLength);
  }

  private highestScore(postings: Postings, factor: number): number {
    return postings.reduce((highest, posting) => Math.max(highest, this.scoreOf(posting, factor)), 0);
  }

  /** Adds to the scores of these documents; returns the least that was added. */
  private score(postings: Postings, factor: number): number {
    let lowest = Infinity;
    for (const posting of postings) {
      const slot = slotOf(posting);
      const score = this.scoreOf(posting, factor);
      this.scores[slot] += score;
      if (score < lowest) lowest = score;
      if (this.isFound[slot] === 0) {
        this.isFound[slot] = 1;
        this.found.push(slot);
      }
    }
    return lowest;
  }

  best(limit: number): Hit[] {
    const candidates = this.candidates();
    const compare = (a: number, b: number) => this.compare(a, b);
    this.rescore(candidates, (slot) => this.scores[slot]);
    const describes = this.rarities.length >= describing;
    let kept = firstInOrder(candidates, Math.max(limit, describes ? widelyRead : closelyRead), compare);
    if (this.rarities.length > 1) {
      this.rescore(kept.slice(0, closelyRead), (slot) => this.scores[slot] + this.closeness(slot));
      kept = kept.sort(compare);
    }
    if (describes) {
      const matter = this.matterScores(kept.slice(0, widelyRead));
      this.rescore(kept, (slot) => (1 - matterShare) * this.scores[slot] + matterShare * this.rarities.length * matter[slot]);
      kept = kept.sort(compare);
    }
    return kept.slice(0, Math.max(0, limit)).map((slot) => ({ id: this.index.entries[slot]!.id, score: this.scores[slot] }));
  }

  private rescore(slots: readonly number[], score: (slot: number) => number): void {
    for (const slot of slots) this.scores[slot] = Math.round(score(slot) / scoreStep) * scoreStep;
  }

  /** By slot, how much an article speaks of what the best ones speak of, on the scale of one word of the query. */
  private matterScores(bestFirst: readonly number[]): Float64Array {
    const scored = bestFirst.slice(0, bestArticles).map((slot) => ({ ...this.index.entries[slot]!, score: this.scores[slot] }));
    const all = new Float64Array(this.scores.length);
    for (const { term, factor } of relatedWords(scored, this.index)) {
      for (const posting of this.index.postings[term]) all[slotOf(posting)] += this.scoreOf(posting, factor);
    }
    const matter = new Float64Array(this.scores.length);
    for (const slot of bestFirst) matter[slot] = all[slot];
    return matter;
  }

  private candidates(): number[] {
    if (this.wanted > 0) return this.found.filter((slot) => this.fulfilled[slot] === this.required);
    // Only what must not be there was asked for: everything else.
    const any = this.index.entries.some((_, slot) => this.fulfilled[slot] < 0);
    return any ? [...this.index.entries.keys()].filter((slot) => this.index.entries[slot] !== undefined && this.fulfilled[slot] === 0) : [];
  }

  /** A word has as many neighbours to be close to as there are other words; all of them together count as one. */
  private closeness(slot: number): number {
    const entry = this.index.entries[slot]!;
    return 1 / (this.rarities.length - 1) * proximityScore(entry.tokens, { wordOfTerm: this.wordOfTerm, rarities: this.rarities }, this.dampingAt(slot));
  }

  private compare(a: number, b: number): number {
    if (this.scores[a] !== this.scores[b]) return this.scores[b] - this.scores[a];
    const [left, right] = [this.index.entries[a]!, this.index.entries[b]!];
    if (left.date !== right.date) return (right.date ?? '') < (left.date ?? '') ? -1 : 1;
    return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
  }
}
