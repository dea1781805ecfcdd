import { foldForFilter } from '../corpus/grouping';
import { columnsNamed, type Cell } from './columns';
import type { LedgerRow } from './row';

/** A row as the table holds it: what is said and noted is read when it is shown. */
export type TableRow = Omit<LedgerRow, 'words' | 'notes'>;

/** What the table is sorted, filtered and grouped by. */
export interface TableView {
  /** A column's key; rows stay in the order of time and text when null. */
  readonly sortBy: string | null;
  readonly isDescending: boolean;
  /** What is typed over columns, by their keys. */
  readonly filters: ReadonlyMap<string, string>;
  /** 'speaker', 'published' or 'article'; null for none. */
  readonly groupBy: string | null;
}

/** Lines of the table: the number of a row, or a heading over rows that have something in common. */
export type Line = number | { readonly heading: string; readonly count: number };

/** Columns that can be sorted and filtered by; what is said is searched for. */
export const sortable: ReadonlySet<string> = new Set(
  'speaker role type cue source published days article path paragraph line basis sure sureSpeaker decided status'.split(
    ' ',
  ),
);

/** Statements that can be sorted, filtered and grouped by what their columns hold. */
export class LedgerTable {
  private readonly indexes = new Map<string, ColumnIndex>();

  constructor(readonly rows: readonly TableRow[]) {}

  /**
   * What is shown, from top to bottom.
   * @param among the rows that are to be looked at, by their numbers; null for all
   */
  lines({ sortBy, isDescending, filters, groupBy }: TableView, among: ReadonlySet<number> | null): Line[] {
    let shown = Array.from(this.rows.keys());
    if (among) shown = shown.filter((row) => among.has(row));
    for (const [key, typed] of filters) {
      if (typed.trim() === '' || !sortable.has(key)) continue;
      const index = this.indexOf(key);
      const passes = index.passing(typed);
      shown = shown.filter((row) => passes[index.valueOf[row]!] === 1);
    }
    if (sortBy !== null && sortable.has(sortBy)) this.sort(shown, sortBy, isDescending);
    if (groupBy === null || !sortable.has(groupBy)) return shown;
    if (sortBy !== groupBy) this.sort(shown, groupBy, false);
    return this.grouped(shown, this.indexOf(groupBy));
  }

  /** Stable: what is equal stays in its order. */
  private sort(rows: number[], key: string, isDescending: boolean): void {
    const { valueOf, ranks } = this.indexOf(key);
    const sign = isDescending ? -1 : 1;
    rows.sort((a, b) => {
      const [one, other] = [ranks[valueOf[a]!]!, ranks[valueOf[b]!]!];
      // Empty cells come last, whichever way.
      if (one === none || other === none) return one === other ? 0 : one === none ? 1 : -1;
      return sign * (one - other);
    });
  }

  private grouped(rows: readonly number[], { valueOf, labels }: ColumnIndex): Line[] {
    const lines: Line[] = [];
    for (let start = 0; start < rows.length;) {
      const value = valueOf[rows[start]!]!;
      let end = start + 1;
      while (end < rows.length && valueOf[rows[end]!] === value) end++;
      lines.push({ heading: labels[value]! || 'None', count: end - start }, ...rows.slice(start, end));
      start = end;
    }
    return lines;
  }

  private indexOf(key: string): ColumnIndex {
    let index = this.indexes.get(key);
    if (!index) this.indexes.set(key, (index = new ColumnIndex(this.rows, key)));
    return index;
  }
}

const none = -1;
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The values of a column, each once, and which of them each row has: few are compared, however many rows there are. */
class ColumnIndex {
  readonly valueOf: Int32Array;
  readonly labels: string[] = [];
  /** The places of the values in order; `none` for empty ones. */
  readonly ranks: Int32Array;
  private readonly cells: (Cell | null)[] = [];

  constructor(rows: readonly TableRow[], key: string) {
    const [column] = columnsNamed([key]);
    const known = new Map<string, number>();
    this.valueOf = Int32Array.from(rows, (row) => {
      const cell = column!.cell({ ...row, words: '', notes: [] }, '');
      const label = labelOf(cell);
      let value = known.get(label);
      if (value === undefined) {
        known.set(label, (value = this.labels.length));
        this.labels.push(label);
        this.cells.push(cell);
      }
      return value;
    });
    const inOrder = Array.from(this.cells.keys()).sort((a, b) => compare(this.cells[a]!, this.cells[b]!));
    this.ranks = new Int32Array(this.cells.length);
    inOrder.forEach((value, rank) => (this.ranks[value] = this.cells[value] ? rank : none));
  }

  /** 1 for each value that has what was typed in it, or in numbers is as large: ">0.8", "<= 3", "5". */
  passing(typed: string): Uint8Array {
    const bound = /^([<>]=?|=)?\s*(\d{1,9}(?:\.\d{1,9})?)\s*(%)?$/.exec(typed.trim());
    const words = foldForFilter(typed).trim().split(/\s+/);
    return Uint8Array.from(this.cells, (cell, value) => {
      if (cell?.kind === 'number' || cell?.kind === 'share')
        return bound && isWithin(cell.number, bound[1] ?? '>=', Number(bound[2]) / (bound[3] ? 100 : 1)) ? 1 : 0;
      const label = foldForFilter(this.labels[value]!);
      return words.every((word) => label.includes(word)) ? 1 : 0;
    });
  }
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

function compare(a: Cell | null, b: Cell | null): number {
  if (!a || !b) return a === b ? 0 : a ? -1 : 1;
  if ('number' in a && 'number' in b) return a.number - b.number;
  return collator.compare(labelOf(a), labelOf(b));
}

/** A cell as it is shown. */
export function labelOf(cell: Cell | null): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return cell.text;
    case 'day':
      return cell.day;
    case 'link':
      return cell.link;
    case 'number':
      return String(cell.number);
    case 'share':
      return `${Math.round(cell.number * 100)} %`;
  }
}
