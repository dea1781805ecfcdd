import * as l10n from '@vscode/l10n';
import { formatPercent, languageName } from '../article/wording';
import { foldForFilter } from '../corpus/grouping';
import { fold } from '../search/text/characters';
import type { Period } from '../analysis/dates/periods';
import { personKey } from '../corpus/people';
import { columnsNamed, type Cell, type Column } from './columns';
import { termName } from './terms';
import { timeSpanOf, type TimeSpan } from './pictures/time';
import { eachInSteps, keptInSteps, sortedInSteps } from '../corpus/inSteps';
import type { LedgerRow } from './row';

/** What the table is sorted, filtered and grouped by. */
export interface TableView {
  /** A column's key; rows stay in the order of time and text when null. */
  readonly sortBy: string | null;
  readonly isDescending: boolean;
  /** What is typed over columns, by their keys. */
  readonly filters: ReadonlyMap<string, string>;
  /** When it was said, or a day it speaks of, must lie between these days, both included; null for any time. */
  readonly from: Period | null;
  readonly to: Period | null;
  /** 'speaker', 'published' or 'article'; null for none. */
  readonly groupBy: string | null;
}

/** Lines of the table: the number of a row, or a heading over rows that have something in common. */
export type Line = number | { readonly heading: string; readonly count: number };

/** Columns that can be sorted and filtered by; what is said is searched for. */
export const sortable: ReadonlySet<string> = new Set(
  'speaker role type cue source published days about article path paragraph page line basis sure sureSpeaker decided status'.split(
    ' ',
  ),
);

/** Statements that can be sorted, filtered and grouped by what their columns hold. */
export class LedgerTable {
  private readonly indexes = new Map<string, ColumnIndex>();

  /** @param rows what is said and noted may be left empty: it is neither sorted nor filtered by */
  constructor(readonly rows: readonly LedgerRow[]) {}

  /**
   * What is shown, from top to bottom; in steps, since a million rows may be.
   * @param among the rows that are to be looked at, by their numbers; null for all
   */
  *lines(view: TableView, among: ReadonlySet<number> | null): Generator<undefined, Line[]> {
    const { sortBy, isDescending, filters, groupBy } = view;
    const isInTime = timeTest(view);
    const isMeant = (row: number) => (!among || among.has(row)) && (!isInTime || isInTime(this.rows[row]!));
    let shown = yield* keptInSteps(this.rows.keys(), isMeant);
    for (const [key, typed] of filters) {
      if (typed.trim() === '' || !sortable.has(key)) continue;
      const { valueOf, passing } = yield* this.indexOf(key);
      const passes = yield* passing(typed);
      shown = yield* keptInSteps(shown, (row) => passes[valueOf[row]!] === 1);
    }
    if (sortBy !== null && sortable.has(sortBy))
      shown = yield* sorted(shown, yield* this.indexOf(sortBy), isDescending);
    if (groupBy === null || !sortable.has(groupBy)) return shown;
    const index = yield* this.indexOf(groupBy);
    if (sortBy !== groupBy) shown = yield* sorted(shown, index, false);
    return grouped(shown, index);
  }

  private *indexOf(key: string): Generator<undefined, ColumnIndex> {
    let index = this.indexes.get(key);
    if (!index) this.indexes.set(key, (index = yield* indexing(this.rows, key)));
    return index;
  }
}

/** A counting sort: what is equal stays in its order, and empty cells come last, whichever way. */
function* sorted(
  rows: readonly number[],
  { valueOf, ranks, labels }: ColumnIndex,
  isDescending: boolean,
): Generator<undefined, number[]> {
  const last = labels.length;
  const placeOf = (row: number) => {
    const rank = ranks[valueOf[row]!]!;
    return rank === none ? last : isDescending ? last - 1 - rank : rank;
  };
  const starts = new Uint32Array(last + 2);
  yield* eachInSteps(rows, (row) => starts[placeOf(row) + 1]!++);
  for (let place = 1; place < starts.length; place++) starts[place]! += starts[place - 1]!;
  const result = new Array<number>(rows.length);
  yield* eachInSteps(rows, (row) => (result[starts[placeOf(row)]!++] = row));
  return result;
}

function grouped(rows: readonly number[], { valueOf, labels }: ColumnIndex): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < rows.length;) {
    const value = valueOf[rows[start]!]!;
    let end = start + 1;
    while (end < rows.length && valueOf[rows[end]!] === value) end++;
    lines.push({ heading: labels[value]! || l10n.t('None'), count: end - start });
    for (let at = start; at < end; at++) lines.push(rows[at]!);
    start = end;
  }
  return lines;
}

const none = -1;

/** The values of a column, each once, and which of them each row has: few are compared, however many rows there are. */
interface ColumnIndex {
  readonly valueOf: Int32Array;
  readonly labels: readonly string[];
  /** The places of the values in order; `none` for empty ones. */
  readonly ranks: Int32Array;
  /** See `passing`. */
  readonly passing: (typed: string) => Generator<undefined, Uint8Array>;
}

function* indexing(rows: readonly LedgerRow[], key: string): Generator<undefined, ColumnIndex> {
  const [column] = columnsNamed([key]) as [Column];
  const known = new Map<string, number>();
  const values: Value[] = [];
  const valueOf = new Int32Array(rows.length);
  let at = 0;
  yield* eachInSteps(rows, (row) => {
    const cell = column.cell(row, '');
    const label = labelOf(cell);
    let value = known.get(label);
    if (value === undefined) {
      known.set(label, (value = values.length));
      values.push({ label, cell, parts: column.values?.(row) ?? [label] });
    }
    valueOf[at++] = value;
  });
  return {
    valueOf,
    labels: values.map(({ label }) => label),
    ranks: yield* ranksOf(values),
    passing: (typed) => passing(values, typed, column.areNames === true),
  };
}

/** What stands in cells of a column. */
interface Value {
  readonly label: string;
  readonly cell: Cell | null;
  /** What it consists of: names where there are several, else the label alone. */
  readonly parts: readonly string[];
}

function* ranksOf(values: readonly Value[]): Generator<undefined, Int32Array> {
  const filled: { readonly cell: Cell; readonly value: number; readonly key: string }[] = [];
  yield* eachInSteps(values.keys(), (value) => {
    const { cell } = values[value]!;
    if (cell) filled.push({ cell, value, key: sortKey(cell) });
  });
  const inOrder = yield* sortedInSteps(filled, (a, b) =>
    'number' in a.cell && 'number' in b.cell
      ? a.cell.number - b.cell.number
      : a.key < b.key
        ? -1
        : a.key > b.key
          ? 1
          : 0,
  );
  const ranks = new Int32Array(values.length).fill(none);
  inOrder.forEach(({ value }, rank) => (ranks[value] = rank));
  return ranks;
}

/**
 * 1 for each value that has what was typed in it, or in numbers is as large: ">0.8", "<= 3", "5". After "=" it must be
 * the whole value, or one of those in a list.
 */
function* passing(values: readonly Value[], typed: string, areNames: boolean): Generator<undefined, Uint8Array> {
  const exactly = (value: string) => {
    const words = foldForFilter(value).replace(/\s+/g, ' ').trim();
    return areNames ? personKey(value) || words : words;
  };
  const whole = typed.startsWith('=') ? exactly(typed.slice(1)) : null;
  const bound = /^([<>]=?|=)?\s*(\d{1,9}(?:\.\d{1,9})?)\s*(%)?$/.exec(typed.trim());
  const words = foldForFilter(typed).trim().split(/\s+/);
  const passes = ({ cell, label, parts }: Value) => {
    if (cell?.kind === 'number' || cell?.kind === 'share')
      return bound !== null && isWithin(cell.number, bound[1] ?? '>=', Number(bound[2]) / (bound[3] ? 100 : 1));
    if (whole !== null) return parts.some((each) => exactly(each) === whole);
    const folded = foldForFilter(label);
    return words.every((word) => folded.includes(word));
  };
  const passing = new Uint8Array(values.length);
  yield* eachInSteps(values.keys(), (value) => (passing[value] = passes(values[value]!) ? 1 : 0));
  return passing;
}

/** Whether a row belongs to the time that is asked for; null when any time does. */
function timeTest({ from, to }: Pick<TableView, 'from' | 'to'>): ((row: LedgerRow) => boolean) | null {
  if (from === null && to === null) return null;
  const first = from === null ? -Infinity : timeSpanOf(from).from;
  const last = to === null ? Infinity : timeSpanOf(to).to;
  const known = new Map<Period, boolean>();
  const isIn = (period: Period) => {
    let answer = known.get(period);
    if (answer === undefined) known.set(period, (answer = overlaps(timeSpanOf(period))));
    return answer;
  };
  const overlaps = (span: TimeSpan) => span.from < last && first < span.to;
  return ({ published, days }) => (published !== null && isIn(published)) || days.some(isIn);
}

function isWithin(number: number, sign: string, bound: number): boolean {
  switch (sign) {
    case '<':
      return number < bound;
    case '<=':
      return number <= bound;
    case '>':
      return number > bound;
    case '=':
      return number === bound;
    default:
      return number >= bound;
  }
}

/** Puts words in the order of a list: without capitals and accents, and numbers in them by their size. */
function sortKey(cell: Cell): string {
  return fold(labelOf(cell)).replace(/\d{1,9}/g, (digits) => digits.padStart(9, '0'));
}

/** A cell as a person sees it. */
export function labelOf(cell: Cell | null): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return cell.text;
    case 'term':
      return termName(cell.term);
    case 'language':
      return languageName(cell.code);
    case 'day':
      return cell.day;
    case 'link':
      return cell.link;
    case 'number':
      return String(cell.number);
    case 'share':
      return formatPercent(cell.number);
  }
}
