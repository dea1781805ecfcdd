import * as l10n from '@vscode/l10n';
import { civilDay, pad, periodAround, shiftDay, weekdayOf, type Period } from '../calendar';
import {
  dated,
  sticky,
  passedOver,
  isCapital,
  oneOf,
  underspecified,
  whole,
  withArticle,
  WS,
  type TimexAttributes,
  type Match,
  type Pattern,
  type Timex,
} from '../pattern';
import { dayOrNull, resolveYear, nearestDay, stepPeriod } from '../resolve';
import { say, sayDayOfYear, sayUndated, sayWeekday } from '../say';
import type { TemporalContext } from '../context';
import { FULL_MONTHS, FULL_WEEKDAYS, MONTHS, WEEKDAYS } from '../tables/names';
import { CONTINUING_WORDS } from '../tables/neighbours';
import { atPart } from './dayParts';
import { COUNTED_AFTER, tailYear, YEAR_TAIL } from './yearWords';

// A day of a month, in every order that newspapers write: "October 19", "Saturday, Nov. 8, 2025", "the 8th of
// November", "19 and 25 October".

/** Only an abbreviation takes the full stop after it. */
const ABBREVIATIONS = [...MONTHS.keys()].filter((name) => !FULL_MONTHS.includes(name));
const MONTH = `(?<month>${oneOf(MONTHS.keys())})(?![a-z])(?:(?<=(?<![a-z])(?:${oneOf(ABBREVIATIONS)}))\\.)?`;
const ORDINAL = '(?:st|nd|rd|th)?';
const DAY = `(?<day>[0-9]{1,2})(?![0-9])${ORDINAL}(?![a-z])`;
const SHORT_WEEKDAYS = [...WEEKDAYS.keys()].filter((name) => !FULL_WEEKDAYS.includes(name));
const WEEKDAY_STOP = `(?:(?<=(?<![a-z])(?:${oneOf(SHORT_WEEKDAYS)}))\\.)?`;
const WEEKDAY = `(?:(?<weekday>${oneOf(WEEKDAYS.keys())})(?![a-z])${WEEKDAY_STOP},?${WS}(?:the${WS})?)?`;
const WEEKDAY_AFTER = `(?:,?${WS}?\\((?:a${WS})?(?<weekdayAfter>${oneOf(WEEKDAYS.keys())})\\.?\\))?`;

/** Between the days of a list or range: "19-25", "8/9", "19 and 25", "3, 4 and 5". */
const JOINT = [
  `(?:${WS}?[-–—]${WS}?|/|,${WS}(?:(?:and|or)${WS})?`,
  `|${WS}(?:and|or|to|through|until|till)${WS}(?:the${WS})?)`,
].join('');
/** A number after the joint is a day unless it counts what follows ("October 19 and 25 people"). */
const GOES_ON = `(?:${oneOf(CONTINUING_WORDS)}|[12][0-9]{3})`;
const NO_COUNT = `(?![0-9]|[:.,%/][0-9]|%|${WS}(?!${GOES_ON}(?![a-z]))[a-z])`;
const MORE_AFTER = `(?<more>(?:${JOINT}[0-9]{1,2}${ORDINAL}${NO_COUNT}){0,6})`;
const MORE_BEFORE = `(?<more>(?:[0-9]{1,2}${ORDINAL}${JOINT}){0,6})`;

/** "2 may have", "2 march on": the month's name is a verb. */
const VERB_AFTER = /^\s(?:have|be|not|also|well|still|only|on|against|toward|towards)\b/;

const TWO_DAYS = `${DAY}(?:${WS}?[-–—/]${WS}?|${WS}(?:to|and)${WS})(?<next>[0-9]{1,2})(?![0-9])${ORDINAL}`;

const numberStarts = ['#'];
const weekdayStarts = [...WEEKDAYS.keys()];

export const dayDates: readonly Pattern[] = [
  {
    // "October 19", "Saturday, Nov. 8, 2025", "October 19-25", "March 3rd (Tuesday)"
    firstWords: [...MONTHS.keys(), ...weekdayStarts],
    regExp: sticky(
      `${WEEKDAY}${MONTH}${WS}?(?:the${WS})?${DAY}(?!:[0-9]|[.,%][0-9]|%)${MORE_AFTER}${YEAR_TAIL}${WEEKDAY_AFTER}`,
    ),
    read: (match, context) =>
      isCapital(match.group('month')) && !isCount(match, context) ? readDays(match, context) : [],
  },
  {
    // "8 November 2025", "the 8th of November", "Sat 8 Nov", "19 and 25 October", "3-5 May 2010"
    firstWords: [...numberStarts, ...weekdayStarts],
    afterThe: ['#'],
    regExp: sticky(
      `${WEEKDAY}(?<the>the${WS})?${MORE_BEFORE}${DAY}(?:${WS}|-)(?:of${WS})?(?:the${WS})?`,
      `${MONTH}${YEAR_TAIL}${WEEKDAY_AFTER}`,
    ),
    read: (match, context) => {
      const month = match.group('month');
      if (!isCapital(month)) return [];
      if (/^(?:may|march)$/i.test(month) && VERB_AFTER.test(context.after(match.end, 12))) return [];
      return readDays(match, context);
    },
  },
  // "the night of 3-4 March", "the weekend of October 4-5, 2025": the night begins, and the weekend lies, on the first
  // of the two days
  ...[`${TWO_DAYS}${WS}(?:of${WS})?${MONTH}`, `${MONTH}${WS}${TWO_DAYS}`].map((days): Pattern => ({
    firstWords: ['night', 'weekend'],
    regExp: sticky(`(?<what>night|weekend)${WS}(?:of|from)${WS}(?:the${WS})?${days}${YEAR_TAIL}`),
    read: (match, context) => readTwoDays(withArticle(match, context), context),
  })),
  {
    // "Friday the 13th": a weekday and a day of the month, which few months bring together
    firstWords: weekdayStarts,
    regExp: sticky(
      `(?<weekday>${oneOf(FULL_WEEKDAYS)})(?:,${WS}|${WS})the${WS}`,
      `(?<day>[0-9]{1,2})(?:st|nd|rd|th)(?![a-z]|${WS}of${WS}[A-Z])`,
    ),
    read: (match, context) => (isCapital(match.text) ? whole(match, readWeekdayOfMonth(match, context)) : []),
  },
  {
    // "on the 5th", "by the 21st of that month"
    firstWords: [],
    afterThe: ['#'],
    regExp: sticky(
      `the${WS}(?<day>[0-9]{1,2})(?:st|nd|rd|th)(?:${WS}of${WS}(?<step>last|next|this|that|the)${WS}month)?`,
      `(?=[.,;:)]|${WS}(?:and|at|but|in|when|after|before|the|a|he|she|it|they|we|his|her|their)(?![a-z])|$)`,
    ),
    read: (match, context) =>
      /\b(?:on|by|until|since|from|to|of)\s$/i.test(context.before(match.start, 6))
        ? whole(match, readDayOfMonth(match, context))
        : [],
  },
];

/** A day without its month: in the month that the words refer to, or the one named last. */
function readDayOfMonth(match: Match, context: TemporalContext): TimexAttributes | null {
  const step = match.group('step').toLowerCase();
  const day = Number(match.group('day'));
  if (day < 1 || day > 31) return null;
  const alone = step === '' ? readDayAlone(match, context, day) : null;
  if (alone) return alone;
  const month = stepPeriod(context, step === '' || step === 'the' ? 'same' : step, 'month');
  if (!month) return dayOfUnknownMonth(day);
  const at = civilDay(month.period.start);
  const period = dayOrNull(at.year, at.month, day);
  return period && dated(period, 'inferred', l10n.t('{0}; the month: {1}', say(period), month.how));
}

function dayOfUnknownMonth(day: number): TimexAttributes {
  const how = sayUndated(l10n.t('day {0} of a month that is not known', day));
  return underspecified(`XXXX-XX-${pad(day, 2)}`, 'day', how);
}

/**
 * "the 23rd" in news: goes on from the day named last, and in the past tense looks back where that would lead beyond
 * publication. Without a day named before, it is the nearest such day.
 */
function readDayAlone(match: Match, context: TemporalContext, day: number): TimexAttributes | null {
  const { publication, lastMonth } = context;
  if (publication === null || context.narrative || lastMonth?.unit === 'month') return null;
  if (!lastMonth) {
    const found = nearestDay(context, match, (at) => civilDay(at).day === day);
    return found && dated(found.period, found.basis, found.how);
  }
  const past = context.tense(match.start, match.end) === 'past';
  const steps = day < civilDay(lastMonth.start).day ? [1, 0, -1, -2] : [0, -1, -2];
  const days = steps.flatMap((step) => dayInMonth(shiftDay(lastMonth.start, step, 'month'), day) ?? []);
  const found = days.find(({ start }) => !past || start <= publication);
  return found
    ? dated(found, 'inferred', l10n.t('{0}; goes on from {1}, named before', say(found), say(lastMonth)))
    : null;
}

function dayInMonth(month: number, day: number): Period | null {
  const at = civilDay(month);
  return dayOrNull(at.year, at.month, day);
}

/** "In June 30 people came": the number counts what follows; a day would stand after "on". */
function isCount(match: Match, context: TemporalContext): boolean {
  return (
    /\bin\s$/i.test(context.before(match.start, 4)) &&
    COUNTED_AFTER.test(context.after(match.end)) &&
    !match.group('year')
  );
}

function readTwoDays(match: Match, context: TemporalContext): readonly Timex[] {
  const month = MONTHS.get(match.group('month').toLowerCase()) ?? 0;
  const [day, next] = [Number(match.group('day')), Number(match.group('next'))];
  const attributes =
    isCapital(match.group('month')) && next === day + 1 ? readDay(match, context, month, day, null) : null;
  if (!attributes?.period) return [];
  if (/^n/i.test(match.group('what'))) return whole(match, atPart(attributes, 'night'));
  return whole(
    match,
    dated(
      periodAround('weekend', attributes.period.start),
      attributes.basis,
      l10n.t('the weekend of {0}', attributes.how),
    ),
  );
}

function readWeekdayOfMonth(match: Match, context: TemporalContext): TimexAttributes | null {
  const weekday = WEEKDAYS.get(match.group('weekday').toLowerCase()) ?? 1;
  const day = Number(match.group('day'));
  const found = nearestDay(context, match, (at) => civilDay(at).day === day && weekdayOf(at) === weekday);
  if (found) return dated(found.period, found.basis, found.how);
  return day < 1 || day > LAST_DAY || context.publication !== null ? null : dayOfUnknownMonth(day);
}

/** One expression for each day of a list; the words around the list belong to its first and last day. */
function readDays(match: Match, context: TemporalContext): readonly Timex[] {
  const month = MONTHS.get(match.group('month').toLowerCase()) ?? 0;
  const spans = daySpans(match);
  const only = spans.length === 1;
  // "February 30": not even the month is sure. "May 50" counts something.
  if (only && Number(match.group('day')) <= LAST_DAY && !possible(match, context, month)) return passedOver(match);
  let first: TimexAttributes | null = null;
  return spans.flatMap((span) => {
    const weekday = first ? '' : match.group('weekday') || (only ? match.group('weekdayAfter') : '');
    const attributes: TimexAttributes | null = first?.period
      ? sameYear(first, first.period, month, span.day)
      : readDay(match, context, month, span.day, WEEKDAYS.get(weekday.toLowerCase()) ?? null);
    first ??= attributes;
    return attributes ? whole({ ...match, start: span.start, end: span.end }, attributes) : [];
  });
}

/** A later day of a list: in the year of the first one. */
function sameYear({ basis }: TimexAttributes, first: Period, month: number, day: number): TimexAttributes | null {
  const period = dayOrNull(civilDay(first.start).year, month, day);
  if (!period) return null;
  return dated(
    period,
    basis,
    basis === 'inferred' ? l10n.t('{0}; the year is that of the first day of the list', say(period)) : say(period),
  );
}

const LAST_DAY = 31;
const A_LEAP_YEAR = 2000;

function possible(match: Match, context: TemporalContext, month: number): boolean {
  return dayOrNull(tailYear(match, context)?.year ?? A_LEAP_YEAR, month, Number(match.group('day'))) !== null;
}

interface DaySpan {
  readonly start: number;
  readonly end: number;
  readonly day: number;
}

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

function readDay(
  match: Match,
  context: TemporalContext,
  month: number,
  day: number,
  weekday: number | null,
): TimexAttributes | null {
  const tail = tailYear(match, context);
  if (tail) {
    const period = dayOrNull(tail.year, month, day);
    return (
      period &&
      dated(period, tail.stated ? 'stated' : 'inferred', withAgreement(tail.how(say(period)), period, weekday))
    );
  }
  if (!dayOrNull(A_LEAP_YEAR, month, day)) return null;
  const found = resolveYear(context, match, (year) => dayOrNull(year, month, day), weekday);
  if (found) return dated(found.period, found.basis, withAgreement(found.how, found.period, weekday));
  return underspecified(
    `XXXX-${pad(month, 2)}-${pad(day, 2)}`,
    'day',
    sayUndated(l10n.t('{0} of an unstated year', sayDayOfYear(month, day))),
  );
}

/** An explanation, and whether the weekday beside the date is the right one. */
export function withAgreement(how: string, period: Period, weekday: number | null): string {
  if (weekday === null || period.unit !== 'day') return how;
  return weekdayOf(period.start) === weekday
    ? l10n.t('{0}; the weekday agrees', how)
    : l10n.t('{0}; the weekday given, {1}, disagrees', how, sayWeekday(weekday));
}
