import * as vscode from 'vscode';
import { forLabel } from '../../article/untrusted';
import { readAhead } from '../../corpus/ahead';
import { Slices } from '../../corpus/slices';
import { statementsKept } from '../../corpus/statementFacts';
import { summaryLabel } from '../../corpus/summary';
import { columns, columnsNamed } from '../../ledger/columns';
import { rowsFound } from '../../ledger/found';
import type { LedgerRow } from '../../ledger/row';
import { LedgerTable, labelOf, sortable, type Line, type TableRow } from '../../ledger/table';
import { isEmpty, parseQuery } from '../../search/query/parser';
import { csvLine } from '../../ledger/export/csv';
import { commands } from '../contributions';
import { counted } from '../counted';
import { showSpan } from '../reading/reveal';
import { displayPath, type Services } from '../services';
import { pickSeveral, showStatus } from '../show';
import type { StatementExport } from './exportStatements';
import { inTime, missing, wholeRow } from './ledgerRows';
import type { LedgerState, ShownLine, ToExtension, ToPage } from './messages';

/** Changes are collected for this long; longer while articles are being read. In ms. */
const rebuildAfter = 500;
const rebuildWhileReadingAfter = 3000;
const messageFor = 5000;
const titleLength = 160;
const currentWait = 120;

export const firstState: LedgerState = {
  scope: { kind: 'all' },
  query: '',
  columns: ['speaker', 'role', 'words', 'type', 'published', 'days', 'article', 'paragraph', 'sureSpeaker', 'status'],
  sortBy: null,
  isDescending: false,
  filters: {},
  groupBy: null,
};

/** One tab with the statements of some articles as a table. */
export class LedgerPanel implements vscode.Disposable {
  private table = new LedgerTable([]);
  private lines: readonly Line[] = [];
  /** Counts tables, so that lines of an older one are not shown in a newer. */
  private version = 0;
  /** The rows that the query finds, by their keys; null when there is none. */
  private found: ReadonlySet<string> | null = null;
  private searching = 0;
  private current: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private showing: ReturnType<typeof setTimeout> | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly services: Services,
    private state: LedgerState,
    private readonly exporter: StatementExport,
  ) {
    const changed = () => this.rebuildSoon();
    this.disposables = [
      panel.webview.onDidReceiveMessage((message: ToExtension) => void this.receive(message)),
      panel.onDidChangeViewState(() => panel.visible && this.rebuildSoon()),
      services.library.corpus.changed.listen(changed),
      services.library.reading.idle.listen(changed),
      // Facts come from the cache as well, without being read again.
      services.library.people.changed.listen(changed),
      services.library.loading.ended.listen(changed),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    clearTimeout(this.showing);
    for (const each of this.disposables) each.dispose();
  }

  private rebuildSoon(): void {
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        if (this.panel.visible) void this.rebuild();
      },
      this.services.library.reading.size > 1 ? rebuildWhileReadingAfter : rebuildAfter,
    );
  }

  private async receive(message: ToExtension): Promise<void> {
    switch (message.kind) {
      case 'ready':
        return this.rebuild();
      case 'lines':
        if (message.version === this.version) await this.sendLines(message.start, message.end);
        return;
      case 'state': {
        const isNewQuery = message.state.query !== this.state.query;
        this.state = { ...message.state, scope: this.state.scope };
        this.current = message.current;
        return isNewQuery ? this.search() : this.send();
      }
      case 'show':
        clearTimeout(this.showing);
        this.showing = setTimeout(() => void this.open(message.key, true), currentWait);
        return;
      case 'open':
        return this.open(message.key, false);
      case 'saidBy':
      case 'notAStatement': {
        const row = this.rowOf(message.key);
        const command = message.kind === 'saidBy' ? commands.saidBy : commands.notAStatement;
        if (row) await vscode.commands.executeCommand(command, row.article, row.content[0]!.start);
        return;
      }
      case 'copy':
        return this.copy(message.keys);
      case 'chooseColumns':
        return this.chooseColumns();
      case 'export':
        return this.export();
    }
  }

  // --- The table ---

  private articles(): string[] {
    const { scope } = this.state;
    const { corpus } = this.services.library;
    const ids = scope.kind === 'all' ? Array.from(corpus.entries(), ({ id }) => id) : scope.articles;
    return inTime(this.services, ids);
  }

  private async rebuild(): Promise<void> {
    const { library, desks } = this.services;
    const rows: TableRow[] = [];
    for (const id of this.articles()) {
      const facts = library.catalog.factsOf(id);
      const summary = library.corpus.get(id)?.summary;
      if (!facts || !summary) continue;
      const common = {
        article: id,
        path: displayPath(id),
        title: summaryLabel(summary, titleLength),
        origin: summary.source ?? '',
        published: summary.date,
        status: desks.statusOf(id),
      };
      for (const statement of statementsKept(facts.statements)) rows.push({ ...common, ...statement });
    }
    this.table = new LedgerTable(rows);
    await this.search();
  }

  /** Finds the rows that the query is about, which takes the articles' texts. */
  private async search(): Promise<void> {
    const run = ++this.searching;
    const query = parseQuery(this.state.query, { typing: false });
    if (isEmpty(query)) {
      this.found = null;
      return this.send();
    }
    const { library } = this.services;
    const { searchIndex, corpus, catalog } = library;
    const hits = new Set(searchIndex.search(query, { limit: corpus.size, pathOf: displayPath }).map(({ id }) => id));
    const byArticle = new Map<string, TableRow[]>();
    for (const row of this.table.rows) if (hits.has(row.article)) listIn(byArticle, row.article).push(row);
    const found = new Set<string>();
    const slices = new Slices();
    const read = async ([id, rows]: [string, TableRow[]]) => ({ rows, article: await library.articleOf(id) });
    for await (const { rows, article } of readAhead([...byArticle], read)) {
      if (run !== this.searching) return;
      const facts = article && catalog.factsOf(article.id);
      if (facts)
        for (const row of rowsFound(rows.map(withoutWords), article, query, facts.search)) found.add(keyOf(row));
      if (slices.isOver) await slices.pause();
    }
    if (run !== this.searching) return;
    this.found = found;
    await this.send();
  }

  private async send(): Promise<void> {
    const { sortBy, isDescending, filters, groupBy } = this.state;
    const { rows } = this.table;
    const among = this.found && new Set(Array.from(rows.keys()).filter((row) => this.found!.has(keyOf(rows[row]!))));
    const view = { sortBy, isDescending, groupBy, filters: new Map(Object.entries(filters)) };
    this.lines = this.table.lines(view, among);
    this.version++;
    const shown = this.lines.reduce<number>((sum, line) => sum + (typeof line === 'number' ? 1 : 0), 0);
    const waiting = this.services.library.reading.size;
    await this.post({
      kind: 'table',
      version: this.version,
      title: this.panel.title,
      lines: this.lines.length,
      count: [
        shown === rows.length
          ? counted(shown, 'statement')
          : `${shown.toLocaleString('en')} of ${counted(rows.length, 'statement')}`,
        waiting > 1 ? `reading articles, ${waiting.toLocaleString('en')} to go …` : '',
      ]
        .filter(Boolean)
        .join(' · '),
      columns: columnsNamed(this.state.columns).map(({ key, title, width }) => ({
        key,
        title,
        width,
        isSortable: sortable.has(key),
        isNumber: ['paragraph', 'line', 'sure', 'sureSpeaker'].includes(key),
      })),
      state: this.state,
      current: this.lineOf(this.current),
    });
  }

  private lineOf(key: string | null): number | null {
    if (key === null) return null;
    const at = this.lines.findIndex((line) => typeof line === 'number' && keyOf(this.table.rows[line]!) === key);
    return at < 0 ? null : at;
  }

  private async sendLines(start: number, end: number): Promise<void> {
    const { version } = this;
    const from = Math.max(0, start);
    const lines = await Promise.all(this.lines.slice(from, Math.max(from, end)).map((line) => this.shown(line)));
    if (version === this.version) await this.post({ kind: 'lines', version, start: from, lines });
  }

  private async shown(line: Line): Promise<ShownLine> {
    if (typeof line !== 'number') return { ...line, heading: forLabel(line.heading) };
    const kept = this.table.rows[line]!;
    const row = (await wholeRow(this.services, kept)) ?? withoutWords(kept);
    // What names nobody in particular is shown as the article says it.
    const unnamed = row.source === '' ? '' : `(${row.source})`;
    const cells = columnsNamed(this.state.columns).map((column) =>
      forLabel(labelOf(column.cell(row, '')) || (column.key === 'speaker' ? unnamed : '')),
    );
    const place = row.paragraph === null ? 'heading' : `paragraph ${row.paragraph}`;
    return {
      key: keyOf(row),
      cells,
      words: forLabel(row.words),
      who: forLabel([row.speaker || row.source || 'Unnamed source', row.role].filter(Boolean).join(', ')),
      where: forLabel([row.title, row.published ?? 'no date', place].join(' · ')),
    };
  }

  private rowOf(key: string): TableRow | undefined {
    return this.table.rows.find((row) => keyOf(row) === key);
  }

  // --- What a person does with rows ---

  /** @param stay whether the keyboard stays in the table */
  private async open(key: string, stay: boolean): Promise<void> {
    const row = this.rowOf(key);
    const uri = row && this.services.uriOf(row.article);
    if (!row || !uri) return;
    const viewColumn = vscode.ViewColumn.Beside;
    await showSpan(this.services, uri, row.content[0]!, { preview: true, preserveFocus: stay, viewColumn });
  }

  private async copy(keys: readonly string[]): Promise<void> {
    const wanted = new Set(keys);
    const shown = columnsNamed(this.state.columns);
    const lines = [
      csvLine(
        shown.map(({ title }) => title),
        '\t',
      ),
    ];
    for (const line of this.lines) {
      const row = typeof line === 'number' ? this.table.rows[line]! : null;
      if (!row || !wanted.has(keyOf(row))) continue;
      const whole = (await wholeRow(this.services, row)) ?? withoutWords(row);
      lines.push(
        csvLine(
          shown.map((column) => labelOf(column.cell(whole, ''))),
          '\t',
        ),
      );
    }
    await vscode.env.clipboard.writeText(lines.join(''));
    showStatus(`${counted(lines.length - 1, 'statement')} copied`, messageFor, 'check');
  }

  /** What the table shows, in its order and with its columns. */
  private async export(): Promise<void> {
    const { services } = this;
    const rows = this.lines.flatMap((line) => (typeof line === 'number' ? [this.table.rows[line]!] : []));
    await this.exporter.export({
      title: this.panel.title,
      columns: columnsNamed(this.state.columns),
      async *rows(problems, token) {
        const gone = new Set<string>();
        for await (const { row, whole } of readAhead(rows, async (row) => ({
          row,
          whole: await wholeRow(services, row),
        }))) {
          if (token.isCancellationRequested) return;
          if (whole) yield whole;
          else gone.add(row.article);
        }
        for (const id of gone) problems.push(missing(id));
      },
    });
  }

  private async chooseColumns(): Promise<void> {
    const before = this.state.columns;
    const others = columns.filter(({ key }) => !before.includes(key) && key !== 'link');
    const items = [...columnsNamed(before), ...others].map((column) => ({
      label: column.title,
      picked: before.includes(column.key),
      key: column.key,
    }));
    const chosen = await pickSeveral(items, 'Columns of the Ledger', 'Which columns?');
    if (!chosen || chosen.length === 0) return;
    this.state = { ...this.state, columns: chosen.map(({ key }) => key) };
    await this.send();
  }

  private async post(message: ToPage): Promise<void> {
    await this.panel.webview.postMessage(message);
  }
}

/** What a page says it remembers, as far as it makes sense. */
export function readState(kept: unknown): LedgerState {
  if (typeof kept !== 'object' || kept === null) return firstState;
  const state = { ...firstState, ...kept };
  const known = new Set(columns.map(({ key }) => key));
  const given: readonly unknown[] = Array.isArray(state.columns) ? state.columns : [];
  const keys = given.filter((key) => typeof key === 'string' && known.has(key)) as string[];
  return { ...state, columns: keys.length > 0 ? keys : firstState.columns };
}

/** The same while the statement stays where it is. */
function keyOf({ article, content, speaker }: TableRow): string {
  return `${article} ${content[0]!.start} ${content[0]!.end} ${speaker}`;
}

function withoutWords(row: TableRow): LedgerRow {
  return { ...row, words: '', notes: [] };
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}
