import assert from 'node:assert/strict';
import { readDateValue } from '../../src/review/dateValue';

describe('a date that a person types', () => {
  const rows: readonly (readonly [typed: string, value: string | null | undefined])[] = [
    ['7 November 2025', '2025-11-07'],
    [' 2025-11-07 ', '2025-11-07'],
    ['2025-11', '2025-11'],
    ['2025-W45', '2025-W45'],
    ['2025-W45-WE', '2025-W45-WE'],
    ['2025-Q3', '2025-Q3'],
    ['2025', '2025'],
    ['P2D', 'P2D'],
    ['', null],
    ['2025-02-30', undefined],
    ['soon', undefined],
    ['2025-Q7', undefined],
  ];
  for (const [typed, value] of rows)
    it(`“${typed}” is ${value === null ? 'no date' : (value ?? 'no value')}`, () =>
      assert.equal(readDateValue(typed), value));
});
