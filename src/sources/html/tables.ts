import { mostOf } from '../../article/lists';
import { childrenOf, elementsBelow, isElement, nameOf, textIn } from './tree';

/** In characters: a cell with more is prose. */
const longestCell = 300;
const longestAverage = 60;

/** The rows of a table, without those of tables in it. */
export function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of childrenOf(table)) {
    if (!isElement(child)) continue;
    if (nameOf(child) === 'tr') rows.push(child);
    else if (/^(?:thead|tbody|tfoot)$/.test(nameOf(child))) {
      for (const row of childrenOf(child)) if (isElement(row) && nameOf(row) === 'tr') rows.push(row);
    }
  }
  return rows;
}

export function cellsOf(row: Element): Element[] {
  return [...childrenOf(row)].filter((cell): cell is Element => isElement(cell) && /^t[dh]$/.test(nameOf(cell)));
}

/** Whether a row consists of names of columns. */
export function isHeadRow(row: Element): boolean {
  const cells = cellsOf(row);
  const heads = cells.filter((cell) => nameOf(cell) === 'th').length;
  return (cells.length > 1 && heads === cells.length) || nameOf(row.parentElement ?? row) === 'thead';
}

/** Whether a table holds data; others only set parts of a page side by side, as was usual until 2005 or so. */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  const rows = rowsOf(table);
  const widths = rows.map((row) => cellsOf(row).length);
  if (rows.length < 2 || mostOf(widths) < 2) return false;
  let hasHead = false;
  for (const element of elementsBelow(table)) {
    const name = nameOf(element);
    if (name === 'table') return false;
    if (name === 'th') hasHead = true;
  }
  if (hasHead) return true;
  const cells = rows.flatMap(cellsOf).map((cell) => textIn(cell).length);
  const sum = cells.reduce((total, length) => total + length, 0);
  return (
    widths.every((width) => width === widths[0]) &&
    cells.every((length) => length <= longestCell) &&
    sum <= longestAverage * cells.length
  );
}
