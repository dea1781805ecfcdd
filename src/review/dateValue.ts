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
