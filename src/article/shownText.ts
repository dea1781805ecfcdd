import { type Article, type Block, isMarkdown, type Span } from './article';
import { lowerBound } from './lowerBound';
import { type Mark, marksIn } from './marks';

/** By the blocks, which an article keeps when it is given another day. */
const known = new WeakMap<readonly Block[], readonly Mark[]>();

/** The marks of an article's text that nobody is shown, in order. Kept as long as its blocks are. */
export function marksOf(article: Article): readonly Mark[] {
  const { text, blocks, id } = article;
  let marks = known.get(blocks);
  if (!marks) {
    marks = blocks.length === 0 ? [] : marksIn(text, blocks[0]!.start, isMarkdown(id));
    known.set(blocks, marks);
  }
  return marks;
}

/** A mark, and the stretch of the shown text that stands for it. */
interface PlacedMark extends Mark {
  readonly shown: Span;
}

/** A stretch of a text as people are shown it, and the way from there to the text and back. */
export class Shown {
  readonly text: string;
  private readonly marks: readonly PlacedMark[];
  private readonly start: number;

  /** @param marks those in and around the stretch; what lies across its edges is not shown */
  constructor(text: string, span: Span, marks: readonly Mark[]) {
    const parts: string[] = [];
    const placed: PlacedMark[] = [];
    let from = span.start;
    let length = 0;
    for (const mark of marks) {
      if (mark.end <= span.start || mark.start >= span.end) continue;
      const isWhole = mark.start >= span.start && mark.end <= span.end;
      const becomes = isWhole ? mark.becomes : '';
      const start = Math.max(mark.start, span.start);
      const end = Math.min(mark.end, span.end);
      length += start - from;
      parts.push(text.slice(from, start), becomes);
      placed.push({ ...mark, start, end, becomes, shown: { start: length, end: length + becomes.length } });
      length += becomes.length;
      from = end;
    }
    this.text = parts.length === 0 ? text.slice(span.start, span.end) : parts.join('') + text.slice(from, span.end);
    this.marks = placed;
    this.start = span.start;
  }

  /** The stretch of the text that a stretch of the shown one stands for, with the whole of its entities. */
  inSource<T extends Span>(span: T): T {
    // Most articles have none, and a search asks this of every word.
    if (this.marks.length === 0) return { ...span, start: this.start + span.start, end: this.start + span.end };
    const { start } = this.characterInSource(span.start);
    const end = span.end > span.start ? this.characterInSource(span.end - 1).end : start;
    return { ...span, start, end };
  }

  /** Where an offset into the text lies in the shown one; one within a mark is taken for its beginning. */
  offsetOf(offset: number): number {
    const at = lowerBound(this.marks, ({ end }) => end <= offset);
    const around = this.marks[at];
    if (around && around.start < offset) return around.shown.start;
    const before = this.marks[at - 1];
    return before ? before.shown.end + offset - before.end : offset - this.start;
  }

  /** Whether an offset into the shown text lies within what one mark stands for. */
  isWithinMark(offset: number): boolean {
    const around = this.marks[lowerBound(this.marks, ({ shown }) => shown.end <= offset)];
    return around !== undefined && around.shown.start < offset;
  }

  /** Where a character of the shown text stands: the whole mark when it stands for one. */
  private characterInSource(offset: number): Span {
    const next = lowerBound(this.marks, ({ shown }) => shown.end <= offset);
    const around = this.marks[next];
    if (around && around.shown.start <= offset) return { start: around.start, end: around.end };
    const before = this.marks[next - 1];
    const start = before ? before.end + offset - before.shown.end : this.start + offset;
    return { start, end: start + 1 };
  }
}

/** A stretch of an article as people are shown it: without emphasis, links, comments and page marks. */
export function shownIn(article: Article, { start, end }: Span): Shown {
  const marks = marksOf(article);
  const first = lowerBound(marks, (mark) => mark.end <= start);
  const last = lowerBound(marks, (mark) => mark.start < end);
  return new Shown(article.text, { start, end: Math.max(start, end) }, marks.slice(first, last));
}

/** The words of a stretch of an article, as every list, hover and export shows them. */
export function shownText(article: Article, span: Span): string {
  return shownIn(article, span).text;
}

/** The same on one line. */
export function shownLine(article: Article, span: Span): string {
  return shownText(article, span).replace(/\s+/g, ' ').trim();
}

/** Words that were cut out of some article, without its marks. */
export function withoutMarks(words: string): string {
  return new Shown(words, { start: 0, end: words.length }, marksIn(words, 0, true)).text;
}
