import type { Article, Block, Span } from '../../../../article/article';
import type { FoundStatement } from '../../foundStatement';
import { signature } from './signature';

/**
 * "And from Governor Tim Alba:", "From Tim Alba, governor:": who is quoted in the next paragraph, or in the rest of
 * this one.
 */
const introduction = new RegExp(String.raw`^(?:And |Also )?[Ff]rom (${signature})(:)(?=\s|$)`, 'u');

const opensQuotation = /^\s{0,3}[“"„«]/u;
const longestIntroduction = 200;

/** Quotations that a line introduces without a verb: "And from Governor Tim Alba: “I will read the bill.”" */
export function findIntroducedQuotations(article: Article): FoundStatement[] {
  return article.blocks.flatMap((block, index) => readIntroduced(article, block, article.blocks[index + 1]) ?? []);
}

function readIntroduced({ text }: Article, block: Block, next: Block | undefined): FoundStatement | null {
  const match = introduction.exec(text.slice(block.start, Math.min(block.end, block.start + longestIntroduction)));
  if (!match) return null;
  const [whole, name = ''] = match;
  const colon = block.start + whole.length - 1;
  const content = trimmed(text, { start: colon + 1, end: block.end }) ?? next;
  if (!content || !opensQuotation.test(text.slice(content.start, content.end))) return null;
  return {
    type: 'direct',
    content: [{ start: content.start, end: content.end }],
    cue: { start: colon, end: colon + 1 },
    source: { start: colon - name.length, end: colon },
    confidence: 0.9,
    speech: true,
  };
}

/** The span without the white space around it; null when nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return words.trim() ? { start: from, end: from + words.trim().length } : null;
}
