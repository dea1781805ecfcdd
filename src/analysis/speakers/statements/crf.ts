import { contextCount } from './tokenFeatures';
import { isBegin, labelStride, outside } from './labels';

/** How large a model is. */
export interface CrfShape {
  /** Labels it knows, at most `labelStride`; numbered as labels.ts says. */
  readonly labelCount: number;
  /** Features fall into 2^bucketBits buckets. */
  readonly bucketBits: number;
}

/** The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). */
export interface CrfWeights {
  readonly shape: CrfShape;
  /** A row of `labelStride` weights a feature bucket, in units of `unit`. */
  readonly emission: Int8Array | Float32Array;
  readonly unit: number;
  /** A bit a row: whether it holds anything. Most rare features' rows are empty, and asking here spares a look into far memory. Absent: all do. */
  readonly used?: Uint8Array;
  /** For each context class, label before and label: `(context * labelStride + before) * labelStride + label`. */
  readonly transition: Float32Array;
}

export const transitionSize = contextCount * labelStride * labelStride;

/** Whether a label can follow any other: outside and the beginnings. What goes on follows its own beginning, the label before it, and itself. */
function followsAny(label: number): boolean {
  return label === outside || isBegin(label);
}

/** No model gives a token more features than this. */
const mostFeatures = 96;
const rows = new Int32Array(mostFeatures);

/** Puts the rows that one token's features lead to, the empty ones left out, into `rows`. @returns how many */
function findRows({ used }: CrfWeights, buckets: Int32Array, from: number, to: number): number {
  let count = 0;
  for (let feature = from; feature < to; feature++) {
    const bucket = buckets[feature] as number;
    rows[count] = bucket * labelStride;
    // Without a branch, which would go either way at random.
    count += used ? ((used[bucket >> 3] as number) >> (bucket & 7)) & 1 : 1;
  }
  return count;
}

/**
 * Adds up what the features of each token say for each label.
 * @param buckets the features, the same number for each token
 * @param scores `labelStride` a token; added to
 */
export function addScores(weights: CrfWeights, buckets: Int32Array, length: number, scores: Float64Array): void {
  const { emission, unit } = weights;
  const features = Math.floor(buckets.length / length) | 0;
  const hasMore = weights.shape.labelCount > 5;
  for (let at = 0; at < length; at++) {
    const rowCount = findRows(weights, buckets, at * features, (at + 1) * features);
    let s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0;
    for (let each = 0; each < rowCount; each++) {
      const row = rows[each] as number;
      s0 += emission[row] as number;
      s1 += emission[row + 1] as number;
      s2 += emission[row + 2] as number;
      s3 += emission[row + 3] as number;
      s4 += emission[row + 4] as number;
    }
    for (let each = 0; hasMore && each < rowCount; each++) {
      const row = rows[each] as number;
      s5 += emission[row + 5] as number;
      s6 += emission[row + 6] as number;
    }
    const to = at * labelStride;
    scores[to] = (scores[to] as number) + s0 * unit;
    scores[to + 1] = (scores[to + 1] as number) + s1 * unit;
    scores[to + 2] = (scores[to + 2] as number) + s2 * unit;
    scores[to + 3] = (scores[to + 3] as number) + s3 * unit;
    scores[to + 4] = (scores[to + 4] as number) + s4 * unit;
    scores[to + 5] = (scores[to + 5] as number) + s5 * unit;
    scores[to + 6] = (scores[to + 6] as number) + s6 * unit;
  }
}

/** Reads label sequences and their probabilities off a model; keeps its working memory from one sequence to the next. */
export class Tagger {
  /** After `tag`: the best sequence's labels. */
  labels = new Uint8Array(0);
  /** After `tag`: for each token and label its probability, `labelStride` a token. */
  marginals = new Float64Array(0);
  /** After `marginalise`: what training needs besides, rows as in `marginals`. */
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** Scores; `marginalise` turns them into factors, the highest of a row 1. */
  scores = new Float64Array(0);
  private best = new Float64Array(0);
  private from = new Uint8Array(0);
  readonly transitionFactors: Float64Array;

  private readonly labelCount: number;

  constructor(private readonly weights: CrfWeights) {
    this.labelCount = weights.shape.labelCount;
    this.transitionFactors = Float64Array.from(weights.transition, Math.exp);
  }

  private reserve(length: number): void {
    if (this.labels.length >= length) return;
    const size = length * labelStride;
    this.labels = new Uint8Array(length);
    this.marginals = new Float64Array(size);
    this.scores = new Float64Array(size);
    this.best = new Float64Array(size);
    this.from = new Uint8Array(size);
    this.forward = new Float64Array(size);
    this.backward = new Float64Array(size);
  }

  /**
   * Finds the best labels and the probability of every label.
   * @param buckets features, the same number for each token
   * @param context a context class a token; its length is the sequence's, at least 1
   * @param base scores to begin with, `labelStride` a token; none: 0
   */
  tag(buckets: Int32Array, context: Uint8Array, base?: Float64Array): void {
    this.score(buckets, context.length, base);
    this.findBest(context);
    this.findMarginals(context);
  }

  /** As `tag`, without the best labels. */
  marginalise(buckets: Int32Array, context: Uint8Array): void {
    this.score(buckets, context.length);
    this.findMarginals(context);
  }

  private score(buckets: Int32Array, length: number, base?: Float64Array): void {
    this.reserve(length);
    if (base) this.scores.set(base);
    else this.scores.fill(0, 0, length * labelStride);
    addScores(this.weights, buckets, length, this.scores);
  }

  /** Viterbi. */
  private findBest(context: Uint8Array): void {
    const length = context.length;
    const { best, scores, from, labels, labelCount } = this;
    const { transition } = this.weights;
    for (let label = 0; label < labelCount; label++) best[label] = followsAny(label) ? (scores[label] as number) : -Infinity;
    for (let at = 1; at < length; at++) {
      const base = (context[at] as number) * labelStride * labelStride;
      const row = at * labelStride;
      const before = row - labelStride;
      for (let label = 0; label < labelCount; label++) {
        const any = followsAny(label);
        const end = any ? labelCount : label + 1;
        let topBefore = any ? 0 : label - 1;
        let top = (best[before + topBefore] as number) + (transition[base + topBefore * labelStride + label] as number);
        for (let each = topBefore + 1; each < end; each++) {
          const value = (best[before + each] as number) + (transition[base + each * labelStride + label] as number);
          if (value > top) {
            top = value;
            topBefore = each;
          }
        }
        best[row + label] = top + (scores[row + label] as number);
        from[row + label] = topBefore;
      }
    }
    let label = 0;
    const end = (length - 1) * labelStride;
    for (let each = 1; each < labelCount; each++) if ((best[end + each] as number) > (best[end + label] as number)) label = each;
    for (let at = length - 1; at >= 0; at--) {
      labels[at] = label;
      label = from[at * labelStride + label] as number;
    }
  }

  /** Forward and backward sums, each position scaled to one, and from them the probability of every label. */
  private findMarginals(context: Uint8Array): void {
    const length = context.length;
    const { forward, backward, marginals, labelCount } = this;
    this.toFactors(length);
    this.sumForward(context);
    this.sumBackward(context);
    for (let at = 0; at < length; at++) {
      const row = at * labelStride;
      let sum = 0;
      for (let label = 0; label < labelCount; label++) sum += (forward[row + label] as number) * (backward[row + label] as number);
      const scale = 1 / sum;
      for (let label = 0; label < labelCount; label++) marginals[row + label] = (forward[row + label] as number) * (backward[row + label] as number) * scale;
    }
  }

  /** Scores to factors, the highest of a token 1. */
  private toFactors(length: number): void {
    const { scores, labelCount } = this;
    for (let row = 0; row < length * labelStride; row += labelStride) {
      let highest = scores[row] as number;
      for (let label = 1; label < labelCount; label++) if ((scores[row + label] as number) > highest) highest = scores[row + label] as number;
      for (let label = 0; label < labelCount; label++) scores[row + label] = Math.exp((scores[row + label] as number) - highest);
    }
  }

  private sumForward(context: Uint8Array): void {
    const length = context.length;
    const { forward, scores, transitionFactors, labelCount } = this;
    for (let at = 0; at < length; at++) {
      const row = at * labelStride;
      const before = row - labelStride;
      const base = (context[at] as number) * labelStride * labelStride;
      let sum = 0;
      for (let label = 0; label < labelCount; label++) {
        const any = followsAny(label);
        let reached = 0;
        if (at === 0) reached = any ? 1 : 0;
        else {
          const end = any ? labelCount : label + 1;
          for (let each = any ? 0 : label - 1; each < end; each++) reached += (forward[before + each] as number) * (transitionFactors[base + each * labelStride + label] as number);
        }
        const value = reached * (scores[row + label] as number);
        forward[row + label] = value;
        sum += value;
      }
      const scale = 1 / sum;
      for (let label = 0; label < labelCount; label++) forward[row + label] = (forward[row + label] as number) * scale;
    }
  }

  private sumBackward(context: Uint8Array): void {
    const length = context.length;
    const { backward, scores, transitionFactors, labelCount } = this;
    const onward = new Float64Array(labelStride);
    backward.fill(1, (length - 1) * labelStride, length * labelStride);
    for (let at = length - 2; at >= 0; at--) {
      const row = at * labelStride;
      const after = row + labelStride;
      const base = (context[at + 1] as number) * labelStride * labelStride;
      for (let label = 0; label < labelCount; label++) onward[label] = (scores[after + label] as number) * (backward[after + label] as number);
      let sum = 0;
      for (let before = 0; before < labelCount; before++) {
        const factors = base + before * labelStride;
        // What may follow: outside, the beginnings, and what goes on with the same part.
        let value = (onward[0] as number) * (transitionFactors[factors] as number);
        for (let label = 1; label < labelCount; label += 2) value += (onward[label] as number) * (transitionFactors[factors + label] as number);
        const same = (before & 1) === 1 ? before + 1 : before;
        if (before !== outside) value += (onward[same] as number) * (transitionFactors[factors + same] as number);
        backward[row + before] = value;
        sum += value;
      }
      const scale = 1 / sum;
      for (let label = 0; label < labelCount; label++) backward[row + label] = (backward[row + label] as number) * scale;
    }
  }
}
