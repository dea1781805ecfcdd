import { l10n } from 'vscode';
import type { Statement } from '../../analysis/analysis';
import type { Article } from '../../article/article';
import { sentenceAround } from '../../article/sentence';
import { shownLine, shownText } from '../../article/shownText';
import type { FoundHit } from '../../corpus/results';
import { csvLine } from '../../ledger/export/csv';
import { inLine } from '../../ledger/export/markdown';
import { termName } from '../../ledger/terms';

/** A hit as it is passed on to people without Seed Review. */
export interface ExportRow {
  readonly path: string;
  /** From 1, as VS Code shows them; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly date: string;
  readonly title: string;
  readonly speaker: string;
  readonly type: Statement['type'] | '';
  /** The words found, and what comes before and after them in their sentence. All on one line. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** The title that the article states, or the heading that it begins with. */
function titleOf(article: Article): string {
  const [first] = article.blocks;
  return article.title ?? (first?.kind === 'heading' ? shownLine(article, first) : '');
}

/** Rows for hits of one article, in text order. */
export function exportRows(article: Article, path: string, hits: readonly FoundHit[]): ExportRow[] {
  const positionOf = positionsIn(article.text);
  const fold = (start: number, end: number) => shownText(article, { start, end }).replace(/\s+/g, ' ');
  return [...hits]
    .sort((a, b) => a.start - b.start)
    .map((hit) => {
      const { start, end, speaker, said } = hit;
      const sentence = sentenceAround(article, hit);
      return {
        path,
        ...positionOf(start),
        start,
        end,
        date: article.date ?? '',
        title: titleOf(article),
        speaker: speaker ?? '',
        type: said ?? '',
        words: fold(start, end),
        before: fold(sentence.start, start),
        after: fold(end, sentence.end),
      };
    });
}

/** Gives lines and columns for offsets, which must be asked for in ascending order. */
function positionsIn(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const breaks = /\r\n|\r|\n/g;
  let [line, lineStart, next] = [1, 0, breaks.exec(text)];
  return (offset) => {
    while (next && next.index + next[0].length <= offset) {
      line += 1;
      lineStart = next.index + next[0].length;
      next = breaks.exec(text);
    }
    return { line, column: offset - lineStart + 1 };
  };
}

const columns = [
  'path',
  'line',
  'column',
  'start',
  'end',
  'date',
  'title',
  'speaker',
  'type',
  'words',
  'sentence',
] as const;

/** A table for files and scripts (CSV, RFC 4180). */
export const toCsv = (rows: readonly ExportRow[]): string => table(rows, ',');

/** A table to paste into a spreadsheet, which splits pasted text into columns only at tabs. */
export const toTable = (rows: readonly ExportRow[]): string => table(rows, '\t');

function table(rows: readonly ExportRow[], separator: ',' | '\t'): string {
  const lines = rows.map((row) => ({ ...row, sentence: row.before + row.words + row.after }));
  return [columns, ...lines.map((row) => columns.map((column) => row[column]))]
    .map((line) => csvLine(line, separator))
    .join('');
}

/**
 * A list by article: where each hit is, its sentence with the hit in bold, and who says it.
 * @param query as it was typed
 */
export function toMarkdown(query: string, rows: readonly ExportRow[]): string {
  const lines = [`## ${inLine(query)}`];
  let path: string | undefined;
  for (const row of rows) {
    if (row.path !== path)
      lines.push('', `### ${[inLine(row.title), row.date, inLine(row.path)].filter(Boolean).join(', ')}`, '');
    path = row.path;
    const hit = row.words && `**${inLine(row.words)}**`;
    const who = row.type && ` (${inLine(row.speaker || l10n.t('unnamed source'))}, ${termName(row.type)})`;
    const place = l10n.t('Line {0}, column {1}, characters {2} to {3}', row.line, row.column, row.start, row.end);
    lines.push(`- ${place}: ${inLine(row.before)}${hit}${inLine(row.after)}${who}`);
  }
  return `${lines.join('\n')}\n`;
}
