import assert from 'node:assert/strict';
import { Archive } from '../../../src/archive/archive';
import { parseQuery, type Query } from '../../../src/search/query/parser';
import type { SearchIndex } from '../../../src/search/searchIndex';
import { clientOf, makeArchive } from './archives';
import { localIndexOf, numbersFrom, parityArticles, QueryMaker, type Construct, type ReadArticle } from './parity';

const index = 'parity';
/** So many queries for each construct, each as it is kept and as it is typed. */
const rounds = 12;
/** The same queries each time, unless others are asked for, as for property tests. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20251108) || Date.now();

/**
 * Where the archive may find less, as media/search.md says: of words with two slips in them it sees those that begin
 * like the typed one, and of words that are still being typed it forgives slips only in whole ones.
 */
const mayFindLess: readonly Construct[] = ['a word with a slip', 'words spelled alike'];

/** The workspace's index and the archive find the same articles. */
describe(`the same articles in both engines (PROPERTY_SEED=${seed})`, () => {
  const articles: readonly ReadArticle[] = parityArticles();
  const local: SearchIndex = localIndexOf(articles);
  const archive = new Archive(clientOf(index));
  const maker = new QueryMaker(articles, numbersFrom(seed));

  before(() => makeArchive(index, articles));

  const here = (query: Query) =>
    local
      .search(query, { limit: articles.length })
      .map(({ id }) => id)
      .sort();
  const there = async (query: Query) =>
    (await archive.find(query, { limit: articles.length })).files.map(({ path }) => path).sort();

  for (const construct of maker.constructs)
    it(`for ${construct}`, async () => {
      let hits = 0;
      for (let round = 0; round < rounds; round++) {
        const text = maker.make(construct);
        for (const typing of [false, true]) {
          const query = parseQuery(text, { typing });
          const [found, wanted] = [await there(query), here(query)];
          hits += wanted.length;
          const isPart = mayFindLess.includes(construct) && found.every((path) => wanted.includes(path));
          if (!isPart) assert.deepEqual(found, wanted, `${text}${typing ? ', as it is typed' : ''}`);
        }
      }
      assert.ok(hits > 0, 'nothing was found anywhere');
    });
});
