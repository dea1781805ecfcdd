import * as l10n from '@vscode/l10n';
import {
  dated,
  sticky,
  passedOver,
  underspecified,
  whole,
  WS,
  type TimexAttributes,
  type Match,
  type Pattern,
} from '../pattern';
import { pad, type Period } from '../calendar';
import { dayOrNull, fullYear, resolveYear } from '../resolve';
import { say, sayDayOfYear, sayTimeOn, sayUndated } from '../say';
import type { TemporalContext } from '../context';

/** Day first is chosen where month first is passedOver, or where only day first is this near to publication. */
const NEAR_DAYS = 10;

/** Days that are written alike in all languages. */
export const isoDates: readonly Pattern[] = [
  {
    // "2025-11-08", "2025/11/08", "2025-11-08T14:30Z"
    firstWords: ['#'],
    regExp: sticky(
      '(?<year>[12][0-9]{3})(?<mark>[-/.])(?<month>[0-9]{1,2})\\k<mark>(?<day>[0-9]{1,2})',
      '(?:(?<time>T[0-2][0-9]:[0-5][0-9])(?::[0-5][0-9](?:\\.[0-9]{1,6})?)?(?<zone>Z|[+-][0-9]{2}:?[0-9]{2})?)?',
      '(?![0-9]|[-/.][0-9])',
    ),
    read: (match) => {
      const period = dayOrNull(Number(match.group('year')), Number(match.group('month')), Number(match.group('day')));
      if (!period) return passedOver(match);
      const day = dated(period, 'stated', say(period));
      const time = match.group('time');
      return whole(
        match,
        time
          ? {
              ...day,
              type: 'TIME',
              precision: 'time',
              value: day.value + time + match.group('zone'),
              how: sayTimeOn(time, day.how),
            }
          : day,
      );
    },
  },
];

export const numericDates: readonly Pattern[] = [
  ...isoDates,
  {
    // "11/8/2025", "7/8/07", "8.11.2025", "8-11-2025"
    firstWords: ['#'],
    regExp: sticky(
      '(?<a>[0-9]{1,2})(?<mark>[-/.])(?<b>[0-9]{1,2})\\k<mark>(?<year>[12][0-9]{3}|[0-9]{2})(?![0-9]|[-/.][0-9])',
    ),
    read: (match, context) => {
      // "7-5-2" is a score; "11-13-98" is a date.
      if (
        match.group('mark') !== '/' &&
        match.group('year').length < 4 &&
        !/^[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(match.text)
      )
        return [];
      return whole(match, readNumbers(match, context));
    },
  },
  {
    // "on 11/8"; without a preposition it is a fraction or a score
    firstWords: ['#'],
    regExp: sticky(
      '(?<a>1[0-2]|0?[1-9])/(?<b>3[01]|[12][0-9]|0?[1-9])',
      `(?![0-9]|[-/.,][0-9]|%|${WS}(?:of|per|percent|majority|inch)(?![a-z]))`,
    ),
    read: (match, context) => {
      if (!/(?:^|[\s(])(?:on|by|since|until|from|before|after)\s{1,2}$/i.test(context.before(match.start, 10)))
        return [];
      const [month, day] = [Number(match.group('a')), Number(match.group('b'))];
      if (!dayOrNull(2000, month, day)) return [];
      const found = resolveYear(context, match, (year) => dayOrNull(year, month, day));
      if (found) return whole(match, dated(found.period, found.basis, l10n.t('{0}; read as month/day', found.how)));
      return whole(
        match,
        underspecified(
          `XXXX-${pad(month, 2)}-${pad(day, 2)}`,
          'day',
          sayUndated(l10n.t('{0} of an unstated year', sayDayOfYear(month, day))),
        ),
      );
    },
  },
];

function readNumbers(match: Match, context: TemporalContext): TimexAttributes | null {
  const digits = match.group('year');
  const year = digits.length === 4 ? Number(digits) : fullYear(context, Number(digits));
  const [a, b] = [Number(match.group('a')), Number(match.group('b'))];
  const american = dayOrNull(year, a, b);
  const european = dayOrNull(year, b, a);
  const dayFirst =
    match.group('mark') === '.' || !american || (european !== null && isDayFirst(context, european, american));
  const period = (dayFirst ? european : american) ?? american;
  if (!period) return null;
  const ambiguous = american !== null && european !== null && a !== b;
  const basis = ambiguous || digits.length < 4 ? 'inferred' : 'stated';
  return dated(
    period,
    basis,
    ambiguous ? bothReadings(dayFirst, say(period), say(dayFirst ? american : european)) : say(period),
  );
}

/** Nearness to publication decides, then the article's other dates, and else the American order. */
function isDayFirst(context: TemporalContext, european: Period, american: Period): boolean {
  const near = isNear(context, european);
  return near === isNear(context, american) ? context.dayFirst : near;
}

/** @param chosen the day that it is read as, in words; the rejected one likewise */
export function bothReadings(dayFirst: boolean, chosen: string, rejected: string): string {
  return dayFirst
    ? l10n.t('{0}; read as day/month/year, as month/day/year it would be {1}', chosen, rejected)
    : l10n.t('{0}; read as month/day/year, as day/month/year it would be {1}', chosen, rejected);
}

function isNear(context: TemporalContext, period: Period): boolean {
  return context.publication !== null && Math.abs(period.start - context.publication) <= NEAR_DAYS;
}
