import * as vscode from 'vscode';
import type { Day } from '../../article/article';
import { describeDay } from '../../analysis/dates/describeDay';

/** Dates in the language of the person's VS Code. */

/** "Saturday, 8 November 2025". */
export function longDay(day: Day): string {
  return describeDay(day, vscode.env.language === 'en' ? undefined : vscode.env.language);
}

/** "8 Nov 2025": the shortest form that cannot be misread, for lists. */
export function shortDay(day: Day): string {
  return format(day, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "8 Nov", where the year is shown above. */
export function dayAndMonth(day: Day): string {
  return format(day, { day: 'numeric', month: 'short' });
}

/** "Friday 7 November", where the year is shown above. */
export function weekdayAndDay(day: Day): string {
  return format(day, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** "November 2025". @param month `YYYY-MM` */
export function longMonth(month: string): string {
  return format(`${month}-01`, { month: 'long', year: 'numeric' });
}

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  const locale = vscode.env.language === 'en' ? 'en-GB' : vscode.env.language;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
