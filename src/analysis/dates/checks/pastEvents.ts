import * as l10n from '@vscode/l10n';
import type { Article, Span } from '../../../article/article';
import type { DateExpression } from '../../analysis';
import { parseDay, type Period } from '../calendar';
import { oneOf } from '../pattern';
import { say, sayDay, sayNumber } from '../say';
import { MONTHS } from '../tables/names';
import {
  CLAUSE_WORDS,
  EVENT_VERBS,
  NO_EVENT_BEFORE_VERB,
  OPENING_PLANNING_WORDS,
  PLANNING_STEMS,
  PLANNING_WORDS,
} from '../tables/eventVerbs';
import { problemAt, type Check } from './problem';

/** In days: printed papers carry the next day's date, and the world's clocks differ by up to a day. */
const TOLERANCE = 1;
/** How far the verb may stand from its date, in characters. */
const REACH = 60;

const EXPLICIT = new RegExp(`\\b(?:${oneOf(MONTHS.keys())})\\b|[0-9]/[0-9]|[0-9]{4}`, 'i');
const VERB = `(?<verb>${oneOf(EVENT_VERBS)})`;
/**
 * Up to the date: no other clause, no purpose ("signed to start on …"), no date of something else
 * ("won the May 5 vote set for …").
 */
const BEFORE = new RegExp(`\\b${VERB}(?<between>(?:\\s[A-Za-z0-9’'-]{1,30}){0,7})\\s(?:(?:on|in)\\s)?$`, 'i');
const AFTER = new RegExp(`^,?(?<between>(?:\\s[A-Za-z0-9’'-]{1,30}){1,6}?)\\s${VERB}\\b`, 'i');
const OTHER_CLAUSE = new RegExp(`\\b(?:${oneOf(CLAUSE_WORDS)})\\b`, 'i');
/**
 * Case matters, so that May stays a month. An event may lie ahead after all when its sentence plans, supposes or tells
 * of plans.
 */
const AHEAD = new RegExp(
  `\\b(?:${oneOf([...PLANNING_WORDS, ...OPENING_PLANNING_WORDS])}|(?:${oneOf(PLANNING_STEMS)})[a-z]{0,5})\\b`,
);
/** Right before a verb, these words mean that nothing happened yet: "to be held", "is killed". */
const NOT_TOLD = new RegExp(`\\b(?:${oneOf(NO_EVENT_BEFORE_VERB)})\\s$`, 'i');

/** An event told as past but dated after the article itself. */
export const pastEvents: Check = ({ article, dates }) => {
  const publication = article.date === null ? null : parseDay(article.date);
  if (publication === null) return [];
  return dates.flatMap((date) => {
    const period = periodOf(date);
    if (
      period === null ||
      period.start <= publication + TOLERANCE ||
      !EXPLICIT.test(article.text.slice(date.start, date.end))
    )
      return [];
    const verb = verbOf(article, date);
    if (!verb) return [];
    const message =
      period.unit === 'day'
        ? l10n.t(
            'This is reported as past (“{0}”), but {1} is {2} days after the article’s own date, {3}.',
            verb,
            say(period),
            // More than one, as so much is tolerated.
            sayNumber(period.start - publication),
            sayDay(publication),
          )
        : l10n.t(
            'This is reported as past (“{0}”), but {1} is later than the article’s own date, {2}.',
            verb,
            say(period),
            sayDay(publication),
          );
    return [problemAt(article, date, { kind: 'future', aboutArticle: true, message })];
  });
};

/** The day, month or year that an expression names; months and years only when the article states them. */
function periodOf({ value, precision, basis }: DateExpression): Period | null {
  if (precision === 'day' || precision === 'time') return periodAt('day', value.slice(0, 10));
  if (basis === 'inferred') return null;
  return precision === 'month'
    ? periodAt('month', `${value}-01`)
    : precision === 'year'
      ? periodAt('year', `${value}-01-01`)
      : null;
}

function periodAt(unit: Period['unit'], firstDay: string): Period | null {
  const start = parseDay(firstDay);
  return start === null ? null : { unit, start };
}

/** The verb that tells what happened on a date; null unless it clearly did. */
function verbOf(article: Article, date: DateExpression): string | null {
  const { text } = article;
  const { start, end } = sentenceAround(article, date);
  if (AHEAD.test(text.slice(start, end))) return null;
  const before = text.slice(Math.max(start, date.start - REACH), date.start);
  // "released 2016: A Year": a bare year may be a title.
  if (date.precision === 'year' && !/\bin\s$/i.test(before)) return null;
  const match = BEFORE.exec(before);
  if (match) return tells(match, before.slice(0, match.index)) ? (match.groups?.verb ?? null) : null;
  if (!/^\s*(?:(?:on|in)\s)?$/i.test(before)) return null;
  const after = AFTER.exec(text.slice(date.end, Math.min(end, date.end + REACH)));
  return after && tells(after, after.groups?.between ?? '') ? (after.groups?.verb ?? null) : null;
}

function tells(match: RegExpExecArray, ahead: string): boolean {
  return !OTHER_CLAUSE.test(match.groups?.between ?? '') && !NOT_TOLD.test(`${ahead.trimEnd()} `);
}

/** How much of a sentence is looked at on either side, in characters. */
const SENTENCE_REACH = 300;
const SENTENCE_END = /[.!?]["”’)]{0,2}(?:\s|$)/g;

function sentenceAround({ text, blocks }: Article, { start, end }: Span): Span {
  const block = blocks.find((each) => each.start <= start && end <= each.end) ?? { start, end };
  const from = Math.max(block.start, start - SENTENCE_REACH);
  const last = [...text.slice(from, start).matchAll(SENTENCE_END)].at(-1);
  const rest = text.slice(end, Math.min(block.end, end + SENTENCE_REACH));
  const next = rest.search(SENTENCE_END);
  return { start: from + (last ? last.index + last[0].length : 0), end: next < 0 ? end + rest.length : end + next };
}
