import { words } from './wordList';

/** English function words that related languages do not share: not "in", "for", "was", "will", "her" or "we". */
const functionWords = words(`
  the, of, and, to, that, is, with, on, by, from, this, are, be, as, has, had, it, its, not, which, their, they
  were, would, he, she, his, you, but, or, who, been, about, after, when, than, more, there, what, said
`);

/** None of them has more letters. */
const longestFunctionWord = 5;
/** Letters, and not the punctuation of English and its neighbours. `\p{L}` takes twice as long, for every article. */
const word = /[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffff]+/g;

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
  const found = text.slice(0, longestSample).match(word) ?? [];
  if (found.length < fewestWords) return found.length > 0 ? !isOtherScript(found) : true;
  // Word by word: engines take long over the case of a text with any character beyond Latin-1 in it.
  const isFunctionWord = (each: string) => each.length <= longestFunctionWord && functionWords.has(each.toLowerCase());
  let missing = found.length * leastShare;
  return found.some((each) => isFunctionWord(each) && --missing <= 0);
}

/** Words in Greek, Cyrillic, Arabic, Chinese … are not English however few they are. */
function isOtherScript(words: readonly string[]): boolean {
  return words.filter((word) => /[\u0370-\uffff]/.test(word)).length * 2 > words.length;
}
