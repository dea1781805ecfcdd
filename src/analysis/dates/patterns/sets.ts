import * as l10n from '@vscode/l10n';
import { sticky, isCapital, oneOf, whole, WS, type Match, type TimexAttributes, type Pattern } from '../pattern';
import { pad } from '../calendar';
import type { TemporalContext } from '../context';
import { sayMonth, sayNumber, sayWeekday } from '../say';
import { FULL_MONTHS, FULL_WEEKDAYS, MONTHS, WEEKDAYS } from '../tables/names';
import { readCount } from '../tables/numerals';
import { durationValue, singular, UNITS } from '../tables/units';
import { NUMBER } from './counts';

// How often: "every Friday", "annually", "twice a month", "every two years", "per day".

/** What comes round with a unit of time. */
export const EVERY = {
  second: {
    one: () => l10n.t('every second'),
    many: (count: string) => l10n.t('every {0} seconds', count),
    few: () => l10n.t('every few seconds'),
  },
  minute: {
    one: () => l10n.t('every minute'),
    many: (count: string) => l10n.t('every {0} minutes', count),
    few: () => l10n.t('every few minutes'),
  },
  hour: {
    one: () => l10n.t('every hour'),
    many: (count: string) => l10n.t('every {0} hours', count),
    few: () => l10n.t('every few hours'),
  },
  day: {
    one: () => l10n.t('every day'),
    many: (count: string) => l10n.t('every {0} days', count),
    few: () => l10n.t('every few days'),
  },
  night: {
    one: () => l10n.t('every night'),
    many: (count: string) => l10n.t('every {0} nights', count),
    few: () => l10n.t('every few nights'),
  },
  weekday: {
    one: () => l10n.t('every weekday'),
    many: (count: string) => l10n.t('every {0} weekdays', count),
    few: () => l10n.t('every few weekdays'),
  },
  week: {
    one: () => l10n.t('every week'),
    many: (count: string) => l10n.t('every {0} weeks', count),
    few: () => l10n.t('every few weeks'),
  },
  weekend: {
    one: () => l10n.t('every weekend'),
    many: (count: string) => l10n.t('every {0} weekends', count),
    few: () => l10n.t('every few weekends'),
  },
  month: {
    one: () => l10n.t('every month'),
    many: (count: string) => l10n.t('every {0} months', count),
    few: () => l10n.t('every few months'),
  },
  quarter: {
    one: () => l10n.t('every quarter'),
    many: (count: string) => l10n.t('every {0} quarters', count),
    few: () => l10n.t('every few quarters'),
  },
  year: {
    one: () => l10n.t('every year'),
    many: (count: string) => l10n.t('every {0} years', count),
    few: () => l10n.t('every few years'),
  },
  decade: {
    one: () => l10n.t('every decade'),
    many: (count: string) => l10n.t('every {0} decades', count),
    few: () => l10n.t('every few decades'),
  },
};

/** Adverbs and adjectives of repetition → TIMEX3 value. */
const REGULAR: ReadonlyMap<string, readonly [value: string, meaning: () => string]> = new Map([
  ['hourly', ['PT1H', EVERY.hour.one]],
  ['daily', ['P1D', EVERY.day.one]],
  ['nightly', ['P1D', EVERY.night.one]],
  ['weekly', ['P1W', EVERY.week.one]],
  ['biweekly', ['P2W', () => l10n.t('every two weeks')]],
  ['fortnightly', ['P2W', () => l10n.t('every two weeks')]],
  ['monthly', ['P1M', EVERY.month.one]],
  ['bimonthly', ['P2M', () => l10n.t('every two months')]],
  ['quarterly', ['P1Q', EVERY.quarter.one]],
  ['yearly', ['P1Y', EVERY.year.one]],
  ['annual', ['P1Y', EVERY.year.one]],
  ['annually', ['P1Y', EVERY.year.one]],
  ['semiannual', ['P6M', () => l10n.t('every six months')]],
  ['semi-annual', ['P6M', () => l10n.t('every six months')]],
  ['biannual', ['P6M', () => l10n.t('every six months')]],
  ['biennial', ['P2Y', () => l10n.t('every two years')]],
  ['year-round', ['P1Y', () => l10n.t('all through the year')]],
]);

const UNIT = `(?<unit>(?:${Object.keys(EVERY).join('|')})s?)`;
/** "miles per hour" is a speed. */
const SPEED_BEFORE =
  /\b(?:miles|kilomet(?:er|re)s|km|met(?:er|re)s|feet|frames|beats|revolutions|knots|mb|gb|bits)\s$/i;
const TIMES = `(?:once|twice|thrice|(?:${NUMBER}|several|many)${WS}times)`;

/** Seasons and parts of days → TIMEX3 value. */
export const SEASONS_AND_PARTS: ReadonlyMap<string, readonly [value: string, meaning: () => string]> = new Map([
  ['spring', ['XXXX-SP', () => l10n.t('every spring')]],
  ['summer', ['XXXX-SU', () => l10n.t('every summer')]],
  ['autumn', ['XXXX-FA', () => l10n.t('every autumn')]],
  ['fall', ['XXXX-FA', () => l10n.t('every autumn')]],
  ['winter', ['XXXX-WI', () => l10n.t('every winter')]],
  ['morning', ['XXXX-XX-XXTMO', () => l10n.t('every morning')]],
  ['afternoon', ['XXXX-XX-XXTAF', () => l10n.t('every afternoon')]],
  ['evening', ['XXXX-XX-XXTEV', () => l10n.t('every evening')]],
  ['night', ['XXXX-XX-XXTNI', EVERY.night.one]],
  ['weekend', ['XXXX-WXX-WE', EVERY.weekend.one]],
]);

/** A weekday of every month, in words. */
const NTH_OF_MONTH = {
  first: (weekday: string) => l10n.t('on the first {0} of every month', weekday),
  second: (weekday: string) => l10n.t('on the second {0} of every month', weekday),
  third: (weekday: string) => l10n.t('on the third {0} of every month', weekday),
  fourth: (weekday: string) => l10n.t('on the fourth {0} of every month', weekday),
  last: (weekday: string) => l10n.t('on the last {0} of every month', weekday),
};
type Nth = keyof typeof NTH_OF_MONTH;

/** Every so many weekdays ("Friday") or parts of them ("Friday night"), in words. */
const EVERY_NTH: ReadonlyMap<string, (weekday: string) => string> = new Map([
  ['', (weekday) => l10n.t('every {0}', weekday)],
  ['other', (weekday) => l10n.t('every other {0}', weekday)],
  ['second', (weekday) => l10n.t('every second {0}', weekday)],
  ['third', (weekday) => l10n.t('every third {0}', weekday)],
  ['fourth', (weekday) => l10n.t('every fourth {0}', weekday)],
]);

/** Part of a weekday → TIMEX3 code, and in words. */
const PARTS: ReadonlyMap<string, readonly [code: string, words: (weekday: string) => string]> = new Map([
  ['morning', ['TMO', (weekday) => l10n.t('{0} morning', weekday)]],
  ['afternoon', ['TAF', (weekday) => l10n.t('{0} afternoon', weekday)]],
  ['evening', ['TEV', (weekday) => l10n.t('{0} evening', weekday)]],
  ['night', ['TNI', (weekday) => l10n.t('{0} night', weekday)]],
]);

/** "Daily News", "the Weekly Standard", "the daily Kurier". */
function isNewspaper(match: Match, context: TemporalContext): boolean {
  const before = context.before(match.start);
  const after = context.after(match.end, 3);
  if (/^[A-Z]/.test(match.text)) return /^\s[A-Z]/.test(after) || /[A-Z][a-z]{1,12}\s$/.test(before);
  return /\bthe\s$/i.test(before) && /^(?:dai|week|month)ly$/.test(match.text) && /^\s\p{Lu}\p{Ll}/u.test(after);
}

export const sets: readonly Pattern[] = [
  {
    firstWords: [...REGULAR.keys(), 'semi', 'year'],
    regExp: sticky(`(?<word>${oneOf(REGULAR.keys())})(?![a-z]|-[a-z]|['’])`),
    read: (match, context) => {
      const entry = REGULAR.get(match.group('word').toLowerCase());
      return !entry || isNewspaper(match, context) ? [] : whole(match, often(entry[0], entry[1]()));
    },
  },
  {
    // "every day", "each year", "every two weeks", "every other month", "per day", "twice a month", "three times per
    // week"
    firstWords: [
      'every',
      'each',
      'per',
      'once',
      'twice',
      'thrice',
      'several',
      'many',
      '#',
      'two',
      'three',
      'four',
      'five',
      'six',
      'ten',
    ],
    regExp: sticky(
      `(?:(?<times>${TIMES})${WS}(?:an?|per|each|every)|each${WS}and${WS}every|every|each|per)`,
      `(?:${WS}(?<other>other|single|few|passing)|${WS}(?<count>${NUMBER}))?${WS}${UNIT}(?![a-z])`,
    ),
    read: (match, context) => {
      if (/^per/i.test(match.text) && SPEED_BEFORE.test(context.before(match.start, 14))) return [];
      const unit = singular(match.group('unit')) as keyof typeof EVERY;
      const entry = UNITS.get(unit);
      const other = match.group('other').toLowerCase();
      const count = match.group('count')
        ? readCount(match.group('count'))
        : other === 'other'
          ? 2
          : other === 'few'
            ? 'X'
            : 1;
      if (!entry || count === null) return [];
      const { one, many, few } = EVERY[unit];
      const every = count === 1 ? one() : count === 'X' ? few() : many(sayNumber(count));
      return whole(
        match,
        often(durationValue(count, entry), match.group('times') ? times(match.group('times'), every) : every),
      );
    },
  },
  {
    // "every Friday", "each Monday morning", "every other Sunday", "every third Tuesday"
    firstWords: ['every', 'each'],
    regExp: sticky(
      `(?:every|each)${WS}(?:(?<nth>other|second|third|fourth)${WS})?(?<day>${oneOf(FULL_WEEKDAYS)})(?![a-z])`,
      `(?:${WS}(?<part>morning|afternoon|evening|night)(?![a-z]))?`,
    ),
    read: (match) => whole(match, weekly(match.group('day'), match.group('part'), match.group('nth'))),
  },
  {
    // "the second Monday of each month", "the last Friday in every month"
    firstWords: [],
    afterThe: ['first', 'second', 'third', 'fourth', 'last'],
    regExp: sticky(
      `the${WS}(?<nth>${Object.keys(NTH_OF_MONTH).join('|')})${WS}(?<day>${oneOf(FULL_WEEKDAYS)})${WS}`,
      `(?:of|in)${WS}(?:each|every)${WS}month(?![a-z])`,
    ),
    read: (match) =>
      whole(match, often('P1M', NTH_OF_MONTH[match.group('nth').toLowerCase() as Nth](dayName(match.group('day'))))),
  },
  {
    // "Mondays", "on Sundays", "Sunday mornings"
    firstWords: FULL_WEEKDAYS.flatMap((day) => [`${day}s`, day]),
    regExp: sticky(`(?<day>${oneOf(FULL_WEEKDAYS)})(?:s|${WS}(?<part>morning|afternoon|evening|night)s)(?![a-z])`),
    read: (match, context) =>
      isCapital(match.text) && !/^\sago\b/.test(context.after(match.end, 5))
        ? whole(match, weekly(match.group('day'), match.group('part')))
        : [],
  },
  {
    // "every June", "each December"
    firstWords: ['every', 'each'],
    regExp: sticky(`(?:every|each)${WS}(?<month>${oneOf(FULL_MONTHS)})(?![a-z])`),
    read: (match) => {
      const month = MONTHS.get(match.group('month').toLowerCase()) ?? 1;
      return whole(match, often(`XXXX-${pad(month, 2)}`, l10n.t('{0} of every year', sayMonth(month))));
    },
  },
  {
    // "every spring", "every summer"
    firstWords: ['every', 'each'],
    regExp: sticky(`(?:every|each)${WS}(?<season>${oneOf(SEASONS_AND_PARTS.keys())})(?![a-z])`),
    read: (match) => {
      const entry = SEASONS_AND_PARTS.get(match.group('season').toLowerCase());
      return entry ? whole(match, often(entry[0], entry[1]())) : [];
    },
  },
];

function often(value: string, how: string): TimexAttributes {
  return { type: 'SET', value, precision: 'none', basis: 'stated', how };
}

/**
 * "twice every month".
 * @param words how many times, as the article has it: "twice", "three times"
 * @param every in words
 */
function times(words: string, every: string): string {
  const word = words.toLowerCase().replace(/\s+times$/, '');
  if (word === 'once') return l10n.t('once {0}', every);
  if (word === 'twice') return l10n.t('twice {0}', every);
  if (word === 'many') return l10n.t('many times {0}', every);
  const count = word === 'thrice' ? 3 : readCount(word);
  return typeof count === 'number'
    ? l10n.t('{0} times {1}', sayNumber(count), every)
    : l10n.t('several times {0}', every);
}

function dayName(day: string): string {
  return sayWeekday(WEEKDAYS.get(day.toLowerCase()) ?? 1);
}

/** @param nth "other" or "third" ("every other Friday"); empty for every one */
function weekly(day: string, part: string, nth = ''): TimexAttributes {
  const weekday = WEEKDAYS.get(day.toLowerCase()) ?? 1;
  const [code, words] = PARTS.get(part.toLowerCase()) ?? [''];
  const what = words ? words(dayName(day)) : dayName(day);
  return often(`XXXX-WXX-${weekday}${code}`, EVERY_NTH.get(nth.toLowerCase())?.(what) ?? what);
}
