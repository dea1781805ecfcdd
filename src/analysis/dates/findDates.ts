import * as l10n from '@vscode/l10n';
import type { Article, Span } from '../../article/article';
import type { ReadLanguage } from '../../language/packs/pack';
import type { DateExpression } from '../analysis';
import { parseDay } from './calendar';
import { addMerged } from './mergeDateTime';
import type { Timex } from './pattern';
import { GERMAN } from './german/recipe';
import { germanTense } from './german/tense';
import { RECIPE } from './recipe';
import { isoDates } from './patterns/numericDates';
import { indexed, scan, type RecipeIndex } from './scan';
import { tenseAround } from './tense/tense';
import { TemporalContext, type ClockTime } from './context';
import { widen } from './extent';

/** How a language says when. */
interface DateGrammar {
  readonly recipe: RecipeIndex;
  readonly tenseOf: typeof tenseAround;
  /** Takes in what stands around an expression, and adds it to those found before; what it added. */
  readonly add: (timexes: Timex[], timex: Timex, block: Span, text: string) => Timex;
}

const asItIs: DateGrammar['add'] = (timexes, timex) => {
  timexes.push(timex);
  return timex;
};

const grammars: Readonly<Record<'en' | 'de' | 'other', DateGrammar>> = {
  en: {
    recipe: indexed(RECIPE),
    tenseOf: tenseAround,
    add: (timexes, timex, { start }, text) =>
      addMerged(timexes, widen(timex, text, Math.max(start, timexes.at(-1)?.end ?? 0)), start, text),
  },
  de: { recipe: indexed(GERMAN), tenseOf: germanTense, add: asItIs },
  // Words of a language that nobody reads are not read by the rules of another.
  other: { recipe: indexed(isoDates), tenseOf: () => 'unknown', add: asItIs },
};

/**
 * Finds the words of an article that say when, how long or how often, and works out what they mean.
 * In text order, without overlap, only inside the article's blocks; offsets are UTF-16 into `article.text`.
 * A pure function of the article, linear in its length; it never throws.
 * @param language that of the article; null for one that is not read
 */
export function findDates(article: Article, language: ReadLanguage | null = 'en'): DateExpression[] {
  const { recipe, tenseOf, add } = grammars[language === 'en' || language === 'de' ? language : 'other'];
  const context = new TemporalContext(article, tenseOf);
  const timexes: Timex[] = [];
  for (const block of article.blocks) {
    context.turnParagraph();
    scan(context, block.start, block.end, recipe, (timex) => {
      const added = add(timexes, timex, block, article.text);
      if (timex.period && !timex.aside) context.name(timex.period, timex.basis === 'stated', timex.end);
      const time = clockTime(added);
      if (time) context.nameClock(time, timex.end);
    });
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
