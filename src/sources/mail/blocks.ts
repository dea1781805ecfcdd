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
  const widths = widthsOf(lines);
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
    if (current && continues(current.line, current.last, line, widths.get(line.level) ?? 0)) {
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

/** At each level of quotes, the longest line that is not longer than lines are wrapped at. */
function widthsOf(lines: readonly MailLine[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { kind, text, level } of lines) {
    const length = kind === 'text' || kind === 'item' ? text.length : 0;
    if (length <= widest && length > (widths.get(level) ?? 0)) widths.set(level, length);
  }
  return widths;
}

/**
 * Whether a line goes on with the one before: its first word had no room there, or the sentence plainly goes on.
 * @param last the end of what there is so far
 */
function continues(first: PlacedLine, last: string, next: PlacedLine, width: number): boolean {
  if (next.kind !== 'text' || first.kind === 'heading' || first.isWhole || next.isWhole) return false;
  if (first.level !== next.level || first.isAside !== next.isAside || first.role !== next.role) return false;
  if (width < narrowest || last.length > widest || next.text.length > widest) return false;
  const firstWord = /^\S{1,100}/.exec(next.text)?.[0].length ?? 0;
  if (last.length < width * 0.6) return false;
  return last.length + 1 + firstWord > width || (!/[.!?:;,"”»)]$/.test(last) && /^\p{Ll}/u.test(next.text));
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
