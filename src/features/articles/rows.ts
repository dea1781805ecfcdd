import type { Span } from '../../article/article';

/** The article that a row stands for or is in, and the words that the row is about; null when it is about none. */
export interface RowPlace {
  readonly id: string;
  readonly words: Span | null;
}

/** What the rows of the views have in common: each has some of these. */
interface Row {
  readonly kind: string;
  readonly id: string;
  readonly article: string | { readonly id: string } | null;
  readonly span: Span;
  readonly passage: { readonly article: { readonly id: string }; readonly words: Span };
  readonly hit: Span & { readonly article: { readonly id: string } };
  readonly group: { readonly kind: string; readonly key: string };
}

/**
 * Where a row of any of the views is. Who calls a command may hand over anything: ask `Services.uriOf` about the id.
 * @returns null for rows of several articles, and for anything else
 */
export function placeOfRow(row: unknown): RowPlace | null {
  if (typeof row !== 'object' || row === null) return null;
  const { kind, id, article, span, passage, hit, group } = row as Partial<Row>;
  const within = passage?.article ?? hit?.article ?? article;
  const found = kind === 'article' ? id : group?.kind === 'article' ? group.key : within;
  const ofArticle = typeof found === 'object' ? found?.id : found;
  const words = passage?.words ?? (hit && { start: hit.start, end: hit.end }) ?? span ?? null;
  return typeof ofArticle === 'string' ? { id: ofArticle, words } : null;
}
