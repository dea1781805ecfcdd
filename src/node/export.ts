import { addAll } from '../article/lists';
import { relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { analyze } from '../analysis/analyze';
import { withParticulars, type Article } from '../article/article';
import { digestOf } from '../corpus/digest';
import { extractFacts, type Facts } from '../corpus/facts';
import { statementsKept } from '../corpus/statementFacts';
import type { Column } from '../ledger/columns';
import { inPieces } from '../ledger/export/format';
import type { Format } from '../ledger/export/formats';
import { rowsFound } from '../ledger/found';
import { linkTo } from '../ledger/link';
import { rowsOf, type LedgerRow, type Reviewed } from '../ledger/row';
import { AnchorFinder } from '../review/anchor';
import { applyDecisions, particularsIn } from '../review/applyDecisions';
import { inForce } from '../review/inForce';
import { threadsIn } from '../review/notes';
import { reviewOf, statusOf } from '../review/reviewState';
import { undecided, type Decided, type Desks } from './desks';
import type { Loaded } from './files';
import { complain } from './output';
import type { OutputFile } from './outputFile';
import { load, readQuery } from './search';

interface ExportOptions {
  readonly format: Format;
  readonly columns: readonly Column[];
  /** Null for all statements. */
  readonly query: string | null;
  /** Null for standard output. */
  readonly output: OutputFile | null;
  readonly desks: Desks | null;
}

/** The program that opens the links. */
const scheme = 'vscode';

/**
 * Writes statements to a file or to standard output, an article at a time; only a query takes all articles at once. A
 * file is there when it is whole, or not at all.
 * @returns how many articles failed
 */
export async function exportStatements(articles: AsyncIterable<Loaded>, options: ExportOptions): Promise<number> {
  const { format, columns, query, output } = options;
  const problems: string[] = [];
  const rows = query === null ? allRows(articles, options, problems) : foundRows(articles, query, options, problems);
  const title = query === null ? 'Statements' : `Statements found by ${query}`;
  const pieces = format.write(rows, { title, columns, linkTo: (row) => linkTo(row, scheme), problems: () => problems });
  if (output === null) await pipeline(Readable.from(inPieces(pieces)), process.stdout, { end: false });
  else await output.write(inPieces(pieces));
  return problems.length;
}

async function* allRows(
  articles: AsyncIterable<Loaded>,
  { desks }: ExportOptions,
  problems: string[],
): AsyncGenerator<LedgerRow> {
  for await (const loaded of articles) {
    if ('problem' in loaded) {
      tell(problems, loaded.problem);
      continue;
    }
    const decided = (await desks?.about(loaded.article.id)) ?? undecided;
    const article = withParticulars(loaded.article, particularsIn(decided.decisions));
    yield* rowsOrProblem(article, problems, () => rowsIn(article, decided, factsIn(article, decided)));
  }
}

async function* foundRows(
  articles: AsyncIterable<Loaded>,
  text: string,
  { desks }: ExportOptions,
  problems: string[],
): AsyncGenerator<LedgerRow> {
  const searched = await load(articles, desks);
  const { catalog, decided } = searched;
  addAll(problems, searched.problems);
  const query = readQuery(text, searched);
  const found = new Set(catalog.searchIndex.search(query, { limit: searched.articles.size }).map(({ id }) => id));
  for (const article of searched.articles.values()) {
    if (!found.has(article.id)) continue;
    const about = decided.get(article.id) ?? undecided;
    yield* rowsOrProblem(article, problems, () => {
      const facts = catalog.factsOf(article.id) ?? factsIn(article, about);
      return rowsFound(rowsIn(article, about, facts), article, query, facts.search);
    });
  }
}

/** None, and a problem told, when the article cannot be analysed: one never ends the work on others. */
function rowsOrProblem({ id }: Article, problems: string[], rows: () => LedgerRow[]): LedgerRow[] {
  try {
    return rows();
  } catch (error) {
    tell(problems, `${id} could not be analysed: ${(error as Error).message}`);
    return [];
  }
}

function factsIn(article: Article, { decisions, names }: Decided): Facts {
  return extractFacts(article, applyDecisions(article, analyze(article), decisions, names));
}

function rowsIn(article: Article, decided: Decided, { statements }: Facts): LedgerRow[] {
  const path = relative('.', article.id).split(sep).join('/');
  return rowsOf(article, statementsKept(statements), path, reviewedIn(article, decided));
}

function reviewedIn({ text }: Article, { decisions }: Decided): Reviewed {
  const counting = inForce(decisions);
  const finder = new AnchorFinder(text);
  return {
    status: statusOf(reviewOf(counting), digestOf(text).toString(16)),
    threads: threadsIn(counting),
    placeOf: ({ at }) => at && finder.find(at),
  };
}

function tell(problems: string[], problem: string): void {
  problems.push(problem);
  complain(problem);
}
