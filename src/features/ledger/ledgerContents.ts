import { readAhead } from '../../corpus/ahead';
import { inSlices, Slices } from '../../corpus/slices';
import { statementsKept } from '../../corpus/statementFacts';
import { summaryLabel } from '../../corpus/summary';
import { rowsFound } from '../../ledger/found';
import { articleOfKey, rowKey, rowOf, type LedgerRow } from '../../ledger/row';
import { chosenNames } from '../../ledger/pictures/shape';
import { LedgerTable, type Line, type TableView } from '../../ledger/table';
import { isEmpty, parseQuery } from '../../search/query/parser';
import { displayPath, type Services } from '../services';
import { reprintsAmong } from './reprintsAmong';
import { inTime } from './ledgerRows';
import type { LedgerState, ScopeName } from './ledgerState';

const titleLength = 160;

/** The statements of a ledger: all of its articles, those that its search finds, and the lines that are shown. */
export class LedgerContents {
  /** What is shown, from top to bottom. */
  lines: readonly Line[] = [];
  /** Whether some statement stands on a page of a document. */
  hasPages = false;
  private table = new LedgerTable([]);
  /** The rows of each article: from one number up to another. */
  private places = new Map<string, { readonly from: number; readonly to: number }>();
  /** The rows that the query finds, by their numbers; null when there is none. */
  private found: ReadonlySet<number> | null = null;
  /** Counts what was begun: what another one has overtaken is given up. */
  private run = 0;

  constructor(private readonly services: Services) {}

  get size(): number {
    return this.table.rows.length;
  }

  row(number: number): LedgerRow {
    return this.table.rows[number]!;
  }

  /** The rows that are shown, in their order. What is said and noted is left empty. */
  shown(): LedgerRow[] {
    return this.lines.flatMap((line) => (typeof line === 'number' ? [this.row(line)] : []));
  }

  /** The rows that a picture is drawn of: what is chosen in it does not change it. */
  async pictured(state: LedgerState): Promise<LedgerRow[]> {
    const chosen = chosenNames(state.filters);
    if (Object.keys(chosen).length === 0) return this.shown();
    const { table } = this;
    const filters = Object.entries(state.filters).filter(([key]) => !(key in chosen));
    const view = viewOf({ ...state, filters: Object.fromEntries(filters), groupBy: null });
    const lines = await inSlices(table.lines(view, this.found));
    return lines.flatMap((line) => (typeof line === 'number' ? [table.rows[line]!] : []));
  }

  /** The number of a row; undefined when its statement has gone. */
  numberOf(key: string): number | undefined {
    const { from, to } = this.places.get(articleOfKey(key)) ?? { from: 0, to: 0 };
    for (let number = from; number < to; number++) if (rowKey(this.row(number)) === key) return number;
    return undefined;
  }

  /** Reads what is known of the articles, in slices. @returns whether nothing has overtaken it */
  async rebuild(state: LedgerState): Promise<boolean> {
    const run = ++this.run;
    const { library, desks } = this.services;
    const rows: LedgerRow[] = [];
    const places = new Map<string, { readonly from: number; readonly to: number }>();
    let hasPages = false;
    const slices = new Slices();
    const articles = this.articlesOf(state.scope);
    const reprints = state.reprintsOnce ? await reprintsAmong(this.services, articles) : new Map<string, string>();
    for (const id of articles) {
      if (slices.isOver) await slices.pause();
      if (run !== this.run) return false;
      const statements = library.catalog.statementsIn(id);
      const summary = library.corpus.get(id)?.summary;
      if (!statements || !summary || reprints.has(id)) continue;
      const common = {
        article: id,
        path: displayPath(id),
        title: summaryLabel(summary, titleLength),
        origin: summary.source ?? '',
        language: summary.language ?? '',
        published: summary.date,
        status: desks.statusOf(id),
      };
      const from = rows.length;
      for (const statement of statementsKept(statements)) {
        hasPages ||= statement.page !== '';
        rows.push(rowOf(common, statement, '', []));
      }
      places.set(id, { from, to: rows.length });
    }
    const table = new LedgerTable(rows);
    const found = await this.find(table, places, state.query, run);
    if (run !== this.run) return false;
    Object.assign(this, { table, places, found, hasPages });
    return this.arrange(state);
  }

  /** Looks for what the query is about. @returns whether nothing has overtaken it */
  async search(state: LedgerState): Promise<boolean> {
    const run = ++this.run;
    const found = await this.find(this.table, this.places, state.query, run);
    if (run !== this.run) return false;
    this.found = found;
    return this.arrange(state);
  }

  /** Filters, sorts and groups. @returns whether nothing has overtaken it */
  async arrange(state: LedgerState): Promise<boolean> {
    const run = ++this.run;
    const lines = await inSlices(this.table.lines(viewOf(state), this.found), () => run === this.run);
    if (lines === undefined) return false;
    this.lines = lines;
    return true;
  }

  private articlesOf(scope: ScopeName): string[] {
    const { corpus } = this.services.library;
    const ids = scope.kind === 'all' ? Array.from(corpus.entries(), ({ id }) => id) : scope.articles;
    return inTime(this.services, ids);
  }

  /** Takes the texts of the articles that the index finds. */
  private async find(
    table: LedgerTable,
    places: LedgerContents['places'],
    text: string,
    run: number,
  ): Promise<ReadonlySet<number> | null> {
    const query = parseQuery(text, { typing: false });
    if (isEmpty(query)) return null;
    const { library } = this.services;
    const { searchIndex, corpus, catalog } = library;
    const hits = searchIndex.search(query, { limit: corpus.size, pathOf: displayPath }).map(({ id }) => id);
    const found = new Set<number>();
    const slices = new Slices();
    const inScope = hits.filter((id) => places.has(id));
    for await (const article of readAhead(inScope, (id) => library.articleOf(id))) {
      if (run !== this.run) return null;
      const facts = article && catalog.factsOf(article.id);
      if (!facts) continue;
      const { from, to } = places.get(article.id)!;
      const rows = table.rows.slice(from, to);
      const keys = new Set(rowsFound(rows, article, query, facts.search));
      rows.forEach((row, index) => keys.has(row) && found.add(from + index));
      if (slices.isOver) await slices.pause();
    }
    return found;
  }
}

function viewOf({ sortBy, isDescending, filters, from, to, groupBy }: LedgerState): TableView {
  return { sortBy, isDescending, groupBy, from, to, filters: new Map(Object.entries(filters)) };
}
