import { createReadStream } from 'node:fs';
import { analyze } from '../analysis/analyze';
import { withParticulars, type Article, type Span } from '../article/article';
import { labelOf } from '../article/parse';
import { Catalog } from '../corpus/catalog';
import { digestOf } from '../corpus/digest';
import { applyDecisions, particularsIn } from '../review/applyDecisions';
import { inForce } from '../review/inForce';
import { reviewOf, statusesFrom, statusOf, tagsIn } from '../review/reviewState';
import type { Marks } from '../search/index/types';
import { needsFacts } from '../search/query/conditions';
import { parseQuery, type Query } from '../search/query/parser';
import { findHits, snippetOf } from '../search/passages/snippet';
import { undecided, type Decided, type Desks } from './desks';
import type { Loaded } from './files';
import { readArticleLines, readJsonLines } from './jsonLines';
import { complain, printJson, printText } from './output';

const snippetLength = 160;

/** Articles with their texts, and what is known of them. */
export interface Searched {
  readonly catalog: Catalog;
  readonly articles: ReadonlyMap<string, Article>;
  readonly decided: ReadonlyMap<string, Decided>;
  /** Why articles are missing, a sentence each. */
  readonly problems: string[];
}

/** Tells what is wrong with an article; it never ends the work on others. */
function problemTeller(problems: string[]): (id: string, error: unknown) => void {
  return (id, error) => {
    const problem = `${id} could not be searched: ${(error as Error).message}`;
    problems.push(problem);
    complain(problem);
  };
}

/** @param desks whose decisions count, by the articles' ids as paths; null for what is computed alone */
export async function load(loading: AsyncIterable<Loaded>, desks: Desks | null): Promise<Searched> {
  const articles = new Map<string, Article>();
  const decided = new Map<string, Decided>();
  const catalog = new Catalog(marksIn(decided, articles));
  const problems: string[] = [];
  const tell = problemTeller(problems);
  for await (const loaded of loading) {
    if ('problem' in loaded) {
      problems.push(loaded.problem);
      complain(loaded.problem);
      continue;
    }
    const { id } = loaded.article;
    const about = (await desks?.about(id)) ?? undecided;
    const article = withParticulars(loaded.article, particularsIn(about.decisions));
    articles.set(id, article);
    decided.set(id, about);
    try {
      catalog.addWords(article);
    } catch (error) {
      tell(id, error);
    }
  }
  return { catalog, articles, decided, problems };
}

/** What `status:` and `tag:` ask for. */
function marksIn(decided: ReadonlyMap<string, Decided>, articles: ReadonlyMap<string, Article>): Marks {
  const on = (id: string) => inForce(decided.get(id)?.decisions ?? []);
  return {
    statusesOf: (id) =>
      statusesFrom(statusOf(reviewOf(on(id)), digestOf(articles.get(id)?.text ?? '').toString(16)), false),
    tagsOf: (id) => tagsIn(on(id)),
    tags: () => [],
  };
}

/** Reads a query, with hints on what was not understood, and reads the articles through if it asks who said what. */
export function readQuery(text: string, { catalog, articles, decided, problems }: Searched, name = ''): Query {
  const query = parseQuery(text, { typing: false });
  for (const problem of query.problems) complain(`${name}${problem.text}`);
  if (needsFacts(query)) {
    const tell = problemTeller(problems);
    for (const article of articles.values()) {
      if (catalog.hasFacts(article.id)) continue;
      const { decisions, names } = decided.get(article.id) ?? undecided;
      try {
        catalog.addFacts(article, applyDecisions(article, analyze(article), decisions, names));
      } catch (error) {
        tell(article.id, error);
      }
    }
  }
  return query;
}

/** Prints the best hits, for a person or as one JSON object a line. @returns how many articles failed */
export async function search(
  text: string,
  loading: AsyncIterable<Loaded>,
  options: { readonly limit: number; readonly json: boolean; readonly desks: Desks | null },
): Promise<number> {
  const searched = await load(loading, options.desks);
  const { catalog, articles, problems } = searched;
  const { searchIndex } = catalog;
  const tell = problemTeller(problems);
  const query = readQuery(text, searched);
  for (const { id, score } of searchIndex.search(query, { limit: options.limit })) {
    const article = articles.get(id);
    if (!article) continue;
    const language = searchIndex.languageOf(id);
    let hits: Span[] = [];
    try {
      hits = findHits(article, query, searchIndex.factsOf(id), language);
    } catch (error) {
      tell(id, error);
    }
    const snippet = snippetOf(article, hits, snippetLength, language);
    const title = labelOf(article);
    if (options.json) await printJson({ id, score, title, date: article.date, snippet: snippet.text, ...snippet.at });
    else {
      const line = article.text.slice(0, snippet.at.start).split('\n').length;
      await printText(`${id}:${line}  ${title}${article.date ? `  (${article.date})` : ''}`, `    ${snippet.text}`);
    }
  }
  return problems.length;
}

/**
 * Answers queries `{id, text}`, a line each, over articles, a line each.
 * @returns how many articles and queries failed
 */
export async function searchAll(articlesFile: string, queriesFile: string, limit: number): Promise<number> {
  const searched = await load(readArticleLines(createReadStream(articlesFile), articlesFile), null);
  let unanswered = 0;
  for await (const line of readJsonLines(createReadStream(queriesFile), queriesFile)) {
    const text = 'problem' in line ? null : line.value['text'];
    if ('problem' in line || typeof text !== 'string') {
      unanswered++;
      complain('problem' in line ? line.problem : `${queriesFile}, line ${line.number} has no "text"`);
      continue;
    }
    const hits = searched.catalog.searchIndex.search(
      readQuery(text, searched, `${queriesFile}, line ${line.number}: `),
      { limit },
    );
    await printJson({ query: line.value['id'] ?? null, hits: hits.map(({ id, score }) => ({ id, score })) });
  }
  return searched.problems.length + unanswered;
}
