import * as l10n from '@vscode/l10n';
import type { PeriodUnit } from '../calendar';

/** A number of units in whole texts, as languages differ in plurals and genders. */
interface Counted {
  readonly one: () => string;
  readonly many: (count: string) => string;
  /** For an unknown number. */
  readonly some: () => string;
}

/** What a unit of time counts: its TIMEX3 duration code, and the period of the calendar it names, if any. */
export interface UnitEntry {
  /** Written after the number: `P` + number + code, or `PT` for hours, minutes and seconds. */
  readonly code: string;
  readonly clock: boolean;
  readonly period: PeriodUnit | null;
  /** How many `code`s one unit is: a fortnight is two weeks, a decade ten years. */
  readonly times: number;
  readonly counted: Counted;
}

const entry = (
  code: string,
  period: PeriodUnit | null,
  counted: Counted,
  { times = 1, clock = false }: Partial<UnitEntry> = {},
): UnitEntry => ({ code, clock, period, times, counted });

/** Singular, in lower case. */
export const UNITS: ReadonlyMap<string, UnitEntry> = new Map([
  [
    'second',
    entry(
      'S',
      null,
      {
        one: () => l10n.t('one second'),
        many: (count) => l10n.t('{0} seconds', count),
        some: () => l10n.t('an unstated number of seconds'),
      },
      { clock: true },
    ),
  ],
  [
    'minute',
    entry(
      'M',
      null,
      {
        one: () => l10n.t('one minute'),
        many: (count) => l10n.t('{0} minutes', count),
        some: () => l10n.t('an unstated number of minutes'),
      },
      { clock: true },
    ),
  ],
  [
    'hour',
    entry(
      'H',
      null,
      {
        one: () => l10n.t('one hour'),
        many: (count) => l10n.t('{0} hours', count),
        some: () => l10n.t('an unstated number of hours'),
      },
      { clock: true },
    ),
  ],
  [
    'day',
    entry('D', 'day', {
      one: () => l10n.t('one day'),
      many: (count) => l10n.t('{0} days', count),
      some: () => l10n.t('an unstated number of days'),
    }),
  ],
  [
    'night',
    entry('D', 'day', {
      one: () => l10n.t('one night'),
      many: (count) => l10n.t('{0} nights', count),
      some: () => l10n.t('an unstated number of nights'),
    }),
  ],
  [
    'weekday',
    entry('D', 'day', {
      one: () => l10n.t('one weekday'),
      many: (count) => l10n.t('{0} weekdays', count),
      some: () => l10n.t('an unstated number of weekdays'),
    }),
  ],
  [
    'week',
    entry('W', 'week', {
      one: () => l10n.t('one week'),
      many: (count) => l10n.t('{0} weeks', count),
      some: () => l10n.t('an unstated number of weeks'),
    }),
  ],
  [
    'weekend',
    entry('WE', 'weekend', {
      one: () => l10n.t('one weekend'),
      many: (count) => l10n.t('{0} weekends', count),
      some: () => l10n.t('an unstated number of weekends'),
    }),
  ],
  [
    'fortnight',
    entry(
      'W',
      'week',
      {
        one: () => l10n.t('one fortnight'),
        many: (count) => l10n.t('{0} fortnights', count),
        some: () => l10n.t('an unstated number of fortnights'),
      },
      { times: 2 },
    ),
  ],
  [
    'month',
    entry('M', 'month', {
      one: () => l10n.t('one month'),
      many: (count) => l10n.t('{0} months', count),
      some: () => l10n.t('an unstated number of months'),
    }),
  ],
  [
    'quarter',
    entry('Q', 'quarter', {
      one: () => l10n.t('one quarter'),
      many: (count) => l10n.t('{0} quarters', count),
      some: () => l10n.t('an unstated number of quarters'),
    }),
  ],
  [
    'semester',
    entry(
      'M',
      null,
      {
        one: () => l10n.t('one semester'),
        many: (count) => l10n.t('{0} semesters', count),
        some: () => l10n.t('an unstated number of semesters'),
      },
      { times: 6 },
    ),
  ],
  [
    'year',
    entry('Y', 'year', {
      one: () => l10n.t('one year'),
      many: (count) => l10n.t('{0} years', count),
      some: () => l10n.t('an unstated number of years'),
    }),
  ],
  [
    'decade',
    entry(
      'Y',
      'decade',
      {
        one: () => l10n.t('one decade'),
        many: (count) => l10n.t('{0} decades', count),
        some: () => l10n.t('an unstated number of decades'),
      },
      { times: 10 },
    ),
  ],
  [
    'century',
    entry(
      'Y',
      'century',
      {
        one: () => l10n.t('one century'),
        many: (count) => l10n.t('{0} centuries', count),
        some: () => l10n.t('an unstated number of centuries'),
      },
      { times: 100 },
    ),
  ],
  [
    'millennium',
    entry(
      'Y',
      'millennium',
      {
        one: () => l10n.t('one millennium'),
        many: (count) => l10n.t('{0} millennia', count),
        some: () => l10n.t('an unstated number of millennia'),
      },
      { times: 1000 },
    ),
  ],
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
