import { leadingMarks } from '../../article/markdownLines';
import { marksIn, withoutUnseen } from '../../article/marks';
import { pageMark } from '../../article/pageMarks';
import { withoutMarks } from '../../article/shownText';
import type { NoteMark, PageBreak } from '../importer';

/** Words of a block, and what has no place among them. */
export interface MarkedWords {
  readonly text: string;
  readonly pages?: readonly PageBreak[];
  readonly notes?: readonly NoteMark[];
}

/** What may be a mark somewhere. */
const special = /[\\*_~[\]!<&`]/;
/** What begins a tag or comment even where its end is missing: another block may have one. */
const tagBegin = /<(?=[a-z/!?])/gi;
/** What makes something else of a line that begins with it, up to the character that an escape takes the power from. */
const lineBegins: readonly RegExp[] = [
  /^(?=#{1,6}(?:\s|$))/,
  /^(?=>)/,
  /^(?=[-+*](?:\s|$))/,
  /^\d{1,9}(?=[.)](?:\s|$))/,
  /^(?=[-=*_](?:[ \t]{0,5}[-=*_]){2,300}$)/,
  /^(?=`{3}|~{3})/,
  /^(?=\[[^[\]]{1,300}\]:)/,
  /^(?=\[[ xX]\](?:\s|$))/,
];

/**
 * Words as one line of Markdown that reads as these words and nothing else: with page marks and marks of notes, and as
 * few escapes as do. Words without any character that marks something stay as they are.
 * @param as a caption is in italics, where these can be told from the words
 */
export function lineOfMarkdown(marked: MarkedWords, as: 'heading' | 'caption' | 'text' = 'text'): string {
  const wrap = as === 'caption' ? '*' : '';
  const words = onOneLine(marked);
  const inserts = insertsIn(words);
  const isPlain = inserts.size === 0 && !special.test(words.text) && lineEscapes(words.text).length === 0;
  if (isPlain && as === 'text') return words.text;
  const expected = withoutUnseen(words.text);
  const reads = (line: string) => isPlainLine(line) && withoutMarks(`${line}\n`).trimEnd() === expected.trimEnd();
  // Number signs at the end of a heading close it.
  const closes = as === 'heading' && /\s#{1,20}$/.test(words.text.slice(-30));
  const closingEscaped = (escapes: Set<number>) => (closes ? escapes.add(words.text.length - 1) : escapes);
  const few = compose(words.text, wrap, inserts, closingEscaped(escapesIn(words.text)));
  if (reads(few)) return few;
  const many = compose(words.text, wrap, inserts, closingEscaped(allEscapesIn(words.text)));
  return wrap === '' || reads(many) ? many : lineOfMarkdown(words);
}

/** Without white space at its ends, line breaks, controls and halves of characters, which no file may have. */
function onOneLine({ text, pages = [], notes = [] }: MarkedWords): Required<MarkedWords> {
  const lead = text.length - text.trimStart().length;
  const words = text
    .trim()
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD');
  const moved = <T extends { readonly at: number }>(each: T) => ({ ...each, at: each.at - lead });
  return { text: words, pages: pages.map(moved), notes: notes.map(moved) };
}

/** A cell of a table. */
export function cellOfMarkdown(words: MarkedWords): string {
  return lineOfMarkdown(words).replace(/\|/g, '\\|');
}

function compose(text: string, wrap: string, inserts: ReadonlyMap<number, string>, escapes: ReadonlySet<number>) {
  const parts: string[] = [wrap];
  for (let at = 0; at <= text.length; at++) {
    const insert = inserts.get(at);
    if (insert !== undefined) parts.push(insert);
    if (at === text.length) break;
    const character = text.charAt(at);
    // "[^3](AP)" would be a link, and "[^3]:" a note itself.
    const isJoined = insert?.endsWith(']') && /[([:]/.test(character);
    parts.push(isJoined || escapes.has(at) ? `\\${character}` : character);
  }
  parts.push(wrap);
  return parts.join('');
}

/** Page marks and marks of notes by where they stand: a note belongs to what is before it, a page to what follows. */
function insertsIn({ text, pages = [], notes = [] }: MarkedWords): Map<number, string> {
  const inserts = new Map<number, string>();
  const insert = (at: number, mark: string) => {
    const place = wholeCharacter(text, Math.max(0, Math.min(text.length, at)));
    inserts.set(place, (inserts.get(place) ?? '') + mark);
  };
  for (const { at, mark } of notes) insert(at, `[^${noteName(mark)}]`);
  for (const { at, page, label } of pages) insert(at, pageMark(page, label));
  return inserts;
}

/** What a note is called in Markdown. */
export function noteName(mark: string): string {
  return (
    mark
      .replace(/[\s[\]\\<>`]+/g, '-')
      .slice(0, 40)
      .replace(/[\uD800-\uDBFF]$/, '') || 'note'
  );
}

function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

function escapesIn(text: string): Set<number> {
  const escapes = new Set(lineEscapes(text));
  if (!special.test(text)) return escapes;
  for (const { index } of text.matchAll(tagBegin)) escapes.add(index);
  for (const { start, end } of marksIn(`${text}\n`, 0, true))
    for (let at = start; at < end; at++) if (special.test(text.charAt(at))) escapes.add(at);
  return escapes;
}

function allEscapesIn(text: string): Set<number> {
  const escapes = new Set(lineEscapes(text));
  if (/^[!-/:-@[-`{-~]/.test(text)) escapes.add(0);
  for (let at = 0; at < text.length; at++) if (special.test(text.charAt(at))) escapes.add(at);
  return escapes;
}

function lineEscapes(text: string): number[] {
  const begin = lineBegins.map((pattern) => pattern.exec(text)?.[0].length).find((at) => at !== undefined);
  return begin === undefined ? [] : [begin];
}

/** Whether a line reads as text: no heading, item, rule or note. */
function isPlainLine(line: string): boolean {
  return leadingMarks(line, { isOpen: false, after: 'item', item: 0 }).kind === 'text';
}
