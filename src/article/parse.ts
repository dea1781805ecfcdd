import { type Article, isMarkdown } from './article';
import { findDateLine } from './dateLines';
import { readDay } from './day';
import { fileDay } from './fileDay';
import { languageIn } from './frontMatter';
import { parseMarkdown } from './markdown';
import { parseSeedText } from './seedText';
import { shownText } from './shownText';

/** What is known about an article from outside its text (a script's data). It wins over what the text says. */
export interface Given {
  readonly title?: string | null;
  /** Any form that `readDay` takes; anything else counts as no date. */
  readonly date?: string | null;
  /** A tag like "de" or "pt-BR". */
  readonly language?: string | null;
}

/**
 * Reads a file's text as an article: Markdown when its name ends so, the seed format otherwise.
 * @param text the whole text as the editor has it; a byte order mark is passed over
 * @param name the article's id; only its ending matters for the format
 */
export function parseArticle(text: string, name: string, given: Given = {}): Article {
  const { dayFrom, ...parsed } = isMarkdown(name) ? parseMarkdown(text) : parseSeedText(text);
  const untitled = { id: name, text, ...parsed };
  const language = languageIn(given.language ?? '') ?? parsed.language;
  const article = {
    ...untitled,
    title: given.title ?? parsed.title ?? firstHeading(untitled),
    ...(language !== undefined && { language }),
  };
  const reading = given.date ? readDay(given.date) : null;
  if (reading && 'day' in reading) return { ...article, date: reading.day };
  if (parsed.dateLine && dayFrom === undefined) return article;
  const line = findDateLine(article);
  // A line that says when it was published says more than a key that says when it was changed.
  if (line && !(parsed.dateLine && line.dayFrom)) return { ...article, ...line };
  if (dayFrom) return { ...article, dayFrom };
  const named = given.date === undefined ? fileDay(name) : null;
  return named === null ? article : { ...article, date: named, dayFrom: 'file name' };
}

/** What an article begins with, if that is a heading. */
function firstHeading(article: Article): string | null {
  const [first] = article.blocks;
  return first?.kind === 'heading' ? shownText(article, first).trim() : null;
}

/**
 * The article's first paragraph, or its first block when it has headings only; empty for an empty article. White space
 * is folded.
 */
export function leadOf(article: Article): string {
  const block = article.blocks.find((each) => each.kind === 'paragraph') ?? article.blocks[0];
  return block
    ? shownText(article, { ...block, end: Math.min(block.end, block.start + 1000) }).replace(/\s+/g, ' ')
    : '';
}

/** What a list shows for the article: its title, or else its lead; cut at a word. */
export function labelOf(article: Article, maxLength = 80): string {
  return cutAtWord((article.title ?? leadOf(article)).replace(/\s+/g, ' '), maxLength);
}

/** At most `maxLength` UTF-16 code units, cut between words where there are any, with "…" where cut. */
export function cutAtWord(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength);
  const space = cut.lastIndexOf(' ');
  return `${cut
    .slice(0, space > maxLength / 2 ? space : maxLength - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s,;:–—-]{1,10}$/, '')}…`;
}
