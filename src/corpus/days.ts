import type { Period } from '../analysis/dates/periods';
import type { Span } from '../article/article';
import { Emitter } from './emitter';

/** What one article has of a period: the words that name it, once for each sentence, in text order. */
export interface ArticleMentions {
  readonly article: string;
  readonly spans: readonly Span[];
}

/** The periods that an article speaks of, each with the words that name it as start and end by turns. Plain JSON. */
export type MentionedDays = readonly (readonly [period: Period, offsets: readonly number[]])[];

/** A period with the number of sentences that speak of it. */
export interface CountedPeriod {
  readonly period: Period;
  readonly sentences: number;
}

/** The days that `daysIn` finds, as plain numbers. */
export function mentionedDays(days: ReadonlyMap<Period, readonly Span[]>): MentionedDays {
  return Array.from(days, ([period, spans]) => [period, spans.flatMap(({ start, end }) => [start, end])]);
}

/** One period: which articles speak of it and where, as start and end by turns. */
interface Occurrences {
  readonly period: Period;
  readonly offsets: Map<string, readonly number[]>;
  sentences: number;
}

/**
 * The calendar of what all articles speak of. Offsets are kept as plain numbers, so that a large corpus takes little
 * memory.
 */
export class Days {
  /** Sent with the id of an article whose days have changed. */
  readonly changed = new Emitter<string>();
  private readonly periods = new Map<Period, Occurrences>();
  /** Sentences by year, month and day, those in their parts included. */
  private readonly totals = new Map<Period, number>();
  private readonly periodsOf = new Map<string, readonly Occurrences[]>();

  put(article: string, days: MentionedDays): void {
    this.takeOut(article);
    const periods: Occurrences[] = [];
    for (const [period, offsets] of days) {
      let occurrences = this.periods.get(period);
      if (!occurrences) this.periods.set(period, (occurrences = { period, offsets: new Map(), sentences: 0 }));
      occurrences.offsets.set(article, offsets);
      occurrences.sentences += offsets.length / 2;
      this.count(period, offsets.length / 2);
      periods.push(occurrences);
    }
    if (periods.length > 0) this.periodsOf.set(article, periods);
    this.changed.fire(article);
  }

  remove(article: string): void {
    if (this.takeOut(article)) this.changed.fire(article);
  }

  /** The articles that speak of exactly this day, month or year, in no particular order. */
  articlesOn(period: Period): ArticleMentions[] {
    const offsets = this.periods.get(period)?.offsets ?? new Map<string, readonly number[]>();
    return Array.from(offsets, ([article, numbers]) => ({ article, spans: spansOf(numbers) }));
  }

  /** All years that are spoken of, newest first, with the sentences in all their months and days. */
  years(): CountedPeriod[] {
    return this.parts('', 4);
  }

  /** The months of a year, newest first, with the sentences in all their days. */
  monthsOf(year: Period): CountedPeriod[] {
    return this.parts(year, 7);
  }

  /** The days of a month, newest first. */
  daysOf(month: Period): CountedPeriod[] {
    return this.parts(month, 10);
  }

  /** How many sentences speak of exactly this day, month or year. */
  sentencesOn(period: Period): number {
    return this.periods.get(period)?.sentences ?? 0;
  }

  /** How many sentences speak of this day, month or year, or of a part of it. */
  sentencesIn(period: Period): number {
    return this.totals.get(period) ?? 0;
  }

  private parts(of: Period, length: number): CountedPeriod[] {
    const found: CountedPeriod[] = [];
    for (const [period, sentences] of this.totals)
      if (period.length === length && period.startsWith(of)) found.push({ period, sentences });
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
    const periods = this.periodsOf.get(article);
    for (const occurrences of periods ?? []) {
      const sentences = (occurrences.offsets.get(article)?.length ?? 0) / 2;
      occurrences.sentences -= sentences;
      this.count(occurrences.period, -sentences);
      occurrences.offsets.delete(article);
      if (occurrences.offsets.size === 0) this.periods.delete(occurrences.period);
    }
    this.periodsOf.delete(article);
    return periods !== undefined;
  }
}

function spansOf(offsets: readonly number[]): Span[] {
  return Array.from({ length: offsets.length / 2 }, (_, index) => ({
    start: offsets[index * 2]!,
    end: offsets[index * 2 + 1]!,
  }));
}
