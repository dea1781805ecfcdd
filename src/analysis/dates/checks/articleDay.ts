import * as l10n from '@vscode/l10n';
import type { Article, Span } from '../../../article/article';
import { readDay } from '../../../article/day';
import { dayInName } from '../../../article/fileDay';
import { parseDay } from '../calendar';
import { sayDay } from '../say';
import { problemAt, type Check } from './problem';

/**
 * A header that cannot be read; the article's own date when it is impossible, or differs from its file name or from a
 * header below its front matter.
 */
export const articleDay: Check = ({ article, fileName }) => {
  const { date, dateLine, headerProblem } = article;
  if (headerProblem) {
    const message = l10n.t('{0}. Its title, date and source do not count until it is mended.', headerProblem.problem);
    return [problemAt(article, headerProblem, { kind: 'header', aboutArticle: false, message })];
  }
  const named = dayInName(fileName);
  if (dateLine?.problem) {
    return [
      problemAt(article, dateLine, {
        kind: 'header',
        aboutArticle: true,
        message: l10n.t('{0}; the article is read as one without a date.', dateLine.problem),
        settledBy: named ?? undefined,
      }),
    ];
  }
  if (date === null || !dateLine) return [];
  const second = secondHeader(article);
  if (second && second.day !== date) {
    return [
      problemAt(article, second.span, {
        kind: 'header',
        aboutArticle: true,
        message: l10n.t(
          'This header says {0}, but the front matter says {1}, which is taken for the article’s date.',
          inWords(second.day),
          inWords(date),
        ),
        settledBy: second.day,
      }),
    ];
  }
  if (!named || named === date) return [];
  return [
    problemAt(article, dateLine, {
      kind: 'fileName',
      aboutArticle: true,
      message: l10n.t(
        'The article says that its date is {0}, but its file name says {1}.',
        inWords(date),
        inWords(named),
      ),
      settledBy: named,
    }),
  ];
};

function inWords(day: string): string {
  const number = parseDay(day);
  return number === null ? day : sayDay(number);
}

const HEADER = /^date[ \t]{1,20}([0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2})(?=\s|$)/;

/** A header of the seed format at the start of the text, below front matter that already gave the date. */
function secondHeader({ text, blocks, dateLine }: Article): { readonly day: string; readonly span: Span } | null {
  const [first] = blocks;
  const match =
    first && dateLine && dateLine.end < first.start ? HEADER.exec(text.slice(first.start, first.start + 60)) : null;
  const timex = match?.[1] ? readDay(match[1]) : null;
  if (!first || !match?.[1] || !timex || !('day' in timex)) return null;
  const end = first.start + match[0].length;
  return { day: timex.day, span: { start: end - match[1].length, end } };
}
