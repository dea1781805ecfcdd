import { sticky, isCapital, oneOf, whole, WS, type Match, type TimexAttributes, type Pattern } from '../pattern';
import { pad } from '../calendar';
import type { TemporalContext } from '../context';
import { FULL_MONTHS, FULL_WEEKDAYS, MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS } from '../tables/names';
import { readCount } from '../tables/numerals';
import { durationValue, singular, UNITS } from '../tables/units';
import { NUMBER } from './counts';

// How often: "every Friday", "annually", "twice a month", "every two years", "per day".

/** Adverbs and adjectives of repetition → TIMEX3 value. */
const REGULAR: ReadonlyMap<string, readonly [value: string, meaning: string]> = new Map([
  ['hourly', ['PT1H', 'every hour']],
  ['daily', ['P1D', 'every day']],
  ['nightly', ['P1D', 'every night']],
  ['weekly', ['P1W', 'every week']],
  ['biweekly', ['P2W', 'every two weeks']],
  ['fortnightly', ['P2W', 'every two weeks']],
  ['monthly', ['P1M', 'every month']],
  ['bimonthly', ['P2M', 'every two months']],
  ['quarterly', ['P1Q', 'every quarter']],
  ['yearly', ['P1Y', 'every year']],
  ['annual', ['P1Y', 'every year']],
  ['annually', ['P1Y', 'every year']],
  ['semiannual', ['P6M', 'every six months']],
  ['semi-annual', ['P6M', 'every six months']],
  ['biannual', ['P6M', 'every six months']],
  ['biennial', ['P2Y', 'every two years']],
  ['year-round', ['P1Y', 'all through the year']],
]);

const UNIT =
  '(?<unit>seconds?|minutes?|hours?|days?|nights?|weekdays?|weeks?|weekends?|months?|quarters?|years?|decades?)';
/** "miles per hour" is a speed. */
const SPEED_BEFORE =
  /\b(?:miles|kilomet(?:er|re)s|km|met(?:er|re)s|feet|frames|beats|revolutions|knots|mb|gb|bits)\s$/i;
const TIMES = `(?:once|twice|thrice|(?:${NUMBER}|several|many)${WS}times)`;

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
      return !entry || isNewspaper(match, context) ? [] : whole(match, often(entry[0], entry[1]));
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
      const unit = singular(match.group('unit'));
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
      const every = count === 1 ? unit : count === 'X' ? `few ${unit}s` : `${count} ${unit}s`;
      return whole(
        match,
        often(
          durationValue(count, entry),
          match.group('times') ? `${match.group('times').toLowerCase()} every ${every}` : `every ${every}`,
        ),
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
      `the${WS}(?<nth>first|second|third|fourth|last)${WS}(?<day>${oneOf(FULL_WEEKDAYS)})${WS}`,
      `(?:of|in)${WS}(?:each|every)${WS}month(?![a-z])`,
    ),
    read: (match) =>
      whole(
        match,
        often('P1M', `on the ${match.group('nth').toLowerCase()} ${dayName(match.group('day'))} of every month`),
      ),
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
      return whole(match, often(`XXXX-${pad(month, 2)}`, `${MONTH_NAMES[month - 1]} of every year`));
    },
  },
  {
    // "every spring", "every summer"
    firstWords: ['every', 'each'],
    regExp: sticky(
      `(?:every|each)${WS}(?<season>spring|summer|autumn|fall|winter|morning|afternoon|evening|night|weekend)(?![a-z])`,
    ),
    read: (match) => {
      const codes: Readonly<Record<string, string>> = {
        spring: 'XXXX-SP',
        summer: 'XXXX-SU',
        autumn: 'XXXX-FA',
        fall: 'XXXX-FA',
        winter: 'XXXX-WI',
        morning: 'XXXX-XX-XXTMO',
        afternoon: 'XXXX-XX-XXTAF',
        evening: 'XXXX-XX-XXTEV',
        night: 'XXXX-XX-XXTNI',
        weekend: 'XXXX-WXX-WE',
      };
      const word = match.group('season').toLowerCase();
      return whole(match, often(codes[word] ?? 'XXXX', `every ${word}`));
    },
  },
];

function often(value: string, how: string): TimexAttributes {
  return { type: 'SET', value, precision: 'none', basis: 'stated', how };
}

function dayName(day: string): string {
  return WEEKDAY_NAMES[(WEEKDAYS.get(day.toLowerCase()) ?? 1) - 1] ?? '';
}

/** @param nth "other" or "third" ("every other Friday"); empty for every one */
function weekly(day: string, part: string, nth = ''): TimexAttributes {
  const weekday = WEEKDAYS.get(day.toLowerCase()) ?? 1;
  const codes: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };
  return often(
    `XXXX-WXX-${weekday}${codes[part.toLowerCase()] ?? ''}`,
    `every ${nth ? `${nth.toLowerCase()} ` : ''}${dayName(day)}${part ? ` ${part.toLowerCase()}` : ''}`,
  );
}
