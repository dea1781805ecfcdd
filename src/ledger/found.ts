import type { Article } from '../article/article';
import { namedSpeaker, type SearchFacts } from '../search/index/facts';
import { statementsFound } from '../search/passages/statementsFound';
import type { Query } from '../search/query/ast';
import type { LedgerRow } from './row';

/** Those rows of an article that a query is about. */
export function rowsFound(rows: readonly LedgerRow[], article: Article, query: Query, facts: SearchFacts): LedgerRow[] {
  const keys = new Set(
    statementsFound(article, query, facts).map((statement) =>
      keyOf(statement.content[0]!.start, statement.type, namedSpeaker(facts, statement) ?? ''),
    ),
  );
  return rows.filter(({ content, type, speaker, source }) => {
    const start = content[0]!.start;
    // What names nobody in particular is called by its words there.
    return keys.has(keyOf(start, type, speaker)) || (speaker === '' && keys.has(keyOf(start, type, source)));
  });
}

const keyOf = (start: number, type: string, name: string) => `${start} ${type} ${name}`;
