import * as l10n from '@vscode/l10n';
import type { Basis } from '../analysis';
import {
  civilDay,
  dayExists,
  dayNumber,
  periodEnd,
  periodFrom,
  weekdayOf,
  yearExists,
  type Period,
  type NamedUnit,
  type PeriodUnit,
} from './calendar';
import { WS, type Match } from './pattern';
import { say, sayAfter, sayBefore, sayUnit, sayWithin } from './say';
import type { TemporalContext } from './context';
import type { UnitEntry } from './tables/units';

/** A period, and why it is this one. */
export interface Resolved {
  readonly period: Period;
  readonly basis: Basis;
  readonly how: string;
}

/**
 * A date so few days after publication is preferred to last year's even in the past tense.
 */
const NEAR_AHEAD_DAYS = 40;
const FAR_BACK_DAYS = 270;
/** Likewise, a date so few days before publication is preferred to next year's even in the future tense. */
const NEAR_BACK_DAYS = 40;
const FAR_AHEAD_DAYS = 270;
/** News tells of what happened: without a tense, a date ahead must be so many times nearer than one behind. */
const PAST_BIAS = 3;
/** In a narrative, a date this many days before the one named last belongs to the next year. */
const BACKWARD_DAYS = 300;

/**
 * Finds the year of words that state none ("October 19", "spring", "the third quarter").
 * A weekday beside them narrows the choice to years in which it is right, if there are any.
 * @param inYear the period in a given year, or null when that year has none (29 February)
 */
export function resolveYear(
  context: TemporalContext,
  at: Match,
  inYear: (year: number) => Period | null,
  weekday: number | null = null,
): Resolved | null {
  const last = context.narrative ? context.last : storyAt(context, at);
  if (last) return goOn(last, inYear);
  const { publication, year } = context;
  if (publication === null || year === null) return null;
  const around = [year - 1, year, year + 1]
    .filter(yearExists)
    .map(inYear)
    .filter((p) => p !== null);
  const agreeing = around.filter((p) => weekdayOf(p.start) === weekday);
  const periods = agreeing.length > 0 ? agreeing : around;
  const back = periods.filter((p) => p.start <= publication).at(-1);
  const ahead = periods.find((p) => periodEnd(p) > publication);
  if (back && ahead && back !== ahead) return choose(context, at, publication, back, ahead);
  const only = back ?? ahead;
  if (only?.unit === 'day' && only.start === publication)
    return inferred(only, l10n.t('the day of publication, {0}', say(only)));
  if (!only) return null;
  return inferred(
    only,
    back === ahead
      ? l10n.t('{0}; the year is that of {1}', say(only), context.published)
      : l10n.t('{0}; the only such date near {1}', say(only), context.published),
  );
}

/** How far to look for "Friday the 13th" on either side of publication. */
const LONGEST_SEARCH_DAYS = 430;

/** The nearest day that fits, before or after publication; null without a publication date, or when none is near. */
export function nearestDay(context: TemporalContext, at: Match, fits: (day: number) => boolean): Resolved | null {
  const { publication } = context;
  if (publication === null) return null;
  const day = (step: 1 | -1): Period | null => {
    for (let n = step < 0 ? 0 : 1; n <= LONGEST_SEARCH_DAYS; n++)
      if (fits(publication + n * step)) return { unit: 'day', start: publication + n * step };
    return null;
  };
  const [back, ahead] = [day(-1), day(1)];
  return back && ahead && choose(context, at, publication, back, ahead);
}

/** The year of the date named before; stories go forward, so after December comes the January of the next year. */
function goOn(last: Period, inYear: (year: number) => Period | null): Resolved | null {
  const { year } = civilDay(last.start);
  const same = inYear(year);
  const far = same !== null && last.unit !== 'year' && last.start - same.start >= BACKWARD_DAYS;
  const period = far ? (inYear(year + 1) ?? same) : same;
  return period && inferred(period, l10n.t('{0}; the year is that of the date named before', say(period)));
}

/** Chooses between the latest up to publication and the next after it: by tense, then nearness, else the past. */
function choose(context: TemporalContext, at: Match, publication: number, back: Period, ahead: Period): Resolved {
  if (back.unit === 'day' && back.start === publication)
    return inferred(back, l10n.t('the day of publication, {0}', say(back)));
  const toBack = publication - back.start;
  const toAhead = ahead.start - publication;
  const { published } = context;
  const tense = context.tense(at.start, at.end);
  if (tense === 'past' && !(ahead.unit === 'day' && toAhead <= NEAR_AHEAD_DAYS && toBack >= FAR_BACK_DAYS)) {
    return inferred(
      back,
      l10n.t('{0}; the latest up to {1}, because the sentence is about the past', say(back), published),
    );
  }
  if (tense === 'future' && !(toBack <= NEAR_BACK_DAYS && toAhead >= FAR_AHEAD_DAYS)) {
    return inferred(
      ahead,
      l10n.t('{0}; the next after {1}, because the sentence is about the future', say(ahead), published),
    );
  }
  if (toBack > toAhead && toBack <= PAST_BIAS * toAhead)
    return inferred(back, l10n.t('{0}; the latest up to {1}', say(back), published));
  const nearest = toBack <= toAhead ? back : ahead;
  return inferred(nearest, l10n.t('{0}; the nearest to {1}', say(nearest), published));
}

function inferred(period: Period, how: string): Resolved {
  return { period, basis: 'inferred', how };
}

/**
 * "The bridge fell on 3 March 2018. On 9 March it burned.": in the past tense, the year carries on for a while.
 */
function storyAt(context: TemporalContext, at: Match): Period | null {
  const story = context.storyBefore(at.start);
  return story && context.tense(at.start, at.end) === 'past' ? story : null;
}

export function dayOrNull(year: number, month: number, day: number): Period | null {
  return dayExists(year, month, day) ? { unit: 'day', start: dayNumber(year, month, day) } : null;
}

export function monthOrNull(year: number, month: number): Period | null {
  return dayOrNull(year, month, 1) && { unit: 'month', start: dayNumber(year, month, 1) };
}

export function yearOrNull(year: number): Period | null {
  return yearExists(year) ? { unit: 'year', start: dayNumber(year, 1, 1) } : null;
}

/** Without a publication date, two digits are a year from 1936 to 2035. */
const YEAR_WITHOUT_PUBLICATION = 2025;

/** A two-digit year, in the century that makes it at most ten years later than publication. */
export function fullYear(context: TemporalContext, digits: number): number {
  const now = context.year ?? YEAR_WITHOUT_PUBLICATION;
  const near = Math.floor(now / 100) * 100 + digits;
  return near > now + 10 ? near - 100 : near;
}

/** "last", "this", "next" and the like: how many units to step, and from what. */
const STEPS: ReadonlyMap<string, { readonly step: number; readonly from: 'publication' | 'text' }> = new Map([
  ['last', { step: -1, from: 'publication' }],
  ['past', { step: -1, from: 'publication' }],
  ['this', { step: 0, from: 'publication' }],
  ['this past', { step: -1, from: 'publication' }],
  ['this coming', { step: 1, from: 'publication' }],
  ['this last', { step: -1, from: 'publication' }],
  ['latest', { step: -1, from: 'publication' }],
  ['current', { step: 0, from: 'publication' }],
  ['next', { step: 1, from: 'publication' }],
  ['coming', { step: 1, from: 'publication' }],
  ['upcoming', { step: 1, from: 'publication' }],
  ['that', { step: 0, from: 'text' }],
  ['that same', { step: 0, from: 'text' }],
  ['same', { step: 0, from: 'text' }],
  ['very same', { step: 0, from: 'text' }],
  ['previous', { step: -1, from: 'text' }],
  ['preceding', { step: -1, from: 'text' }],
  ['prior', { step: -1, from: 'text' }],
  ['following', { step: 1, from: 'text' }],
  ['ensuing', { step: 1, from: 'text' }],
  ['very next', { step: 1, from: 'text' }],
  ['the next', { step: 1, from: 'text' }],
  ['the last', { step: -1, from: 'publication' }],
]);

/** The words before a unit that say which one is meant, with or without "the". */
export const STEP_WORDS = [
  ...['this past', 'this coming', 'this last', 'that same', 'very same', 'very next'],
  ...['latest', 'last', 'past', 'this', 'current', 'next', 'coming', 'upcoming', 'that', 'same'],
  ...['previous', 'preceding', 'prior', 'following', 'ensuing'],
]
  .join('|')
  .replace(/ /g, WS);

/** The day that relative words count from, and how to call it. */
export interface Anchor {
  readonly day: number;
  readonly words: string;
}

/** The anchor of words that refer to the text ("the next day"): the period named last, else publication. */
export function textAnchor(context: TemporalContext, unit: PeriodUnit): Anchor | null {
  const fine = unit === 'day' || unit === 'week' || unit === 'weekend';
  if (fine && context.lastDay !== null) return namedBefore({ unit: 'day', start: context.lastDay });
  const month = unit === 'month';
  if (month && context.lastMonth) return namedBefore(context.lastMonth);
  if (context.last && (context.narrative || !(fine || month))) return namedBefore(context.last);
  return publicationAnchor(context);
}

function namedBefore(period: Period): Anchor {
  return { day: period.start, words: l10n.t('{0}, named before', say(period)) };
}

/** The anchor of words that count from publication ("last month"), or null. */
export function publicationAnchor(context: TemporalContext): Anchor | null {
  return context.publication === null ? null : { day: context.publication, words: context.published };
}

/** "in two weeks", "in three months": counting days or weeks gives a day, months a month, longer units a year. */
export function countedFrom(day: number, count: number, unit: UnitEntry): Period | null {
  const period = unit.period ?? 'day';
  if (period === 'day' || period === 'week')
    return periodFrom(day, count * unit.times * (period === 'week' ? 7 : 1), 'day');
  if (!Number.isInteger(count)) return periodFrom(day, unit.code === 'Y' ? count * unit.times * 12 : count, 'month');
  return period === 'month' || period === 'quarter'
    ? periodFrom(day, count, period)
    : periodFrom(day, count * unit.times, 'year');
}

/** "last month", "the following year", "that week"; null when there is nothing to count from. */
export function stepPeriod(context: TemporalContext, words: string, unit: NamedUnit): Resolved | null {
  const text = words.toLowerCase().replace(/\s+/g, ' ').trim();
  const entry = STEPS.get(text) ?? STEPS.get(text.replace(/^the /, ''));
  if (!entry) return null;
  const anchor =
    entry.from === 'text' || (context.narrative && context.last && text.startsWith('the '))
      ? textAnchor(context, unit)
      : publicationAnchor(context);
  if (!anchor) return null;
  const period = periodFrom(anchor.day, entry.step, unit);
  if (!period) return null;
  return inferred(
    period,
    entry.step === 0
      ? sayWithin(unit, anchor.words, period)
      : (entry.step < 0 ? sayBefore : sayAfter)(sayUnit(unit), anchor.words, period),
  );
}
