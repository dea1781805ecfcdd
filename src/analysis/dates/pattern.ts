import type { Span } from '../../article/article';
import type { Basis, DatePrecision, DateType } from '../analysis';
import { civilDay, valueOf, yearExists, type Period } from './calendar';
import type { TemporalContext } from './context';

/** A temporal expression, as TIMEX3 has it: its extent and what a pattern made of the words it matched. */
export interface Timex extends Span {
  readonly type: DateType;
  /** TIMEX3. Empty where the words name a day that no calendar has: they are passed over as a whole. */
  readonly value: string;
  readonly precision: DatePrecision;
  readonly basis: Basis;
  /** How the value was worked out: the explanation without the words themselves. */
  readonly how: string;
  /** The stretch of the calendar that it names; later words may lean on it ("the next day"). */
  readonly period?: Period;
  /** Of a time of day: the value from `T` on, for a day that stands beside it. */
  readonly clock?: string | undefined;
  /** Whether the clock has twelve hours and the words do not say which half of the day ("7:30"). */
  readonly ambiguousMeridiem?: boolean;
}

/** The attributes of a timex that do not follow from the match: all but its extent. */
export type TimexAttributes = Omit<Timex, 'start' | 'end'>;

/** One family of expressions. */
export interface Pattern {
  /** The first words, in lower case; `#` is any number, `'` an apostrophe before one. Only there is `form` tried. */
  readonly firstWords: readonly string[];
  /** Sticky, and linear: every repetition bounded, no two ways to match the same words. */
  readonly regExp: RegExp;
  /** Reads a match; an empty list when these words are no date after all. */
  readonly read: (match: Match, context: TemporalContext) => readonly Timex[];
}

/** A match of a pattern's form, with its named groups; a group that took no part is the empty string. */
export interface Match extends Span {
  readonly text: string;
  readonly group: (name: string) => string;
}

/**
 * White space inside an expression: blanks, or one line break, but no blank line. The look-ahead for nothing at its end
 * is always true: without it V8 compiles whatever follows anew for each of the lengths that the white space may have,
 * which took a quarter of a second for all patterns.
 */
export const WS = '(?:(?:[ \\t\\u00a0\\u202f]{1,3}|[ \\t]?\\r?\\n[ \\t]?)(?=))';

/** A regular expression of these parts in a row, tried at one place only, whatever the case of its letters. */
export function sticky(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), 'iy');
}

/** `a|b|c`, longest first, so that "september" wins over "sep". */
export function oneOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** The same for words that may hold a full stop or a dollar sign, which stand for themselves. */
export function oneWordOf(words: Iterable<string>): string {
  return oneOf(words).replace(/[.$]/g, '\\$&');
}

/** The whole match is one expression; none when it names something outside the years 1 to 9999. */
export function whole(match: Span, attributes: TimexAttributes | null): readonly Timex[] {
  if (attributes?.period && !yearExists(civilDay(attributes.period.start).year)) return [];
  return attributes ? [{ ...attributes, start: match.start, end: match.end }] : [];
}

/** Words that name a day that no calendar has ("February 30, 2024"): none of their parts is a date either. */
export function impossible(match: Span): readonly Timex[] {
  return [{ start: match.start, end: match.end, ...underspecified('', 'none', 'there is no such day') }];
}

/**
 * A match with the "the" or "a" before it, if there is one: a pattern that began with them would be tried at every
 * tenth word.
 */
export function withArticle(match: Match, context: TemporalContext): Match {
  const article = /(?<![A-Za-z])(?:the|a)\s{1,2}$/i.exec(context.before(match.start, 6));
  return article ? { ...match, start: match.start - article[0].length } : match;
}

/** A DATE that names one period of the calendar. */
export function dated(period: Period, basis: Basis, how: string): TimexAttributes {
  return { type: 'DATE', value: valueOf(period), precision: period.unit, basis, how, period };
}

/** A DATE of which a part stays open. */
export function underspecified(value: string, precision: DatePrecision, how: string): TimexAttributes {
  return { type: 'DATE', value, precision, basis: 'stated', how };
}

export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 65 && first <= 90;
}
