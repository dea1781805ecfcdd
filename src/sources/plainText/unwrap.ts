import { beginsTurn } from '../../article/speakerLabels';

/** A line of plain text without white space at its ends. */
export interface TextLine {
  readonly text: string;
  /** White space before it, in characters. */
  readonly indent: number;
  /** Counted from 1. */
  readonly page: number;
}

/** A paragraph on one line, and where in it pages begin. */
export interface Unwrapped {
  readonly text: string;
  readonly pages: readonly { readonly at: number; readonly page: number }[];
  /** Of its first line. */
  readonly page: number;
}

/** Between these lies the width of text that was wrapped by hand or by a mailer. In characters. */
const narrowest = 36;
const widest = 110;
/** A few lines may be longer than the width: addresses, datelines, speakers’ labels. In shares of lines. */
const atMost = [0.98, 0.9, 0.8];
/** So many of the lines within paragraphs must have had no room for the next word. */
const fullShare = 0.75;
/** How far a line may fall short of the width and still have no room: not all programs count alike. */
const slack = 3;

/**
 * The width at which a text was wrapped, in characters; null when each of its lines is one for itself.
 * @param runs lines without a blank one between them
 */
export function wrapWidth(runs: readonly (readonly TextLine[])[]): number | null {
  const inner = runs
    .flatMap((run) => run.slice(0, -1).map((line, at) => ({ line, next: run[at + 1]! })))
    .filter(({ line, next }) => !beginsAnew(line, next));
  const lengths = inner.map(({ line }) => lengthOf(line)).sort((a, b) => a - b);
  // Wrapped sentences go on in lower case somewhere; lines of lists do not.
  if (!inner.some(({ next }) => /^[\p{Ll}\p{Lo}]/u.test(next.text))) return null;
  const isWidth = (width: number): boolean => {
    if (width < narrowest || width > widest) return false;
    return inner.filter(({ line, next }) => isFull(line, next, width)).length >= inner.length * fullShare;
  };
  return atMost.map((share) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0).find(isWidth) ?? null;
}

/** The paragraphs of lines without a blank one between them. @param textWidth null when each line is one for itself */
export function unwrapped(run: readonly TextLine[], textWidth: number | null, words: Words): Unwrapped[] {
  const width = textWidth === null ? null : ownWidth(run, textWidth);
  const found: { text: string; pages: { at: number; page: number }[]; page: number }[] = [];
  let before: TextLine | null = null;
  for (const line of run) {
    const open = found.at(-1);
    if (open && before && width !== null && goesOn(before, line, width)) {
      const begin = beginOf(open.text, line.text, words);
      if (line.page > before.page) open.pages.push({ at: begin.length, page: line.page });
      open.text = begin + line.text;
    } else found.push({ text: line.text, pages: [], page: line.page });
    before = line;
  }
  return found;
}

/** Of a block quote, which is set in at both sides: its lines end before others do, by as much as they begin later. */
function ownWidth(run: readonly TextLine[], width: number): number {
  const [first] = run;
  if (!first || first.indent === 0 || run.length < 3 || run.some(({ indent }) => indent !== first.indent)) return width;
  const longest = run.reduce((most, line) => Math.max(most, lengthOf(line)), 0);
  return longest < width && longest > width - first.indent - 2 * slack ? longest : width;
}

/** Whether the next line is of the same paragraph: there was no room for its first word, and nothing begins anew. */
function goesOn(line: TextLine, next: TextLine, width: number): boolean {
  return isFull(line, next, width) && !beginsAnew(line, next);
}

/** A paragraph begins with an indent, a speaker's label or the mark of an item. */
function beginsAnew(line: TextLine, next: TextLine): boolean {
  return next.indent > line.indent + 1 || beginsTurn(next.text) || /^[*•▪◦‣] /.test(next.text);
}

function isFull(line: TextLine, next: TextLine, width: number): boolean {
  const word = /^\S{1,80}/.exec(next.text)?.[0].length ?? 0;
  return lengthOf(line) + 1 + word > width - slack;
}

const lengthOf = ({ text, indent }: TextLine) => text.length + indent;

/** The words of a text as they stand within lines, to see how a word is written that is parted at a line's end. */
export class Words {
  private all: Set<string> | null = null;

  constructor(private readonly lines: readonly string[]) {}

  has(word: string): boolean {
    return (this.all ??= this.read()).has(word.toLowerCase());
  }

  private read(): Set<string> {
    const all = new Set<string>();
    for (const line of this.lines) {
      const whole = line.trimEnd().replace(/[\p{L}\p{M}-]{1,80}-$/u, '');
      for (const [word] of whole.matchAll(/\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu)) all.add(word.toLowerCase());
    }
    return all;
  }
}

/**
 * What stands before a line that goes on with another: "well-" and "known" are "well-known", and "govern-" and "ment"
 * what the text calls it elsewhere.
 */
export function beginOf(before: string, line: string, words: Words): string {
  const head = /(\p{L}[\p{L}\p{M}-]{0,40})-$/u.exec(before.slice(-60))?.[1];
  if (head === undefined) return /\S--$|—$/.test(before.slice(-3)) ? before : `${before} `;
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line.slice(0, 60))?.[0];
  const isOneWord = tail !== undefined && words.has(head + tail) && !words.has(`${head}-${tail}`);
  return isOneWord ? before.slice(0, -1) : before;
}
