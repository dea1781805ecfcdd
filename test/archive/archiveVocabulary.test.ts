import assert from 'node:assert/strict';
import { vocabularyWithArchive } from '../../src/archive/archiveVocabulary';
import { NameUse, type Vocabulary } from '../../src/search/index/types';

const local: Vocabulary = {
  names: () => [
    { value: 'Ida Norrby', articles: 2 },
    { value: 'Per Idman', articles: 1 },
  ],
  monthsPublished: () => [{ value: '2025-11', articles: 4 }],
  monthsSpokenOf: () => [],
  tags: () => [],
  languages: () => [],
};

describe('what queries are completed with, with an archive', () => {
  const values = [
    { value: 'Ídá NORRBY', articles: 300 },
    { value: 'Idun Falk', articles: 20 },
  ];

  it('keeps the workspace’s values where they stand, and counts the articles of both', () => {
    assert.deepEqual(vocabularyWithArchive(local, { field: 'speaker', values }).names(NameUse.Speaker, 'id', 8), [
      { value: 'Ida Norrby', articles: 302 },
      { value: 'Per Idman', articles: 1 },
      { value: 'Idun Falk', articles: 20 },
    ]);
  });

  it('offers no more than were asked for', () => {
    assert.equal(vocabularyWithArchive(local, { field: 'speaker', values }).names(NameUse.Speaker, 'id', 2).length, 2);
  });

  it('leaves the values of other fields alone', () => {
    const vocabulary = vocabularyWithArchive(local, { field: 'mentions', values });
    assert.deepEqual(vocabulary.names(NameUse.Speaker, 'id', 8), local.names(NameUse.Speaker, 'id', 8));
    assert.deepEqual(vocabulary.monthsPublished('2025'), local.monthsPublished('2025'));
  });

  it('offers months and languages that only the archive has', () => {
    const of = (field: string, value: string) =>
      vocabularyWithArchive(local, { field, values: [{ value, articles: 1 }] });
    assert.deepEqual(
      of('date', '2019-04')
        .monthsPublished('20')
        .map(({ value }) => value),
      ['2025-11', '2019-04'],
    );
    assert.equal(of('on', '2019-04').monthsSpokenOf('20').length, 1);
    assert.equal(of('lang', 'pt').languages().length, 1);
  });
});
