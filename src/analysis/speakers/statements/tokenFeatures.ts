import { bucketOf, combine, saltOf, toBuckets } from './hashing';
import { Quoted } from './quotationMarks';
import { strongReporting } from './reportingWords';
import type { TokenProperties } from './tokenProperties';
import { noPartOfSpeech } from './tokenProperties';

/** The paragraph model's features fall into 2^bucketBits buckets. */
export const bucketBits = 19;

/**
 * The feature templates of the paragraph model, in three groups: the words around a token, each by itself; the parts of
 * speech around it, three at a time; and what depends on more context. The first two recur, so their contributions can
 * be cached. Template numbers run through all groups.
 */
export const wordReach = 3;
export const posReach = 2;

/**
 * The observations of a word, as consecutive numbers: the word, its lemma, its last two letters, its last three, its
 * shape.
 */
export const seenCount = 5;

/**
 * For each observation, its template for the token 3 to the right of the word, 2 to the right … 3 to the left; 0 for
 * none.
 */
const wordTemplates: readonly (readonly number[])[] = [
  [4, 3, 2, 1, 5, 6, 7],
  [0, 0, 9, 8, 10, 0, 0],
  [0, 0, 0, 18, 0, 0, 0],
  [0, 0, 20, 19, 21, 0, 0],
  [0, 0, 23, 22, 24, 0, 0],
];

/** For each place, the observations that have a template there, and those templates’ salts. */
const wordPlans = Array.from({ length: 2 * wordReach + 1 }, (_, place) => {
  const seen = wordTemplates.flatMap((templates, each) => (templates[place] === 0 ? [] : [each]));
  return { seen, salts: Int32Array.from(seen, (each) => saltOf(wordTemplates[each]![place]!)) };
});
const wordFeatureCount = wordPlans.reduce((sum, { seen }) => sum + seen.length, 0);
const posFeatureCount = 12;

/** The templates of `ContextFeatures`, in its order. */
const contextTemplates = [
  30, 31, 37, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
];
const contextSalts = Int32Array.from(contextTemplates, saltOf);

export const featureCount = wordFeatureCount + posFeatureCount + contextTemplates.length;

/** Stands for the words beyond a sequence's ends. */
const padding = 0x1234567;

/** Stands for the part of speech of what lies beyond. */
const paddingPos = 31;

/** Stands for a reporting word that is not there. */
const none = 0x7654321;

/** Distances in tokens, coarse beyond a few. */
const distanceSteps = Uint8Array.from({ length: 64 }, (_, at) =>
  at < 4 ? at : at < 6 ? 4 : at < 9 ? 5 : at < 14 ? 6 : at < 22 ? 7 : at < 36 ? 8 : 9,
);
function step(distance: number): number {
  return distance > 63 ? 10 : distanceSteps[distance]!;
}

/** Writes the bucket of a template's value. @returns where the next one goes */
function put(into: Int32Array, at: number, template: number, value: number): number {
  into[at] = bucketOf(value, template, bucketBits);
  return at + 1;
}

/** Puts into `seen`, which holds `seenCount` numbers, the word at a place that may lie beyond its sequence. */
export function seeWord(p: TokenProperties, at: number, first: number, last: number, seen: Int32Array): void {
  if (at < first || at >= last) {
    seen.fill(padding);
    return;
  }
  seen[0] = p.word[at]!;
  seen[1] = p.lemma[at]!;
  seen[2] = p.suffix2[at]!;
  seen[3] = p.suffix3[at]!;
  seen[4] = p.shape[at]!;
}

/**
 * Features of the token whose `offset`-th word to the right (to the left if negative) has been observed.
 * @returns where the next ones go
 */
export function putWordFeatures(seen: Int32Array, offset: number, into: Int32Array, at: number): number {
  const plan = wordPlans[offset + wordReach]!;
  for (let index = 0; index < plan.seen.length; index++) into[at + index] = seen[plan.seen[index]!]!;
  toBuckets(into, at, plan.salts, bucketBits);
  return at + plan.seen.length;
}

/** Three parts of speech in a row, as one number below `trigramCount`: that of the token and its neighbours. */
export const trigramCount = (noPartOfSpeech + 1) ** 3;
export function trigramAt({ pos }: TokenProperties, at: number, first: number, last: number): number {
  const before = at > first && at <= last ? pos[at - 1]! : noPartOfSpeech;
  const here = at >= first && at < last ? pos[at]! : noPartOfSpeech;
  const after = at + 1 >= first && at + 1 < last ? pos[at + 1]! : noPartOfSpeech;
  return (before * (noPartOfSpeech + 1) + here) * (noPartOfSpeech + 1) + after;
}

/**
 * Features of the token whose `offset`-th token to the right (to the left if negative) is the middle of a trigram, up
 * to `posReach` either way.
 * @returns where the next ones go
 */
export function putPosFeatures(trigram: number, offset: number, into: Int32Array, at: number): number {
  const count = noPartOfSpeech + 1;
  const seen = (pos: number) => (pos === noPartOfSpeech ? paddingPos : pos);
  const before = seen(Math.floor(trigram / (count * count))),
    here = seen(Math.floor(trigram / count) % count),
    after = seen(trigram % count);
  const all = (before << 10) | (here << 5) | after;
  if (offset === -2) return put(into, at, 14, before);
  if (offset === 2) return put(into, at, 17, after);
  if (offset === -1) return put(into, put(into, at, 13, before), 34, all);
  if (offset === 1) return put(into, put(into, at, 16, after), 35, all);
  let next = put(into, at, 11, here);
  next = put(into, next, 12, before);
  next = put(into, next, 15, after);
  next = put(into, next, 32, (before << 5) | here);
  next = put(into, next, 33, (here << 5) | after);
  return put(into, next, 36, all);
}

/** Features that depend on several words, or on the token’s place in its sequence. */
export class ContextFeatures {
  private leftWord = new Int32Array(0);
  private rightWord = new Int32Array(0);
  private lastMark = new Int32Array(0);
  private nextMark = new Int32Array(0);
  private commas = new Int32Array(0);

  /**
   * Must be called before `put`: finds for each token from `first` up to `last` the nearest strong reporting word and
   * quotation mark on either side (−1 for none), and counts the commas before it.
   */
  findNeighbours({ reporting, quoted, context }: TokenProperties, first: number, last: number): void {
    this.reserve(last - first);
    let word = -1;
    let mark = -1;
    let commas = 0;
    for (let at = first; at < last; at++) {
      this.leftWord[at - first] = word;
      this.lastMark[at - first] = mark;
      this.commas[at - first] = commas;
      if (context[at] === 1) commas++;
      if (reporting[at]! >= strongReporting) word = at;
      if (quoted[at] === Quoted.opening || quoted[at] === Quoted.closing) mark = at;
    }
    word = -1;
    mark = -1;
    for (let at = last - 1; at >= first; at--) {
      this.rightWord[at - first] = word;
      this.nextMark[at - first] = mark;
      if (reporting[at]! >= strongReporting) word = at;
      if (quoted[at] === Quoted.opening || quoted[at] === Quoted.closing) mark = at;
    }
  }

  private reserve(length: number): void {
    if (this.leftWord.length >= length) return;
    this.leftWord = new Int32Array(length);
    this.rightWord = new Int32Array(length);
    this.lastMark = new Int32Array(length);
    this.nextMark = new Int32Array(length);
    this.commas = new Int32Array(length);
  }

  /**
   * Writes the features of a token in the sequence `first` up to `last`.
   * @returns where the next ones go
   */
  put(p: TokenProperties, at: number, first: number, last: number, into: Int32Array, start: number): number {
    const index = at - first;
    const a1 = at > first,
      a2 = at - 1 > first,
      b1 = at + 1 < last,
      b2 = at + 2 < last;
    const word = p.word[at]!;
    const before = a1 ? p.word[at - 1]! : padding,
      after = b1 ? p.word[at + 1]! : padding;
    const lemma = p.lemma[at]!;
    const pos = p.pos[at]!;
    const posBefore = a1 ? p.pos[at - 1]! : paddingPos,
      posAfter = b1 ? p.pos[at + 1]! : paddingPos;
    const quoted = p.quoted[at]!,
      quotedBefore = a1 ? p.quoted[at - 1]! : 4,
      quotedAfter = b1 ? p.quoted[at + 1]! : 4;
    const posBefore2 = ((a2 ? p.pos[at - 2]! : paddingPos) << 5) | posBefore,
      posAfter2 = (posAfter << 5) | (b2 ? p.pos[at + 2]! : paddingPos);
    // Pairs. (Those of words, and not of lemmas, add next to nothing.)
    let next = start;
    into[next++] = combine(a1 ? p.lemma[at - 1]! : padding, lemma);
    into[next++] = combine(lemma, b1 ? p.lemma[at + 1]! : padding);
    into[next++] = (posBefore2 << 10) | posAfter2;
    into[next++] = combine(word, posAfter);
    into[next++] = combine(word, posBefore);
    into[next++] = combine(before, pos);
    into[next++] = combine(after, pos);
    // Quotation.
    const lastMark = this.lastMark[index]!,
      nextMark = this.nextMark[index]!;
    const sinceMark = lastMark < 0 ? 11 : step(at - lastMark),
      tillMark = nextMark < 0 ? 11 : step(nextMark - at);
    const quotation = (quotedBefore * 5 + quoted) * 5 + quotedAfter;
    into[next++] = quotation;
    into[next++] = (quotation << 5) | pos;
    into[next++] = (quoted << 8) | (sinceMark << 4) | tillMark;
    into[next++] = combine(word, quoted);
    into[next++] = combine(before, quotation);
    into[next++] = combine(after, quotation);
    // Place in sentence and paragraph.
    const sentenceFirst = p.sentenceFirst[at]!,
      sentenceLast = p.sentenceLast[at]!;
    const opens = sentenceFirst <= first ? 1 : 0,
      closes = sentenceLast >= last ? 1 : 0;
    into[next++] = (step(at - sentenceFirst) << 2) | (opens << 1);
    into[next++] = (step(sentenceLast - 1 - at) << 2) | (closes << 1);
    into[next++] = combine(p.word[Math.max(first, sentenceFirst)]!, (quoted << 5) | pos);
    // Reporting words: the strongest of the sentence and of its neighbours, the last to the left, the next to the
    // right.
    const self = p.reporting[at]!,
      strongest = p.strongest[at]!;
    into[next++] = (self << 8) | (strongest << 4) | pos;
    into[next++] = (strongest << 8) | (p.strongestBefore[at]! << 4) | p.strongestAfter[at]!;
    const left = this.leftWord[index]!,
      right = this.rightWord[index]!;
    const leftLemma = left < 0 ? none : p.lemma[left]!,
      rightLemma = right < 0 ? none : p.lemma[right]!;
    const leftWhere = left < 0 ? 0 : (step(at - left) << 1) | (left >= sentenceFirst ? 1 : 0),
      rightWhere = right < 0 ? 0 : (step(right - at) << 1) | (right < sentenceLast ? 1 : 0);
    const leftCommas = left < 0 ? 0 : Math.min(3, this.commas[index]! - this.commas[left - first]!);
    const rightCommas = right < 0 ? 0 : Math.min(3, this.commas[right - first]! - this.commas[index]!);
    const leftClass = left < 0 ? 0 : p.reporting[left]!,
      rightClass = right < 0 ? 0 : p.reporting[right]!;
    const leftNext = left < 0 || left + 1 >= last ? none : p.word[left + 1]!,
      rightNext = right < 0 || right + 1 >= last ? none : p.word[right + 1]!;
    into[next++] = combine(leftLemma, leftWhere);
    into[next++] = combine(leftLemma, (leftCommas << 3) | quoted);
    into[next++] = combine(leftLemma, leftNext);
    into[next++] = combine(rightLemma, rightWhere);
    into[next++] = combine(rightLemma, (rightCommas << 3) | quoted);
    into[next++] = combine(rightLemma, rightNext);
    into[next++] = (leftClass << 16) | (leftWhere << 9) | (leftCommas << 6) | (quoted << 3) | rightClass;
    into[next++] = (rightClass << 16) | (rightWhere << 9) | (rightCommas << 6) | (quoted << 3) | leftClass;
    into[next++] = combine(leftNext, leftWhere);
    into[next++] = combine((leftWhere << 8) | rightWhere, (leftClass << 12) | (rightClass << 8) | pos);
    toBuckets(into, start, contextSalts, bucketBits);
    return next;
  }
}

/**
 * All features of the tokens `first` up to `last`, `featureCount` buckets per token. They see nothing beyond the
 * sequence.
 */
export function featuresOf(p: TokenProperties, first: number, last: number): Int32Array {
  const buckets = new Int32Array((last - first) * featureCount);
  const place = new ContextFeatures();
  const seen = new Int32Array(seenCount);
  place.findNeighbours(p, first, last);
  let next = 0;
  for (let at = first; at < last; at++) {
    for (let offset = -wordReach; offset <= wordReach; offset++) {
      seeWord(p, at + offset, first, last, seen);
      next = putWordFeatures(seen, offset, buckets, next);
    }
    for (let offset = -posReach; offset <= posReach; offset++)
      next = putPosFeatures(trigramAt(p, at + offset, first, last), offset, buckets, next);
    next = place.put(p, at, first, last, buckets, next);
  }
  return buckets;
}
