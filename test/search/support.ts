import { parseArticle } from '../../src/article/parse';
import type { Article } from '../../src/article/article';
import { parseQuery } from '../../src/search/query';
import { SearchIndex, toSearchDocument, type SearchDocument } from '../../src/search/searchIndex';

/** An article in the seed format. */
export function article(text: string, id = 'a.txt'): Article {
  return parseArticle(text, id);
}

/** A document with this body only. */
export function documentOf(id: string, body: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return { id, title: '', headings: [], lead: '', body: [body], date: null, ...more };
}

/** An index of these bodies, by id. */
export function indexOf(bodies: Readonly<Record<string, string>>): SearchIndex {
  const index = new SearchIndex();
  for (const [id, body] of Object.entries(bodies)) index.add(documentOf(id, body));
  return index;
}

/** The ids that a query finds, best first, as if the person was still typing. */
export function found(index: SearchIndex, query: string): string[] {
  return index.search(parseQuery(query), { limit: 100 }).map((hit) => hit.id);
}

/** An index of one article, to see whether a query finds it. */
export function finds(text: string, query: string): boolean {
  const index = new SearchIndex();
  index.add(toSearchDocument(article(text)));
  return found(index, query).length === 1;
}
