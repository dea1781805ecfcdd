import { lowerBound } from '../../article/lowerBound';
import * as z from 'zod/mini';
import type { Span } from '../../article/article';
import { sentenceAround } from '../../article/sentence';
import { inOrder } from '../order';
import { limit, next, period } from '../arguments';
import { statementsPage } from '../pages';
import { stillReading, type Sources } from '../sources';
import type { ReadArticle } from '../statements';
import { tool } from '../tool';

/** What was said on a day, as far as the articles tell: the sentence names the day, or the article is of that day. */
export const whatWasSaidOn = tool({
  name: 'seeds_whatWasSaidOn',
  reference: 'saidOn',
  title: 'What Was Said on a Day',
  about: 'Finds statements that name a day, or that articles of that day report.',
  description:
    'Statements connected with a day, month or year: those whose sentence speaks of it (“he said on Sunday”, resolved ' +
    'by the article’s date), and those in articles published then. “by” chooses; the sentence is the better evidence. ' +
    'An article of a day often reports what was said before: read “exact” and say which of the two it rests on.',
  isWriting: false,
  schema: z.strictObject({
    day: period('"2025-10-19", "2025-10" or "2025".'),
    by: z
      ._default(z.enum(['sentence', 'publication']), 'sentence')
      .check(z.describe('Whether the sentence names the day, or the article was published then.')),
    limit,
    next,
  }),
  async run({ day, by, limit: most, next: from }, sources, signal) {
    const isPublication = by === 'publication';
    const ids = isPublication ? publishedIn(sources, day) : speakingOf(sources, day);
    const pick = isPublication ? ({ rows }: ReadArticle) => rows : (read: ReadArticle) => rowsNaming(read, day);
    const options = { limit: most, next: from, signal };
    const page = await statementsPage(sources, inOrder(sources, ids, 'oldest'), pick, options);
    return { day, by, ...page, articlesFound: ids.length, incomplete: stillReading(sources) };
  },
});

function publishedIn({ library }: Sources, day: string): string[] {
  return Array.from(library.corpus.entries()).flatMap(({ id, summary }) =>
    summary?.date?.startsWith(day) ? [id] : [],
  );
}

/** Articles that speak of the day, month or year, or of a part of it. */
function speakingOf({ library }: Sources, day: string): string[] {
  const { days } = library;
  const months = day.length === 4 ? days.monthsOf(day).map(({ period: month }) => month) : [];
  const single = [...months, day].filter(({ length }) => length === 7).flatMap((month) => days.daysOf(month));
  const periods = [day, ...months, ...single.map((each) => each.period)];
  return [...new Set(periods.flatMap((each) => days.articlesOn(each).map(({ article }) => article)))];
}

function rowsNaming({ article, rows, facts }: ReadArticle, day: string) {
  const named = facts.days.flatMap(([each, offsets]) => (each.startsWith(day) ? startsOf(offsets) : []));
  if (named.length === 0) return [];
  named.sort((a, b) => a - b);
  return rows.filter(({ content }) => {
    const sentences: Span = {
      start: sentenceAround(article, content[0]!).start,
      end: sentenceAround(article, content.at(-1)!).end,
    };
    const first = named[lowerBound(named, (at) => at < sentences.start)];
    return first !== undefined && first < sentences.end;
  });
}

/** Of starts and ends by turns, the starts. */
function startsOf(offsets: readonly number[]): number[] {
  return offsets.filter((_, index) => index % 2 === 0);
}
