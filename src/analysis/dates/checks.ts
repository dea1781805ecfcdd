import type { Article } from '../../article/article';
import type { DateExpression } from '../analysis';
import { articleDay } from './checks/articleDay';
import { impossibleDays } from './checks/impossibleDays';
import { pastEvents } from './checks/pastEvents';
import type { Check, DateProblem } from './checks/problem';
import { wrongWeekdays } from './checks/wrongWeekdays';

export type { DateProblem } from './checks/problem';

/** Few and certain: a check stays silent where there may be an innocent explanation. */
const checks: readonly Check[] = [
  articleDay, // " date 2025-02-30 …"; 2025-10-21-fair.txt that says 2025-10-20
  wrongWeekdays, // "Saturday, November 7, 2025"
  impossibleDays, // "November 31"
  pastEvents, // "died on 12 November 2025" in an article of 8 November
];

/**
 * What is wrong with an article's own date and with the dates it mentions, in text order.
 * A pure function, linear in the article's length; it never throws.
 * @param fileName the article's file name, without folders
 * @param dates those of the article, as `findDates` gives them
 */
export function checkDates(article: Article, fileName: string, dates: readonly DateExpression[]): DateProblem[] {
  const checked = { article, fileName, dates };
  const problems = new Map<number, DateProblem>();
  // When several checks complain about the same words, the first explains it best: a wrong weekday may have led to a
  // wrong year.
  for (const problem of checks.flatMap((check) => check(checked)))
    if (!problems.has(problem.start)) problems.set(problem.start, problem);
  return [...problems.values()].sort((a, b) => a.start - b.start);
}
