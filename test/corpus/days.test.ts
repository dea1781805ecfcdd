import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../src/article/article';
import { calendarPeriod, daysIn } from '../../src/analysis/dates/periods';
import { Days, mentionedDays } from '../../src/corpus/days';
import { findDates } from '../../src/analysis/dates/findDates';
import { parseArticle } from '../../src/article/parse';

const at = (...starts: number[]): Span[] => starts.map((start) => ({ start, end: start + 5 }));

describe('the days that articles speak of', () => {
  it('are kept by day, month or year', () => {
    const cases: readonly [string, string | null][] = [
      ['2025-11-07', '2025-11-07'],
      ['2025-11-07TNI', '2025-11-07'],
      ['2025-11-07T15:00', '2025-11-07'],
      ['2025-11', '2025-11'],
      ['2025', '2025'],
      ['2025-Q3', '2025'],
      ['2025-H1', '2025'],
      ['2025-SU', '2025'],
      ['2025-W45', '2025-11'],
      ['2025-W45-WE', '2025-11'],
      ['2025-W01', '2025-01'],
      ['2026-W01', '2026-01'],
      ['2020-W53', '2020-12'],
      ['198', null],
      ['19', null],
      ['PAST_REF', null],
      ['XXXX-10-19', null],
      ['XXXX-WXX-5', null],
      ['2025-XX', null],
    ];
    for (const [value, period] of cases) assert.equal(calendarPeriod({ type: 'DATE', value }), period, value);
    assert.equal(calendarPeriod({ type: 'DURATION', value: '2025' }), null);
  });

  it('are read from an analysis', () => {
    const text = ' date 2025-11-08 The fair opened yesterday. On Friday, on 7 November, it rained, as it had in 2019.';
    const article = parseArticle(text, 'a.txt');
    const found = daysIn(article, { dates: findDates(article) });
    assert.deepEqual(
      [...found].map(([period, spans]) => [period, spans.map(({ start, end }) => text.slice(start, end))]),
      [
        ['2025-11-07', ['yesterday', 'Friday']],
        ['2019', ['2019']],
      ],
    );
  });

  it('are found by day, counted, and forgotten', () => {
    const days = new Days();
    const told: string[] = [];
    days.changed.listen((id) => told.push(id));
    days.put(
      'a',
      mentionedDays(
        new Map([
          ['2025-11-07', at(3, 30)],
          ['2024', at(60)],
        ]),
      ),
    );
    days.put(
      'b',
      mentionedDays(
        new Map([
          ['2025-11-07', at(9)],
          ['2025-11', at(40)],
          ['2025-10-01', at(50)],
        ]),
      ),
    );
    assert.deepEqual(days.articlesOn('2025-11-07'), [
      { article: 'a', spans: at(3, 30) },
      { article: 'b', spans: at(9) },
    ]);
    assert.deepEqual(days.years(), [
      { period: '2025', sentences: 5 },
      { period: '2024', sentences: 1 },
    ]);
    assert.deepEqual(days.monthsOf('2025'), [
      { period: '2025-11', sentences: 4 },
      { period: '2025-10', sentences: 1 },
    ]);
    assert.deepEqual(days.daysOf('2025-11'), [{ period: '2025-11-07', sentences: 3 }]);
    assert.equal(days.sentencesOn('2025-11'), 1);
    days.put('a', mentionedDays(new Map([['2025-10-01', at(1)]])));
    days.remove('b');
    days.remove('unknown');
    assert.deepEqual(days.years(), [{ period: '2025', sentences: 1 }]);
    assert.deepEqual(days.articlesOn('2025-11-07'), []);
    assert.deepEqual(told, ['a', 'b', 'a', 'b']);
  });

  it('agree with what was put last, whatever came before', () => {
    const day = fc.constantFrom('2025-11-07', '2025-11-08', '2025-11', '2024-02', '2024', '1999');
    const change = fc.record({ article: fc.constantFrom('a', 'b', 'c'), days: fc.option(fc.uniqueArray(day)) });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const days = new Days();
        const last = new Map<string, readonly string[]>();
        for (const { article, days: periods } of changes) {
          if (periods) days.put(article, mentionedDays(new Map(periods.map((period) => [period, at(1, 2)]))));
          else days.remove(article);
          last.set(article, periods ?? []);
        }
        const all = [...last.values()].flat();
        return (
          all.every((period) => days.sentencesOn(period) === 2 * all.filter((each) => each === period).length) &&
          days.years().reduce((sum, { sentences }) => sum + sentences, 0) === 2 * all.length
        );
      }),
    );
  });
});
