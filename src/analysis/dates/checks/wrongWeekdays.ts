import * as l10n from '@vscode/l10n';
import type { DateExpression } from '../../analysis';
import { civilDay, parseDay, weekdayOf } from '../calendar';
import { oneOf } from '../pattern';
import { dayOrNull } from '../resolve';
import { sayDate, sayWeekday } from '../say';
import { FULL_WEEKDAYS, MONTHS, WEEKDAYS } from '../tables/names';
import { problemAt, type Check } from './problem';

const WEEKDAY = new RegExp(`\\b(?:${oneOf(WEEKDAYS.keys())})\\b`, 'gi');
/** What fixes the day besides the weekday: a day of a month, or "today (Saturday)". */
const FIXED = new RegExp(`\\b(?:${oneOf(MONTHS.keys())})\\b|\\b(?:today|yesterday|tomorrow)\\b|[0-9]{4}-[0-9]`, 'i');
/** "Saturday and Sunday, November 8 and 9": which weekday belongs to which day is open. */
const SHARED_BEFORE = new RegExp(
  `\\b(?:${oneOf(FULL_WEEKDAYS)})s?(?:,|\\s?[-–—]|\\s(?:and|or|to|through|until))\\s?(?:and\\s)?$`,
  'i',
);

/** "Sat., Nov 8", "Saturday 8 November": a day of a month, without a year. */
const NAMES_MONTH = new RegExp(`\\b(?:${oneOf(MONTHS.keys())})\\b`, 'i');
const NAMES_YEAR = /[0-9]{4}|['’][0-9]{2}|\byear\b/;

/** A date without a year means the one within so many days of publication, whatever its weekday. */
const NEAR_DAYS = 60;
/** From so many days on, the date that the weekday suggests instead is no serious rival. */
const FAR_DAYS = 200;

/** A weekday that disagrees with its date: "Saturday, November 7, 2025", "today (Friday)". */
export const wrongWeekdays: Check = ({ article, dates }) => {
  const publication = article.date === null ? null : parseDay(article.date);
  return dates.flatMap((date) => {
    const words = article.text.slice(date.start, date.end);
    const weekday = onlyWeekday(words);
    const day = parseDay(date.value.slice(0, 10));
    if (weekday === null || day === null || !FIXED.test(words.replace(WEEKDAY, ''))) return [];
    if (SHARED_BEFORE.test(article.text.slice(Math.max(0, date.start - 24), date.start))) return [];
    const meant = weekdayOf(day) === weekday ? nearerDay(date, words, day, publication) : day;
    if (meant === null) return [];
    const message = disagreement(
      groundsOf(date, words, meant !== day),
      sayDate(meant),
      sayWeekday(weekdayOf(meant)),
      sayWeekday(weekday),
    );
    return [problemAt(article, date, { kind: 'weekday', aboutArticle: date.basis === 'inferred', message })];
  });
};

function onlyWeekday(words: string): number | null {
  const found = words.match(WEEKDAY) ?? [];
  return found.length === 1 ? (WEEKDAYS.get(String(found[0]).toLowerCase()) ?? null) : null;
}

/** What makes it that day. */
type Grounds = 'stated' | 'counted' | 'nearest' | 'today' | 'yesterday' | 'tomorrow';

function groundsOf(date: DateExpression, words: string, nearer: boolean): Grounds {
  if (nearer) return 'nearest';
  const relative = /\b(?:today|yesterday|tomorrow)\b/i.exec(words)?.[0].toLowerCase();
  return (relative as Grounds | undefined) ?? (date.basis === 'inferred' ? 'counted' : 'stated');
}

/** @param day in words, as are its weekday and the one that the article gives */
function disagreement(grounds: Grounds, day: string, right: string, given: string): string {
  switch (grounds) {
    case 'stated':
      return l10n.t('The weekday and the date disagree: {0} is a {1}, not a {2}.', day, right, given);
    case 'counted':
      return l10n.t(
        'The weekday and the date disagree: {0}, counted from the article’s date, is a {1}, not a {2}.',
        day,
        right,
        given,
      );
    case 'nearest':
      return l10n.t(
        'The weekday and the date disagree: {0}, the nearest to the article’s date, is a {1}, not a {2}.',
        day,
        right,
        given,
      );
    case 'today':
      return l10n.t(
        'The weekday and the date disagree: {0}, the day of the article, is a {1}, not a {2}.',
        day,
        right,
        given,
      );
    case 'yesterday':
      return l10n.t(
        'The weekday and the date disagree: {0}, the day before the article’s, is a {1}, not a {2}.',
        day,
        right,
        given,
      );
    case 'tomorrow':
      return l10n.t(
        'The weekday and the date disagree: {0}, the day after the article’s, is a {1}, not a {2}.',
        day,
        right,
        given,
      );
  }
}

/**
 * For a date without a year, the engine chose a year in which the weekday is right. When the date lies close to
 * publication in another year, that year was meant and the weekday is wrong.
 */
function nearerDay(date: DateExpression, words: string, day: number, publication: number | null): number | null {
  const dayAndMonthOnly = date.basis === 'inferred' && NAMES_MONTH.test(words) && !NAMES_YEAR.test(words);
  if (publication === null || !dayAndMonthOnly || Math.abs(day - publication) < FAR_DAYS) return null;
  const { month, day: dayOfMonth } = civilDay(day);
  const { year } = civilDay(publication);
  for (const each of [year, year - 1, year + 1]) {
    const near = dayOrNull(each, month, dayOfMonth);
    if (near && near.start !== day && Math.abs(near.start - publication) <= NEAR_DAYS) return near.start;
  }
  return null;
}
