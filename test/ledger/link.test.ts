import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linkTo, readLink } from '../../src/ledger/link';
import { row } from './support';

describe('a link to somebody’s words', () => {
  const read = (link: string) => {
    const { pathname, search } = new URL(link);
    return readLink(pathname, search.slice(1));
  };

  it('leads to them', () => {
    const link = linkTo(row({ path: 'a b/Zoë & co.txt' }), 'vscode');
    assert.match(link, /^vscode:\/\/seed-review\.seed-review\/open\?[\x21-\x7E]+$/);
    assert.deepEqual(read(link), { path: 'a b/Zoë & co.txt', start: 40, end: 66, words: 'the mill will close in May' });
  });

  it('comes back whatever the path and the words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (path, words) => {
        const target = read(linkTo(row({ path, words }), 'vscode'));
        assert.equal(target?.path, path);
        assert.ok(words.startsWith(target.words.replace(/\uFFFD$/, '')));
      }),
    );
  });

  const none = [
    ['/delete', 'path=a&start=1&end=2'],
    ['/open', ''],
    ['/open', 'path=&start=1&end=2'],
    ['/open', 'path=a&start=2&end=2'],
    ['/open', 'path=a&start=-1&end=2'],
    ['/open', 'path=a&start=1e99&end=2e99'],
    ['/open', 'path=a&start=x&end=2'],
    ['/open', `path=${'a'.repeat(5000)}&start=1&end=2`],
  ] as const;
  for (const [path, query] of none)
    it(`is not ${path}?${query.slice(0, 40)}`, () => assert.equal(readLink(path, query), null));
});
