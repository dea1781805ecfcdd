import { saturate } from './bm25';

/**
 * Words further apart than this have nothing to do with each other (Rasolofo & Savoy, "Term Proximity Scoring", ECIR
 * 2003).
 */
const farthest = 5;

/** The words of a query, for looking at how close together they stand. */
export interface ProximityWords {
  /** For each term of the dictionary, 1 + the word it stands for; 0 for none. */
  readonly wordOfTerm: Uint8Array;
  /** For each word, its inverse document frequency. */
  readonly idfs: readonly number[];
}

/**
 * What a document gains because different words of the query stand close together; the closer and the more often, the
 * more.
 */
export function proximityScore(tokens: Int32Array, words: ProximityWords, lengthNorm: number): number {
  const { wordOfTerm, idfs } = words;
  const closeness = new Map<number, number>();
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]! < 0 ? 0 : wordOfTerm[tokens[at]!];
    if (word === 0) continue;
    for (let distance = 1; distance <= farthest && at - distance >= 0 && tokens[at - distance]! >= 0; distance++) {
      const other = wordOfTerm[tokens[at - distance]!]!;
      if (other === 0 || other === word) continue;
      const pair = Math.min(word!, other) * 256 + Math.max(word!, other);
      closeness.set(pair, (closeness.get(pair) ?? 0) + 1 / (distance * distance));
    }
  }
  let score = 0;
  for (const [pair, sum] of closeness) {
    score += Math.min(idfs[(pair >> 8) - 1]!, idfs[(pair & 255) - 1]!) * saturate(sum, lengthNorm);
  }
  return score;
}
