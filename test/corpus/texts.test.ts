import assert from 'node:assert/strict';
import { sayIn } from '../../src/article/wording';
import { likelyPairs } from '../../src/corpus/duplicates';
import { personKey, type Person } from '../../src/corpus/people';
import { ReaderPool } from '../../src/corpus/readerPool';
import { partsOf, throughLink } from '../../src/corpus/store';
import { parseArticle } from '../../src/article/parse';
import { sayNothing } from '../support/wordless';

const person = (name: string): Person => ({
  ...{ key: personKey(name), name, also: [], roles: [] },
  ...{ mentions: 1, statements: 1, articles: 1 },
});

describe('what is said of the library in another language', () => {
  beforeEach(sayNothing);
  afterEach(() => sayIn());

  const pairs: readonly (readonly [one: string, other: string, reason: string])[] = [
    ['Ann Moore', 'A. Moore', '⟦A. Ann⟧'],
    ['William Stone', 'Bill Stone', '⟦William Bill⟧'],
    ['Khawaja Asif', 'Asif Khawaja', '⟦⟧'],
    ['Khawaja Asif', 'Khawaja Muhammad Asif', '⟦⟧'],
    ['Ilse Fischer', 'Ilse Fisher', '⟦Fischer Fisher⟧'],
  ];
  for (const [one, other, reason] of pairs)
    it(`says why ${one} may be ${other}`, async () => {
      const found = await likelyPairs([person(one), person(other)]);
      assert.deepEqual(
        found.map((pair) => pair.reason),
        [reason],
      );
    });

  it('says why an article was not read', async () => {
    const article = parseArticle('Text.', 'a.txt');
    const broken = new ReaderPool(() => Promise.reject(new Error('αβγ')), 1);
    await assert.rejects(broken.read('analysis', article), { message: '⟦αβγ⟧' });
    broken.dispose();
    await assert.rejects(broken.read('analysis', article), { message: '⟦⟧' });
  });

  it('says why a file is not touched', () => {
    assert.throws(() => partsOf('../a'), { message: '⟦⟧' });
    assert.equal(throughLink().message, '⟦⟧');
  });
});
