import * as l10n from '@vscode/l10n';
import { ONCE } from '../../../language/once';
import { words } from '../../../language/wordList';
import { dated, sticky, isCapital, oneOf, whole, WS, type TimexAttributes, type Match, type Pattern } from '../pattern';
import { countedFrom } from '../resolve';
import { sayAfter, sayCount } from '../say';
import type { TemporalContext } from '../context';
import { NO_LENGTH_PREDECESSORS, RATE_PREDECESSORS } from '../tables/neighbours';
import { readCount } from '../tables/numerals';
import { durationValue, mixedDurationValue, singular, UNITS, type UnitEntry } from '../tables/units';
import { COUNT_STARTS, NUMBER, VAGUE } from './counts';

// "two years", "a three-day visit", "the past six months", "decades", "two and a half years", "two years and three
// months".

const PLURAL = [
  ...['seconds', 'minutes', 'hours', 'days', 'nights', 'weekends', 'weeks', 'fortnights', 'months', 'quarters'],
  ...['semesters', 'years', 'decades', 'centuries', 'millennia'],
];
/** Units by themselves, and what a rate of each is called: "15 a year". */
const EACH = {
  minute: () => l10n.t('for each minute'),
  hour: () => l10n.t('for each hour'),
  day: () => l10n.t('for each day'),
  night: () => l10n.t('for each night'),
  weekend: () => l10n.t('for each weekend'),
  week: () => l10n.t('for each week'),
  fortnight: () => l10n.t('for each fortnight'),
  month: () => l10n.t('for each month'),
  quarter: () => l10n.t('for each quarter'),
  semester: () => l10n.t('for each semester'),
  year: () => l10n.t('for each year'),
  decade: () => l10n.t('for each decade'),
  century: () => l10n.t('for each century'),
  millennium: () => l10n.t('for each millennium'),
};
const UNIT = `(?<unit>${oneOf(PLURAL)}|${Object.keys(EACH).join('|')})(?![a-z])`;

const HALF = {
  second: () => l10n.t('a duration of half a second'),
  minute: () => l10n.t('a duration of half a minute'),
  hour: () => l10n.t('a duration of half an hour'),
  day: () => l10n.t('a duration of half a day'),
  night: () => l10n.t('a duration of half a night'),
  week: () => l10n.t('a duration of half a week'),
  weekend: () => l10n.t('a duration of half a weekend'),
  month: () => l10n.t('a duration of half a month'),
  quarter: () => l10n.t('a duration of half a quarter'),
  year: () => l10n.t('a duration of half a year'),
  decade: () => l10n.t('a duration of half a decade'),
  century: () => l10n.t('a duration of half a century'),
};
const QUARTER = {
  hour: () => l10n.t('a duration of a quarter of an hour'),
  day: () => l10n.t('a duration of a quarter of a day'),
  year: () => l10n.t('a duration of a quarter of a year'),
  decade: () => l10n.t('a duration of a quarter of a decade'),
  century: () => l10n.t('a duration of a quarter of a century'),
};
const THREE_QUARTERS = {
  hour: () => l10n.t('a duration of three quarters of an hour'),
  day: () => l10n.t('a duration of three quarters of a day'),
  year: () => l10n.t('a duration of three quarters of a year'),
  decade: () => l10n.t('a duration of three quarters of a decade'),
  century: () => l10n.t('a duration of three quarters of a century'),
};

/** Words between number and unit that are part of the expression. */
const QUALITY = `(?:(?:${oneOf([
  ...['consecutive', 'straight', 'successive', 'full', 'whole', 'entire', 'long', 'short', 'solid', 'crucial'],
  ...['more', 'additional', 'extra', 'further', 'odd', `or${WS}(?:so|more)`],
  ...['trading', 'business', 'working', 'calendar'],
])})${WS}){0,2}${ONCE}`;

const AND_A_HALF = `and${WS}a${WS}half`;
const STRETCH_WORDS = words(`
  past, last, next, coming, upcoming, first, final, previous, preceding, following
  intervening, remaining, opening, closing
`);
const NO_LENGTH_BEFORE = new RegExp(`(?:${oneOf(NO_LENGTH_PREDECESSORS)})[\\s-]$`, 'i');

export const durations: readonly Pattern[] = [
  {
    // "two years", "18 months", "several consecutive days", "two and a half years", "a year and a half", "half an hour"
    firstWords: COUNT_STARTS,
    regExp: sticky(
      `(?<low>[0-9]{1,3}[-–](?=[0-9]))?(?<count>an?|${NUMBER}|${VAGUE})(?:${WS}(?<half>${AND_A_HALF}))?`,
      `${WS}${QUALITY}${UNIT}(?:${WS}(?<half2>${AND_A_HALF}))?(?<old>${WS}old(?![a-z]))?`,
    ),
    read: (match, context) => (isTitle(match, context) ? [] : whole(match, readLength(match, context))),
  },
  {
    // "two years and three months", "15 years, 8 months"
    firstWords: COUNT_STARTS,
    regExp: sticky(
      `(?<count>an?|${NUMBER})${WS}${UNIT}(?:,${WS}|${WS}and${WS}|,${WS}and${WS}|${WS})`,
      `(?<count2>${NUMBER})${WS}(?<unit2>minutes?|hours?|days?|weeks?|months?)(?![a-z])`,
    ),
    read: (match) => whole(match, readCombined(match)),
  },
  {
    // "12-year", "sixteen-month", "a three-day-long visit", "30-year-old", "single-day"
    firstWords: [...COUNT_STARTS, 'single', 'multi', 'full', 'half'],
    regExp: sticky(
      `(?<count>${NUMBER}|several|few|single|multi|full|half)[-‐‑](?:and-a-half-)?`,
      `(?<unit>${Object.keys(HALF).join('|')})(?:[-‐‑](?:long|old))?(?![a-z])`,
    ),
    read: (match) => {
      const unit = singular(match.group('unit'));
      const entry = UNITS.get(unit);
      const word = match.group('count').toLowerCase();
      const count = word === 'single' || word === 'full' ? 1 : word === 'multi' ? 'X' : readCount(word);
      if (word === 'half') return whole(match, fraction(0.5, unit, HALF[unit as keyof typeof HALF]()));
      if (!entry || count === null) return [];
      return whole(match, length(count !== 'X' && /and-a-half/i.test(match.text) ? count + 0.5 : count, entry));
    },
  },
  {
    // "half an hour", "three quarters of an hour", "a quarter of a century"
    firstWords: ['half', 'quarter', 'a', 'three'],
    regExp: sticky(
      `(?:(?<three>three(?:${WS}|-)quarters)${WS}of${WS}an?${WS}`,
      `|(?:a${WS})?(?<quarter>quarter)(?:${WS}of${WS}|${WS}|-)(?:an?${WS})?`,
      `|half(?:${WS}an?${WS}|${WS}of${WS}an?${WS}|-an?-))`,
      `(?<unit>${Object.keys(QUARTER).join('|')})(?![a-z])`,
    ),
    read: (match) => {
      const unit = match.group('unit').toLowerCase() as keyof typeof QUARTER;
      if (match.group('three')) return whole(match, fraction(0.75, unit, THREE_QUARTERS[unit]()));
      return whole(
        match,
        match.group('quarter') ? fraction(0.25, unit, QUARTER[unit]()) : fraction(0.5, unit, HALF[unit]()),
      );
    },
  },
  {
    // "the past six months", "the next few days", "the last two years", "the coming weeks"
    firstWords: ['past', 'last', 'next', 'coming', 'first', 'final', 'previous', 'following', 'these', 'those', 'over'],
    afterThe: STRETCH_WORDS,
    regExp: sticky(
      `(?:(?:the|these|those)${WS})?(?<which>${oneOf(STRETCH_WORDS)})${WS}`,
      `(?:(?<count>${NUMBER}|${VAGUE})${WS})?${QUALITY}(?<unit>${oneOf(PLURAL)})(?![a-z])`,
    ),
    read: (match, context) => whole(match, readStretch(match, context)),
  },
  {
    // "years", "decades-long", "the years"; "all day", "all year long"
    firstWords: [...PLURAL, 'all', 'month', 'year', 'week', 'day', 'hour', 'decade'],
    regExp: sticky(
      `(?:all${WS}(?<all>day|night|week|month|year)(?:${WS}long)?`,
      '|(?<unit>decades|years|months|weeks|days|hours|minutes|centuries)(?:-(?:long|old))?',
      "|(?<one>month|year|week|day|hour|decade)-long)(?![a-z]|[-’'][a-z])",
    ),
    read: (match, context) => {
      const one = (match.group('all') || match.group('one')).toLowerCase();
      const unit = one || singular(match.group('unit'));
      const entry = UNITS.get(unit);
      if (/[A-Za-z0-9]\s$/.test(context.before(match.start, 2)) && isTitle(match, context)) return [];
      // "Days Inn"
      if (/^[A-Z]/.test(match.text) && /^\s[A-Z]/.test(context.after(match.end, 3))) return [];
      if (!entry || (!one && NO_LENGTH_BEFORE.test(context.before(match.start, 10)))) return [];
      return whole(match, length(one ? 1 : 'X', entry));
    },
  },
];

/** "60 Minutes", "Seven Days": a capitalised unit in running text is part of a name. */
function isTitle(match: Match, context: TemporalContext): boolean {
  return isCapital(match.group('unit')) && context.isRunningText(match);
}

function length(
  count: number | 'X',
  entry: UnitEntry,
  how = l10n.t('a duration of {0}', sayCount(count, entry)),
): TimexAttributes {
  return { type: 'DURATION', value: durationValue(count, entry), precision: 'none', basis: 'stated', how };
}

function fraction(part: number, unit: string, how: string): TimexAttributes {
  const values: Readonly<Record<string, string>> = {
    hour: `PT${part * 60}M`,
    day: `PT${part * 24}H`,
    year: `P${part * 12}M`,
    decade: `P${part * 120}M`,
    century: `P${part * 100}Y`,
  };
  return {
    type: 'DURATION',
    value: values[unit] ?? 'PX',
    precision: 'none',
    basis: 'stated',
    how,
  };
}

/** What makes "a minute", "a day" after it a rate: "15 a year", "$20 a day". */
const RATE_BEFORE = new RegExp(`(?:[0-9%]|\\b(?:${oneOf(RATE_PREDECESSORS)}))\\s$`, 'i');

function readLength(match: Match, context: TemporalContext): TimexAttributes | null {
  const unit = singular(match.group('unit'));
  const entry = UNITS.get(unit);
  const words = match.group('count').toLowerCase();
  const count = readCount(words);
  if (!entry || count === null) return null;
  const article = words === 'a' || words === 'an';
  const many = match.group('unit').toLowerCase() !== unit;
  // "the 1988 quarter" is that of a year, not so many.
  if (!many && typeof count === 'number' && count >= 1900 && count <= 2100 && !match.group('old')) return null;
  // "a quarter of the voters" is a share.
  if (
    unit === 'quarter' &&
    (article || count === 'X' || count === 3) &&
    /(?:three|a|some|many|several)\s{1,2}quarters?$/i.test(match.text)
  )
    return null;
  if (article && (many || /^[-‐]|^\s(?:ago|earlier)\b/.test(context.after(match.end, 9)))) return null;
  if (
    words === 'one' &&
    unit === 'day' &&
    /^\s(?:he|she|they|we|I|it|will|may|might|could|would)\b/.test(context.after(match.end, 8))
  )
    return null;
  if (
    !many &&
    typeof count === 'number' &&
    count > 1 &&
    /^\d/.test(words) &&
    /\$\s?$/.test(context.before(match.start, 3))
  )
    return null;
  if (article && RATE_BEFORE.test(context.before(match.start, 14))) return rate(unit as keyof typeof EACH, entry);
  const half = match.group('half') || match.group('half2') ? 0.5 : 0;
  const total = count === 'X' ? count : count + half;
  // "5-7 days": as long as seven days
  const low = match.group('low').slice(0, -1);
  const arrival = total === 'X' || low ? null : arrivalDate(match, context, total, entry);
  if (arrival) return arrival;
  const attributes = low
    ? length(total, entry, l10n.t('a duration of {0}, at least {1}', sayCount(total, entry), low))
    : length(total, entry);
  return total !== 'X' && words.endsWith(' 1/2')
    ? { ...attributes, value: mixedDurationValue(total, entry) }
    : attributes;
}

function rate(unit: keyof typeof EACH, entry: UnitEntry): TimexAttributes {
  return { type: 'SET', value: durationValue(1, entry), precision: 'none', basis: 'stated', how: EACH[unit]() };
}

/** From the longest to the shortest; a combined duration goes down this list. */
const BY_LENGTH = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute'];

function readCombined(match: Match): TimexAttributes | null {
  const [firstUnit, secondUnit] = [singular(match.group('unit')), singular(match.group('unit2'))];
  const [first, second] = [UNITS.get(firstUnit), UNITS.get(secondUnit)];
  const [count, more] = [readCount(match.group('count')), readCount(match.group('count2'))];
  if (!first || !second || typeof count !== 'number' || typeof more !== 'number') return null;
  if (!BY_LENGTH.includes(firstUnit) || BY_LENGTH.indexOf(firstUnit) >= BY_LENGTH.indexOf(secondUnit)) return null;
  const clock = second.clock && !first.clock ? 'T' : '';
  return {
    type: 'DURATION',
    value: `${durationValue(count, first)}${clock}${more}${second.code}`,
    precision: 'none',
    basis: 'stated',
    how: l10n.t('a duration of {0} and {1}', sayCount(count, first), sayCount(more, second)),
  };
}

/** "the first time in eight years", "has not rained in two weeks", "the largest rise in three years" */
const TIME_TAKEN = new RegExp(
  [
    '(?:\\b(?:time|record|once|twice|times)',
    "|\\b(?:not|never|no|first|only)\\b[^.;,]{0,40}|n['’]t\\b[^.;,]{0,40}|[a-z]{2}est\\b[^.;,]{0,40})\\sin\\s$",
  ].join(''),
  'i',
);

/** "in three days", said of the future, counts from publication; "finished in three days" states a length. */
function arrivalDate(match: Match, context: TemporalContext, count: number, entry: UnitEntry): TimexAttributes | null {
  if (
    !entry.period ||
    entry.period === 'weekend' ||
    context.publication === null ||
    !/\bin\s$/i.test(context.before(match.start, 4)) ||
    TIME_TAKEN.test(context.before(match.start, 50)) ||
    /^\sof\b/.test(context.after(match.end, 4)) ||
    (entry.period === 'day' && /^a\b/i.test(match.text)) ||
    context.tense(match.start, match.end) !== 'future'
  )
    return null;
  const period = countedFrom(context.publication, count, entry);
  return period && dated(period, 'inferred', sayAfter(sayCount(count, entry), context.published, period));
}

function readStretch(match: Match, context: TemporalContext): TimexAttributes | null {
  const unit = singular(match.group('unit'));
  const entry = UNITS.get(unit);
  const count = match.group('count') ? readCount(match.group('count')) : 'X';
  if (!entry || count === null) return null;
  const which = match.group('which').toLowerCase();
  if (which === 'first' && count === 'X') return null;
  const said = sayCount(count, entry);
  if (/^(?:past|last)$/.test(which))
    return length(count, entry, l10n.t('a duration of {0}, up to {1}', said, context.published));
  if (/^(?:next|coming|upcoming)$/.test(which))
    return length(count, entry, l10n.t('a duration of {0}, from {1} on', said, context.published));
  return length(count, entry);
}
