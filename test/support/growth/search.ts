import { analyze } from '../../../src/analysis/analyze';
import type { Article } from '../../../src/article/article';
import { parseArticle } from '../../../src/article/parse';
import { foundArticle, hitLine } from '../../../src/corpus/results';
import { searchFactsOf, type SearchFacts } from '../../../src/search/index/facts';
import { findHits, snippetOf } from '../../../src/search/passages/snippet';
import { explain } from '../../../src/search/query/explain';
import { parseQuery } from '../../../src/search/query/parser';
import { printQuery } from '../../../src/search/query/print';
import { SearchIndex, toSearchDocument } from '../../../src/search/searchIndex';
import type { GrowthCase } from './growth';
import { endlessParagraph, news } from './news';
import { textCases } from './textCases';
import { textOf } from './texts';

const parts: readonly string[] = [
  'word ',
  'w#d ',
  '"',
  '"a b" ',
  '"a b"~3 ',
  '(',
  ')',
  '(a OR ',
  'a OR ',
  'a AND ',
  'a NEAR/3 ',
  '-',
  '-a ',
  'NOT ',
  '~abcd ',
  'ab* ',
  ':',
  'speaker:',
  'speaker:a ',
  'date:2025..',
  'date:2025-10-01..2025-10-31 ',
  'in:quote ',
  'a|',
  'path:*',
  'path:a*b ',
  'type:direct|',
  '.',
  'A.',
  '日本',
];

/** Articles whose words stand as closely as words of queries can. */
const articles: readonly string[] = [
  'ab cd ',
  'ab ',
  'cd ab xy xy xy xy ab ',
  'ab-cd ',
  'ab\n\ncd ab\n\n',
  'ab#q cd#q ',
];

const queries: readonly string[] = [
  'ab',
  'ab cd',
  '"ab cd"',
  '"ab ab ab ab ab cd"',
  'ab NEAR/3 cd',
  'ab NEAR/3 cd NEAR/3 ef',
  '"ab cd"~5',
  'ab*',
  '~abc',
  'abd cf',
  'ab OR cd',
  '(ab OR cd) AND -xy',
  'in:lead ab',
];

/** For the articles of the news, with facts. */
const factQueries: readonly string[] = [
  'speaker:brandt the',
  'type:direct the',
  'in:quote the',
  'on:2025-10',
  'mentions:brandt',
];

const parsed = (text: string) => parseArticle(text, 'a.txt');

interface Searched {
  readonly article: Article;
  readonly facts?: SearchFacts;
}

/** An index of the one article, a query, and all that is shown of what it finds. */
const searching = (query: string, searched: (size: number) => Searched) => (size: number) => {
  const { article, facts } = searched(size);
  const index = new SearchIndex();
  index.add(toSearchDocument(article));
  if (facts) index.setFacts(article.id, facts);
  return () => {
    const asked = parseQuery(query, { typing: false });
    index.search(asked, { limit: 10 });
    const hits = findHits(article, asked, facts);
    snippetOf(article, hits, 160);
    for (const hit of foundArticle(article, hits, facts).hits.slice(0, 100)) hitLine(article, hit, 120);
  };
};

export const searchCases: readonly GrowthCase[] = [
  ...textCases('reading queries', 20_000, parts, (text) => () => {
    const query = parseQuery(text, { typing: false });
    printQuery(query);
    explain(query);
  }),
  ...[...articles, 'a-b', "l'a", 'a.', 'é', '日本', '1,000 ', 'a'].map((shape): GrowthCase => ({
    stage: 'indexing',
    shape,
    size: 50_000,
    prepare: (size) => {
      const document = toSearchDocument(parsed(textOf(shape, size)));
      return () => {
        const index = new SearchIndex();
        index.add(document);
        index.add(document);
        index.remove(document.id);
      };
    },
  })),
  ...articles.flatMap((shape) =>
    queries.map((query): GrowthCase => ({
      stage: `searching ${query}`,
      shape: JSON.stringify(shape).slice(1, -1),
      size: 50_000,
      prepare: searching(query, (size) => ({ article: parsed(textOf(shape, size)) })),
    })),
  ),
  ...[news, endlessParagraph].flatMap(({ shape, of }) =>
    [...queries, ...factQueries].map((query): GrowthCase => ({
      stage: `searching ${query.replaceAll('ab', 'the').replaceAll('cd', 'of')}`,
      shape,
      size: 20_000,
      prepare: searching(query.replaceAll('ab', 'the').replaceAll('cd', 'of'), (size) => {
        const article = parsed(of(size));
        return { article, ...(factQueries.includes(query) && { facts: searchFactsOf(article, analyze(article)) }) };
      }),
    })),
  ),
  ...['the of', '"of the"', 'the NEAR/3 of', 'th*', '~thee', 'the OR of', 'speaker:brandt', 'date:2025'].map(
    (query): GrowthCase => ({
      stage: `searching ${query}`,
      shape: 'many articles',
      size: 500,
      prepare: (size) => {
        const index = new SearchIndex();
        const text = news.of(size * 100);
        for (let number = 0; number < size; number++)
          index.add(toSearchDocument(parseArticle(text.slice(number * 100, number * 100 + 400), `${number}.txt`)));
        return () => index.search(parseQuery(query, { typing: false }), { limit: 100 });
      },
    }),
  ),
];
