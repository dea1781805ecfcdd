import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withPlainLetters } from '../../src/language/plainLetters';

describe('plain letters', () => {
  const rows: readonly (readonly [text: string, plain: string])[] = [
    ['Łódź', 'Lódz'],
    ['Šimečková of Bąkowo', 'Simecková of Bakowo'],
    ['łŁđĐħĦıœŒŋŊŧŦĸſəƏ', 'lLdDhHioOnNtTkseE'],
    ['Жанна', 'Xxxxx'],
    ['Ωmega and αlpha', 'Xmega and xlpha'],
    ['e\u0301', 'ex'],
    ['Zoë’s café', 'Zoë’s café'],
    ['a\u0387b', 'a\u0387b'],
    ['北京', '北京'],
    // Two units each: a letter of Kaithi, which is parted into two, and its sign.
    ['\u{1109A}\u{110BA}', '\u{1109A}xx'],
    ['', ''],
  ];
  for (const [text, plain] of rows) it(`of “${text}”`, () => assert.equal(withPlainLetters(text), plain));

  it('keep every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => withPlainLetters(text).length === text.length));
  });
});
