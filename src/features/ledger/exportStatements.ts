import * as vscode from 'vscode';
import type { FoundArticle } from '../../corpus/results';
import type { Bytes } from '../../corpus/store';
import { summaryLabel } from '../../corpus/summary';
import { columns, usualColumns, type Column } from '../../ledger/columns';
import { inPieces } from '../../ledger/export/format';
import { formats, type Format } from '../../ledger/export/formats';
import { linkTo } from '../../ledger/link';
import type { LedgerRow } from '../../ledger/row';
import { parseQuery } from '../../search/query/parser';
import { exportNameFor } from '../../sources/articleFile/fileName';
import type { ArticleList } from '../articles/articlesView';
import { commands } from '../contributions';
import type { LiveResults } from '../search/liveResults';
import { itemsMeant, textIn } from '../given';
import { displayPath, type Services } from '../services';
import {
  pickOne,
  pickSeveral,
  showError,
  showInformation,
  showStatus,
  showWarning,
  whileShowing,
  type PickItem,
} from '../show';
import { formatNumber, plural, articleCount, statementCount } from '../../article/wording';
import { columnTitle } from '../../ledger/titles';
import { inTime, rowsIn, type Scope } from './ledgerRows';

const columnsKey = 'ledger.exportColumns';
const titleLength = 60;
const messageFor = 5000;
/** How often a long export says how far it is, in statements. */
const tellEvery = 500;

/** What is written. */
export interface ExportedRows {
  readonly title: string;
  /** The columns of tables; those that the person chose last time when left out. */
  readonly columns?: readonly Column[];
  /** Said when it is done. */
  readonly notes?: readonly string[];
  /** @param problems is given a sentence for each article that is missing */
  readonly rows: (problems: string[], token: vscode.CancellationToken) => AsyncIterable<LedgerRow>;
}

interface ScopeItem extends PickItem {
  readonly scope: ExportScope;
}

interface ExportScope extends Scope {
  /** What a person should know of what is, and is not, among them. */
  readonly notes?: readonly string[];
}

/** Writes statements to a file that the person chooses: of all articles, of some, or those that a search is about. */
export function register(
  context: vscode.ExtensionContext,
  services: Services,
  list: ArticleList,
  results: LiveResults,
): StatementExport {
  const exporter = new StatementExport(services, results, context.workspaceState);
  context.subscriptions.push(
    services.registerCommand(commands.exportStatements, (target?: unknown, all?: unknown) => {
      const given = itemsMeant(target, all);
      return exporter.ask(given.flatMap((each) => list.articlesOf(each)));
    }),
    services.registerCommand(commands.exportResults, () => exporter.exportResults()),
    services.registerCommand(commands.exportPerson, (person: unknown) => exporter.exportPerson(person)),
  );
  return exporter;
}

/** Asks for format and file, and writes. */
export class StatementExport {
  constructor(
    private readonly services: Services,
    private readonly results: LiveResults,
    private readonly memory: vscode.Memento,
  ) {}

  /** @param articles the ids of those that are meant; when there are none, the person chooses */
  async ask(articles: readonly string[]): Promise<void> {
    const given = [...new Set(articles)];
    if (given.length > 0) return this.exportScope(this.ofArticles(inTime(this.services, given)));
    const items = [this.ofAll(), ...this.ofResults(), ...this.ofActive()];
    const chosen = items.length === 1 ? items[0] : await pickOne(items, vscode.l10n.t('Which statements?'));
    if (chosen) await this.exportScope(chosen.scope);
  }

  async exportResults(): Promise<void> {
    const [found] = this.ofResults();
    if (found) await this.exportScope(found.scope);
  }

  /** @param person an item of the People view */
  async exportPerson(person: unknown): Promise<void> {
    const known = this.services.library.people.person(textIn(person, 'key') ?? '');
    if (!known) return;
    const query = `speaker:"${known.name.replace(/"/g, ' ')}"`;
    await this.exportScope(this.foundBy(query, vscode.l10n.t('Statements by {0}', known.name)));
  }

  private ofAll(): ScopeItem {
    const articles = inTime(
      this.services,
      Array.from(this.services.library.corpus.entries(), ({ id }) => id),
    );
    const label = plural(articles.length, (n) => ({
      one: vscode.l10n.t('Of {0} article', n),
      other: vscode.l10n.t('Of all {0} articles', n),
    }));
    return { label, icon: 'files', scope: { title: vscode.l10n.t('Statements'), articles, query: null } };
  }

  private ofResults(): ScopeItem[] {
    const { query, archive } = this.results;
    if (query === '') return [];
    const scope = {
      ...this.foundBy(query, vscode.l10n.t('Statements found by {0}', query), archive.found),
      articleOf: (id: string) => this.results.articleOf(id),
      notes: archive.notes(),
    };
    return [
      {
        label: vscode.l10n.t('Those that the search results are about'),
        description: `${query} · ${articleCount(scope.articles.length)}`,
        icon: 'search',
        scope,
      },
    ];
  }

  private ofActive(): ScopeItem[] {
    const id = vscode.window.activeTextEditor?.document.uri.toString();
    if (id === undefined || !this.services.library.corpus.get(id)?.summary) return [];
    const scope = this.ofArticles([id]);
    return [{ label: vscode.l10n.t('Of the article in front'), description: scope.title, icon: 'file-text', scope }];
  }

  private ofArticles(articles: readonly string[]): Scope {
    const [first = ''] = articles;
    const summary = this.services.library.corpus.get(first)?.summary;
    const title = (summary && summaryLabel(summary, titleLength)) || displayPath(first);
    const many = vscode.l10n.t('Statements in {0} articles', formatNumber(articles.length));
    return { title: articles.length === 1 ? vscode.l10n.t('Statements in {0}', title) : many, articles, query: null };
  }

  /** @param archived articles of the archive that it found, too */
  private foundBy(text: string, title: string, archived: readonly FoundArticle[] = []): Scope {
    const query = parseQuery(text, { typing: false });
    const { searchIndex, corpus } = this.services.library;
    const hits = searchIndex.search(query, { limit: corpus.size, pathOf: displayPath });
    const dates = new Map(archived.map(({ id, date }) => [id, date]));
    const ids = new Set([...hits.map(({ id }) => id), ...dates.keys()]);
    return { title, articles: inTime(this.services, [...ids], (id) => dates.get(id)), query };
  }

  private exportScope(scope: ExportScope): Promise<void> {
    return this.export({
      title: scope.title,
      notes: scope.notes ?? [],
      rows: (problems, token) => rowsIn(this.services, scope, problems, token),
    });
  }

  async export(exported: ExportedRows): Promise<void> {
    const format = await pickOne(
      formats.map((each) => ({ label: each.title(), description: `.${each.extension}`, format: each })),
      vscode.l10n.t('{0}: in which format?', exported.title),
    );
    const chosen = format && (await this.columnsFor(format.format, exported.columns));
    const heading = vscode.l10n.t('Export Statements');
    const file = chosen && (await askForFile(heading, exported.title, format.label, format.format.extension));
    if (file) await this.write(exported, format.format, chosen, file);
  }

  /** Writes a picture of statements to a file that the person chooses. */
  async savePicture(title: string, extension: 'svg' | 'png', bytes: Uint8Array): Promise<void> {
    const file = await askForFile(
      vscode.l10n.t('Save Picture'),
      title,
      vscode.l10n.t('Picture ({0})', extension.toUpperCase()),
      extension,
    );
    if (!file) return;
    try {
      await this.put(file, bytes);
      showStatus(vscode.l10n.t('Picture saved to {0}', displayPath(file.toString())), messageFor, 'check');
    } catch (error) {
      this.failed(file, error);
    }
  }

  private async put(file: vscode.Uri, bytes: Bytes): Promise<void> {
    if (this.services.library.corpus.get(file.toString()))
      throw new Error(vscode.l10n.t('this file is one of the articles'));
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const store = this.services.storeIn(vscode.Uri.joinPath(file, '..'));
    await store.sweep();
    await store.write(name, bytes);
  }

  private failed(file: vscode.Uri, error: unknown): void {
    this.services.report(file.toString(), error);
    void showError(vscode.l10n.t('Nothing was written: {0}', error instanceof Error ? error.message : String(error)));
  }

  /** Tables have the columns that the person wants; elsewhere notes alone are asked about. */
  private async columnsFor(
    { key }: Format,
    preset: readonly Column[] | undefined,
  ): Promise<readonly Column[] | undefined> {
    if (key === 'bibtex' || key === 'csl') return usualColumns;
    if (key === 'csv' || key === 'xlsx') return this.askForColumns(preset);
    const chosen = await pickOne(
      [
        { label: vscode.l10n.t('Without notes'), columns: usualColumns },
        { label: vscode.l10n.t('With people’s notes'), columns },
      ],
      vscode.l10n.t('Notes may not be meant for everybody'),
    );
    return chosen?.columns;
  }

  private async askForColumns(preset: readonly Column[] | undefined): Promise<readonly Column[] | undefined> {
    const remembered = this.memory.get<readonly string[]>(columnsKey) ?? usualColumns.map(({ key }) => key);
    const before = preset?.map(({ key }) => key) ?? remembered;
    const inOrder = [...(preset ?? []), ...columns.filter((column) => !preset?.includes(column))];
    const chosen = await pickSeveral(
      inOrder.map((column) => ({ label: columnTitle(column), picked: before.includes(column.key), column })),
      vscode.l10n.t('Columns'),
      vscode.l10n.t('Which columns? Notes may not be meant for everybody'),
    );
    if (!chosen || chosen.length === 0) return undefined;
    if (!preset)
      void this.memory.update(
        columnsKey,
        chosen.map(({ column }) => column.key),
      );
    return chosen.map(({ column }) => column);
  }

  private async write(
    { title, notes = [], rows }: ExportedRows,
    format: Format,
    chosen: readonly Column[],
    file: vscode.Uri,
  ): Promise<void> {
    const problems: string[] = [];
    let count = 0;
    const written = await whileShowing(vscode.l10n.t('Exporting {0}', title), async (token, tell) => {
      const counting = async function* () {
        for await (const row of rows(problems, token)) {
          if (++count % tellEvery === 0) tell(statementCount(count));
          yield row;
        }
      };
      const pieces = format.write(counting(), {
        title,
        columns: chosen,
        linkTo: (row) => linkTo(row, vscode.env.uriScheme),
        problems: () => problems,
      });
      return this.writeWhole(file, inPieces(pieces), token);
    });
    if (!written) return;
    const path = displayPath(file.toString());
    const exported = plural(count, (n) => ({
      one: vscode.l10n.t('{0} statement exported to {1}', n, path),
      other: vscode.l10n.t('{0} statements exported to {1}', n, path),
    }));
    const done = [exported, ...notes].join(' · ');
    const [problem] = problems;
    const open = vscode.l10n.t('Open');
    if (problem) void showWarning(`${done}. ${articlesMissing(problems.length, problem)}`);
    else if ((await showInformation(done, open)) === open) await openWith(format, file);
  }

  /** The file is there when it is whole. @returns whether it is */
  private async writeWhole(
    file: vscode.Uri,
    pieces: AsyncIterable<Uint8Array>,
    token: vscode.CancellationToken,
  ): Promise<boolean> {
    const untilCancelled = async function* () {
      for await (const piece of pieces) {
        if (token.isCancellationRequested) throw new vscode.CancellationError();
        yield piece;
      }
    };
    try {
      await this.put(file, untilCancelled());
      return true;
    } catch (error) {
      if (!(error instanceof vscode.CancellationError)) this.failed(file, error);
      return false;
    }
  }
}

/** Beside the folder, because a text in it would be an article. */
async function askForFile(
  heading: string,
  title: string,
  kind: string,
  extension: string,
): Promise<vscode.Uri | undefined> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return vscode.window.showSaveDialog({
    title: heading,
    filters: { [kind]: [extension] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, '..', `${exportNameFor(title)}.${extension}`) }),
  });
}

/** What is no plain text is shown by the program that the system has for it. */
async function openWith({ extension, isText }: Format, file: vscode.Uri): Promise<void> {
  if (isText && extension !== 'html') await vscode.commands.executeCommand('vscode.open', file);
  else await vscode.env.openExternal(file);
}

/** @param problem what became of the first */
function articlesMissing(count: number, problem: string): string {
  return plural(count, (n) => ({
    one: vscode.l10n.t('{0} article is missing: {1}', n, problem),
    other: vscode.l10n.t('{0} articles are missing: {1}', n, problem),
  }));
}
