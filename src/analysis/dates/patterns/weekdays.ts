import * as l10n from '@vscode/l10n';
import { pad } from '../calendar';
import {
  dated,
  sticky,
  isCapital,
  oneOf,
  oneWordOf,
  underspecified,
  whole,
  withArticle,
  WS,
  type TimexAttributes,
  type Match,
  type Pattern,
} from '../pattern';
import { publicationAnchor, stepPeriod, textAnchor, type Anchor, type Resolved } from '../resolve';
import { inferredDay, resolveWeekday, latestWeekday, weekdayInWeek } from '../resolveWeekday';
import { say, sayBefore, sayDay, sayUndated, sayWeekday, sayWeekdays } from '../say';
import type { TemporalContext } from '../context';
import { DAY_PARTS, FULL_WEEKDAYS, WEEKDAYS } from '../tables/names';
import { WEEKDAY_NAME_PREDECESSORS, WEEKDAY_NAME_SUCCESSORS } from '../tables/neighbours';
import { NUMBER_WORDS, readCount } from '../tables/numerals';
import { NUMBER } from './counts';
import { atPart } from './dayParts';

const DAY = `(?<day>${FULL_WEEKDAYS.join('|')})(?![a-z])`;
const PART = `(?:${WS}(?<part>${oneOf(DAY_PARTS.keys())})(?![a-z]))?`;
const WHICH_WEEK = `(?:this|last|next|that|the${WS}(?:same|previous|following|next))${WS}week`;
const WEEK = `(?:,?${WS}(?:of${WS})?(?<week>${WHICH_WEEK})(?![a-z]))?`;

/** "Black Friday", "Easter Sunday", "Mr. Friday" */
const NAME_BEFORE = new RegExp(`\\b(?:${oneWordOf(WEEKDAY_NAME_PREDECESSORS)})\\s$`);
/** A given name at the beginning of a sentence: "Sunday Okafor, a pastor, said"; but "Sunday Mass was full" */
const GIVEN_NAME_AFTER = new RegExp(
  [
    '^\\s(?!(?:Mass|Prayers?|Service|School|Night|Morning|Evening|Afternoon)\\b)[A-Z][a-z]{2,15}',
    '(?:,\\s(?:an?|the|who|[0-9])\\b|\\s(?:is|was|has|had|said|told|[a-z]{3,12}ed)\\b)',
  ].join(''),
);
const SENTENCE_START = /(?:^|[.!?][”"’]?\s|\n|[“"])$/;

/** "Sunday Times", "Friday Night Lights" */
const NAME_AFTER = new RegExp(`^\\s(?:${oneOf(WEEKDAY_NAME_SUCCESSORS)})\\b`);

export const weekdays: readonly Pattern[] = [
  {
    // "Friday", "Friday night", "Tuesday of last week"
    firstWords: FULL_WEEKDAYS,
    regExp: sticky(`${DAY}(?!['’][a-rt-z])${PART}${WEEK}`),
    read: (match, context) =>
      isCapital(match.group('day')) && !isName(match, context) ? whole(match, readWeekday(match, context)) : [],
  },
  {
    // "last Friday", "next Monday morning", "this coming Thursday", "the previous Sunday", "the following Monday"
    firstWords: ['last', 'next', 'this', 'that', 'past', 'coming', 'following'],
    afterThe: ['last', 'next', 'this', 'that', 'past', 'coming', 'same', 'previous', 'following', 'preceding'],
    regExp: sticky(
      `(?:the${WS})?`,
      `(?<step>last|next|this|this${WS}past|this${WS}coming|past|coming|that|same|previous|following|preceding)`,
      `${WS}${DAY}${PART}`,
    ),
    read: (match, context) => (isCapital(match.group('day')) ? whole(match, readStepped(match, context)) : []),
  },
  {
    // "two Fridays ago"
    firstWords: [...NUMBER_WORDS.keys(), '#', 'a'],
    regExp: sticky(`(?<count>${NUMBER})${WS}(?<day>${FULL_WEEKDAYS.join('|')})s${WS}ago(?![a-z])`),
    read: (match, context) => {
      const weekday = WEEKDAYS.get(match.group('day').toLowerCase()) ?? 1;
      const count = readCount(match.group('count'));
      if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) return [];
      if (context.publication === null) return whole(match, unknown(match, weekday));
      const day = latestWeekday(context.publication - 1, weekday) - (count - 1) * 7;
      return whole(
        match,
        finish(
          match,
          inferredDay(day, sayBefore(sayWeekdays(count, weekday), context.published, { unit: 'day', start: day })),
        ),
      );
    },
  },
  {
    // "the Friday before last", "the Monday after next", "Monday week": a week after the Monday to come
    firstWords: FULL_WEEKDAYS,
    regExp: sticky(`${DAY}${WS}(?<step>before${WS}last|after${WS}next|week)(?![a-z-]|['’])`),
    read: (match, context) =>
      isCapital(match.text) ? whole(withArticle(match, context), readWeekOff(match, context)) : [],
  },
  {
    // "on Fri.", "on Tues": abbreviations stand alone only after "on"
    firstWords: ['mon', 'tues', 'tue', 'wed', 'thurs', 'thur', 'thu', 'fri'],
    regExp: sticky('(?<day>mon|tues|tue|wed|thurs|thur|thu|fri)(?![a-z])(?:\\.(?=\\s[a-z]))?'),
    read: (match, context) =>
      isCapital(match.group('day')) && /\bon\s$/i.test(context.before(match.start, 4))
        ? whole(match, readWeekday(match, context))
        : [],
  },
];

/** Whether a weekday is part of another name: "Black Friday", "Sunday Times"; "Friday's" is not. */
function isName(match: Match, context: TemporalContext): boolean {
  return (
    NAME_BEFORE.test(context.before(match.start, 10)) ||
    (/\bThe\s$/.test(context.before(match.start, 5)) && /^\s[A-Z]/.test(context.after(match.end, 2))) ||
    (SENTENCE_START.test(context.before(match.start, 3)) && GIVEN_NAME_AFTER.test(context.after(match.end, 40))) ||
    // “Saturday Night Live”, “Sunday Morning Futures”
    (isCapital(match.group('part')) && /^\s[A-Z]/.test(context.after(match.end, 2)) && context.isRunningText(match)) ||
    NAME_AFTER.test(context.after(match.end, 16))
  );
}

function readWeekday(match: Match, context: TemporalContext): TimexAttributes | null {
  const weekday = WEEKDAYS.get(match.group('day').toLowerCase()) ?? 1;
  const week = match.group('week');
  if (week) {
    const found = stepPeriod(context, week.replace(/\s*week$/i, ''), 'week');
    if (!found) return unknown(match, weekday);
    const day = weekdayInWeek(found.period.start, weekday);
    return finish(
      match,
      inferredDay(day, l10n.t('the {0} of {1}: {2}', sayWeekday(weekday), say(found.period), sayDay(day))),
    );
  }
  const found = resolveWeekday(context, match, weekday);
  return found ? finish(match, found) : unknown(match, weekday);
}

function readStepped(match: Match, context: TemporalContext): TimexAttributes | null {
  const weekday = WEEKDAYS.get(match.group('day').toLowerCase()) ?? 1;
  const step = match.group('step').toLowerCase().replace(/\s+/g, ' ');
  const text = /^(?:that|same|previous|following|preceding)$/.test(step);
  const anchor = text && context.lastDay !== null ? textAnchor(context, 'day') : publicationAnchor(context);
  return anchor ? finish(match, stepFrom(anchor, step, weekday, context, match)) : unknown(match, weekday);
}

function stepFrom(
  { day: from, words }: Anchor,
  step: string,
  weekday: number,
  context: TemporalContext,
  match: Match,
): Resolved {
  const name = sayWeekday(weekday);
  const latest = latestWeekday(from, weekday);
  const said = sayDay(latest);
  const [last, next] = [latestWeekday(from - 1, weekday), latest + 7];
  if (/last|past|previous|preceding/.test(step))
    return inferredDay(last, l10n.t('the {0} before {1}: {2}', name, words, sayDay(last)));
  if (/next|coming|following/.test(step))
    return inferredDay(next, l10n.t('the {0} after {1}: {2}', name, words, sayDay(next)));
  if (/that|same/.test(step)) return inferredDay(latest, l10n.t('the {0} up to {1}: {2}', name, words, said));
  if (latest === from) return inferredDay(latest, l10n.t('the day of publication, {0}', said));
  return context.tense(match.start, match.end) === 'past'
    ? inferredDay(latest, l10n.t('the {0} before {1}, because the sentence is about the past: {2}', name, words, said))
    : inferredDay(next, l10n.t('the {0} after {1}: {2}', name, words, sayDay(next)));
}

/** A week before the last such weekday, or after the next. */
function readWeekOff(match: Match, context: TemporalContext): TimexAttributes {
  const weekday = WEEKDAYS.get(match.group('day').toLowerCase()) ?? 1;
  if (context.publication === null) return unknown(match, weekday);
  const name = sayWeekday(weekday);
  const { published } = context;
  if (/^before/i.test(match.group('step'))) {
    const day = latestWeekday(context.publication - 1, weekday) - 7;
    const how = l10n.t('one week before the {0} before {1}: {2}', name, published, sayDay(day));
    return finish(match, inferredDay(day, how));
  }
  const day = latestWeekday(context.publication + 7, weekday) + 7;
  const how = l10n.t('one week after the {0} after {1}: {2}', name, published, sayDay(day));
  return finish(match, inferredDay(day, how));
}

function finish(match: Match, found: Resolved): TimexAttributes {
  const attributes = dated(found.period, found.basis, found.how);
  return match.group('part') ? atPart(attributes, match.group('part')) : attributes;
}

function unknown(match: Match, weekday: number): TimexAttributes {
  const attributes = underspecified(
    `XXXX-WXX-${pad(weekday, 1)}`,
    'day',
    sayUndated(l10n.t('a {0}, which one is not known', sayWeekday(weekday))),
  );
  return match.group('part') ? atPart(attributes, match.group('part')) : attributes;
}
