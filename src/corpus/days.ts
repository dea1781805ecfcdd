import type { Period } from '../analysis/dates/periods';
import type { Span } from '../article/article';
import { PackedNumbers } from '../search/index/packedNumbers';
import { PostingLists, slotOf } from '../search/index/postings';
import { TextTable } from '../search/index/textTable';
import { ArticleNumbers } from './articleNumbers';
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

/** The calendar of what all articles speak of. */
export class Days {
  /** Sent with the id of an article whose days have changed. */
  readonly changed = new Emitter<string>();
  private readonly periods = new TextTable();
  /** By article: of each period its number, how many offsets it has there, and these. */
  private readonly here = new PackedNumbers();
  /** By period, the articles that speak of it. */
  private readonly speaking = new PostingLists();
  /** By period, how many sentences speak of it. */
  private readonly sentences: number[] = [];
  /** Sentences by year, month and day, those in their parts included. */
  private readonly totals = new Map<Period, number>();

  /** @param articles numbers for them */
  constructor(private readonly articles = new ArticleNumbers()) {}

  put(id: string, days: MentionedDays): void {
    const article = this.articles.enter(id);
    this.takeOut(article);
    const numbers = days.flatMap(([period, offsets]) => [this.periods.enter(period), offsets.length, ...offsets]);
    this.here.set(article, numbers);
    for (const { period, offsets } of this.daysIn(article)) {
      this.speaking.add(period, article, 1);
      this.count(period, offsets.length / 2);
    }
    this.changed.fire(id);
  }

  remove(id: string): void {
    const article = this.articles.find(id);
    if (article !== undefined && this.takeOut(article)) this.changed.fire(id);
  }

  /** The days of an article as they were put. */
  of(id: string): MentionedDays {
    const article = this.articles.find(id);
    if (article === undefined) return [];
    return this.daysIn(article).map(({ period, offsets }) => [this.periods.text(period), offsets]);
  }

  /** The articles that speak of exactly this day, month or year, in no particular order. */
  articlesOn(period: Period): ArticleMentions[] {
    const number = this.periods.find(period);
    if (number === undefined) return [];
    return Array.from(this.speaking.of(number), (posting) => {
      const article = slotOf(posting);
      const offsets = this.daysIn(article).find((day) => day.period === number)?.offsets ?? [];
      return { article: this.articles.id(article), spans: spansOf(offsets) };
    });
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
    return this.sentences[this.periods.find(period) ?? -1] ?? 0;
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

  private count(number: number, sentences: number): void {
    this.sentences[number] = (this.sentences[number] ?? 0) + sentences;
    const period = this.periods.text(number);
    for (const length of [4, 7, 10]) {
      if (period.length < length) return;
      const key = period.slice(0, length);
      const total = (this.totals.get(key) ?? 0) + sentences;
      if (total > 0) this.totals.set(key, total);
      else this.totals.delete(key);
    }
  }

  private takeOut(article: number): boolean {
    const days = this.daysIn(article);
    for (const { period, offsets } of days) {
      this.speaking.remove(period, article);
      this.count(period, -offsets.length / 2);
    }
    this.here.clear(article);
    return days.length > 0;
  }

  private daysIn(article: number): { readonly period: number; readonly offsets: number[] }[] {
    const numbers = this.here.scan(article);
    const found: { period: number; offsets: number[] }[] = [];
    for (let at = 0; at < numbers.length; at += 2 + numbers[at + 1]!)
      found.push({ period: numbers[at]!, offsets: [...numbers.subarray(at + 2, at + 2 + numbers[at + 1]!)] });
    return found;
  }
}

function spansOf(offsets: readonly number[]): Span[] {
  return Array.from({ length: offsets.length / 2 }, (_, index) => ({
    start: offsets[index * 2]!,
    end: offsets[index * 2 + 1]!,
  }));
}
