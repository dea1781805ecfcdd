import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/analysis';
import { speakersOf } from '../../analysis/lookup';
import type { Article, Span } from '../../article/article';
import type { Entry } from '../../corpus/corpus';
import { Emitter } from '../../corpus/emitter';
import {
  groupings,
  groupsOf,
  partsOf,
  passesFilter,
  type Group,
  type GroupedBy,
  type Grouping,
} from '../../corpus/grouping';
import { keptInSteps } from '../../corpus/inSteps';
import { inSlices } from '../../corpus/slices';
import { readArchivedId } from '../archive/archivedId';
import { commands, contextKeys, settings, views } from '../contributions';
import { onShownAnalysisChange, shownAnalysis } from '../reading/shownStatements';
import { askForFilter } from '../filterBox';
import { displayPath, type Services } from '../services';
import {
  articleItem,
  articleTooltip,
  firstMention,
  groupItem,
  headingItem,
  speakerItem,
  speakersItem,
  statementItem,
} from './articleItems';
import { fieldsOf } from '../given';
import { placeOfRow } from './rows';
import { statusLooks } from '../review/statusLook';
import { createTree, setMessage } from '../show';
import { formatNumber, plural } from '../../article/wording';

/** Changes are collected for this long, so that many at once redraw the tree once. In ms. */
const redrawAfter = 50;
/** With more articles than this, groups start closed: VS Code asks for the items of every open group at each redraw. */
const mostShownOpen = 200;
/** The same for a list that is filtered, whose groups a person wants to see open. */
const mostFilteredOpen = 1000;
const groupingKey = 'articles.grouping';

type ArticlesNode =
  | { readonly kind: 'group'; readonly group: Group; readonly parent?: ArticlesNode }
  | { readonly kind: 'article'; readonly id: string; readonly parent: ArticlesNode | undefined }
  | { readonly kind: 'heading'; readonly article: Article; readonly span: Span; readonly parent: ArticlesNode }
  | { readonly kind: 'speakers'; readonly article: Article; readonly parent: ArticlesNode }
  /** An entity of null stands for all sources without a name. */
  | {
      readonly kind: 'speaker';
      readonly article: Article;
      readonly entity: string | null;
      readonly parent: ArticlesNode;
    }
  | { readonly kind: 'statement'; readonly article: Article; readonly index: number; readonly parent: ArticlesNode };

/** What others need of the list of articles. */
export interface ArticleList {
  /** Sent when the person checks or unchecks articles. */
  readonly checked: Emitter<{ readonly ids: readonly string[]; readonly isChecked: boolean }>;
  /** The ids of the articles that are selected. */
  readonly selected: readonly string[];
  /** The ids of the articles in the list, from top to bottom. */
  order(): string[];
  /** The ids of the articles that a row of this view, or of another, stands for; none when it is about none. */
  articlesOf(item: unknown): readonly string[];
  /** Shows again what is kept, whatever the person clicked. */
  redraw(): void;
}

/** Which files are not read because a link leads out of the workspace, and what would change that. */
function notFollowed({ workspace: { outside } }: Services): string {
  const [first] = outside;
  if (first === undefined) return '';
  const path = displayPath(first);
  const setting = settings.followLinksOutside;
  return plural(outside.size, (n) => ({
    one: vscode.l10n.t(
      '{0} file is not read, because a symbolic link leads out of the workspace: {1}. The setting {2} allows it.',
      n,
      path,
      setting,
    ),
    other: vscode.l10n.t(
      '{0} files are not read, because symbolic links lead out of the workspace: {1}, … The setting {2} allows it.',
      n,
      path,
      setting,
    ),
  }));
}

/** What a filter looks at. */
const filterHint = vscode.l10n.t(
  'Title, lead, person, role, date (2025-10), file name, “unread” or a tag; leave empty to show all',
);

/** The Articles view: the articles of the workspace, and who speaks in them. */
export function register(
  context: vscode.ExtensionContext,
  services: Services,
  dropped: vscode.TreeDragAndDropController<unknown>,
): ArticleList {
  const tree = new ArticlesTree(services, context.workspaceState);
  const view = createTree<ArticlesNode>(views.articles, () => services.load(), {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
    manageCheckboxStateManually: true,
    dragAndDropController: dropped,
  });
  tree.attach(view);
  context.subscriptions.push(
    view,
    tree,
    view.onDidChangeSelection(({ selection: [node] }) => void tree.mark(node)),
    view.onDidChangeCheckboxState(({ items }) => tree.check(items)),
    services.registerCommand(commands.groupByMonth, () => tree.groupBy('month')),
    services.registerCommand(commands.groupByFolder, () => tree.groupBy('folder')),
    services.registerCommand(commands.groupByStatus, () => tree.groupBy('status')),
    services.registerCommand(commands.groupFlat, () => tree.groupBy('flat')),
    services.registerCommand(commands.filterArticles, () =>
      askForFilter(tree, vscode.l10n.t('Filter Articles'), filterHint),
    ),
    services.registerCommand(commands.clearFilter, () => tree.filterBy('')),
    vscode.window.onDidChangeActiveTextEditor((editor) => tree.follow(editor)),
    view.onDidChangeVisibility(() => tree.follow(vscode.window.activeTextEditor)),
  );
  return tree;
}

class ArticlesTree implements vscode.TreeDataProvider<ArticlesNode>, ArticleList, vscode.Disposable {
  readonly checked = new Emitter<{ readonly ids: readonly string[]; readonly isChecked: boolean }>();
  filter = '';
  private grouping: Grouping;
  private view: vscode.TreeView<ArticlesNode> | undefined;
  private groups: readonly Group[] = [];
  /** The items of articles that VS Code has asked for. */
  private readonly nodes = new Map<string, ArticlesNode>();
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  /** How many articles there were when the tree was last drawn, and how many of them it shows. */
  private drawn = 0;
  private shown = 0;
  private stale = false;
  private rebuilding: Promise<void> | null = null;
  private drawing: ReturnType<typeof setTimeout> | undefined;
  private readonly listening;

  constructor(
    private readonly services: Services,
    private readonly memory: vscode.Memento,
  ) {
    const remembered = memory.get<Grouping>(groupingKey);
    this.grouping = remembered && groupings.includes(remembered) ? remembered : 'month';
    this.tellContext();
    this.listening = vscode.Disposable.from(
      services.library.corpus.changed.listen(() => this.redrawSoon()),
      services.library.loading.ended.listen(() => this.redrawSoon()),
      services.newArticles.known.listen(() => this.redrawSoon()),
      // A filter may ask for people, who are known later.
      services.library.reading.idle.listen(() => this.filter !== '' && this.redrawSoon()),
      onShownAnalysisChange(services, () => this.redrawSoon()),
    );
  }

  attach(view: vscode.TreeView<ArticlesNode>): void {
    this.view = view;
    this.rebuild();
  }

  dispose(): void {
    clearTimeout(this.drawing);
    this.listening.dispose();
    this.changed.dispose();
  }

  groupBy(grouping: Grouping): void {
    this.grouping = grouping;
    void this.memory.update(groupingKey, grouping);
    this.rebuild();
  }

  filterBy(filter: string): void {
    if (filter.trim() === this.filter) return;
    this.filter = filter.trim();
    this.rebuild();
  }

  get selected(): readonly string[] {
    return [...new Set((this.view?.selection ?? []).flatMap((node) => this.articlesOf(node)))];
  }

  order(): string[] {
    return this.groups.flatMap(({ entries }) => entries.filter(({ summary }) => summary).map(({ id }) => id));
  }

  articlesOf(item: unknown): readonly string[] {
    if (typeof item === 'string') return this.services.library.corpus.get(item) ? [item] : [];
    if (item instanceof vscode.Uri) return this.articlesOf(item.toString());
    const id = placeOfRow(item)?.id;
    if (id !== undefined) return this.services.library.corpus.get(id)?.summary ? [id] : [];
    const meant = fieldsOf(fieldsOf(item)['group']);
    const whole = this.groups.find(({ kind, key }) => kind === meant['kind'] && key === meant['key']);
    const { first } = fieldsOf(meant['part']);
    const group = first === undefined ? whole : whole && partsOf(whole).find(({ part }) => part?.first === first);
    return (group?.entries ?? []).filter(({ summary }) => summary).map((entry) => entry.id);
  }

  redraw(): void {
    this.changed.fire(undefined);
  }

  /** Of a group and its articles, which VS Code hands over together, each article counts once. */
  check(items: readonly [ArticlesNode, vscode.TreeItemCheckboxState][]): void {
    for (const state of [vscode.TreeItemCheckboxState.Checked, vscode.TreeItemCheckboxState.Unchecked]) {
      const ids = new Set(items.filter(([, each]) => each === state).flatMap(([node]) => this.articlesOf(node)));
      const isChecked = state === vscode.TreeItemCheckboxState.Checked;
      if (ids.size > 0) this.checked.fire({ ids: [...ids], isChecked });
    }
  }

  /** Selects the article of the editor, as the Explorer does. */
  follow(editor: vscode.TextEditor | undefined): void {
    const id = editor?.document.uri.toString();
    if (!id || !this.view?.visible) return;
    const node = this.nodeOf(id);
    if (!node || this.view.selection.some((selected) => articleOf(selected) === id)) return;
    this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }

  /** Marks the words of a selected item, which VS Code opens. */
  async mark(node: ArticlesNode | undefined): Promise<void> {
    if (!node || !('article' in node)) return;
    const span = spanOf(node, await shownAnalysis(this.services, node.article));
    if (span) this.services.jumpMark.show(vscode.Uri.parse(node.article.id), span);
  }

  getParent(node: ArticlesNode): ArticlesNode | undefined {
    return node.parent;
  }

  getChildren(node?: ArticlesNode): ArticlesNode[] | Promise<ArticlesNode[]> {
    if (!node) return this.roots();
    switch (node.kind) {
      case 'group':
        return this.nodesIn(node.group, node);
      case 'article':
        return this.contentsOf(node);
      case 'speakers':
        return this.speakerNodes(node);
      case 'speaker':
        return this.statementNodes(node);
      default:
        return [];
    }
  }

  getTreeItem(node: ArticlesNode): vscode.TreeItem | Promise<vscode.TreeItem> {
    switch (node.kind) {
      case 'group':
        return groupItem(node.group, this.grouping, this.filter !== '', this.groupsOpen, (id) => this.isReviewed(id));
      case 'article':
        return articleItem(node.id, this.services.library.corpus.get(node.id), this.grouping, {
          warnings: this.services.library.catalog.dateProblemsIn(node.id).length,
          status: this.services.desks.statusOf(node.id),
          tags: this.services.desks.tagsOf(node.id),
          isNew: this.services.newArticles.has(node.id),
        });
      case 'heading':
        return headingItem(node.article, node.span);
      case 'speakers':
      case 'speaker':
      case 'statement':
        return this.analysedItem(node);
    }
  }

  private async analysedItem(
    node: ArticlesNode & { kind: 'speakers' | 'speaker' | 'statement' },
  ): Promise<vscode.TreeItem> {
    const { article } = node;
    const analysis = await shownAnalysis(this.services, article);
    if (node.kind === 'speakers') return speakersItem(article, speakersOf(analysis).length);
    if (node.kind === 'speaker') return speakerItem(article, analysis, node.entity);
    return statementItem(article, analysis, node.index);
  }

  /** The tooltip needs the article's analysis, so it is made only when the mouse rests on the item. */
  async resolveTreeItem(
    item: vscode.TreeItem,
    node: ArticlesNode,
    token: vscode.CancellationToken,
  ): Promise<vscode.TreeItem> {
    const entry = node.kind === 'article' ? this.services.library.corpus.get(node.id) : undefined;
    if (entry && !token.isCancellationRequested) item.tooltip = await this.tooltipOf(entry);
    return item;
  }

  /** Whether groups start open. */
  private get groupsOpen(): boolean {
    if (this.filter !== '') return this.shown <= mostFilteredOpen;
    return this.services.library.loading.expected <= mostShownOpen;
  }

  private async tooltipOf(entry: Entry): Promise<vscode.MarkdownString> {
    const article = await this.services.library.articleOf(entry.id);
    return articleTooltip(entry, article, article && (await shownAnalysis(this.services, article)));
  }

  private redrawSoon(): void {
    this.drawing ??= setTimeout(() => {
      this.drawing = undefined;
      // While a folder is being read, the tree is redrawn only when it has doubled, so that the work stays linear.
      const { loading, corpus } = this.services.library;
      if (loading.isComplete || corpus.size >= 2 * this.drawn) this.rebuild();
      else this.showCount();
    }, redrawAfter);
  }

  /** Shows the articles as they now are. */
  private rebuild(): void {
    this.stale = true;
    this.rebuilding ??= this.rebuildWhileStale().finally(() => (this.rebuilding = null));
  }

  /** In slices. Never given up but for another filter or grouping: changes may come faster than they can be shown. */
  private async rebuildWhileStale(): Promise<void> {
    while (this.stale) {
      this.stale = false;
      this.tellContext();
      const { filter, grouping } = this;
      const isWanted = () => filter === this.filter && grouping === this.grouping;
      const entries = [...this.services.library.corpus.entries()];
      const shown =
        filter === ''
          ? entries
          : await inSlices(
              keptInSteps(entries, (each) => this.passes(each, filter)),
              isWanted,
            );
      const groups = shown && (await inSlices(groupsOf(shown, grouping, this.groupedBy), isWanted));
      if (groups) this.show(groups, shown.length);
    }
  }

  private readonly groupedBy: GroupedBy = {
    folderOf: (id) => displayPath(id).split('/').slice(0, -1).join('/'),
    archiveOf: (id) => readArchivedId(id)?.archive ?? null,
    statusOf: (id) => this.services.desks.statusOf(id),
  };

  private passes(entry: Entry, filter: string): boolean {
    const people = this.services.library.catalog.peopleIn(entry.id);
    return passesFilter(entry, filter, displayPath(entry.id), people, this.marksOf(entry.id));
  }

  private show(groups: readonly Group[], shown: number): void {
    const { corpus } = this.services.library;
    this.groups = groups;
    this.nodes.clear();
    this.drawn = corpus.size;
    this.shown = shown;
    const match = vscode.l10n.t('{0} of {1} match “{2}”', formatNumber(shown), formatNumber(corpus.size), this.filter);
    if (this.view) setMessage(this.view, this.filter ? match : notFollowed(this.services));
    this.showCount();
    this.tellContext();
    this.changed.fire(undefined);
  }

  /** In the title, because VS Code hides the description of a view that is alone in its container. */
  private showCount(): void {
    if (!this.view) return;
    const { archive, desks, library } = this.services;
    const { corpus } = library;
    const { unreadable } = corpus;
    let reviewed = 0;
    let changed = 0;
    // Far fewer than all articles, for the most part.
    for (const id of desks.articles()) {
      // Of an archive, nobody means to review all.
      if (!corpus.get(id) || readArchivedId(id)) continue;
      const status = desks.statusOf(id);
      if (status === 'reviewed') reviewed++;
      else if (status === 'changed') changed++;
    }
    const archived = [...archive.members].filter((id) => corpus.get(id)?.summary).length;
    const readable = formatNumber(corpus.size - unreadable - archived);
    const count = reviewed > 0 ? vscode.l10n.t('{0} of {1} reviewed', formatNumber(reviewed), readable) : readable;
    this.view.title = corpus.size > 0 ? vscode.l10n.t('Articles ({0})', count) : vscode.l10n.t('Articles');
    // What is left is in the title: a number that stays high for weeks says nothing. This one should not be there.
    this.view.badge = changed > 0 ? { value: changed, tooltip: changedSince(changed) } : undefined;
    this.view.description = unreadable > 0 ? vscode.l10n.t('{0} unreadable', formatNumber(unreadable)) : '';
  }

  private isReviewed(id: string): boolean {
    return this.services.desks.statusOf(id) === 'reviewed';
  }

  /** What a filter finds an article by, beside what it says itself. */
  private marksOf(id: string): string[] {
    const { desks, newArticles } = this.services;
    return [statusLooks[desks.statusOf(id)].name, ...desks.tagsOf(id), newArticles.has(id) ? 'new' : ''];
  }

  private tellContext(): void {
    void vscode.commands.executeCommand('setContext', contextKeys.grouping, this.grouping);
    void vscode.commands.executeCommand('setContext', contextKeys.filtered, this.filter !== '');
  }

  private roots(): ArticlesNode[] {
    return this.groups.flatMap((group) => (group.kind === 'all' ? this.nodesIn(group) : [{ kind: 'group', group }]));
  }

  /** The articles of a group, or its parts when they are too many to be listed at once. */
  private nodesIn(group: Group, parent?: ArticlesNode): ArticlesNode[] {
    const parts = partsOf(group);
    if (parts.length === 0) return group.entries.map(({ id }) => this.articleNode(id, parent));
    return parts.map((part) => ({ kind: 'group', group: part, ...(parent && { parent }) }));
  }

  /** The item of an article, wherever the list has it. */
  private nodeOf(id: string): ArticlesNode | undefined {
    const known = this.nodes.get(id);
    if (known) return known;
    const within = (group: Group) => group.entries.some((entry) => entry.id === id);
    const group = this.groups.find(within);
    if (!group) return undefined;
    const above: ArticlesNode | undefined = group.kind === 'all' ? undefined : { kind: 'group', group };
    const part = partsOf(group).find(within);
    return this.articleNode(id, part ? { kind: 'group', group: part, ...(above && { parent: above }) } : above);
  }

  private articleNode(id: string, parent: ArticlesNode | undefined): ArticlesNode {
    let node = this.nodes.get(id);
    if (!node) this.nodes.set(id, (node = { kind: 'article', id, parent }));
    return node;
  }

  private async contentsOf(parent: ArticlesNode & { kind: 'article' }): Promise<ArticlesNode[]> {
    const article = await this.services.library.articleOf(parent.id);
    if (!article) return [];
    const headings = article.blocks
      .filter((block) => block.kind === 'heading')
      .map((span): ArticlesNode => ({ kind: 'heading', article, span, parent }));
    const speakers = await this.speakersIn(article);
    return speakers.length > 0 ? [...headings, { kind: 'speakers', article, parent }] : headings;
  }

  private async speakerNodes(parent: ArticlesNode & { kind: 'speakers' }): Promise<ArticlesNode[]> {
    const { article } = parent;
    return (await this.speakersIn(article)).map((entity) => ({ kind: 'speaker', article, entity, parent }));
  }

  private async statementNodes(parent: ArticlesNode & { kind: 'speaker' }): Promise<ArticlesNode[]> {
    const { article, entity } = parent;
    const { statements } = await shownAnalysis(this.services, article);
    return statements.flatMap(({ speaker }, index) =>
      speaker === entity ? [{ kind: 'statement' as const, article, index, parent }] : [],
    );
  }

  /** The ids of all speakers; null at the end when there are also sources without a name. */
  private async speakersIn(article: Article): Promise<(string | null)[]> {
    const analysis = await shownAnalysis(this.services, article);
    const named = speakersOf(analysis).map(({ entity }) => entity.id);
    return analysis.statements.some((statement) => statement.speaker === null) ? [...named, null] : named;
  }
}

function articleOf(node: ArticlesNode): string | undefined {
  return node.kind === 'group' ? undefined : node.kind === 'article' ? node.id : node.article.id;
}

/** The words that an item stands for: a heading, what is said, or where a speaker is first named. */
function spanOf(node: ArticlesNode, analysis: Analysis): Span | undefined {
  switch (node.kind) {
    case 'heading':
      return node.span;
    case 'speaker':
      return firstMention(analysis, node.entity);
    case 'statement':
      return analysis.statements[node.index]?.content[0];
    default:
      return undefined;
  }
}

function changedSince(count: number): string {
  return plural(count, (n) => ({
    one: vscode.l10n.t('{0} article changed since it was reviewed', n),
    other: vscode.l10n.t('{0} articles changed since they were reviewed', n),
  }));
}
