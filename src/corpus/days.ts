import type { Analysis, DateExpression } from '../analysis/analysis';
import type { Article, Span } from '../article/article';
import { sentenceAround } from '../article/sentence';
import { Signal } from './signal';

/** A day "2025-11-07", a month "2025-11" or a year "2025". */
export type Period = string;

/** What one article has of a period: the words that name it, once for each sentence, in text order. */
export interface Spoken {
  readonly article: string;
  readonly spans: readonly Span[];
}

/** A period with the number of sentences that speak of it. */
export interface Counted {
  readonly period: Period;
  readonly sentences: number;
}

const calendarValue = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|-(?:Q[1-4]|H[12]|SP|SU|FA|WI))?(?=T|$)/;
const weekValue = /^(\d{4})-W(\d\d)/;

/**
 * The period under which an expression is kept; null for lengths of time, repetitions, and what is not known in full.
 * Quarters, halves and seasons are kept under their year, weeks and weekends under the month that has their Thursday.
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

/** The periods that an article speaks of, with the first words in each sentence that name them. */
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

/** One period: which articles speak of it and where, as start and end by turns. */
interface Shelf {
  readonly period: Period;
  readonly offsets: Map<string, readonly number[]>;
  sentences: number;
}

/** The calendar of what all articles speak of. Offsets are kept as plain numbers, so that a large corpus takes little memory. */
export class Days {
  /** Sent with the id of an article whose days have changed. */
  readonly changed = new Signal<string>();
  private readonly shelves = new Map<Period, Shelf>();
  /** Sentences by year, month and day, those in their parts included. */
  private readonly totals = new Map<Period, number>();
  private readonly shelvesOf = new Map<string, readonly Shelf[]>();

  put(article: string, days: ReadonlyMap<Period, readonly Span[]>): void {
    this.takeOut(article);
    const shelves: Shelf[] = [];
    for (const [period, spans] of days) {
      let shelf = this.shelves.get(period);
      if (!shelf) this.shelves.set(period, (shelf = { period, offsets: new Map(), sentences: 0 }));
      shelf.offsets.set(article, spans.flatMap(({ start, end }) => [start, end]));
      shelf.sentences += spans.length;
      this.count(period, spans.length);
      shelves.push(shelf);
    }
    if (shelves.length > 0) this.shelvesOf.set(article, shelves);
    this.changed.send(article);
  }

  remove(article: string): void {
    if (this.takeOut(article)) this.changed.send(article);
  }

  /** The articles that speak of exactly this day, month or year, in no particular order. */
  articlesOn(period: Period): Spoken[] {
    const offsets = this.shelves.get(period)?.offsets ?? new Map<string, readonly number[]>();
    return Array.from(offsets, ([article, numbers]) => ({ article, spans: spansOf(numbers) }));
  }

  /** All years that are spoken of, newest first, with the sentences in all their months and days. */
  years(): Counted[] {
    return this.parts('', 4);
  }

  /** The months of a year, newest first, with the sentences in all their days. */
  monthsOf(year: Period): Counted[] {
    return this.parts(year, 7);
  }

  /** The days of a month, newest first. */
  daysOf(month: Period): Counted[] {
    return this.parts(month, 10);
  }

  /** How many sentences speak of exactly this day, month or year. */
  sentencesOn(period: Period): number {
    return this.shelves.get(period)?.sentences ?? 0;
  }

  /** How many sentences speak of this day, month or year, or of a part of it. */
  sentencesIn(period: Period): number {
    return this.totals.get(period) ?? 0;
  }

  private parts(of: Period, length: number): Counted[] {
    const found: Counted[] = [];
    for (const [period, sentences] of this.totals) if (period.length === length && period.startsWith(of)) found.push({ period, sentences });
    return found.sort((a, b) => (a.period < b.period ? 1 : -1));
  }

  private count(period: Period, sentences: number): void {
    for (const length of [4, 7, 10]) {
      if (period.length < length) return;
      const key = period.slice(0, length);
      const total = (this.totals.get(key) ?? 0) + sentences;
      if (total > 0) this.totals.set(key, total);
      else this.totals.delete(key);
    }
  }

  private takeOut(article: string): boolean {
    const shelves = this.shelvesOf.get(article);
    for (const shelf of shelves ?? []) {
      const sentences = (shelf.offsets.get(article)?.length ?? 0) / 2;
      shelf.sentences -= sentences;
      this.count(shelf.period, -sentences);
      shelf.offsets.delete(article);
      if (shelf.offsets.size === 0) this.shelves.delete(shelf.period);
    }
    this.shelvesOf.delete(article);
    return shelves !== undefined;
  }
}

function spansOf(offsets: readonly number[]): Span[] {
  return Array.from({ length: offsets.length / 2 }, (_, index) => ({ start: offsets[index * 2] as number, end: offsets[index * 2 + 1] as number }));
}
