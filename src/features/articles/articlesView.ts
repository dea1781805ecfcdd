import * as vscode from 'vscode';
import { entityById, speakersOf } from '../../analysis/lookup';
import type { Article, Span } from '../../article/article';
import { cutAtWord } from '../../article/parse';
import { cardLabel } from '../../corpus/card';
import type { Entry } from '../../corpus/corpus';
import { entryLabel, groupEntries, groupings, passesFilter, type Group, type Grouping } from '../../corpus/grouping';
import { dayAndMonth, longDay, longMonth, shortDay } from '../dates/calendar';
import { commands, contextKeys, views } from '../contributions';
import { plain } from '../markdown';
import { revealCommand } from '../reading/reveal';
import { displayPath, type Services } from '../services';
import { createTree, markdown, setMessage } from '../show';
import { speakerName } from '../reading/speakerName';

/** The tree follows changes after this time, so that many at once redraw it once. In ms. */
const redrawAfter = 150;
/** With more articles the groups start closed: VS Code asks for every open group's items at each redraw. */
const mostShownOpen = 200;
const groupingKey = 'articles.grouping';

type Node =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'article'; readonly id: string; readonly parent: Node | undefined }
  | { readonly kind: 'heading'; readonly article: Article; readonly span: Span; readonly parent: Node }
  | { readonly kind: 'speakers'; readonly article: Article; readonly parent: Node }
  /** Without an entity: all whom the article gives no name. */
  | { readonly kind: 'speaker'; readonly article: Article; readonly entity: string | null; readonly parent: Node }
  | { readonly kind: 'statement'; readonly article: Article; readonly index: number; readonly parent: Node };

/** The Articles view: what the folder holds, who speaks in it. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const tree = new ArticlesTree(services, context.workspaceState);
  const view = createTree(views.articles, { treeDataProvider: tree, showCollapseAll: true });
  tree.attach(view);
  context.subscriptions.push(
    view,
    tree,
    vscode.commands.registerCommand(commands.groupByMonth, () => tree.groupBy('month')),
    vscode.commands.registerCommand(commands.groupByFolder, () => tree.groupBy('folder')),
    vscode.commands.registerCommand(commands.groupFlat, () => tree.groupBy('flat')),
    vscode.commands.registerCommand(commands.filterArticles, () => askForFilter(tree)),
    vscode.commands.registerCommand(commands.clearFilter, () => tree.filterBy('')),
    vscode.window.onDidChangeActiveTextEditor((editor) => tree.follow(editor)),
    view.onDidChangeVisibility(() => tree.follow(vscode.window.activeTextEditor)),
  );
}

/** Filters while the person types; Escape brings the former filter back. */
function askForFilter(tree: ArticlesTree): void {
  const before = tree.filter;
  let kept = false;
  const input = vscode.window.createInputBox();
  input.title = 'Filter Articles';
  input.placeholder = 'Words of the title, lead, date (2025-10) or file name; leave empty to show all';
  input.value = before;
  input.onDidChangeValue((value) => tree.filterBy(value));
  input.onDidAccept(() => {
    kept = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!kept) tree.filterBy(before);
    input.dispose();
  });
  input.show();
}

class ArticlesTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  filter = '';
  private grouping: Grouping;
  private view: vscode.TreeView<Node> | undefined;
  private groups: readonly Group[] = [];
  private readonly nodes = new Map<string, Node>();
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  /** How many articles there were when the tree was last drawn. */
  private drawn = 0;
  private redraw: ReturnType<typeof setTimeout> | undefined;
  private readonly listening;

  constructor(
    private readonly services: Services,
    private readonly memory: vscode.Memento,
  ) {
    const remembered = memory.get<Grouping>(groupingKey);
    this.grouping = remembered && groupings.includes(remembered) ? remembered : 'month';
    this.tellContext();
    this.listening = vscode.Disposable.from(
      services.corpus.changed.listen(() => this.redrawSoon()),
      services.loaded.listen(() => this.redrawSoon()),
    );
  }

  attach(view: vscode.TreeView<Node>): void {
    this.view = view;
    this.rebuild();
  }

  dispose(): void {
    clearTimeout(this.redraw);
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

  /** Selects the article of the editor, as the Explorer does. */
  follow(editor: vscode.TextEditor | undefined): void {
    const id = editor?.document.uri.toString();
    if (!id || !this.view?.visible) return;
    const node = this.nodes.get(id);
    if (!node || this.view.selection.some((selected) => articleOf(selected) === id)) return;
    this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }

  getParent(node: Node): Node | undefined {
    return node.kind === 'group' ? undefined : node.parent;
  }

  getChildren(node?: Node): Node[] | Promise<Node[]> {
    if (!node) return this.roots();
    switch (node.kind) {
      case 'group':
        return node.group.entries.map((entry) => this.articleNode(entry.id, node));
      case 'article':
        return this.contentsOf(node);
      case 'speakers':
        return this.speakersIn(node.article).map((entity) => ({
          kind: 'speaker',
          article: node.article,
          entity,
          parent: node,
        }));
      case 'speaker':
        return this.services
          .analysisOf(node.article)
          .statements.flatMap((statement, index) =>
            statement.speaker === node.entity
              ? [{ kind: 'statement' as const, article: node.article, index, parent: node }]
              : [],
          );
      default:
        return [];
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'group':
        return this.groupItem(node.group);
      case 'article':
        return this.articleItem(node.id);
      case 'heading':
        return headingItem(node.article, node.span);
      case 'speakers':
        return speakersItem(node.article, speakersOf(this.services.analysisOf(node.article)).length);
      case 'speaker':
        return this.speakerItem(node.article, node.entity);
      case 'statement':
        return this.statementItem(node.article, node.index);
    }
  }

  /** The tooltip needs the article's analysis, so it waits until the mouse rests on the item. */
  async resolveTreeItem(item: vscode.TreeItem, node: Node, token: vscode.CancellationToken): Promise<vscode.TreeItem> {
    const entry = node.kind === 'article' ? this.services.corpus.get(node.id) : undefined;
    if (entry && !token.isCancellationRequested) item.tooltip = await this.tooltip(entry);
    return item;
  }

  private redrawSoon(): void {
    this.redraw ??= setTimeout(() => {
      this.redraw = undefined;
      // While a folder is being read, the tree is redrawn each time it has doubled: the work stays linear.
      if (!this.services.loading || this.services.corpus.size >= 2 * this.drawn) this.rebuild();
      else this.showCount();
    }, redrawAfter);
  }

  private rebuild(): void {
    const { corpus } = this.services;
    const shown = this.filter
      ? [...corpus.entries()].filter((entry) => passesFilter(entry, this.filter, displayPath(entry.id)))
      : [...corpus.entries()];
    this.groups = groupEntries(shown, this.grouping, (id) => displayPath(id).split('/').slice(0, -1).join('/'));
    this.nodes.clear();
    this.drawn = corpus.size;
    const counts = `${shown.length.toLocaleString('en')} of ${corpus.size.toLocaleString('en')}`;
    if (this.view) setMessage(this.view, this.filter ? `${counts} with “${this.filter}”` : '');
    this.showCount();
    this.tellContext();
    this.changed.fire(undefined);
  }

  /** In the title, because VS Code hides the description of a view that is alone in its container. */
  private showCount(): void {
    if (!this.view) return;
    const { corpus } = this.services;
    const unreadable = [...corpus.entries()].filter((entry) => entry.unreadable).length;
    this.view.title = corpus.size > 0 ? `Articles (${(corpus.size - unreadable).toLocaleString('en')})` : 'Articles';
    this.view.description = unreadable > 0 ? `${unreadable.toLocaleString('en')} unreadable` : '';
  }

  private tellContext(): void {
    void vscode.commands.executeCommand('setContext', contextKeys.grouping, this.grouping);
    void vscode.commands.executeCommand('setContext', contextKeys.filtered, this.filter !== '');
  }

  private roots(): Node[] {
    const nodes: Node[] = [];
    for (const group of this.groups) {
      const parent: Node | undefined = group.kind === 'all' ? undefined : { kind: 'group', group };
      if (parent) nodes.push(parent);
      for (const entry of group.entries) {
        const node = this.articleNode(entry.id, parent);
        if (!parent) nodes.push(node);
      }
    }
    return nodes;
  }

  private articleNode(id: string, parent: Node | undefined): Node {
    let node = this.nodes.get(id);
    if (!node) this.nodes.set(id, (node = { kind: 'article', id, parent }));
    return node;
  }

  private async contentsOf(parent: Node & { kind: 'article' }): Promise<Node[]> {
    const article = await this.services.articleOf(parent.id);
    if (!article) return [];
    const headings = article.blocks
      .filter((block) => block.kind === 'heading')
      .map((span): Node => ({ kind: 'heading', article, span, parent }));
    return this.speakersIn(article).length > 0 ? [...headings, { kind: 'speakers', article, parent }] : headings;
  }

  /** The ids of those who say something; null at the end when some of it is said by nobody named. */
  private speakersIn(article: Article): (string | null)[] {
    const analysis = this.services.analysisOf(article);
    const named = speakersOf(analysis).map(({ entity }) => entity.id);
    return analysis.statements.some((statement) => statement.speaker === null) ? [...named, null] : named;
  }

  private groupItem(group: Group): vscode.TreeItem {
    const item = new vscode.TreeItem(groupLabel(group));
    // Another id with a filter: what it leaves is shown open, and the tree without it stays as the person had it.
    item.id = `group ${this.grouping} ${group.kind} ${group.key} ${this.filter ? 'filtered' : ''}`;
    item.description = group.entries.length.toLocaleString('en');
    item.collapsibleState =
      this.filter || this.services.expected <= mostShownOpen
        ? vscode.TreeItemCollapsibleState.Expanded
        : vscode.TreeItemCollapsibleState.Collapsed;
    item.iconPath = new vscode.ThemeIcon(
      group.kind === 'folder' ? 'folder' : group.kind === 'unreadable' ? 'warning' : 'calendar',
    );
    return item;
  }

  private articleItem(id: string): vscode.TreeItem {
    const entry = this.services.corpus.get(id);
    const uri = vscode.Uri.parse(id);
    const item = new vscode.TreeItem(entry ? entryLabel(entry) : displayPath(id));
    item.id = id;
    item.resourceUri = uri;
    item.contextValue = 'article';
    if (entry?.card) {
      item.collapsibleState = vscode.TreeItemCollapsibleState.Collapsed;
      item.description = !entry.card.date
        ? 'no date'
        : this.grouping === 'month'
          ? dayAndMonth(entry.card.date)
          : shortDay(entry.card.date);
      item.iconPath = new vscode.ThemeIcon('file-text');
      item.command = { command: 'vscode.open', title: 'Open', arguments: [uri] };
      item.accessibilityInformation = { label: `${entryLabel(entry)}, ${entry.card.date ?? 'no date'}` };
    } else {
      item.description = entry?.unreadable ?? '';
      item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    }
    return item;
  }

  private speakerItem(article: Article, id: string | null): vscode.TreeItem {
    const analysis = this.services.analysisOf(article);
    const entity = id === null ? undefined : entityById(analysis, id);
    const item = new vscode.TreeItem(entity?.name ?? 'Nobody named', vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${article.id} speaker ${id}`;
    item.iconPath = new vscode.ThemeIcon(!entity ? 'question' : entity.type === 'person' ? 'person' : 'organization');
    const count = analysis.statements.filter((statement) => statement.speaker === id).length;
    item.description = `${count} ${count === 1 ? 'statement' : 'statements'}`;
    item.tooltip = entity
      ? [entity.name, ...entity.roles.map((role) => role.text)].join('\n')
      : 'Whoever says this is not named, or was not found';
    const first = analysis.mentions.find((mention) => mention.entity === id);
    if (first) item.command = revealCommand(article.id, first);
    return item;
  }

  private statementItem(article: Article, index: number): vscode.TreeItem {
    const analysis = this.services.analysisOf(article);
    const statement = analysis.statements[index];
    const source = statement && statement.speaker === null ? speakerName(article, analysis, statement) : null;
    const said =
      statement?.content
        .map((span) => article.text.slice(span.start, span.end))
        .join(' … ')
        .replace(/\s+/g, ' ') ?? '';
    const text = source ? `${source}: ${said}` : said;
    const item = new vscode.TreeItem(cutAtWord(text, 100));
    item.id = `${article.id} statement ${index}`;
    item.iconPath = new vscode.ThemeIcon(statement?.type === 'indirect' ? 'comment' : 'quote');
    item.tooltip = cutAtWord(text, 600);
    const [first] = statement?.content ?? [];
    if (first) item.command = revealCommand(article.id, first);
    return item;
  }

  private async tooltip(entry: Entry): Promise<vscode.MarkdownString> {
    const { card } = entry;
    if (!card) return markdown(`${plain(displayPath(entry.id))} ${plain(entry.unreadable)}.`);
    const article = await this.services.articleOf(entry.id);
    const analysis = article && this.services.analysisOf(article);
    const speakers = analysis ? speakersOf(analysis) : [];
    const lines = [
      `**${plain(cardLabel(card, 240))}**`,
      plain(
        [
          card.date ? longDay(card.date) : (card.dateProblem ?? 'No publication date'),
          article?.dateLine && article.dateLine.text !== card.date ? `as it says: “${article.dateLine.text}”` : '',
          card.source,
        ]
          .filter(Boolean)
          .join(' · '),
      ),
      card.title ? plain(cutAtWord(card.lead, 300)) : '',
      analysis?.speakersUnread ?? '',
      ...(speakers.length > 0
        ? [
            `Speakers: ${plain(
              speakers
                .slice(0, 8)
                .map(({ entity, statements }) => `${entity.name} (${statements.length})`)
                .join(', '),
            )}`,
          ]
        : []),
      `*${plain(displayPath(entry.id))}*`,
    ];
    return markdown(lines.filter(Boolean).join('\n\n'));
  }
}

function articleOf(node: Node): string | undefined {
  return node.kind === 'group' ? undefined : node.kind === 'article' ? node.id : node.article.id;
}

function headingItem(article: Article, span: Span): vscode.TreeItem {
  const item = new vscode.TreeItem(article.text.slice(span.start, span.end));
  item.id = `${article.id} heading ${span.start}`;
  item.iconPath = new vscode.ThemeIcon('symbol-text');
  item.command = revealCommand(article.id, span);
  return item;
}

function speakersItem(article: Article, count: number): vscode.TreeItem {
  const item = new vscode.TreeItem('Speakers', vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${article.id} speakers`;
  item.iconPath = new vscode.ThemeIcon('comment-discussion');
  item.description = String(count);
  return item;
}

function groupLabel(group: Group): string {
  switch (group.kind) {
    case 'date':
      return longMonth(group.key);
    case 'undated':
      return 'No date';
    case 'unreadable':
      return 'Unreadable';
    default:
      return group.key || 'Top folder';
  }
}
