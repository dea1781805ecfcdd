import type { Day } from '../../../article/article';
import { readDayRange } from '../../index/dayRange';
import type { DayFilter } from '../ast';
import type { WrittenValue } from './field';

/** What fields whose values are days have in common: `date:`, `on:`. */

/** What they take, for hints. */
export const takesDays = '2025, 2025-10, 2025-10-15, >2025-10-15, <=2025-10 or 2025-10-01..2025-10-31';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function readDays(field: string, { text }: WrittenValue): DayFilter | null {
  const range = readDayRange(text);
  return range && { kind: 'filter', field, text, ...range };
}

/** "in October 2025", "on 15 October 2025 or later" */
export function rangeText({ from, to }: DayFilter): string {
  if (from !== null && to !== null) return from === to ? `on ${dayText(from)}` : periodText(from, to);
  if (from !== null) return `on ${dayText(from)} or later`;
  return to === null ? 'on any day' : `on ${dayText(to)} or before`;
}

/** A whole month or year by its name. */
function periodText(from: Day, to: Day): string {
  const [year = '', month = ''] = from.split('-');
  if (from === `${year}-01-01` && to === `${year}-12-31`) return `in ${Number(year)}`;
  const isWholeMonth =
    from.endsWith('-01') &&
    to.startsWith(`${year}-${month}-`) &&
    new Date(`${to}T00:00:00Z`).getTime() === Date.UTC(Number(year), Number(month), 0);
  return isWholeMonth ? `in ${months[Number(month) - 1]} ${Number(year)}` : `from ${dayText(from)} to ${dayText(to)}`;
}

function dayText(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}
