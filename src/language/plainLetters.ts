/** Letters of Latin script that no decomposition leads back to a plain one. */
const undecomposed: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  œ: 'o',
  Œ: 'O',
  ŋ: 'n',
  Ŋ: 'N',
  ŧ: 't',
  Ŧ: 'T',
  ĸ: 'k',
  ſ: 's',
  ə: 'e',
  Ə: 'E',
};

/** Letters and accents beyond Latin-1, but for the scripts that write words without blanks. */
const farLetters = /[\u0100-\u02ff\p{Mn}\u0370-\u1fff\u2c00-\u2dff]/gu;

const known = new Map<string, string>();

/**
 * The text with its far letters ("č", "ł", "ж") replaced by plain ones, unit by unit, so that every offset stays what
 * it was. wink knows the letters of Latin-1 only and parts words at others. A letter of another script becomes an "x".
 */
export function withPlainLetters(text: string): string {
  return text.search(farLetters) < 0 ? text : text.replace(farLetters, plainLetter);
}

/** Remembers each letter: there are some thousands at most. */
function plainLetter(letter: string): string {
  let plain = known.get(letter);
  if (plain === undefined) known.set(letter, (plain = undecomposed[letter] ?? fromDecomposition(letter)));
  return plain;
}

function fromDecomposition(letter: string): string {
  const base = letter.normalize('NFD').charAt(0);
  if (/[a-z]/i.test(base)) return base;
  if (!/[\p{L}\p{M}]/u.test(letter)) return letter;
  return (/\p{Lu}/u.test(letter) ? 'X' : 'x').repeat(letter.length);
}
