import { phraseTerms } from '../search/text/terms';
import { hashOfWords } from './wordHash';

/**
 * What is kept of an article's text to see whether another one has the same: the smallest of the hashes of all its
 * words taken five at a time (a bottom-k sketch; Broder 1997). Ascending. Plain JSON.
 */
export type Sketch = readonly number[];

const size = 32;
const inARow = 5;
/** Texts with fewer words in a row than this are too short to say anything. */
const fewest = 24;

export function sketchOf(text: string): Sketch {
  const words = phraseTerms(text);
  const hashes = new Set<number>();
  for (let at = 0; at + inARow <= words.length; at++) hashes.add(hashOfWords(words, at, at + inARow));
  if (hashes.size < fewest) return [];
  return [...hashes].sort((a, b) => a - b).slice(0, size);
}

/** About how much of what either text has both have, from 0 to 1. */
export function likenessOf(one: Sketch, other: Sketch): number {
  let [a, b, both, seen] = [0, 0, 0, 0];
  const most = Math.min(size, one.length, other.length);
  while (seen < most) {
    const difference = one[a]! - other[b]!;
    if (difference === 0) both++;
    if (difference <= 0) a++;
    if (difference >= 0) b++;
    seen++;
  }
  return seen === 0 ? 0 : both / seen;
}
