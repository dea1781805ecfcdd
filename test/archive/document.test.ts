import assert from 'node:assert/strict';
import { archiveDocument, type ArchiveDocument } from '../../src/archive/document';
import { searchFactsOf } from '../../src/search/index/facts';
import { analysisOf, article, type Reading } from '../search/support';

function documentOf(text: string, reading: Reading = {}, path = 'news/Tide.md'): ArchiveDocument {
  const read = article(text, path);
  return archiveDocument(read, searchFactsOf(read, analysisOf(read, reading)), 'd1');
}

const tide = `---
title: Tide warning
date: 2025-11-08
---

## Boats stay in

“The cease-fire holds,” Ada Quist said in Hexham. She spoke on Friday.
`;

const tideReading: Reading = {
  people: ['Ada Quist'],
  places: ['Hexham'],
  said: [['Ada Quist', 'direct', 'The cease-fire holds,']],
  days: [['Friday', '2025-11-07']],
};

describe('archiveDocument', () => {
  it('keeps the file as it is, and where it lay', () => {
    const { text, path, folded, digest } = documentOf(tide, tideReading);
    assert.equal(text, tide);
    assert.deepEqual([path, folded, digest], ['news/Tide.md', 'news/tide.md', 'd1']);
  });

  it('writes each word with its stem, and hyphenated words as one beside their parts', () => {
    const { lead } = documentOf('The cease-fire talks agreed.');
    assert.equal(
      lead,
      'the|=the cease|=ceas|+ceasefire|+=ceasefir fire|=fire|-ceasefire|-=ceasefir talks|=talk agreed|=agre',
    );
  });

  it('writes words of other languages with their stems there, too', () => {
    const { lead, language } = documentOf('---\nlanguage: de\n---\n\nDie Häuser am Hafen wurden geräumt.');
    assert.equal(language, 'de');
    assert.equal(lead?.split(' ')[1], 'hauser|=hauser|=de=haus');
  });

  it('repeats title and headings, so that they count as in the workspace', () => {
    const { all } = documentOf(tide, tideReading);
    const lines = all.map((line) => line.split(' ').map((word) => word.split('|')[0]));
    assert.deepEqual(
      lines.map((line) => line.slice(0, 2).join(' ')),
      ['tide warning', 'tide warning', 'tide warning', 'boats stay', 'boats stay', 'the cease'],
    );
  });

  it('takes the first heading for the title where the article states none', () => {
    const { title, headings } = documentOf('## Boats stay in\n\nThe harbour was closed on Friday.');
    assert.equal(title, headings[0]);
    assert.match(title ?? '', /^boats/);
  });

  it('puts what one person says in one way together, with the terms of the names', () => {
    const { said } = documentOf(tide, tideReading);
    assert.deepEqual(said, [
      {
        who: ['ada quist'],
        type: 'direct',
        zones: ['lead'],
        words: ['the|=the cease|=ceas|+ceasefire|+=ceasefir fire|=fire|-ceasefire|-=ceasefir holds|=hold'],
      },
    ]);
  });

  it('cuts a hyphenated word that is said in part only', () => {
    const { said } = documentOf('The “cease”-fire, Ada Quist said.', {
      people: ['Ada Quist'],
      said: [['Ada Quist', 'direct', 'cease']],
    });
    assert.deepEqual(said[0]?.words, ['cease|=ceas']);
  });

  it('counts names, months and the days spoken of', () => {
    const { speakers, mentioned, places, mentions, placeNames, month, date, periods, monthsSpokenOf } = documentOf(
      tide,
      tideReading,
    );
    assert.deepEqual([speakers, mentioned, places], [['Ada Quist'], ['Ada Quist', 'Hexham'], ['Hexham']]);
    assert.deepEqual([mentions, placeNames], [['ada quist', 'hexham'], ['hexham']]);
    assert.deepEqual([month, date], ['2025-11', '2025-11-08']);
    assert.deepEqual(periods, [{ gte: '2025-11-07', lte: '2025-11-07' }]);
    assert.deepEqual(monthsSpokenOf, ['2025-11']);
  });

  it('takes an article without words', () => {
    const { all, title, lead, said } = documentOf('');
    assert.deepEqual([all, title, lead, said], [[], null, null, []]);
  });
});
