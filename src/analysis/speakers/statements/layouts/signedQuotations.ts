import type { Article, Block, Span } from '../../../../article/article';
import { ROLE, wordClasses } from '../../../../language/lexicon';
import type { FoundStatement } from '../../foundStatement';
import { signature } from './signature';

/** A whole paragraph in quotation marks, as it stands before its signature. */
const quotation = /^[“"„«](?=[^\s])[^“”"„«»]{11,2000}[”"»]$/u;

/** A dash, and who signs: "–Senator Ada Quist", "— Zeynep Ari, baker", "-Union leader Zeynep Ari". */
const signed = new RegExp(
  String.raw`(?:^|\s{0,3}(?:\n> ?)?)[—–―-]{1,2}\s{0,3}((?:(?<lead>[\p{L}’'-]{2,25}(?: [\p{Ll}’'-]{2,25}){0,3}) )??${signature})\.?$`,
  'u',
);

/** A full stop that ends a signature, and is not part of it: not that of "Jr." or "Ann B." */
const closingStop = /(?<!\b(?:\p{Lu}|Jr|Sr))\.$/u;

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
  if (!match) return null;
  const [whole, written = ''] = match;
  const lead = match.groups?.lead;
  if (lead !== undefined && !isRole(lead)) return null;
  const name = written.replace(closingStop, '');
  const begin = from + match.index;
  const dash = begin + whole.search(/[—–―-]/u);
  const start = begin + whole.lastIndexOf(written);
  const content = withoutQuoteSign(text, begin > block.start ? { start: block.start, end: begin } : before);
  if (!content || !quotation.test(text.slice(content.start, content.end))) return null;
  return {
    type: 'direct',
    content: [{ start: content.start, end: content.end }],
    cue: { start: dash, end: dash + 1 },
    source: { start, end: start + name.length },
    confidence: 0.9,
    speech: true,
  };
}

/** Whether the words before a signature end in a role: "Union leader", and not "said". */
function isRole(words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
  return (wordClasses(last) & ROLE) > 0;
}

/** Without the ">" that opens a quoted paragraph in Markdown and mails. */
function withoutQuoteSign(text: string, span: Span | undefined): Span | undefined {
  return (
    span && { start: span.start + /^(?:> ?)?/.exec(text.slice(span.start, span.start + 2))![0].length, end: span.end }
  );
}
