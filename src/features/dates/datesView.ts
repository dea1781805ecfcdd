import * as vscode from 'vscode';
import { isolated } from '../../article/direction';
import { dateAt } from '../../analysis/lookup';
import { entryLabel } from '../../corpus/grouping';
import { calendarPeriod, type Period } from '../../analysis/dates/periods';
import type { CountedPeriod } from '../../corpus/days';
import { lineOf, placesOn, sentenceOf, type Passage } from '../../corpus/passages';
import { formatNumber, plural } from '../../article/wording';
import { readingProgress } from '../locale';
import { longDay, longMonth, shortDay, weekdayAndDay } from './calendar';
import { commands, contextKeys, views } from '../contributions';
import { emphasised, plain } from '../markdown';
import { dateLine } from '../reading/dateHoverText';
import { openCommand } from '../reading/reveal';
import { displayPath, type Services } from '../services';
import { createTree, markdown, setMessage } from '../show';

/**
 * Changes are collected for this long, so that many at once redraw the tree once; longer while articles are being
 * analysed. In ms.
 */
const redrawAfter = 150;
const redrawWhileReadingAfter = 2000;
/** The view follows the cursor when it has rested for this long. In ms. */
const followAfter = 150;
/** How many sentences are listed at a time; the rest opens below them. */
const sentencesShown = 200;
/** How many years after the newest article are listed like the others. */
const laterYearsShown = 3;
/** How many sentences of the day under the cursor are scrolled into view with it. */
const sentencesInSight = 5;
const followKey = 'dates.followCursor';

type DatesNode =
  /** The years after the newest article, when there are many. Otherwise they would stand above all others. */
  | { readonly kind: 'later'; readonly period: ''; readonly parent: undefined }
  | { readonly kind: 'period'; readonly period: Period; readonly parent: DatesNode | undefined }
  /** Sentences about a year or month as a whole. */
  | { readonly kind: 'whole'; readonly period: Period; readonly parent: DatesNode }
  | { readonly kind: 'more'; readonly period: Period; readonly from: number; readonly parent: DatesNode }
  | { readonly kind: 'passage'; readonly passage: Passage; readonly parent: DatesNode };

/** The Dates view: a calendar of the days that the articles mention. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const tree = new DatesTree(services, context.workspaceState);
  const view = createTree(views.dates, () => services.load(), { treeDataProvider: tree, showCollapseAll: true });
  tree.attach(view);
  context.subscriptions.push(
    view,
    tree,
    view.onDidChangeSelection(({ selection: [node] }) => {
      if (node?.kind === 'passage')
        services.jumpMark.show(vscode.Uri.parse(node.passage.article.id), node.passage.words);
    }),
    services.registerCommand(commands.followCursor, () => tree.setFollows(true)),
    services.registerCommand(commands.stopFollowingCursor, () => tree.setFollows(false)),
    vscode.window.onDidChangeTextEditorSelection(() => tree.followSoon()),
    vscode.window.onDidChangeActiveTextEditor(() => tree.followSoon()),
    view.onDidChangeVisibility(() => tree.shown()),
  );
}

class DatesTree implements vscode.TreeDataProvider<DatesNode>, vscode.Disposable {
  private view: vscode.TreeView<DatesNode> | undefined;
  private follows: boolean;
  private stale = false;
  private readonly periods = new Map<Period, DatesNode>();
  /** The years below `later`, newest first; empty when they are listed like the others. */
  private laterYears: readonly CountedPeriod[] = [];
  private newestYear = '';
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private redraw: ReturnType<typeof setTimeout> | undefined;
  private following: ReturnType<typeof setTimeout> | undefined;
  private readonly listening;

  constructor(
    private readonly services: Services,
    private readonly memory: vscode.Memento,
  ) {
    this.follows = memory.get(followKey, true);
    this.tellContext();
    this.listening = [
      services.library.days.changed.listen(() => this.redrawSoon()),
      services.library.reading.idle.listen(() => this.redrawSoon()),
    ];
  }

  attach(view: vscode.TreeView<DatesNode>): void {
    this.view = view;
  }

  dispose(): void {
    clearTimeout(this.redraw);
    clearTimeout(this.following);
    for (const each of this.listening) each.dispose();
    this.changed.dispose();
  }

  setFollows(follows: boolean): void {
    this.follows = follows;
    void this.memory.update(followKey, this.follows);
    this.tellContext();
    this.followSoon();
  }

  shown(): void {
    if (!this.view?.visible) return;
    if (this.stale) this.rebuild();
    this.followSoon();
  }

  followSoon(): void {
    clearTimeout(this.following);
    if (this.follows && this.view?.visible) this.following = setTimeout(() => void this.follow(), followAfter);
  }

  getParent(node: DatesNode): DatesNode | undefined {
    return node.parent;
  }

  getChildren(node?: DatesNode): DatesNode[] | Promise<DatesNode[]> {
    const { days } = this.services.library;
    if (!node) return this.roots();
    switch (node.kind) {
      case 'later':
        return this.periodNodes(this.laterYears);
      case 'period': {
        const parts =
          node.period.length === 4
            ? days.monthsOf(node.period)
            : node.period.length === 7
              ? days.daysOf(node.period)
              : [];
        if (parts.length === 0) return this.passages(node.period, 0, node);
        return [
          ...this.periodNodes(parts),
          ...(days.sentencesOn(node.period) > 0 ? [{ kind: 'whole' as const, period: node.period, parent: node }] : []),
        ];
      }
      case 'whole':
        return this.passages(node.period, 0, node);
      case 'more':
        return this.passages(node.period, node.from, node);
      default:
        return [];
    }
  }

  getTreeItem(node: DatesNode): vscode.TreeItem {
    switch (node.kind) {
      case 'later':
        return laterItem(this.newestYear, this.laterYears);
      case 'period':
        return this.periodItem(node.period);
      case 'whole':
        return wholeItem(node.period, this.services.library.days.sentencesOn(node.period));
      case 'more':
        return moreItem(node.period, node.from, this.services.library.days.sentencesOn(node.period));
      case 'passage':
        return this.passageItem(node.passage, node.parent);
    }
  }

  /** The full sentence is made only when the mouse rests on the item. */
  async resolveTreeItem(item: vscode.TreeItem, node: DatesNode): Promise<vscode.TreeItem> {
    if (node.kind === 'passage') item.tooltip = await this.tooltip(node.passage);
    return item;
  }

  private redrawSoon(): void {
    this.redraw ??= setTimeout(
      () => {
        this.redraw = undefined;
        this.rebuild();
      },
      this.services.library.reading.size > 0 ? redrawWhileReadingAfter : redrawAfter,
    );
  }

  /** A hidden view is redrawn when it is shown again. */
  private rebuild(): void {
    this.stale = !this.view?.visible;
    if (this.stale || !this.view) return;
    const waiting = this.services.library.reading.size;
    setMessage(this.view, waiting > 0 ? readingProgress(waiting) : '');
    this.changed.fire(undefined);
  }

  private tellContext(): void {
    void vscode.commands.executeCommand('setContext', contextKeys.followsCursor, this.follows);
  }

  /** Goes to the day under the cursor, unless one of its sentences is selected already. */
  private async follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const article = editor && this.services.articleIn(editor.document);
    if (!editor || !article || !this.view?.visible) return;
    const offset = editor.document.offsetAt(editor.selection.active);
    const date = dateAt(await this.services.library.analysisOf(article), offset);
    const period = date && calendarPeriod(date);
    if (
      !period ||
      this.services.library.days.sentencesOn(period) === 0 ||
      this.view.selection.some((node) => periodAbove(node) === period)
    )
      return;
    this.goTo(this.view, this.periodNode(period)).catch(() => undefined);
  }

  /** Selects a period and scrolls its first sentences into view. */
  private async goTo(view: vscode.TreeView<DatesNode>, node: DatesNode): Promise<void> {
    const first = (await this.getChildren(node)).slice(0, sentencesInSight).at(-1);
    if (first) await view.reveal(first, { select: false, focus: false });
    await view.reveal(node, { select: true, focus: false, expand: true });
  }

  private roots(): DatesNode[] {
    const years = this.services.library.days.years();
    this.newestYear = newestYear(this.services);
    const later = this.newestYear ? years.filter(({ period }) => period > this.newestYear) : [];
    this.laterYears = later.length > laterYearsShown ? later : [];
    this.periods.clear();
    const others = this.periodNodes(years.slice(this.laterYears.length));
    return this.laterYears.length > 0 ? [laterNode, ...others] : others;
  }

  private periodNodes(counted: readonly CountedPeriod[]): DatesNode[] {
    return counted.map(({ period }) => this.periodNode(period));
  }

  private periodNode(period: Period): DatesNode {
    let node = this.periods.get(period);
    if (!node) this.periods.set(period, (node = { kind: 'period', period, parent: this.parentOf(period) }));
    return node;
  }

  private parentOf(period: Period): DatesNode | undefined {
    if (period.length > 4) return this.periodNode(period.slice(0, -3));
    return this.laterYears.some((later) => later.period === period) ? laterNode : undefined;
  }

  private async passages(period: Period, from: number, parent: DatesNode): Promise<DatesNode[]> {
    const all = placesOn(this.services.library.days, this.services.library.corpus, period);
    const nodes: DatesNode[] = [];
    for (const { id, words } of all.slice(from, from + sentencesShown)) {
      const article = await this.services.library.articleOf(id);
      if (article) nodes.push({ kind: 'passage', passage: { article, words }, parent });
    }
    return all.length > from + sentencesShown
      ? [...nodes, { kind: 'more', period, from: from + sentencesShown, parent }]
      : nodes;
  }

  private periodItem(period: Period): vscode.TreeItem {
    const isDay = period.length === 10;
    const name = isDay ? weekdayAndDay(period) : period.length === 7 ? longMonth(period) : period;
    const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
    const count = this.services.library.days.sentencesIn(period);
    item.id = `period ${period}`;
    if (isDay) item.contextValue = 'day';
    item.description = formatNumber(count);
    item.accessibilityInformation = {
      label: `${isDay ? longDay(period) : name}, ${sentenceCount(count)}`,
    };
    item.tooltip = item.accessibilityInformation.label;
    return item;
  }

  private passageItem(passage: Passage, parent: DatesNode): vscode.TreeItem {
    const { article, words } = passage;
    const { text, marked } = lineOf(passage, sentenceOf(passage), 120);
    const item = new vscode.TreeItem({ label: text, highlights: marked ? [[marked.start, marked.end]] : [] });
    const entry = this.services.library.corpus.get(article.id);
    item.id = `${parent.kind} ${periodAbove(parent)} ${article.id} ${words.start}`;
    item.description = entry ? entryLabel(entry) : displayPath(article.id);
    item.contextValue = 'passage';
    item.command = openCommand(article, words);
    item.accessibilityInformation = { label: `${text}. ${item.description}` };
    return item;
  }

  private async tooltip(passage: Passage): Promise<vscode.MarkdownString> {
    const { article } = passage;
    const { text, marked } = lineOf(passage, sentenceOf(passage), 600);
    const sentence = emphasised(text, marked);
    const entry = this.services.library.corpus.get(article.id);
    const date = dateAt(await this.services.library.analysisOf(article), passage.words.start);
    const from = [
      isolated(entry ? entryLabel(entry) : ''),
      article.date ? shortDay(article.date) : vscode.l10n.t('no date'),
    ]
      .filter(Boolean)
      .join(' · ');
    const meaning = date ? plain(dateLine(article, date, longDay)) : '';
    return markdown(
      [sentence, meaning, plain(from), `*${plain(displayPath(article.id))}*`].filter(Boolean).join('\n\n'),
    );
  }
}

function periodAbove(node: DatesNode): Period | undefined {
  return node.kind === 'passage' ? periodAbove(node.parent) : node.period;
}

const laterNode: DatesNode = { kind: 'later', period: '', parent: undefined };

function laterItem(newest: string, years: readonly CountedPeriod[]): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('After {0}', newest), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = 'later';
  const count = years.reduce((sum, { sentences }) => sum + sentences, 0);
  item.description = formatNumber(count);
  item.accessibilityInformation = { label: `${vscode.l10n.t('After {0}', newest)}, ${sentenceCount(count)}` };
  item.tooltip = vscode.l10n.t('Years later than the newest article');
  return item;
}

/** The year of the newest article; empty when none has a date. */
function newestYear({ library: { corpus } }: Services): string {
  let newest = '';
  for (const { summary } of corpus.entries()) if (summary?.date && summary.date > newest) newest = summary.date;
  return newest.slice(0, 4);
}

function wholeItem(period: Period, count: number): vscode.TreeItem {
  const label = vscode.l10n.t('{0} as a whole', period.length === 4 ? period : longMonth(period));
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.accessibilityInformation = { label: `${label}, ${sentenceCount(count)}` };
  item.id = `whole ${period}`;
  item.description = formatNumber(count);
  item.tooltip =
    period.length === 4
      ? vscode.l10n.t('Sentences that do not say which month')
      : vscode.l10n.t('Sentences that do not say which day');
  return item;
}

function moreItem(period: Period, from: number, count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(
    vscode.l10n.t('{0} more', formatNumber(count - from)),
    vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = `more ${period} ${from}`;
  return item;
}

function sentenceCount(count: number): string {
  return plural(count, (n) => ({ one: vscode.l10n.t('{0} sentence', n), other: vscode.l10n.t('{0} sentences', n) }));
}
