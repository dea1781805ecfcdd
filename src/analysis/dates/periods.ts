import type { Article, Span } from '../../article/article';
import { sentenceAround } from '../../article/sentence';
import type { Analysis, DateExpression } from '../analysis';

/** A day "2025-11-07", a month "2025-11" or a year "2025". */
export type Period = string;

const calendarValue = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|-(?:Q[1-4]|H[12]|SP|SU|FA|WI))?(?=T|$)/;
const weekValue = /^(\d{4})-W(\d\d)/;

/**
 * The period under which an expression is listed; null for durations, repetitions and underspecified values.
 * Quarters, halves and seasons are listed under their year, weeks and weekends under the month of their Thursday.
 */
export function calendarPeriod({ type, value }: Pick<DateExpression, 'type' | 'value'>): Period | null {
  if (type !== 'DATE' && type !== 'TIME') return null;
  const week = weekValue.exec(value);
  if (week) return monthOfWeek(Number(week[1]), Number(week[2]));
  const calendar = calendarValue.exec(value);
  return calendar && calendar.slice(1).filter(Boolean).join('-');
}

/** The month of an ISO week: that of its Thursday. The week of 4 January is the first. */
function monthOfWeek(year: number, week: number): Period {
  const day = new Date(0);
  day.setUTCFullYear(year, 0, 4);
  day.setUTCDate(4 + (week - 1) * 7 + 4 - (day.getUTCDay() || 7));
  return day.toISOString().slice(0, 7);
}

/** The periods that an article mentions, each with the first expression in every sentence that names it. */
export function daysIn(article: Article, analysis: Pick<Analysis, 'dates'>): ReadonlyMap<Period, readonly Span[]> {
  const found = new Map<Period, Span[]>();
  let sentence: Span = { start: 0, end: 0 };
  for (const date of analysis.dates) {
    const period = calendarPeriod(date);
    if (!period) continue;
    if (date.start >= sentence.end) sentence = sentenceAround(article, date);
    const span = { start: date.start, end: date.end };
    const spans = found.get(period);
    if (!spans) found.set(period, [span]);
    else if ((spans.at(-1)?.start ?? 0) < sentence.start) spans.push(span);
  }
  return found;
}

/** "3-5 May", "1939–45", "from March to June", "between 2010 and 2015": what stands between the ends of a range. */
const joint = /^(?:\s?[-–—]\s?|\s(?:to|until|till|through)(?:\s(?:the|early|late))?\s)$/;
const jointAfterBetween = /^\sand\s$/;
/** A longer range is an era, and its middle is hardly what the words speak of. */
const mostBetween = 100;

/**
 * The periods strictly between two expressions that are the ends of a range, of the kind of both: the 4th in "3-5 May",
 * 1940 to 1944 in "1939–45". None when they are no range, are of two kinds, or are far apart.
 */
export function periodsBetween(text: string, first: DateExpression, last: DateExpression): Period[] {
  const [from, to] = [calendarPeriod(first), calendarPeriod(last)];
  if (from === null || to === null || from.length !== to.length || from >= to) return [];
  const gap = text.slice(first.end, last.start);
  const isBetween = /\bbetween\s$/i.test(text.slice(Math.max(0, first.start - 8), first.start));
  if (!joint.test(gap) && !(isBetween && jointAfterBetween.test(gap))) return [];
  const between: Period[] = [];
  for (let period = after(from); period < to; period = after(period)) if (between.push(period) > mostBetween) return [];
  return between;
}

/** The day, month or year after one. */
function after(period: Period): Period {
  const [year = 0, month = 1, day = 1] = period.split('-').map(Number);
  const next = new Date(0);
  if (period.length === 4) next.setUTCFullYear(year + 1, 0, 1);
  else if (period.length === 7) next.setUTCFullYear(year, month, 1);
  else next.setUTCFullYear(year, month - 1, day + 1);
  return next.toISOString().slice(0, period.length);
}
