import * as l10n from '@vscode/l10n';
import type { Article } from '../../article/article';
import type { DateExpression } from '../analysis';
import { parseDay } from './calendar';
import { addMerged } from './mergeDateTime';
import type { Timex } from './pattern';
import { scan } from './scan';
import { TemporalContext, type ClockTime } from './context';
import { widen } from './extent';

/**
 * Finds the words of an article that say when, how long or how often, and works out what they mean.
 * In text order, without overlap, only inside the article's blocks; offsets are UTF-16 into `article.text`.
 * A pure function of the article, linear in its length; it never throws.
 */
export function findDates(article: Article): DateExpression[] {
  const context = new TemporalContext(article);
  const timexes: Timex[] = [];
  for (const block of article.blocks) {
    context.turnParagraph();
    scan(context, block.start, block.end, (timex) => {
      const previous = timexes.at(-1);
      const from = Math.max(block.start, previous?.end ?? 0);
      const widened = widen(timex, article.text, from);
      const added = addMerged(timexes, widened, block.start, article.text);
      if (timex.period && !timex.aside) context.name(timex.period, timex.basis === 'stated', timex.end);
      const time = clockTime(added);
      if (time) context.nameClock(time, widened.end);
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
