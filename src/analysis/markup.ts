import { decodeHTMLStrict } from 'entities';
import type { Article, Block, Span } from '../article/article';
import { lowerBound } from '../article/lowerBound';

const attributes = String.raw`(?:\s[^<>]{0,300})?`;
const target = String.raw`\([^()\s]{1,500}(?:\s"[^"\n]{0,200}")?\)`;
const unseen = String.raw`[\u00ad\u200b\u2060\ufeff]`;

/**
 * What marks up an article's text and says nothing: emphasis, links, escapes and HTML, as people copy them out of
 * browsers and editors, and characters that nobody sees. All repetitions are bounded.
 */
const markup = new RegExp(
  [
    String.raw`(?<paragraph><\/?(?:p|div|blockquote|h[1-6]|li|ul|ol|table|tr|td|th|section|article)${attributes}\/?>)`,
    String.raw`(?<line><br${attributes}\/?>)`,
    String.raw`(?<tag><\/?(?:b|i|u|em|strong|span|q|a|cite|mark|small|sup|sub|abbr|time)${attributes}\/?>)`,
    String.raw`(?<entity>&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[\da-f]{1,6});)`,
    String.raw`\\(?<escaped>["'“”.,:;!?()*_#>+-])`,
    String.raw`(?<image>!\[[^[\]\n]{0,200}\]${target})`,
    String.raw`(?<label>\[(?=[^[\]\n]{1,200}\]${target}))`,
    String.raw`(?<address>(?<=\[[^[\]\n]{1,200})\]${target})`,
    String.raw`(?<opening>(?<![\p{L}\p{N}*_])(?:\*{1,3}|_{1,3})(?=[\p{L}\p{N}"“'‘«]))`,
    String.raw`(?<closing>(?<=[\p{L}\p{N}.,;:!?%"”'’»)])(?:\*{1,3}|_{1,3})(?![\p{L}\p{N}*_]))`,
    `(?<unseen>${unseen})`,
  ].join('|'),
  'iuy',
);

/** How markup begins. To search for this first is many times faster than to try all of `markup` at every character. */
const markupBegins = new RegExp(String.raw`[*_\\&<[]|${unseen}|!(?=\[)|\](?=\()`, 'g');
const unseenInEntity = new RegExp(String.raw`${unseen}|\p{Cc}`, 'gu');

/** Markup in the marked-up text, and what stands in its place in the bare one. */
interface Piece extends Span {
  readonly becomes: string;
  readonly endsParagraph: boolean;
}

/** A piece, and the stretch of the bare text that stands for it. */
interface PlacedPiece extends Piece {
  readonly bare: Span;
}

/** An article without its markup, and the way back to the one with it. */
export interface BareArticle {
  readonly article: Article;
  /** The stretch of the marked-up text that a stretch of the bare one stands for, with the whole of its entities. */
  readonly inSource: <T extends Span>(span: T) => T;
}

/**
 * The article without its markup, so that a name in bold is a name and "O&#39;Neil" one word. Linear in the text's
 * length.
 */
export function withoutMarkup(article: Article): BareArticle {
  const pieces = placed(piecesOf(article.text));
  if (pieces.length === 0) return { article, inSource: (span) => span };
  const text = bareText(article.text, pieces);
  const blocks = article.blocks.flatMap((block) => bareBlocks(text, block, pieces));
  return {
    article: { ...article, text, blocks },
    inSource: (span) => ({ ...span, ...spanInSource(span, pieces) }),
  };
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index } of text.matchAll(markupBegins)) {
    if (index < end) continue;
    markup.lastIndex = index;
    const match = markup.exec(text);
    if (!match) continue;
    end = markup.lastIndex;
    const [whole] = match;
    const { paragraph, line, entity, escaped } = match.groups ?? {};
    const endsParagraph = paragraph !== undefined;
    const becomes = endsParagraph ? '\n\n' : line ? '\n' : entity ? characterOf(entity) : (escaped ?? '');
    // An entity that nobody knows stays.
    if (becomes !== whole) pieces.push({ start: index, end, becomes, endsParagraph });
  }
  return pieces;
}

function characterOf(entity: string): string {
  return decodeHTMLStrict(entity).replace(unseenInEntity, '');
}

function placed(pieces: readonly Piece[]): PlacedPiece[] {
  let shorter = 0;
  return pieces.map((piece) => {
    const start = piece.start - shorter;
    const end = start + piece.becomes.length;
    shorter = piece.end - end;
    return { ...piece, bare: { start, end } };
  });
}

function bareText(text: string, pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, becomes } of pieces) {
    parts.push(text.slice(from, start), becomes);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** A block of the marked-up text, cut where tags end paragraphs. */
function bareBlocks(text: string, block: Block, pieces: readonly PlacedPiece[]): Block[] {
  const blocks: Block[] = [];
  let start = bareOffset(block.start, pieces);
  const first = lowerBound(pieces, (piece) => piece.start < block.start);
  for (let at = first; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.start >= block.end) break;
    if (!piece.endsParagraph) continue;
    blocks.push(trimmed(text, { ...block, start, end: piece.bare.start }));
    start = piece.bare.end;
  }
  blocks.push(trimmed(text, { ...block, start, end: bareOffset(block.end, pieces) }));
  return blocks.filter((each) => each.start < each.end);
}

function trimmed(text: string, block: Block): Block {
  let { start, end } = block;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { ...block, start, end };
}

/** Where an offset outside all markup, or at the edge of some, lies in the bare text. */
function bareOffset(offset: number, pieces: readonly PlacedPiece[]): number {
  const before = pieces[lowerBound(pieces, (piece) => piece.end <= offset) - 1];
  return before ? before.bare.end + offset - before.end : offset;
}

function spanInSource(span: Span, pieces: readonly PlacedPiece[]): Span {
  const { start } = characterInSource(span.start, pieces);
  return { start, end: span.end > span.start ? characterInSource(span.end - 1, pieces).end : start };
}

/** Where a character of the bare text stands: the whole markup when it stands for some. */
function characterInSource(offset: number, pieces: readonly PlacedPiece[]): Span {
  const next = lowerBound(pieces, ({ bare }) => bare.end <= offset);
  const around = pieces[next];
  if (around && around.bare.start <= offset) return { start: around.start, end: around.end };
  const before = pieces[next - 1];
  const start = before ? before.end + offset - before.bare.end : offset;
  return { start, end: start + 1 };
}
