import type { Article, Span } from '../../article/article';
import { addAll } from '../../article/lists';
import type { LanguagePack } from './pack';

/** A word, number or punctuation mark of a text that is read by tables alone. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
  /** The number of the quotation that it is in, its marks included; -1 outside. */
  readonly quotation: number;
  /** The number of its block, as the article has them. */
  readonly block: number;
}

/** What stands between two quotation marks of a block, marks included: words `first` up to `last`. */
export interface Quotation extends Span {
  readonly first: number;
  readonly last: number;
}

/** Words `first` up to `last`. A quotation within it is a part of it, however many sentences that has. */
export interface OuterSentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

/** An article as words, quotations and sentences. */
export interface WordedArticle {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly OuterSentence[];
}

/** Within a word: letters, and U+200C, which keeps Persian letters apart. */
const wordPattern =
  /\p{L}[\p{L}\p{M}\p{N}\u200c]*(?:[-’'·.](?=\p{L})[\p{L}\p{M}\p{N}]+)*-?|\p{N}+(?:[.,:]\p{N}+)*(?:-\p{L}[\p{L}\p{M}]*)*|\S/gu;
/** A quotation that is not closed within so many words is none. */
const longestQuotation = 1500;
/** In words, without a quotation in it. */
const longestSentence = 400;

/** In words: so many are read in one step. */
const stepLength = 2000;

/** Reads an article's blocks, in steps of a few ms. Linear in its length. */
export function* readWords(article: Article, pack: LanguagePack): Generator<undefined, WordedArticle> {
  const words: Word[] = [];
  const quotations: Quotation[] = [];
  const sentences: OuterSentence[] = [];
  for (const [index, block] of article.blocks.entries()) {
    const raw = yield* rawWords(article.text, block, pack);
    yield;
    const dialogue = pack.dialogueDashes ? dialogueIn(raw, pack) : [];
    const open = dialogue.length > 0 ? dialogue : quotationsIn(raw, pack);
    const base = words.length;
    const numbers = new Int32Array(raw.length).fill(-1);
    for (const { first, last } of open) {
      numbers.fill(quotations.length, first, last);
      quotations.push({
        first: base + first,
        last: base + last,
        start: raw[first]!.start,
        end: raw[last - 1]!.end,
      });
    }
    raw.forEach((word, at) => words.push({ ...word, quotation: numbers[at]!, block: index }));
    yield;
    for (const { first, last } of sentencesIn(words, base, words.length, pack)) {
      sentences.push({ first, last, block: index, start: words[first]!.start, end: words[last - 1]!.end });
      yield;
    }
  }
  return { text: article.text, words, quotations, sentences };
}

type RawWord = Omit<Word, 'quotation' | 'block'>;

function* rawWords(text: string, { start, end }: Span, { joints }: LanguagePack): Generator<undefined, RawWord[]> {
  const words: RawWord[] = [];
  let next = stepLength;
  for (const match of text.slice(start, end).matchAll(wordPattern)) {
    let at = start + match.index;
    for (const word of joints ? match[0].split(joints) : [match[0]]) {
      at += word.length;
      words.push({
        start: at - word.length,
        end: at,
        text: word,
        lower: word.toLowerCase().replaceAll('’', "'"),
        isCapital: /^\p{Lu}/u.test(word),
      });
    }
    if (words.length < next) continue;
    yield;
    next = words.length + stepLength;
  }
  return words;
}

/**
 * What is spoken in a paragraph that begins with a dash, up to the dash before "dijo Ana", and on behind the dash that
 * ends it. Nothing is when nobody is said to speak: dashes begin the points of lists, too.
 */
function dialogueIn(words: readonly RawWord[], pack: LanguagePack): { first: number; last: number }[] {
  const isDash = (at: number) => /^[—–]$/.test(words[at]?.text ?? '');
  const reports = (at: number) => pack.reporting.finite.has(words[at]?.lower ?? '');
  if (!isDash(0)) return [];
  const found: { first: number; last: number }[] = [];
  let [begin, speaks] = [0, true];
  for (let at = 1; at < words.length; at++) {
    if (!isDash(at)) continue;
    if (!speaks) {
      begin = at + 1;
      while (/^[.,;:]$/.test(words[begin]?.text ?? '')) begin++;
    } else if (reports(at + 1) || reports(at + 2)) found.push({ first: begin, last: at });
    else continue;
    speaks = !speaks;
  }
  if (speaks && found.length > 0 && begin < words.length) found.push({ first: begin, last: words.length });
  return found;
}

function quotationsIn(words: readonly RawWord[], pack: LanguagePack): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  const closes = nextClosing(words);
  for (let at = 0; at < words.length; at++) {
    const closing = pack.quotationMarks.get(words[at]!.text);
    const isSpaced = pack.spacedMarks?.has(words[at]!.text) ?? false;
    if (!closing || (!isSpaced && words[at + 1]?.start !== words[at]!.end)) continue;
    const last = closes(at + 1, closing);
    if (last < 0 || last > at + longestQuotation) continue;
    addAll(found, pack.speechDashes ? withoutAsides(words, at, last + 1, pack) : [{ first: at, last: last + 1 }]);
    at = last;
  }
  return found;
}

/** «Поедем, — сказал Иванов. — Пора»: who speaks stands within the marks, between dashes. */
function withoutAsides(
  words: readonly RawWord[],
  first: number,
  last: number,
  { reporting }: LanguagePack,
): { first: number; last: number }[] {
  const parts: { first: number; last: number }[] = [];
  const isDash = (at: number, marks: RegExp) => /^[—–-]$/.test(words[at]!.text) && marks.test(words[at - 1]!.text);
  let begin = first;
  for (let at = first + 2; at < last - 2; at++) {
    if (!isDash(at, /^[,?!…]$/)) continue;
    if (![words[at + 1]!, words[at + 2]!].some(({ lower }) => reporting.finite.has(lower))) continue;
    parts.push({ first: begin, last: words[at - 1]!.text === ',' ? at - 1 : at });
    begin = at + 3;
    while (begin < last && !isDash(begin, /^[.,:;]$/)) begin++;
    begin = at = begin + 1;
  }
  return begin < last - 1 ? [...parts, { first: begin, last }] : parts;
}

/** Finds where the next closing mark is; asked for places in text order, it looks at each word once a kind of mark. */
function nextClosing(words: readonly RawWord[]): (from: number, closing: ReadonlySet<string>) => number {
  const known = new Map<ReadonlySet<string>, number>();
  return (from, closing) => {
    let at = known.get(closing) ?? 0;
    if (at < from) {
      at = from;
      while (at < words.length && !closing.has(words[at]!.text)) at++;
      known.set(closing, at);
    }
    return at < words.length ? at : -1;
  };
}

const endsSentence = /^[.!?…؟]$/;

function* sentencesIn(
  words: readonly Word[],
  first: number,
  last: number,
  pack: LanguagePack,
): Generator<{ first: number; last: number }> {
  let begin = datelineEnd(words, first, last, pack);
  if (begin > first) yield { first, last: begin };
  for (let at = begin; at < last; at++) {
    // What never ends is no sentence.
    if (!isEnd(words, at, last, pack) && (at - begin < longestSentence || words[at]!.quotation >= 0)) continue;
    yield { first: begin, last: at + 1 };
    begin = at + 1;
  }
  if (begin < last) yield { first: begin, last };
}

/** How many words a dateline may have; and the place alone. */
const longestDateline = 14;
const longestPlace = 3;

/**
 * Where the text behind a dateline begins: "LISBOA, 21 out 2025 - O candidato …", "Paris (AFP) – Le ministre …",
 * "Ulm - Der Betreiber …". What has a dash behind it as well is an aside.
 */
function datelineEnd(words: readonly Word[], first: number, last: number, pack: LanguagePack): number {
  const isDash = (at: number) =>
    /^[-–—]$/.test(words[at]!.text) && words[at]!.start > words[at - 1]!.end && words[at + 1]!.start > words[at]!.end;
  const until = Math.min(last - 1, first + longestDateline);
  if (!mayOpenName(words[first], pack)) return first;
  const isInCapitals = /^\p{Lu}{3,}$/u.test(words[first]!.text);
  let [isMarked, isInBrackets] = [false, false];
  for (let at = first + 1; at < until; at++) {
    const { text } = words[at]!;
    if (isDash(at)) {
      if (!isMarked && (isInCapitals || at > first + longestPlace)) return first;
      if (isInCapitals) return at + 1;
      const next = words[at + 1]!;
      for (let other = at + 2; other < Math.min(last - 1, at + longestDateline); other++)
        if (isDash(other)) return first;
      return next.quotation >= 0 || mayOpenName(next, pack) ? at + 1 : first;
    }
    isMarked ||= /^[,.(]$/.test(text);
    isInBrackets = text === '(' || (isInBrackets && text !== ')');
    if (!isInCapitals && !isInBrackets && !isOfDateline(words, at, pack)) return first;
  }
  return first;
}

/** A word of a place or an agency, or of a day: "Rio de Janeiro", "21 out", "3. Mai". */
function isOfDateline(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { text, lower } = words[at]!;
  const before = words[at - 1]!.text === '.' ? words[at - 2] : words[at - 1];
  const isMonth = /^\p{N}/u.test(before?.text ?? '');
  return mayOpenName(words[at], pack) || /^[\p{N},.)/]/u.test(text) || isMonth || pack.names.particles.has(lower);
}

function mayOpenName(word: Word | undefined, { names }: LanguagePack): boolean {
  return !!word && (word.isCapital || (names.own?.areCapitalized === false && /^\p{L}/u.test(word.text)));
}

function isEnd(words: readonly Word[], at: number, last: number, pack: LanguagePack): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (!next || at + 1 >= last) return false;
  if (next.quotation >= 0 && next.quotation === word.quotation) return false;
  const mayOpen = mayOpenName(next, pack);
  if (word.quotation >= 0) {
    // A quotation that ends like a sentence is one, unless what follows goes on with it.
    return endsSentence.test(words[at - 1]?.text ?? '') && (mayOpen || next.quotation >= 0) && next.start > word.end;
  }
  if (!endsSentence.test(word.text) || next.start === word.end) return false;
  const isSpoken = pack.speechDashes && /^[—–]$/.test(next.text) && words[at + 2]?.isCapital;
  if (!mayOpen && !isSpoken && next.quotation < 0 && !/^[\p{N}¿¡]/u.test(next.text)) return false;
  if (word.text !== '.') return true;
  const before = words[at - 1];
  if (!before || before.end !== word.start) return true;
  if (!pack.endsWithNumber && /^\p{N}{1,2}$/u.test(before.text)) return false;
  return !/^\p{Lu}(?:\.\p{Lu})*$/u.test(before.text) && !pack.abbreviations.has(before.lower);
}
