import { onOneLine } from './headers';

/** Larger tables are laid out, not data; so are cells longer than this. */
const [maxRows, maxColumns, maxCell] = [1000, 40, 300];

/**
 * The cells of a table that shows data. Most tables in mails only lay out what is in them: those give null, and so does
 * a table with another one in it.
 */
export function dataRowsOf(table: Element): string[][] | null {
  const rows: string[][] = [];
  let isRuled = isBordered(table);
  let isInCell = false;
  const add = (text: string): boolean => {
    const row = rows.at(-1);
    if (!isInCell || !row) return true;
    row[row.length - 1] += text;
    return row.length <= maxColumns && (row.at(-1)?.length ?? 0) <= 2 * maxCell;
  };
  for (const node of nodesWithin(table)) {
    if (node.nodeType === 3 && !add(node.nodeValue ?? '')) return null;
    if (node.nodeType !== 1) continue;
    const name = (node as Element).localName.toLowerCase();
    if (name === 'table' || name === 'blockquote' || rows.length > maxRows) return null;
    if (name === 'tr') {
      rows.push([]);
      isInCell = false;
    } else if (name === 'td' || name === 'th') {
      isInCell = rows.at(-1)?.push('') !== undefined;
      isRuled ||= name === 'th' || isBordered(node as Element);
    } else if (parting.has(name) && !add(' ')) {
      return null;
    }
  }
  const folded = rows.map((row) => row.map(onOneLine)).filter((row) => row.some((text) => text !== ''));
  const isGrid = folded.length >= 2 && folded.every((row) => row.filter((text) => text !== '').length >= 2);
  return isRuled && isGrid && folded.flat().every((text) => text.length <= maxCell) ? folded : null;
}

/** What stands before and after these is not one word. */
const parting = new Set(['br', 'p', 'div', 'li', 'ul', 'ol']);

function isBordered(element: Element): boolean {
  const border = element.getAttribute('border');
  if (border !== null && border !== '' && border !== '0') return true;
  const style = (element.getAttribute('style') ?? '').slice(0, 1000);
  return /border(?:-bottom|-top)?:\s?(?:solid|\d[^;]{0,20}solid)/i.test(style);
}

/** All nodes in an element, in order, without recursion. */
function* nodesWithin(element: Element): Generator<Node> {
  let node: Node | null = element.firstChild;
  while (node) {
    yield node;
    let next: Node | null = node.firstChild;
    while (!next && node && node !== element) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}
