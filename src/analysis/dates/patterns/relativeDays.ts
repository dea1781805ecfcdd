import { dated, sticky, oneOf, underspecified, whole, WS, type TimexAttributes, type Pattern } from '../pattern';
import { NO_PUBLICATION, sayDay } from '../say';
import type { TemporalContext } from '../context';
import { DAY_PARTS, WEEKDAYS } from '../tables/names';
import { agreement } from './dayDates';
import { atPart } from './dayParts';
import { isInTitle } from './titles';

/** Words for a day counted from publication, in days. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
]);

const PHRASES: Readonly<Record<string, string>> = {
  '0': 'the day of publication',
  '-1': 'the day before publication',
  '1': 'the day after publication',
  '-2': 'two days before publication',
  '2': 'two days after publication',
};

const EDGE = `(?:(?:earlier|later|early|late)${WS})?`;
const ANY_WEEKDAY = oneOf(WEEKDAYS.keys());
const WEEKDAY_BESIDE = `(?:${WS}?\\((?<weekday>${ANY_WEEKDAY})\\.?\\)|,${WS}(?<weekdayAfter>${ANY_WEEKDAY})(?=,))?`;

export const relativeDays: readonly Pattern[] = [
  {
    // "today", "earlier today", "yesterday morning", "today (Saturday)", "the day after tomorrow"
    firstWords: ['today', 'yesterday', 'tomorrow', 'earlier', 'later', 'early', 'late'],
    afterThe: ['day'],
    regExp: sticky(
      `${EDGE}(?<word>today|yesterday|tomorrow|the${WS}day${WS}(?:before${WS}yesterday|after${WS}tomorrow))(?![a-z])`,
      `(?:${WS}(?<part>${oneOf(DAY_PARTS.keys())})(?![a-z]))?${WEEKDAY_BESIDE}`,
    ),
    read: (match, context) => {
      if (isInTitle(match.group('word'), match, context)) return [];
      const step = DAYS.get(match.group('word').toLowerCase().replace(/\s+/g, ' ')) ?? 0;
      const weekday = WEEKDAYS.get((match.group('weekday') || match.group('weekdayAfter')).toLowerCase()) ?? null;
      const attributes = counted(context, step, weekday);
      return whole(match, match.group('part') ? atPart(attributes, match.group('part')) : attributes);
    },
  },
  {
    // "tonight", "last night", "this morning", "tomorrow night" is above
    firstWords: ['tonight', 'last', 'this', 'overnight', 'early', 'late', 'earlier', 'later'],
    regExp: sticky(
      `${EDGE}(?:(?<word>tonight)|last${WS}(?<last>night|evening)`,
      `|this${WS}(?:very${WS})?(?<part>morning|afternoon|evening))(?![a-z])`,
    ),
    read: (match, context) => {
      if (isInTitle(match.group('word'), match, context)) return [];
      const part = match.group('part') || match.group('last') || 'night';
      return whole(match, atPart(counted(context, match.group('last') ? -1 : 0, null), part));
    },
  },
];

function counted(context: TemporalContext, step: number, weekday: number | null): TimexAttributes {
  if (context.publication === null)
    return underspecified('XXXX-XX-XX', 'day', `${PHRASES[step]}, which is unknown: ${NO_PUBLICATION}`);
  const period = { unit: 'day', start: context.publication + step } as const;
  return dated(period, 'inferred', `${PHRASES[step]}, ${sayDay(period.start)}${agreement(period, weekday)}`);
}
