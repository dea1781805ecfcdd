import { combine, saltOf, toBuckets } from './hashing';
import type { CueWindow } from './cueWindows';
import { labelCount, Part } from './labels';
import { Quoted } from './quotationMarks';
import type { Tagging } from './tagArticle';
import { partCount } from './tagArticle';
import type { TokenProperties } from './tokenProperties';

/** The cue model's features fall into 2^cueBucketBits buckets. */
export const cueBucketBits = 17;

/** How many features a token has that are the same for every cue, and how many that depend on the cue. */
export const plainFeatureCount = 10;
export const cueFeatureCount = 17;

/** Templates of the two kinds are numbered apart. */
const plainSalts = Int32Array.from({ length: plainFeatureCount }, (_, index) => saltOf(1 + index));
const cueSalts = Int32Array.from({ length: cueFeatureCount }, (_, index) => saltOf(64 + index));

/** Probabilities, coarse: 0 to 4. */
function level(probability: number): number {
  return probability < 0.03 ? 0 : probability < 0.2 ? 1 : probability < 0.5 ? 2 : probability < 0.9 ? 3 : 4;
}

/** Distances in tokens, coarse beyond a few: 0 to 11. */
function step(distance: number): number {
  return distance < 5
    ? distance
    : distance < 7
      ? 5
      : distance < 10
        ? 6
        : distance < 15
          ? 7
          : distance < 22
            ? 8
            : distance < 35
              ? 9
              : distance < 60
                ? 10
                : 11;
}

const nothing = 7;

/** The context class of a comma. */
const comma = 1;

/**
 * The cue model’s features: where each token stands relative to one cue, and what the paragraph model says of the
 * token. What is counted "between" a token and the cue comes from prefix sums over the article.
 */
export class CueFeatures {
  /** The plain features, `plainFeatureCount` buckets per token of the last window asked for. */
  plain = new Int32Array(0);
  /** The features that depend on the cue, `cueFeatureCount` buckets per token of the last window filled. */
  buckets = new Int32Array(0);
  private readonly commas: Int32Array;
  private readonly marks: Int32Array;
  private readonly sentences: Int32Array;
  private readonly sources: Int32Array;
  private readonly contents: Int32Array;
  private readonly cues: Int32Array;
  /** The paragraph model's label, probabilities of source and content, coarse, of the cue, as one number. */
  private readonly tags: Uint8Array;
  private readonly levels: Uint8Array;

  constructor(
    private readonly properties: TokenProperties,
    tagging: Tagging,
  ) {
    const { tokenized, context, quoted } = properties;
    const size = tokenized.tokens.length;
    this.tags = tagging.labels;
    this.levels = new Uint8Array(size);
    const begins = new Uint8Array(size);
    for (const { first } of tokenized.sentences) begins[first] = 1;
    const commas = context.map((each) => (each === comma ? 1 : 0));
    const marks = quoted.map((each) => (each === Quoted.opening || each === Quoted.closing ? 1 : 0));
    const starts = (part: Part) => {
      const at = new Uint8Array(size);
      for (const chunk of tagging.chunks) if (chunk.part === part) at[chunk.first] = 1;
      return at;
    };
    this.commas = running(commas);
    this.marks = running(marks);
    this.sentences = running(begins);
    this.sources = running(starts(Part.source));
    this.contents = running(starts(Part.content));
    this.cues = running(starts(Part.cue));
    this.findLevels(tagging);
  }

  private findLevels({ probabilities }: Tagging): void {
    const { levels } = this;
    for (let at = 0; at < levels.length; at++) {
      const row = at * partCount;
      levels[at] =
        level(probabilities[row + Part.source]!) * 25 +
        level(probabilities[row + Part.content]!) * 5 +
        level(probabilities[row + Part.cue]!);
    }
  }

  /** Fills `plain` for the tokens `first` up to `last`. What lies beyond is seen as far as the paragraph goes. */
  fillPlain(first: number, last: number): void {
    const size = (last - first) * plainFeatureCount;
    if (this.plain.length < size) this.plain = new Int32Array(size * 2);
    const { properties: p, plain, tags, levels } = this;
    let next = 0;
    for (let at = first; at < last; at++) {
      const a = p.before[at]!,
        b = p.after[at]!,
        b2 = p.after[b]!;
      const word = p.word[at]!,
        before = p.word[a]!,
        after = p.word[b]!;
      const tag = tags[at]!,
        tagBefore = tags[a]!,
        tagAfter = tags[b]!;
      const levelsHere = levels[at]!;
      const quoted = p.quoted[at]!;
      plain[next++] = combine(word, tag);
      plain[next++] = combine(before, tag);
      plain[next++] = combine(after, tag);
      plain[next++] = levelsHere;
      plain[next++] = (levelsHere * 128 + levels[a]!) * 128 + levels[b]!;
      plain[next++] = (tagBefore * labelCount + tag) * labelCount + tagAfter;
      plain[next++] = ((p.pos[a]! * 32 + p.pos[at]!) * 32 + p.pos[b]!) * 8 + tag;
      plain[next++] = ((p.quoted[a]! * 4 + quoted) * 4 + p.quoted[b]!) * 8 + tag;
      plain[next++] =
        ((step(at - p.sentenceFirst[at]!) * 16 + step(p.sentenceLast[at]! - 1 - at)) * 4 + quoted) * 8 + tag;
      plain[next++] = (p.pos[at]! * 32 + p.pos[b]!) * 32 + p.pos[b2]!;
      toBuckets(plain, next - plainFeatureCount, plainSalts, cueBucketBits);
    }
  }

  /** Fills `buckets` for the tokens of a window, seen from its cue. */
  fill({ cue, first, last }: CueWindow): void {
    const size = (last - first) * cueFeatureCount;
    if (this.buckets.length < size) this.buckets = new Int32Array(size * 2);
    const { properties: p, buckets, tags, levels } = this;
    const left = p.before[cue.first]!,
      right = p.after[cue.last - 1]!;
    const hasLeft = left < cue.first,
      hasRight = right >= cue.last;
    const head = this.headOf(cue.first, cue.last);
    const lemma = p.lemma[head]!;
    const wordAfter = hasRight ? p.word[right]! : nothing;
    const wordBefore = hasLeft ? p.word[left]! : nothing;
    const cuePos = p.pos[cue.first]! * 32 + p.pos[cue.last - 1]!;
    const cueQuoted = p.quoted[head]!;
    const probability = level(cue.probability);
    const tagLeft = hasLeft ? tags[left]! : nothing;
    const tagRight = hasRight ? tags[right]! : nothing;
    const sides = tagLeft * 8 + tagRight;
    let next = 0;
    for (let at = first; at < last; at++) {
      const side = at < cue.first ? 0 : at < cue.last ? 1 : 2;
      // What lies between the token and the cue, as tokens `low` up to `high`.
      const low = side === 0 ? at + 1 : side === 1 ? at : cue.last;
      const high = side === 0 ? cue.first : at;
      const a = p.before[at]!,
        b = p.after[at]!;
      const tag = tags[at]!,
        tagBefore = tags[a]!,
        tagAfter = tags[b]!;
      const pos = p.pos[at]!,
        quoted = p.quoted[at]!;
      const where = step(high - low) * 4 + side;
      const commas = Math.min(3, between(this.commas, low, high)),
        marks = Math.min(3, between(this.marks, low, high));
      // A sentence that begins at the token on the right lies between as well.
      const sentences =
        side === 0
          ? Math.min(3, between(this.sentences, low, cue.first + 1))
          : Math.min(3, between(this.sentences, low, at + 1));
      const contents = Math.min(2, between(this.contents, low, high)),
        sources = Math.min(2, between(this.sources, low, high)),
        cues = Math.min(2, between(this.cues, low, high));
      const parts = (contents * 3 + sources) * 3 + cues;
      const seen = tag * 4 + side;
      buckets[next++] = combine(lemma, where);
      buckets[next++] = where * 8 + tag;
      buckets[next++] = combine(lemma, (seen * 8 + tagBefore) * 8 + tagAfter);
      buckets[next++] = (parts * 32 + seen) * 4 + Math.min(1, sentences);
      buckets[next++] = ((parts * 4 + sentences) * 4 + quoted) * 32 + seen;
      buckets[next++] = ((commas * 4 + marks) * 4 + quoted) * 32 + seen;
      buckets[next++] = combine(wordAfter, where * 8 + tag);
      buckets[next++] = combine(combine(lemma, wordAfter), seen);
      buckets[next++] = (cuePos * 32 + pos) * 64 + where;
      buckets[next++] = (((tagBefore * 8 + tag) * 8 + tagAfter) * 4 + side) * 32 + parts;
      buckets[next++] = (levels[at]! * 4 + side) * 4 + cues;
      buckets[next++] = (levels[at]! * 4 + side) * 128 + where;
      buckets[next++] = (sides * 32 + seen) * 4 + sentences;
      buckets[next++] = (((cueQuoted * 4 + quoted) * 4 + marks) * 4 + sentences) * 4 + side;
      buckets[next++] = (probability * 32 + seen) * 32 + parts;
      buckets[next++] = combine(wordBefore, seen);
      buckets[next++] = combine(lemma, ((sentences * 4 + marks) * 4 + quoted) * 4 + side);
      toBuckets(buckets, next - cueFeatureCount, cueSalts, cueBucketBits);
    }
  }

  /** The head of a multi-word cue is its strongest reporting word. */
  private headOf(first: number, last: number): number {
    let head = first;
    for (let at = first + 1; at < last; at++)
      if (this.properties.reporting[at]! > this.properties.reporting[head]!) head = at;
    return head;
  }
}

/** Prefix sums: for each token the number of ones before it; one number more than there are tokens. */
function running(ones: Uint8Array): Int32Array {
  const sums = new Int32Array(ones.length + 1);
  for (let at = 0; at < ones.length; at++) sums[at + 1] = sums[at]! + ones[at]!;
  return sums;
}

function between(sums: Int32Array, low: number, high: number): number {
  return high <= low ? 0 : sums[high]! - sums[low]!;
}
