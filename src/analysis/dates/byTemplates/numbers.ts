import * as l10n from '@vscode/l10n';
import { dated, passedOver, whole, type Match, type Pattern, type TimexAttributes } from '../pattern';
import { bothReadings, isoDates } from '../patterns/numericDates';
import { yearRanges } from '../patterns/years';
import { dayOrNull, fullYear } from '../resolve';
import { say } from '../say';
import type { DateWords } from './dateWords';
import { persianDayOrNull, readDay } from './readers/days';
import { endingWith } from './reading';

/** Days in numbers: as all languages write them, and day first, as those do that are read by templates. */
export function numericDates(words: DateWords): readonly Pattern[] {
  return [
    ...(words.calendar ? [daysOfOtherCalendar(words.calendar)] : []),
    ...isoDates,
    ...yearRanges,
    dayFirst(words),
  ];
}

function dayFirst({ numeric }: DateWords): Pattern {
  const before = numeric.before === undefined ? null : endingWith(numeric.before);
  return {
    // "22.9.2006", "22. 9. 2006", "22.09.06", "am 22.9.", "22/9/2006"
    firstWords: ['#'],
    regExp: new RegExp(
      [
        `(?<day>[0-9]{1,2})(?<mark>[${numeric.marks.replace(/[-/]/g, '\\$&')}])(?<gap> ?)`,
        '(?<month>[0-9]{1,2})\\k<mark>\\k<gap>',
        '(?<year>[12][0-9]{3}|[0-9]{2})?(?![0-9\\p{L}]|[-/.][0-9])',
      ].join(''),
      'iyu',
    ),
    read: (match, context) => {
      const [day, month, digits] = [Number(match.group('day')), Number(match.group('month')), match.group('year')];
      const mark = match.group('mark');
      if (match.group('gap') && (mark !== '.' || digits.length < 4)) return [];
      if (digits === '' && (mark !== '.' || !before?.test(context.before(match.start)))) return [];
      if (digits.length === 2 && !numeric.shortYear.includes(mark)) return [];
      const year = digits.length === 2 ? fullYear(context, Number(digits)) : digits ? Number(digits) : null;
      const period = year === null ? null : dayOrNull(year, month, day);
      const found =
        year === null
          ? readDay({ ...match, meaning: () => '' }, context, day, month, null)
          : period && dated(period, 'stated', say(period));
      if (!found) return digits.length === 4 ? passedOver(match) : [];
      return whole(match, mark === '.' || year === null ? found : withOtherReading(found, year, day, month));
    },
  };
}

/** "03/04/2025" is another day where the month comes first. */
function withOtherReading(found: TimexAttributes, year: number, day: number, month: number): TimexAttributes {
  const american = day === month ? null : dayOrNull(year, day, month);
  return american ? { ...found, basis: 'inferred', how: bothReadings(true, found.how, say(american)) } : found;
}

/** "1404/08/15", "۱۵/۸/۱۴۰۴": by the Persian calendar; by the Islamic one no day is sure. */
function daysOfOtherCalendar(calendar: 'persian' | 'islamic'): Pattern {
  const year = '1[2-4][0-9]{2}';
  return {
    firstWords: ['#'],
    regExp: new RegExp(
      [
        `(?:(?<y>${year})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})`,
        `|(?<day>[0-9]{1,2})[-/.](?<month>[0-9]{1,2})[-/.](?<year>${year}))(?![0-9]|[-/.][0-9])`,
      ].join(''),
      'y',
    ),
    read: (match: Match) => {
      const number = (...names: string[]): number => Number(names.map(match.group).find((text) => text !== ''));
      const period =
        calendar === 'persian' ? persianDayOrNull(number('y', 'year'), number('m', 'month'), number('d', 'day')) : null;
      if (!period) return passedOver(match);
      return whole(match, dated(period, 'inferred', l10n.t('{0}, converted from the Persian calendar', say(period))));
    },
  };
}
