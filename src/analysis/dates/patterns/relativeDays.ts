import * as l10n from '@vscode/l10n';
import { dated, sticky, oneOf, underspecified, whole, WS, type TimexAttributes, type Pattern } from '../pattern';
import { sayDay, sayUndated } from '../say';
import type { TemporalContext } from '../context';
import { DAY_PARTS, WEEKDAYS } from '../tables/names';
import { withAgreement } from './dayDates';
import { atPart } from './dayParts';
import { isInTitle } from './titles';

/** A day counted from publication: by how many days, and in words. */
interface CountedDay {
  readonly step: number;
  readonly known: (day: string) => string;
  readonly unknown: () => string;
}

const TODAY: CountedDay = {
  step: 0,
  known: (day) => l10n.t('the day of publication, {0}', day),
  unknown: () => l10n.t('the day of publication, which is unknown'),
};
const YESTERDAY: CountedDay = {
  step: -1,
  known: (day) => l10n.t('the day before publication, {0}', day),
  unknown: () => l10n.t('the day before publication, which is unknown'),
};
const DAYS: ReadonlyMap<string, CountedDay> = new Map([
  ['today', TODAY],
  ['yesterday', YESTERDAY],
  [
    'tomorrow',
    {
      step: 1,
      known: (day) => l10n.t('the day after publication, {0}', day),
      unknown: () => l10n.t('the day after publication, which is unknown'),
    },
  ],
  [
    'the day before yesterday',
    {
      step: -2,
      known: (day) => l10n.t('two days before publication, {0}', day),
      unknown: () => l10n.t('two days before publication, which is unknown'),
    },
  ],
  [
    'the day after tomorrow',
    {
      step: 2,
      known: (day) => l10n.t('two days after publication, {0}', day),
      unknown: () => l10n.t('two days after publication, which is unknown'),
    },
  ],
]);

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
      const day = DAYS.get(match.group('word').toLowerCase().replace(/\s+/g, ' ')) ?? TODAY;
      const weekday = WEEKDAYS.get((match.group('weekday') || match.group('weekdayAfter')).toLowerCase()) ?? null;
      const attributes = counted(context, day, weekday);
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
      return whole(match, atPart(counted(context, match.group('last') ? YESTERDAY : TODAY, null), part));
    },
  },
];

function counted(context: TemporalContext, day: CountedDay, weekday: number | null): TimexAttributes {
  if (context.publication === null) return underspecified('XXXX-XX-XX', 'day', sayUndated(day.unknown()));
  const period = { unit: 'day', start: context.publication + day.step } as const;
  return dated(period, 'inferred', withAgreement(day.known(sayDay(period.start)), period, weekday));
}
