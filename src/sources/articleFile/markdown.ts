import { pageMark } from '../../article/pageMarks';
import { forLabel } from '../../article/untrusted';
import type { NoteMark, PageBreak, SourceBlock } from '../importer';

/** The blocks of a document as Markdown that reads well as plain text, too. Ends with a line feed, unless empty. */
export function markdownOf(blocks: readonly SourceBlock[]): string {
  const names = new NoteNames();
  const parts: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const [first] = block.pages ?? [];
    // On a line of its own, lest a heading or a list be hidden by it.
    if (first?.at === 0) parts.push(pageMark(first.page, first.label), '\n\n');
    const isListed = block.kind === 'item' && blocks[index + 1]?.kind === 'item';
    parts.push(markdownOfBlock(block, names), isListed ? '\n' : '\n\n');
  }
  return parts.join('').replace(/\n\n$/, '\n');
}

function markdownOfBlock(block: SourceBlock, names: NoteNames): string {
  if (block.kind === 'table') return tableOf(block.rows, block.hasHead);
  const text = proseOf(block.text, block.pages ?? [], block.notes ?? [], names);
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(1, block.level)))} ${text}`;
    case 'paragraph':
      return escapedStart(text);
    case 'quote':
      return `${'> '.repeat(Math.max(1, block.level))}${escapedStart(text)}`;
    case 'item':
      return `${'  '.repeat(Math.max(0, block.level - 1))}${itemMark(block.mark)} ${text}`;
    case 'caption':
      return `*${text}*`;
    case 'note':
      return `[^${names.ofNote(block.mark)}]: ${text}`;
  }
}

/** Numbers stay; what Markdown does not know is part of the item. */
function itemMark(mark: string): string {
  if (/^\d{1,9}[.)]$/.test(mark)) return mark;
  return /^[\p{L}\p{N}]/u.test(mark) ? `- ${escaped(mark)}` : '-';
}

function proseOf(text: string, pages: readonly PageBreak[], notes: readonly NoteMark[], names: NoteNames): string {
  const marks = [
    ...pages.filter(({ at }) => at > 0).map((each) => ({ at: each.at, mark: pageMark(each.page, each.label) })),
    ...notes.map(({ at, mark }) => ({ at, mark: `[^${names.ofMark(mark)}]` })),
  ].sort((a, b) => a.at - b.at);
  const parts: string[] = [];
  let from = 0;
  for (const { at, mark } of marks) {
    parts.push(escaped(text.slice(from, at)), mark);
    from = Math.max(from, at);
  }
  parts.push(escaped(text.slice(from)));
  return parts.join('');
}

/**
 * What Markdown would take for marks, and only that: an apostrophe, a lone bracket or a full stop stays as it is.
 * Characters that nobody sees become spaces.
 */
const taken = new RegExp(
  [
    String.raw`\\(?=[!-/:-@[-\x60{-~]|$)`,
    String.raw`[*\x60]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)`,
    String.raw`\[(?=\^|[^[\]]{1,300}\][([])|\](?=[([])`,
    String.raw`<(?=[A-Za-z/!?])|&(?=[A-Za-z#][A-Za-z0-9]{0,30};)`,
  ].join('|'),
  'gu',
);

function escaped(text: string): string {
  return forLabel(text).replace(taken, String.raw`\$&`);
}

/** Beginnings of lines that would make a heading, a list, a quote, a rule, or the definition of a link. */
const takenStart = /^(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|-{3}|={3}|_{3}|\+{3}|\||\[[^\]]{1,200}\]:)/;
const numbered = /^(\d{1,9})([.)])(?=\s|$)/;

function escapedStart(text: string): string {
  if (takenStart.test(text)) return `\\${text}`;
  return text.replace(numbered, String.raw`$1\$2`);
}

function tableOf(rows: readonly (readonly string[])[], hasHead: boolean): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => escaped(row[at] ?? '').replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  const [head = [], ...body] = hasHead ? rows : [[], ...rows];
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}

/** Names for notes: those of later pages and chapters may have the same numbers as earlier ones. */
class NoteNames {
  private readonly marks = new Map<string, number>();
  private readonly notes = new Map<string, number>();

  ofMark(mark: string): string {
    return nameOf(mark, this.marks);
  }

  /** The third note that is called "1" is the one of the third mark. */
  ofNote(mark: string): string {
    return nameOf(mark, this.notes);
  }
}

function nameOf(mark: string, seen: Map<string, number>): string {
  const name = mark.replace(/[^\p{L}\p{N}-]/gu, '').slice(0, 20) || 'note';
  const times = (seen.get(name) ?? 0) + 1;
  seen.set(name, times);
  return times === 1 ? name : `${name}-${times}`;
}
