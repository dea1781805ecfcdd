import type { DatePrecision, DateType } from '../analysis/analysis';
import { readDay } from '../article/day';

/**
 * The TIMEX3 value of what a person types for a date: a day as people write it, or a value as it is.
 * @returns null for no date at all, undefined for what is no value
 */
export function readDateValue(typed: string): string | null | undefined {
  const value = typed.trim();
  if (value === '') return null;
  if (/^\d{4}(?:-(?:\d\d|W\d\d(?:-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI))?$/.test(value) || /^P(?:\d{1,4}[DWMY])+$/.test(value))
    return value;
  const day = readDay(value);
  return 'day' in day ? day.day : undefined;
}

const precisions: readonly (readonly [form: RegExp, precision: DatePrecision])[] = [
  [/^\d{4}-\d\d-\d\d$/, 'day'],
  [/^\d{4}-W\d\d-WE$/, 'weekend'],
  [/^\d{4}-W\d\d$/, 'week'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}-Q\d$/, 'quarter'],
  [/^\d{4}-H\d$/, 'half'],
  [/^\d{4}-(?:SP|SU|FA|WI)$/, 'season'],
  [/^\d{4}$/, 'year'],
  [/^\d{3}$/, 'decade'],
  [/^\d{2}$/, 'century'],
];

/** The type and precision of a TIMEX3 value. */
export function shapeOfValue(value: string): { readonly type: DateType; readonly precision: DatePrecision } {
  if (/^P/.test(value)) return { type: 'DURATION', precision: 'none' };
  if (/T/.test(value)) return { type: 'TIME', precision: 'time' };
  return { type: 'DATE', precision: precisions.find(([form]) => form.test(value))?.[1] ?? 'none' };
}
