/** Tables on the terminal. */

/**
 * @param {string} title
 * @param {[key: string, heading: string][]} columns the first holds words, the others figures
 * @param {Record<string, string | number | null | undefined>[]} rows
 * @param {number} [digits] after the point
 */
export function printTable(title, columns, rows, digits = 1) {
  const show = (value) => (typeof value === 'number' ? value.toFixed(digits) : (value ?? '-'));
  const cells = [columns.map(([, heading]) => heading), ...rows.map((row) => columns.map(([key]) => show(row[key])))];
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  console.log(`\n${title}`);
  for (const line of cells)
    console.log(
      `  ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('   ')}`,
    );
}
