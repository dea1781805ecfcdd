import assert from 'node:assert/strict';
import { LinearChain, oncePerModel, Tagger, transitionSize } from '../../../../src/analysis/speakers/statements/crf';
import { packedStride, zeroEmissions } from '../../../../src/analysis/speakers/statements/emissions';
import {
  beginLabel,
  chunksOf,
  insideLabel,
  isAllowedTransition,
  isBeginLabel,
  labelStride,
  outside,
  Part,
  partOf,
} from '../../../../src/analysis/speakers/statements/labels';
import { contextCount } from '../../../../src/analysis/speakers/statements/tokenProperties';

/** The same numbers from 0 to 1 in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** All allowed label sequences of a length. */
function sequences(length: number, labelCount: number): number[][] {
  if (length === 0) return [[]];
  return sequences(length - 1, labelCount).flatMap((before) =>
    Array.from({ length: labelCount }, (_, label) => label)
      .filter((label) => isAllowedTransition(before.at(-1) ?? -1, label))
      .map((label) => [...before, label]),
  );
}

/** What trying every sequence gives: the likeliest, and the probability of each label at each place. */
function tryAll(labelCount: number, context: readonly number[], potentials: Float64Array, transitions: Float64Array) {
  const marginals = context.map(() => new Array<number>(labelCount).fill(0));
  let best: { readonly labels: number[]; readonly weight: number } = { labels: [], weight: -1 };
  let total = 0;
  for (const labels of sequences(context.length, labelCount)) {
    const weight = labels.reduce(
      (product, label, at) =>
        product *
        potentials[at * labelStride + label]! *
        (at === 0 ? 1 : transitions[(context[at]! * labelStride + labels[at - 1]!) * labelStride + label]!),
      1,
    );
    total += weight;
    if (weight > best.weight) best = { labels, weight };
    labels.forEach((label, at) => (marginals[at]![label] = marginals[at]![label]! + weight));
  }
  return { labels: best.labels, marginals: marginals.map((row) => row.map((sum) => sum / total)) };
}

describe('labels', () => {
  it('begin and go on with a part', () => {
    assert.deepEqual(
      [Part.source, Part.content, Part.cue].map((part) => [beginLabel(part), insideLabel(part)]),
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6].map((label) => partOf(label)),
      [null, Part.source, Part.source, Part.content, Part.content, Part.cue, Part.cue],
    );
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6].filter(isBeginLabel), [1, 3, 5]);
  });

  it('go on only with what has begun', () => {
    const before = (label: number) => [-1, 0, 1, 2, 3, 4, 5, 6].filter((each) => isAllowedTransition(each, label));
    assert.deepEqual([2, 4, 6].map(before), [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    for (const label of [outside, 1, 3, 5]) assert.equal(before(label).length, 8);
  });

  it('spell out chunks up to the end of the sequence', () => {
    assert.deepEqual(chunksOf(Uint8Array.of(5, 6, 6), 2, 4), [{ part: Part.cue, first: 4, last: 6 }]);
    assert.deepEqual(chunksOf(Uint8Array.of(1, 4, 0), 3, 0), [
      { part: Part.source, first: 0, last: 1 },
      { part: Part.content, first: 1, last: 2 },
    ]);
  });
});

describe('the linear chain', () => {
  for (const labelCount of [7, 5])
    it(`finds what trying every sequence of ${labelCount} labels finds`, () => {
      const next = numbers(labelCount);
      const transitions = Float64Array.from({ length: transitionSize }, () => Math.exp(4 * next() - 2));
      const chain = new LinearChain(labelCount, transitions);
      for (let round = 0; round < 60; round++) {
        const context = Array.from({ length: [3, 1, 5, 4][round % 4]! }, () => Math.floor(next() * contextCount));
        chain.reserve(context.length);
        for (let at = 0; at < context.length * labelStride; at++)
          chain.potentials[at] = at % labelStride < labelCount ? Math.exp(4 * next() - 4) : 0;
        const { labels, marginals } = tryAll(labelCount, context, chain.potentials, transitions);
        chain.viterbi(Uint8Array.from(context));
        chain.forwardBackward(Uint8Array.from(context));
        assert.deepEqual([...chain.labels.subarray(0, context.length)], labels);
        marginals.forEach((row, at) =>
          row.forEach((probability, label) =>
            assert.ok(Math.abs(chain.marginals[at * labelStride + label]! - probability) < 1e-9, `${at}, ${label}`),
          ),
        );
      }
    });

  it('survives sequences whose products no number could hold', () => {
    const chain = new LinearChain(7, new Float64Array(transitionSize).fill(1e-3));
    const context = new Uint8Array(2000);
    chain.reserve(context.length);
    chain.potentials.fill(1e-3);
    chain.viterbi(context);
    chain.forwardBackward(context);
    const sum = [0, 1, 2, 3, 4, 5, 6].reduce((total, label) => total + chain.marginals[1000 * labelStride + label]!, 0);
    assert.ok(Math.abs(sum - 1) < 1e-9);
    assert.ok(chain.marginals.every((value) => value >= 0 && value <= 1));
  });
});

describe('tagging with scores', () => {
  it('weighs a label by the exponential of its score, in units', () => {
    const next = numbers(3);
    const unit = 0.025;
    const transition = Float32Array.from({ length: transitionSize }, () => next() - 0.5);
    const tagger = new Tagger({ emissions: zeroEmissions({ labelCount: 7, bucketBits: 1 }), unit, transition });
    const context = [0, 3, 12];
    // The seventh label has the highest score of the first token, and an eighth does not exist.
    const scores = context.map((_, at) =>
      Array.from({ length: labelStride }, (__, label) =>
        label === 7 ? 8000 : Math.round(200 * next() - 100) + (at === 0 && label === 5 ? 300 : 0),
      ),
    );
    const sums = Int32Array.from({ length: context.length * packedStride }, (_, at) => {
      const row = scores[Math.floor(at / packedStride)]!;
      const pair = at % packedStride;
      return row[2 * pair]! + row[2 * pair + 1]! * 65_536;
    });
    tagger.tag(sums, Uint8Array.from(context));
    const { labels, marginals } = tryAll(
      7,
      context,
      Float64Array.from(scores.flat(), (score) => Math.exp(score * unit)),
      Float64Array.from(transition, Math.exp),
    );
    assert.deepEqual([...tagger.labels.subarray(0, context.length)], labels);
    marginals.forEach((row, at) =>
      row.forEach((probability, label) =>
        assert.ok(Math.abs(tagger.marginals[at * labelStride + label]! - probability) < 1e-6),
      ),
    );
  });

  it('keeps one working memory for each model', () => {
    const made: number[] = [];
    const of = oncePerModel(({ unit }) => made.push(unit));
    const model = (unit: number) => ({
      emissions: zeroEmissions({ labelCount: 7, bucketBits: 1 }),
      unit,
      transition: new Float32Array(transitionSize),
    });
    const [one, other] = [model(1), model(2)];
    for (const each of [one, other, one]) of(each);
    assert.deepEqual(made, [1, 2]);
  });
});
