import { type Piece, rowsOf } from './rows';

/** Lines at the top and the bottom that pages have in common, and what is numbered in them. */
export interface PageEdges {
  readonly page: number;
  /** From the edge inwards; as far as furniture may reach. */
  readonly top: readonly EdgeRow[];
  readonly bottom: readonly EdgeRow[];
}

interface EdgeRow {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** The same on pages that differ in numbers only. */
  readonly key: string;
  readonly baseline: number;
  /** More space than between lines lies between it and what is further inwards, or it is of another size. */
  readonly apart: boolean;
}

/** So far from the edge, in shares of the page's height. */
const zone = 0.16;
const mostRows = 4;
/** How far apart pages may be that have a line in common: odd and even ones differ. */
export const pagesAround = 4;

/** "12", "- 12 -", "Page 12 of 40", "xii", "A-3". */
const pageNumber =
  /^[\s|–—-]{0,4}(?:page\s|p\.\s?)?(?:[A-Z]-)?(?:\d{1,5}|[ivxlcdm]{1,8})(?:\s?(?:of|\/)\s?\d{1,5})?[\s|–—-]{0,4}$/i;

export function edgesOf(pieces: readonly Piece[], page: number, height: number): PageEdges {
  const rows = rowsOf(pieces, (piece) => piece);
  const edge = (inwards: readonly Piece[][], isIn: (baseline: number) => boolean): EdgeRow[] =>
    inwards.slice(0, mostRows).flatMap((row, index) => {
      const [first, next] = [row[0], inwards[index + 1]?.[0]];
      if (!first || !isIn(first.baseline)) return [];
      const text = row
        .map((piece) => piece.runs.map((run) => run.text).join(' '))
        .join(' ')
        .slice(0, 300);
      const apart =
        !next ||
        Math.abs(next.baseline - first.baseline) > 1.6 * Math.max(first.size, next.size) ||
        Math.abs(next.size - first.size) > 0.07 * next.size;
      return [{ pieces: row, text, key: keyOf(text), baseline: first.baseline, apart }];
    });
  return {
    page,
    top: edge(rows, (baseline) => baseline < zone * height),
    bottom: edge([...rows].reverse(), (baseline) => baseline > (1 - zone) * height),
  };
}

function keyOf(text: string): string {
  // Words in any order: what is at the left of even pages is at the right of odd ones.
  const words = text.replace(/\d+/g, '#').toLowerCase().split(/\s+/).sort();
  return pageNumber.test(text) ? '#' : words.join(' ');
}

/** Page numbers that say what they are, or of how many: no line of a text. */
const wordedNumber = /page|p\.|of|\//i;

/** What browsers print at the edges, even of a single page: the time of printing, the address. */
const browserEdge =
  /^(?:(?:https?:|file:|about:)\S{0,300} \d{1,4}\/\d{1,4}$|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d{2}(?!\d))/i;

/**
 * The pieces of a page that are no part of its text: running heads and feet, page numbers.
 * @param around the edges of the pages around it, without its own
 * @param isOnlyPage of the whole document
 */
export function furnitureOf(own: PageEdges, around: readonly PageEdges[], isOnlyPage: boolean): EdgeRow[] {
  return (['top', 'bottom'] as const).flatMap((edge) => {
    const found: EdgeRow[] = [];
    for (const row of own[edge]) {
      const others = around.filter((other) => other[edge].some((each) => isSame(row, each))).length;
      const alike = around.filter((other) => other[edge].some((each) => isSame(row, each) && row.text === each.text));
      const isApart = row.apart || wordedNumber.test(row.text);
      const isNumber = pageNumber.test(row.text) && isApart && (others > 0 || (isOnlyPage && /\b1\b/.test(row.text)));
      const isPrinted = row.apart && browserEdge.test(row.text);
      if (!isNumber && !isPrinted && !(others > 0 && (row.apart || alike.length > 1))) break;
      found.push(row);
    }
    return found;
  });
}

function isSame(a: EdgeRow, b: EdgeRow): boolean {
  return a.key === b.key && Math.abs(a.baseline - b.baseline) <= 3;
}
