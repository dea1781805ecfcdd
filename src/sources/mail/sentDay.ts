import { leastOf, mostOf } from '../../article/lists';
import * as l10n from '@vscode/l10n';
import { isCalendarDay } from '../../article/calendarDay';
import type { SourceDate } from '../importer';
import { rawHeader, type MailHeader } from './headers';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** "Sat, 8 Nov 2025 23:30:00 -0500": RFC 5322, with the hyphens and years of two digits of older mails. */
const internet =
  /^(?:([a-z]{3})[a-z]{0,6}[,.]{0,2}\s{1,5})?(\d{1,2})[\s-]{1,3}([a-z]{3})[a-z]{0,6}\.?[\s-]{1,3}(\d{2,4})(?!\d)/i;
/** "Sat Nov  8 23:30:00 2025", as Unix prints it. */
const unix =
  /^([a-z]{3})\s{1,3}([a-z]{3})\s{1,3}(\d{1,2})\s{1,3}\d{1,2}:\d{2}(?::\d{2})?\s{1,3}(?:[A-Z]{1,5}\s{1,3})?(\d{4})/i;
const iso = /^(\d{4})-(\d{2})-(\d{2})(?=T|\s|$)/;

/** The first mails that a mailbox may hold (RFC 733): earlier days come from clocks that were never set. */
const firstYear = 1977;

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day on which a message was sent, in the time zone of its sender: "Sat, 8 Nov 2025 23:30:00 -0500" is 8 November.
 * @returns null when the header is missing, or wrong: a weekday that the day was not, a day long after it was received
 */
export function sentDay(headers: readonly MailHeader[]): { date: SourceDate | null; remark: string | null } {
  const value = rawHeader(headers, 'date');
  if (value === null) return { date: null, remark: null };
  const day = readMailDay(value);
  if (!day) return { date: null, remark: l10n.t('The mail’s Date cannot be read: {0}', value.slice(0, 80)) };
  const received = headers.filter(({ name }) => name === 'received').map((header) => receivedDay(header.value));
  if (isContradicted(day, received)) {
    return {
      date: null,
      remark: l10n.t('The mail’s Date is not when it was received, so it was left out: {0}', value.slice(0, 80)),
    };
  }
  return { date: { day: asText(day), foundIn: 'the mail’s Date' }, remark: null };
}

/** The day that a Date header states; null when the calendar does not have it or its weekday is another. */
function readMailDay(value: string): CalendarDay | null {
  const text = value.replace(/\([^()]{0,100}\)/g, ' ').trim();
  const read = readInternet(text) ?? readUnix(text) ?? readIso(text);
  if (!read || !isCalendarDay(read.year, read.month, read.day) || read.year < firstYear) return null;
  const weekday = weekdays.indexOf(read.weekday);
  const actual = new Date(Date.UTC(read.year, read.month - 1, read.day)).getUTCDay();
  return weekday < 0 || weekday === actual ? read : null;
}

type Read = CalendarDay & { readonly weekday: string };

function readInternet(text: string): Read | null {
  const match = internet.exec(text);
  if (!match) return null;
  const [, weekday = '', day, month = '', year = ''] = match;
  return { weekday: weekday.toLowerCase(), year: fullYear(year), month: monthNumber(month), day: Number(day) };
}

function readUnix(text: string): Read | null {
  const match = unix.exec(text);
  if (!match) return null;
  const [, weekday = '', month = '', day, year] = match;
  return { weekday: weekday.toLowerCase(), year: Number(year), month: monthNumber(month), day: Number(day) };
}

function readIso(text: string): Read | null {
  const match = iso.exec(text);
  return match && { weekday: '', year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function monthNumber(name: string): number {
  return months.indexOf(name.toLowerCase()) + 1;
}

/** Years of two or three digits as RFC 5322 reads them. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 && year < 50 ? year + 2000 : year + 1900;
}

function receivedDay(value: string): CalendarDay | null {
  return readMailDay(value.slice(value.lastIndexOf(';') + 1).trim());
}

/** Sender and receiver may be a day apart by their zones; mails wait for days, not for years. */
const [daysAhead, daysBehind] = [2, 366];

function isContradicted(day: CalendarDay, received: readonly (CalendarDay | null)[]): boolean {
  const days = received.filter((each) => each !== null).map(dayNumber);
  if (days.length === 0) return false;
  const sent = dayNumber(day);
  const [first, last] = [leastOf(days.slice(-50)), mostOf(days.slice(0, 50))];
  return sent > last + daysAhead || sent < first - daysBehind;
}

function dayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function asText({ year, month, day }: CalendarDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
