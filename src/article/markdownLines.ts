import type { Span } from './article';

/** What stands before a line's words, and what that makes of the line. */
export interface LeadingMarks {
  /** "target" says where links lead: "[dam]: https://example.org". */
  readonly kind: 'text' | 'heading' | 'rule' | 'item' | 'note' | 'target';
  /** How deep in quotes the line is. */
  readonly depth: number;
  /** Of the marks before the words, and of those behind them. In UTF-16 code units. */
  readonly length: number;
  readonly behind: number;
  /** Of a numbered item its number; 0 without one. */
  readonly item: number;
  /** Whether a rule makes a heading of the line above it. */
  readonly underlines: boolean;
}

/** What stands above a line. */
interface Above {
  /** Whether a paragraph is open that the line may go on with. */
  readonly isOpen: boolean;
  readonly after: LeadingMarks['kind'];
  /** The number of the item before, or 0. */
  readonly item: number;
}

/** So much of a line's beginning is read. */
const reach = 400;

const quotes = /^(?:[ \t]{0,3}>){1,20}[ \t]?/;
const heading = /^#{1,6}[ \t]{1,100}(?=\S)/;
const closing = /[ \t]#{1,20}$/;
const rule = /^(?:={3,200}|([-*_])(?:[ \t]{0,5}\1){2,199})$/;
const underline = /^(?:={3,200}|-{3,200})$/;
const bullet = /^[-*+][ \t]{1,8}(?:\[[ xX]\][ \t]{1,4})?(?=\S)/;
const numbered = /^(\d{1,9})[.)][ \t]{1,8}(?:\[[ xX]\][ \t]{1,4})?(?=\S)/;
const note = /^\[\^[^\s[\]]{1,40}\]:[ \t]{0,20}/;
/** What a link leads to has a dot, a slash or a number sign, so "[Laughter]: No" is none. */
const target =
  /^\[[^[\]]{1,200}\]:[ \t]{0,20}(?:<[^<>]{1,500}>|(?=\S{0,200}[./#])\S{1,500})(?:[ \t]{1,9}["'(].{0,200})?$/;

/** The marks before the words of a line of Markdown that begins with a visible character. */
export function leadingMarks(line: string, above: Above): LeadingMarks {
  const quote = quotes.exec(line.slice(0, reach))?.[0] ?? '';
  const depth = quote.replace(/[^>]/g, '').length;
  const rest = line.slice(quote.length);
  const lead = rest.length - rest.trimStart().length;
  const text = rest.trimStart();
  const marks = (kind: LeadingMarks['kind'], length = 0, more: Partial<LeadingMarks> = {}): LeadingMarks => ({
    kind,
    depth,
    length: quote.length + lead + length,
    behind: 0,
    item: 0,
    underlines: false,
    ...more,
  });
  const start = text.slice(0, reach);
  const sign = heading.exec(start);
  if (sign) return marks('heading', sign[0].length, { behind: closed(text.slice(sign[0].length)) });
  if (text.length < reach && rule.test(text)) return marks('rule', text.length, { underlines: underline.test(text) });
  const dot = bullet.exec(start);
  if (dot) return marks('item', dot[0].length);
  const number = numbered.exec(start);
  if (number && isNext(Number(number[1]), above)) return marks('item', number[0].length, { item: Number(number[1]) });
  const mark = note.exec(start);
  if (mark) return marks('note', mark[0].length);
  if (!above.isOpen && text.length <= 2 * reach && target.test(text)) return marks('target', text.length);
  return marks('text');
}

/** How long the number signs are that close a heading, with all blanks before them. */
function closed(heading: string): number {
  const signs = closing.exec(heading.slice(-30))?.[0].length;
  return signs === undefined ? 0 : heading.length - heading.slice(0, -signs).trimEnd().length;
}

/** "12. November" begins no list: its number is not the next one. */
function isNext(number: number, { isOpen, after, item }: Above): boolean {
  return number === 1 ? !isOpen || after !== 'text' : item > 0 && number === item + 1;
}

const delimiters =
  /^[ \t]{0,3}\|?[ \t]{0,40}:?-{1,200}:?[ \t]{0,40}(?:\|[ \t]{0,40}:?-{1,200}:?[ \t]{0,40}){0,500}\|?[ \t]{0,40}\r?$/;
/** Longer rows are no rows: this bounds the search for a table's head. */
const longestRow = 20_000;

/**
 * The cells of a table whose head begins at `from`; null when there is none.
 * @param next where the line below the head begins
 */
export function rowsFrom(text: string, from: number, next: number): { cells: Span[]; end: number } | null {
  const below = lineFrom(text, next);
  const rule = text.slice(next, Math.min(below.end, next + longestRow));
  if (!rule.includes('|') || !delimiters.test(rule)) return null;
  const cells = cellsIn(text, from, next);
  let end = below.next;
  for (let row = lineFrom(text, end); row.start < row.end; row = lineFrom(text, end)) {
    if (!text.slice(row.start, row.end).includes('|')) break;
    for (const cell of cellsIn(text, row.start, row.end)) cells.push(cell);
    end = row.next;
  }
  return { cells, end };
}

function lineFrom(text: string, start: number): Span & { readonly next: number } {
  const feed = text.indexOf('\n', start);
  return { start, end: feed < 0 ? text.length : feed, next: feed < 0 ? text.length : feed + 1 };
}

/** What stands between the pipes of a row, without those that an escape protects. */
function cellsIn(text: string, start: number, end: number): Span[] {
  const cells: Span[] = [];
  for (const { 0: cell, index } of text.slice(start, end).matchAll(/(?:[^|\\]|\\[^])+/g)) {
    const words = cell.trim();
    const at = start + index + cell.indexOf(words);
    if (words) cells.push({ start: at, end: at + words.length });
  }
  return cells;
}
