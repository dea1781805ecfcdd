import * as l10n from '@vscode/l10n';
import { civilDay, dayNumber, pad, yearExists, type Period } from '../calendar';
import {
  dated,
  sticky,
  oneOf,
  oneWordOf,
  underspecified,
  whole,
  withArticle,
  WS,
  type TimexAttributes,
  type Match,
  type Pattern,
} from '../pattern';
import { fullYear, yearOrNull } from '../resolve';
import type { TemporalContext } from '../context';
import { NUMBER_PREDECESSORS, YEAR_PREDECESSORS } from '../tables/neighbours';
import { DECADE_WORDS, NUMBER_WORDS, ORDINALS, readCount, SMALL_WORDS, TENS_WORDS } from '../tables/numerals';
import { say, sayYears } from '../say';
import { COUNTED_AFTER } from './yearWords';

/** What makes a number after it a year: "in 2010", "since 1998", "(2003". */
const YEAR_WORD_BEFORE = new RegExp(`(?:\\($|(?:^|[\\s(–—-])(?:${oneWordOf(YEAR_PREDECESSORS)})[\\s-]{1,2})$`, 'i');
const STRONG_BEFORE = /(?:^|\s)(?:in|since|during|year|early|late|until)[\s-]{1,2}$/i;
/** What comes before numbers that are no years: money, numbering, makes and models. */
const NOT_A_YEAR_BEFORE = new RegExp(`(?:[$€£#¥@/=+]|\\b(?:${oneWordOf(NUMBER_PREDECESSORS)})\\.?)\\s?$`, 'i');
const STREET_AFTER =
  /^\s(?:[A-Z][a-z]{1,15}\.?\s){1,2}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Court|Square|Terrace)\b/;

/** After "nineteen": "ninety-six", "oh five", "twelve". */
const DIGIT_WORDS = SMALL_WORDS.slice(0, 9);
const TEEN_WORDS = SMALL_WORDS.slice(9);
const YEAR_IN_CENTURY = [
  `(?:${oneOf(TENS_WORDS)})(?:[-\\s](?:${oneOf(DIGIT_WORDS)}))?`,
  `oh${WS}(?:${oneOf(DIGIT_WORDS)})`,
  oneOf(TEEN_WORDS),
].join('|');

const DECADE_STARTS = ['#', "'", 'early', 'late', 'mid', ...DECADE_WORDS.keys()];
const CENTURY_STARTS = ['#', 'early', 'late', 'mid', ...[...ORDINALS.keys()].map((word) => word.split('-')[0]!)];

/** Years in numbers that are written alike in all languages. */
export const yearRanges: readonly Pattern[] = [
  {
    // "2009-2010", "2009-10", "2009/10", "1914–18"
    firstWords: ['#'],
    regExp: sticky(
      '(?<from>1[0-9]{3}|20[0-9]{2})(?<mark>[-–—/])(?<to>(?:1[0-9]|20)[0-9]{2}|[0-9]{2})',
      '(?![0-9]|[-–,.:/][0-9]|[a-z])',
    ),
    read: (match, context) => {
      const from = Number(match.group('from'));
      const digits = match.group('to');
      const to = digits.length === 4 ? Number(digits) : Math.floor(from / 100) * 100 + Number(digits);
      if (
        to <= from ||
        NOT_A_YEAR_BEFORE.test(context.before(match.start)) ||
        COUNTED_AFTER.test(context.after(match.end))
      )
        return [];
      const at = match.start + 5;
      return [
        ...whole({ start: match.start, end: match.start + 4 }, statedYear(from)),
        ...whole({ start: at, end: match.end }, statedYear(to)),
      ];
    },
  },
];

export const years: readonly Pattern[] = [
  {
    // "2010", "in 1648"
    firstWords: ['#'],
    regExp: sticky("(?<year>1[0-9]{3}|20[0-9]{2})(?![0-9]|[,.:/][0-9]|s(?![a-z])|['’]s[^a-z]?[0-9])"),
    read: (match, context) => {
      const year = Number(match.group('year'));
      return isYear(year, match, context) ? whole(match, statedYear(year)) : [];
    },
  },
  ...yearRanges,
  {
    // "'82", "the class of '99"
    firstWords: ["'"],
    regExp: sticky("['’](?<yy>[0-9]{2})(?![0-9a-z'’])"),
    read: (match, context) => {
      const year = fullYear(context, Number(match.group('yy')));
      const period = yearOrNull(year);
      return whole(
        match,
        period &&
          dated(period, 'inferred', l10n.t('{0}, the year with these last digits nearest to publication', year)),
      );
    },
  },
  {
    // "the 1990s", "1990s", "the late '80s", "70s", "the early 1980's", "the nineties"
    firstWords: DECADE_STARTS,
    afterThe: DECADE_STARTS,
    regExp: sticky(
      `(?<the>the${WS})?(?:(?:early|late|mid)(?:${WS}|-)(?:to${WS}(?:late|mid)(?:${WS}|-))?)?`,
      "(?:(?<year>(?:1[0-9]|20)[0-9]0)['’]?s|['’]?(?<yy>[2-9]0)['’]?s",
      `|(?<word>${oneOf(DECADE_WORDS.keys())}))(?![a-z])`,
    ),
    read: (match, context) => readDecade(match, context),
  },
  {
    // "the 19th century", "the twenty-first century", "21st-century"
    firstWords: CENTURY_STARTS,
    afterThe: CENTURY_STARTS,
    regExp: sticky(
      `(?:the${WS})?(?:(?:early|late|mid)(?:${WS}|-))?`,
      `(?:(?<number>[0-9]{1,2})(?:st|nd|rd|th)|(?<word>${oneOf(ORDINALS.keys())}))`,
      `(?:${WS}|-)century(?![a-z])(?<era>${WS}(?:BC|BCE|B\\.C\\.))?`,
    ),
    read: (match) => {
      const n = match.group('number')
        ? Number(match.group('number'))
        : (ORDINALS.get(match.group('word').toLowerCase()) ?? 0);
      if (n < 1 || n > 99) return [];
      if (match.group('era'))
        return whole(
          match,
          underspecified(
            `BC${pad(n - 1, 2)}`,
            'century',
            l10n.t('the years {0} to {1} before Christ', n * 100, n * 100 - 99),
          ),
        );
      if (n === 1) return whole(match, underspecified('00', 'century', sayYears(1, 100)));
      return whole(match, century((n - 1) * 100));
    },
  },
  {
    // "490 BC", "44 B.C."
    firstWords: ['#'],
    regExp: sticky(`(?<year>[0-9]{1,4})(?:[-–](?<to>[0-9]{1,4}))?${WS}?(?:BCE|BC|B\\.C\\.E\\.|B\\.C\\.?)(?![a-z])`),
    read: (match) => {
      const bc = (digits: string): TimexAttributes =>
        underspecified(`BC${pad(Number(digits), 4)}`, 'year', l10n.t('the year {0} before Christ', digits));
      const to = match.group('to');
      if (!to) return whole(match, bc(match.group('year')));
      const cut = match.start + match.group('year').length;
      return [
        ...whole({ start: match.start, end: cut }, bc(match.group('year'))),
        ...whole({ start: cut + 1, end: match.end }, bc(to)),
      ];
    },
  },
  {
    // "fiscal 2010", "fiscal year 2010", "FY2024/25", "the year 2000", "AD 70"
    firstWords: ['fiscal', 'financial', 'ad', 'fy', 'calendar'],
    afterThe: ['fiscal', 'financial', 'calendar', 'year'],
    regExp: sticky(
      `(?:(?:the${WS})?(?:fiscal|financial|calendar)(?:${WS}year)?|the${WS}year|AD|FY)${WS}?`,
      '(?<year>[0-9]{2,4})(?:[-–/](?<to>[0-9]{4}|[0-9]{2}))?(?![0-9]|[,.][0-9])',
    ),
    read: (match, context) => {
      const digits = match.group('year');
      const year = digits.length === 2 && !/^ad/i.test(match.text) ? fullYear(context, Number(digits)) : Number(digits);
      const financial = /fiscal|financial|fy/i.test(match.text);
      if (match.group('to') && !financial) return [];
      return whole(match, financial ? financialYear(year, match.group('to') !== '') : statedYear(year));
    },
  },
  {
    // "nineteen ninety-six", "eighteen hundred and twelve", "nineteen oh five", "the year two thousand and one"
    firstWords: ['seventeen', 'eighteen', 'nineteen', 'twenty', 'two'],
    afterThe: ['year'],
    regExp: sticky(
      `(?<the>the${WS}year${WS})?`,
      `(?:(?<century>seventeen|eighteen|nineteen)${WS}(?:hundred${WS}(?:and${WS})?)?(?<rest>${YEAR_IN_CENTURY})`,
      `|twenty${WS}(?<rest2>twenty(?:[-\\s](?:${oneOf(DIGIT_WORDS)}))?|${oneOf(TEEN_WORDS)})`,
      `|two${WS}thousand(?:${WS}(?:and${WS})?(?<rest3>${oneOf(SMALL_WORDS)}))?)(?![a-z-])`,
    ),
    read: (match, context) => whole(match, readSpokenYear(match, context)),
  },
  {
    // "the 2024 fiscal year", "its 2024-25 financial year"
    firstWords: ['#'],
    regExp: sticky(
      `(?<year>[12][0-9]{3})(?:[-–/](?<to>[0-9]{4}|[0-9]{2}))?${WS}(?:fiscal|financial)${WS}year(?![a-z])`,
    ),
    read: (match, context) =>
      whole(withArticle(match, context), financialYear(Number(match.group('year')), match.group('to') !== '')),
  },
];

/** The century that begins with a year: "the 1800s". "The 2000s" mostly mean the decade. */
function century(year: number): TimexAttributes {
  const period = { unit: 'century', start: dayNumber(year, 1, 1) } as const;
  return dated(period, 'stated', say(period));
}

/** "nineteen ninety-six". Two thousand and twenty count people unless words of time stand before them. */
function readSpokenYear(match: Match, context: TemporalContext): TimexAttributes | null {
  const century = match.group('century').toLowerCase();
  const timed = match.group('the') !== '' || STRONG_BEFORE.test(context.before(match.start));
  if (!timed && (!century || /^\s[a-z]{3,20}s\b/.test(context.after(match.end)))) return null;
  const hundreds = century ? (NUMBER_WORDS.get(century) ?? 0) : 20;
  const rest = (match.group('rest') || match.group('rest2') || match.group('rest3')).replace(/^oh\s/i, '');
  const ones = rest ? readCount(rest) : 0;
  return typeof ones === 'number' ? statedYear(hundreds * 100 + ones) : null;
}

function statedYear(year: number, how = l10n.t('the year {0}', year)): TimexAttributes | null {
  const period = yearOrNull(year);
  return period && dated(period, 'stated', how);
}

/** @param crosses whether it is written as two years: "2024/25" */
function financialYear(year: number, crosses: boolean): TimexAttributes | null {
  return statedYear(
    year,
    crosses
      ? l10n.t('the year {0}, in which this financial year begins', year)
      : l10n.t('the year {0}, as a financial year', year),
  );
}

/** Whether a four-digit number is a year: by the words around it, else only in the range that news deals with. */
function isYear(year: number, match: Match, context: TemporalContext): boolean {
  const before = context.before(match.start);
  const after = context.after(match.end);
  // "T-1908", "Covid-2019" are names.
  if (/[A-Z]-$/.test(before) || isHouse(before, after) || NOT_A_YEAR_BEFORE.test(before) || COUNTED_AFTER.test(after))
    return false;
  // Her novel “1987”
  if (/[“"‘']$/.test(before) && /^[”"’']/.test(after)) return false;
  if (STRONG_BEFORE.test(before)) return true;
  const expected = year >= 1800 && year < 2100;
  if (YEAR_WORD_BEFORE.test(before)) return expected || year >= 1400;
  const last = (context.year ?? 2025) + 20;
  return year >= (context.narrative ? 1400 : 1900) && year <= last && !/^\s[a-z]{3,20}(?<!s|ss)s\b(?!\s)/.test(after);
}

/** "1999 March Street" is a house; in 2008 Wall Street fell. */
function isHouse(before: string, after: string): boolean {
  return STREET_AFTER.test(after) && !/\b(?:in|since|during|the|of)\s$/i.test(before);
}

/** "the 30s": decades to come are written in full. */
function pastDecade(context: TemporalContext, short: number): number {
  const year = fullYear(context, short);
  return context.year !== null && year > context.year ? year - 100 : year;
}

/** "the 1860s to the '80s" are of one century, "the 1990s and 20s" of two: the second may begin no later than today. */
function joinedDecade(context: TemporalContext, first: Period, short: number): number {
  const { year } = civilDay(first.start);
  const same = Math.floor(year / 100) * 100 + short;
  return same < year && same + 100 <= (context.year ?? 0) ? same + 100 : same;
}

function readDecade(match: Match, context: TemporalContext): ReturnType<Pattern['read']> {
  const joined = context.decadeBefore(match.start);
  const short = match.group('yy') || String(DECADE_WORDS.get(match.group('word').toLowerCase()) ?? '');
  if (
    !joined &&
    !match.group('year') &&
    !match.group('the') &&
    !/['’]/.test(match.text) &&
    !/(?:\bin|\bthe|\band|\bearly|\blate|\bmid|\bsince)[\s-]$/i.test(context.before(match.start, 8))
  )
    return [];
  if (/\b(?:his|her|their|my|your|our)\s(?:early\s|late\s|mid-)?$/i.test(context.before(match.start, 14))) return [];
  if (
    /^['’]?s?\s(?:degrees|percent)/.test(context.after(match.end)) ||
    /\b(?:temperatures?|highs|lows|scores?|grades?)\b[^.]{0,30}$/i.test(context.before(match.start, 45))
  )
    return [];
  const year = match.group('year')
    ? Number(match.group('year'))
    : joined
      ? joinedDecade(context, joined, Number(short))
      : pastDecade(context, Number(short));
  if (!yearExists(year)) return [];
  if (year % 100 === 0 && year < 2000) return whole(match, century(year));
  const period = { unit: 'decade', start: dayNumber(year, 1, 1) } as const;
  return whole(
    match,
    dated(period, match.group('year') ? 'stated' : 'inferred', l10n.t('{0}, {1} to {2}', say(period), year, year + 9)),
  );
}
