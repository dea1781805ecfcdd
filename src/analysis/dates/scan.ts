import type { Match, Pattern, Timex } from './pattern';
import type { TemporalContext } from './context';

/** The length of the longest first word in the recipe; longer words need no look-up. */
const LONGEST_START = 24;

/** A word → the patterns to try there, in the recipe's order. */
function byWord(
  recipe: readonly Pattern[],
  wordsOf: (pattern: Pattern) => Iterable<string>,
): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const pattern of recipe) {
    for (const word of new Set(wordsOf(pattern))) {
      const list = index.get(word);
      if (list) list.push(pattern);
      else index.set(word, [pattern]);
    }
  }
  return index;
}

/** A recipe by the words that its patterns begin with. */
export interface RecipeIndex {
  readonly byFirst: ReadonlyMap<string, readonly Pattern[]>;
  readonly afterThe: ReadonlyMap<string, readonly Pattern[]>;
}

export function indexed(recipe: readonly Pattern[]): RecipeIndex {
  return {
    byFirst: byWord(recipe, ({ firstWords }) => firstWords),
    afterThe: byWord(recipe, ({ afterThe }) => afterThe ?? []),
  };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Not the curly quotation marks, dashes and symbols from 0x2000 to 0x2bff: "“today", "Friday–Sunday", "Tuesday’s". */
export const isLetter = (code: number): boolean =>
  isPlainLetter(code) || (code >= 0xc0 && code < 0x2000) || code >= 0x2c00;
/** White space that an expression may hold (`WS`). */
const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x202f;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018;

/** So much is read in one step, in UTF-16 code units. */
const stepLength = 10_000;

/**
 * Walks through a stretch of text word by word, in steps, and tries the patterns that begin with the word at hand.
 * Linear: every word is looked at once, and a pattern reads a bounded number of characters.
 */
export function* scan(
  context: TemporalContext,
  from: number,
  to: number,
  index: RecipeIndex,
  found: (timex: Timex) => void,
): Generator<undefined, void> {
  const { text } = context;
  let at = from;
  let stepEnd = from + stepLength;
  while (at < to) {
    if (at >= stepEnd) {
      yield;
      stepEnd = at + stepLength;
    }
    const code = text.charCodeAt(at);
    const end = isDigit(code)
      ? runEnd(text, at, to, isDigit)
      : isLetter(code)
        ? runEnd(text, at, to, isLetter)
        : at + 1;
    const patterns = patternsAt(index, text, at, end, code);
    const timexes = patterns ? longest(patterns, context, at, to) : null;
    if (!timexes) {
      at = end;
      continue;
    }
    for (const timex of timexes) {
      if (timex.value !== '') found(timex);
      at = Math.max(at, timex.end);
    }
  }
}

function runEnd(text: string, at: number, to: number, belongs: (code: number) => boolean): number {
  let end = at + 1;
  while (end < to && belongs(text.charCodeAt(end))) end++;
  return end;
}

function patternsAt(
  { byFirst, afterThe }: RecipeIndex,
  text: string,
  at: number,
  end: number,
  code: number,
): readonly Pattern[] | undefined {
  if (isDigit(code)) return canStartNumber(text, at) && end - at <= 5 ? byFirst.get('#') : undefined;
  if (isLetter(code)) {
    if (end - at > LONGEST_START || isDigit(text.charCodeAt(at - 1))) return undefined;
    const word = text.slice(at, end).toLowerCase();
    return word === 'the' && afterThe.size > 0 ? patternsAfterThe(afterThe, text, end) : byFirst.get(word);
  }
  return isApostrophe(code) &&
    isDigit(text.charCodeAt(end)) &&
    !isLetter(text.charCodeAt(at - 1)) &&
    !isDigit(text.charCodeAt(at - 1))
    ? byFirst.get("'")
    : undefined;
}

function patternsAfterThe(
  afterThe: RecipeIndex['afterThe'],
  text: string,
  end: number,
): readonly Pattern[] | undefined {
  let at = end;
  while (isBlank(text.charCodeAt(at))) at++;
  if (at === end) return undefined;
  const code = text.charCodeAt(at);
  if (isDigit(code)) return afterThe.get('#');
  if (isApostrophe(code)) return afterThe.get("'");
  let last = at;
  while (isPlainLetter(text.charCodeAt(last))) last++;
  return afterThe.get(text.slice(at, last).toLowerCase());
}

/** Not inside "$19", "1,900", "3.19", "A319". */
function canStartNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (Number.isNaN(before)) return true;
  if (isLetter(before) || before === 36 || before === 0xa3 || before === 0x20ac || before === 35 || before === 95)
    return false;
  const mark = before === 44 || before === 46 || before === 58 || before === 47 || before === 45;
  return !(mark && isDigit(text.charCodeAt(at - 2)));
}

function longest(
  patterns: readonly Pattern[],
  context: TemporalContext,
  at: number,
  to: number,
): readonly Timex[] | null {
  let best: readonly Timex[] | null = null;
  let bestEnd = at;
  for (const pattern of patterns) {
    pattern.regExp.lastIndex = at;
    const m = pattern.regExp.exec(context.text);
    if (!m || m[0].length === 0 || at + m[0].length <= bestEnd || at + m[0].length > to) continue;
    const groups = m.groups;
    const match: Match = { start: at, end: at + m[0].length, text: m[0], group: (name) => groups?.[name] ?? '' };
    const timexes = pattern.read(match, context);
    if (timexes.length === 0) continue;
    best = timexes;
    bestEnd = match.end;
  }
  return best;
}
