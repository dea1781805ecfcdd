import * as l10n from '@vscode/l10n';
import { csvRows } from './csvRows';
import { jsonElements, jsonLines, type JsonRow } from './jsonRows';
import { textStream } from './textStream';

/** A row of a table of articles, or why there is none: a sentence for a person. `line` is where it begins, from 1. */
export type Row =
  | { readonly line: number; readonly values: ReadonlyMap<string, string> }
  | { readonly line: number; readonly problem: string };

/** In UTF-16 code units. */
const longestRow = 10_000_000;
const mostColumns = 1000;
const longestName = 200;
/** How deep objects in rows are read: `{"source": {"name": "The Tide"}}` has the columns "source.name". */
const deepest = 3;

/**
 * The rows of a table, one after the other: CSV with any usual separator, JSON Lines, or JSON with a list of objects.
 * @param name the file's name; its ending tells what it is, and else its first characters
 */
export function* rowsOf(bytes: Uint8Array, name: string): Generator<Row> {
  const format = formatOf(bytes, name);
  const { pieces } = textStream(bytes);
  if (format === 'csv') yield* cellRows(pieces);
  else
    for (const row of format === 'list' ? jsonElements(pieces, longestRow) : jsonLines(pieces, longestRow))
      yield objectRow(row);
}

function formatOf(bytes: Uint8Array, name: string): 'csv' | 'lines' | 'list' {
  const ending = /\.([a-z]{2,7})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:csv|tsv|tab)$/.test(ending)) return 'csv';
  if (/^(?:jsonl|ndjson)$/.test(ending)) return 'lines';
  const [text = ''] = textStream(bytes.subarray(0, 1024 * 1024)).pieces;
  const begin = text.trimStart();
  if (begin.startsWith('[')) return 'list';
  if (!begin.startsWith('{')) return ending === 'json' ? 'list' : 'csv';
  const [first = '', second = ''] = begin.split('\n', 2);
  // One object a line; and not an object with a list in it, which may have lines of its own.
  return first.trimEnd().endsWith('}') && (second.trim() === '' || second.startsWith('{')) ? 'lines' : 'list';
}

function* cellRows(pieces: Iterable<string>): Generator<Row> {
  let columns: readonly string[] | null = null;
  for (const row of csvRows(pieces, longestRow)) {
    if ('problem' in row) yield row;
    else if (row.cells.every((cell) => cell.trim() === '')) continue;
    else if (!columns) columns = namesOf(row.cells);
    else yield cellRow(row.line, row.cells, columns);
  }
}

function cellRow(line: number, cells: readonly string[], columns: readonly string[]): Row {
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    return { line, problem: l10n.t('The row of line {0} has more cells than the table has columns.', line) };
  return { line, values: new Map(columns.map((column, at) => [column, cells[at] ?? ''])) };
}

/** Each name once: what comes again is counted. */
function namesOf(cells: readonly string[]): string[] {
  const known = new Set<string>();
  return cells.slice(0, mostColumns).map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ').trim().slice(0, longestName) || `column ${at + 1}`;
    const own = known.has(name) ? `${name} (column ${at + 1})` : name;
    known.add(own);
    return own;
  });
}

function objectRow(row: JsonRow): Row {
  if ('problem' in row) return row;
  const { line, value } = row;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line, problem: l10n.t('What begins in line {0} is no object with columns.', line) };
  const values = new Map<string, string>();
  enter(values, '', value, 0);
  return { line, values };
}

function enter(values: Map<string, string>, path: string, object: object, depth: number): void {
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    if (values.size >= mostColumns) return;
    const name = (path + key).slice(0, longestName);
    if (Array.isArray(value)) values.set(name, value.filter((each) => typeof each !== 'object').join(', '));
    else if (typeof value === 'object' && value !== null) {
      if (depth < deepest) enter(values, `${name}.`, value, depth + 1);
    } else values.set(name, typeof value === 'string' ? value : JSON.stringify(value ?? '').replace(/^""$/, ''));
  }
}
