import { civilDay, periodEnd, weekdayOf, type Period } from './calendar';
import { MONTH_NAMES, WEEKDAY_NAMES } from './tables/names';

// The words of explanations. Written out by hand: `Intl` takes longer than finding the date.

const SEASON_WORDS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth'];

/** "Saturday, 8 November 2025". */
export function sayDay(day: number): string {
  const { year, month, day: date } = civilDay(day);
  return `${WEEKDAY_NAMES[weekdayOf(day) - 1]}, ${date} ${MONTH_NAMES[month - 1]} ${year}`;
}

/** "8 November 2025". */
export function sayDate(day: number): string {
  const { year, month, day: date } = civilDay(day);
  return `${date} ${MONTH_NAMES[month - 1]} ${year}`;
}

/** A period in words: "November 2025", "the week of Monday, 3 November 2025", "the 1980s". */
export function say(period: Period): string {
  const { year, month } = civilDay(period.start);
  switch (period.unit) {
    case 'day':
      return sayDay(period.start);
    case 'week':
      return `the week from Monday, ${sayDate(period.start)}`;
    case 'weekend':
      return `the weekend of ${sayDate(period.start)} and ${sayDate(periodEnd(period) - 1)}`;
    case 'month':
      return `${MONTH_NAMES[month - 1]} ${year}`;
    case 'quarter':
      return `the ${ORDINAL_WORDS[Math.ceil(month / 3) - 1]} quarter of ${year}`;
    case 'half':
      return `the ${month <= 6 ? 'first' : 'second'} half of ${year}`;
    case 'season':
      return `${SEASON_WORDS[Math.floor(month / 3) - 1]} ${year}`;
    case 'year':
      return String(year);
    case 'decade':
      return `the ${year}s`;
    case 'century':
      return `the years ${year} to ${year + 99}`;
    case 'millennium':
      return `the years ${year} to ${year + 999}`;
  }
}

const PART_WORDS: Readonly<Record<string, string>> = {
  MO: 'in the morning',
  AF: 'in the afternoon',
  EV: 'in the evening',
  NI: 'in the night',
  DT: 'in the daytime',
};

/** A TIMEX3 time of day in words: "15:00", "in the night". */
export function sayClock(clock: string): string {
  const time = clock.replace(/^T/, '');
  return PART_WORDS[time] ?? time;
}

/** "1 day", "3 days", "some days" for an unknown number. */
export function sayCount(count: number | 'X', unit: string): string {
  if (count === 'X') return `an unstated number of ${plural(unit)}`;
  return count === 1 ? `one ${unit}` : `${count} ${plural(unit)}`;
}

function plural(unit: string): string {
  if (unit === 'century') return 'centuries';
  return unit === 'millennium' ? 'millennia' : `${unit}s`;
}

/** What a missing publication date leaves open. */
export const NO_PUBLICATION = 'the article has no publication date to count from';
