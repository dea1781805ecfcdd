import * as l10n from '@vscode/l10n';
import { civilDay, dayNumber, periodFrom, type Period, type PeriodUnit } from '../calendar';
import type { TemporalContext } from '../context';
import {
  dated,
  oneOf,
  sticky,
  underspecified,
  whole,
  WS,
  type Match,
  type Pattern,
  type TimexAttributes,
} from '../pattern';
import { textAnchor } from '../resolve';
import { say, sayUndated, sayWithin } from '../say';
import { COMPARING_WORDS } from '../tables/businessWords';
import { MONTHS } from '../tables/names';
import { clauseAround } from '../tense/clause';
import { unknownPeriod } from './unknownPeriods';

// Reports on a company's results: they tell of the last quarter that is over, and compare it with the same quarter of
// the year before. "Net income rose to $3 million from $2 million a year ago."

const COMPARED_UNIT = 'period|month|quarter|week|day|time';
const ALIKE = '(?:comparable|corresponding|same|like)';

export const quarters: readonly Pattern[] = [
  {
    // "the quarter", "the latest period": the one reported
    firstWords: ['latest'],
    afterThe: ['entire', 'whole', 'full', 'quarter', 'latest'],
    regExp: sticky(
      `(?:the${WS}(?:(?:entire|whole|full)${WS})?quarter|(?:the${WS})?latest${WS}(?:quarter|period|three${WS}months))`,
      `(?![a-z]|-|['’]|${WS}(?:of|when|after|before|earlier|later|ago|to|century|final|mile|[0-9]))`,
      `(?!${WS}(?:ended|ending|beginning)(?![a-z]))`,
    ),
    read: (match, context) => whole(match, readReported(match, context)),
  },
  {
    // "the same period last year", "the year-earlier quarter", "the same month a year ago"
    firstWords: ['same', 'year', 'comparable', 'corresponding', 'like'],
    afterThe: ['same', 'year', 'comparable', 'corresponding', 'like'],
    regExp: sticky(
      `(?:the${WS})?(?:${ALIKE}${WS}(?<unit>${COMPARED_UNIT})${WS}(?:(?:of|in)${WS})?(?:the${WS})?`,
      `(?:last${WS}year|(?:previous|prior)${WS}year|(?:a|one)${WS}year${WS}(?:ago|earlier|before))`,
      `|year-(?:ago|earlier)(?:${WS}(?<unit2>period|quarter|month))?`,
      `|year${WS}(?:ago|earlier)${WS}(?<unit3>period|quarter|month))(?![a-z])`,
    ),
    read: (match, context) => whole(match, readYearBefore(match, context)),
  },
  {
    // "the 1988 quarter", "the comparable 1988 period": the reported quarter in another year
    firstWords: [],
    afterThe: ['#', 'same', 'comparable', 'corresponding', 'like'],
    regExp: sticky(`the${WS}(?:${ALIKE}${WS})?(?<year>(?:19|20)[0-9]{2})${WS}(?<unit>quarter|period)(?![a-z]|-)`),
    read: (match, context) => {
      const { lastQuarter } = context;
      const period = lastQuarter && inYear(lastQuarter, Number(match.group('year')));
      return period
        ? whole(match, compared(period, l10n.t('that quarter of {0}: {1}', match.group('year'), say(period))))
        : [];
    },
  },
];

/** The last quarter that was over on the day of publication. */
function lastOver(context: TemporalContext): Period | null {
  return context.publication === null ? null : periodFrom(context.publication, -1, 'quarter');
}

function readReported(match: Match, context: TemporalContext): TimexAttributes | null {
  const named = context.narrative ? textAnchor(context, 'quarter') : null;
  if (named) {
    const period = periodFrom(named.day, 0, 'quarter');
    return period && dated(period, 'inferred', sayWithin('quarter', named.words, period));
  }
  // A town has quarters too, and anything a latest period.
  if (!context.lastQuarter && (!context.reportsResults || /(?:period|months)$/i.test(match.text))) return null;
  if (context.lastQuarter) {
    const period = context.lastQuarter;
    return dated(period, 'inferred', l10n.t('the quarter reported on, named before: {0}', say(period)));
  }
  const period =
    context.publication !== null && context.tense(match.start, match.end) === 'future'
      ? periodFrom(context.publication, 0, 'quarter')
      : lastOver(context);
  if (!period) return unknownPeriod('quarter');
  return dated(
    period,
    'inferred',
    l10n.t('the last quarter that was over at {0}: {1}', context.published, say(period)),
  );
}

function readYearBefore(match: Match, context: TemporalContext): TimexAttributes | null {
  const wanted = (match.group('unit') || match.group('unit2') || match.group('unit3')).toLowerCase();
  const anchor = context.last?.unit === 'month' && wanted !== 'quarter' ? context.last : context.lastQuarter;
  const from: Period | null =
    anchor ?? (context.publication === null ? null : { unit: 'year', start: context.publication });
  if (!from) return underspecified('XXXX', 'year', sayUndated(l10n.t('a year before a date that is not known')));
  const unit: PeriodUnit = /^(?:quarter|month|week|day)$/.test(wanted) ? (wanted as PeriodUnit) : from.unit;
  const { year, month, day } = civilDay(from.start);
  if (year <= 1) return null;
  const period = periodFrom(dayNumber(year - 1, month, Math.min(day, 28)), 0, unit);
  if (!period) return null;
  const before = anchor ? say(anchor) : context.published;
  return compared(period, l10n.t('a year before {0}: {1}', before, say(period)));
}

const FIGURE = /[$£€¥][0-9]|[0-9](?:%|\s(?:percent|cents|million|billion)\b)/;
const COMPARING = new RegExp(`\\b(?:${oneOf(COMPARING_WORDS)})\\b`, 'i');
/** With these the comparison is of something longer or shorter than a quarter. */
const OTHER_PERIOD = new RegExp(
  [
    '\\b(?:(?:six|nine|12|twelve)[\\s-]months?|first half|half|full[\\s-]year|for the year|fiscal year|week',
    `|(?:in|for)\\s(?:${oneOf(MONTHS.keys())}))\\b`,
  ].join(''),
  'i',
);

/**
 * In a report on a quarter, the quarter that "a year ago", "a year earlier" or "last year" beside figures stands for;
 * null elsewhere.
 */
export function comparedQuarter(match: Match, context: TemporalContext): TimexAttributes | null {
  const { lastQuarter } = context;
  if (!lastQuarter || context.narrative || !context.reportsResults) return null;
  const { before, after } = clauseAround(context.text, match.start, match.end);
  if (OTHER_PERIOD.test(before) || !FIGURE.test(before + after)) return null;
  if (!COMPARING.test(before) && !(/^\s*$/.test(before) && COMPARING.test(after))) return null;
  const period = inYear(lastQuarter, civilDay(lastQuarter.start).year - 1);
  if (!period) return null;
  const how = l10n.t('a year before {0}, the quarter reported on: {1}', say(lastQuarter), say(period));
  return compared(period, how);
}

function inYear(quarter: Period, year: number): Period | null {
  return periodFrom(dayNumber(year, civilDay(quarter.start).month, 1), 0, 'quarter');
}

/** What is named only to compare with it: the words that follow do not refer back to it. */
function compared(period: Period, how: string): TimexAttributes {
  return { ...dated(period, 'inferred', how), aside: true };
}
