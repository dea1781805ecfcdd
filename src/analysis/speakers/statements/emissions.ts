import { labelStride } from './labels';

/** The size of a conditional random field. */
export interface CrfShape {
  /** Labels it knows, at most `labelStride`; numbered as labels.ts says. */
  readonly labelCount: number;
  /** Features fall into 2^bucketBits buckets. */
  readonly bucketBits: number;
}

/** How many numbers hold a token's emission scores: two labels share one. */
export const packedStride = labelStride / 2;

/** The emission weights of each feature for each label: integers, whose sum does not depend on the order. */
export interface Emissions {
  readonly shape: CrfShape;
  /**
   * `labelStride` bytes for each bucket: a label's weight plus `weightBias` stands at `byteOf` the label. Tables are
   * kept small because a look into one is a cache miss.
   */
  readonly bytes: Uint8Array;
  /** The same bytes, four a number. */
  readonly rows: Int32Array;
}

/**
 * Where in its row a label's weight stands, so that every other byte of a number belongs to a pair of neighbours. (The
 * lowest byte comes first in all that VS Code runs on.)
 */
export const byteOf = Uint8Array.of(0, 2, 1, 3, 4, 6, 5, 7);

/** Added to each weight so that no stored byte is negative. */
export const weightBias = 128;

/** The largest weight, in units. */
export const maxWeight = 127;

/** A token may have this many features; with more, scores could overflow their 16 bits. */
export const maxFeatures = 64;

/** Emissions of which every weight is zero. */
export function zeroEmissions(shape: CrfShape): Emissions {
  const bytes = new Uint8Array(labelStride << shape.bucketBits).fill(weightBias);
  return { shape, bytes, rows: new Int32Array(bytes.buffer) };
}

/**
 * Adds up the emission weights of features.
 * @param buckets the features: those from `from` up to `to`
 * @param sums `packedStride` numbers from `into` on, two labels in each: the even one's sum plus 65,536 times the odd
 * one's; added to
 */
export function addEmissions(
  { rows }: Emissions,
  buckets: Int32Array,
  from: number,
  to: number,
  sums: Int32Array,
  into: number,
): void {
  let s0 = 0,
    s1 = 0,
    s2 = 0,
    s3 = 0;
  for (let feature = from; feature < to; feature++) {
    const row = buckets[feature]! << 1;
    const low = rows[row]!,
      high = rows[row + 1]!;
    s0 = (s0 + (low & 0x00ff00ff)) | 0;
    s1 = (s1 + ((low >>> 8) & 0x00ff00ff)) | 0;
    s2 = (s2 + (high & 0x00ff00ff)) | 0;
    s3 = (s3 + ((high >>> 8) & 0x00ff00ff)) | 0;
  }
  const raised = (to - from) * weightBias * 0x10001;
  sums[into] = sums[into]! + s0 - raised;
  sums[into + 1] = sums[into + 1]! + s1 - raised;
  sums[into + 2] = sums[into + 2]! + s2 - raised;
  sums[into + 3] = sums[into + 3]! + s3 - raised;
}

/** The score of a packed number's even label. */
export function evenLabelScore(packed: number): number {
  return (packed << 16) >> 16;
}

/** The score of a packed number's odd label. */
export function oddLabelScore(packed: number): number {
  return (packed - evenLabelScore(packed)) >> 16;
}
