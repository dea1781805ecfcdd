import type { Day } from '../../article/article';
import { isCalendarDay } from '../../article/calendarDay';

/** Whether "04/02/2025" is the 4th of February or the 2nd of April. */
export type DayOrder = 'day first' | 'month first';

/** "04/02/2025", "4-2-2025", with or without a time behind it. */
const numeric = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/;

/**
 * The order that a column's values have, where some can be read in one way alone ("25/02/2025").
 * @returns null when none can, or they disagree
 */
export function dayOrderOf(values: Iterable<string>): DayOrder | null {
  let [isDayFirst, isMonthFirst] = [false, false];
  for (const value of values) {
    const [, first, second] = numeric.exec(value) ?? [];
    if (Number(first) > 12 && Number(second) <= 12) isDayFirst = true;
    if (Number(second) > 12 && Number(first) <= 12) isMonthFirst = true;
  }
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? 'day first' : 'month first';
}

/** The day of a value in that order; null when it is none of the kind. */
export function dayIn(value: string, order: DayOrder): Day | null {
  const [, first, second, year] = numeric.exec(value) ?? [];
  const [day, month] = order === 'day first' ? [first, second] : [second, first];
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
