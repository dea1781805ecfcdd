import { LinearChain, transitionSize } from '../src/analysis/speakers/statements/crf';
import type { CrfShape } from '../src/analysis/speakers/statements/emissions';
import { labelStride, isAllowedTransition } from '../src/analysis/speakers/statements/labels';

/**
 * A stretch of text, ready for training: features (the same number for each), context classes and annotated labels of
 * its tokens.
 */
export interface Sequence {
  readonly buckets: Int32Array;
  readonly context: Uint8Array;
  readonly labels: Uint8Array;
}

export interface TrainingSettings {
  readonly epochs: number;
  /**
   * The weights are the mean of those after each of the last so many epochs: what the last articles happened to say
   * counts for less.
   */
  readonly averaged: number;
  readonly alpha: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
  readonly seed: number;
}

/** Gradients below this change nothing worth the time. */
const negligible = 1e-3;

/** What a learner keeps of a weight, side by side, as it is needed at once: the weight, FTRL's z and n. */
const stateSize = 3;

/** FTRL-proximal (McMahan et al. 2013, "Ad click prediction"), one learning rate a weight. */
class Learner {
  private readonly state: Float32Array;

  constructor(
    private readonly size: number,
    private readonly settings: TrainingSettings,
    private readonly l1: number,
  ) {
    this.state = new Float32Array(size * stateSize);
  }

  weight(index: number): number {
    return this.state[index * stateSize]!;
  }

  /** Adds a share of each weight to the sums. */
  addTo(sums: Float32Array, share: number): void {
    for (let index = 0; index < this.size; index++) sums[index] = sums[index]! + share * this.weight(index);
  }

  update(index: number, gradient: number): void {
    const {
      state,
      settings: { alpha, beta, l2 },
    } = this;
    const at = index * stateSize;
    const before = state[at + 2]!;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    const z = state[at + 1]! + gradient - ((root - Math.sqrt(before)) / alpha) * state[at]!;
    const beyond = Math.abs(z) - this.l1;
    state[at] = beyond <= 0 ? 0 : (-Math.sign(z) * beyond) / ((beta + root) / alpha + l2);
    state[at + 1] = z;
    state[at + 2] = after;
  }
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as T, items[at] as T];
  }
}

/** Weights as they were learned: a row of `labelStride` a feature bucket; transitions as in `CrfWeights`. */
export interface LearnedWeights {
  readonly emission: Float32Array;
  readonly transition: Float32Array;
}

/** Fits a conditional random field to the sequences, one after the other in an order drawn from the seed. */
export function trainCrf(sequences: readonly Sequence[], settings: TrainingSettings, shape: CrfShape): LearnedWeights {
  const emission = new Learner(labelStride << shape.bucketBits, settings, settings.l1);
  const transition = new Learner(transitionSize, settings, 0);
  const chain = new LinearChain(shape.labelCount, new Float64Array(transitionSize).fill(1));
  const order = [...sequences];
  const random = randomNumbers(settings.seed);
  const mean: LearnedWeights = {
    emission: new Float32Array(labelStride << shape.bucketBits),
    transition: new Float32Array(transitionSize),
  };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const sequence of order) {
      weighTokens(chain, sequence, emission, shape);
      chain.forwardBackward(sequence.context);
      learnEmissions(chain, sequence, emission, shape);
      learnTransitions(chain, sequence, transition, shape);
    }
    if (epoch < settings.epochs - settings.averaged) continue;
    emission.addTo(mean.emission, 1 / settings.averaged);
    transition.addTo(mean.transition, 1 / settings.averaged);
  }
  return mean;
}

/** Fills the chain's potentials. */
function weighTokens(
  chain: LinearChain,
  { buckets, labels: { length } }: Sequence,
  learner: Learner,
  { labelCount }: CrfShape,
): void {
  chain.reserve(length);
  const { potentials } = chain;
  const featureCount = buckets.length / length;
  const scores = new Float64Array(labelCount);
  for (let at = 0; at < length; at++) {
    scores.fill(0);
    for (let feature = at * featureCount; feature < (at + 1) * featureCount; feature++) {
      const row = buckets[feature]! * labelStride;
      for (let label = 0; label < labelCount; label++) scores[label] = scores[label]! + learner.weight(row + label);
    }
    const highest = Math.max(...scores);
    for (let label = 0; label < labelCount; label++)
      potentials[at * labelStride + label] = Math.exp(scores[label]! - highest);
  }
}

function learnEmissions(
  { marginals }: LinearChain,
  { buckets, labels }: Sequence,
  learner: Learner,
  { labelCount }: CrfShape,
): void {
  const featureCount = buckets.length / labels.length;
  const wrong = new Uint8Array(labelCount);
  const gradients = new Float64Array(labelCount);
  for (let at = 0; at < labels.length; at++) {
    let count = 0;
    for (let label = 0; label < labelCount; label++) {
      const gradient = marginals[at * labelStride + label]! - (labels[at] === label ? 1 : 0);
      if (Math.abs(gradient) < negligible) continue;
      wrong[count] = label;
      gradients[count++] = gradient;
    }
    for (let feature = at * featureCount; count > 0 && feature < (at + 1) * featureCount; feature++) {
      const row = buckets[feature]! * labelStride;
      for (let each = 0; each < count; each++) learner.update(row + wrong[each]!, gradients[each]!);
    }
  }
}

function learnTransitions(
  { forward, backward, potentials, transitions }: LinearChain,
  { context, labels }: Sequence,
  learner: Learner,
  { labelCount }: CrfShape,
): void {
  const pairs = new Float64Array(labelStride * labelStride);
  for (let at = 1; at < labels.length; at++) {
    const base = context[at]! * labelStride * labelStride;
    const row = at * labelStride;
    let sum = 0;
    for (let before = 0; before < labelCount; before++) {
      for (let label = 0; label < labelCount; label++) {
        const pair = before * labelStride + label;
        const value = isAllowedTransition(before, label)
          ? forward[row - labelStride + before]! *
            transitions[base + pair]! *
            potentials[row + label]! *
            backward[row + label]!
          : 0;
        pairs[pair] = value;
        sum += value;
      }
    }
    for (let before = 0; before < labelCount; before++) {
      for (let label = 0; label < labelCount; label++) {
        if (!isAllowedTransition(before, label)) continue;
        const pair = before * labelStride + label;
        const gradient = pairs[pair]! / sum - (labels[at - 1] === before && labels[at] === label ? 1 : 0);
        if (Math.abs(gradient) < negligible) continue;
        learner.update(base + pair, gradient);
      }
    }
  }
  // The potentials follow once the whole sequence is learned, for the next one.
  for (let at = 1; at < labels.length; at++) {
    const base = context[at]! * labelStride * labelStride;
    for (let pair = 0; pair < labelStride * labelStride; pair++)
      transitions[base + pair] = Math.exp(learner.weight(base + pair));
  }
}
