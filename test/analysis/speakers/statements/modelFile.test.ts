import assert from 'node:assert/strict';
import { transitionSize } from '../../../../src/analysis/speakers/statements/crf';
import {
  addEmissions,
  evenLabelScore,
  oddLabelScore,
  packedStride,
} from '../../../../src/analysis/speakers/statements/emissions';
import { labelStride } from '../../../../src/analysis/speakers/statements/labels';
import { decodeModel, encodeModel, quantise } from '../../../../src/analysis/speakers/statements/modelFile';
import { paragraphModelShape } from '../../../../src/analysis/speakers/statements/shapes';

const bucketBits = 17;
const shape = { ...paragraphModelShape, bucketBits };

describe('the model file', () => {
  it('gives back what was put in, near and far apart', () => {
    const emission = new Float32Array(labelStride << bucketBits);
    for (const [row, label, weight] of [
      [0, 0, 0.5],
      [0, 6, -1.25],
      [3, 1, 0.1],
      [400, 2, 3.15],
      [90_000, 3, -3.175],
      [(1 << bucketBits) - 1, 5, 1],
    ] as const)
      emission[row * labelStride + label] = weight;
    const weights = quantise(emission, 0.025);
    const transition = Float32Array.from({ length: transitionSize }, (_, index) => Math.fround(index / 7));
    const model = decodeModel(encodeModel(shape, weights, 0.025, transition), shape);
    const sums = new Int32Array(packedStride << bucketBits);
    for (let bucket = 0; bucket < 1 << bucketBits; bucket++)
      addEmissions(model.emissions, Int32Array.of(bucket), 0, 1, sums, bucket * packedStride);
    assert.deepEqual(
      Int8Array.from(weights, (_, at) => (at % 2 === 0 ? evenLabelScore : oddLabelScore)(sums[at >> 1]!)),
      weights,
    );
    assert.deepEqual(model.transition, transition);
  });

  it('names the remedy for a file that is none', () => {
    assert.throws(() => decodeModel(new Uint8Array(9000), shape), /train\.mjs/);
  });
});
