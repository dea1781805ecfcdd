import { words } from './wordList';

/**
 * Words of grammar that hold English together and that its neighbours hardly share ("in", "for", "was", "will", "her"
 * and "we" are left out).
 */
const functionWords = words(`
  the, of, and, to, that, is, with, on, by, from, this, are, be, as, has, had, it, its, not, which, their, they
  were, would, he, she, his, you, but, or, who, been, about, after, when, than, more, there, what, said
`);

/** So many UTF-16 units are looked at: about three hundred words. */
export const longestSample = 2000;
/** Shorter texts are taken for English: a headline may do without words of grammar. */
const fewestWords = 20;
/**
 * English news has 15 to 35 of these in a hundred words, lists of results 10; other languages in Latin script have
 * fewer than 5.
 */
const leastShare = 0.07;

/**
 * Whether a text seems to be in English, by the share of English function words in its first three hundred words or so.
 */
export function isEnglish(text: string): boolean {
  const found =
    text
      .slice(0, longestSample)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (found.length < fewestWords) return found.length > 0 ? !isOtherScript(found) : true;
  return found.filter((word) => functionWords.has(word)).length >= found.length * leastShare;
}

/** Words in Greek, Cyrillic, Arabic, Chinese … are not English however few they are. */
function isOtherScript(words: readonly string[]): boolean {
  return words.filter((word) => /[\u0370-\uffff]/.test(word)).length * 2 > words.length;
}
