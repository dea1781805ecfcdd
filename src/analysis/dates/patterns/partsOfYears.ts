import * as l10n from '@vscode/l10n';
import { civilDay, dayNumber, periodFrom, yearExists, type Period } from '../calendar';
import { dated, sticky, oneOf, underspecified, whole, WS } from '../pattern';
import type { Match, Pattern, Timex, TimexAttributes } from '../pattern';
import { fullYear, resolveYear, stepPeriod } from '../resolve';
import { say, sayUndated } from '../say';
import type { TemporalContext } from '../context';
import { SEASONS } from '../tables/names';
import { unknownPeriod } from './unknownPeriods';
import { tailYear, YEAR_TAIL, type TailYear } from './yearWords';

// Quarters, halves, seasons and numbered weeks: "the third quarter of 2024", "Q3", "first half of the year", "last
// summer", "the winter of 1941-42", "week 45 of 2025".

const ORDER: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['opening', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['final', 4],
  ['last', 4],
  ['closing', 4],
]);
const OF_YEAR = `(?:${[
  `${WS}of${WS}(?<theyear>(?:the|its|the${WS}current)${WS}(?:(?:fiscal|financial|calendar)${WS})?year)(?![a-z])`,
  `(?:${WS}of)?${WS}(?:fiscal|financial)${WS}(?:year${WS})?(?<fiscal>[12][0-9]{3})`,
].join('|')})`;

/** Seasons that are also ordinary words, and need a word of time before them. */
const COMMON_WORDS: ReadonlySet<string> = new Set(['fall', 'spring']);
const SEASON_BEFORE = /\b(?:in|during|by|since|until|early|late|mid|through|for|of|from)(?:\s|-)(?:the\s)?$/i;

export const partsOfYears: readonly Pattern[] = [
  {
    // "the third quarter", "third-quarter", "the first half of 2024", "the final quarter of the year"
    firstWords: ['its', '#', ...ORDER.keys()],
    afterThe: ['#', ...ORDER.keys()],
    regExp: sticky(
      `(?:the${WS})?(?<order>${oneOf(ORDER.keys())})(?:${WS}(?:fiscal|financial|calendar))?(?:${WS}|-)`,
      `(?<unit>quarter|half)(?![a-z]|-(?!(?:on|over)-))(?:${OF_YEAR}|${YEAR_TAIL})`,
    ),
    read: (match, context) => readPart(match, context),
  },
  {
    // "the 1988 second quarter", "1989’s first half", "last year's third quarter"
    firstWords: ['#', 'last', 'this', 'next', 'fiscal'],
    afterThe: ['#', 'last', 'this', 'next', 'fiscal'],
    regExp: sticky(
      `(?:the${WS})?(?:fiscal${WS})?`,
      `(?:(?<year>(?:19|20)[0-9]{2})(?:['’]s)?|(?<relyear>(?:last|this|next)${WS}year)['’]s)`,
      `${WS}(?<order>${oneOf(ORDER.keys())})(?:${WS}|-)(?<unit>quarter|half)(?![a-z])`,
    ),
    read: (match, context) => readPart(match, context),
  },
  {
    // "Q3 2010", "3Q 2010", "3Q10", "H1 of last year"
    firstWords: ['q', 'h', '#'],
    regExp: sticky(
      `(?:(?<letter>[qh])(?<n>[1-4])|(?<n2>[1-4])(?<letter2>[qh])(?<yy2>[0-9]{2})?)(?![0-9a-z])${YEAR_TAIL}`,
    ),
    read: (match, context) => {
      const half = /h/i.test(match.group('letter') || match.group('letter2'));
      const n = Number(match.group('n') || match.group('n2'));
      // "H1" is a heading or a visa too.
      return half &&
        (n > 2 ||
          !(
            yearOf(match, context) ||
            /\b(?:in|for|during|since|until|by)\s(?:the\s)?$/i.test(context.before(match.start, 12))
          ))
        ? []
        : place(match, context, half ? 'half' : 'quarter', n);
    },
  },
  {
    // "week 45 of 2025", "week 9, 2025"; without a year it is a week of a season or a course
    firstWords: ['week'],
    afterThe: ['week'],
    regExp: sticky(`(?:the${WS})?week${WS}(?<week>[1-9]|[1-4][0-9]|5[0-3])(?![0-9])${YEAR_TAIL}`),
    read: (match, context) => {
      const tail = tailYear(match, context);
      const period = tail && isoWeek(tail.year, Number(match.group('week')));
      return whole(match, period && dated(period, tail.stated ? 'stated' : 'inferred', tail.how(say(period))));
    },
  },
  {
    // "summer", "the winter of 1941-42", "spring 2010", "Autumn"
    firstWords: [...SEASONS.keys()],
    afterThe: [...SEASONS.keys()],
    regExp: sticky(
      `(?<the>the${WS})?(?<season>${oneOf(SEASONS.keys())})(?![a-z]|-[a-z])`,
      `(?:(?:${WS}of)?${WS}(?<from>[12][0-9]{3})[-–/](?<to>[0-9]{2,4})(?![0-9])|${YEAR_TAIL})`,
    ),
    read: (match, context) => readSeason(match, context),
  },
  {
    // "last summer", "this winter", "next spring", "the previous autumn", "that fall"
    firstWords: ['last', 'this', 'next', 'that', 'past', 'coming'],
    afterThe: ['last', 'this', 'next', 'that', 'past', 'coming', 'same', 'previous', 'following'],
    regExp: sticky(
      `(?:the${WS})?(?<step>this${WS}past|this${WS}coming|last|past|this|next|coming|that|same|previous|following)`,
      `${WS}(?<season>${oneOf(SEASONS.keys())})(?![a-z])`,
    ),
    read: (match, context) => readSteppedSeason(match, context),
  },
];

function readPart(match: Match, context: TemporalContext): readonly Timex[] {
  const word = match.group('order').toLowerCase();
  const half = match.group('unit').toLowerCase() === 'half';
  const tail = tailYear(match, context);
  const dangling = !tail && !match.group('theyear') && !match.group('fiscal');
  const n = ORDER.get(word) ?? 1;
  if (half) {
    // Without a year it is the half of a game, a century or a list.
    if (dangling || n === 3) return [];
    return place(match, context, 'half', n === 4 ? 2 : n);
  }
  // A race, a match and a century have quarters too.
  if (dangling && /^\s(?:of|century|mile|hour)\b/.test(context.after(match.end, 9))) return [];
  if (word === 'last' && dangling) return lastQuarter(match, context);
  return place(match, context, 'quarter', n);
}

/** A week by its number (ISO 8601: the first one holds 4 January); null when the year has no such week. */
function isoWeek(year: number, number: number): Period | null {
  if (!yearExists(year)) return null;
  const period = periodFrom(dayNumber(year, 1, 4), number - 1, 'week');
  return period && civilDay(period.start + 3).year === year ? period : null;
}

/** "last quarter": the one before that of publication. */
function lastQuarter(match: Match, context: TemporalContext): readonly Timex[] {
  const found = stepPeriod(context, 'last', 'quarter');
  return whole(match, found ? dated(found.period, found.basis, found.how) : unknownPeriod('quarter'));
}

/** The year after a part of a year ("Q3 2010"), or within it ("3Q10"). */
function yearOf(match: Match, context: TemporalContext): TailYear | null {
  const digits = match.group('yy2');
  if (!digits) return tailYear(match, context);
  const year = fullYear(context, Number(digits));
  return { year, stated: false, how: (said) => l10n.t('{0}; “{1}” is {2}', said, digits, year) };
}

/** A part of a year that is not stated. */
const UNDATED_QUARTERS = [
  () => l10n.t('the first quarter of an unstated year'),
  () => l10n.t('the second quarter of an unstated year'),
  () => l10n.t('the third quarter of an unstated year'),
  () => l10n.t('the fourth quarter of an unstated year'),
];
const UNDATED_HALVES = [
  () => l10n.t('the first half of an unstated year'),
  () => l10n.t('the second half of an unstated year'),
];

function place(match: Match, context: TemporalContext, unit: 'quarter' | 'half', n: number): readonly Timex[] {
  const inYear = (year: number): Period | null =>
    yearExists(year) ? { unit, start: dayNumber(year, unit === 'quarter' ? n * 3 - 2 : n * 6 - 5, 1) } : null;
  const fiscal = match.group('fiscal');
  const tail: TailYear | null = fiscal
    ? { year: Number(fiscal), stated: true, how: (said) => l10n.t('{0}, of the financial year', said) }
    : yearOf(match, context);
  if (tail) {
    const period = inYear(tail.year);
    return whole(match, period && dated(period, tail.stated ? 'stated' : 'inferred', tail.how(say(period))));
  }
  const theYear =
    match.group('theyear') !== '' && !context.narrative && context.year !== null ? inYear(context.year) : null;
  if (theYear)
    return whole(match, dated(theYear, 'inferred', l10n.t('{0}, the year of {1}', say(theYear), context.published)));
  const found = resolveYear(context, match, inYear);
  if (found) return whole(match, dated(found.period, found.basis, found.how));
  return whole(
    match,
    unit === 'quarter'
      ? underspecified(`XXXX-Q${n}`, unit, sayUndated(UNDATED_QUARTERS[n - 1]!()))
      : underspecified(`XXXX-H${n}`, unit, sayUndated(UNDATED_HALVES[n - 1]!())),
  );
}

function seasonIn(word: string): (year: number) => Period | null {
  const month = SEASONS.get(word.toLowerCase()) ?? 3;
  return (year) => (yearExists(year) ? { unit: 'season', start: dayNumber(year, month, 1) } : null);
}

/** Seasons of a year that is not stated, by the month in which they begin. */
const UNDATED_SEASONS: ReadonlyMap<number, readonly [code: string, words: () => string]> = new Map([
  [3, ['SP', () => l10n.t('spring of an unstated year')]],
  [6, ['SU', () => l10n.t('summer of an unstated year')]],
  [9, ['FA', () => l10n.t('autumn of an unstated year')]],
  [12, ['WI', () => l10n.t('winter of an unstated year')]],
]);

function unknownSeason(word: string): TimexAttributes | null {
  const season = UNDATED_SEASONS.get(SEASONS.get(word.toLowerCase()) ?? 3);
  return season ? underspecified(`XXXX-${season[0]}`, 'season', sayUndated(season[1]())) : null;
}

function readSeason(match: Match, context: TemporalContext): readonly Timex[] {
  const word = match.group('season');
  const before = context.before(match.start, 14);
  const after = context.after(match.end, 16);
  const inYear = seasonIn(word);
  const from = match.group('from');
  if (from) {
    const period = inYear(Number(from));
    return whole(match, period && dated(period, 'stated', say(period)));
  }
  const tail = tailYear(match, context);
  if (tail) {
    const period = inYear(tail.year);
    return whole(match, period && dated(period, tail.stated ? 'stated' : 'inferred', tail.how(say(period))));
  }
  if (match.group('relyear')) return [];
  // "Winter Olympics", "Summer Games", "Spring Street", "a fall in prices"
  if (/^\s[A-Z]/.test(after) && /^[A-Z]/.test(word)) return [];
  if (COMMON_WORDS.has(word.toLowerCase()) && (!SEASON_BEFORE.test(before) || /^\s(?:of|in|from|to)\b/.test(after)))
    return [];
  const found = resolveYear(context, match, inYear);
  return whole(match, found ? dated(found.period, found.basis, found.how) : unknownSeason(word));
}

function readSteppedSeason(match: Match, context: TemporalContext): readonly Timex[] {
  const word = match.group('season');
  const inYear = seasonIn(word);
  const step = match.group('step').toLowerCase();
  if (/that|same|previous|following/.test(step) || context.publication === null || context.year === null) {
    const found = resolveYear(context, match, inYear);
    return whole(match, found ? dated(found.period, found.basis, found.how) : unknownSeason(word));
  }
  const now = context.publication;
  const years = [context.year - 1, context.year, context.year + 1].map(inYear).filter((p) => p !== null);
  const period = /last|past/.test(step)
    ? years.filter((p) => p.start + 90 <= now).at(-1)
    : /next|coming/.test(step)
      ? years.find((p) => p.start > now)
      : // In January "this winter" began the year before; else it is the one of this year.
        years
          .filter((p) => p.start <= now || civilDay(p.start).year === context.year)
          .filter((p) => civilDay(p.start).month !== 12 || p.start + 92 > now)
          .at(civilDay(now).month <= 2 && /winter/i.test(word) ? 0 : -1);
  return whole(
    match,
    period ? dated(period, 'inferred', l10n.t('{0}, counted from {1}', say(period), context.published)) : null,
  );
}
