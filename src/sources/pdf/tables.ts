import type { Line } from './lines';

/** Lines that are rows of a table, as cells. */
export interface FoundTable {
  /** So many lines of the column belong to it. */
  readonly lines: number;
  readonly rows: readonly (readonly string[])[];
  readonly hasHead: boolean;
}

interface Interval {
  left: number;
  right: number;
}

const fewestRows = 3;
/** Labels in front of text are no cells: "Q.", "•", "12.", "THE CHAIR:". */
const label = /^(?:.{1,4}|.{1,40}:)$/;

/** The table that begins at a line, or null. */
export function tableAt(lines: readonly Line[], start: number): FoundTable | null {
  const first = lines[start];
  if (!first || first.cells.length < 2) return null;
  const columns: Interval[] = first.cells.map(({ left, right }) => ({ left, right }));
  let end = start + 1;
  let full = 1;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    const previous = lines[end - 1]!;
    if (line.baseline - previous.baseline > 3.2 * line.size || !fits(line, columns)) break;
    if (line.cells.length > 1) full++;
  }
  while (end > start && lines[end - 1]!.cells.length < 2 && isUnder(lines[end - 1]!, columns, 0)) end--;
  const found = lines.slice(start, end);
  if (full < (columns.length > 2 ? 2 : fewestRows) || areLabels(found)) return null;
  return { lines: found.length, rows: rowsOfTable(found, columns), hasHead: hasHead(found) };
}

/** Whether each part of a line stands below one column; the columns grow to hold it. */
function fits(line: Line, columns: Interval[]): boolean {
  const parts = line.cells.length > 0 ? line.cells : [line];
  const places = parts.map((part) => columns.findIndex((column) => overlap(part, column)));
  for (const [index, place] of places.entries()) {
    const [part, column, next] = [parts[index], columns[place], columns[place + 1]];
    if (!part || !column || (next && part.right > next.left - 0.4 * line.size)) return false;
    if (columns[place - 1] && part.left < (columns[place - 1]?.right ?? 0) + 0.4 * line.size) return false;
    if (index > 0 && place <= (places[index - 1] ?? -1)) return false;
  }
  for (const [index, place] of places.entries()) {
    const [part, column] = [parts[index], columns[place]];
    if (!part || !column) continue;
    column.left = Math.min(column.left, part.left);
    column.right = Math.max(column.right, part.right);
  }
  return true;
}

const overlap = (a: Interval, b: Interval): boolean => a.left < b.right && b.left < a.right;

function isUnder(line: Line, columns: readonly Interval[], index: number): boolean {
  const column = columns[index];
  return column !== undefined && overlap(line, column);
}

function areLabels(lines: readonly Line[]): boolean {
  const first = lines.filter(({ cells }) => cells.length > 1);
  return first.every(({ cells }) => cells.length === 2 && label.test(cells[0]?.text ?? ''));
}

/** Lines that are closer together than others are parts of one row. */
function rowsOfTable(lines: readonly Line[], columns: readonly Interval[]): string[][] {
  const gaps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  const [least, most] = gaps.reduce(([low, high], gap) => [Math.min(low, gap), Math.max(high, gap)], [Infinity, 0]);
  const close = most > 1.25 * least ? (least + most) / 2 : 0;
  const rows: string[][] = [];
  lines.forEach((line, index) => {
    const cells = columns.map((column) => {
      const parts = line.cells.length > 0 ? line.cells : [line];
      return parts.find((part) => overlap(part, column))?.text ?? '';
    });
    const goesOn = index > 0 && ((gaps[index - 1] ?? Infinity) < close || (close === 0 && cells[0] === ''));
    const row = rows.at(-1);
    if (goesOn && row) cells.forEach((cell, at) => (row[at] = `${row[at] ?? ''} ${cell}`.trim()));
    else rows.push(cells);
  });
  return rows;
}

function hasHead(lines: readonly Line[]): boolean {
  return lines[0]?.bold === true && lines.some((line) => !line.bold);
}
