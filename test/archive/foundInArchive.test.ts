import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/analyze';
import { readArchived, sharedFacets } from '../../src/archive/foundInArchive';
import { parseArticle } from '../../src/article/parse';
import { foundArticle } from '../../src/corpus/results';
import { searchFactsOf } from '../../src/search/index/facts';
import { parseQuery } from '../../src/search/query/parser';

const text =
  ' date 2025-10-03 The ferry to Sandholm is late. "The ferry must go," said Mira Holt.\n\nOthers took the bus.';
const id = 'seed-archive:/news/2025/ferry.txt';

function archived(query: string) {
  const local = parseArticle(text, 'ferry.txt');
  const file = { path: '2025/ferry.txt', text, facts: searchFactsOf(local, analyze(local)) };
  return readArchived(file, id, parseQuery(query, { typing: false }));
}

const wordsOf = (query: string) => archived(query).hits.map(({ start, end }) => text.slice(start, end));

describe('an article that an archive found', () => {
  it('is read as any other, under the name that it has here', () => {
    const { article } = archived('ferry');
    assert.equal(article.id, id);
    assert.equal(article.date, '2025-10-03');
    assert.deepEqual(wordsOf('ferry'), ['ferry', 'ferry']);
  });

  it('has its hits where the query asks for them, by the facts that came with it', () => {
    assert.deepEqual(wordsOf('speaker:holt ferry'), ['ferry']);
    const { article, facts, hits } = archived('speaker:holt ferry');
    assert.equal(foundArticle(article, hits, facts).hits[0]!.speaker, 'Mira Holt');
  });
});

describe('ways to narrow down the results of workspace and archive', () => {
  const { article, facts, hits } = archived('ferry');
  const found = [foundArticle(article, hits, facts)];
  const facetOf = (field: string, facets: ReturnType<typeof sharedFacets>) =>
    facets.find((facet) => facet.field === field)?.values;

  it('count hits there and articles here, and names however they are written', () => {
    const values = [
      { value: 'MIRA HOLT', articles: 40 },
      { value: 'Jon Adde', articles: 3 },
    ];
    assert.deepEqual(facetOf('speaker', sharedFacets(found, [{ field: 'speaker', values }], 90)), [
      { value: 'Mira Holt', hits: 1, articles: 40 },
      { value: 'Jon Adde', hits: 0, articles: 3 },
    ]);
  });

  it('have the newest month first', () => {
    const values = ['2024-01', '2025-12'].map((value) => ({ value, articles: 1 }));
    assert.deepEqual(
      facetOf('date', sharedFacets(found, [{ field: 'date', values }], 2))?.map(({ value }) => value),
      ['2025-12', '2025-10', '2024-01'],
    );
  });

  it('leave out what all have, and keep what only the workspace’s have all', () => {
    const values = [{ value: 'en', articles: 7 }];
    assert.equal(facetOf('lang', sharedFacets(found, [{ field: 'lang', values }], 7)), undefined);
    assert.equal(facetOf('lang', sharedFacets(found, [{ field: 'lang', values }], 9))?.length, 1);
    assert.equal(facetOf('lang', sharedFacets(found, [{ field: 'lang', values }], Infinity))?.length, 1);
  });

  it('are those of the workspace alone without an archive', () => {
    assert.deepEqual(facetOf('speaker', sharedFacets(found, [], 0)), [{ value: 'Mira Holt', hits: 1, articles: 0 }]);
    assert.equal(facetOf('date', sharedFacets(found, [], 0)), undefined);
  });
});
