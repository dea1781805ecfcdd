import { valueOf, type Period } from './calendar';
import type { Finding, Reading } from './pattern';
import { sayDay } from './say';

/** What may stand between a clock time and its day: "3 p.m. Friday", "Friday, 3 p.m.", "Friday at 3 p.m.". */
const BETWEEN = /^,?\s{1,2}(?:(?:at|around|about|of)\s)?$/i;
const LONGEST_GAP = 9;

/** "3 p.m. on Friday": two expressions (TIMEX3 keeps what a preposition parts), but the day is the clock's. */
const ON = /^,?\s{1,2}on\s$/i;

/**
 * What a reading and the next one make together: one expression, two that know each other, or null when they stay as
 * they are.
 */
export function join(first: Reading, second: Reading, text: string): readonly Reading[] | null {
  const gap = second.start - first.end > LONGEST_GAP ? '' : text.slice(first.end, second.start);
  if (gap === '' || (first.clock === undefined) === (second.clock === undefined)) return null;
  const [time, day] = first.clock === undefined ? [second, first] : [first, second];
  if (time.clock === undefined || day.names?.unit !== 'day') return null;
  if (time === first && ON.test(gap)) return [{ ...time, ...timed(time, time.clock, day, day.names) }, day];
  return BETWEEN.test(gap)
    ? [{ start: first.start, end: second.end, ...timed(time, time.clock, day, day.names) }]
    : null;
}

/** A clock time on the day that stands beside it. */
function timed(time: Reading, clock: string, day: Reading, names: Period): Finding {
  const known = time.eitherHalf ? inHalf(clock, day.value) : clock;
  return {
    type: 'TIME',
    value: `${valueOf(names)}${known}`,
    precision: 'time',
    basis: day.basis,
    names,
    clock: undefined,
    how: `${known.replace(/^T/, '')} on ${day.how}`,
  };
}

/** "7:30" beside "Monday night" is 19:30; at two or three the night has two halves. */
function inHalf(clock: string, day: string): string {
  const hour = Number(clock.slice(1, 3));
  const later = hour < 12 && (/T(?:AF|EV)$/.test(day) || (/TNI$/.test(day) && hour >= FIRST_NIGHT_HOUR));
  return later ? `T${hour + 12}${clock.slice(3)}` : clock;
}

const FIRST_NIGHT_HOUR = 5;

/** What stands between the hours of a range. */
const TO = /^\s?(?:[-–—]|to|until|till|and)\s?$/i;

/** "from 9 a.m. to 5 p.m. Friday": the first hour of a range, on the day that its last one has found. */
export function shareDay(first: Reading | undefined, last: Reading, text: string): Reading | null {
  if (
    !first?.clock ||
    last.names?.unit !== 'day' ||
    last.start - first.end > LONGEST_GAP ||
    !TO.test(text.slice(first.end, last.start))
  )
    return null;
  return {
    ...first,
    value: `${valueOf(last.names)}${first.clock}`,
    basis: last.basis,
    names: last.names,
    clock: undefined,
    how: `${first.clock.slice(1)} on ${sayDay(last.names.start)}, the day of the end of the range`,
  };
}
