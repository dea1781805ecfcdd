import * as vscode from 'vscode';
import { entryLabel, foldForFilter } from '../../corpus/grouping';
import { anchorAt } from '../../review/anchor';
import { byTime, type Decision, type DecisionKind } from '../../review/decisions';
import { describeDecision } from './describe';
import { threadsIn, type Thread } from '../../review/notes';
import { isArchived, readArchivedId } from '../archive/archivedId';
import { bringIn } from '../archive/openedArticles';
import { commands, contextKeys, views } from '../contributions';
import { shortDay } from '../dates/calendar';
import { isolated, withoutIsolates } from '../../article/direction';
import { withoutMarks } from '../../article/shownText';
import { showSpan } from '../reading/reveal';
import { askForFilter } from '../filterBox';
import { displayPath, type Services } from '../services';
import { confirm, createTree, setMessage, showStatus } from '../show';
import { formatNumber, inQuotes, plural } from '../../article/wording';

/** Changes are collected for this long. In ms. */
const redrawAfter = 100;
const messageFor = 8000;

/** What the view is cut up into, in the order in which it shows it: what waits for somebody comes first. */
const groups = [
  { key: 'lost', label: vscode.l10n.t('Lost their place'), icon: 'warning' },
  { key: 'disputed', label: vscode.l10n.t('Disagreements'), icon: 'git-compare' },
  { key: 'notes', label: vscode.l10n.t('Notes'), icon: 'comment' },
  { key: 'resolved', label: vscode.l10n.t('Resolved notes'), icon: 'pass' },
  { key: 'corrections', label: vscode.l10n.t('Corrections'), icon: 'edit' },
  { key: 'names', label: vscode.l10n.t('Names in all articles'), icon: 'person' },
] as const;
type GroupKey = (typeof groups)[number]['key'];

const icons: Readonly<Partial<Record<DecisionKind, string>>> = {
  'said by': 'quote',
  'not a statement': 'circle-slash',
  'stands for': 'person',
  'means the date': 'calendar',
  published: 'calendar',
  note: 'comment',
};

interface Item {
  /** The article that it is about; of what counts everywhere, any of the folder. */
  readonly article: string;
  readonly decision: Decision;
  readonly thread: Thread | null;
  /** Whether it counts in all articles. */
  readonly isAboutNames: boolean;
}

type DecisionsNode =
  | { readonly kind: 'group'; readonly key: GroupKey }
  | { readonly kind: 'article'; readonly id: string; readonly group: GroupKey }
  | (Item & { readonly kind: 'item'; readonly group: GroupKey });

/** What a filter looks at. */
const filterHint = vscode.l10n.t('Words, a name, a tag (#check), a reviewer or an article; leave empty to show all');

/** The Decisions view: all that people decided and noted, with those first that wait for somebody. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const tree = new DecisionsTree(services);
  const view = createTree(views.decisions, () => services.load(), { treeDataProvider: tree, showCollapseAll: true });
  tree.attach(view);
  context.subscriptions.push(
    view,
    tree,
    view.onDidChangeVisibility(() => tree.redrawSoon()),
    services.registerCommand(commands.goToDecision, (id: unknown, decision: unknown) => goTo(services, id, decision)),
    services.registerCommand(commands.takeBackDecision, (node?: unknown) => takeBack(services, tree.itemOf(node))),
    services.registerCommand(commands.placeNote, (node?: unknown) => place(services, tree.itemOf(node))),
    services.registerCommand(commands.nextNote, () => tree.goToNote(1)),
    services.registerCommand(commands.previousNote, () => tree.goToNote(-1)),
    services.registerCommand(commands.filterDecisions, () =>
      askForFilter(tree, vscode.l10n.t('Filter Notes and Decisions'), filterHint),
    ),
    services.registerCommand(commands.clearDecisionsFilter, () => tree.filterBy('')),
  );
}

/** Opens an article at the words of a decision. */
async function goTo(services: Services, id: unknown, decision: unknown): Promise<void> {
  const uri = services.uriOf(id);
  if (uri && isArchived(uri)) await bringIn(services, uri.toString());
  const article = uri && (await services.library.articleOf(uri.toString()));
  // VS Code says why it cannot be opened.
  if (uri && !article && isArchived(uri)) await vscode.commands.executeCommand('vscode.open', uri);
  if (!article || typeof decision !== 'string') return;
  const { decided } = await services.library.analysisOf(article);
  const span = decided?.places.get(decision);
  if (span) await showSpan(services, uri, span, { preview: true });
  else await vscode.window.showTextDocument(uri, { preview: true });
  if (services.library.catalog.decidedIn(article.id)?.lost.includes(decision))
    showStatus(vscode.l10n.t('Its words are not in the article any more, or not clearly'), messageFor, 'warning');
}

async function takeBack({ desks }: Services, item: Item | null): Promise<void> {
  if (!item) return;
  const { decision, article, thread, isAboutNames } = item;
  if (
    thread &&
    !(await confirm(
      thread.remarks.length > 1
        ? vscode.l10n.t('Delete this note and what was answered?')
        : vscode.l10n.t('Delete this note?'),
      vscode.l10n.t('Delete'),
    ))
  )
    return;
  if (isAboutNames) await desks.takeBackEverywhere(article, decision);
  else for (const each of thread?.remarks ?? [decision]) await desks.takeBack(article, each);
  showStatus(vscode.l10n.t('Taken back: {0}', describeDecision(decision)), messageFor, 'discard');
}

/** Gives a note that has lost its words others: those that are selected. */
async function place(services: Services, item: Item | null): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!item?.thread) return;
  if (!editor || editor.selection.isEmpty || editor.document.uri.toString() !== item.article)
    return showStatus(vscode.l10n.t('Select the words in its article first'), messageFor);
  const { document, selection } = editor;
  const words = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const at = anchorAt(document.getText(), words);
  await services.desks.decide(item.article, { kind: 'placed', thread: item.thread.id, at });
}

class DecisionsTree implements vscode.TreeDataProvider<DecisionsNode>, vscode.Disposable {
  filter = '';
  private view: vscode.TreeView<DecisionsNode> | undefined;
  /** By group and article, in the order of the articles' dates. */
  private listed = new Map<GroupKey, Map<string, Item[]>>();
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private drawing: ReturnType<typeof setTimeout> | undefined;
  private readonly listening: readonly vscode.Disposable[];

  constructor(private readonly services: Services) {
    const { library, desks } = services;
    this.listening = [
      library.corpus.changed.listen(({ kind }) => kind !== 'restored' && this.redrawSoon()),
      library.days.changed.listen(() => this.redrawSoon()),
      library.loading.ended.listen(() => this.redrawSoon()),
      desks.namesChanged.listen(() => this.redrawSoon()),
    ];
  }

  attach(view: vscode.TreeView<DecisionsNode>): void {
    this.view = view;
    this.redrawSoon();
  }

  dispose(): void {
    clearTimeout(this.drawing);
    for (const each of this.listening) each.dispose();
    this.changed.dispose();
  }

  filterBy(filter: string): void {
    this.filter = filter.trim();
    void vscode.commands.executeCommand('setContext', contextKeys.decisionsFiltered, this.filter !== '');
    this.redrawSoon();
  }

  redrawSoon(): void {
    this.drawing ??= setTimeout(() => {
      this.drawing = undefined;
      this.rebuild();
    }, redrawAfter);
  }

  /** An item of this view by its ids; null for anything else. */
  itemOf(node: unknown): Item | null {
    if (typeof node !== 'object' || node === null || !('decision' in node)) return null;
    for (const byArticle of this.listed.values())
      for (const items of byArticle.values()) {
        const found = items.find((each) => each === node || each.decision === node.decision);
        if (found) return found;
      }
    return null;
  }

  getChildren(node?: DecisionsNode): DecisionsNode[] {
    if (!node) return groups.filter(({ key }) => this.listed.has(key)).map(({ key }) => ({ kind: 'group', key }));
    if (node.kind === 'item') return [];
    const byArticle = this.listed.get(node.kind === 'group' ? node.key : node.group) ?? new Map<string, Item[]>();
    if (node.kind === 'article')
      return (byArticle.get(node.id) ?? []).map((item) => ({ kind: 'item', group: node.group, ...item }));
    // What counts everywhere is about no article.
    if (node.key === 'names')
      return [...byArticle.values()].flat().map((item) => ({ kind: 'item', group: node.key, ...item }));
    return [...byArticle.keys()].map((id) => ({ kind: 'article', id, group: node.key }));
  }

  getTreeItem(node: DecisionsNode): vscode.TreeItem {
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    if (node.kind === 'group') {
      const { label, icon } = groups.find(({ key }) => key === node.key)!;
      const item = new vscode.TreeItem(label, node.key === 'resolved' || node.key === 'names' ? Collapsed : Expanded);
      item.id = `${node.key}${this.filter && ' filtered'}`;
      item.iconPath = new vscode.ThemeIcon(icon);
      const count = [...(this.listed.get(node.key)?.values() ?? [])].reduce((sum, items) => sum + items.length, 0);
      item.description = formatNumber(count);
      return item;
    }
    if (node.kind === 'article') {
      const entry = this.services.library.corpus.get(node.id);
      const item = new vscode.TreeItem(entry ? entryLabel(entry, 100) : displayPath(node.id), Expanded);
      item.id = `${node.group} ${node.id}${this.filter && ' filtered'}`;
      item.iconPath = new vscode.ThemeIcon('file-text');
      item.contextValue = 'article';
      if (entry || readArchivedId(node.id))
        item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [vscode.Uri.parse(node.id)] };
      item.description = String(this.listed.get(node.group)?.get(node.id)?.length ?? 0);
      return item;
    }
    return this.decisionItem(node);
  }

  private decisionItem({
    decision,
    thread,
    article,
    group,
    isAboutNames,
  }: DecisionsNode & { kind: 'item' }): vscode.TreeItem {
    const { desks } = this.services;
    const by = decision.by === desks.you ? vscode.l10n.t('you') : isolated(decision.by);
    const text = thread ? thread.remarks[0]!.text.replace(/\s+/g, ' ') : describeDecision(decision);
    const item = new vscode.TreeItem(text.charAt(0).toUpperCase() + text.slice(1));
    item.id = `${group} ${article} ${decision.id}`;
    const answers = thread && thread.remarks.length > 1 ? answerCount(thread.remarks.length - 1) : '';
    item.description = [by, shortDay(decision.when.slice(0, 10)), answers].filter(Boolean).join(' · ');
    item.iconPath = new vscode.ThemeIcon(group === 'lost' ? 'warning' : (icons[decision.kind] ?? 'person'));
    const words =
      'at' in decision && decision.at
        ? [inQuotes(isolated(withoutMarks(decision.at.exact).replace(/\s+/g, ' ').slice(0, 300)))]
        : [];
    item.tooltip = [
      ...(thread?.remarks ?? []).map(({ by: who, text: said }) => `${isolated(who)}: ${isolated(said)}`),
      ...words,
      `${by}, ${decision.when}`,
    ].join('\n');
    item.contextValue = isAboutNames ? 'nameDecision' : group === 'lost' && thread ? 'lostNote' : 'decision';
    // Not VS Code's own command: where the words are now is known only when they are looked for.
    if (group !== 'names')
      item.command = {
        command: commands.goToDecision,
        title: vscode.l10n.t('Go to These Words'),
        arguments: [article, decision.id],
      };
    return item;
  }

  /** Opens the next note of all articles, from the cursor on. */
  async goToNote(direction: 1 | -1): Promise<void> {
    const notes = [...(this.listed.get('notes')?.values() ?? [])].flat();
    if (notes.length === 0) return showStatus(vscode.l10n.t('There are no notes'), messageFor);
    const at = notes.findIndex(({ decision }) => decision.id === this.lastNote);
    const next = notes[(at + direction + notes.length) % notes.length] ?? notes[0]!;
    this.lastNote = next.decision.id;
    await goTo(this.services, next.article, next.decision.id);
    showStatus(
      vscode.l10n.t(
        'Note {0} of {1}: {2}',
        formatNumber(notes.indexOf(next) + 1),
        formatNumber(notes.length),
        next.decision.kind === 'note' ? next.decision.text : '',
      ),
      messageFor,
      'comment',
    );
  }
  private lastNote = '';

  private rebuild(): void {
    const { desks, library } = this.services;
    this.listed = new Map();
    const words = foldForFilter(this.filter).split(/\s+/).filter(Boolean);
    const dateOf = (id: string) => library.corpus.get(id)?.summary?.date ?? '';
    const ids = [...desks.articles()].sort((a, b) =>
      dateOf(a) === dateOf(b) ? (a < b ? -1 : 1) : dateOf(a) < dateOf(b) ? 1 : -1,
    );
    let open = 0;
    for (const id of ids) {
      const entry = library.corpus.get(id);
      const label = entry ? entryLabel(entry, 200) : displayPath(id);
      for (const [group, item] of this.itemsOn(id)) {
        if (group === 'lost' || group === 'disputed') open++;
        if (passes(item, label, words)) this.put(group, id, item);
      }
    }
    for (const [folder, decisions] of desks.everywhere())
      for (const decision of decisions) {
        const item = { article: folder, decision, thread: null, isAboutNames: true };
        if (passes(item, '', words)) this.put('names', folder, item);
      }
    if (this.view) {
      setMessage(this.view, this.filter ? vscode.l10n.t('Matching “{0}”', this.filter) : '');
      // Those that wait for a person: they have lost their words, or reviewers disagree.
      this.view.badge = open > 0 ? { value: open, tooltip: needALook(open) } : undefined;
    }
    this.changed.fire(undefined);
  }

  private put(group: GroupKey, id: string, item: Item): void {
    const byArticle = this.listed.get(group) ?? new Map<string, Item[]>();
    this.listed.set(group, byArticle);
    const items = byArticle.get(id);
    if (items) items.push(item);
    else byArticle.set(id, [item]);
  }

  private itemsOn(article: string): [GroupKey, Item][] {
    const { desks, library } = this.services;
    const decisions = desks.decisionsOn(article);
    const became = library.catalog.decidedIn(article);
    const lost = new Set(became?.lost);
    const disputed = new Set(became?.disputed.flat());
    const notes = threadsIn(decisions).map((thread): [GroupKey, Item] => {
      const decision = thread.remarks[0]!;
      const group = lost.has(decision.id) ? 'lost' : thread.isResolved ? 'resolved' : 'notes';
      return [group, { article, decision, thread, isAboutNames: false }];
    });
    const corrections = decisions
      .filter(({ kind }) => !marking.has(kind))
      .sort(byTime)
      .map((decision): [GroupKey, Item] => {
        const group = lost.has(decision.id) ? 'lost' : disputed.has(decision.id) ? 'disputed' : 'corrections';
        return [group, { article, decision, thread: null, isAboutNames: false }];
      });
    return [...notes, ...corrections];
  }
}

/** What is shown elsewhere, or as part of a thread. */
const marking: ReadonlySet<DecisionKind> = new Set(['review', 'tagged', 'taken back', 'note', 'resolved', 'placed']);

function passes({ decision, thread }: Item, label: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const said = thread ? thread.remarks.map(({ by, text }) => `${by} ${text}`) : [decision.by];
  const text = foldForFilter([label, withoutIsolates(describeDecision(decision)), ...said].join(' '));
  return words.every((word) => text.includes(word));
}

function needALook(count: number): string {
  return plural(count, (n) => ({
    one: vscode.l10n.t('{0} note or correction needs a look', n),
    other: vscode.l10n.t('{0} notes or corrections need a look', n),
  }));
}

function answerCount(count: number): string {
  return plural(count, (n) => ({ one: vscode.l10n.t('{0} answer', n), other: vscode.l10n.t('{0} answers', n) }));
}
