import type { DatePrecision } from '../analysis';

// Days are counted from 1 January 1970, so that a period is a number and arithmetic is addition.
// The two conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`
// (howardhinnant.github.io/date_algorithms.html): exact for the proleptic Gregorian calendar, without a `Date`.

/** A stretch of the calendar that words can name. */
export type PeriodUnit = Exclude<DatePrecision, 'time' | 'none'>;

/** The units that words name by themselves: "last week", "the decade". */
export type NamedUnit = Exclude<PeriodUnit, 'half' | 'season'>;

/** A stretch of the calendar: its unit and its first day, counted from 1 January 1970. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly start: number;
}

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** The number of a day of the Gregorian calendar. Month and day must exist. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether there is such a day, in the years 1 to 9999. */
export function dayExists(year: number, month: number, day: number): boolean {
  return yearExists(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function yearExists(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of a day's week. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** Reads `YYYY-MM-DD`; null when there is no such day. */
export function parseDay(text: string): number | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return dayExists(year, month, day) ? dayNumber(year, month, day) : null;
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function isoWeek(day: number): string {
  const thursday = mondayOf(day) + 3;
  const { year } = civilDay(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1, 2)}`;
}

const SEASON_VALUES = ['SP', 'SU', 'FA', 'WI'];

/** The TIMEX3 value of a period: `2025-11-07`, `2025-W45`, `2025-Q4`, `198` (a decade), `19` (a century). */
export function valueOf({ unit, start }: Period): string {
  const { year, month, day } = civilDay(start);
  const y = pad(year, 4);
  switch (unit) {
    case 'day':
      return `${y}-${pad(month, 2)}-${pad(day, 2)}`;
    case 'week':
      return isoWeek(start);
    case 'weekend':
      return `${isoWeek(start)}-WE`;
    case 'month':
      return `${y}-${pad(month, 2)}`;
    case 'quarter':
      return `${y}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${y}-H${Math.ceil(month / 6)}`;
    case 'season':
      return `${y}-${SEASON_VALUES[Math.floor(month / 3) - 1]}`;
    case 'year':
      return y;
    case 'decade':
      return y.slice(0, 3);
    case 'century':
      return y.slice(0, 2);
    case 'millennium':
      return y.slice(0, 1);
  }
}

/** Months from March (spring) on; the season of December to February bears the year it begins in. */
function seasonStart(day: number): number {
  const { year, month } = civilDay(day);
  if (month <= 2) return dayNumber(year - 1, 12, 1);
  return dayNumber(year, Math.floor(month / 3) * 3, 1);
}

/** The period of a unit in which a day lies. */
export function periodAround(unit: PeriodUnit, at: number): Period {
  const { year, month } = civilDay(at);
  const years = (size: number): number => dayNumber(Math.floor(year / size) * size, 1, 1);
  const start = ((): number => {
    switch (unit) {
      case 'day':
        return at;
      case 'week':
        return mondayOf(at);
      case 'weekend':
        return mondayOf(at) + 5;
      case 'month':
        return dayNumber(year, month, 1);
      case 'quarter':
        return dayNumber(year, Math.floor((month - 1) / 3) * 3 + 1, 1);
      case 'half':
        return dayNumber(year, month <= 6 ? 1 : 7, 1);
      case 'season':
        return seasonStart(at);
      case 'year':
        return dayNumber(year, 1, 1);
      case 'decade':
        return years(10);
      case 'century':
        return years(100);
      case 'millennium':
        return years(1000);
    }
  })();
  return { unit, start };
}

const MONTHS_IN: Partial<Record<PeriodUnit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};
const DAYS_IN: Partial<Record<PeriodUnit, number>> = { day: 1, week: 7, weekend: 7 };

/** The day so many units later (earlier when negative); the last of the month where the month is shorter. */
export function shiftDay(day: number, count: number, unit: PeriodUnit): number {
  const days = DAYS_IN[unit];
  if (days !== undefined) return day + Math.round(count * days);
  const from = civilDay(day);
  const months = from.year * 12 + from.month - 1 + Math.round(count * (MONTHS_IN[unit] ?? 1));
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** The period of `unit` so many units after the one around `at`; null when it leaves the years 1 to 9999. */
export function periodFrom(at: number, count: number, unit: PeriodUnit): Period | null {
  if (Math.abs(count) > 12 * LAST_YEAR * 31) return null;
  const moved = shiftDay(at, count, unit);
  return yearExists(civilDay(moved).year) ? periodAround(unit, moved) : null;
}

/** The first day after a period. */
export function periodEnd({ unit, start }: Period): number {
  return unit === 'weekend' ? start + 2 : shiftDay(start, 1, unit);
}

/** The n-th such weekday of a month; counted from the end when n is negative. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
}
