import * as l10n from '@vscode/l10n';
import { civilDay } from '../calendar';
import { oneOf, oneWordOf, WS, type Match } from '../pattern';
import { fullYear, textAnchor, publicationAnchor } from '../resolve';
import type { TemporalContext } from '../context';
import { MONTHS } from '../tables/names';
import { COUNTED_NOUNS } from '../tables/neighbours';

/** "2009", but not the start of "2,010" or "2009.5". */
export const YEAR = '(?:1[0-9]|20|21)[0-9]{2}(?![0-9]|[,.][0-9])';

/** What a number counts, right after it: "2010 people", "1900 soldiers". */
export const COUNTED_AFTER = new RegExp(
  `^(?:\\s|-)(?:${oneWordOf(COUNTED_NOUNS)})\\b|^[%°$€£]|^:[0-9]|^[a-z]|^[A-Z](?![a-z])`,
);

/** "last year", "this year", "the same year", "that year". */
const STEPPED = `(?:the${WS})?(?:same|previous|following|preceding|next|past|current|last)`;
const RELATIVE_YEAR = `(?:${STEPPED}|this|last|next|that)${WS}year`;

/**
 * What may follow a day, month, quarter or season: ", 2009", " of 2009", " last year", " of that year", " '09", " of
 * '09".
 */
export const YEAR_TAIL = `(?:${[
  `(?:,${WS}?|${WS}of${WS}|${WS}(?:in${WS})?)(?<year>${YEAR})`,
  `(?:,?${WS}|${WS}of${WS})['’](?<yy>[0-9]{2})(?![0-9])`,
  `,?${WS}(?:of${WS}|in${WS})?(?<relyear>${RELATIVE_YEAR})(?![a-z-])`,
].join('|')})?`;

const MONTH_NAME = `(?:${oneOf(MONTHS.keys())})(?![a-z])\\.?`;
const DAY_NUMBER = '[0-9]{1,2}(?:st|nd|rd|th)?';
/** "June 30 to July 2, 2021", "March and April 2010": the year stands at the end of the range. */
const YEAR_AFTER_RANGE = new RegExp(
  [
    `^(?:${WS}?[-–—]${WS}?|${WS}(?:to|through|until|and|or)${WS})`,
    `(?:${MONTH_NAME}(?:${WS}${DAY_NUMBER})?|${DAY_NUMBER}${WS}${MONTH_NAME})`,
    `,?${WS}(?<year>${YEAR})`,
  ].join(''),
  'i',
);

/** "In 1938, on Friday, September 30" */
const YEAR_AHEAD = new RegExp(`\\bin\\s(?<year>${YEAR}),\\s(?:on\\s|(?:early|late)\\s(?:on\\s)?)?$`, 'i');

/** The year stated at the end of the range that begins here, or null. */
function yearOfRange(context: TemporalContext, end: number): number | null {
  const m = YEAR_AFTER_RANGE.exec(context.after(end, 40));
  return m?.groups ? Number(m.groups.year) : null;
}

/** The year given by the words after a date. */
export interface TailYear {
  readonly year: number;
  /** Whether the words state it. */
  readonly stated: boolean;
  /** The date in words, and how its year was worked out. */
  readonly how: (said: string) => string;
}

/** Null without such words, or when the year that they refer to is unknown. */
export function tailYear({ group, start, end }: Match, context: TemporalContext): TailYear | null {
  if (group('year')) return { year: Number(group('year')), stated: true, how: (said) => said };
  if (group('yy')) {
    const year = fullYear(context, Number(group('yy')));
    return { year, stated: false, how: (said) => l10n.t('{0}; “{1}” is {2}', said, group('yy'), year) };
  }
  const words = group('relyear').toLowerCase();
  if (!words) {
    const ahead = YEAR_AHEAD.exec(context.before(start, 24))?.groups?.year;
    if (ahead)
      return { year: Number(ahead), stated: true, how: (said) => l10n.t('{0}; the year stands before it', said) };
    const year = yearOfRange(context, end);
    if (year === null) return null;
    return { year, stated: true, how: (said) => l10n.t('{0}; the year is stated at the end of the range', said) };
  }
  const text = /same|previous|following|preceding|that/.test(words);
  const anchor = text ? textAnchor(context, 'year') : publicationAnchor(context);
  if (!anchor) return null;
  const step = /last|past|previous|preceding/.test(words) ? -1 : /next|following/.test(words) ? 1 : 0;
  const year = civilDay(anchor.day).year + step;
  const how = (said: string): string => l10n.t('{0}; “{1}” counted from {2}', said, group('relyear'), anchor.words);
  return { year, stated: false, how };
}
