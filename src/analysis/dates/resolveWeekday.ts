import * as l10n from '@vscode/l10n';
import { mondayOf, weekdayOf } from './calendar';
import type { TemporalContext } from './context';
import { oneOf, type Match } from './pattern';
import type { Resolved } from './resolve';
import { sayDate, sayDay, sayWeekday } from './say';
import { FULL_WEEKDAYS, WEEKDAYS } from './tables/names';
import { FUTURE_PARTICIPLES, NOT_PAST, PAST_SIGNS, RESCHEDULING_VERBS } from './tables/tenseWords';

/** A bare weekday: the latest up to and including publication, unless the sentence speaks of the future. */
export function resolveWeekday(context: TemporalContext, at: Match, weekday: number): Resolved | null {
  const name = sayWeekday(weekday);
  if (context.narrative && context.lastDay !== null) {
    const day = latestWeekday(context.lastDay + 3, weekday);
    return inferredDay(day, l10n.t('{0}; the {1} nearest to the day named before', sayDay(day), name));
  }
  if (context.publication === null) return null;
  const first = context.rangeStart(at.start);
  const back = latestWeekday(context.publication, weekday);
  if (first !== null && back <= first) {
    const end = latestWeekday(first + 7, weekday);
    const how = l10n.t('the {0} after {1}, with which the range begins: {2}', name, sayDate(first), sayDay(end));
    return inferredDay(end, how);
  }
  const ended = beginsEndedRange(context, at, weekday, context.publication);
  if (ended !== null && ended !== back) {
    const how = l10n.t('the {0} of the last such range before {1}: {2}', name, context.published, sayDay(ended));
    return inferredDay(ended, how);
  }
  const inOrder = inStoryOrder(context, at, weekday, context.publication);
  if (inOrder !== null && inOrder !== back)
    return inferredDay(
      inOrder,
      l10n.t('the {0} before the days that the story goes on with: {1}', name, sayDay(inOrder)),
    );
  if (back === context.publication) return inferredDay(back, l10n.t('the day of publication, {0}', sayDay(back)));
  if (context.tense(at.start, at.end) === 'future') {
    const how = l10n.t(
      'the {0} after {1}, because the sentence is about the future: {2}',
      name,
      context.published,
      sayDay(back + 7),
    );
    return inferredDay(back + 7, how);
  }
  return inferredDay(back, l10n.t('the {0} before {1}: {2}', name, context.published, sayDay(back)));
}

/** A day that follows from the words around it. */
export function inferredDay(day: number, how: string): Resolved {
  return { period: { unit: 'day', start: day }, basis: 'inferred', how };
}

const RANGE_END = new RegExp(
  [
    '^(?:\\s(?:morning|afternoon|evening|night))?\\s?(?:[-–—]|to|through)\\s?',
    `(?<last>${oneOf(FULL_WEEKDAYS)})(?![a-z])`,
  ].join(''),
  'i',
);
/** "moved from Monday to Thursday" names two days, not a range. */
const MOVED = new RegExp(`\\b(?:${oneOf(RESCHEDULING_VERBS)})\\b[^.]{0,40}$`, 'i');

/**
 * "The talks ran from Monday to Thursday", published on a Wednesday: the first day of the last range that was over.
 * Null when this weekday begins no such range.
 */
function beginsEndedRange(context: TemporalContext, at: Match, weekday: number, publication: number): number | null {
  const last = RANGE_END.exec(context.after(at.end, 40))?.groups?.last;
  if (!last || MOVED.test(context.before(at.start, 60)) || context.tense(at.start, at.end) !== 'past') return null;
  return latestWeekday(latestWeekday(publication, WEEKDAYS.get(last.toLowerCase()) ?? 1) - 1, weekday);
}

/** Participles that describe what stands before them: "a speech on Monday, followed by one on Tuesday". */
const DEPENDENT = 'followed|based|attended|organi[sz]ed|called|scheduled|preceded';
const STORY_STEP = new RegExp(
  [
    '[^.;:!?“”"]{0,40}?(?:,\\s|,?\\s(?:and|then|and\\sthen|but)\\s)(?:(?:then|later|finally)\\s)?',
    `(?:(?!(?:${oneOf(NOT_PAST)}|${DEPENDENT})\\b)[a-z]{3,14}ed|${oneOf(PAST_SIGNS)})\\b`,
    `[^.;:!?“”",]{0,40}?\\bon\\s(?<day>${oneOf(FULL_WEEKDAYS)})(?![a-z])`,
  ].join(''),
  'iy',
);
const PARTICIPLE = `(?!(?:${oneOf(FUTURE_PARTICIPLES)})\\b)[a-z]{1,12}(?:ed|wn|en|one|ome|eft|met|eld|aid|ent|ost|ght)`;
const PLUPERFECT = new RegExp(`\\bhad\\s(?:(?:already|also|been|just)\\s){0,2}${PARTICIPLE}\\b[^.;:!?“”",]{0,50}$`);
/** "On Friday evening, engineers had lowered the gates." */
const PLUPERFECT_AHEAD = new RegExp(
  `^(?:\\s(?:morning|afternoon|evening|night))?,?\\s[^.;:!?“”",]{2,50}?\\bhad\\s(?:(?:already|also|been|just)\\s){0,2}${PARTICIPLE}\\b`,
);
const OPENS_SENTENCE = /(?:^|[.!?]["”’)]?\s{1,3}|\n\s{0,3})(?:On\s|Late on\s|Early on\s)?$/;
/** A story that a day was named for is told for so many days. */
const LONGEST_STORY = 30;
/** How far a story is followed: "arrived on Monday, met … on Tuesday and left on Friday". */
const STORY_STEPS = 5;

/**
 * "arrived on Wednesday and left on Thursday": what one subject did came in the order in which it is told, so the first
 * day lies before the last. "She had flown in on Tuesday" lies before the day named last. Null when the words tell no
 * such order.
 */
function inStoryOrder(context: TemporalContext, at: Match, weekday: number, publication: number): number | null {
  if (
    context.paragraphDay !== null &&
    context.paragraphDay <= publication &&
    PLUPERFECT.test(context.before(at.start, 70))
  )
    return latestWeekday(context.paragraphDay - 1, weekday);
  const { lastDay } = context;
  if (
    lastDay !== null &&
    lastDay <= publication &&
    publication - lastDay < LONGEST_STORY &&
    OPENS_SENTENCE.test(context.before(at.start, 12)) &&
    PLUPERFECT_AHEAD.test(context.after(at.end, 90))
  )
    return latestWeekday(lastDay - 1, weekday);
  const days: number[] = [];
  STORY_STEP.lastIndex = at.end;
  for (
    let step = STORY_STEP.exec(context.text);
    step && days.length < STORY_STEPS;
    step = STORY_STEP.exec(context.text)
  )
    days.push(WEEKDAYS.get(step.groups?.day?.toLowerCase() ?? '') ?? 1);
  if (days.length === 0 || context.tense(at.start, at.end) !== 'past') return null;
  const next = days.reduceRight((day, name) => latestWeekday(day - 1, name), publication + 1);
  return latestWeekday(next - 1, weekday);
}

/** The latest such weekday up to and including `day`. */
export function latestWeekday(day: number, weekday: number): number {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** That weekday in the week of `day`. */
export function weekdayInWeek(day: number, weekday: number): number {
  return mondayOf(day) + weekday - 1;
}
