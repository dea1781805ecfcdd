import type { Piece } from './rows';

/** Pieces that are read from top to bottom, before anything of the next region. */
export type Region = readonly Piece[];

/** Between columns. In sizes of the font. */
const narrowestGutter = 0.75;
/** So many lines on both sides of a gutter make columns. */
const fewestLines = 3;
/** Lines of a column fill so much of its width, on average; cells of a table do not. */
const leastFill = 0.52;
/** And so many characters. */
const leastLength = 18;
/** Regions within regions. */
const deepest = 6;
/** Pages with more pieces than that are no pages of columns. */
const maxPieces = 4000;
const mostAsides = 200;

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
  if (!gutter) return pieces.length === 0 ? [] : withAsides(pieces);
  const part = (is: (piece: Piece) => boolean): Region[] => divide(pieces.filter(is), depth - 1);
  const inside = (piece: Piece): boolean => piece.baseline >= gutter.top && piece.baseline <= gutter.bottom;
  return [
    ...part((piece) => piece.baseline < gutter.top),
    ...part((piece) => inside(piece) && piece.left < gutter.x),
    ...part((piece) => inside(piece) && piece.left >= gutter.x),
    ...part((piece) => piece.baseline > gutter.bottom),
  ];
}

/** Small text beside larger text is a caption, or a remark in the margin: read after it. */
function withAsides(pieces: readonly Piece[]): Region[] {
  const size = usualSize(pieces);
  const small = pieces.filter((piece) => piece.size <= 0.93 * size);
  if (small.length === 0 || small.length > mostAsides) return [pieces];
  const asides = new Set(
    small.filter((piece) => {
      const near = pieces.filter((other) => other.size > 0.93 * size && isNear(other, piece, size));
      return near.length > 0 && near.every(({ left, right }) => right < piece.left - size || left > piece.right + size);
    }),
  );
  return asides.size === 0 ? [pieces] : [pieces.filter((piece) => !asides.has(piece)), [...asides]];
}

const isNear = (a: Piece, b: Piece, size: number): boolean => Math.abs(a.baseline - b.baseline) < 1.1 * size;

/** Columns begin where many lines begin: each such place is tried. */
function tallestGutter(pieces: readonly Piece[]): Gutter | null {
  let [best, tallest] = [null as Gutter | null, 0];
  for (const x of sharedLefts(pieces)) {
    for (const whole of stretchesBeside(pieces, x)) {
      const stretch = withoutShortLines(whole, x);
      // Those of one row differ a little in height.
      const [top, bottom] = stretch.reduce(
        ([least, most], { baseline }) => [Math.min(least, baseline), Math.max(most, baseline)],
        [Infinity, -Infinity],
      );
      if (bottom - top > tallest && areColumns(stretch, x)) {
        tallest = bottom - top;
        best = { x, top, bottom };
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

/**
 * Leaves out what only seems to be in the left column, because it is short: the last line of a title above both, or of
 * a note below. It is of another size than the text.
 */
function withoutShortLines(stretch: readonly Piece[], x: number): readonly Piece[] {
  const rights = stretch.filter(({ left }) => left >= x - 0.5);
  const [first, last] = [rights[0], rights.at(-1)];
  if (!first || !last) return stretch;
  const size = usualSize(stretch);
  const outside = ({ baseline, size: own }: Piece): boolean =>
    (baseline < first.baseline - own || baseline > last.baseline + own) && Math.abs(own - size) > 0.06 * size;
  const inside = stretch.flatMap((piece, index) => (outside(piece) ? [] : [index]));
  return stretch.slice(inside[0] ?? 0, (inside.at(-1) ?? -1) + 1);
}

function usualSize(pieces: readonly Piece[]): number {
  const sizes = pieces.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function areColumns(stretch: readonly Piece[], x: number): boolean {
  const sides = [stretch.filter(({ left }) => left < x - 0.5), stretch.filter(({ left }) => left >= x - 0.5)];
  return (
    sides.every((side) => side.length >= fewestLines && lengthOf(side) >= leastLength && fillOf(side) >= leastFill) &&
    !standsApart(sides)
  );
}

/** How much of the width of its columns the lines of a side fill, on average. */
function fillOf(side: readonly Piece[]): number {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of [...side].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  let sum = 0;
  for (const piece of side) {
    const column = columns.find(({ right }) => piece.left < right) ?? columns.at(-1);
    sum += (piece.right - piece.left) / Math.max(1, column ? column.right - column.left : 0);
  }
  return sum / side.length;
}

const lengthOf = (side: readonly Piece[]): number =>
  side.reduce((sum, { runs }) => sum + runs.reduce((length, { text }) => length + text.length, 0), 0) / side.length;

/** One side lies wholly above the other: these are no columns, but an indented part below another. */
function standsApart([a = [], b = []]: readonly (readonly Piece[])[]): boolean {
  const [endA, endB] = [a.at(-1)?.baseline ?? 0, b.at(-1)?.baseline ?? 0];
  return endA < (b[0]?.baseline ?? 0) || endB < (a[0]?.baseline ?? 0);
}
