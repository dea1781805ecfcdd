import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { yamlIn } from '../article/frontMatter';
import { pageMark } from '../article/pageMarks';
import { cellOfMarkdown, lineOfMarkdown, type MarkedWords, noteName } from './asMarkdown';
import type { SourceBlock, SourceDocument } from './importer';

/** Where an article was imported from. All are words without line breaks. */
export interface Imported {
  /** The original's path, or its name. */
  readonly from: string;
  /** In a file of several documents, which one; null in others. */
  readonly part: string | null;
  /** Of the original's bytes: SHA-256, in 64 hexadecimal digits. */
  readonly digest: string;
  /** "Seed Review 0.1 pdf" */
  readonly by: string;
}

/** So much of a value is kept, in UTF-16 code units: all of them are far shorter than front matter may be. */
const longestValue = 1000;
/** A table with more columns is no table for a person; its cells become paragraphs. */
const mostColumns = 100;

/**
 * The article that a document becomes: Markdown that `parseArticle` reads as the document's title, day, headings and
 * paragraphs. The same document and origin give the same text.
 */
export function articleFile(document: SourceDocument, origin: Omit<Imported, 'part'>): string {
  return `---\n${frontMatterOf(document, origin)}---\n${bodyOf(document.blocks)}`;
}

/** Reads back what `articleFile` wrote about the original; null where there is nothing of that kind. */
export function importedFrom(text: string): Imported | null {
  const yaml = yamlIn(text);
  if (yaml === null) return null;
  const { contents, errors } = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  const map = errors.length === 0 && isMap(contents) ? contents.get('imported', true) : null;
  if (!isMap(map)) return null;
  const wordsOf = (key: string): string | null => {
    const node: unknown = map.get(key, true);
    return isScalar(node) && typeof node.value === 'string' ? valueOf(node.value) : null;
  };
  const [from, part, digest, by] = ['from', 'part', 'digest', 'by'].map(wordsOf);
  return from && by && digest && /^[0-9a-f]{64}$/.test(digest) ? { from, part: part ?? null, digest, by } : null;
}

function frontMatterOf(document: SourceDocument, { from, digest, by }: Omit<Imported, 'part'>): string {
  const { title, author, date, address, language, part } = document;
  const values = {
    title: valueOf(title),
    author: valueOf(author),
    date: date?.day ?? null,
    dateFoundIn: valueOf(date?.foundIn),
    source: valueOf(address) ?? valueOf(from),
    lang: language !== null && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$/.test(language) ? language : null,
    imported: stated({ from: valueOf(from), part: valueOf(part), digest, by: valueOf(by) }),
  };
  // As 1.1 has it, "yes" needs quotes for older readers; a day needs none for anybody.
  const yaml = stringify(stated(values), { lineWidth: 0, version: '1.1' });
  return yaml.replace(/^date: "(\d{4}-\d\d-\d\d)"$/m, 'date: $1');
}

function stated<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Partial<T>;
}

/** A value on one line, without controls and marks that turn what follows; null when nothing is left. */
function valueOf(words: string | null | undefined): string | null {
  const value = (words ?? '')
    .slice(0, longestValue)
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return value === '' ? null : value;
}

function bodyOf(blocks: readonly SourceBlock[]): string {
  const numbers = new Numbers();
  let body = '';
  let before: SourceBlock['kind'] | null = null;
  for (const block of blocks) {
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
