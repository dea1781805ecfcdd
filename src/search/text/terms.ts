import { CharacterKind, fold, isAccent, kindAt } from './characters';

/**
 * Called for each term of a text, in order. `start` and `end` are UTF-16 offsets, `word` is what stands there;
 * `compound` marks a hyphenated word taken as one, in addition to its parts.
 */
export type TermVisitor = (start: number, end: number, compound: boolean, word: string) => void;

/** A term of a text, and where it stands. */
export interface Term {
  /** As the index keeps it: folded, without possessive. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A hyphenated word taken as one ("cease-fire" as "ceasefire"), in addition to its parts. */
  readonly compound: boolean;
}

/** Longer words are cut: nobody types them, and hostile ones would only fill the index. */
const longestTerm = 64;

const isApostrophe = (code: number) =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018 || code === 0xff07;
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;
const isDigit = (code: number) =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
const isThousandsMark = (code: number) => code === 0x2c || code === 0x66c;
const isWord = (text: string, index: number) => index < text.length && kindAt(text, index) === CharacterKind.Word;

/**
 * Walks through the terms of a text. Linear in its length.
 * @param from where it begins, between two terms
 * @param to the last term begins before this offset
 * @returns where the next term would be looked for
 */
export function visitTerms(text: string, visit: TermVisitor, from = 0, to = text.length): number {
  let index = from;
  while (index < to) {
    const kind = kindAt(text, index);
    if (kind === CharacterKind.Separator) index++;
    else if (kind === CharacterKind.Dense) index = visitDense(text, index, visit);
    else index = visitWord(text, index, visit);
  }
  return index;
}

/** A word, or words joined by hyphens: each part, then the compound. */
function visitWord(text: string, start: number, visit: TermVisitor): number {
  let end = wordEnd(text, start);
  visit(start, end, false, text.slice(start, end));
  if (!isHyphen(text.charCodeAt(end)) || !isWord(text, end + 1)) return end;
  while (isHyphen(text.charCodeAt(end)) && isWord(text, end + 1)) {
    const part = end + 1;
    end = wordEnd(text, part);
    visit(part, end, false, text.slice(part, end));
  }
  if (end - start <= longestTerm) visit(start, end, true, text.slice(start, end));
  return end;
}

/** How many parts a hyphenated word has. */
export function partsOf(word: string): number {
  let parts = 1;
  for (let index = 0; index < word.length; index++) if (isHyphen(word.charCodeAt(index))) parts++;
  return parts;
}

/**
 * Where the word that starts here ends; apostrophes ("O'Hara"), dots ("U.S.") and thousands ("1,200") inside it belong
 * to it.
 */
function wordEnd(text: string, start: number): number {
  let index = start;
  let piece = start;
  for (;;) {
    while (isWord(text, index)) index++;
    if (!isWord(text, index + 1)) return index;
    const code = text.charCodeAt(index);
    const joins =
      isApostrophe(code) ||
      (code === 0x2e && index - piece === 1 && !isDigit(text.charCodeAt(piece)) && !isWord(text, index + 2)) ||
      (isThousandsMark(code) && isDigit(text.charCodeAt(index - 1)) && threeDigits(text, index + 1));
    if (!joins) return index;
    index++;
    piece = index;
  }
}

const threeDigits = (text: string, index: number) =>
  isDigit(text.charCodeAt(index)) &&
  isDigit(text.charCodeAt(index + 1)) &&
  isDigit(text.charCodeAt(index + 2)) &&
  !isDigit(text.charCodeAt(index + 3));

/**
 * A run of a dense script: each two neighbouring characters, and the last one alone. Any stretch of two or more
 * characters is then a sequence of neighbouring pairs, and a single character the beginning of a term.
 */
function visitDense(text: string, start: number, visit: TermVisitor): number {
  let index = start;
  while (index < text.length && kindAt(text, index) === CharacterKind.Dense) {
    const next = characterEnd(text, index);
    const hasNext = next < text.length && kindAt(text, next) === CharacterKind.Dense;
    const end = hasNext ? characterEnd(text, next) : next;
    visit(index, end, false, text.slice(index, end));
    index = next;
  }
  return index;
}

/** The end of the character at `index` with the marks that sit on it, of which a hostile text may pile up many. */
function characterEnd(text: string, index: number): number {
  let end = index + (text.codePointAt(index)! > 0xffff ? 2 : 1);
  while (end < text.length && isAccent(text.charCodeAt(end))) end++;
  return end;
}

const inside = /['’ʼ‘＇.,\u066c\-‐‑]/g;
const possessive = /['’ʼ‘＇][sS]$/;

/** A stretch of text that `visitTerms` found, as the index keeps it. Empty when nothing but marks is left. */
export function normalizeTerm(word: string): string {
  if (word.length > longestTerm) word = word.slice(0, longestTerm);
  let isPlain = true;
  let hasMarks = false;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code >= 0x61 && code <= 0x7a) continue;
    if (code > 0x7f) return fold(withoutMarks(word));
    isPlain = false;
    hasMarks ||= !isDigit(code) && !(code >= 0x41 && code <= 0x5a);
  }
  if (isPlain) return word;
  const term = (hasMarks ? withoutMarks(word) : word).toLowerCase();
  return wordsAsAcronyms.has(term) && acronym.test(word) ? term + acronymMark : term;
}

/** Words that are other words as acronyms: "U.S.", "US" is not "us". */
const wordsAsAcronyms: ReadonlySet<string> = new Set(['us', 'it', 'who']);
const acronym = /^(?:[A-Z]{2,3}|[A-Za-z](?:\.[A-Za-z]){1,2})(?:['’ʼ‘＇][sS])?$/;
/** Stands behind them, so that "us" without more is the beginning of both, and has the stem of both. */
const acronymMark = '.';

/** Whether a term is an acronym that is no word: its inflections are none of the word's. */
export const isAcronym = (term: string): boolean => term.endsWith(acronymMark);

const withoutMarks = (word: string) => word.replace(possessive, '').replace(inside, '');

const elision = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’ʼ‘＇](?=\p{L})/iu;

/** How much of a word is another one before it: the "l’" of "l’élection" in a French article. In UTF-16 code units. */
export function elidedIn(word: string, language: string | null): number {
  return language === 'fr' ? (elision.exec(word)?.[0].length ?? 0) : 0;
}

/** With "and", "in", "like", "to" before it or without, as it is written; not in the letters of Persian. */
const articleBefore = /^(?![^]*[پچژگکی])(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})/u;

/**
 * How many letters of an Arabic word are its article, so that what is left is found with it and without: "الانتخابات"
 * is "the elections".
 */
export function arabicArticle(word: string): number {
  return articleBefore.exec(word)?.[0].length ?? 0;
}

/** The terms of a text in order, as an article in this language has them. */
export function termsOf(text: string, language: string | null = 'en'): Term[] {
  const terms: Term[] = [];
  visitTerms(text, (start, end, compound, word) => {
    const term = normalizeTerm(word.slice(elidedIn(word, language)));
    if (term !== '') terms.push({ text: term, start, end, compound });
  });
  return terms;
}

/** Whether there is anything in a text to search for. */
export const hasTerms = (text: string): boolean => termsOf(text).length > 0;

/** The terms of a phrase: one behind the other, without hyphenated words taken as one. */
export function phraseTerms(text: string, language: string | null = 'en'): string[] {
  return termsInRow(termsOf(text, language).filter(({ compound }) => !compound));
}

/** The last character may go on in a longer dense stretch, so it stands alone only when it is all there is. */
export function termsInRow(terms: readonly Term[]): string[] {
  const [before, last] = terms.slice(-2);
  const goesOn = last !== undefined && isDense(last.text) && before!.end === last.end;
  return (goesOn ? terms.slice(0, -1) : terms).map((term) => term.text);
}

/** Whether a term is a piece of a dense script, and so stands for a stretch of text rather than a word. */
export function isDense(term: string): boolean {
  return term !== '' && kindAt(term, 0) === CharacterKind.Dense;
}
