import * as l10n from '@vscode/l10n';
import { dayNumber, daysInMonth, civilDay, nthWeekday, periodAround, type Period } from '../calendar';
import { dated, sticky, isCapital, oneOf, underspecified, whole, WS, type Match, type Pattern } from '../pattern';
import { dayOrNull, resolveYear, stepPeriod } from '../resolve';
import { say, sayUndated } from '../say';
import type { TemporalContext } from '../context';
import { FULL_MONTHS, FULL_WEEKDAYS, MONTHS, WEEKDAYS } from '../tables/names';
import { tailYear, YEAR, YEAR_TAIL } from './yearWords';

// "the last day of 2024", "the third week of May", "the last Monday in October 2024", "the first day of last month",
// "the first weekend of June".

const ORDER: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['last', -1],
  ['final', -1],
]);

export const daysInMonths: readonly Pattern[] = [
  {
    // "the first day of 2024", "the last day of 2024"
    firstWords: ['first', 'last'],
    afterThe: ['first', 'last', 'final'],
    regExp: sticky(`(?:the${WS})?(?<order>first|last|final)${WS}day${WS}of${WS}(?<year>${YEAR})`),
    read: (match) => {
      const first = match.group('order').toLowerCase() === 'first';
      const period = dayOrNull(Number(match.group('year')), first ? 1 : 12, first ? 1 : 31);
      return whole(match, period && dated(period, 'stated', say(period)));
    },
  },
  {
    firstWords: [...ORDER.keys()],
    afterThe: [...ORDER.keys()],
    regExp: sticky(
      `(?:the${WS})?(?<order>${oneOf(ORDER.keys())})${WS}`,
      `(?<what>day|week|weekend|${oneOf(FULL_WEEKDAYS)})${WS}(?:of|in)${WS}`,
      `(?:(?<month>${oneOf(FULL_MONTHS)})(?![a-z])${YEAR_TAIL}|(?<step>last|next|this|that|the)${WS}month(?![a-z]))`,
    ),
    read: (match, context) => {
      if (match.group('month') && !isCapital(match.group('month'))) return [];
      const inYear = within(match);
      const tail = tailYear(match, context);
      if (tail) {
        const period = inYear(tail.year, MONTHS.get(match.group('month').toLowerCase()) ?? 1);
        return whole(match, period && dated(period, tail.stated ? 'stated' : 'inferred', tail.how(say(period))));
      }
      if (match.group('step')) return readStep(match, context, inYear);
      const month = MONTHS.get(match.group('month').toLowerCase()) ?? 1;
      const found = resolveYear(context, match, (year) => inYear(year, month));
      if (found) return whole(match, dated(found.period, found.basis, found.how));
      return whole(
        match,
        underspecified(
          /week$/i.test(match.group('what')) ? 'XXXX-WXX' : 'XXXX-XX-XX',
          'day',
          sayUndated(l10n.t('in a year that is not stated')),
        ),
      );
    },
  },
];

/** The n-th day, week or weekday of a month; the first week is the one with the first day. */
function within(match: Match): (year: number, month: number) => Period | null {
  const n = ORDER.get(match.group('order').toLowerCase()) ?? 1;
  const what = match.group('what').toLowerCase();
  return (year, month) => {
    const first = dayNumber(year, month, 1);
    const last = dayNumber(year, month, daysInMonth(year, month));
    const weekday = WEEKDAYS.get(what);
    if (weekday !== undefined) {
      const day = nthWeekday(year, month, weekday, n);
      return day >= first && day <= last ? { unit: 'day', start: day } : null;
    }
    if (what === 'day') return { unit: 'day', start: n > 0 ? first + n - 1 : last };
    if (what === 'weekend') return periodAround('weekend', nthWeekday(year, month, 6, n));
    return periodAround('week', n > 0 ? first + (n - 1) * 7 : last);
  };
}

function readStep(
  match: Match,
  context: TemporalContext,
  inYear: (year: number, month: number) => Period | null,
): ReturnType<Pattern['read']> {
  const step = match.group('step').toLowerCase();
  const month = stepPeriod(context, step === 'the' ? 'this' : step, 'month');
  if (!month)
    return whole(match, underspecified('XXXX-XX-XX', 'day', sayUndated(l10n.t('in a month that is not known'))));
  const at = civilDay(month.period.start);
  const period = inYear(at.year, at.month);
  return whole(match, period && dated(period, 'inferred', l10n.t('{0}; the month: {1}', say(period), month.how)));
}
