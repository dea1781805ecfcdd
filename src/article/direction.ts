/**
 * Words in scripts that run from right to left (Arabic, Hebrew, Urdu …) beside words and numbers that do not. Marks of
 * Unicode's bidirectional algorithm keep them apart: without, “محمد” and “1 statement” would swap the number. Only what
 * is shown has them; never what is copied, exported or compared.
 */

/** Letters, and the mark that stands for one: numbers beside it change places, too. */
const fromRight = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const lettersFromRight = new RegExp(fromRight.source, 'gu');
const letters = /\p{L}/gu;
const isolate = '\u2068';
/** Makes what follows run from left to right, whatever it begins with. */
const fromLeft = '\u200E';
const endOfIsolate = '\u2069';
const marks = /[\u2068\u2069\u200E]/g;
/** What stands apart already. */
const apart = /\u2068[^\u2066-\u2069]*\u2069/g;
/** With these, words could leave the place that they are given. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Words of somebody else as one thing in a line of ours, in the direction of most of their letters or of the first.
 * What is put together of such words stays as it is; words that only pretend to be lose their marks.
 */
export function isolated(words: string): string {
  const rest = words.replace(apart, '');
  if (!fromRight.test(rest) && rest.search(turning) < 0) return words;
  const count = (of: RegExp) => words.match(of)?.length ?? 0;
  const isFromLeft = count(lettersFromRight) < count(letters) / 2;
  return `${isolate}${isFromLeft ? fromLeft : ''}${words.replace(turning, ' ')}${endOfIsolate}`;
}

/** A sentence of ours that quotes words of others: “She” is Ada Quist. */
export function withQuotesIsolated(sentence: string): string {
  return sentence.replace(/“[^“”]*”/g, (quote) => `“${isolated(quote.slice(1, -1))}”`);
}

/** What is compared with words that have no marks. */
export function withoutIsolates(text: string): string {
  return text.replace(marks, '');
}
