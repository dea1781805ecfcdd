import assert from 'node:assert/strict';
import { movedArticles } from '../../src/review/movedArticles';

const article = (path: string, digest = path) => ({ path, digest });
const found = (...args: Parameters<typeof movedArticles>) => Object.fromEntries(movedArticles(...args));

describe('an article that was moved', () => {
  it('is where its text is, whatever its name', () =>
    assert.deepEqual(found([article('a.txt', '7f')], [article('2025/b.txt', '7f'), article('2025/a.txt', '80')]), {
      'a.txt': '2025/b.txt',
    }));

  it('is the only file of its name, when its text has changed', () =>
    assert.deepEqual(found([article('a.txt', '7f')], [article('old/a.txt', '80'), article('old/b.txt', '81')]), {
      'a.txt': 'old/a.txt',
    }));

  it('is nowhere when that is not clear', () => {
    assert.deepEqual(found([article('a.txt', '7f')], [article('x/a.txt', '1'), article('y/a.txt', '2')]), {});
    assert.deepEqual(found([article('a.txt', '7f')], [article('b.txt', '7f'), article('c.txt', '7f')]), {});
    assert.deepEqual(found([article('a.txt', ''), article('b.txt', '')], [article('c.txt', '')]), {});
    assert.deepEqual(found([article('x/a.txt', '1'), article('y/a.txt', '2')], [article('z/a.txt', '3')]), {});
  });

  it('takes no place that another has by its text', () =>
    assert.deepEqual(found([article('x/a.txt', '1'), article('y/b.txt', '2')], [article('z/b.txt', '1')]), {
      'x/a.txt': 'z/b.txt',
    }));
});
