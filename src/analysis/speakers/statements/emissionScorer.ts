import { combine } from './hashing';
import type { Emissions } from './emissions';
import { addEmissions, packedStride } from './emissions';
import {
  featureCount,
  ContextFeatures,
  posReach,
  putPosFeatures,
  putWordFeatures,
  seenCount,
  seeWord,
  trigramAt,
  trigramCount,
  wordReach,
} from './tokenFeatures';
import type { TokenProperties } from './tokenProperties';

/** The cache holds 2^wordBits words; two words with the same place evict each other. */
const wordBits = 14;
const wordStride = (2 * wordReach + 1) * packedStride;
const posStride = (2 * posReach + 1) * packedStride;

/**
 * Computes emission scores with the paragraph model: exactly the sums over `featuresOf`, but the contribution of a word
 * or of three parts of speech to the tokens around them is computed once and cached.
 */
export class EmissionScorer {
  /** After `add`: emission scores, `packedStride` numbers per token. */
  sums = new Int32Array(0);
  private readonly wordSums = new Int32Array(wordStride << wordBits);
  /** The word that occupies each place. */
  private readonly wordKeys = new Int32Array(seenCount << wordBits).fill(-1);
  private readonly posSums = new Int32Array(posStride * trigramCount);
  private readonly posKnown = new Uint8Array(trigramCount);
  private readonly place = new ContextFeatures();
  private readonly buckets = new Int32Array(featureCount);
  private readonly seen = new Int32Array(seenCount);

  constructor(private readonly emissions: Emissions) {}

  /** Fills `sums` for the tokens `first` up to `last`, which see nothing beyond. */
  add(p: TokenProperties, first: number, last: number): void {
    const { emissions, buckets, place } = this;
    const size = (last - first) * packedStride;
    if (this.sums.length < size) this.sums = new Int32Array(size);
    else this.sums.fill(0, 0, size);
    place.findNeighbours(p, first, last);
    for (let at = first - wordReach; at < last + wordReach; at++) {
      seeWord(p, at, first, last, this.seen);
      this.spread(this.wordSums, this.wordRow(), at - first, wordReach, size);
    }
    for (let at = first - posReach; at < last + posReach; at++)
      this.spread(this.posSums, this.posRow(trigramAt(p, at, first, last)), at - first, posReach, size);
    for (let at = first; at < last; at++)
      addEmissions(
        emissions,
        buckets,
        0,
        place.put(p, at, first, last, buckets, 0),
        this.sums,
        (at - first) * packedStride,
      );
  }

  /**
   * Adds the contribution of the word or trigram at `index` to the tokens up to `reach` on either side; `row` holds it,
   * the leftmost token first.
   */
  private spread(from: Int32Array, row: number, index: number, reach: number, size: number): void {
    const { sums } = this;
    const shift = row - (index - reach) * packedStride;
    const begin = Math.max(0, (index - reach) * packedStride);
    const end = Math.min(size, (index + reach + 1) * packedStride);
    for (let to = begin; to < end; to++) sums[to] = sums[to]! + from[shift + to]!;
  }

  /** @returns where in `wordSums` the word last seen has its row */
  private wordRow(): number {
    const { wordKeys, wordSums, emissions, buckets, seen } = this;
    const place = combine(combine(seen[0]!, seen[1]!), seen[4]!) >>> (32 - wordBits);
    const key = place * seenCount;
    const row = place * wordStride;
    let known = true;
    for (let each = 0; each < seenCount; each++) known &&= wordKeys[key + each] === seen[each];
    if (known) return row;
    wordKeys.set(seen, key);
    wordSums.fill(0, row, row + wordStride);
    for (let offset = -wordReach; offset <= wordReach; offset++)
      addEmissions(
        emissions,
        buckets,
        0,
        putWordFeatures(seen, offset, buckets, 0),
        wordSums,
        row + (wordReach - offset) * packedStride,
      );
    return row;
  }

  /** @returns where in `posSums` the trigram has its row */
  private posRow(trigram: number): number {
    const { posKnown, posSums, emissions, buckets } = this;
    const row = trigram * posStride;
    if (posKnown[trigram]) return row;
    posKnown[trigram] = 1;
    for (let offset = -posReach; offset <= posReach; offset++)
      addEmissions(
        emissions,
        buckets,
        0,
        putPosFeatures(trigram, offset, buckets, 0),
        posSums,
        row + (posReach - offset) * packedStride,
      );
    return row;
  }
}
