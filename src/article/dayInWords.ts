import type { Day } from './article';
import { isCalendarDay } from './calendarDay';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(?:${[
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?',
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
].join('|')})\\.?`;
const weekday = '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,? )?';
const dayNumber = '\\d{1,2}(?:st|nd|rd|th)?';

/**
 * "4 February 2025", "Tuesday, Feb. 4, 2025", "2025-02-04"; "04/02/2025" only where one of the two numbers can be no
 * month.
 */
export const dayPattern = `${weekday}(?:${[
  `${dayNumber} (?:of )?${month},? \\d{4}`,
  `${month} ${dayNumber},? \\d{4}`,
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
  '\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}',
].join('|')})`;
/** "10:32", ", at 9.05 a.m. EST", "T10:32:00Z". */
const clock = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d{1,6})? ?(?:[ap]\\.?m\\.?)?';
const zone = '(?: ?(?:z|[a-z]{2,4}|\\(?(?:utc|gmt)?[+-]\\d{1,2}:?\\d{0,2}\\)?))?';
export const timePattern = `(?:,? ?(?:at |t|[-–—] )?${clock}${zone}| \\([^()]{1,20}\\))?`;

/** The day that the words name; null when they are ambiguous or name no day of the calendar. */
export function dayIn(words: string): Day | null {
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  const name = /[a-z]{3,}/i.exec(words.replace(new RegExp(`^${weekday}`, 'i'), ''))?.[0];
  const monthNumber = name ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
  const [a = 0, b = 0, c = 0] = numbers;
  if (monthNumber) return written(b, monthNumber, a);
  if (a > 31) return written(a, b, c);
  return a > 12 ? written(c, b, a) : b > 12 ? written(c, a, b) : null;
}

function written(year: number, monthNumber: number, dayNumber: number): Day | null {
  if (!isCalendarDay(year, monthNumber, dayNumber)) return null;
  const pad = (number: number, width: number): string => String(number).padStart(width, '0');
  return `${pad(year, 4)}-${pad(monthNumber, 2)}-${pad(dayNumber, 2)}`;
}

const wholeDay = new RegExp(`^(?<day>${dayPattern})${timePattern}$`, 'i');

/** "4 February 2025", "Wed, 12 Nov 2025 23:30:00 +0000": a day in words, maybe with a time; null when it is none. */
export function readDayInWords(words: string): Day | null {
  const day = wholeDay.exec(words)?.groups?.['day'];
  return day === undefined ? null : dayIn(day);
}
