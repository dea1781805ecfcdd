import * as l10n from '@vscode/l10n';
import { formatNumber } from '../../article/wording';
import { civilDay, periodEnd, weekdayOf, type NamedUnit, type Period } from './calendar';
import type { UnitEntry } from './tables/units';

// The words of explanations, as texts that can be translated. Put together by hand: `Intl` takes longer than finding
// the date. Templates are filled with whole phrases ("the week", "one day", "publication on …"), so that each language
// can give them the articles and endings that it needs.

/** In order of the week, Monday first (ISO 8601). */
const WEEKDAYS = [
  {
    name: () => l10n.t('Monday'),
    one: () => l10n.t('one Monday'),
    many: (count: string) => l10n.t('{0} Mondays', count),
  },
  {
    name: () => l10n.t('Tuesday'),
    one: () => l10n.t('one Tuesday'),
    many: (count: string) => l10n.t('{0} Tuesdays', count),
  },
  {
    name: () => l10n.t('Wednesday'),
    one: () => l10n.t('one Wednesday'),
    many: (count: string) => l10n.t('{0} Wednesdays', count),
  },
  {
    name: () => l10n.t('Thursday'),
    one: () => l10n.t('one Thursday'),
    many: (count: string) => l10n.t('{0} Thursdays', count),
  },
  {
    name: () => l10n.t('Friday'),
    one: () => l10n.t('one Friday'),
    many: (count: string) => l10n.t('{0} Fridays', count),
  },
  {
    name: () => l10n.t('Saturday'),
    one: () => l10n.t('one Saturday'),
    many: (count: string) => l10n.t('{0} Saturdays', count),
  },
  {
    name: () => l10n.t('Sunday'),
    one: () => l10n.t('one Sunday'),
    many: (count: string) => l10n.t('{0} Sundays', count),
  },
];

const MONTHS = [
  () => l10n.t('January'),
  () => l10n.t('February'),
  () => l10n.t('March'),
  () => l10n.t('April'),
  () => l10n.t('May'),
  () => l10n.t('June'),
  () => l10n.t('July'),
  () => l10n.t('August'),
  () => l10n.t('September'),
  () => l10n.t('October'),
  () => l10n.t('November'),
  () => l10n.t('December'),
];

const QUARTERS = [
  (year: number) => l10n.t('the first quarter of {0}', year),
  (year: number) => l10n.t('the second quarter of {0}', year),
  (year: number) => l10n.t('the third quarter of {0}', year),
  (year: number) => l10n.t('the fourth quarter of {0}', year),
];

const SEASONS = [
  (year: number) => l10n.t('spring {0}', year),
  (year: number) => l10n.t('summer {0}', year),
  (year: number) => l10n.t('autumn {0}', year),
  (year: number) => l10n.t('winter {0}', year),
];

/** "Saturday". @param weekday 1 (Monday) to 7 */
export function sayWeekday(weekday: number): string {
  return WEEKDAYS[weekday - 1]!.name();
}

/** "two Saturdays": "2 Saturdays". @param weekday 1 (Monday) to 7 */
export function sayWeekdays(count: number, weekday: number): string {
  const { one, many } = WEEKDAYS[weekday - 1]!;
  return count === 1 ? one() : many(sayNumber(count));
}

/** "November". @param month 1 to 12 */
export function sayMonth(month: number): string {
  return MONTHS[month - 1]!();
}

/** "Saturday, 8 November 2025". */
export function sayDay(day: number): string {
  const { year, month, day: date } = civilDay(day);
  const parts = { weekday: sayWeekday(weekdayOf(day)), day: date, month: sayMonth(month), year };
  return l10n.t('{weekday}, {day} {month} {year}', parts);
}

/** "8 November 2025". */
export function sayDate(day: number): string {
  const { year, month, day: date } = civilDay(day);
  return l10n.t('{day} {month} {year}', { day: date, month: sayMonth(month), year });
}

/** "8 November": a day of every year. */
export function sayDayOfYear(month: number, day: number): string {
  return l10n.t('{day} {month}', { day, month: sayMonth(month) });
}

/** A period in words: "November 2025", "the week from Monday, 3 November 2025", "the 1980s". */
export function say(period: Period): string {
  const { year, month } = civilDay(period.start);
  switch (period.unit) {
    case 'day':
      return sayDay(period.start);
    case 'week':
      return l10n.t('the week from Monday, {0}', sayDate(period.start));
    case 'weekend':
      return l10n.t('the weekend of {0} and {1}', sayDate(period.start), sayDate(periodEnd(period) - 1));
    case 'month':
      return l10n.t('{month} {year}', { month: sayMonth(month), year });
    case 'quarter':
      return QUARTERS[Math.ceil(month / 3) - 1]!(year);
    case 'half':
      return month <= 6 ? l10n.t('the first half of {0}', year) : l10n.t('the second half of {0}', year);
    case 'season':
      return SEASONS[Math.floor(month / 3) - 1]!(year);
    case 'year':
      return String(year);
    case 'decade':
      return l10n.t('the {0}s', year);
    case 'century':
      return sayYears(year, year + 99);
    case 'millennium':
      return sayYears(year, year + 999);
  }
}

/** "the years 1800 to 1899". */
export function sayYears(first: number, last: number): string {
  return l10n.t('the years {0} to {1}', first, last);
}

const PARTS_OF_DAYS: Readonly<Record<string, (day: string) => string>> = {
  MO: (day) => l10n.t('in the morning on {0}', day),
  AF: (day) => l10n.t('in the afternoon on {0}', day),
  EV: (day) => l10n.t('in the evening on {0}', day),
  NI: (day) => l10n.t('in the night on {0}', day),
  DT: (day) => l10n.t('in the daytime on {0}', day),
};

/** A TIMEX3 time of day on a day: "15:00 on Friday, 7 November 2025", "in the night on …". @param day in words */
export function sayTimeOn(clock: string, day: string): string {
  const time = clock.replace(/^T/, '');
  return PARTS_OF_DAYS[time]?.(day) ?? l10n.t('{0} on {1}', time, day);
}

/** "one day", "3 days", "an unstated number of days". */
export function sayCount(count: number | 'X', { counted }: UnitEntry): string {
  if (count === 'X') return counted.some();
  return count === 1 ? counted.one() : counted.many(sayNumber(count));
}

/** "3", "2.5", "1,500". */
export function sayNumber(number: number): string {
  return Number.isInteger(number) && number < 1000 ? String(number) : formatNumber(number);
}

const UNITS: Readonly<Record<NamedUnit, () => string>> = {
  day: () => l10n.t('the day'),
  week: () => l10n.t('the week'),
  weekend: () => l10n.t('the weekend'),
  month: () => l10n.t('the month'),
  quarter: () => l10n.t('the quarter'),
  year: () => l10n.t('the year'),
  decade: () => l10n.t('the decade'),
  century: () => l10n.t('the century'),
  millennium: () => l10n.t('the millennium'),
};

/** "the week". */
export function sayUnit(unit: NamedUnit): string {
  return UNITS[unit]();
}

/**
 * What stands so many units before another: "the day before publication on …: Friday, 7 November 2025".
 * @param steps "the day", "3 days"
 * @param anchor what is counted from, in words
 */
export function sayBefore(steps: string, anchor: string, period: Period): string {
  return l10n.t('{0} before {1}: {2}', steps, anchor, say(period));
}

/** The same for what stands after. */
export function sayAfter(steps: string, anchor: string, period: Period): string {
  return l10n.t('{0} after {1}: {2}', steps, anchor, say(period));
}

/** "the week of publication on …: the week from Monday, 3 November 2025". */
export function sayWithin(unit: NamedUnit, anchor: string, period: Period): string {
  return l10n.t('{0} of {1}: {2}', sayUnit(unit), anchor, say(period));
}

/** "a day that is not known: the article has no publication date to count from". */
export function sayUndated(what: string): string {
  return l10n.t('{0}: the article has no publication date to count from', what);
}
