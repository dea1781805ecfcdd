import * as vscode from 'vscode';
import { isolated } from '../../article/direction';
import { forLabel } from '../../article/untrusted';
import { readAhead } from '../../corpus/ahead';
import { inSlices } from '../../corpus/slices';
import { columns, columnsNamed } from '../../ledger/columns';
import { csvLine } from '../../ledger/export/csv';
import { eachInSteps } from '../../corpus/inSteps';
import { NetworkCount } from '../../ledger/pictures/network';
import { TimelineCount } from '../../ledger/pictures/timeline';
import { rowKey, type LedgerRow } from '../../ledger/row';
import { labelOf, sortable, type Line } from '../../ledger/table';
import { commands } from '../contributions';
import { showSpan } from '../reading/reveal';
import type { Services } from '../services';
import { pickSeveral, showStatus } from '../show';
import { formatNumber, plural, statementCount } from '../../article/wording';
import { readingProgress } from '../locale';
import { columnTitle } from '../../ledger/titles';
import { whereTitle, whoTitle } from './rowTitles';
import type { StatementExport } from './exportStatements';
import { LedgerContents } from './ledgerContents';
import { missing, wholeRow } from './ledgerRows';
import { columnsWithPage, firstState, type LedgerState } from './ledgerState';
import { readMessage, type PictureData, type ShownLine, type ToExtension, type ToPage } from './messages';

/** Changes are collected for this long; longer while articles are being read. In ms. */
const rebuildAfter = 500;
const rebuildWhileReadingAfter = 3000;
/** While articles are read, no more than one part in so many of the time goes into showing them meanwhile. */
const shareOfReading = 20;
const messageFor = 5000;
const currentWait = 120;
/** More lanes and names than these are put together, or left out and counted. */
const mostLanes = 25;
const mostNodes = 60;
const numbers: ReadonlySet<string> = new Set(['paragraph', 'line', 'sure', 'sureSpeaker']);

/** One tab with the statements of some articles as a table, and a picture of them. */
export class LedgerPanel implements vscode.Disposable {
  private readonly contents: LedgerContents;
  /** Counts tables, so that lines of an older one are not shown in a newer. */
  private version = 0;
  private current: string | null = null;
  /** What the last rebuilding took, in ms. */
  private rebuildTime = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private showing: ReturnType<typeof setTimeout> | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly services: Services,
    private state: LedgerState,
    private readonly exporter: StatementExport,
    private readonly rememberColumns: (columns: readonly string[]) => void,
  ) {
    this.contents = new LedgerContents(services);
    const changed = () => this.rebuildSoon();
    this.disposables = [
      panel.webview.onDidReceiveMessage((given: unknown) => {
        const message = readMessage(given);
        if (message) void this.receive(message);
      }),
      panel.onDidChangeViewState(() => panel.visible && this.rebuildSoon()),
      services.library.corpus.changed.listen(changed),
      services.library.reading.idle.listen(() => {
        clearTimeout(this.timer);
        this.timer = undefined;
        changed();
      }),
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
      this.services.library.reading.size > 1
        ? Math.max(rebuildWhileReadingAfter, shareOfReading * this.rebuildTime)
        : rebuildAfter,
    );
  }

  private async receive(message: ToExtension): Promise<void> {
    switch (message.kind) {
      case 'ready':
        return this.rebuild();
      case 'lines':
        if (message.version === this.version) await this.sendLines(message.start, message.end);
        return;
      case 'state':
        this.current = message.current;
        return this.change({ ...message.state, scope: this.state.scope });
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
        return this.copy(this.keysMeant(message));
      case 'compare':
        await vscode.commands.executeCommand(commands.compareStatements, this.keysMeant(message));
        return;
      case 'chooseColumns':
        return this.chooseColumns();
      case 'export':
        return this.export();
      case 'savePicture':
        return this.exporter.savePicture(this.panel.title, message.format, message.bytes);
    }
  }

  // --- The table ---

  private async rebuild(): Promise<void> {
    const start = performance.now();
    if (await this.contents.rebuild(this.state)) {
      // As long as nobody has chosen columns, pages are shown where there are any.
      if (this.state.columns === firstState.columns && this.contents.hasPages)
        this.state = { ...this.state, columns: columnsWithPage };
      await this.send();
    }
    this.rebuildTime = performance.now() - start;
  }

  private async change(state: LedgerState): Promise<void> {
    const { query, reprintsOnce, columns: before } = this.state;
    this.state = state;
    if (state.columns.join() !== before.join()) this.rememberColumns(state.columns);
    if (state.reprintsOnce !== reprintsOnce) return this.rebuild();
    const { contents } = this;
    const isArranged = state.query === query ? await contents.arrange(state) : await contents.search(state);
    if (isArranged) await this.send();
  }

  private async send(): Promise<void> {
    const picture = await this.picture();
    this.version++;
    const { lines } = this.contents;
    await this.post({
      kind: 'table',
      version: this.version,
      lines: lines.length,
      count: forLabel(this.countLabel()),
      columns: columnsNamed(this.state.columns).map((column) => ({
        key: column.key,
        title: columnTitle(column),
        width: column.width,
        isSortable: sortable.has(column.key),
        isNumber: numbers.has(column.key),
      })),
      state: this.state,
      current: this.lineOf(this.current),
      picture,
    });
  }

  private countLabel(): string {
    const { lines, size } = this.contents;
    const shown = lines.reduce<number>((sum, line) => sum + (typeof line === 'number' ? 1 : 0), 0);
    const waiting = this.services.library.reading.size;
    return [
      shown === size ? statementCount(shown) : shownOf(shown, size),
      ...this.hiddenFilters(),
      waiting > 1 ? readingProgress(waiting) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  }

  /** Filters over columns that are not shown would be a riddle. */
  private hiddenFilters(): string[] {
    const { filters, columns: shown } = this.state;
    return columns
      .filter(({ key }) => filters[key] && !shown.includes(key))
      .map((column) => `${columnTitle(column)}: ${isolated(filters[column.key]!.replace(/^=/, ''))}`);
  }

  private async picture(): Promise<PictureData | null> {
    const { picture: kind, lanesBy } = this.state;
    if (kind === null) return null;
    const count = kind === 'timeline' ? new TimelineCount(lanesBy) : new NetworkCount();
    await inSlices(eachInSteps(await this.contents.pictured(this.state), (row) => count.add(row)));
    if (count instanceof TimelineCount) return { kind: 'timeline', timeline: count.timeline(mostLanes) };
    return { kind: 'network', network: count.network(mostNodes) };
  }

  private lineOf(key: string | null): number | null {
    const number = key === null ? undefined : this.contents.numberOf(key);
    const at = number === undefined ? -1 : this.contents.lines.indexOf(number);
    return at < 0 ? null : at;
  }

  private async sendLines(start: number, end: number): Promise<void> {
    const { version } = this;
    const from = Math.max(0, start);
    const lines = await Promise.all(
      this.contents.lines.slice(from, Math.max(from, end)).map((line) => this.shown(line)),
    );
    if (version === this.version) await this.post({ kind: 'lines', version, start: from, lines });
  }

  private async shown(line: Line): Promise<ShownLine> {
    if (typeof line !== 'number') return { ...line, heading: isolated(forLabel(line.heading)) };
    const kept = this.contents.row(line);
    const row = (await wholeRow(this.services, kept)) ?? kept;
    // What names nobody in particular is shown as the article says it.
    const unnamed = row.source === '' ? '' : `(${row.source})`;
    const cells = columnsNamed(this.state.columns).map((column) =>
      forLabel(labelOf(column.cell(row, '')) || (column.key === 'speaker' ? unnamed : '')),
    );
    return {
      key: rowKey(row),
      cells,
      words: forLabel(row.words),
      who: forLabel(whoTitle(row)),
      where: forLabel(whereTitle(row)),
    };
  }

  private keysMeant({ keys, lines, version }: ToExtension & { kind: 'copy' | 'compare' }): string[] {
    const shown = version === this.version ? lines.map((line) => this.contents.lines[line]) : [];
    return [...keys, ...shown.flatMap((line) => (typeof line === 'number' ? [rowKey(this.contents.row(line))] : []))];
  }

  private rowOf(key: string): LedgerRow | undefined {
    const number = this.contents.numberOf(key);
    return number === undefined ? undefined : this.contents.row(number);
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
    const lines = [csvLine(shown.map(columnTitle), '\t')];
    for (const row of this.contents.shown()) {
      if (!wanted.has(rowKey(row))) continue;
      const whole = (await wholeRow(this.services, row)) ?? row;
      lines.push(
        csvLine(
          shown.map((column) => labelOf(column.cell(whole, ''))),
          '\t',
        ),
      );
    }
    await vscode.env.clipboard.writeText(lines.join(''));
    showStatus(copied(lines.length - 1), messageFor, 'check');
  }

  /** What the table shows, in its order and with its columns. */
  private async export(): Promise<void> {
    const { services } = this;
    const rows = this.contents.shown();
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
      label: columnTitle(column),
      picked: before.includes(column.key),
      key: column.key,
    }));
    const chosen = await pickSeveral(items, vscode.l10n.t('Columns of the Ledger'), vscode.l10n.t('Which columns?'));
    if (!chosen || chosen.length === 0) return;
    await this.change({ ...this.state, columns: chosen.map(({ key }) => key) });
  }

  private async post(message: ToPage): Promise<void> {
    await this.panel.webview.postMessage(message);
  }
}

/** "3 of 1,204 statements". */
function shownOf(shown: number, size: number): string {
  return plural(size, (n) => ({
    one: vscode.l10n.t('{0} of {1} statement', formatNumber(shown), n),
    other: vscode.l10n.t('{0} of {1} statements', formatNumber(shown), n),
  }));
}

function copied(count: number): string {
  return plural(count, (n) => ({
    one: vscode.l10n.t('{0} statement copied', n),
    other: vscode.l10n.t('{0} statements copied', n),
  }));
}
