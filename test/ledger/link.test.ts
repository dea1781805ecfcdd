import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../src/article/parse';
import { linkTo, placeOf, readLink } from '../../src/ledger/link';
import { wordsOf } from '../../src/ledger/row';
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

  describe('finds them', () => {
    const found = (link: string, text: string) => {
      const target = read(link)!;
      const place = placeOf(parseArticle(text, 'a.md'), target);
      return place && text.slice(place.start, place.end);
    };
    const linkIn = (text: string, ...quoted: readonly string[]) => {
      const content = quoted.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length }));
      return linkTo(row({ content, words: wordsOf(parseArticle(text, 'a.md'), { content }) }), 'vscode');
    };
    const wrapped = 'She was late.\n“We will build the dam\n      before the winter comes,” she said.';

    it('in a quotation that is interrupted', () => {
      const text = '“Yes,” Ann Moore said, “we will build the dam.”';
      assert.equal(found(linkIn(text, '“Yes,”', '“we will build the dam.”'), text), '“Yes,”');
    });
    it('where a character is made of two', () => {
      const text = `“This is a thing ${'😀'.repeat(40)}”`;
      assert.equal(found(linkIn(text, text), text), text);
    });
    it('after the text has moved, whatever its lines', () => {
      const link = linkIn(wrapped, '“We will build the dam\n      before the winter comes,”');
      assert.match(found(link, wrapped) ?? '', /^“We will/);
      assert.match(
        found(link, `A new line.\n\n${wrapped}`) ?? '',
        /^“We will build the dam\n +before the winter comes,”$/,
      );
      assert.match(found(link, wrapped.replace('      ', ' '.repeat(500))) ?? '', /^“We will/);
    });
    it('among marks that say nothing', () => {
      const text = '“We will **build** the [dam](a.html) be<!-- page 2 -->fore winter,” she said.';
      const link = linkIn(text, text.slice(0, text.indexOf(' she')));
      assert.equal(found(link, `A new line.\n\n${text}`), text.slice(0, text.indexOf(' she')));
      assert.equal(read(link)?.words, '“We will build the dam before winter,”');
    });
    it('but not where they stand twice, or no more', () => {
      const link = linkIn(wrapped, '“We will build the dam\n      before the winter comes,”');
      assert.equal(found(link, `x ${wrapped} ${wrapped}`), null);
      assert.equal(found(link, 'Nothing of it.'), null);
      assert.equal(found(link, ''), null);
    });
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
