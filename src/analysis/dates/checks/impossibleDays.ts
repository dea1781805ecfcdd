import * as l10n from '@vscode/l10n';
import { daysInMonth, dayExists } from '../calendar';
import { oneOf, WS } from '../pattern';
import { sayMonth } from '../say';
import { MONTHS } from '../tables/names';
import { YEAR } from '../patterns/yearWords';
import { CONTINUING_WORDS } from '../tables/neighbours';
import { problemAt, type Check } from './problem';

// Days that do not exist. Finding dates skips them, so they are looked for here.

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const MONTH = `(?<month>${oneOf([...MONTHS.keys()].map(capital))})\\b\\.?`;
const DAY = '(?<day>29|30|31)(?:st|nd|th)?(?![0-9A-Za-z])';
const YEAR_BEHIND = `(?:,?${WS}(?<year>${YEAR}))?`;
/** "April 31 people": the number counts what follows. "31-7" is a score, "31.5" a measure. */
const NO_COUNT = [
  '(?![-–:.,%/][0-9]|%|[-–](?:year|day|week|month)',
  `|${WS}(?!(?:${oneOf(CONTINUING_WORDS)})\\b)[a-z])`,
].join('');

/** "February 30", "Nov. 31, 2025"; "31 November", "the 30th of February". */
const WRITTEN = [
  new RegExp(`\\b${MONTH}${WS}${DAY}${YEAR_BEHIND}${NO_COUNT}`, 'g'),
  new RegExp(`(?<![0-9$£€#.,:/-])\\b${DAY}${WS}(?:of${WS})?${MONTH}${YEAR_BEHIND}${NO_COUNT}`, 'g'),
];
/** "2025-02-30", "2025/11/31". */
const ISO = new RegExp(
  [
    '(?<![0-9A-Za-z./-])(?<year>(?:19|20)[0-9]{2})(?<mark>[-/])(?<month>0[1-9]|1[0-2])\\k<mark>',
    '(?<day>29|30|31)(?![0-9A-Za-z]|[-/.][0-9])',
  ].join(''),
  'g',
);

/** A day that its month does not have. */
export const impossibleDays: Check = ({ article }) => {
  const { text } = article;
  return article.blocks.flatMap((block) => {
    const words = text.slice(block.start, block.end);
    return [...WRITTEN, ISO].flatMap((form) =>
      [...words.matchAll(form)].flatMap((match) => {
        const { month = '', day = '', year } = match.groups ?? {};
        const message = whyImpossible(
          MONTHS.get(month.toLowerCase()) ?? Number(month),
          Number(day),
          year === undefined ? null : Number(year),
        );
        const start = block.start + match.index;
        // A full stop at the end is the sentence's.
        const { length } = match[0].replace(/\.$/, '');
        return message
          ? [problemAt(article, { start, end: start + length }, { kind: 'impossible', aboutArticle: false, message })]
          : [];
      }),
    );
  });
};

/** Null for a day that exists, or may: 29 February without a year. */
function whyImpossible(month: number, day: number, year: number | null): string | null {
  if (dayExists(year ?? 2000, month, day)) return null;
  if (month === 2 && day === 29 && year !== null)
    return l10n.t('There is no such day: {0} was no leap year, so its February has 28 days.', year);
  if (month === 2) return l10n.t('There is no such day: February has 28 days, or 29 in a leap year.');
  return l10n.t('There is no such day: {0} has {1} days.', sayMonth(month), daysInMonth(year ?? 2000, month));
}
