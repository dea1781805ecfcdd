import type { Span } from '../article/article';
import type { LedgerRow } from './row';

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
export function linkTo({ path, content, words }: LedgerRow, scheme: string): string {
  const { start, end } = content[0]!;
  const query = new URLSearchParams({ path, start: String(start), end: String(end) });
  query.set('words', words.slice(0, wordsLength).trimEnd());
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
