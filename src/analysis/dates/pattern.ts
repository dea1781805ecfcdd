import type { Span } from '../../article/article';
import { ONCE } from '../../language/once';
import type { Basis, DatePrecision, DateType } from '../analysis';
import { civilDay, valueOf, yearExists, type Period } from './calendar';
import type { TemporalContext } from './context';

/** A temporal expression, as TIMEX3 has it: its extent and what a pattern made of the words it matched. */
export interface Timex extends Span {
  readonly type: DateType;
  /** TIMEX3. Empty when the words are no date and none of their parts is one: "February 30". */
  readonly value: string;
  readonly precision: DatePrecision;
  readonly basis: Basis;
  /** How the value was worked out: the explanation without the words themselves. */
  readonly how: string;
  /** The period of the calendar that it names; later words may refer to it ("the next day"). */
  readonly period?: Period;
  /** Whether the period is named only in passing, so that later words do not refer to it. */
  readonly aside?: boolean;
  /** For a time of day: its value from `T` on, to be joined with a day beside it. */
  readonly clock?: string | undefined;
  /** Whether a twelve-hour time leaves open which half of the day is meant ("7:30"). */
  readonly ambiguousMeridiem?: boolean;
}

/** The attributes of a timex that do not follow from the match: all but its extent. */
export type TimexAttributes = Omit<Timex, 'start' | 'end'>;

/** One family of expressions. */
export interface Pattern {
  /** Its first words in lower case; it is tried only there. `#` is any number, `'` an apostrophe before one. */
  readonly firstWords: readonly string[];
  /** The same for the word behind a leading “the”: that stands at every tenth word, and many patterns may begin so. */
  readonly afterThe?: Iterable<string>;
  /** Sticky, and linear: every repetition bounded, no two ways to match the same words. */
  readonly regExp: RegExp;
  /** Reads a match; an empty list when these words are no date after all. */
  readonly read: (match: Match, context: TemporalContext) => readonly Timex[];
}

/** A match of a pattern's regular expression; a named group that took no part is the empty string. */
export interface Match extends Span {
  readonly text: string;
  readonly group: (name: string) => string;
}

/** White space inside an expression: blanks or one line break, but no blank line. */
export const WS = `(?:(?:[ \\t\\u00a0\\u202f]{1,8}|[ \\t]?\\r?\\n[ \\t]?)${ONCE})`;

/** The regular expression of these parts in sequence, matched at one offset only, ignoring case. */
export function sticky(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), 'iy');
}

/** `a|b|c`, longest first, so that "september" wins over "sep". */
export function oneOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** The same for words with full stops and dollar signs, which are taken literally. */
export function oneWordOf(words: Iterable<string>): string {
  return oneOf(words).replace(/[.$]/g, '\\$&');
}

/** The whole match as one expression; empty when it lies outside the years 1 to 9999. */
export function whole(match: Span, attributes: TimexAttributes | null): readonly Timex[] {
  if (attributes?.period && !yearExists(civilDay(attributes.period.start).year)) return [];
  return attributes ? [{ ...attributes, start: match.start, end: match.end }] : [];
}

/** Words that are no date, and of whose parts none is: "February 30, 2024", "the Six-Day War". */
export function passedOver(match: Span): readonly Timex[] {
  return [{ start: match.start, end: match.end, ...underspecified('', 'none', '') }];
}

/**
 * A match extended to the "the" or "a" before it, if there is one: a pattern that began with an article would be tried
 * at every tenth word.
 */
export function withArticle(match: Match, context: TemporalContext): Match {
  const article = /(?<![A-Za-z])(?:the|a)\s{1,2}$/i.exec(context.before(match.start, 6));
  return article ? { ...match, start: match.start - article[0].length } : match;
}

/** A DATE that names one period of the calendar. */
export function dated(period: Period, basis: Basis, how: string): TimexAttributes {
  return { type: 'DATE', value: valueOf(period), precision: period.unit, basis, how, period };
}

/** A DATE that stays underspecified: part of its value is unknown. */
export function underspecified(value: string, precision: DatePrecision, how: string): TimexAttributes {
  return { type: 'DATE', value, precision, basis: 'stated', how };
}

export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 65 && first <= 90;
}
