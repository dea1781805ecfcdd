import assert from 'node:assert/strict';
import { parseArticle } from '../../src/article/parse';
import { summaryLabel, summaryOf } from '../../src/corpus/summary';

const letters = (count: number) => 'x'.repeat(count);

describe('the summary of an article', () => {
  it('has its title, lead, date and source, on one line each', () => {
    const text = '---\ntitle: "The\\n ferry"\ndate: 2025-03-04\nsource: The Tide\n---\nIt\n  sank.\n';
    assert.deepEqual(summaryOf(parseArticle(text, 'a.md')), {
      title: 'The ferry',
      lead: 'It sank.',
      date: '2025-03-04',
      particulars: { day: null, language: null },
      language: 'en',
      dateProblem: null,
      source: 'The Tide',
    });
  });

  it('says why there is no date', () => {
    const { date, dateProblem } = summaryOf(parseArticle(' date 2025-02-30 It sank.', 'a'));
    assert.equal(date, null);
    assert.match(dateProblem ?? '', /not a day of the calendar/);
  });

  it('is short, however long the article', () => {
    const whole = summaryOf(parseArticle(letters(400), 'a', { title: letters(240) }));
    assert.deepEqual([whole.title, whole.lead], [letters(240), letters(400)]);
    const cut = summaryOf(parseArticle(letters(401), 'a', { title: letters(241) }));
    assert.deepEqual([cut.title, cut.lead], [`${letters(239)}…`, `${letters(399)}…`]);
  });

  it('is shown by its title, or else its lead', () => {
    const summary = summaryOf(parseArticle(letters(100), 'a'));
    assert.equal(summaryLabel(summary), `${letters(79)}…`);
    assert.equal(summaryLabel({ ...summary, title: 'Afloat' }), 'Afloat');
    assert.equal(summaryLabel(summary, 10).length, 10);
  });
});
