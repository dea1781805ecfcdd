import type { Block, Span } from './article';
import { readFrontMatter } from './frontMatter';
import { type Hidden, hiddenIn } from './hidden';
import { leadingMarks, type LeadingMarks, rowsFrom } from './markdownLines';
import { type Line, paragraphsIn } from './paragraphs';
import type { ParsedText } from './seedText';
import { withoutMarks } from './shownText';

/**
 * Markdown with YAML or TOML front matter. Headings, paragraphs, the paragraphs of quotes, items of lists, notes, and
 * cells of tables are blocks, without the marks before them. Code between fences, comments and the targets of links are
 * in none.
 */
export function parseMarkdown(text: string): ParsedText {
  const { end, ...front } = readFrontMatter(text);
  return { ...front, blocks: new Blocks(text, end).read() };
}

/** A line from its first visible character to its last, and where the next one begins. */
interface VisibleLine extends Span {
  readonly next: number;
  /** Whether it is inside a fence of code, or has nothing but comments. */
  readonly only: Hidden['kind'] | null;
}

/** Longer lines are measured as they are: so much of a line may be a link's address. */
const longestMeasured = 2000;
/** Longer ones are not wrapped by hand, and are measured without marks. */
const measuredFrom = 100;

class Blocks {
  private readonly blocks: Block[] = [];
  /** The lines of the paragraph that is open, and how deep in quotes it is. */
  private run: Line[] = [];
  private depth = 0;
  private kind: LeadingMarks['kind'] = 'text';
  /** By how far they are indented, the numbers of the items before. */
  private readonly items = new Map<number, number>();
  private readonly hidden: readonly Hidden[];
  private nextHidden = 0;

  constructor(
    private readonly text: string,
    private readonly from: number,
  ) {
    this.hidden = hiddenIn(text, from, true);
  }

  read(): Block[] {
    for (let start = this.from; start < this.text.length;) {
      const line = this.lineAt(start);
      start = line.next;
      // A comment on lines of its own is no blank line: the paragraph goes on below it.
      if (line.only === 'comment') continue;
      if (line.start >= line.end || line.only) this.closeRun();
      else start = this.readLine(line);
    }
    this.closeRun();
    return this.blocks;
  }

  /** @returns where the next line begins that was not read yet */
  private readLine({ start, end, next }: VisibleLine): number {
    const text = this.text.slice(start, end);
    const indent = start - this.text.lastIndexOf('\n', start - 1) - 1;
    const above = { isOpen: this.run.length > 0, after: this.kind, item: this.items.get(indent) ?? 0 };
    const marks = leadingMarks(text, above);
    if (marks.depth !== this.depth) this.closeRun();
    this.depth = marks.depth;
    const from = start + marks.length;
    if (marks.kind === 'rule') {
      this.closeAsHeading(marks.underlines);
    } else if (marks.kind === 'heading') {
      this.closeRun();
      this.add('heading', { start: from, end: end - marks.behind });
    } else if (marks.kind !== 'target' && from < end) {
      const rows = marks.kind === 'text' && text.includes('|') ? rowsFrom(this.text, from, next) : null;
      if (marks.kind !== 'text' || rows) this.closeRun();
      if (rows) {
        for (const cell of rows.cells) this.add('paragraph', cell);
        this.kind = 'text';
        return rows.end;
      }
      const trimmed = this.text.slice(from, end).trimStart();
      this.run.push({ start: end - trimmed.length, end, text: measured(trimmed) });
    } else this.closeRun();
    if (marks.kind !== 'text' || this.run.length === 1) this.kind = marks.kind;
    if (marks.item > 0) this.items.set(indent, marks.item);
    else if (marks.kind !== 'item' && this.run.length < 2) this.items.clear();
    return next;
  }

  private closeRun(): void {
    for (const span of paragraphsIn(this.run)) this.add('paragraph', span);
    this.run = [];
  }

  /** An underline makes a single line above it a heading; alone it is a rule between paragraphs. */
  private closeAsHeading(underlines: boolean): void {
    const [line] = this.run;
    if (!underlines || !line || this.run.length > 1) return this.closeRun();
    this.add('heading', line);
    this.run = [];
  }

  private add(kind: Block['kind'], { start, end }: Span): void {
    if (start < end) this.blocks.push({ kind, start, end, ...(this.depth > 0 && { isQuote: true }) });
  }

  /** The line that begins at an offset, without white space and hidden text at its ends. */
  private lineAt(from: number): VisibleLine {
    const feed = this.text.indexOf('\n', from);
    const next = feed < 0 ? this.text.length : feed + 1;
    let start = from;
    let end = next;
    let only: Hidden['kind'] | null = null;
    while (this.hidden[this.nextHidden] && this.hidden[this.nextHidden]!.end <= from) this.nextHidden++;
    let last = this.nextHidden;
    for (let at = this.nextHidden; at < this.hidden.length && this.hidden[at]!.start < next; at++) last = at + 1;
    start = this.skipSpace(start, end);
    for (let at = this.nextHidden; at < last && this.hidden[at]!.start <= start; at++) {
      only = this.hidden[at]!.kind;
      start = this.skipSpace(Math.max(start, Math.min(end, this.hidden[at]!.end)), end);
    }
    end = this.skipSpaceBack(start, end);
    for (let at = last - 1; at >= this.nextHidden && this.hidden[at]!.end >= end && end > start; at--)
      end = this.skipSpaceBack(start, Math.max(start, Math.min(end, this.hidden[at]!.start)));
    return { start, end, next, only: start < end ? null : only };
  }

  private skipSpace(from: number, to: number): number {
    while (from < to && /\s/.test(this.text.charAt(from))) from++;
    return from;
  }

  private skipSpaceBack(from: number, to: number): number {
    while (to > from && /\s/.test(this.text.charAt(to - 1))) to--;
    return to;
  }
}

/** A line as people are shown it, if that may be short enough for a text that is wrapped by hand. */
function measured(line: string): string {
  return line.length > measuredFrom && line.length <= longestMeasured ? withoutMarks(line) : line;
}
