import * as l10n from '@vscode/l10n';
import { plural } from '../article/wording';
import { readDay } from '../article/day';
import { Slices } from '../corpus/slices';
import { decodeText } from './decodeText';
import { blocksOfCell } from './table/cellText';
import { columnFor, guessColumns } from './table/columnNames';
import {
  type ColumnSample,
  type Importer,
  RefusedDocument,
  type SourceDate,
  type SourceDocument,
  type TableColumns,
  UnknownColumns,
} from './importer';
import { dayIn, dayOrderOf, type DayOrder } from './table/dayOrder';
import { rowsOf } from './table/tableRows';

/** So many rows are looked at to know the columns. */
const sampledRows = 50;
/** More than the longest row has. */
const sampledBytes = 32 * 1024 * 1024;
const sampleLength = 80;
/** So many days are looked at to know whether the day or the month comes first in them. */
const sampledDays = 2000;
/** Binary data shows here that it is no text. */
const sniffedBytes = 64 * 1024;
/** A person reads so many remarks about rows. */
const mostRemarks = 20;
const longestPart = 100;

/**
 * The columns of a table of articles. Reads its beginning only.
 * @throws RefusedDocument when it has no rows that can be read
 */
function columnsOf(bytes: Uint8Array, name: string): ColumnSample[] {
  const samples = new Map<string, string>();
  let count = 0;
  let problem: string | null = null;
  for (const row of rowsOf(bytes.subarray(0, sampledBytes), name)) {
    if ('problem' in row) problem ??= row.problem;
    else
      for (const [column, value] of row.values)
        if (!samples.get(column)) samples.set(column, value.replace(/\s+/g, ' ').trim().slice(0, sampleLength));
    if (++count >= sampledRows) break;
  }
  if (samples.size === 0)
    throw new RefusedDocument(problem === null ? l10n.t('has no rows') : l10n.t('cannot be read. {0}', problem));
  return Array.from(samples, ([column, sample]) => ({ name: column, sample }));
}

/** The days of a table's first rows, as they are written. */
function* daysOf(bytes: Uint8Array, name: string, column: string): Generator<string> {
  let count = 0;
  for (const row of rowsOf(bytes.subarray(0, sampledBytes), name)) {
    if (!('problem' in row)) yield (row.values.get(column) ?? '').trim();
    if (++count >= sampledDays) return;
  }
}

/** A table of articles: each row is a document. Rows are read as they are asked for. */
export const importTable: Importer = async function* (file) {
  if (decodeText(file.bytes.subarray(0, sniffedBytes)).text.includes('\0'))
    throw new RefusedDocument(l10n.t('contains binary data, not text'));
  const samples = columnsOf(file.bytes, file.name);
  const known = samples.map((column) => column.name);
  const said = file.mappings?.find((mapping) => namedIn(mapping).every((name) => known.includes(name)));
  const columns = said ?? guessColumns(known);
  if (!columns) throw new UnknownColumns(samples);
  const dayOrder = columns.date === null ? null : dayOrderOf(daysOf(file.bytes, file.name, columns.date));
  const reader = new RowReader(columns, known, dayOrder, said ? [] : guessed(columns));
  const slices = new Slices();
  /** A document is held back until the next one comes, so that it can bear the remarks about the rows between. */
  let held: SourceDocument | null = null;
  for (const row of rowsOf(file.bytes, file.name)) {
    if (slices.isOver) await slices.pause();
    const read: SourceDocument | null = 'problem' in row ? reader.fail(row.problem) : reader.read(row.line, row.values);
    if (!read) continue;
    if (held) yield held;
    held = read;
  }
  if (!held) throw new RefusedDocument(l10n.t('has no row with a text'));
  yield { ...held, remarks: [...held.remarks, ...reader.lastRemarks()] };
};

/** The columns that a mapping names. */
function namedIn(mapping: TableColumns): string[] {
  const { text, title, date, author, source } = mapping;
  return [text, title, date, author, source].filter((name) => name !== null);
}

/** What to say of columns that were chosen by their names: nothing, where these say it themselves. */
function guessed({ text, title, date, author, source }: TableColumns): string[] {
  const pairs = Object.entries({ text, title, date, author, source })
    .filter(([role, name]) => name !== null && name.toLowerCase() !== role)
    .map(([role, name]) => columnText(role, name ?? ''));
  if (pairs.length === 0) return [];
  return [l10n.t('What its columns hold was taken from their names: {0}.', pairs.join(', '))];
}

function columnText(role: string, name: string): string {
  switch (role) {
    case 'text':
      return l10n.t('text “{0}”', name);
    case 'title':
      return l10n.t('title “{0}”', name);
    case 'date':
      return l10n.t('date “{0}”', name);
    case 'author':
      return l10n.t('author “{0}”', name);
    default:
      return l10n.t('source “{0}”', name);
  }
}

class RowReader {
  private row = 0;
  private failed = 0;
  private readonly parts = new Set<string>();
  private readonly id: string | null;
  private readonly language: string | null;

  constructor(
    private readonly columns: TableColumns,
    known: readonly string[],
    private readonly dayOrder: DayOrder | null,
    private remarks: string[],
  ) {
    const left = known.filter((column) => !Object.values(columns).includes(column));
    this.id = columnFor('id', left);
    this.language = columnFor('language', left);
  }

  fail(problem: string): null {
    this.row++;
    if (++this.failed <= mostRemarks) this.remarks.push(problem);
    return null;
  }

  /** What was remarked about rows since the last document. */
  lastRemarks(): string[] {
    const more = this.failed - mostRemarks;
    if (more <= 0) return this.remarks;
    return [
      ...this.remarks,
      plural(more, (n) => ({
        one: l10n.t('{0} more row could not be read.', n),
        other: l10n.t('{0} more rows could not be read.', n),
      })),
    ];
  }

  read(line: number, values: ReadonlyMap<string, string>): SourceDocument | null {
    const valueOf = (column: string | null) =>
      (column === null ? '' : (values.get(column) ?? '')).slice(0, 2000).replace(/\s+/g, ' ').trim();
    const blocks = blocksOfCell(values.get(this.columns.text) ?? '');
    if (blocks.length === 0) return this.fail(l10n.t('The row of line {0} has no text.', line));
    this.row++;
    const { title, author, source } = this.columns;
    const written = valueOf(this.columns.date);
    const date = this.dateOf(written);
    const language = valueOf(this.language);
    const remarks = this.remarks;
    this.remarks = [];
    if (written && !date)
      remarks.push(l10n.t('“{0}” in line {1} names no day for certain.', written.slice(0, 40), line));
    return {
      title: valueOf(title) || null,
      author: valueOf(author) || null,
      date,
      address: /^https?:\/\/\S+$/i.test(valueOf(source)) ? valueOf(source) : null,
      language: /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language) ? language : null,
      blocks,
      remarks,
      attachments: [],
      part: this.partOf(valueOf(this.id)),
    };
  }

  private dateOf(written: string): SourceDate | null {
    const foundIn = `the column “${this.columns.date}”`;
    const reading = written ? readDay(written) : null;
    if (reading && 'day' in reading) return { day: reading.day, foundIn };
    const day = this.dayOrder && dayIn(written, this.dayOrder);
    return day ? { day, foundIn: `${foundIn}, where other rows have the ${this.dayOrder}` } : null;
  }

  /** The row's id, if it has one of its own; else its number. */
  private partOf(id: string): string {
    const own = id !== '' && id.length <= longestPart && !this.parts.has(id) ? id : `row ${this.row}`;
    this.parts.add(own);
    return own;
  }
}
