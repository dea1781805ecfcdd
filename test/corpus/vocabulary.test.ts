import assert from 'node:assert/strict';
import { Corpus } from '../../src/corpus/corpus';
import { Directory } from '../../src/corpus/directory';
import { People } from '../../src/corpus/people';
import { forgivingVocabulary } from '../../src/corpus/vocabulary';
import { NameUse, type Vocabulary } from '../../src/search/index/types';

const values = [
  { value: 'Khawaja Asif', articles: 3 },
  { value: 'Khalid Ministry', articles: 9 },
];
/** An index of two names, which does not forgive anything. */
const index: Vocabulary = {
  names: (_use, text, limit) =>
    values.filter(({ value }) => value.toLowerCase().startsWith(text.toLowerCase())).slice(0, limit),
  monthsPublished: () => [{ value: '2025-11', articles: 1 }],
  monthsSpokenOf: () => [],
  tags: () => [],
  languages: () => [],
};

describe('what queries are completed with', () => {
  const people = new People();
  const directory = new Directory(new Corpus(), people);
  const vocabulary = forgivingVocabulary(index, directory);
  const offered = (text: string, use = NameUse.Speaker) => vocabulary.names(use, text, 5).map(({ value }) => value);
  before(async () => {
    const first = { start: 0, end: 1 };
    people.put('a', [{ name: 'Khawaja Asif', also: [], roles: [], mentions: 1, statements: 1, first }]);
    await directory.whenListed();
  });
  after(() => directory.dispose());

  it('is what begins so, where something does', () =>
    assert.deepEqual(offered('kha'), ['Khawaja Asif', 'Khalid Ministry']));
  it('is who is called nearly so, where nothing does, with the articles that the index counts', () =>
    assert.deepEqual(vocabulary.names(NameUse.Speaker, 'kwaja', 5), [values[0]]));
  it('is nobody called nearly so for a place, or a letter or two', () => {
    assert.deepEqual(offered('kwaja', NameUse.Place), []);
    assert.deepEqual(offered('ja'), []);
  });
  it('is the index’s for months', () => assert.equal(vocabulary.monthsPublished('2025').length, 1));
});
