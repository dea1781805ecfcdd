import type { Piece } from './rows';

/** Pieces that are read from top to bottom, before anything of the next region. */
export type Region = readonly Piece[];

/** Between columns. In sizes of the font. */
const narrowestGutter = 0.75;
/** So many lines on both sides of a gutter make columns. */
const fewestLines = 3;
/** Lines of a column fill so much of its width, on average; cells of a table do not. */
const leastFill = 0.52;
/** Regions within regions. */
const deepest = 6;
/** Pages with more pieces than that are no pages of columns. */
const maxPieces = 4000;

interface Gutter {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Divides a page into the regions that are read one after the other. Pieces keep their order within each. */
export function regionsOf(pieces: readonly Piece[]): Region[] {
  return pieces.length > maxPieces ? [pieces] : divide(pieces, deepest);
}

function divide(pieces: readonly Piece[], depth: number): Region[] {
  const gutter = depth === 0 ? null : tallestGutter(pieces);
  if (!gutter) return pieces.length === 0 ? [] : [pieces];
  const part = (is: (piece: Piece) => boolean): Region[] => divide(pieces.filter(is), depth - 1);
  const inside = (piece: Piece): boolean => piece.baseline >= gutter.top && piece.baseline <= gutter.bottom;
  return [
    ...part((piece) => piece.baseline < gutter.top),
    ...part((piece) => inside(piece) && piece.left < gutter.x),
    ...part((piece) => inside(piece) && piece.left >= gutter.x),
    ...part((piece) => piece.baseline > gutter.bottom),
  ];
}

/** Columns begin where many lines begin: each such place is tried. */
function tallestGutter(pieces: readonly Piece[]): Gutter | null {
  let [best, tallest] = [null as Gutter | null, 0];
  for (const x of sharedLefts(pieces)) {
    for (const stretch of stretchesBeside(pieces, x)) {
      const height = (stretch.at(-1)?.baseline ?? 0) - (stretch[0]?.baseline ?? 0);
      if (height > tallest && areColumns(stretch, x)) {
        tallest = height;
        best = { x, top: stretch[0]?.baseline ?? 0, bottom: stretch.at(-1)?.baseline ?? 0 };
      }
    }
  }
  return best;
}

/** Where at least three pieces begin one below the other. */
function sharedLefts(pieces: readonly Piece[]): number[] {
  const lefts = pieces.map(({ left }) => left).sort((a, b) => a - b);
  const shared: number[] = [];
  for (let start = 0; start < lefts.length;) {
    let end = start;
    while (end < lefts.length && (lefts[end] ?? 0) - (lefts[start] ?? 0) <= 2) end++;
    if (end - start >= fewestLines) shared.push(lefts[start] ?? 0);
    start = end;
  }
  // The first is where the region itself begins.
  return shared.filter((x) => x > (lefts[0] ?? 0) + 20);
}

/** Stretches of a page, from top to bottom, where nothing crosses the gutter that ends at a place. */
function stretchesBeside(pieces: readonly Piece[], x: number): Piece[][] {
  const stretches: Piece[][] = [[]];
  for (const piece of pieces) {
    const crosses = piece.left < x - 0.5 && piece.right > x - narrowestGutter * piece.size;
    if (crosses) stretches.push([]);
    else stretches.at(-1)?.push(piece);
  }
  return stretches;
}

function areColumns(stretch: readonly Piece[], x: number): boolean {
  const sides = [stretch.filter(({ left }) => left < x - 0.5), stretch.filter(({ left }) => left >= x - 0.5)];
  return sides.every((side) => side.length >= fewestLines && fillOf(side) >= leastFill) && !standsApart(sides);
}

/** How much of the width of a side its lines fill, on average. */
function fillOf(side: readonly Piece[]): number {
  let [left, right, sum] = [Infinity, -Infinity, 0];
  for (const piece of side) {
    left = Math.min(left, piece.left);
    right = Math.max(right, piece.right);
    sum += piece.right - piece.left;
  }
  return sum / side.length / Math.max(1, right - left);
}

/** One side lies wholly above the other: these are no columns, but an indented part below another. */
function standsApart([a = [], b = []]: readonly (readonly Piece[])[]): boolean {
  const [endA, endB] = [a.at(-1)?.baseline ?? 0, b.at(-1)?.baseline ?? 0];
  return endA < (b[0]?.baseline ?? 0) || endB < (a[0]?.baseline ?? 0);
}
