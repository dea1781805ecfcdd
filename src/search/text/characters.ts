import { memoize } from '../../language/memoize';

/** What a character is to the search: nothing, part of a word, or part of a script that is searched by its pieces. */
export const enum CharacterKind {
  Unknown = 0,
  Separator = 1,
  Word = 2,
  /** Written without spaces between words, or with particles glued to them: found by any part of it. */
  Dense = 3,
}

/**
 * Scripts whose words are not delimited (Chinese, Thai …) or carry prefixes (Arabic "al-", Hebrew "ha-", Korean
 * particles). Not the digits of Arabic and Persian, which Unicode counts to that script.
 */
const dense =
  /^(?![\u0660-\u0669\u06f0-\u06f9])[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Arabic}\p{sc=Hebrew}\u30FC]$/u;
const wordPart = /^[\p{L}\p{N}\p{M}]$/u;

/** Invisible inside words: soft hyphen, zero-width joiner and non-joiner. */
const invisible = new Set([0xad, 0x200c, 0x200d]);

const kinds = new Uint8Array(0x10000);

function kindOfCharacter(character: string): CharacterKind {
  if (!wordPart.test(character)) return CharacterKind.Separator;
  return dense.test(character) ? CharacterKind.Dense : CharacterKind.Word;
}

/** The kind of the code unit at `index`; both halves of a surrogate pair have the kind of the whole character. */
export function kindAt(text: string, index: number): CharacterKind {
  const code = text.charCodeAt(index);
  const known: CharacterKind = kinds[code]!;
  if (known !== CharacterKind.Unknown) return known;
  if (code >= 0xd800 && code <= 0xdfff) return kindOfPair(text, index, code);
  const kind = invisible.has(code) ? CharacterKind.Word : kindOfCharacter(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOfPair(text: string, index: number, code: number): CharacterKind {
  const start = code < 0xdc00 ? index : index - 1;
  const point = text.codePointAt(start);
  return point === undefined || point < 0x10000
    ? CharacterKind.Separator
    : kindOfCharacter(String.fromCodePoint(point));
}

/**
 * Letters that Unicode does not decompose, and what people type for them. Arabic and Persian share words, and keyboards
 * have one of the letters for "y", "k" and "h" only; the dots of "ى" and "ة" are often left out.
 */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
};
/** With the digits of Arabic and of Persian. */
const undecomposed = /[ıßæœøđðłþħŧٱىیکةہە\u0660-\u0669\u06f0-\u06f9]/g;
/** The last four bits of a digit of either is its value. */
const digitOf = (character: string) => String(character.charCodeAt(0) & 15);

/**
 * Marks that may be missing in what people type: accents, Hebrew points, Arabic vowel signs and the Arabic stretch, and
 * what is invisible. The marks of Thai, Lao, Khmer and Myanmar are vowels, not accents, and stay.
 */
const accentRanges: readonly (readonly [first: number, last: number])[] = [
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
  [0xad, 0xad],
  [0x200c, 0x200d],
];

/** Whether folding drops this code unit. */
export function isAccent(code: number): boolean {
  return code >= 0xad && accentRanges.some(([first, last]) => code >= first && code <= last);
}

const hex = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
/** The breve of "й" is no accent: without it, it is another letter, with which other words end. */
const shortI = '(?<!\u0438)\u0306';
const accents = new RegExp(
  `${shortI}|(?!\u0306)[${accentRanges.map(([first, last]) => `${hex(first)}-${hex(last)}`).join('')}]`,
  'g',
);

/** Lower case without accents, ligatures and full-width forms: "İstanbul" and "istanbul" become one. May be empty. */
export const fold = memoize((text) =>
  // Composed again at the end, so that Korean syllables stay whole.
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(undecomposed, (letter) => plainLetters[letter] ?? digitOf(letter))
    .normalize('NFC'),
);
