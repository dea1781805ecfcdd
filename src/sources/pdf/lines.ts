import { leastOf } from '../../article/lists';
import type { NoteMark } from '../importer';
import type { Region } from './columns';
import { isSpaced, type Piece, rowsOf } from './rows';
import type { Run } from './runs';

/** A line of text as a person reads it, within its column. Points; see `Run`. */
export interface Line {
  readonly text: string;
  readonly notes: readonly NoteMark[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** All of it. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where the line has wide gaps: its parts. Empty otherwise. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** The lines of a column. */
export interface Column {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Line[];
}

/** A letter so much larger than its neighbours opens an article. */
const dropCapSize = 1.7;

/** The lines of a region, from top to bottom; a drop cap becomes the first letter of its line. */
export function columnOf(region: Region, page: number): Column {
  const cap = region.find((piece) => isDropCap(piece, region));
  const lines = rowsOf(cap ? region.filter((piece) => piece !== cap) : region, (piece) => piece).map(lineOf);
  const withCap = cap ? openedBy(cap, lines) : lines;
  let [left, right] = [Infinity, -Infinity];
  for (const line of withCap) {
    left = Math.min(left, line.left);
    right = Math.max(right, line.right);
  }
  return { page, left, right, lines: withCap };
}

function lineOf(row: readonly Piece[]): Line {
  const runs = row.flatMap((piece) => piece.runs);
  const { text, notes } = wordsOf(runs);
  const most = row.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
  const upright = runs.filter((run) => !run.raised);
  return {
    text,
    notes,
    left: leastOf(row.slice(0, 100).map(({ left }) => left)),
    right: row.reduce((right, piece) => Math.max(right, piece.right), -Infinity),
    baseline: most.baseline,
    size: most.size,
    bold: upright.every((run) => run.bold || !/[\p{L}\p{N}]/u.test(run.text)),
    italic: upright.every((run) => run.italic || !/[\p{L}\p{N}]/u.test(run.text)),
    cells:
      row.length < 2
        ? []
        : row.map((piece) => ({ text: wordsOf(piece.runs).text, left: piece.left, right: piece.right })),
  };
}

const lengthOf = ({ runs }: Piece): number => runs.reduce((sum, run) => sum + run.text.length, 0);

/** Words behind which a raised number is a power: "40 km²". */
const unit = /(?:^|[\s\d])(?:[kcdm]?m|ft|in|mi|yd|10)$/;

function wordsOf(runs: readonly Run[]): { text: string; notes: NoteMark[] } {
  let text = '';
  const notes: NoteMark[] = [];
  let before: Run | null = null;
  for (const run of runs) {
    if (run.raised && text === '') {
      // The mark at the beginning of a note.
      text = `${run.text} `;
      continue;
    }
    if (run.raised && !unit.test(text)) {
      notes.push({ at: text.length, mark: run.text.replace(/[()[\]]/g, '') });
      before = { ...(before ?? run), right: run.right };
      continue;
    }
    text += before && isSpaced(before, run) && !text.endsWith(' ') ? ` ${run.text}` : run.text;
    before = run;
  }
  return { text: text.trimEnd(), notes };
}

function isDropCap(piece: Piece, region: Region): boolean {
  if (!/^["“‘'«„]?\p{Lu}$/u.test(piece.runs.map((run) => run.text).join(''))) return false;
  return besides(piece, region).some(({ size }) => piece.size >= dropCapSize * size);
}

/** What stands at the right of a large letter, at its height. */
function besides<T extends Pick<Line, 'left' | 'baseline' | 'size'>>(cap: Piece, things: readonly T[]): T[] {
  const top = cap.baseline - cap.size;
  return things.filter(
    ({ left, baseline, size }) =>
      baseline > top && baseline <= cap.baseline + 0.8 * size && left >= cap.right - 3 && left < cap.right + 2 * size,
  );
}

/** Words that begin with a letter that is a word of its own as well. */
const afterA =
  /^(?:bout|bove|cross|fter|gain|head|long|lready|ll|lso|lthough|m|mid|mong|n|nd|nother|ny|round|s|t|way)\b/i;
const afterI = /^(?:f|n|nside|nto|s|t|ts)\b/i;

function openedBy(cap: Piece, lines: readonly Line[]): Line[] {
  const letter = cap.runs.map((run) => run.text).join('');
  const beside = new Set(besides(cap, lines));
  let first = true;
  return lines.map((line) => {
    if (!beside.has(line)) return line;
    const moved = { ...line, left: cap.left };
    if (!first) return moved;
    first = false;
    const alone = letter === 'A' ? !afterA.test(line.text) : letter === 'I' ? !afterI.test(line.text) : false;
    const opening = alone ? `${letter} ` : letter;
    return {
      ...moved,
      text: opening + line.text,
      bold: false,
      notes: line.notes.map(({ at, mark }) => ({ at: at + opening.length, mark })),
      cells: line.cells.map((cell, index) => (index === 0 ? { ...cell, text: opening + cell.text } : cell)),
    };
  });
}
