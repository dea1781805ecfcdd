import type { PeriodUnit } from '../calendar';

/** What a unit of time counts: its TIMEX3 duration code, and the period of the calendar it names, if any. */
export interface UnitEntry {
  /** Written after the number: `P` + number + code, or `PT` for hours, minutes and seconds. */
  readonly code: string;
  readonly clock: boolean;
  readonly period: PeriodUnit | null;
  /** How many `code`s one unit is: a fortnight is two weeks, a decade ten years. */
  readonly times: number;
}

const entry = (code: string, period: PeriodUnit | null, times = 1, clock = false): UnitEntry => ({
  code,
  clock,
  period,
  times,
});

/** Singular, in lower case. */
export const UNITS: ReadonlyMap<string, UnitEntry> = new Map([
  ['second', entry('S', null, 1, true)],
  ['minute', entry('M', null, 1, true)],
  ['hour', entry('H', null, 1, true)],
  ['day', entry('D', 'day')],
  ['night', entry('D', 'day')],
  ['weekday', entry('D', 'day')],
  ['week', entry('W', 'week')],
  ['weekend', entry('WE', 'weekend')],
  ['fortnight', entry('W', 'week', 2)],
  ['month', entry('M', 'month')],
  ['quarter', entry('Q', 'quarter')],
  ['season', entry('S', null)],
  ['semester', entry('M', null, 6)],
  ['year', entry('Y', 'year')],
  ['decade', entry('Y', 'decade', 10)],
  ['century', entry('Y', 'century', 100)],
  ['millennium', entry('Y', 'millennium', 1000)],
]);

/** "years" → "year", "centuries" → "century". */
export function singular(unit: string): string {
  const word = unit.toLowerCase();
  if (word === 'centuries') return 'century';
  if (word === 'millennia') return 'millennium';
  return word.endsWith('s') && !UNITS.has(word) ? word.slice(0, -1) : word;
}

/** What half a unit is, for "2 1/2 years": `P2Y6M`. */
const HALVES: ReadonlyMap<string, string> = new Map([
  ['Y', '6M'],
  ['D', 'T12H'],
  ['H', '30M'],
]);

/** The TIMEX3 value of a number of units and a half, written as a fraction: "2 1/2 years" is `P2Y6M`. */
export function mixedDurationValue(count: number, unit: UnitEntry): string {
  const half = unit.times === 1 ? HALVES.get(unit.code) : undefined;
  return half ? durationValue(Math.floor(count), unit) + half : durationValue(count, unit);
}

/** The TIMEX3 value of so many units: `P2D`, `PT30M`, `PXY`. */
export function durationValue(count: number | 'X', unit: UnitEntry): string {
  const prefix = unit.clock ? 'PT' : 'P';
  if (count === 'X') return `${prefix}X${unit.times === 10 ? 'DE' : unit.times === 100 ? 'CE' : unit.code}`;
  return `${prefix}${Number((count * unit.times).toFixed(2))}${unit.code}`;
}
