import { valueOf } from './calendar';
import type { Reading } from './pattern';
import { sayDay } from './say';

/** What may stand between a clock time and its day: "3 p.m. Friday", "Friday, 3 p.m.", "Friday at 3 p.m.", "noon on Tuesday". */
const BETWEEN = /^,?\s{1,2}(?:(?:on|at|of)\s)?$/i;
const LONGEST_GAP = 6;

/** One expression of a clock time and the day beside it, or null when they do not belong together. */
export function join(first: Reading, second: Reading, text: string): Reading | null {
  if (second.start - first.end > LONGEST_GAP || !BETWEEN.test(text.slice(first.end, second.start))) return null;
  const clock = first.clock ?? second.clock;
  const dayReading = first.clock === undefined ? first : second;
  if (clock === undefined || (first.clock !== undefined && second.clock !== undefined)) return null;
  const day = dayReading.names;
  if (day?.unit !== 'day') return null;
  // "Friday morning at 3 p.m." says the part of the day twice; the clock is more exact.
  return {
    start: first.start, end: second.end, type: 'TIME', value: `${valueOf(day)}${clock}`, precision: 'time', basis: dayReading.basis,
    how: `${clock.replace(/^T/, '')} on ${sayDay(day.start)}; the day: ${dayReading.how}`, names: day,
  };
}
