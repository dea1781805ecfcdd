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

  /** A file's bytes: weights in the given rows, with a unit of one. */
  const encoded = (rows: readonly number[], unit = 1): Uint8Array => {
    const weights = new Int8Array(labelStride << bucketBits);
    for (const row of rows) weights[row * labelStride + 6] = -3;
    return encodeModel(shape, weights, unit, new Float32Array(transitionSize));
  };
  const head = 14 + transitionSize * 4;

  it('writes the distance between rows in one, three or seven bytes', () => {
    const distances = (rows: readonly number[]) => [...encoded(rows).slice(head, -2 * rows.length)];
    assert.deepEqual(distances([0]), [1]);
    assert.deepEqual(distances([0, 254]), [1, 254]);
    assert.deepEqual(distances([0, 255]), [1, 255, 255, 0]);
    assert.deepEqual(distances([0, 65_534]), [1, 255, 254, 255]);
    assert.deepEqual(distances([0, 65_535]), [1, 255, 255, 255, 255, 255, 0, 0]);
    assert.deepEqual(distances([0, 131_071]), [1, 255, 255, 255, 255, 255, 1, 0]);
  });

  it('holds a flag for each label with a weight, and the weights', () => {
    assert.deepEqual([...encoded([0, 5]).slice(-4)], [1 << 6, 1 << 6, 253, 253]);
    const view = new DataView(encoded([0, 5], 0.25).buffer);
    assert.deepEqual(
      [view.getUint32(0, true), view.getUint8(4), view.getUint8(5), view.getUint32(6, true), view.getFloat32(10, true)],
      [0x314d5253, bucketBits, 0, 2, 0.25],
    );
    assert.equal(decodeModel(encoded([0], 0.25), shape).unit, 0.25);
  });

  it('rounds weights to units that fit a byte', () => {
    assert.deepEqual([...quantise(Float32Array.of(1, 0.13, -0.12, 60, -60), 0.25)], [4, 1, 0, 127, -127]);
  });

  it('is refused when it is too short, of another kind or for another number of features', () => {
    const decoded = (change: (bytes: Uint8Array) => Uint8Array) => () => decodeModel(change(encoded([])), shape);
    assert.doesNotThrow(decoded((bytes) => bytes));
    assert.throws(
      decoded((bytes) => bytes.slice(0, -1)),
      /train\.mjs/,
    );
    for (const at of [0, 4])
      assert.throws(
        decoded((bytes) => bytes.map((byte, index) => (index === at ? byte + 1 : byte))),
        /train\.mjs/,
      );
  });

  it('is read where it lies in a larger one', () => {
    const bytes = encoded([3]);
    const larger = new Uint8Array(bytes.length + 8);
    larger.set(bytes, 8);
    assert.deepEqual(decodeModel(larger.subarray(8), shape).emissions.bytes, decodeModel(bytes, shape).emissions.bytes);
  });
});
