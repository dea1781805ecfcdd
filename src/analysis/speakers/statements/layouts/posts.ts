import type { Article, Block, Span } from '../../../../article/article';
import type { FoundStatement } from '../../foundStatement';

/** The signature under an embedded post: "— Ann Lee (@annlee) May 5, 2024". */
const signature = /(?:—|–|--|-) ?(\p{L}[^()@\n]{0,60}\(@\w{1,30}\))/u;

/** A post that begins with its author: "@annlee: words", "Ann Lee (@annlee): words". */
const opening = /^((?:\p{L}[^()@:\n]{0,60}\()?@\w{1,30}\)?)(:)\s{1,3}(?=\S)/u;

/** "11:04 PM - 11 Nov 2025" or "7:42 am · 3 May 2024" at the end of a post: when it was put out. */
const stamp = /\s\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s?[-–—·|]\s?[\p{L}\d][\p{L}\d., ]{4,25}$/iu;
const longestStamp = 50;

/** At most this much may follow a signature in its block: a date. */
const longestAfterSignature = 40;
const shortestPost = 12;

/** Posts on social networks that are embedded in an article. The words are the post, the signature its source. */
export function findPosts(article: Article): FoundStatement[] {
  return article.blocks.flatMap(
    (block, index) => signedPost(article, block, article.blocks[index - 1]) ?? openedPost(article, block) ?? [],
  );
}

function signedPost({ text }: Article, block: Block, before: Block | undefined): FoundStatement | null {
  const from = Math.max(block.start, block.end - 200);
  const match = signature.exec(text.slice(from, block.end));
  if (!match) return null;
  const dash = from + match.index;
  const signatureEnd = dash + match[0].length;
  if (block.end - signatureEnd > longestAfterSignature) return null;
  const source = { start: signatureEnd - (match[1] ?? '').length, end: signatureEnd };
  const own = trimmed(text, { start: block.start, end: dash });
  if (own.end - own.start >= shortestPost) return post(own, source, null);
  return own.end === own.start && before && before.end - before.start >= shortestPost
    ? post({ start: before.start, end: before.end }, source, null)
    : null;
}

function openedPost({ text }: Article, block: Block): FoundStatement | null {
  const match = opening.exec(text.slice(block.start, Math.min(block.end, block.start + 120)));
  if (!match) return null;
  const end = block.start + (match[1] ?? '').length;
  return post(
    withoutStamp(text, { start: block.start + match[0].length, end: block.end }),
    { start: block.start, end },
    { start: end, end: end + 1 },
  );
}

function withoutStamp(text: string, { start, end }: Span): Span {
  const from = Math.max(start, end - longestStamp);
  const at = text.slice(from, end).search(stamp);
  return at < 0 ? { start, end } : trimmed(text, { start, end: from + at });
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start, end: start + words.trimEnd().length };
}

function post(content: Span, source: Span, cue: Span | null): FoundStatement {
  return { type: 'direct', content: [content], cue, source, confidence: 0.9, speech: true };
}
