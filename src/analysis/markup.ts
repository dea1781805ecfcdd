import type { Article, Block, Span } from '../article/article';
import { lowerBound } from '../article/lowerBound';
import type { Mark } from '../article/marks';
import { marksOf, type Shown, shownIn } from '../article/shownText';

/** An article without its markup, and the way back to the one with it. */
export interface BareArticle {
  readonly article: Article;
  /** The stretch of the marked-up text that a stretch of the bare one stands for, with the whole of its entities. */
  readonly inSource: <T extends Span>(span: T) => T;
  /** Whether an offset into the bare text lies within what one mark stands for, such as an entity for two letters. */
  readonly isWithinMark: (offset: number) => boolean;
}

/**
 * The article without its markup, so that a name in bold is a name and "O&#39;Neil" one word. Linear in the text's
 * length.
 */
export function withoutMarkup(article: Article): BareArticle {
  const marks = marksOf(article);
  if (marks.length === 0) return { article, inSource: (span) => span, isWithinMark: () => false };
  const shown = shownIn(article, { start: 0, end: article.text.length });
  const blocks = article.blocks.flatMap((block) => bareBlocks(shown, block, marks));
  return {
    article: { ...article, text: shown.text, blocks },
    inSource: (span) => shown.inSource(span),
    isWithinMark: (offset) => shown.isWithinMark(offset),
  };
}

/** A block of the marked-up text, cut where tags end paragraphs. */
function bareBlocks(shown: Shown, block: Block, marks: readonly Mark[]): Block[] {
  const blocks: Block[] = [];
  let start = shown.offsetOf(block.start);
  const first = lowerBound(marks, (mark) => mark.start < block.start);
  for (let at = first; at < marks.length; at++) {
    const mark = marks[at];
    if (!mark || mark.start >= block.end) break;
    if (!mark.endsParagraph) continue;
    const end = shown.offsetOf(mark.start);
    blocks.push(trimmed(shown.text, { ...block, start, end }));
    start = shown.offsetOf(mark.end);
  }
  blocks.push(trimmed(shown.text, { ...block, start, end: shown.offsetOf(block.end) }));
  return blocks.filter((each) => each.start < each.end);
}

function trimmed(text: string, block: Block): Block {
  let { start, end } = block;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { ...block, start, end };
}
