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
