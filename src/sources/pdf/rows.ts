import { addAll } from '../../article/lists';
import type { Run } from './runs';

/** Runs that stand side by side on one line without a wide gap: a line of a column, or a part of one. */
export interface Piece {
  /** From left to right. */
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** That of most of its characters. */
  readonly size: number;
}

/** A wider gap may be one between columns. In sizes of the font. */
const wideGap = 1;
/** A gap of that width is a space. In sizes of the font. */
const spaceWidth = 0.17;
/** Justified lines of a narrow column have spaces up to that width, all of one. In sizes of the font, and in points. */
const widestSpace = 2;
const sameWidth = 0.5;
const fewestWords = 4;
/** What a mark of a note looks like. */
const markPattern = /^[([]?(?:\d{1,3}|[*†‡§¶#]{1,3})[)\]]?(?: ?[,–-] ?\d{1,3}){0,4}$/;

/** All that a page shows, as pieces of lines, from top to bottom and then from left to right. */
export function piecesOf(runs: readonly Run[]): Piece[] {
  return rowsOf(settled(runs), (run) => run).flatMap(piecesOfRow);
}

/** What stands on the same line: by baselines, which may differ a little. From top to bottom, then left to right. */
export function rowsOf<T>(things: readonly T[], where: (thing: T) => Pick<Piece, 'baseline' | 'size' | 'left'>): T[][] {
  const sorted = things
    .map((thing) => ({ thing, place: where(thing) }))
    .sort((a, b) => a.place.baseline - b.place.baseline);
  const rows: (typeof sorted)[] = [];
  let last: (typeof sorted)[number] | null = null;
  for (const each of sorted) {
    const near =
      last !== null && each.place.baseline - last.place.baseline <= 0.15 * Math.min(each.place.size, last.place.size);
    if (near) rows.at(-1)?.push(each);
    else rows.push([each]);
    last = each;
  }
  return rows.map((row) => row.sort((a, b) => a.place.left - b.place.left).map(({ thing }) => thing));
}

function piecesOfRow(row: readonly Run[]): Piece[] {
  const pieces: Run[][] = [];
  let right = -Infinity;
  for (const run of row) {
    if (run.left - right <= wideGap * run.size) pieces.at(-1)?.push(run);
    else pieces.push([run]);
    right = Math.max(right, run.right);
  }
  return joinedWords(pieces.map(pieceOf));
}

/** Puts the words of a justified line together, where its spaces are so wide that each word is a piece. */
function joinedWords(pieces: readonly Piece[]): Piece[] {
  const gapBehind = (at: number): number => (pieces[at + 1]?.left ?? Infinity) - (pieces[at]?.right ?? 0);
  const isWordAt = (at: number): boolean => pieces[at] !== undefined && isWord(pieces[at]);
  const joined: Piece[] = [];
  for (let start = 0; start < pieces.length;) {
    const [gap, size] = [gapBehind(start), pieces[start]?.size ?? 0];
    let last = start;
    if (gap <= widestSpace * size && isWordAt(start))
      while (Math.abs(gapBehind(last) - gap) <= sameWidth && isWordAt(last + 1)) last++;
    const words = pieces.slice(start, last + 1);
    // Rather than the figures of a table.
    const areWords = words.length >= fewestWords && 2 * words.filter(hasLetters).length > words.length;
    addAll(joined, areWords ? [pieceOf(words.flatMap(({ runs }) => runs))] : words);
    start = last + 1;
  }
  return joined;
}

function isWord({ runs }: Piece): boolean {
  return runs.every((run, at) => !/\S\s+\S/.test(run.text) && (at === 0 || !isSpaced(runs[at - 1]!, run)));
}

function hasLetters({ runs }: Piece): boolean {
  return runs.some(({ text }) => /\p{L}/u.test(text));
}

/** @param runs at least one, from left to right */
function pieceOf(runs: readonly Run[]): Piece {
  const sizes = new Map<number, number>();
  let [left, right, baseline, most] = [Infinity, -Infinity, 0, -1];
  let size = 0;
  for (const run of runs) {
    left = Math.min(left, run.left);
    right = Math.max(right, run.right);
    if (run.raised) continue;
    const count = (sizes.get(run.size) ?? 0) + run.text.length;
    sizes.set(run.size, count);
    if (count > most) [size, most, baseline] = [run.size, count, run.baseline];
  }
  if (most < 0) [size, baseline] = [runs[0]?.size ?? 0, runs[0]?.baseline ?? 0];
  return { runs, left, right, baseline, size };
}

/** Whether a space stands between two runs of a line. */
export function isSpaced(before: Run, after: Run): boolean {
  return after.left - before.right > spaceWidth * Math.min(before.size, after.size) || (after.spaced && !after.raised);
}

/** Puts small raised and lowered runs ("word³", "H₂O") onto the line of their neighbours in the file. */
function settled(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    if (run.text.length > 12) return run;
    for (const host of [runs[index - 1], runs[index + 1], runs[index - 2]]) {
      if (!host || run.size > 0.85 * host.size) continue;
      const height = host.baseline - run.baseline;
      const beside = Math.min(Math.abs(run.left - host.right), Math.abs(host.left - run.right));
      if (beside > 0.6 * host.size || Math.abs(height) > 0.75 * host.size) continue;
      if (Math.abs(height) < 0.08 * host.size) return run;
      return { ...run, baseline: host.baseline, raised: height > 0 && markPattern.test(run.text) };
    }
    return run;
  });
}
