import type { Day } from './article';

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether the calendar has this day. Years 1 to 9999, months 1 to 12. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const longest = month === 2 && isLeapYear(year) ? 29 : daysInMonth[month - 1];
  return year >= 1 && year <= 9999 && longest !== undefined && day >= 1 && day <= longest;
}

/** What a date written by a machine turned out to be. */
export type DayReading = { readonly day: Day } | { readonly problem: string };

const writtenDay = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\S{1,30})?$/;

/**
 * Reads a date as headers and front matter give it: `2025-11-08`, also with `/` or `.`, one-digit months and days, or a
 * time behind it, which is left out.
 */
export function readDay(written: string): DayReading {
  const match = writtenDay.exec(written.trim());
  if (!match) return { problem: `“${written.slice(0, 40)}” is not a date of the form 2025-11-08` };
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  if (!isCalendarDay(year, month, day)) return { problem: `“${written.slice(0, 40)}” is not a day of the calendar` };
  return { day: `${match[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}
