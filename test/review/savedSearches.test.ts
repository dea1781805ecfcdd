import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  isSameName,
  readSavedSearches,
  withoutSearch,
  withSearch,
  writeSavedSearches,
  type SavedSearch,
} from '../../src/review/savedSearches';

const dam: SavedSearch = { name: 'Dam', query: 'dam speaker:"Ada Quist"' };
const vote: SavedSearch = { name: 'vote', query: 'vote OR ballot' };

describe('the file of saved searches', () => {
  it('is plain text in one order, a line a field', () => {
    assert.equal(
      writeSavedSearches([vote, dam]),
      '{\n  "version": 1,\n  "searches": [\n    {\n      "name": "Dam",\n      "query": "dam speaker:\\"Ada Quist\\""\n    },\n    {\n      "name": "vote",\n      "query": "vote OR ballot"\n    }\n  ]\n}\n',
    );
    assert.equal(writeSavedSearches([dam, vote]), writeSavedSearches([vote, dam]));
  });

  it('is read as it was written, whatever the names and queries', () => {
    const search = fc.record({
      name: fc.string({ minLength: 1 }).filter((name) => name.trim() !== ''),
      query: fc.string(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(search, { comparator: (a, b) => isSameName(a.name, b.name) }), (searches) => {
        const text = writeSavedSearches(searches);
        const read = readSavedSearches(text);
        assert.ok('searches' in read);
        assert.equal(writeSavedSearches(read.searches), text);
        assert.equal(read.searches.length, searches.length);
      }),
    );
  });

  const broken: Readonly<Record<string, string>> = {
    '': 'is not valid JSON',
    '{"version": 1, "searches": [': 'is not valid JSON',
    '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> theirs\n': 'has a merge conflict',
    '[]': 'does not contain an object',
    '{"version": 2, "searches": []}': 'was written by another version of Seed Review',
    '{"version": 1}': 'has no list “searches”',
    '{"version": 1, "searches": [{"name": "a", "query": "b"}, {"name": " ", "query": "b"}]}':
      'has an item, number 2, that is not a search with a “name” and a “query”',
    '{"version": 1, "searches": [{"name": "a", "query": "b", "colour": "red"}]}':
      'has an item, number 1, that is not a search with a “name” and a “query”',
    '{"version": 1, "searches": [{"name": "a", "query": "b"}, {"name": "A", "query": "c"}]}':
      'has two searches called “A”',
  };
  for (const [text, problem] of Object.entries(broken)) {
    it(`${problem} when it is ${JSON.stringify(text).slice(0, 60)}`, () =>
      assert.deepEqual(readSavedSearches(text), { problem }));
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSavedSearches(text)));
  });
});

describe('saved searches', () => {
  it('have one of each name, in capitals or not', () => {
    assert.deepEqual(withSearch([dam, vote], { name: 'DAM', query: 'dyke' }), [{ name: 'DAM', query: 'dyke' }, vote]);
    assert.deepEqual(withoutSearch([dam, vote], 'VOTE'), [dam]);
  });
});
