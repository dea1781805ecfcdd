import type { Span } from '../../article/article';
import { fieldsOf, spanIn, textIn } from '../given';

/** The article that a row stands for or is in, and the words that the row is about; null when it is about none. */
export interface RowPlace {
  readonly id: string;
  readonly words: Span | null;
}

/**
 * Where a row of any of the views is; each has some of these fields. Who calls a command may hand over anything: ask
 * `Services.uriOf` about the id.
 * @returns null for rows of several articles, and for anything else
 */
export function placeOfRow(row: unknown): RowPlace | null {
  const { kind, id, article, span, passage, hit, group } = fieldsOf(row);
  const within = fieldsOf(passage)['article'] ?? fieldsOf(hit)['article'] ?? article;
  const found = kind === 'article' ? id : textIn(group, 'kind') === 'article' ? textIn(group, 'key') : within;
  const ofArticle = typeof found === 'string' ? found : textIn(found, 'id');
  const words = spanIn(fieldsOf(passage)['words']) ?? spanIn(hit) ?? spanIn(span);
  return ofArticle === undefined ? null : { id: ofArticle, words };
}
