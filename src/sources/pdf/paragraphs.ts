import { leastOf, mostOf } from '../../article/lists';
import type { NoteMark, PageBreak } from '../importer';
import { type KnownWords, seamOf } from './hyphens';
import { type Layout, usualLeft } from './layout';
import type { Column, Line } from './lines';
import { tableAt } from './tables';

/** Lines that belong together, before it is known what they are. */
export interface Draft {
  text: string;
  readonly notes: NoteMark[];
  /** Where pages begin in it, always with the one that it begins on. */
  readonly pages: Pick<PageBreak, 'at' | 'page'>[];
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  lines: number;
  /** Its first line begins further to the right than its column. In points. */
  readonly indent: number;
  /** All lines do, by so much; 0 for a single line. */
  inset: number;
  /** All lines end before their column does, by so much. In points. */
  room: number;
  /** Its last line goes on to the end of the column. */
  isFull: boolean;
  /** Where its last line stands, in points from the top. */
  baseline: number;
  /** It opens a column. */
  readonly first: boolean;
  readonly table?: { readonly rows: readonly (readonly string[])[]; readonly hasHead: boolean };
}

/** Longer ones are cut: nobody writes them, and putting them together would take too long. */
const longestParagraph = 20_000;

/** Of the lines of a block quote. */
const [fewestLinesAround, mostLinesAround] = [2, 20];

/** Text beside a picture is at least so wide, in shares of the column. */
const narrowest = 0.35;

const bullet = /^[•◦▪▫‣⁃●○■□–—·*-] /;
const number = /^(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)] |^\((?:\d{1,3}|[a-z]|[ivx]{1,5})\) /;
/** What begins an item of a list, or a paragraph that is numbered. */
export const itemMark = new RegExp(`${bullet.source}|${number.source}`);
const sentenceEnd = /[.!?:;…]["”’'»)\]]*$/;

/** Puts the lines of a column together. */
export function draftsOf(column: Column, layout: Layout, known: KnownWords): Draft[] {
  const drafts: Draft[] = [];
  const { lines } = column;
  const left = usualLeft(
    lines.filter(({ size }) => Math.abs(size - layout.bodySize) < 0.6),
    column.left,
  );
  for (let index = 0; index < lines.length;) {
    const table = tableAt(lines, index);
    if (table) {
      drafts.push(tableDraft(table, lines[index]!, column.page, drafts.length === 0));
      index += table.lines;
      continue;
    }
    const line = lines[index]!;
    const before = lines[index - 1];
    const draft = drafts.at(-1);
    if (before && draft && !draft.table && !beginsParagraph(lines, index, column, layout, draft, left)) {
      append(draft, line, known);
      draft.lines++;
      draft.inset = Math.min(draft.inset, line.left - left);
    } else {
      drafts.push(newDraft(line, column.page, line.left - left, drafts.length === 0));
    }
    const last = drafts.at(-1)!;
    last.room = Math.min(last.room, column.right - line.right);
    last.isFull = line.right > column.right - 1.2 * line.size;
    last.baseline = line.baseline;
    index++;
  }
  return drafts;
}

function newDraft(line: Line, page: number, indent: number, first: boolean): Draft {
  const { text, size, bold, italic, baseline } = line;
  return {
    ...{ text, size, bold, italic, baseline, indent, first },
    ...{ notes: [...line.notes], pages: [{ at: 0, page }], lines: 1, inset: indent, room: Infinity, isFull: false },
  };
}

function tableDraft(table: NonNullable<Draft['table']>, line: Line, page: number, first: boolean): Draft {
  return { ...newDraft(line, page, 0, first), text: '', notes: [], table };
}

/** Adds what follows to a draft, with or without a space or the hyphen between. */
export function append(draft: Draft, next: Pick<Line, 'text' | 'notes'>, known: KnownWords): number {
  const { cut, gap } = seamOf(draft.text, next.text, known);
  draft.text = draft.text.slice(0, draft.text.length - cut) + gap;
  const at = draft.text.length;
  draft.text += next.text;
  for (const note of next.notes) draft.notes.push({ ...note, at: note.at + at });
  return at;
}

function beginsParagraph(
  lines: readonly Line[],
  index: number,
  column: Column,
  layout: Layout,
  draft: Draft,
  left: number,
): boolean {
  const [before, line, next] = [lines[index - 1]!, lines[index]!, lines[index + 1]];
  const { size } = line;
  if (draft.text.length > longestParagraph) return true;
  if (Math.abs(before.size - size) > 0.06 * Math.max(before.size, size)) return true;
  // A raised mark pushes its line down.
  const raised = line.notes.length > 0 ? 0.25 * size : 0;
  if (line.baseline - before.baseline > 1.22 * layout.leadingOf(size) + 0.5 + raised) return true;
  const beforeIsFull = before.right > column.right - 1.2 * size;
  if (before.bold !== line.bold && !(beforeIsFull && before.bold)) return true;
  // Headings have short lines, and lines in the middle.
  if (size > 1.12 * layout.bodySize || isCentred(before, line)) return false;
  if (itemMark.test(line.text) && (itemMark.test(draft.text) || sentenceEnd.test(before.text))) return true;
  if (/[\p{Ll}](?:-|‐|\u00AD)$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) return false;
  const indent = line.left - before.left;
  const hangs = draft.lines === 1 && itemMark.test(draft.text);
  if (indent > 0.7 * size && !hangs && (draft.lines > 1 || line.left > left + 0.7 * size)) return true;
  if (indent < -0.7 * size && (draft.lines > 1 || draft.indent > 5 * size)) return true;
  if (/^\p{Ll}/u.test(line.text) && !sentenceEnd.test(before.text)) return false;
  return isShort(before, line, [lines[index - 2], next], { left, right: rightEdge(lines, index, column, left) });
}

/**
 * Where the lines around end: those of a block quote further to the left than others of their column, as a rule by as
 * much as they begin further to the right.
 */
function rightEdge(lines: readonly Line[], index: number, column: Column, left: number): number {
  const line = lines[index]!;
  const inset = line.left - left;
  if (inset < 1.1 * line.size || Math.abs(lines[index - 1]!.left - line.left) > 2) return column.right;
  const ends: number[] = [];
  for (const [from, step] of [
    [index - 1, -1],
    [index, 1],
  ] as const) {
    const isAlike = (at: number) => lines[at] !== undefined && Math.abs(lines[at].left - line.left) <= 2;
    for (let at = from; isAlike(at) && Math.abs(at - from) < mostLinesAround; at += step) ends.push(lines[at]!.right);
  }
  const right = mostOf(ends);
  const isEven = ends.length >= fewestLinesAround && column.right - right < inset + 2 * line.size;
  return isEven ? right : column.right;
}

/** The first word of a line had had room on the one before: somebody began it anew. */
function isShort(
  before: Line,
  line: Line,
  around: readonly (Line | undefined)[],
  column: Pick<Column, 'left' | 'right'>,
): boolean {
  const word = /^\S{1,60}/.exec(line.text)?.[0].length ?? 0;
  const width = ((line.right - line.left) / Math.max(1, line.text.length)) * (word + 1);
  if (before.right + width > column.right - 0.3 * line.size) return false;
  // Text beside a picture ends before the column does, but each of its lines at the same place, and not so early as
  // a byline and a date.
  if (before.right - column.left < narrowest * (column.right - column.left)) return true;
  const distances = [line, ...around].map((other) => Math.abs((other?.right ?? Infinity) - before.right) / line.size);
  const besidePicture = leastOf(distances) < 0.4;
  return !besidePicture || (sentenceEnd.test(before.text) && (distances[1] ?? Infinity) > 0.05);
}

function isCentred(before: Line, line: Line): boolean {
  const middles = Math.abs(before.left + before.right - line.left - line.right) / 2;
  return middles < 0.5 * line.size && Math.abs(before.left - line.left) > 2 * line.size;
}

/** Whether one draft goes on in another: across columns and pages, and around what stands between. */
export function goesOn(draft: Draft, next: Draft, isNextColumn: boolean, usesIndents: boolean): boolean {
  if (draft.table || next.table || draft.text.length > longestParagraph) return false;
  if (Math.abs(draft.size - next.size) > 0.06 * draft.size) return false;
  if (draft.bold !== next.bold || itemMark.test(next.text)) return false;
  if (/\p{L}[-‐\u00AD]$/u.test(draft.text) && /^\p{Ll}/u.test(next.text)) return true;
  if (!sentenceEnd.test(draft.text)) return /^\p{Ll}/u.test(next.text) || (isNextColumn && draft.isFull);
  return isNextColumn && draft.isFull && usesIndents && draft.lines > 1 && next.indent < 0.5 * next.size;
}
