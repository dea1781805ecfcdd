import { pageMark } from '../../article/pageMarks';
import type { SourceBlock } from '../importer';
import { cellOfMarkdown, lineOfMarkdown, noteName, type MarkedWords } from './line';

/** A table with more columns is no table for a person; its cells become paragraphs. */
const mostColumns = 100;

/** The blocks of a document as Markdown that reads well as plain text, too. */
export function markdownOf(blocks: readonly SourceBlock[]): string {
  const numbers = new Numbers();
  let body = '';
  let before: SourceBlock['kind'] | null = null;
  for (const block of withDistinctNotes(blocks)) {
    const lines = linesOf(block, numbers);
    if (lines === '') continue;
    body += (block.kind === 'item' && before === 'item' ? '' : '\n') + lines + '\n';
    before = block.kind;
  }
  return body;
}

/** The numbers of a list’s items by their level: only those that count on can be told from a sentence’s first word. */
class Numbers {
  private readonly last = new Map<number, number>();

  reset(): void {
    this.last.clear();
  }

  /** Whether an item of this number follows the one before. */
  counts(level: number, number: number): boolean {
    const isNext = number === 1 || number === (this.last.get(level) ?? NaN) + 1;
    if (isNext) this.last.set(level, number);
    return isNext;
  }
}

function linesOf(block: SourceBlock, numbers: Numbers): string {
  if (block.kind !== 'item') numbers.reset();
  if (block.kind === 'table') return tableOf(block);
  const pages = block.pages ?? [];
  const first = pages.filter(({ at }) => at <= 0).map(({ page, label }) => `${pageMark(page, label)}\n`);
  const words = { ...block, pages: pages.filter(({ at }) => at > 0) };
  if (block.text.trim() === '') return first.join('').trimEnd();
  return first.join('') + lineOf(block, words, numbers);
}

function lineOf(block: Exclude<SourceBlock, { kind: 'table' }>, words: typeof block, numbers: Numbers): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(within(block.level, 2, 6))} ${lineOfMarkdown(words, 'heading')}`;
    case 'quote':
      return `${'>'.repeat(within(block.level, 1, 5))} ${lineOfMarkdown(words)}`;
    case 'item':
      return itemOf(block, words, numbers);
    case 'caption':
      return lineOfMarkdown(words, 'caption');
    case 'note':
      return `[^${noteName(block.mark)}]: ${lineOfMarkdown(words)}`;
    default:
      return lineOfMarkdown(words);
  }
}

function itemOf({ level, mark }: { level: number; mark: string }, words: MarkedWords, numbers: Numbers): string {
  const depth = within(level, 1, 6);
  const indent = '    '.repeat(depth - 1);
  const number = /^\(?(\d{1,9})[.)]$/.exec(mark)?.[1];
  if (number !== undefined && numbers.counts(depth, Number(number)))
    return `${indent}${Number(number)}. ${lineOfMarkdown(words)}`;
  // "a)", or a number out of turn: it would be lost as a mark, so it is kept as words.
  return `${indent}- ${lineOfMarkdown(/[\p{L}\p{N}]/u.test(mark) ? behind(`${mark.slice(0, 40)} `, words) : words)}`;
}

/** Words with others before them. */
function behind(before: string, { text, pages = [], notes = [] }: MarkedWords): MarkedWords {
  const moved = <T extends { readonly at: number }>(each: T) => ({ ...each, at: each.at + before.length });
  return { text: before + text, pages: pages.map(moved), notes: notes.map(moved) };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.floor(value) || least));
}

type Table = Extract<SourceBlock, { kind: 'table' }>;

function tableOf({ rows, hasHead, pages = [] }: Table): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return '';
  const cells = rows.map((row) => row.map((text) => cellOfMarkdown({ text })));
  if (width > mostColumns) return cells.flat().filter(Boolean).join('\n\n');
  const body = hasHead ? cells : [[], ...cells];
  const lines = body.map((row) => `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`);
  const rule = `|${' --- |'.repeat(width)}`;
  const begun = pages.map(({ page, label }) => `${pageMark(page, label)}\n`).join('');
  return `${begun}${[lines[0], rule, ...lines.slice(1)].join('\n')}`;
}

/** Later pages and chapters may number their notes as earlier ones did: the third "1" is the note of the third mark. */
function* withDistinctNotes(blocks: readonly SourceBlock[]): Generator<SourceBlock> {
  const [marks, notes] = [new Map<string, number>(), new Map<string, number>()];
  for (const block of blocks) {
    if (block.kind === 'table') yield block;
    else {
      const distinct = block.notes?.map((note) => ({ ...note, mark: distinctMark(note.mark, marks) }));
      const noted = distinct ? { ...block, notes: distinct } : block;
      yield noted.kind === 'note' ? { ...noted, mark: distinctMark(noted.mark, notes) } : noted;
    }
  }
}

function distinctMark(mark: string, seen: Map<string, number>): string {
  const times = (seen.get(mark) ?? 0) + 1;
  seen.set(mark, times);
  return times === 1 ? mark : `${mark}-${times}`;
}
