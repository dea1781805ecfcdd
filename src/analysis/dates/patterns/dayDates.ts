import { civilDay, pad, weekdayOf, type Period } from '../calendar';
import { dated, form, isCapital, oneOf, open, whole, WS, type Finding, type Match, type Pattern, type Reading } from '../pattern';
import { dayOrNull, giveYear, stepPeriod } from '../resolve';
import { NO_PUBLICATION, say } from '../say';
import type { Scene } from '../scene';
import { FULL_MONTHS, FULL_WEEKDAYS, MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS } from '../tables/names';
import { tailYear, YEAR_TAIL } from './yearWords';

// A day of a month, in every order that newspapers write: "October 19", "Saturday, Nov. 8, 2025", "the 8th of November", "19 and 25 October".

/** Only an abbreviation takes the full stop after it. */
const ABBREVIATIONS = [...MONTHS.keys()].filter((name) => !FULL_MONTHS.includes(name));
const MONTH = `(?<month>${oneOf(MONTHS.keys())})(?![a-z])(?:(?<=[^a-z](?:${oneOf(ABBREVIATIONS)}))\\.)?`;
const ORDINAL = '(?:st|nd|rd|th)?';
const DAY = `(?<day>[0-9]{1,2})(?![0-9])${ORDINAL}(?![a-z])`;
const SHORT_WEEKDAYS = [...WEEKDAYS.keys()].filter((name) => !FULL_WEEKDAYS.includes(name));
const WEEKDAY = `(?:(?<weekday>${oneOf(WEEKDAYS.keys())})(?![a-z])(?:(?<=[^a-z](?:${oneOf(SHORT_WEEKDAYS)}))\\.)?,?${WS}(?:the${WS})?)?`;
const WEEKDAY_AFTER = `(?:,?${WS}?\\((?:a${WS})?(?<weekdayAfter>${oneOf(WEEKDAYS.keys())})\\.?\\))?`;

/** Between the days of a list or range: "19-25", "19 and 25", "3, 4 and 5". */
const JOINT = `(?:${WS}?[-–—]${WS}?|,${WS}(?:and${WS}|or${WS})?|${WS}(?:and|or|to|through|until|till)${WS}(?:the${WS})?)`;
/** A number after the joint is a day only where no counted thing follows ("October 19 and 25 people"). */
const NO_COUNT = `(?![0-9]|[:.,%/][0-9]|%|${WS}(?!(?:and|or|in|at|on|to|for|of|as|when|after|before|that|which|while|but|with|from|by|the|it|he|she|they|last|this|next|were|was|will|is|are|to|through|until|[12][0-9]{3})(?![a-z]))[a-z])`;
const MORE_AFTER = `(?<more>(?:${JOINT}[0-9]{1,2}${ORDINAL}${NO_COUNT}){0,6})`;
const MORE_BEFORE = `(?<more>(?:[0-9]{1,2}${ORDINAL}${JOINT}){0,6})`;

/** "in May have", "2 march on": the month's name is a verb. */
const VERB_AFTER = /^\s(?:have|be|not|also|well|still|only|on|against|toward|towards)\b/;

const numberStarts = ['#'];
const weekdayStarts = [...WEEKDAYS.keys()];

export const dayDates: readonly Pattern[] = [
  {
    // "October 19", "Saturday, Nov. 8, 2025", "October 19-25", "March 3rd (Tuesday)"
    starts: [...MONTHS.keys(), ...weekdayStarts],
    form: form(`${WEEKDAY}${MONTH}${WS}?(?:the${WS})?${DAY}(?!:[0-9]|[.,%][0-9]|%)${MORE_AFTER}${YEAR_TAIL}${WEEKDAY_AFTER}`),
    read: (match, scene) => (isCapital(match.group('month')) ? readDays(match, scene) : []),
  },
  {
    // "8 November 2025", "the 8th of November", "Sat 8 Nov", "19 and 25 October", "3-5 May 2010"
    starts: [...numberStarts, ...weekdayStarts, 'the'],
    form: form(`${WEEKDAY}(?<the>the${WS})?${MORE_BEFORE}${DAY}(?:${WS}|-)(?:of${WS})?(?:the${WS})?${MONTH}${YEAR_TAIL}${WEEKDAY_AFTER}`),
    read: (match, scene) => {
      const month = match.group('month');
      if (!isCapital(month)) return [];
      if (/^(?:may|march)$/i.test(month) && VERB_AFTER.test(scene.after(match.end, 12))) return [];
      return readDays(match, scene);
    },
  },
  {
    // "on the 5th", "by the 21st of that month"
    starts: ['the'],
    form: form(`the${WS}(?<day>[0-9]{1,2})(?:st|nd|rd|th)(?:${WS}of${WS}(?<step>last|next|this|that|the)${WS}month)?(?=[.,;:)]|${WS}(?:and|at|but|in|when|after|before)(?![a-z])|$)`),
    read: (match, scene) => (/\b(?:on|by|until|since|from|to|of)\s$/i.test(scene.before(match.start, 6)) ? whole(match, readDayOfMonth(match, scene)) : []),
  },
];

/** A day without its month: in the month that the words point at, or the one named last. */
function readDayOfMonth(match: Match, scene: Scene): Finding | null {
  const step = match.group('step').toLowerCase();
  const day = Number(match.group('day'));
  if (day < 1 || day > 31) return null;
  const month = stepPeriod(scene, step === '' || step === 'the' ? 'same' : step, 'month');
  if (!month) return open(`XXXX-XX-${pad(day, 2)}`, 'day', `day ${day} of a month that is not known: ${NO_PUBLICATION}`);
  const at = civilDay(month.period.start);
  const period = dayOrNull(at.year, at.month, day);
  return period && dated(period, 'inferred', `${say(period)}; the month: ${month.how}`);
}

/** One expression for each day of the list; the words around the list belong to the first and the last. */
function readDays(match: Match, scene: Scene): readonly Reading[] {
  const month = MONTHS.get(match.group('month').toLowerCase()) ?? 0;
  const spans = daySpans(match);
  const only = spans.length === 1;
  return spans.flatMap((span, index) => {
    const weekday = index === 0 ? match.group('weekday') || (only ? match.group('weekdayAfter') : '') : '';
    const finding = readDay(match, scene, month, span.day, WEEKDAYS.get(weekday.toLowerCase()) ?? null);
    return finding ? whole({ ...match, start: span.start, end: span.end }, finding) : [];
  });
}

interface DaySpan { readonly start: number; readonly end: number; readonly day: number }

const NUMBER = /(?<![0-9'’])[0-9]{1,2}(?![0-9])(?:st|nd|rd|th)?/gi;

/** The days of a match in text order, with the words that belong to each. */
function daySpans(match: Match): readonly DaySpan[] {
  if (!match.group('more')) return [{ start: match.start, end: match.end, day: Number(match.group('day')) }];
  const count = (match.group('more').match(NUMBER) ?? []).length + 1;
  const numbers = [...match.text.matchAll(NUMBER)].slice(0, count);
  return numbers.map((m, index) => ({
    start: index === 0 ? match.start : match.start + m.index,
    end: index === count - 1 ? match.end : match.start + m.index + m[0].length,
    day: parseInt(m[0], 10),
  }));
}

function readDay(match: Match, scene: Scene, month: number, day: number, weekday: number | null): Finding | null {
  const tail = tailYear(match, scene);
  if (tail) {
    const period = dayOrNull(tail.year, month, day);
    return period && dated(period, tail.stated ? 'stated' : 'inferred', say(period) + tail.how + agreement(period, weekday));
  }
  if (!dayOrNull(2000, month, day)) return null;
  const found = giveYear(scene, match, (year) => dayOrNull(year, month, day), weekday);
  if (found) return dated(found.period, found.basis, found.how + agreement(found.period, weekday));
  return open(`XXXX-${pad(month, 2)}-${pad(day, 2)}`, 'day', `${day} ${MONTH_NAMES[month - 1]} of an unstated year: ${NO_PUBLICATION}`);
}

/** Whether the weekday beside a date is the right one. */
export function agreement(period: Period, weekday: number | null): string {
  if (weekday === null || period.unit !== 'day') return '';
  const real = WEEKDAY_NAMES[weekdayOf(period.start) - 1];
  const given = WEEKDAY_NAMES[weekday - 1];
  return real === given ? `; a ${real}, agreeing with the weekday given` : `; a ${real}, which disagrees with the weekday given (${given})`;
}
