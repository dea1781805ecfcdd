import type { Day } from '../../article/article';
import { isCalendarDay } from '../../article/calendarDay';
import type { DayRange } from './types';

const written = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const compared = /^(>=|<=|>|<|≥|≤|=)?(.*)$/s;

/**
 * Reads what `date:` and `on:` take: a year, month or day (`2025`, `2025-10`, `2025-10-15`), compared (`>2025-10-15`,
 * `<=2025-10`) or as a range (`2025-10-01..2025-10-31`, either end may be missing). Null for anything else.
 */
export function readDayRange(text: string): DayRange | null {
  const dots = text.indexOf('..');
  if (dots >= 0) return readRange(text.slice(0, dots), text.slice(dots + 2).replace(/^\./, ''));
  const [, sign, rest] = compared.exec(text)!;
  const period = readPeriod(rest!);
  if (!period) return null;
  if (sign === '>') return { from: dayAfter(period.to), to: null };
  if (sign === '<') return { from: null, to: dayBefore(period.from) };
  if (sign === '>=' || sign === '≥') return { from: period.from, to: null };
  if (sign === '<=' || sign === '≤') return { from: null, to: period.to };
  return period;
}

/** The ends may come in either order: nobody means an empty range. */
function readRange(first: string, last: string): DayRange | null {
  const from = first === '' ? null : readPeriod(first);
  const to = last === '' ? null : readPeriod(last);
  if ((first !== '' && !from) || (last !== '' && !to) || (!from && !to)) return null;
  if (from && to && from.from > to.to) return { from: to.from, to: from.to };
  return { from: from?.from ?? null, to: to?.to ?? null };
}

function readPeriod(text: string): { readonly from: Day; readonly to: Day } | null {
  const match = written.exec(text.trim());
  if (!match) return null;
  const year = Number(match[1]);
  const months = match[2] === undefined ? [1, 12] : [Number(match[2]), Number(match[2])];
  const days = match[3] === undefined ? [1, lastDayOf(year, months[1]!)] : [Number(match[3]), Number(match[3])];
  if (!isCalendarDay(year, months[0]!, days[0]!) || !isCalendarDay(year, months[1]!, days[1]!)) return null;
  return { from: dayOf(year, months[0]!, days[0]!), to: dayOf(year, months[1]!, days[1]!) };
}

/** 0 for a month that does not exist. */
function lastDayOf(year: number, month: number): number {
  return [31, 30, 29, 28].find((day) => isCalendarDay(year, month, day)) ?? 0;
}

function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The last day there is has none after it and stands for itself; so does the first. */
function dayAfter(day: Day): Day {
  const [year, month, date] = day.split('-').map(Number);
  const next = [
    [year, month, date! + 1],
    [year, month! + 1, 1],
    [year! + 1, 1, 1],
  ].find(([y, m, d]) => isCalendarDay(y!, m!, d!));
  return next ? dayOf(next[0]!, next[1]!, next[2]!) : day;
}

function dayBefore(day: Day): Day {
  const [year, month, date] = day.split('-').map(Number);
  const before = [
    [year, month, date! - 1],
    [year, month! - 1, lastDayOf(year!, month! - 1)],
    [year! - 1, 12, 31],
  ].find(([y, m, d]) => isCalendarDay(y!, m!, d!));
  return before ? dayOf(before[0]!, before[1]!, before[2]!) : day;
}

/** Whether a day, month or year lies within a range as a whole. */
export function isWithin(period: string, { from, to }: DayRange): boolean {
  const { length } = period;
  if (length === 10) return (from === null || period >= from) && (to === null || period <= to);
  const whole = readPeriod(period);
  return whole !== null && (from === null || whole.from >= from) && (to === null || whole.to <= to);
}
