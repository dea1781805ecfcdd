import * as l10n from '@vscode/l10n';
import { words } from '../../../language/wordList';
import { pad, periodAround, periodFrom, shiftDay, valueOf, type NamedUnit, type PeriodUnit } from '../calendar';
import {
  dated,
  oneOf,
  sticky,
  underspecified,
  whole,
  WS,
  type TimexAttributes,
  type Match,
  type Pattern,
} from '../pattern';
import { countedFrom, stepPeriod, textAnchor, publicationAnchor } from '../resolve';
import { resolveWeekday, latestWeekday } from '../resolveWeekday';
import { say, sayAfter, sayBefore, sayCount, sayDay, sayUndated } from '../say';
import type { TemporalContext } from '../context';
import { readCount } from '../tables/numerals';
import { FULL_WEEKDAYS, WEEKDAYS } from '../tables/names';
import { singular, UNITS } from '../tables/units';
import { comparedQuarter } from './quarters';
import { COUNT_STARTS, NUMBER, VAGUE } from './counts';

// "two weeks ago", "three years earlier", "a month later", "ten days from now", "a year ago today", "the year before".

const UNIT_WORDS = words(`
  seconds, second, minutes, minute, hours, hour, days, day, nights, night, weeks, week, weekends, weekend
  fortnights, fortnight, months, month, quarters, quarter, years, year, decades, decade, centuries, century
`);
const UNIT = `(?<unit>${oneOf(UNIT_WORDS)})`;
const HALF = `and${WS}a${WS}half`;
const ANY_WEEKDAY = FULL_WEEKDAYS.join('|');
const HOURS_A_DAY = 24;
const MINUTES_AN_HOUR = 60;
const MINUTES_A_DAY = HOURS_A_DAY * MINUTES_AN_HOUR;
const STEPS: ReadonlyMap<string, Direction> = new Map([
  ['ago', { sign: -1, from: 'publication' }],
  ['from now', { sign: 1, from: 'publication' }],
  ['hence', { sign: 1, from: 'publication' }],
  ['from today', { sign: 1, from: 'publication' }],
  ['earlier', { sign: -1, from: 'text' }],
  ['before', { sign: -1, from: 'text' }],
  ['previously', { sign: -1, from: 'text' }],
  ['beforehand', { sign: -1, from: 'text' }],
  ['prior', { sign: -1, from: 'text' }],
  ['later', { sign: 1, from: 'text' }],
  ['afterwards', { sign: 1, from: 'text' }],
  ['afterward', { sign: 1, from: 'text' }],
  ['after', { sign: 1, from: 'text' }],
  ['on', { sign: 1, from: 'text' }],
]);

/**
 * "before" and "after" name a date of their own only where nothing follows ("the year before."); "two days
 * after the attack" states a duration.
 */
const ENDS_HERE = `(?=[.,;:)”"]|${WS}?$|${WS}(?:and|but|when|while|in|on|at)(?![a-z]))`;

/** "Two days before that the alarm failed": an article or pronoun begins a clause, "that game" is a thing. */
const CLAUSE_BEGINS = `(?=${WS}(?:the|an?|no|he|she|it|they|we|i|you|his|her|its|their|our|my|there)(?![a-z]))`;
const SINCE_THEN = `(?:before|after)${WS}(?:that|this|then)(?:${ENDS_HERE}|${CLAUSE_BEGINS})`;

export const agoAndLater: readonly Pattern[] = [
  {
    firstWords: [...COUNT_STARTS, 'hours', 'minutes', 'days', 'weeks', 'months', 'years', 'decades', 'centuries'],
    regExp: sticky(
      `(?:(?<count>half${WS}an|an?|${NUMBER}|${VAGUE})(?:${WS}|-)|(?=[a-z]{4,7}s${WS}))`,
      `(?:(?:full|whole|short|long|more|${HALF})${WS})?${UNIT}(?:${WS}${HALF})?${WS}`,
      `(?<step>ago|from${WS}(?:now|today|(?:next${WS})?(?<weekday>${ANY_WEEKDAY}))|hence|earlier|previously`,
      `|beforehand|later|afterwards?|${SINCE_THEN}|(?:before|after|prior)${ENDS_HERE})(?![a-z]|${WS}than(?![a-z]))`,
      `(?<on>${WS}(?:today|yesterday|this${WS}(?:week|weekend|month|year)|last${WS}(?:week|month)`,
      `|${ANY_WEEKDAY})(?![a-z]))?`,
    ),
    read: (match, context) => whole(match, readCounted(match, context)),
  },
  {
    // "in three days' time", "in a week's time"
    firstWords: COUNT_STARTS,
    regExp: sticky(
      `(?<count>an?|${NUMBER})${WS}(?<unit>days?|weeks?|fortnights?|months?|years?)['’]?s?['’]?${WS}time(?![a-z])`,
    ),
    read: (match, context) =>
      /\bin\s$/i.test(context.before(match.start, 4)) ? whole(match, readTimeAhead(match, context)) : [],
  },
  {
    // "the day before", "the year after"
    firstWords: [],
    afterThe: UNIT_WORDS,
    regExp: sticky(
      `the${WS}${UNIT}${WS}(?<step>${SINCE_THEN}|(?:before|after|earlier|previously|prior|later)${ENDS_HERE})`,
    ),
    read: (match, context) => whole(match, readCounted(match, context)),
  },
];

const A_YEAR_BEFORE = /^(?:a|one)\s+year\s+(?:ago|earlier|before)$/i;

function readCounted(match: Match, context: TemporalContext): TimexAttributes | null {
  const unitWord = singular(match.group('unit'));
  const unit = UNITS.get(unitWord);
  const weekday = WEEKDAYS.get(match.group('weekday').toLowerCase());
  const step =
    weekday !== undefined
      ? STEPS.get('from now')
      : STEPS.get(
          match
            .group('step')
            .toLowerCase()
            .replace(/\s+/g, ' ')
            .replace(/ (?:that|this|then)$/, ''),
        );
  if (!unit || !step) return null;
  const half = /and\s+a\s+half/i.test(match.text) ? 0.5 : 0;
  const quarter = A_YEAR_BEFORE.test(match.text) ? comparedQuarter(match, context) : null;
  if (quarter) return quarter;
  const count = /^half/i.test(match.group('count'))
    ? 0.5
    : match.group('count')
      ? readCount(match.group('count'))
      : /^the\b/i.test(match.text)
        ? 1
        : 'X';
  // "months before that" states a length.
  if (count === null || (count === 'X' && /\s(?:that|this|then)$/i.test(match.group('step')))) return null;
  if (unitWord === 'hour' && count !== 'X' && count % HOURS_A_DAY === 0)
    return readSteps(match, context, step, count / HOURS_A_DAY, 'day');
  return readSteps(match, context, step, count === 'X' ? count : count + half, unitWord);
}

function readTimeAhead(match: Match, context: TemporalContext): TimexAttributes | null {
  const unit = singular(match.group('unit'));
  const entry = UNITS.get(unit);
  const count = readCount(match.group('count'));
  if (!entry || typeof count !== 'number' || (/^an?\b/i.test(match.text) && match.group('unit') !== unit)) return null;
  const steps = sayCount(count, entry);
  const anchor = context.narrative ? textAnchor(context, 'day') : publicationAnchor(context);
  const period = anchor && countedFrom(anchor.day, count, entry);
  if (!anchor || !period)
    return underspecified('FUTURE_REF', 'none', sayUndated(l10n.t('{0} after a date that is not known', steps)));
  return dated(period, 'inferred', sayAfter(steps, anchor.words, period));
}

interface Direction {
  readonly sign: 1 | -1;
  readonly from: 'publication' | 'text';
}

function readSteps(
  match: Match,
  context: TemporalContext,
  step: Direction,
  count: number | 'X',
  unitWord: string,
): TimexAttributes | null {
  const unit = UNITS.get(unitWord);
  if (!unit) return null;
  const steps = sayCount(count, unit);
  const minutes = unit.code === 'H' ? MINUTES_AN_HOUR : unit.code === 'M' && unit.clock ? 1 : 0;
  if (count !== 'X' && minutes > 0 && step.from === 'text') {
    const found = countedClock(match, context, step.sign * count * minutes, steps);
    if (found) return found;
  }
  if (count === 'X' || unit.clock || count < 1) return vague(match, step.sign, context, steps);
  const anchor = step.from === 'text' ? textAnchor(context, unit.period ?? 'day') : publicationAnchor(context);
  if (!anchor)
    return step.sign < 0
      ? underspecified('PAST_REF', 'none', sayUndated(l10n.t('{0} before a date that is not known', steps)))
      : underspecified('FUTURE_REF', 'none', sayUndated(l10n.t('{0} after a date that is not known', steps)));
  const on = match.group('on').trim().toLowerCase();
  const weekday = WEEKDAYS.get(match.group('weekday').toLowerCase());
  if (weekday !== undefined) return fromWeekday(anchor.day, weekday, count, unitWord, steps);
  if (on) return onThatDay(match, context, on, step.sign * count, unitWord, steps);
  const period = shifted(anchor.day, step.sign * count, unitWord, /today$/i.test(match.group('step')));
  return period && dated(period, 'inferred', (step.sign < 0 ? sayBefore : sayAfter)(steps, anchor.words, period));
}

/** "a week from Monday": from the next Monday. */
function fromWeekday(
  publication: number,
  weekday: number,
  count: number,
  unitWord: string,
  steps: string,
): TimexAttributes | null {
  const day = latestWeekday(publication + 7, weekday);
  const period = shifted(day, count, unitWord, true);
  return period && dated(period, 'inferred', sayAfter(steps, sayDay(day), period));
}

/** "An hour later", after a time of day was named. */
function countedClock(match: Match, context: TemporalContext, minutes: number, steps: string): TimexAttributes | null {
  const from = context.clockBefore(match.start);
  if (!from) return null;
  const total = Math.round(from.minutes + minutes);
  const day = from.day + Math.floor(total / MINUTES_A_DAY);
  const clock = (minute: number): string =>
    `${pad(Math.floor(minute / MINUTES_AN_HOUR), 2)}:${pad(minute % MINUTES_AN_HOUR, 2)}`;
  const time = clock(total - Math.floor(total / MINUTES_A_DAY) * MINUTES_A_DAY);
  const named = clock(from.minutes);
  return {
    type: 'TIME',
    value: `${valueOf({ unit: 'day', start: day })}T${time}${from.zone}`,
    precision: 'time',
    basis: 'inferred',
    how:
      minutes < 0
        ? l10n.t('{0} before {1}, named before: {2} on {3}', steps, named, time, sayDay(day))
        : l10n.t('{0} after {1}, named before: {2} on {3}', steps, named, time, sayDay(day)),
  };
}

/**
 * "a year ago today", "two years ago this week", "a week ago Friday": counted from the day or week beside it.
 */
function onThatDay(
  match: Match,
  context: TemporalContext,
  on: string,
  count: number,
  unitWord: string,
  steps: string,
): TimexAttributes | null {
  const weekday = WEEKDAYS.get(on);
  const [which, what] = on.split(/\s+/);
  const beside =
    weekday !== undefined
      ? (resolveWeekday(context, match, weekday)?.period ?? null)
      : what !== undefined
        ? (stepPeriod(context, which!, what as NamedUnit)?.period ?? null)
        : context.publication === null
          ? null
          : ({ unit: 'day', start: context.publication - (on === 'yesterday' ? 1 : 0) } as const);
  const day =
    beside &&
    shifted(
      which === 'this' && context.publication !== null ? context.publication : beside.start,
      count,
      unitWord,
      true,
    );
  const period = day && periodAround(beside.unit, day.start);
  return period && dated(period, 'inferred', sayBefore(steps, say(beside), period));
}

/** Counting weeks gives a week, counting years a year, and so on; with "today" the exact day. */
function shifted(day: number, count: number, unitWord: string, exact: boolean): ReturnType<typeof periodFrom> {
  const unit = UNITS.get(unitWord)?.period ?? 'day';
  const weeks = unitWord === 'fortnight' ? 2 : 1;
  const moved = half(unit, count * weeks);
  const at = periodFrom(day, moved.count, moved.unit);
  if (!at) return null;
  if (exact) return exactDay(day, moved);
  const precision: PeriodUnit = moved.unit === 'decade' || moved.unit === 'century' ? 'year' : moved.unit;
  return precision === at.unit ? at : periodFrom(day, moved.count * (moved.unit === 'decade' ? 10 : 100), 'year');
}

interface Step {
  readonly count: number;
  readonly unit: PeriodUnit;
}

/** "A year and a half" is eighteen months; other halves are rounded up. */
function half(unit: PeriodUnit, count: number): Step {
  if (Number.isInteger(count)) return { unit, count };
  return unit === 'year' ? { unit: 'month', count: count * 12 } : { unit, count: Math.round(count) };
}

function exactDay(day: number, step: Step): ReturnType<typeof periodFrom> {
  const around = periodFrom(day, step.count, step.unit);
  return around && { unit: 'day', start: shiftDay(day, step.count, step.unit) };
}

function vague(match: Match, sign: 1 | -1, context: TemporalContext, steps: string): TimexAttributes {
  const anchor = match.group('step').toLowerCase() === 'ago' ? context.published : l10n.t('what was named before');
  return sign < 0
    ? underspecified('PAST_REF', 'none', l10n.t('{0} before {1}; too vague for a date', steps, anchor))
    : underspecified('FUTURE_REF', 'none', l10n.t('{0} after {1}; too vague for a date', steps, anchor));
}
