import type { Day } from './article';
import { isCalendarDay } from './calendarDay';

/** "2025-10-21", "2025_10_21", "20251021", "20251021T0930", but not inside a longer number or word. */
const dayPattern = /(?<![0-9A-Za-z])((?:19|20)[0-9]{2})([-_.]?)([0-9]{2})\2([0-9]{2})(?:(?![0-9A-Za-z])|(?=T[0-9]))/g;

const longestName = 300;

/** The day in a file's name; null when it has none, or more than one. */
export function dayInName(fileName: string): Day | null {
  const days = [...fileName.slice(0, longestName).matchAll(dayPattern)]
    .filter(([, year, , month, day]) => isCalendarDay(Number(year), Number(month), Number(day)))
    .map(([, year, , month, day]) => `${year}-${month}-${day}`);
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

/**
 * The day in the name of an article's file.
 * @param id a path or a URI; one without an ending such as ".txt" is no file's
 */
export function fileDay(id: string): Day | null {
  const name = id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
  if (!/\.[A-Za-z][0-9A-Za-z]{0,9}$/.test(name)) return null;
  // In a URI a blank before the year is "%20", which looks like a longer number.
  return dayInName(name.replace(/%[0-9A-Fa-f]{2}/g, ' '));
}
