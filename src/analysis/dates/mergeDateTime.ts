import * as l10n from '@vscode/l10n';
import { valueOf, type Period } from './calendar';
import type { TimexAttributes, Timex } from './pattern';
import { sayDay, sayTimeOn } from './say';

/** The text between a clock time and its day: "3 p.m. Friday", "Friday, 3 p.m.", "Friday at 3 p.m.". */
const BETWEEN = /^,?\s{1,2}(?:(?:at|around|about|of)\s)?$/i;
const LONGEST_GAP = 9;
const LONGEST_BRACKETS = 50;

/** "3 p.m. on Friday": two expressions (TIMEX3 splits at a preposition), but the time takes the day. */
const ON = /^\)?,?\s{1,2}on\s$/i;
/** "11:04 PM - 11 Nov 2025" under a post: two expressions, but the time takes the day. */
const STAMP = /^\s[-–—·|]\s$/;
/** "9:03 a.m. (0803 GMT) Wednesday": no expression reaches across a bracket, but the day is that of both. */
const AFTER_BRACKET = /^\),?\s(?:on\s)?$/i;
const BRACKETS = /^\s?\([^()]{1,40}\),?\s(?:on\s)?$/i;

/**
 * Adds a timex to those before it, merging dates and times of day that belong together.
 * @param from where the paragraph begins: nothing is merged across paragraphs
 * @returns the timex as it was added
 */
export function addMerged(timexes: Timex[], next: Timex, from: number, text: string): Timex {
  const previous = timexes.at(-1);
  const joined = previous && previous.end >= from ? join(previous, next, text) : null;
  if (joined) timexes.splice(-1, 1, ...joined);
  else timexes.push(next);
  const timed = joined?.[0];
  const last = timexes.length - 1;
  if (timed) {
    const first = last - joined.length;
    const sharing = shareDay(timexes[first], timed, text);
    if (sharing) timexes[first] = sharing;
  }
  for (const at of [last - 1, last - 2]) {
    const sharing = shareDayAcrossBrackets(timexes[at], timexes[last]!, text);
    if (sharing) timexes[at] = sharing;
  }
  return timed ?? next;
}

/**
 * What two timexes in a row make together: one, or two that share a day; null when they stay as they are.
 */
function join(first: Timex, second: Timex, text: string): readonly Timex[] | null {
  const gap = second.start - first.end > LONGEST_GAP ? '' : text.slice(first.end, second.start);
  if (gap === '' || (first.clock === undefined) === (second.clock === undefined)) return null;
  const [time, day] = first.clock === undefined ? [second, first] : [first, second];
  if (time.clock === undefined || day.period?.unit !== 'day') return null;
  if (STAMP.test(gap) || (time === first && (ON.test(gap) || AFTER_BRACKET.test(gap)))) {
    const both = { ...time, ...timed(time, time.clock, day, day.period) };
    return time === first ? [both, day] : [day, both];
  }
  return BETWEEN.test(gap)
    ? [{ start: first.start, end: second.end, ...timed(time, time.clock, day, day.period) }]
    : null;
}

/** A clock time on the day beside it. */
function timed(time: Timex, clock: string, day: Timex, names: Period): TimexAttributes {
  const known = time.ambiguousMeridiem ? inHalf(clock, day.value) : clock;
  return {
    type: 'TIME',
    value: `${valueOf(names)}${known}`,
    precision: 'time',
    basis: day.basis,
    period: names,
    clock: undefined,
    how: sayTimeOn(known, day.how),
  };
}

/** "7:30" beside "Monday night" is 19:30; at two or three the night has two halves. */
function inHalf(clock: string, day: string): string {
  const hour = Number(clock.slice(1, 3));
  const later = hour < 12 && (/T(?:AF|EV)$/.test(day) || (/TNI$/.test(day) && hour >= FIRST_NIGHT_HOUR));
  return later ? `T${hour + 12}${clock.slice(3)}` : clock;
}

const FIRST_NIGHT_HOUR = 5;

/** The text between the hours of a range. */
const TO = /^\s?(?:[-–—]|to|until|till|and)\s?$/i;

/** "8 p.m. EST (0100 GMT Friday) on Thursday": the time before a bracket takes the day behind it. */
function shareDayAcrossBrackets(time: Timex | undefined, day: Timex, text: string): Timex | null {
  return time?.clock !== undefined &&
    day.type === 'DATE' &&
    day.period?.unit === 'day' &&
    day.start - time.end <= LONGEST_BRACKETS &&
    BRACKETS.test(text.slice(time.end, day.start))
    ? { ...time, ...timed(time, time.clock, day, day.period) }
    : null;
}

/** "from 9 a.m. to 5 p.m. Friday": the first hour of a range takes the day of the last. */
function shareDay(first: Timex | undefined, last: Timex, text: string): Timex | null {
  if (
    !first?.clock ||
    last.period?.unit !== 'day' ||
    last.start - first.end > LONGEST_GAP ||
    !TO.test(text.slice(first.end, last.start))
  )
    return null;
  return {
    ...first,
    value: `${valueOf(last.period)}${first.clock}`,
    basis: last.basis,
    period: last.period,
    clock: undefined,
    how: sayTimeOn(first.clock, l10n.t('{0}, the day of the end of the range', sayDay(last.period.start))),
  };
}
