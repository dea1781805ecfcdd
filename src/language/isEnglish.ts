import { words } from './wordList';

/** English function words that related languages do not share: not "in", "for", "was", "will", "her" or "we". */
const functionWords = words(`
  the, of, and, to, that, is, with, on, by, from, this, are, be, as, has, had, it, its, not, which, their, they
  were, would, he, she, his, you, but, or, who, been, about, after, when, than, more, there, what, said
`);

/** How much of a text is looked at, in UTF-16 code units: about three hundred words. */
export const longestSample = 2000;
/** Texts with fewer words count as English: a headline may have no function words. */
const fewestWords = 20;
/** Of a hundred words of English news 15 to 35 are such, of lists of results 10, in other languages below 5. */
const leastShare = 0.07;

/**
 * Whether a text seems to be in English, by the share of English function words in its first three hundred words or so.
 */
export function isEnglish(text: string): boolean {
  // Word by word: engines take long over the case of a text with any character beyond Latin-1 in it.
  const found = (text.slice(0, longestSample).match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase());
  if (found.length < fewestWords) return found.length > 0 ? !isOtherScript(found) : true;
  return found.filter((word) => functionWords.has(word)).length >= found.length * leastShare;
}

/** Words in Greek, Cyrillic, Arabic, Chinese … are not English however few they are. */
function isOtherScript(words: readonly string[]): boolean {
  return words.filter((word) => /[\u0370-\uffff]/.test(word)).length * 2 > words.length;
}
