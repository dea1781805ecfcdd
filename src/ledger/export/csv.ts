import type { Cell } from '../columns';
import { shown, type Writer } from './format';

/** A table for programs and spreadsheets (RFC 4180, UTF-8), in English in whatever language it is made. */
export const writeCsv: Writer = async function* (rows, { columns, linkTo }) {
  yield csvLine(columns.map(({ name }) => name));
  for await (const row of rows) yield csvLine(columns.map((column) => textOf(column.cell(row, linkTo(row)))));
};

function textOf(cell: Cell | null): string | number {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return cell.text;
    case 'term':
      return cell.term.replace('-', ' ');
    case 'language':
      return cell.code;
    case 'day':
      return cell.day;
    case 'link':
      return cell.link;
    case 'share':
    case 'number':
      return Math.round(cell.number * 1000) / 1000;
  }
}

/** Values as a line of a table. @param separator a comma for files, a tab for what is pasted into a spreadsheet */
export function csvLine(values: readonly (string | number)[], separator: ',' | '\t' = ','): string {
  return `${values.map((value) => csvCell(value)).join(separator)}\r\n`;
}

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe (OWASP: CSV injection), and is quoted wherever it
 * could be divided: some take a semicolon for the end of a cell. What nobody sees is gone before, tabs as well: some
 * overlook it and find the formula behind it.
 */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = shown(value);
  const safe = formula.test(text) ? `'${text}` : text;
  return /["\n,;]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Also of the width of ideographs, and of half a letter's height; behind blanks and what takes no room. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;
