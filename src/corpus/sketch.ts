import { atOnce } from '../article/steps';
import { phraseTerms } from '../search/text/terms';
import { addAll } from '../article/lists';
import { lowerBound } from '../article/lowerBound';
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

/** So many words are hashed in one step. */
const stepLength = 5000;

export function sketchOf(text: string): Sketch {
  return atOnce(sketchInSteps([text]));
}

/** The same in steps of a few ms. @param texts the paragraphs of a text, one after the other */
export function* sketchInSteps(texts: Iterable<string>): Generator<undefined, Sketch> {
  const words: string[] = [];
  for (const text of texts) {
    addAll(words, phraseTerms(text));
    yield;
  }
  const smallest: number[] = [];
  for (let at = 0; at + inARow <= words.length; at++) {
    if (at % stepLength === 0) yield;
    keepSmallest(smallest, hashOfWords(words, at, at + inARow));
  }
  return smallest.length < fewest ? [] : smallest;
}

/** Hashes ascending, each once, and no more than a sketch has. */
function keepSmallest(smallest: number[], hash: number): void {
  if (smallest.length === size && hash >= smallest[size - 1]!) return;
  const at = lowerBound(smallest, (other) => other < hash);
  if (smallest[at] === hash) return;
  smallest.splice(at, 0, hash);
  smallest.length = Math.min(smallest.length, size);
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
