import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeOfRow } from '../../../src/features/articles/rows';

describe('where a row is', () => {
  const id = 'file:///seeds/ferry.txt';
  const article = { id };
  const words = { start: 3, end: 9 };
  const rows: readonly [string, object, object | null][] = [
    ['an article', { kind: 'article', id }, { id, words: null }],
    ['a heading', { kind: 'heading', article, span: words }, { id, words }],
    ['a statement', { kind: 'statement', article, index: 2 }, { id, words: null }],
    ['an article of a person', { kind: 'appearance', key: 'ada quist', article: id }, { id, words: null }],
    ['a sentence of a day', { kind: 'passage', passage: { article, words } }, { id, words }],
    ['a hit', { kind: 'hit', hit: { article, ...words, said: null } }, { id, words }],
    ['the hits of an article', { kind: 'group', group: { kind: 'article', key: id, hits: [] } }, { id, words: null }],
    ['a decision', { kind: 'item', article: id, decision: {} }, { id, words: null }],
    ['a month', { kind: 'group', group: { kind: 'date', key: '2025-11' } }, null],
    ['a person', { kind: 'person', key: 'ada quist' }, null],
  ];
  for (const [name, row, place] of rows) it(name, () => assert.deepEqual(placeOfRow(row), place));

  it('nothing, for what is no row', () => {
    for (const other of [undefined, null, 7, 'file:///x', [], {}, { kind: 'article', id: 7 }, { article: null }])
      assert.equal(placeOfRow(other), null);
  });

  it('no words where a row has none that could be there', () => {
    for (const span of [7, [], {}, { start: -1, end: 2 }, { start: 0.5, end: 2 }, { start: '0', end: 2 }, { end: NaN }])
      assert.deepEqual(placeOfRow({ kind: 'heading', article, span }), { id, words: null });
  });

  it('somewhere or nowhere, whatever is handed over', () => {
    const given = fc.object({
      key: fc.constantFrom('kind', 'id', 'article', 'span', 'passage', 'hit', 'group', 'words', 'start', 'end', 'key'),
      values: [fc.constantFrom('article', id, '', null, undefined, NaN, -1, 3), fc.string(), fc.object()],
      withNullPrototype: true,
    });
    fc.assert(
      fc.property(given, (row) => {
        const place = placeOfRow(row);
        if (place === null) return;
        assert.equal(typeof place.id, 'string');
        assert.ok(place.words === null || (place.words.start >= 0 && place.words.end >= 0));
      }),
    );
  });
});
