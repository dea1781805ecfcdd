import assert from 'node:assert/strict';
import { findDates } from '../../src/analysis/dates/findDates';
import { Corpus } from '../../src/corpus/corpus';
import { daysIn } from '../../src/analysis/dates/periods';
import { Days, mentionedDays } from '../../src/corpus/days';
import { lineOf, placesOn, sentenceOf, type Passage } from '../../src/corpus/passages';

const texts: Readonly<Record<string, string>> = {
  'file:///old.txt': ' date 2025-11-07 It rained. The fair opened today,\nthe mayor said. Nobody came.',
  'file:///new.txt': ' date 2025-11-09 The fair had opened on Friday. It closed on Saturday. On Friday it had rained.',
  'file:///undated.txt': 'The roof fell on 7 November 2025.',
};

describe('passages', () => {
  const corpus = new Corpus();
  const days = new Days();
  for (const [id, text] of Object.entries(texts)) {
    const article = corpus.putText(id, text);
    days.put(id, mentionedDays(daysIn(article, { dates: findDates(article) })));
  }
  const passagesOn = (period: string): Passage[] =>
    placesOn(days, corpus, period).flatMap(({ id, words }) => {
      const article = corpus.recentArticle(id);
      return article ? [{ article, words }] : [];
    });
  const line = (passage: Passage, length = 80) => lineOf(passage, sentenceOf(passage), length);

  it('on a day are sentences, those of the newest article first', () => {
    assert.deepEqual(
      passagesOn('2025-11-07').map((passage) => line(passage).text),
      [
        'The fair had opened on Friday.',
        'On Friday it had rained.',
        'The fair opened today, the mayor said.',
        'The roof fell on 7 November 2025.',
      ],
    );
    assert.deepEqual(passagesOn('2024-01-01'), []);
  });

  it('of the same day are in the order of their files', () => {
    const same = new Corpus();
    const spoken = new Days();
    for (const id of ['file:///b.txt', 'file:///c.txt', 'file:///a.txt']) {
      const article = same.putText(id, ' date 2025-11-09 The fair opened on Friday.');
      spoken.put(id, mentionedDays(daysIn(article, { dates: findDates(article) })));
    }
    assert.deepEqual(
      placesOn(spoken, same, '2025-11-07').map(({ id }) => id),
      ['file:///a.txt', 'file:///b.txt', 'file:///c.txt'],
    );
  });

  it('leave out articles that are gone', () => {
    corpus.remove('file:///undated.txt');
    assert.equal(passagesOn('2025-11-07').length, 3);
  });

  it('mark the words that name the day, where the line still has them', () => {
    const [first, , third] = passagesOn('2025-11-07');
    assert.ok(first && third);
    const { text, marked } = line(third);
    assert.equal(text.slice(marked?.start, marked?.end), 'today');
    assert.deepEqual(line(first, 20), { text: 'The fair had opened…', marked: null });
  });
});
