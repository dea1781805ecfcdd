import type { Article, Span } from '../../article/article';
import { articleStatements, statementsIn, type SearchFacts, type StatementFact } from '../index/facts';
import { Scope } from '../match/scope';
import type { Query } from '../query/ast';
import { partsOfList } from '../query/listParts';
import { findHits } from './hits';

/**
 * The statements that a query is about, in an article that it finds: those that its filters ask for and in which its
 * words stand. All of them when it asks for articles alone (`date:2025-10`).
 */
export function statementsFound(article: Article, query: Query, facts: SearchFacts): StatementFact[] {
  const { narrowing, hasWords } = partsOfList(query.root.nodes, false, []);
  const test = new Scope(narrowing).statementTest(articleStatements(facts));
  const asked = statementsIn(facts).filter(({ speaker, type }) => test(speaker, type));
  const hits = findHits(article, query, facts);
  if (hits.length === 0) return hasWords ? [] : asked;
  return asked.filter(({ content }) => content.some((span) => hits.some((hit) => overlap(span, hit))));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
