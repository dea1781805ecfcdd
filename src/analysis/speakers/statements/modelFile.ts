import { labelStride } from './labels';
import type { CrfWeights } from './crf';
import { transitionSize } from './crf';
import type { CrfShape } from './emissions';
import { maxWeight, byteOf, weightBias, zeroEmissions } from './emissions';

/**
 * The model's file, little-endian: "SRM1", bucket bits, a zero byte, the number of rows (4 bytes), the unit of the
 * weights (float32), the transitions (float32), then for each row that is not empty: its distance from the row before
 * (1 byte, or 255 and 2 bytes, or 255, 65535 and 4 bytes). Then for each row a byte of flags, one a label, and last the
 * weights that are not zero (int8), row by row.
 */
const magic = 0x314d5253;
const headSize = 14;

/** Rounds weights to whole multiples of a unit that fit an int8. */
export function quantise(weights: Float32Array, unit: number): Int8Array {
  return Int8Array.from(weights, (weight) => Math.max(-maxWeight, Math.min(maxWeight, Math.round(weight / unit))));
}

export function encodeModel(
  { bucketBits }: CrfShape,
  emission: Int8Array,
  unit: number,
  transition: Float32Array,
): Uint8Array {
  const distances: number[] = [];
  const flags: number[] = [];
  const values: number[] = [];
  let rows = 0;
  let before = -1;
  for (let row = 0; row < 1 << bucketBits; row++) {
    let flag = 0;
    for (let label = 0; label < labelStride; label++) {
      const value = emission[row * labelStride + label]!;
      if (value === 0) continue;
      flag |= 1 << label;
      values.push(value & 255);
    }
    if (flag === 0) continue;
    const distance = row - before;
    if (distance < 255) distances.push(distance);
    else if (distance < 65535) distances.push(255, distance & 255, distance >> 8);
    else distances.push(255, 255, 255, distance & 255, (distance >> 8) & 255, (distance >> 16) & 255, distance >>> 24);
    flags.push(flag);
    before = row;
    rows++;
  }
  const head = new Uint8Array(headSize + transitionSize * 4);
  const view = new DataView(head.buffer);
  view.setUint32(0, magic, true);
  view.setUint8(4, bucketBits);
  view.setUint32(6, rows, true);
  view.setFloat32(10, unit, true);
  transition.forEach((weight, index) => view.setFloat32(headSize + index * 4, weight, true));
  const file = new Uint8Array(head.length + distances.length + flags.length + values.length);
  file.set(head);
  file.set(distances, head.length);
  file.set(flags, head.length + distances.length);
  file.set(values, head.length + distances.length + flags.length);
  return file;
}

/** @throws Error when the bytes are no model of this version */
export function decodeModel(file: Uint8Array, shape: CrfShape): CrfWeights {
  const { bucketBits } = shape;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (
    file.length < headSize + transitionSize * 4 ||
    view.getUint32(0, true) !== magic ||
    view.getUint8(4) !== bucketBits
  ) {
    throw new Error(
      'A statement model does not fit this version of Seed Review. Train it again: node scripts/train.mjs FOLDER',
    );
  }
  const rowCount = view.getUint32(6, true);
  const unit = view.getFloat32(10, true);
  const transition = Float32Array.from({ length: transitionSize }, (_, index) =>
    view.getFloat32(headSize + index * 4, true),
  );
  const buckets = new Int32Array(rowCount);
  let at = headSize + transitionSize * 4;
  for (let index = 0, bucket = -1; index < rowCount; index++) {
    let distance = file[at++]!;
    if (distance === 255) {
      distance = view.getUint16(at, true);
      at += 2;
      if (distance === 65535) {
        distance = view.getUint32(at, true);
        at += 4;
      }
    }
    bucket += distance;
    buckets[index] = bucket;
  }
  const emissions = zeroEmissions(shape);
  const { bytes } = emissions;
  let value = at + rowCount;
  for (let index = 0; index < rowCount; index++) {
    const row = buckets[index]! * labelStride;
    for (let flags = file[at + index]!, label = 0; flags !== 0; flags >>= 1, label++) {
      // The lowest eight bits of a weight that is raised by 128 are its own, but for the highest.
      if (flags & 1) bytes[row + byteOf[label]!] = file[value++]! ^ weightBias;
    }
  }
  return { emissions, unit, transition };
}
