import { l10n } from 'vscode';
import type { Day } from '../../article/article';
import type { Period } from '../../analysis/dates/periods';
import { describeDay } from '../../analysis/dates/describeDay';
import { dayFormat, locale } from '../../article/wording';

/** Dates in the language of the person's VS Code. */

/** "Saturday, 8 November 2025". */
export function longDay(day: Day): string {
  return describeDay(day, locale());
}

/** "8 Nov 2025": the shortest form that cannot be misread, for lists. */
export const shortDay = dayFormat({ day: 'numeric', month: 'short', year: 'numeric' });

/** "8 Nov", where the year is shown above. */
export const dayAndMonth = dayFormat({ day: 'numeric', month: 'short' });

/** "Friday 7 November", where the year is shown above. */
export const weekdayAndDay = dayFormat({ weekday: 'long', day: 'numeric', month: 'long' });

const monthAndYear = dayFormat({ month: 'long', year: 'numeric' });
const dayAndLongMonth = dayFormat({ day: 'numeric', month: 'long' });
const monthAlone = dayFormat({ month: 'long' });

/** "November 2025". @param month `YYYY-MM` */
export function longMonth(month: string): string {
  return monthAndYear(`${month}-01`);
}

/** A day as lists show it, or that there is none. */
export function dayOrNone(day: Day | null | undefined): string {
  return day ? shortDay(day) : l10n.t('no date');
}

/** "8 Nov 2025", "November 2025", "2025". */
export function periodInWords(period: Period): string {
  if (period.length === 4) return period;
  return period.length === 7 ? longMonth(period) : shortDay(period);
}

/** "19 October", "October". @param day 0 when there is none */
export function withoutYear(month: number, day: number): string {
  // In a leap year, which has all days there are.
  const inLeapYear = new Date(Date.UTC(2000, month - 1, Math.max(1, day))).toISOString().slice(0, 10);
  return day > 0 ? dayAndLongMonth(inLeapYear) : monthAlone(inLeapYear);
}
