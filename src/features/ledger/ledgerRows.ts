import * as vscode from 'vscode';
import type { Article, Day } from '../../article/article';
import { readAhead } from '../../corpus/ahead';
import { extractFacts } from '../../corpus/facts';
import { Slices } from '../../corpus/slices';
import { statementsKept, type StatementFacts } from '../../corpus/statementFacts';
import { rowsFound } from '../../ledger/found';
import { notesIn, notesOn, rowOf, rowsOf, wordsOf, type LedgerRow, type Reviewed } from '../../ledger/row';
import { AnchorFinder } from '../../review/anchor';
import { threadsIn } from '../../review/notes';
import type { Query } from '../../search/query/parser';
import { displayPath, type Services } from '../services';

/** Which statements are meant. */
export interface Scope {
  /** What they are, for a heading: "Statements found by speaker:asif". */
  readonly title: string;
  /** The ids of the articles they stand in, in order. */
  readonly articles: readonly string[];
  /** Null for all statements of these articles. */
  readonly query: Query | null;
  /** An article with its text, where some are not the library's. */
  readonly articleOf?: (id: string) => Promise<Article | null>;
}

/**
 * The statements of a scope as rows, in slices.
 * @param problems is given a sentence for each article that has gone meanwhile or cannot be read
 */
export async function* rowsIn(
  services: Services,
  { articles, query, articleOf = (id) => services.library.articleOf(id) }: Scope,
  problems: string[],
  token: vscode.CancellationToken,
): AsyncGenerator<LedgerRow> {
  const slices = new Slices();
  const read = async (id: string) => ({ id, article: await articleOf(id) });
  for await (const { id, article } of readAhead(articles, read)) {
    if (token.isCancellationRequested) return;
    if (!article) problems.push(missing(id));
    else yield* await rowsOrProblem(services, article, query, problems);
    if (slices.isOver) await slices.pause();
  }
}

/** None, and a problem told, when the article cannot be read through: one never ends the work on others. */
async function rowsOrProblem(
  services: Services,
  article: Article,
  query: Query | null,
  problems: string[],
): Promise<LedgerRow[]> {
  try {
    return await rowsOfArticle(services, article, query);
  } catch (error) {
    services.report(article.id, error);
    problems.push(missing(article.id));
    return [];
  }
}

/** The rows of an article as its text is now. */
async function rowsOfArticle(services: Services, article: Article, query: Query | null): Promise<LedgerRow[]> {
  const { catalog, reading, indexing } = services.library;
  const isKnown = !reading.has(article.id) && !indexing.has(article.id);
  const fresh = async () => extractFacts(article, await services.library.analysisOf(article));
  const rows = (statements: StatementFacts) =>
    rowsOf(article, statementsKept(statements), displayPath(article.id), reviewedIn(services, article));
  if (!query) return rows((isKnown ? catalog.statementsIn(article.id) : null) ?? (await fresh()).statements);
  const facts = (isKnown ? catalog.factsOf(article.id) : null) ?? (await fresh());
  return rowsFound(rows(facts.statements), article, query, facts.search);
}

/** What is said of an article whose statements are missing. */
export function missing(id: string): string {
  return vscode.l10n.t('{0} could not be read, or has gone. Its statements are missing here.', displayPath(id));
}

/** A row of the table with what is said and noted; null when its article has gone or cannot be read. */
export async function wholeRow(services: Services, row: LedgerRow): Promise<LedgerRow | null> {
  const article = await services.library.articleOf(row.article);
  if (!article) return null;
  return rowOf(row, row, wordsOf(article, row), notesOn(row, notesIn(reviewedIn(services, article))));
}

/**
 * Articles as they were published, those without a date last.
 * @param ids of the articles
 * @param dateOf for those that are not the library's
 */
export function inTime(
  { library }: Services,
  ids: readonly string[],
  dateOf: (id: string) => Day | null | undefined = () => null,
): string[] {
  const day = (id: string) => library.corpus.get(id)?.summary?.date ?? dateOf(id) ?? '9999';
  const keys = new Map(ids.map((id) => [id, `${day(id)} ${displayPath(id)}`]));
  return [...ids].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
}

export function reviewedIn({ desks }: Services, { id, text }: Article): Reviewed {
  const threads = threadsIn(desks.decisionsOn(id));
  const finder = threads.length > 0 ? new AnchorFinder(text) : null;
  return { status: desks.statusOf(id), threads, placeOf: ({ at }) => (at && finder?.find(at)) ?? null };
}
