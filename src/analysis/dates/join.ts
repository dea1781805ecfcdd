import { valueOf, type Period } from './calendar';
import type { Finding, Reading } from './pattern';
import { sayDay } from './say';

/** What may stand between a clock time and its day: "3 p.m. Friday", "Friday, 3 p.m.", "Friday at 3 p.m.". */
const BETWEEN = /^,?\s{1,2}(?:(?:at|around|about|of)\s)?$/i;
const LONGEST_GAP = 9;

/** "3 p.m. on Friday": two expressions (TIMEX3 keeps what a preposition parts), but the day is the clock's. */
const ON = /^,?\s{1,2}on\s$/i;

/** What a reading and the next one make together: one expression, two that know each other, or null when they stay as they are. */
export function join(first: Reading, second: Reading, text: string): readonly Reading[] | null {
  const gap = second.start - first.end > LONGEST_GAP ? '' : text.slice(first.end, second.start);
  if (gap === '' || (first.clock === undefined) === (second.clock === undefined)) return null;
  const [time, day] = first.clock === undefined ? [second, first] : [first, second];
  if (time.clock === undefined || day.names?.unit !== 'day') return null;
  if (time === first && ON.test(gap)) return [{ ...time, ...timed(time.clock, day, day.names) }, day];
  return BETWEEN.test(gap) ? [{ start: first.start, end: second.end, ...timed(time.clock, day, day.names), names: day.names }] : null;
}

/** A clock time on the day that stands beside it. */
function timed(clock: string, day: Reading, names: Period): Finding {
  return {
    type: 'TIME', value: `${valueOf(names)}${clock}`, precision: 'time', basis: day.basis,
    how: `${clock.replace(/^T/, '')} on ${sayDay(names.start)}; the day: ${day.how}`,
  };
}
