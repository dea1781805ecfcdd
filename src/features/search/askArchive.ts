import { l10n } from 'vscode';
import type { ArchiveAnswer } from '../../archive/archive';
import { readArchived, type ArchivedArticle } from '../../archive/foundInArchive';
import { ArchiveProblem } from '../../archive/problem';
import { articleCount, formatNumber } from '../../article/wording';
import { Slices } from '../../corpus/slices';
import type { Query } from '../../search/query/parser';
import type { Services } from '../services';

/** What came of a question to the archive. */
export interface AskedArchive extends Omit<ArchiveAnswer, 'files'> {
  /** Why it did not answer, for a person; null when it did. */
  readonly problem: string | null;
  /** The best, best first. */
  readonly articles: readonly ArchivedArticle[];
}

/**
 * Asks the archive for the best articles and reads them, in slices. They are at hand for whoever opens them.
 * @returns null when nobody has connected to one, or the answer is not wanted any more
 */
export async function askArchive(
  services: Services,
  query: Query,
  limit: number,
  signal: AbortSignal,
): Promise<AskedArchive | null> {
  const { archive, marks } = services.archive;
  if (!archive) return null;
  try {
    const { files, ...answer } = await archive.find(query, { limit, signal, ...(marks && { marks }) });
    if (signal.aborted) return null;
    services.archive.keep(files);
    const articles: ArchivedArticle[] = [];
    const slices = new Slices();
    for (const file of files) {
      const id = services.archive.idOf(file.path);
      // What people decided about an article that they have opened counts.
      const facts = services.library.searchIndex.factsOf(id) ?? file.facts;
      try {
        articles.push(readArchived({ ...file, facts }, id, query));
      } catch (error) {
        // One article never ends a search.
        services.report(id, error);
      }
      if (slices.isOver) await slices.pause();
      if (signal.aborted) return null;
    }
    return { ...answer, articles, problem: null };
  } catch (error) {
    if (signal.aborted) return null;
    const problem = problemOf(services, error);
    return { total: 0, isMore: false, notes: [], isPartial: false, articles: [], problem };
  }
}

/** What a person is told of why the archive did not answer; the log says more. */
function problemOf({ log, report, archive }: Services, error: unknown): string {
  if (!(error instanceof ArchiveProblem)) {
    report(archive.idOf(''), error);
    return l10n.t('The archive could not be asked. The log says more.');
  }
  log.warn([error.message, error.detail].filter(Boolean).join(' '));
  return error.message;
}

/** What a person should know about an answer: what could not be asked for, and what may be missing. */
export function notesOn({ notes, isPartial }: AskedArchive): string[] {
  const partial = l10n.t('A part of the archive did not answer in time; articles may be missing');
  return isPartial ? [...notes, partial] : [...notes];
}

/** "12,345 articles; the best 50 are listed", or "3 articles" when all are. Empty when there are none. */
export function countListed({ total, isMore, articles: { length } }: AskedArchive): string {
  const listed = formatNumber(length);
  if (isMore) return l10n.t('more than {0} articles; the best {1} are listed', formatNumber(total), listed);
  if (total > length) return l10n.t('{0} articles; the best {1} are listed', formatNumber(total), listed);
  return total > 0 ? articleCount(total) : '';
}

/** What came of a question, in a few words: "12,345 found in the archive". */
export function countFound({ problem, total, isMore }: AskedArchive): string {
  if (problem !== null) return l10n.t('the archive did not answer');
  const found = formatNumber(total);
  return isMore ? l10n.t('more than {0} found in the archive', found) : l10n.t('{0} found in the archive', found);
}

/** "200 of 12,345 articles in the archive “news”". */
export function shareListed({ total, isMore, articles: { length } }: AskedArchive, name: string): string {
  const listed = formatNumber(length);
  if (isMore) return l10n.t('{0} of more than {1} articles in the archive “{2}”', listed, formatNumber(total), name);
  return l10n.t('{0} of {1} articles in the archive “{2}”', listed, formatNumber(total), name);
}
