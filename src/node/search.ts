import { createReadStream } from 'node:fs';
import type { Article } from '../article/article';
import { labelOf } from '../article/parse';
import { parseQuery } from '../search/query';
import { SearchIndex, toSearchDocument } from '../search/searchIndex';
import { findHits, snippetOf } from '../search/snippet';
import type { Loaded } from './files';
import { readArticleLines, readJsonLines } from './jsonLines';
import { complain, printLine } from './output';

const snippetLength = 160;

interface Library {
  readonly index: SearchIndex;
  readonly articles: ReadonlyMap<string, Article>;
  readonly failed: number;
}

async function load(loading: AsyncIterable<Loaded>): Promise<Library> {
  const index = new SearchIndex();
  const articles = new Map<string, Article>();
  let failed = 0;
  for await (const loaded of loading) {
    if ('problem' in loaded) {
      failed++;
      complain(loaded.problem);
      continue;
    }
    articles.set(loaded.article.id, loaded.article);
    index.add(toSearchDocument(loaded.article));
  }
  return { index, articles, failed };
}

/** Prints the best hits, for a person or as one JSON object a line. @returns how many articles failed */
export async function search(text: string, loading: AsyncIterable<Loaded>, options: { readonly limit: number; readonly json: boolean }): Promise<number> {
  const { index, articles, failed } = await load(loading);
  const query = parseQuery(text, { typing: false });
  for (const { id, score } of index.search(query, { limit: options.limit })) {
    const article = articles.get(id);
    if (!article) continue;
    const snippet = snippetOf(article, findHits(article, query), snippetLength);
    const title = labelOf(article);
    if (options.json) await printLine(JSON.stringify({ id, score, title, date: article.date, snippet: snippet.text, ...snippet.at }));
    else await printLine(`${id}:${article.text.slice(0, snippet.at.start).split('\n').length}  ${title}${article.date ? `  (${article.date})` : ''}\n    ${snippet.text}`);
  }
  return failed;
}

/** Answers queries `{id, text}`, a line each, over articles, a line each. @returns how many articles and queries failed */
export async function searchAll(articlesFile: string, queriesFile: string, limit: number): Promise<number> {
  const { index, failed } = await load(readArticleLines(createReadStream(articlesFile), articlesFile));
  let unanswered = 0;
  for await (const line of readJsonLines(createReadStream(queriesFile), queriesFile)) {
    const text = 'problem' in line ? null : line.value['text'];
    if ('problem' in line || typeof text !== 'string') {
      unanswered++;
      complain('problem' in line ? line.problem : `${queriesFile}, line ${line.number} has no "text"`);
      continue;
    }
    const hits = index.search(parseQuery(text, { typing: false }), { limit });
    await printLine(JSON.stringify({ query: line.value['id'] ?? null, hits: hits.map(({ id, score }) => ({ id, score })) }));
  }
  return failed + unanswered;
}
