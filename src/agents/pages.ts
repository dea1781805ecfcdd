import type { LedgerRow } from '../ledger/row';
import type { Sources } from './sources';
import { readArticle, statementAnswer, type ReadArticle, type StatementAnswer } from './statements';

/** Where the next part of an answer begins: "12.3", the statement 3 of the article 12. */
export type Cursor = string;

export interface StatementsPage {
  readonly statements: StatementAnswer[];
  /** Hand this over as `next` for more; null when these were all. */
  readonly next: Cursor | null;
}

/**
 * Statements of articles in their order, so many at a time: only as many articles are read as it takes.
 * @param ids of the articles
 * @param pick those of an article that are wanted
 */
export async function statementsPage(
  sources: Sources,
  ids: readonly string[],
  pick: (read: ReadArticle) => readonly LedgerRow[],
  { limit, next, signal }: { readonly limit: number; readonly next?: Cursor | undefined; readonly signal: AbortSignal },
): Promise<StatementsPage> {
  const statements: StatementAnswer[] = [];
  let [at, within] = readCursor(next);
  for (; at < ids.length; at++, within = 0) {
    signal.throwIfAborted();
    const read = await readArticle(sources, ids[at]!);
    if (!read) continue;
    for (const row of picked(sources, read, pick).slice(within)) {
      if (statements.length === limit) return { statements, next: `${at}.${within}` };
      statements.push(statementAnswer(read.article, row));
      within++;
    }
  }
  return { statements, next: null };
}

/** None, and a line in the log, where that cannot be told: one article never ends an answer. */
function picked(
  { library }: Sources,
  read: ReadArticle,
  pick: (read: ReadArticle) => readonly LedgerRow[],
): readonly LedgerRow[] {
  try {
    return pick(read);
  } catch (error) {
    library.log.error(read.article.id, error);
    return [];
  }
}

function readCursor(next: Cursor | undefined): [at: number, within: number] {
  const [, at = '0', within = '0'] = /^(\d{1,7})\.(\d{1,7})$/.exec(next ?? '') ?? [];
  return [Number(at), Number(within)];
}
