import type { Article, Block, Span } from '../article/article';

/**
 * What marks up an article's text and says nothing: emphasis, escapes and HTML, as people copy them out of browsers
 * and editors. All repetitions are bounded.
 */
const markup = new RegExp(
  [
    String.raw`(?<tag><\/?(?:p|br|b|i|u|em|strong|span|div|blockquote|q|a|h[1-6]|li|ul|ol)(?:\s[^<>]{0,300})?\/?>)`,
    String.raw`(?<entity>&(?:[a-z]{2,8}|#\d{2,5});)`,
    String.raw`\\(?<escaped>["'“”.,:;!?()*_#>+-])`,
    String.raw`(?<opening>(?<![\p{L}\p{N}*_])(?:\*{1,3}|_{1,3})(?=[\p{L}\p{N}"“'‘«]))`,
    String.raw`(?<closing>(?<=[\p{L}\p{N}.,;:!?%"”'’»)])(?:\*{1,3}|_{1,3})(?![\p{L}\p{N}*_]))`,
  ].join('|'),
  'giu',
);

/** The characters that entities stand for; others, and those of no width, become blanks. */
const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    laquo: '«',
    raquo: '»',
    quot: '"',
    apos: "'",
    '#39': "'",
    '#34': '"',
    '#8216': '‘',
    '#8217': '’',
    '#8220': '“',
    '#8221': '”',
    amp: '&',
    ndash: '–',
    mdash: '—',
    hellip: '…',
  }),
);

const opensQuotation = /[“‘«]/;
const hasMarkup = /[*_\\&<]/;

/**
 * The article with blanks for its markup, so that a name in bold is a name: each character stays where it is, and every
 * offset counts in both. Linear in the text's length.
 */
export function withoutMarkup(article: Article): Article {
  if (!hasMarkup.test(article.text)) return article;
  const text = article.text.replace(markup, (whole: string, ...rest: unknown[]) => {
    const { entity, escaped } = rest.at(-1) as Record<string, string | undefined>;
    const at = rest.at(-3) as number;
    if (escaped !== undefined) return ` ${escaped}`;
    const character = entity === undefined ? '' : (entities.get(entity.slice(1, -1).toLowerCase()) ?? '');
    const blanks = ' '.repeat(whole.length - character.length);
    return isOpening(character, article.text[at - 1]) ? blanks + character : character + blanks;
  });
  return text === article.text
    ? article
    : { ...article, text, blocks: article.blocks.map((block) => trimmed(text, block)) };
}

/** An opening mark stands right before its words, all others right behind. */
function isOpening(character: string, before: string | undefined): boolean {
  return opensQuotation.test(character) || (/["']/.test(character) && (before === undefined || /[\s>(]/.test(before)));
}

function trimmed(text: string, block: Block): Block {
  let { start, end } = block;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { ...block, start, end };
}

/** A stretch of the marked-up text, with the whole of the entities that it begins and ends in. */
export function withWholeEntities<T extends Span>(text: string, span: T): T {
  return {
    ...span,
    start: entityAround(text, span.start)?.start ?? span.start,
    end: entityAround(text, span.end - 1)?.end ?? span.end,
  };
}

const longestEntity = 10;

function entityAround(text: string, offset: number): Span | null {
  const start = text.lastIndexOf('&', offset);
  if (start < 0 || offset - start >= longestEntity) return null;
  const entity = /^&(?:[a-z]{2,8}|#\d{2,5});/i.exec(text.slice(start, start + longestEntity));
  const end = start + (entity?.[0].length ?? 0);
  return offset < end ? { start, end } : null;
}
