import type { TemporalContext } from '../context';
import { isCapital, type Match } from '../pattern';

/** Whether a word is part of a title: "USA Today", "Last Week Tonight", "the charity Water Now". */
export function isInTitle(word: string, match: Match, context: TemporalContext): boolean {
  return isCapital(word) && /[A-Za-z]\s$/.test(context.before(match.start, 2)) && context.isRunningText(match);
}
