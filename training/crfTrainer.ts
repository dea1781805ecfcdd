import { labelStride, mayFollow } from '../src/analysis/speakers/statements/labels';
import type { CrfShape, CrfWeights } from '../src/analysis/speakers/statements/crf';
import { Tagger, transitionSize } from '../src/analysis/speakers/statements/crf';

/** A stretch of text, ready for training: features (the same number for each), context classes and annotated labels of its tokens. */
export interface Sequence {
  readonly buckets: Int32Array;
  readonly context: Uint8Array;
  readonly labels: Uint8Array;
}

export interface TrainingSettings {
  readonly epochs: number;
  readonly alpha: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
  readonly seed: number;
}

/** Gradients below this change nothing worth the time. */
const negligible = 1e-3;

/** FTRL-proximal (McMahan et al. 2013, "Ad click prediction"), one learning rate a weight. */
class Learner {
  readonly weights: Float32Array;
  private readonly z: Float32Array;
  private readonly n: Float32Array;

  constructor(size: number, private readonly settings: TrainingSettings, private readonly l1: number) {
    this.weights = new Float32Array(size);
    this.z = new Float32Array(size);
    this.n = new Float32Array(size);
  }

  update(index: number, gradient: number): void {
    const { alpha, beta, l2 } = this.settings;
    const before = this.n[index] as number;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    const z = (this.z[index] as number) + gradient - ((root - Math.sqrt(before)) / alpha) * (this.weights[index] as number);
    this.n[index] = after;
    this.z[index] = z;
    const beyond = Math.abs(z) - this.l1;
    this.weights[index] = beyond <= 0 ? 0 : (-Math.sign(z) * beyond) / ((beta + root) / alpha + l2);
  }
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32, public domain). */
export function randomNumbers(seed: number): () => number {
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

/** Fits a conditional random field to the sequences, one after the other in an order drawn from the seed. */
export function trainCrf(sequences: readonly Sequence[], settings: TrainingSettings, shape: CrfShape): CrfWeights {
  const emission = new Learner(labelStride << shape.bucketBits, settings, settings.l1);
  const transition = new Learner(transitionSize, settings, 0);
  const weights: CrfWeights = { shape, emission: emission.weights, unit: 1, transition: transition.weights };
  const tagger = new Tagger(weights);
  const order = [...sequences];
  const random = randomNumbers(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const sequence of order) {
      tagger.marginalise(sequence.buckets, sequence.context);
      learnEmissions(tagger, sequence, emission, shape);
      learnTransitions(tagger, sequence, transition, shape);
    }
  }
  return weights;
}

function learnEmissions(tagger: Tagger, { buckets, labels }: Sequence, learner: Learner, { labelCount }: CrfShape): void {
  const { marginals } = tagger;
  const featureCount = buckets.length / labels.length;
  for (let at = 0; at < labels.length; at++) {
    for (let label = 0; label < labelCount; label++) {
      const gradient = (marginals[at * labelStride + label] as number) - (labels[at] === label ? 1 : 0);
      if (Math.abs(gradient) < negligible) continue;
      for (let feature = at * featureCount; feature < (at + 1) * featureCount; feature++) {
        learner.update(((buckets[feature] as number) * labelStride) + label, gradient);
      }
    }
  }
}

function learnTransitions(tagger: Tagger, { context, labels }: Sequence, learner: Learner, { labelCount }: CrfShape): void {
  const { forward, backward, scores, transitionFactors } = tagger;
  const pairs = new Float64Array(labelStride * labelStride);
  for (let at = 1; at < labels.length; at++) {
    const base = (context[at] as number) * labelStride * labelStride;
    const row = at * labelStride;
    let sum = 0;
    for (let before = 0; before < labelCount; before++) {
      for (let label = 0; label < labelCount; label++) {
        const pair = before * labelStride + label;
        const value = mayFollow(before, label)
          ? (forward[row - labelStride + before] as number) * (transitionFactors[base + pair] as number) * (scores[row + label] as number) * (backward[row + label] as number)
          : 0;
        pairs[pair] = value;
        sum += value;
      }
    }
    for (let before = 0; before < labelCount; before++) {
      for (let label = 0; label < labelCount; label++) {
        if (!mayFollow(before, label)) continue;
        const pair = before * labelStride + label;
        const gradient = (pairs[pair] as number) / sum - (labels[at - 1] === before && labels[at] === label ? 1 : 0);
        if (Math.abs(gradient) < negligible) continue;
        learner.update(base + pair, gradient);
      }
    }
  }
  // The factors follow once the whole sequence is learned, for the next one.
  for (let at = 1; at < labels.length; at++) {
    const base = (context[at] as number) * labelStride * labelStride;
    for (let pair = 0; pair < labelStride * labelStride; pair++) transitionFactors[base + pair] = Math.exp(learner.weights[base + pair] as number);
  }
}
