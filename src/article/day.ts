import * as l10n from '@vscode/l10n';
import type { Day } from './article';
import { isCalendarDay } from './calendarDay';
import { readDayInWords } from './dayInWords';

/** What a date written by a machine turned out to be. */
export type DayReading = { readonly day: Day } | { readonly problem: string };

/** In UTF-16 code units. */
const longestWords = 80;

const writtenDay = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\S{1,30})?$/;

/**
 * Reads a date as headers and front matter give it, and as people type it: `2025-11-08`, also with `/` or `.` and
 * one-digit months and days; "8 November 2025". A time behind it is left out.
 */
export function readDay(written: string): DayReading {
  const match = writtenDay.exec(written.trim());
  const inWords = match ? null : readDayInWords(written.trim().slice(0, longestWords));
  if (inWords) return { day: inWords };
  if (!match) return { problem: l10n.t('“{0}” is not a date of the form 2025-11-08', written.slice(0, 40)) };
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  if (!isCalendarDay(year, month, day))
    return { problem: l10n.t('“{0}” is not a day of the calendar', written.slice(0, 40)) };
  return { day: `${match[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}
