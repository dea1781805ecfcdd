import { contextCount, featureCount } from './tokenFeatures';
import { labelCount, labelStride, mayFollow } from './labels';

/** The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). */
export interface CrfWeights {
  /** A row of `labelStride` weights a feature bucket, in units of `unit`. */
  readonly emission: Int8Array | Float32Array;
  readonly unit: number;
  /** A bit a row: whether it holds anything. Most rare features' rows are empty, and asking here spares a look into far memory. Absent: all do. */
  readonly used?: Uint8Array;
  /** For each context class, label before and label: `(context * labelStride + before) * labelStride + label`. */
  readonly transition: Float32Array;
}

export const transitionSize = contextCount * labelStride * labelStride;

/** For each label those that it may follow. */
const allowed: readonly Uint8Array[] = Array.from({ length: labelCount }, (_, label) =>
  Uint8Array.from({ length: labelCount }, (_, before) => before).filter((before) => mayFollow(before, label)));

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
  private readonly rows = new Int32Array(featureCount);
  private best = new Float64Array(0);
  private from = new Uint8Array(0);
  readonly transitionFactors: Float64Array;

  constructor(private readonly weights: CrfWeights) {
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
   * @param buckets `featureCount` features a token
   * @param context a context class a token; its length is the sequence's, at least 1
   */
  tag(buckets: Int32Array, context: Uint8Array): void {
    this.reserve(context.length);
    this.score(buckets, context.length);
    this.findBest(context);
    this.findMarginals(context);
  }

  /** As `tag`, without the best labels. */
  marginalise(buckets: Int32Array, context: Uint8Array): void {
    this.reserve(context.length);
    this.score(buckets, context.length);
    this.findMarginals(context);
  }

  private score(buckets: Int32Array, length: number): void {
    const { emission, unit } = this.weights;
    const { scores, rows } = this;
    for (let at = 0; at < length; at++) {
      const rowCount = this.findRows(buckets, at * featureCount);
      let s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0;
      for (let each = 0; each < rowCount; each++) {
        const row = rows[each] as number;
        s0 += emission[row] as number;
        s1 += emission[row + 1] as number;
        s2 += emission[row + 2] as number;
        s3 += emission[row + 3] as number;
        s4 += emission[row + 4] as number;
        s5 += emission[row + 5] as number;
        s6 += emission[row + 6] as number;
      }
      const to = at * labelStride;
      scores[to] = s0 * unit;
      scores[to + 1] = s1 * unit;
      scores[to + 2] = s2 * unit;
      scores[to + 3] = s3 * unit;
      scores[to + 4] = s4 * unit;
      scores[to + 5] = s5 * unit;
      scores[to + 6] = s6 * unit;
    }
  }

  /** Puts the rows that one token's features lead to, the empty ones left out, into `rows`. @returns how many */
  private findRows(buckets: Int32Array, from: number): number {
    const { rows } = this;
    const { used } = this.weights;
    let count = 0;
    for (let feature = from; feature < from + featureCount; feature++) {
      const bucket = buckets[feature] as number;
      rows[count] = bucket * labelStride;
      // Without a branch, which would go either way at random.
      count += used ? ((used[bucket >> 3] as number) >> (bucket & 7)) & 1 : 1;
    }
    return count;
  }

  /** Viterbi. */
  private findBest(context: Uint8Array): void {
    const length = context.length;
    const { best, scores, from, labels } = this;
    const { transition } = this.weights;
    for (let label = 0; label < labelCount; label++) best[label] = mayFollow(-1, label) ? (scores[label] as number) : -Infinity;
    for (let at = 1; at < length; at++) {
      const base = (context[at] as number) * labelStride * labelStride;
      const row = at * labelStride;
      for (let label = 0; label < labelCount; label++) {
        let top = -Infinity;
        let topBefore = 0;
        const befores = allowed[label] as Uint8Array;
        for (let each = 0; each < befores.length; each++) {
          const before = befores[each] as number;
          const value = (best[row - labelStride + before] as number) + (transition[base + before * labelStride + label] as number);
          if (value > top) {
            top = value;
            topBefore = before;
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
    const { forward, backward, scores, marginals, transitionFactors } = this;
    for (let at = 0; at < length; at++) {
      const row = at * labelStride;
      const base = (context[at] as number) * labelStride * labelStride;
      let highest = -Infinity;
      for (let label = 0; label < labelCount; label++) highest = Math.max(highest, scores[row + label] as number);
      let sum = 0;
      for (let label = 0; label < labelCount; label++) {
        const factor = Math.exp((scores[row + label] as number) - highest);
        scores[row + label] = factor;
        let reached = 0;
        if (at === 0) reached = mayFollow(-1, label) ? 1 : 0;
        else for (let each = 0, befores = allowed[label] as Uint8Array; each < befores.length; each++) {
          const before = befores[each] as number;
          reached += (forward[row - labelStride + before] as number) * (transitionFactors[base + before * labelStride + label] as number);
        }
        forward[row + label] = reached * factor;
        sum += reached * factor;
      }
      for (let label = 0; label < labelCount; label++) forward[row + label] = (forward[row + label] as number) / sum;
    }
    for (let at = length - 1; at >= 0; at--) this.stepBack(context, at);
    for (let at = 0; at < length; at++) {
      const row = at * labelStride;
      let sum = 0;
      for (let label = 0; label < labelCount; label++) sum += (forward[row + label] as number) * (backward[row + label] as number);
      for (let label = 0; label < labelCount; label++) marginals[row + label] = ((forward[row + label] as number) * (backward[row + label] as number)) / sum;
    }
  }

  private stepBack(context: Uint8Array, at: number): void {
    const length = context.length;
    const { backward, scores, transitionFactors } = this;
    const row = at * labelStride;
    if (at === length - 1) {
      backward.fill(1, row, row + labelStride);
      return;
    }
    const base = (context[at + 1] as number) * labelStride * labelStride;
    const after = row + labelStride;
    backward.fill(0, row, row + labelStride);
    let sum = 0;
    for (let label = 0; label < labelCount; label++) {
      const onward = (scores[after + label] as number) * (backward[after + label] as number);
      const befores = allowed[label] as Uint8Array;
      for (let each = 0; each < befores.length; each++) {
        const before = befores[each] as number;
        backward[row + before] = (backward[row + before] as number) + (transitionFactors[base + before * labelStride + label] as number) * onward;
      }
    }
    for (let label = 0; label < labelCount; label++) sum += backward[row + label] as number;
    for (let label = 0; label < labelCount; label++) backward[row + label] = (backward[row + label] as number) / sum;
  }
}
