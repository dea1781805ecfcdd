import type { TermId } from './types';

// Terms in a row as numbers of 16 bits, in the manner of UTF-16: the first 49,152 terms, which came first and so are
// the common ones, take one number; others two, of ranges of their own, so that no term is found inside another.

const firstHigh = 0xc000;
const firstLow = 0xe000;
const lowBits = 13;

/** How many of the numbers a term takes. `noTerm` is a term here. */
export const isNarrow = (term: TermId): boolean => term + 1 < firstHigh;

/** The first of the numbers that a term takes. */
export const firstUnitOf = (term: TermId): number =>
  isNarrow(term) ? term + 1 : firstHigh + ((term + 1 - firstHigh) >>> lowBits);

/** Writes a term, or another number from -1 to 2^26; returns where it ends. */
export function encodeTerm(term: TermId, into: Uint16Array, start: number): number {
  into[start] = firstUnitOf(term);
  if (isNarrow(term)) return start + 1;
  into[start + 1] = firstLow + ((term + 1 - firstHigh) & (2 ** lowBits - 1));
  return start + 2;
}

/** The term whose numbers begin here. */
export function termAt(units: Uint16Array, at: number): TermId {
  const unit = units[at]!;
  return unit < firstHigh ? unit - 1 : wideTerm(unit, units[at + 1]!);
}

const wideTerm = (high: number, low: number) => ((high - firstHigh) << lowBits) + (low - firstLow) + firstHigh - 1;

/** Reads terms up to the end; returns how many there are. */
export function decodeTerms(units: Uint16Array, start: number, into: Int32Array): number {
  let count = 0;
  // Written out, because nearly all words of all articles pass here.
  for (let at = start; at < units.length; count++) {
    const unit = units[at++]!;
    into[count] = unit < firstHigh ? unit - 1 : wideTerm(unit, units[at++]!);
  }
  return count;
}
