import type { Article, Block, Span } from '../../../../article/article';
import type { FoundStatement } from '../../foundStatement';
import { signature } from './signature';

/** A whole paragraph in quotation marks, as it stands before its signature. */
const quotation = /^[“"„«](?=[^\s])[^“”"„«»]{11,2000}[”"»]$/u;

/** A dash, and who signs: "–Senator Ada Quist", "— Zeynep Ari, baker". */
const signed = new RegExp(String.raw`(?:^|\s{0,3})[—–―-]{1,2}\s{0,3}(${signature})\.?$`, 'u');

/** How much of a paragraph's end is searched for the signature. */
const signatureReach = 160;

/**
 * Quotations that are signed rather than reported: “Nobody leaves this valley unchanged.” –Senator Ada Quist. The
 * signature may stand in a paragraph of its own, as below a pull quote.
 */
export function findSignedQuotations(article: Article): FoundStatement[] {
  return article.blocks.flatMap((block, index) => readSigned(article, block, article.blocks[index - 1]) ?? []);
}

function readSigned({ text }: Article, block: Block, before: Block | undefined): FoundStatement | null {
  const from = Math.max(block.start, block.end - signatureReach);
  const match = signed.exec(text.slice(from, block.end));
  const name = match?.[1];
  if (!match || name === undefined) return null;
  const dash = from + match.index;
  const source = { start: dash + match[0].lastIndexOf(name), end: dash + match[0].lastIndexOf(name) + name.length };
  const content =
    dash > block.start ? { start: block.start, end: dash } : before && { start: before.start, end: before.end };
  return content && quotation.test(text.slice(content.start, content.end)) ? signedStatement(content, source) : null;
}

function signedStatement({ start, end }: Span, source: Span): FoundStatement {
  return { type: 'direct', content: [{ start, end }], cue: null, source, confidence: 0.9, speech: true };
}
