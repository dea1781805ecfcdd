import * as l10n from '@vscode/l10n';
import type { Article, Day } from '../../article/article';
import { dayInName } from '../../article/fileDay';
import { shownLine } from '../../article/shownText';
import type { DateExpression } from '../analysis';

/** A day that may be an undated article's, and where it stands: words for a person to read. */
export interface ProposedDay {
  readonly day: Day;
  readonly from: string;
}

/** In UTF-16 code units: a date line or dateline begins within so much of the article's beginning. */
const openingLength = 140;

/** Folders by year, month and day: "2025/10/21/fair.txt". */
const dayInPath = /(?:^|\/)((?:19|20)\d\d)\/(\d\d)\/(\d\d)\//;

/**
 * When an article without a date was most likely published: the whole date that it opens with, or the day in its file's
 * name or folders. A proposal, for a person to look at; null when nothing says so.
 * @param path of its file, with "/" between folders
 * @param dates those of the article, as `findDates` gives them
 */
export function proposeDay(article: Article, path: string, dates: readonly DateExpression[]): ProposedDay | null {
  const start = article.blocks[0]?.start ?? 0;
  const opening = dates.find(
    (date) =>
      date.start < start + openingLength && date.basis === 'stated' && /^\d{4}-\d\d-\d\d(?:T|$)/.test(date.value),
  );
  if (opening)
    return { day: opening.value.slice(0, 10), from: l10n.t('it opens with “{0}”', shownLine(article, opening)) };
  const named = dayInName(path.slice(path.lastIndexOf('/') + 1));
  if (named) return { day: named, from: l10n.t('the name of its file') };
  const [, year, month, day] = dayInPath.exec(path) ?? [];
  const inFolders = year === undefined ? null : dayInName(`${year}-${month}-${day}`);
  return inFolders ? { day: inFolders, from: l10n.t('the folders it is in') } : null;
}
