import assert from 'node:assert';
import fc from 'fast-check';
import {
  civilDay,
  dayNumber,
  nthWeekday,
  parseDay,
  periodAround,
  periodEnd,
  periodFrom,
  shiftDay,
  valueOf,
  weekdayOf,
  type PeriodUnit,
} from '../../../src/analysis/dates/calendar';
import { describeDay } from '../../../src/analysis/dates/describeDay';

const day = (text: string): number => parseDay(text) ?? assert.fail(text);

describe('the calendar', () => {
  it('counts days as Date does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
        const date = new Date(n * 86_400_000);
        assert.deepStrictEqual(civilDay(n), {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        assert.strictEqual(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), n);
        assert.strictEqual(weekdayOf(n), date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      }),
    );
  });

  it('knows which days exist', () => {
    for (const text of ['2025-02-29', '2025-13-01', '2025-00-10', '0000-01-01', '2025-1-1', '2025-04-31'])
      assert.strictEqual(parseDay(text), null, text);
    assert.notStrictEqual(parseDay('2024-02-29'), null);
  });

  const values: readonly (readonly [PeriodUnit, string, string])[] = [
    ['week', '2025-11-08', '2025-W45'],
    ['week', '2021-01-03', '2020-W53'],
    ['week', '2024-12-30', '2025-W01'],
    ['weekend', '2025-11-08', '2025-W45-WE'],
    ['month', '2025-11-08', '2025-11'],
    ['quarter', '2025-11-08', '2025-Q4'],
    ['half', '2025-06-30', '2025-H1'],
    ['season', '2025-01-15', '2024-WI'],
    ['season', '2025-03-01', '2025-SP'],
    ['year', '0033-04-03', '0033'],
    ['decade', '1989-12-31', '198'],
    ['century', '1999-12-31', '19'],
    ['millennium', '1999-12-31', '1'],
  ];
  for (const [unit, text, value] of values)
    it(`${text} lies in the ${unit} ${value}`, () => assert.strictEqual(valueOf(periodAround(unit, day(text))), value));

  it('keeps to the last day of a shorter month', () => {
    assert.strictEqual(shiftDay(day('2025-01-31'), 1, 'month'), day('2025-02-28'));
    assert.strictEqual(shiftDay(day('2024-02-29'), -1, 'year'), day('2023-02-28'));
  });

  const ends: readonly (readonly [PeriodUnit, string, string])[] = [
    ['day', '2025-11-08', '2025-11-09'],
    ['week', '2025-11-08', '2025-11-10'],
    ['weekend', '2025-11-08', '2025-11-10'],
    ['month', '2025-12-08', '2026-01-01'],
    ['quarter', '2025-11-08', '2026-01-01'],
    ['half', '2025-06-30', '2025-07-01'],
    ['half', '2025-07-01', '2026-01-01'],
    ['season', '2025-02-28', '2025-03-01'],
    ['season', '2025-11-30', '2025-12-01'],
    ['year', '2024-02-29', '2025-01-01'],
    ['decade', '1989-12-31', '1990-01-01'],
    ['century', '1999-12-31', '2000-01-01'],
    ['millennium', '1999-12-31', '2000-01-01'],
  ];
  for (const [unit, text, end] of ends)
    it(`the ${unit} of ${text} ends before ${end}`, () =>
      assert.strictEqual(periodEnd(periodAround(unit, day(text))), day(end)));

  it('keeps weekends apart from the days before them', () => {
    assert.strictEqual(periodAround('weekend', day('2025-11-08')).start, day('2025-11-08'));
    assert.strictEqual(periodAround('weekend', day('2025-11-03')).start, day('2025-11-08'));
    assert.strictEqual(periodFrom(day('2025-11-09'), 1, 'weekend')?.start, day('2025-11-15'));
  });

  it('steps only within the years 1 to 9999', () => {
    assert.strictEqual(periodFrom(day('9999-06-01'), 1, 'year'), null);
    assert.strictEqual(periodFrom(day('0001-06-01'), -1, 'year'), null);
    assert.strictEqual(periodFrom(day('9998-06-01'), 1, 'year')?.start, day('9999-01-01'));
    assert.strictEqual(periodFrom(day('2025-01-01'), -1e9, 'day'), null);
  });

  it('finds the n-th weekday from either end', () => {
    assert.strictEqual(nthWeekday(2025, 11, 4, 4), day('2025-11-27'));
    assert.strictEqual(nthWeekday(2025, 5, 1, -1), day('2025-05-26'));
  });
});

describe('describeDay', () => {
  it('names the weekday', () => assert.strictEqual(describeDay('2025-11-08'), 'Saturday, 8 November 2025'));
  it('follows the locale', () => assert.strictEqual(describeDay('2025-11-08', 'en-US'), 'Saturday, November 8, 2025'));
  it('leaves what is no day as it is', () => assert.strictEqual(describeDay('2025-02-30'), '2025-02-30'));
  it('falls back to English', () =>
    assert.strictEqual(describeDay('2025-11-08', 'no such locale'), 'Saturday, 8 November 2025'));
});
