import assert from 'node:assert/strict';
import { Archive } from '../../../src/archive/archive';
import { parseArticle } from '../../../src/article/parse';
import { parseQuery } from '../../../src/search/query/parser';
import { clientOf, makeArchive } from './archives';
import { localIndexOf, type ReadArticle } from './parity';

const index = 'ranking';

const articles: readonly ReadArticle[] = [
  ['ferry', 'The old ferry was sold yesterday.'],
  ['harbour', 'The old harbour was sold yesterday.'],
].map(([id = '', text = '']) => ({
  article: parseArticle(text, id),
  facts: { named: [], statements: [], days: [] },
}));

describe('which article comes first, in both engines', () => {
  const local = localIndexOf(articles);
  const archive = new Archive(clientOf(index));

  before(() => makeArchive(index, articles, 1));

  for (const [text, first] of [
    ['ferry ferry harbour', 'ferry'],
    ['ferry harbour harbour', 'harbour'],
  ] as const)
    it(`a word that was asked for twice counts twice: ${text}`, async () => {
      const query = parseQuery(text, { typing: false });
      assert.equal(local.search(query, { limit: 2 })[0]?.id, first);
      assert.equal((await archive.find(query, { limit: 2 })).files[0]?.path, first);
    });
});
