import assert from 'node:assert/strict';
import { isCalendarDay } from '../../src/article/calendarDay';
import { readDay } from '../../src/article/day';

describe('a day of the calendar', () => {
  const rows: readonly (readonly [year: number, month: number, day: number, is: boolean])[] = [
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [2000, 2, 29, true],
    [1900, 2, 29, false],
    [2023, 2, 28, true],
    [2024, 2, 30, false],
    [2025, 4, 30, true],
    [2025, 4, 31, false],
    [2025, 12, 31, true],
    [2025, 12, 32, false],
    [2025, 1, 1, true],
    [2025, 1, 0, false],
    [2025, 0, 1, false],
    [2025, 13, 1, false],
    [1, 1, 1, true],
    [0, 1, 1, false],
    [9999, 12, 31, true],
    [10_000, 1, 1, false],
  ];
  for (const [year, month, day, is] of rows)
    it(`${is ? 'is' : 'is not'} ${year}-${month}-${day}`, () => assert.equal(isCalendarDay(year, month, day), is));
});

describe('a date in a header or typed', () => {
  const rows: Readonly<Record<string, string>> = {
    '2025-11-08': '2025-11-08',
    ' 2025-11-08 ': '2025-11-08',
    '2025/1/2': '2025-01-02',
    '2025.01.02': '2025-01-02',
    '2025-11-08T10:32:00Z': '2025-11-08',
    '2025-11-08 10:32': '2025-11-08',
    '8 November 2025': '2025-11-08',
    'November 8, 2025': '2025-11-08',
    'Sat, 08 Nov 2025 23:30:00 +0000': '2025-11-08',
    'November 8, 2025 Saturday': '2025-11-08',
    '08-Nov-2025': '2025-11-08',
    '8.11.2025': '2025-11-08',
    'Samstag, 8. November 2025, 18.05 Uhr': '2025-11-08',
    'le 1er mars 2025 à 21h30': '2025-03-01',
    'sábado, 8 de noviembre de 2025': '2025-11-08',
    '8.nov.2025 às 4h00': '2025-11-08',
    '3 Aprile 2025': '2025-04-03',
    '8 ноября 2025 года': '2025-11-08',
    '9 мая 2025 г.': '2025-05-09',
    '2025年11月8日': '2025-11-08',
  };
  for (const [written, day] of Object.entries(rows))
    it(`is read: ${written}`, () => assert.deepEqual(readDay(written), { day }));

  it('is refused with a reason that quotes its beginning', () => {
    const problemOf = (written: string) => {
      const reading = readDay(written);
      return 'problem' in reading ? reading.problem : '';
    };
    assert.match(problemOf('2025-02-30'), /^“2025-02-30” is not a day of the calendar$/);
    for (const written of [
      '8 Novembr 2025',
      '31 February 2025',
      '8 November',
      '25-1-1',
      '2025-11-08T',
      '02025-11-08',
      '2025-11',
    ])
      assert.match(problemOf(written), /is not a date of the form 2025-11-08$/);
    assert.match(problemOf('x'.repeat(50)), /^“x{40}”/);
  });
});
