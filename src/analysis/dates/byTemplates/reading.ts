import * as l10n from '@vscode/l10n';
import type { Period } from '../calendar';
import type { TemporalContext } from '../context';
import { dated, oneOf, type Match, type Timex, type TimexAttributes } from '../pattern';
import { say } from '../say';
import type { DateWords } from './dateWords';
import { slotsOf, spellingsOf, type Slots } from './slots';
import { literal } from './template';

/** A language's words, made ready for the readers. */
export interface Reading extends Slots {
  readonly words: DateWords;
  /** What ends with a word that a bare month or season, or a bare year, may follow. */
  readonly beforeMonth: RegExp;
  readonly beforeYear: RegExp;
  readonly beforeWeekday: RegExp | null;
  readonly beforeClock: RegExp | null;
  readonly indefinite: RegExp;
  readonly notRelative: RegExp;
  /** What begins with a word that numbers count. */
  readonly counted: RegExp;
  /** What begins with words that name what is counted from. */
  readonly event: RegExp;
  /** Weekdays that may be ordinals, and what begins with a word that may follow where they are none. */
  readonly ordinals: ReadonlySet<string>;
  readonly afterOrdinal: RegExp;
  /** What a bare year does not follow, and what follows it though it might be an adjective. */
  readonly notBeforeYear: RegExp;
  readonly behindYear: RegExp;
}

/** A match, with the meanings of its words. */
export interface WordMatch extends Match {
  /** What the word in a slot means; empty where the slot took no part. */
  readonly meaning: (slot: string) => string;
}

/** Makes dates of a match; an empty list when its words are no date after all. */
export type Reader = (match: WordMatch, context: TemporalContext, reading: Reading) => readonly Timex[];

export function readingOf(words: DateWords): Reading {
  return {
    ...slotsOf(words),
    words,
    beforeMonth: endingWith(words.before.month),
    beforeYear: endingWith(words.before.year),
    beforeWeekday: words.before.weekday === undefined ? null : endingWith(words.before.weekday),
    beforeClock: words.before.clock === undefined ? null : endingWith(words.before.clock),
    indefinite: endingWith(words.indefinite ?? ''),
    notRelative: endingWith(words.notRelative ?? ''),
    event: beginningWith(words.event ?? ''),
    ordinals: new Set(spellingsOf(words.ordinals?.weekdays ?? '')),
    afterOrdinal: beginningWith(words.ordinals?.after ?? ''),
    notBeforeYear: endingWith(words.bareYear?.notAfter ?? ''),
    behindYear: beginningWith(words.bareYear?.behind ?? ''),
    counted: new RegExp(`^\\s?(?:%|€|\\$|(?:${listed(words.counted)})(?!\\p{L}))`, 'iu'),
  };
}

export const listed = (list: string): string => oneOf(spellingsOf(list).map(literal)) || '(?!)';

/** What begins with a blank and one of these words. */
function beginningWith(list: string): RegExp {
  return new RegExp(`^\\s(?:${listed(list)})(?!\\p{L})`, 'iu');
}

/** What ends with one of these words and a blank. */
export function endingWith(list: string): RegExp {
  const spellings = spellingsOf(list);
  const joined = spellings.filter((word) => word.endsWith("'"));
  const apart = spellings.filter((word) => !word.endsWith("'"));
  const sources = [`(?:${oneOf(apart.map(literal)) || '(?!)'})\\s{1,2}`, ...joined.map(literal)];
  return new RegExp(`(?:^|[^\\p{L}])(?:${sources.join('|')})$`, 'iu');
}

/** How far back words before a match are looked for, in characters. */
const reach = 24;

export function followsMonthWord(match: Match, context: TemporalContext, reading: Reading): boolean {
  return reading.beforeMonth.test(context.before(match.start, reach));
}

export function followsYearWord(match: Match, context: TemporalContext, reading: Reading): boolean {
  return reading.beforeYear.test(context.before(match.start, reach));
}

const CAPITAL = /^\p{Lu}/u;
const CAPITAL_AFTER = /^\s\p{Lu}/u;
const CAPITAL_BEFORE = /(?<!\p{L})\p{Lu}[\p{L}.'’-]*\s$/u;
const SENTENCE_START = /(?:^|[.!?:…]["»”’)]*\s+|["«“„»—–]\s?|\n\s*)$/u;

/**
 * Whether the name of a month, weekday or season is that of a person or a firm: by its capital letter where such words
 * are written small, else by the name before it.
 */
export function isName(word: string, match: Match, context: TemporalContext, reading: Reading): boolean {
  const { capitals } = reading.words;
  if (capitals === 'none') return false;
  const before = context.before(match.start, reach);
  if (capitals === 'nouns')
    return !CAPITAL.test(word) || (CAPITAL_BEFORE.test(before) && !reading.beforeMonth.test(before));
  if (!CAPITAL.test(word)) return false;
  return !SENTENCE_START.test(before) || CAPITAL_AFTER.test(context.after(match.end));
}

/** Whether a word that is no noun has a capital within a sentence, and so is one: "am Morgen". */
export function isNoun(match: Match, context: TemporalContext, reading: Reading): boolean {
  return (
    reading.words.capitals === 'nouns' &&
    CAPITAL.test(match.text) &&
    !SENTENCE_START.test(context.before(match.start, reach))
  );
}

const YEAR_STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** The year beside a day, month or season: "2006", "of last year"; null where none stands there or can be told. */
export function yearBeside(
  match: WordMatch,
  context: TemporalContext,
): { readonly year: number; readonly date: (period: Period) => TimexAttributes } | null {
  if (match.group('year'))
    return { year: Number(match.group('year')), date: (period) => dated(period, 'stated', say(period)) };
  const step = YEAR_STEPS[match.meaning('yearStep')];
  if (step === undefined || context.year === null) return null;
  return {
    year: context.year + step,
    date: (period) => dated(period, 'inferred', l10n.t('{0}, counted from {1}', say(period), context.published)),
  };
}
