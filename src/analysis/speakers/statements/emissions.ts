import { labelStride } from './labels';

/** How large a model is. */
export interface CrfShape {
  /** Labels it knows, at most `labelStride`; numbered as labels.ts says. */
  readonly labelCount: number;
  /** Features fall into 2^bucketBits buckets. */
  readonly bucketBits: number;
}

/** Numbers that a token's sums have: two labels share one. */
export const packedStride = labelStride / 2;

/** What each feature says for each label: whole multiples of a unit, which add up to the same in any order. */
export interface Emissions {
  readonly shape: CrfShape;
  /**
   * `labelStride` bytes a bucket: each label's weight plus `raise`, at `placeOf` it. Tables lie far away in memory, so
   * they are kept small.
   */
  readonly bytes: Uint8Array;
  /** The same bytes, four a number. */
  readonly rows: Int32Array;
}

/**
 * Where in its row a label's weight stands, so that every other byte of a number belongs to a pair of neighbours. (The
 * lowest byte comes first in all that VS Code runs on.)
 */
export const placeOf = Uint8Array.of(0, 2, 1, 3, 4, 6, 5, 7);

/** What is added to a weight that it may not be negative. */
export const raise = 128;

/** The greatest weight there is, in units. */
export const highestWeight = 127;

/** So many features a token may have, lest sums outgrow their 16 bits. */
export const mostFeatures = 64;

/** @returns emissions that say nothing yet */
export function silentEmissions(shape: CrfShape): Emissions {
  const bytes = new Uint8Array(labelStride << shape.bucketBits).fill(raise);
  return { shape, bytes, rows: new Int32Array(bytes.buffer) };
}

/**
 * Adds up what features say.
 * @param buckets the features: those from `from` up to `to`
 * @param sums `packedStride` numbers from `into` on, two labels in each: the even one's sum plus 65,536 times the odd
 * one's; added to
 */
export function addRows(
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
  const raised = (to - from) * raise * 0x10001;
  sums[into] = sums[into]! + s0 - raised;
  sums[into + 1] = sums[into + 1]! + s1 - raised;
  sums[into + 2] = sums[into + 2]! + s2 - raised;
  sums[into + 3] = sums[into + 3]! + s3 - raised;
}

/** What a packed number says of its even label. */
export function evenOf(packed: number): number {
  return (packed << 16) >> 16;
}

/** What a packed number says of its odd label. */
export function oddOf(packed: number): number {
  return (packed - evenOf(packed)) >> 16;
}
