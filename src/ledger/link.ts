import type { Article, Span } from '../article/article';
import { shownIn } from '../article/shownText';
import { pieceJoint, type LedgerRow } from './row';

/** Where a link leads: some words of an article. */
export interface LinkTarget extends Span {
  /** The article's path in its folder, with "/". */
  readonly path: string;
  /** The first of the words, to see whether they are still there. */
  readonly words: string;
}

const extension = 'seed-review.seed-review';
const action = '/open';
const wordsLength = 60;
/** Longer than any path that a system knows. */
const longestPath = 4096;

/**
 * A link that leads whoever has the same folder open to a row's words: `vscode://seed-review.seed-review/open?…`.
 * @param scheme that of the program that opens it: "vscode"
 */
export function linkTo(
  { path, content, words }: Pick<LedgerRow, 'path' | 'content' | 'words'>,
  scheme: string,
): string {
  const { start, end } = content[0]!;
  const query = new URLSearchParams({ path, start: String(start), end: String(end) });
  // Of a quotation in several pieces the first; and no half of a character.
  const [first = ''] = content.length > 1 ? words.split(pieceJoint) : [words];
  query.set(
    'words',
    first
      .slice(0, wordsLength)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd(),
  );
  return `${scheme}://${extension}${action}?${query.toString().replaceAll('+', '%20')}`;
}

/** Reads a link that may come from anywhere. @returns null when it is none of ours */
export function readLink(path: string, query: string): LinkTarget | null {
  if (path !== action) return null;
  const values = new URLSearchParams(query);
  const [start, end] = ['start', 'end'].map((name) => Number(values.get(name) ?? Number.NaN));
  const file = values.get('path') ?? '';
  const isPlace = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start! >= 0 && start! < end!;
  if (file === '' || file.length > longestPath || !isPlace) return null;
  return { path: file, start: start!, end: end!, words: (values.get('words') ?? '').slice(0, wordsLength) };
}

/**
 * Where the words of a link stand in an article: at the place that it names, or, after the text has changed, at the
 * only place that has them. Line breaks, spaces and marks do not count. @returns null when they are lost
 */
export function placeOf(article: Article, { start, end, words }: LinkTarget): Span | null {
  const { text } = article;
  const shown = shownIn(article, { start: 0, end: text.length });
  const folded = foldSpace(shown.text);
  const wanted = foldSpace(words).text.trim();
  const at = folded.starts.indexOf(shown.offsetOf(start));
  if (at >= 0 && folded.text.startsWith(wanted, at)) return { start, end: Math.min(end, text.length) };
  const found = wanted === '' ? -1 : folded.text.indexOf(wanted);
  if (found < 0 || folded.text.includes(wanted, found + 1)) return null;
  return shown.inSource({ start: folded.starts[found]!, end: folded.starts[found + wanted.length - 1]! + 1 });
}

/** A text with one space for each stretch of white space, and where each of its characters stands in the other. */
function foldSpace(text: string): { readonly text: string; readonly starts: readonly number[] } {
  const parts: string[] = [];
  const starts: number[] = [];
  for (const { 0: part, index } of text.matchAll(/\s+|\S+/g)) {
    const isSpace = part.trim() === '';
    parts.push(isSpace ? ' ' : part);
    for (let offset = 0; offset < (isSpace ? 1 : part.length); offset++) starts.push(index + offset);
  }
  return { text: parts.join(''), starts };
}
