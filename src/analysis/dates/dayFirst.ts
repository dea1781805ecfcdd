import { oneOf } from './pattern';
import { FULL_MONTHS } from './tables/names';

const NUMERIC = /(?<![0-9./-])(?<a>[0-9]{1,2})[/-](?<b>[0-9]{1,2})[/-](?:[12][0-9]{3}|[0-9]{2})(?![0-9]|[./-][0-9])/g;
const DAY = '[0-9]{1,2}(?:st|nd|rd|th)?';
const MONTH = `(?:${oneOf(FULL_MONTHS)})`;
const DAY_MONTH = new RegExp(`\\b${DAY} (?:of )?${MONTH}\\b`, 'gi');
const MONTH_DAY = new RegExp(`\\b${MONTH} ${DAY}\\b(?! [0-9])`, 'gi');
const LAST_MONTH = 12;

/**
 * Whether a text writes the day before the month. Numeric dates that can be read in one way only decide ("25/03/2024");
 * without any, dates with the month's name ("25 March", "March 25").
 */
export function putsDayFirst(text: string): boolean {
  const orders = [...text.matchAll(NUMERIC)].map(({ groups }) => [Number(groups?.a), Number(groups?.b)] as const);
  const dayFirst = orders.filter(([a, b]) => a > LAST_MONTH && b <= LAST_MONTH).length;
  const monthFirst = orders.filter(([a, b]) => b > LAST_MONTH && a <= LAST_MONTH).length;
  if (dayFirst !== monthFirst) return dayFirst > monthFirst;
  return (text.match(DAY_MONTH) ?? []).length > (text.match(MONTH_DAY) ?? []).length;
}
