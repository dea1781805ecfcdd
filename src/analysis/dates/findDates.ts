import * as l10n from '@vscode/l10n';
import type { Article, Span } from '../../article/article';
import { atOnce } from '../../article/steps';
import type { ReadLanguage } from '../../language/packs/pack';
import type { DateExpression } from '../analysis';
import { parseDay } from './calendar';
import { addMerged } from './mergeDateTime';
import type { Timex } from './pattern';
import { grammarOf } from './byTemplates/grammar';
import { RECIPE } from './recipe';
import { isoDates } from './patterns/numericDates';
import { indexed, scan, type RecipeIndex } from './scan';
import { tenseAround } from './tense/tense';
import { TemporalContext, type ClockTime, type WordsOfTime } from './context';
import { widen } from './extent';

/** How a language says when. */
interface DateGrammar extends WordsOfTime {
  readonly recipe: RecipeIndex;
  /** The text as the patterns write it, of the same length. */
  readonly written: (text: string) => string;
  /** Takes in what stands around an expression, and adds it to those found before; what it added. */
  readonly add: (timexes: Timex[], timex: Timex, block: Span, text: string) => Timex;
}

const asItIs = {
  written: (text: string) => text,
  add: (timexes: Timex[], timex: Timex): Timex => {
    timexes.push(timex);
    return timex;
  },
};

const english: DateGrammar = {
  ...asItIs,
  recipe: indexed(RECIPE),
  tenseOf: tenseAround,
  add: (timexes, timex, { start }, text) =>
    addMerged(timexes, widen(timex, text, Math.max(start, timexes.at(-1)?.end ?? 0)), start, text),
};

/** Words of a language that nobody reads are not read by the rules of another. */
const unread = (): DateGrammar => ({ ...asItIs, recipe: indexed(isoDates), tenseOf: () => 'unknown' });

function grammarFor(language: ReadLanguage | null): DateGrammar {
  if (language === 'en') return english;
  return language === null ? unread() : { ...asItIs, ...grammarOf(language) };
}

/**
 * Finds the words of an article that say when, how long or how often, and works out what they mean.
 * In text order, without overlap, only inside the article's blocks; offsets are UTF-16 into `article.text`.
 * A pure function of the article, linear in its length; it never throws.
 * @param language that of the article; null for one that is not read
 */
export function findDates(article: Article, language: ReadLanguage | null = 'en'): DateExpression[] {
  return atOnce(findDatesInSteps(article, language));
}

/** The same in steps of a few ms. */
export function* findDatesInSteps(
  article: Article,
  language: ReadLanguage | null,
): Generator<undefined, DateExpression[]> {
  const grammar = grammarFor(language);
  const { recipe, written, add } = grammar;
  const context = new TemporalContext({ ...article, text: written(article.text) }, grammar);
  const timexes: Timex[] = [];
  for (const block of article.blocks) {
    context.turnParagraph();
    yield* scan(context, block.start, block.end, recipe, (timex) => {
      const added = add(timexes, timex, block, article.text);
      if (timex.period && !timex.aside) context.name(timex.period, timex.basis === 'stated', timex.end);
      const time = clockTime(added);
      if (time) context.nameClock(time, timex.end);
    });
    yield;
  }
  return timexes.map((timex) => expression(article.text, timex));
}

const CLOCK = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(.{0,6})$/;

/** A time of day on a known day, for what is counted from it. */
function clockTime({ type, value }: Timex): ClockTime | null {
  const m = type === 'TIME' ? CLOCK.exec(value) : null;
  const day = m && parseDay(m[1]!);
  return m && day !== null ? { day, minutes: Number(m[2]) * 60 + Number(m[3]), zone: m[4]! } : null;
}

function expression(text: string, { start, end, type, value, basis, precision, how }: Timex): DateExpression {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, type, value, basis, precision, explanation: l10n.t('“{0}”: {1}', words, how) };
}
