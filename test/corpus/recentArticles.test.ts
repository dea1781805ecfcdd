import assert from 'node:assert/strict';
import { parseArticle } from '../../src/article/parse';
import { RecentArticles } from '../../src/corpus/recentArticles';

const million = 1_000_000;
const article = (id: string, length: number) => parseArticle('x'.repeat(length), id);
const kept = (recent: RecentArticles, ids: string) => [...ids].filter((id) => recent.get(id) !== null).join('');

describe('the articles used last', () => {
  it('are kept up to four million characters', () => {
    const recent = new RecentArticles();
    recent.put(article('a', 2 * million));
    recent.put(article('b', 2 * million));
    assert.equal(kept(recent, 'ab'), 'ab');
    recent.put(article('c', 1));
    assert.equal(kept(recent, 'abc'), 'bc');
  });

  it('are those asked for last', () => {
    const recent = new RecentArticles();
    for (const id of ['a', 'b']) recent.put(article(id, 2 * million));
    recent.get('a');
    recent.put(article('c', 1));
    assert.equal(kept(recent, 'abc'), 'ac');
  });

  it('count once when they are put again, and not once they are removed', () => {
    const recent = new RecentArticles();
    for (const id of ['a', 'b', 'b', 'b']) recent.put(article(id, 2 * million));
    assert.equal(kept(recent, 'ab'), 'ab');
    recent.remove('a');
    recent.remove('unknown');
    recent.put(article('c', 2 * million));
    assert.equal(kept(recent, 'abc'), 'bc');
  });

  it('are at least one, however long', () => {
    const recent = new RecentArticles();
    recent.put(article('a', 1));
    recent.put(article('b', 5 * million));
    assert.equal(kept(recent, 'ab'), 'b');
  });
});
