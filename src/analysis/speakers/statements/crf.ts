import type { CrfShape, Emissions } from './emissions';
import { evenLabelScore, maxWeight, maxFeatures, oddLabelScore, packedStride } from './emissions';
import { isBeginLabel, labelStride, outside } from './labels';
import { contextCount } from './tokenProperties';

/** The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). */
export interface CrfWeights {
  readonly emissions: Emissions;
  /** The weight that one unit of an emission stands for. */
  readonly unit: number;
  /** For each context class, label before and label: `(context * labelStride + before) * labelStride + label`. */
  readonly transition: Float32Array;
}

export const transitionSize = contextCount * labelStride * labelStride;

/**
 * Decodes a linear chain: the best label sequence and the labels’ marginal probabilities. Keeps its working memory from
 * one sequence to the next.
 */
export class LinearChain {
  /** After `viterbi`: the best sequence's labels. */
  labels = new Uint8Array(0);
  /** After `forwardBackward`: the marginal probability of each label, `labelStride` numbers per token. */
  marginals = new Float64Array(0);
  /**
   * The emission potentials (exponentials of the scores), `labelStride` per token, to be filled in first; 0 for labels
   * that the model lacks.
   */
  potentials = new Float64Array(0);
  /** After `forwardBackward`: the scaled forward and backward values, which training needs; rows as in `marginals`. */
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** What each label of a token contributes to those before it. An array: a closure's numbers would be allocated. */
  private readonly onward = new Float64Array(labelStride);
  private best = new Float64Array(0);
  private from = new Uint8Array(0);

  /** @param transitions potentials, ordered as the weights of the transitions */
  constructor(
    private readonly labelCount: number,
    readonly transitions: Float64Array,
  ) {}

  /** Makes room for a sequence of this many tokens. */
  reserve(length: number): void {
    if (this.labels.length >= length) return;
    const size = length * labelStride;
    this.labels = new Uint8Array(length);
    this.marginals = new Float64Array(size);
    this.potentials = new Float64Array(size);
    this.best = new Float64Array(size);
    this.from = new Uint8Array(size);
    this.forward = new Float64Array(size);
    this.backward = new Float64Array(size);
  }

  /**
   * Finds the most probable label sequence (Viterbi), with products scaled to at most one.
   * @param context the context class of each token; its length is the sequence’s, at least 1
   */
  viterbi(context: Uint8Array): void {
    const length = context.length;
    const { best, potentials, from, labels, labelCount, transitions } = this;
    for (let label = 0; label < labelCount; label++)
      best[label] = label === outside || isBeginLabel(label) ? potentials[label]! : 0;
    for (let at = 1; at < length; at++) {
      const base = context[at]! * labelStride * labelStride;
      const row = at * labelStride;
      const before = row - labelStride;
      // Outside and the beginnings follow any label.
      let top0 = -1,
        top1 = -1,
        top3 = -1,
        top5 = -1;
      let from0 = 0,
        from1 = 0,
        from3 = 0,
        from5 = 0;
      for (let each = 0; each < labelCount; each++) {
        const value = best[before + each]!;
        const to = base + each * labelStride;
        const value0 = value * transitions[to]!,
          value1 = value * transitions[to + 1]!;
        const value3 = value * transitions[to + 3]!,
          value5 = value * transitions[to + 5]!;
        if (value0 > top0) {
          top0 = value0;
          from0 = each;
        }
        if (value1 > top1) {
          top1 = value1;
          from1 = each;
        }
        if (value3 > top3) {
          top3 = value3;
          from3 = each;
        }
        if (value5 > top5) {
          top5 = value5;
          from5 = each;
        }
      }
      best[row] = top0;
      best[row + 1] = top1;
      best[row + 3] = top3;
      best[row + 5] = top5;
      from[row] = from0;
      from[row + 1] = from1;
      from[row + 3] = from3;
      from[row + 5] = from5;
      // What goes on follows its own beginning, the label before it, and itself.
      for (let label = 2; label < labelCount; label += 2) {
        const begun = best[before + label - 1]! * transitions[base + (label - 1) * labelStride + label]!;
        const gone = best[before + label]! * transitions[base + label * labelStride + label]!;
        best[row + label] = gone > begun ? gone : begun;
        from[row + label] = gone > begun ? label : label - 1;
      }
      scaleRow(best, row, labelCount, potentials);
    }
    let label = 0;
    const end = (length - 1) * labelStride;
    for (let each = 1; each < labelCount; each++) if (best[end + each]! > best[end + label]!) label = each;
    for (let at = length - 1; at >= 0; at--) {
      labels[at] = label;
      label = from[at * labelStride + label]!;
    }
  }

  /**
   * Computes every label’s marginal probability with the forward-backward algorithm, each position scaled to one.
   * @param context as for `viterbi`
   */
  forwardBackward(context: Uint8Array): void {
    const length = context.length;
    const { forward, backward, marginals, labelCount } = this;
    this.forwardPass(context);
    this.backwardPass(context);
    for (let row = 0; row < length * labelStride; row += labelStride) {
      let sum = 0;
      for (let label = row; label < row + labelCount; label++) {
        const product = forward[label]! * backward[label]!;
        marginals[label] = product;
        sum += product;
      }
      const scale = 1 / sum;
      for (let label = row; label < row + labelCount; label++) marginals[label] = marginals[label]! * scale;
    }
  }

  private forwardPass(context: Uint8Array): void {
    const length = context.length;
    const { forward, potentials, transitions, labelCount } = this;
    for (let label = 0; label < labelCount; label++) forward[label] = label === outside || isBeginLabel(label) ? 1 : 0;
    scaleRow(forward, 0, labelCount, potentials);
    for (let at = 1; at < length; at++) {
      const row = at * labelStride;
      const before = row - labelStride;
      const base = context[at]! * labelStride * labelStride;
      let sum0 = 0,
        sum1 = 0,
        sum3 = 0,
        sum5 = 0;
      for (let each = 0; each < labelCount; each++) {
        const value = forward[before + each]!;
        const to = base + each * labelStride;
        sum0 += value * transitions[to]!;
        sum1 += value * transitions[to + 1]!;
        sum3 += value * transitions[to + 3]!;
        sum5 += value * transitions[to + 5]!;
      }
      forward[row] = sum0;
      forward[row + 1] = sum1;
      forward[row + 3] = sum3;
      forward[row + 5] = sum5;
      for (let label = 2; label < labelCount; label += 2) {
        forward[row + label] =
          forward[before + label - 1]! * transitions[base + (label - 1) * labelStride + label]! +
          forward[before + label]! * transitions[base + label * labelStride + label]!;
      }
      scaleRow(forward, row, labelCount, potentials);
    }
  }

  private backwardPass(context: Uint8Array): void {
    const length = context.length;
    const { backward, onward, potentials, transitions, labelCount } = this;
    backward.fill(1, (length - 1) * labelStride, length * labelStride);
    for (let at = length - 2; at >= 0; at--) {
      const row = at * labelStride;
      const after = row + labelStride;
      const base = context[at + 1]! * labelStride * labelStride;
      for (let label = 0; label < labelCount; label++)
        onward[label] = potentials[after + label]! * backward[after + label]!;
      const on0 = onward[0]!,
        on1 = onward[1]!,
        on3 = onward[3]!,
        on5 = onward[5]!;
      let sum = 0;
      for (let before = 0; before < labelCount; before++) {
        const to = base + before * labelStride;
        let value =
          on0 * transitions[to]! + on1 * transitions[to + 1]! + on3 * transitions[to + 3]! + on5 * transitions[to + 5]!;
        const same = before + (before & 1);
        if (before !== outside) value += onward[same]! * transitions[to + same]!;
        backward[row + before] = value;
        sum += value;
      }
      const scale = 1 / sum;
      for (let label = row; label < row + labelCount; label++) backward[label] = backward[label]! * scale;
    }
  }
}

/** Multiplies a row by the token’s potentials and scales it to the sum of one. */
function scaleRow(values: Float64Array, row: number, labelCount: number, potentials: Float64Array): void {
  let sum = 0;
  for (let label = row; label < row + labelCount; label++) {
    const value = values[label]! * potentials[label]!;
    values[label] = value;
    sum += value;
  }
  const scale = 1 / sum;
  for (let label = row; label < row + labelCount; label++) values[label] = values[label]! * scale;
}

/** Memoizes by model, so that its working memory serves all articles. */
export function oncePerModel<T>(make: (weights: CrfWeights) => T): (weights: CrfWeights) => T {
  const made = new WeakMap<CrfWeights, { readonly value: T }>();
  return (weights) => {
    const known = made.get(weights) ?? { value: make(weights) };
    made.set(weights, known);
    return known.value;
  };
}

/** Tags token sequences with trained weights. */
export class Tagger {
  private readonly chain: LinearChain;
  private readonly shape: CrfShape;
  /** The potential of a label that is this many units behind the best. */
  private readonly potentialOf: Float64Array;

  constructor(weights: CrfWeights) {
    this.shape = weights.emissions.shape;
    this.chain = new LinearChain(this.shape.labelCount, Float64Array.from(weights.transition, Math.exp));
    this.potentialOf = Float64Array.from({ length: 2 * maxWeight * maxFeatures + 1 }, (_, units) =>
      Math.exp(-units * weights.unit),
    );
  }

  /** After `tag`: the labels of the best sequence. */
  get labels(): Uint8Array {
    return this.chain.labels;
  }

  /** After `tag`: the marginal probability of each label, `labelStride` numbers per token. */
  get marginals(): Float64Array {
    return this.chain.marginals;
  }

  /**
   * Finds the best labels and the marginal probabilities.
   * @param sums emission scores, `packedStride` numbers per token
   * @param context the context class of each token; its length is the sequence’s, at least 1
   */
  tag(sums: Int32Array, context: Uint8Array): void {
    this.chain.reserve(context.length);
    this.toPotentials(sums, context.length);
    this.chain.viterbi(context);
    this.chain.forwardBackward(context);
  }

  /** Turns scores into potentials; a token’s highest becomes 1. */
  private toPotentials(sums: Int32Array, length: number): void {
    const {
      potentialOf,
      shape: { labelCount },
    } = this;
    const { potentials } = this.chain;
    const scores = new Int32Array(labelStride);
    for (let at = 0; at < length; at++) {
      for (let pair = 0; pair < packedStride; pair++) {
        const packed = sums[at * packedStride + pair]!;
        scores[2 * pair] = evenLabelScore(packed);
        scores[2 * pair + 1] = oddLabelScore(packed);
      }
      let highest = scores[0]!;
      for (let label = 1; label < labelCount; label++) if (scores[label]! > highest) highest = scores[label]!;
      const row = at * labelStride;
      for (let label = 0; label < labelCount; label++) potentials[row + label] = potentialOf[highest - scores[label]!]!;
    }
  }
}
