import type { SourceBlock } from '../importer';
import type { MailLine } from './lines';

/** A line with its final place: at a level, or set apart from everybody's words. */
export interface PlacedLine extends MailLine {
  /** Signatures, footers and notices: kept, but nobody's prose. */
  readonly isAside?: boolean;
  /** An introduction of a quote is a paragraph of its own. */
  readonly isWhole?: boolean;
}

/** Texts are wrapped at 60 to 100 characters; shorter lines end where their writer ended them. */
const narrowest = 55;
const widest = 100;

/** Makes blocks of lines, and paragraphs of lines that were wrapped for their way. */
export function blocksOf(lines: readonly PlacedLine[]): SourceBlock[] {
  const wrappings = wrappingsOf(lines);
  const blocks: SourceBlock[] = [];
  let open: { line: PlacedLine; parts: string[]; last: string } | null = null;
  const close = (): void => {
    if (open) blocks.push(blockOf(open.line, open.parts.join(' ')));
    open = null;
  };
  for (const line of lines) {
    if (line.kind === 'blank') {
      close();
      continue;
    }
    const current: { line: PlacedLine; parts: string[]; last: string } | null = open;
    if (current && continues(current.line, current.last, line, wrappings.get(line.level) ?? unwrapped)) {
      current.parts.push(line.text);
      current.last = line.text;
      continue;
    }
    close();
    if (line.rows) blocks.push({ kind: 'table', rows: line.rows, hasHead: false });
    else open = { line, parts: [line.text], last: line.text };
  }
  close();
  return blocks;
}

/** How the lines at a level of quotes were wrapped. */
interface Wrapping {
  /** The longest line that is not longer than lines are wrapped at. */
  readonly width: number;
  /** Whether some long line goes on in the next beyond doubt, so that others may, too. */
  readonly isCertain: boolean;
}

const unwrapped: Wrapping = { width: 0, isCertain: false };

function wrappingsOf(lines: readonly PlacedLine[]): ReadonlyMap<number, Wrapping> {
  const wrappings = new Map<number, Wrapping>();
  lines.forEach((line, index) => {
    const { level, text } = line;
    // The last line of a paragraph may be as long as its writer liked.
    const next = lines[index + 1];
    const goesOnBelow = next?.kind === 'text' && next.level === level && !next.isWhole && !next.isAside;
    const isWrapped = (line.kind === 'text' || line.kind === 'item') && !line.isWhole && !line.isAside && goesOnBelow;
    const { width } = wrappings.get(level) ?? unwrapped;
    if (isWrapped && text.length <= widest && text.length > width)
      wrappings.set(level, { width: text.length, isCertain: false });
  });
  lines.forEach((line, index) => {
    const [before, { width }] = [lines[index - 1], wrappings.get(line.level) ?? unwrapped];
    const isLong = before?.level === line.level && before.text.length >= Math.max(narrowest, width * 0.75);
    if (isLong && goesOn(line.text)) wrappings.set(line.level, { width, isCertain: true });
  });
  return wrappings;
}

/** Whether the first word of the next line had no room in a line. */
function isFull(line: string, next: string, width: number): boolean {
  const firstWord = /^\S{1,100}/.exec(next)?.[0].length ?? 0;
  return line.length >= width * 0.6 && line.length + 1 + firstWord > width;
}

/** Whether a line begins amid a sentence; in scripts without capitals, nobody can tell. */
function goesOn(line: string): boolean {
  return /^[\p{Ll}\p{Lo}]/u.test(line);
}

/**
 * Whether a line goes on with the one before: its first word had no room there, or the sentence plainly goes on.
 * @param last the end of what there is so far
 */
function continues(first: PlacedLine, last: string, next: PlacedLine, { width, isCertain }: Wrapping): boolean {
  if (next.kind !== 'text' || first.kind === 'heading' || first.isWhole || next.isWhole) return false;
  if (first.level !== next.level || first.isAside !== next.isAside || first.role !== next.role) return false;
  if (width < narrowest || last.length > widest || next.text.length > widest) return false;
  if (isFull(last, next.text, width)) return isCertain || goesOn(next.text);
  return last.length >= width * 0.6 && !/[.!?:;,"”»)]$/.test(last) && /^\p{Ll}/u.test(next.text);
}

function blockOf(line: PlacedLine, text: string): SourceBlock {
  if (line.isAside) return { kind: 'caption', text: markedText(line, text) };
  if (line.level > 0) return { kind: 'quote', text: markedText(line, text), level: line.level };
  if (line.kind === 'heading') return { kind: 'heading', text, level: line.rank ?? 2 };
  if (line.kind === 'item') return { kind: 'item', text, mark: line.mark ?? '•', level: line.rank ?? 1 };
  return { kind: 'paragraph', text };
}

/** Quotes and captions have no items in them: the mark is kept in the text. */
function markedText(line: PlacedLine, text: string): string {
  return line.kind === 'item' ? `${line.mark ?? '•'} ${text}` : text;
}
