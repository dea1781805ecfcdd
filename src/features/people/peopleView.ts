import * as vscode from 'vscode';
import { likelyPairs, type LikelyPair } from '../../corpus/duplicates';
import { sortedInSteps } from '../../corpus/inSteps';
import { personKey, type Person, type PersonCounts } from '../../corpus/people';
import { inSlices } from '../../corpus/slices';
import { commands, contextKeys, views } from '../contributions';
import { shownAnalysis } from '../reading/shownStatements';
import { askForFilter } from '../filterBox';
import { itemsMeant, textIn } from '../given';
import type { Services } from '../services';
import { createTree, pickOne, setMessage, showStatus } from '../show';
import { formatNumber, plural } from '../../article/wording';
import { readingProgress } from '../locale';
import { appearancesOf, datesOf, PeopleItems, type PeopleNode } from './peopleItems';
import { WhoIsWho, type Answer } from './whoIsWho';

/** Changes are collected for this long; longer while articles are being read. In ms. */
const redrawAfter = 100;
const redrawWhileReadingAfter = 2000;
const messageFor = 8000;
/** VS Code asks for all items of a list at once; a filter finds the others. */
const mostShown = 500;
const mostPairs = 100;
const orderKey = 'people.order';

const orders = {
  statements: vscode.l10n.t('Most Statements First'),
  name: vscode.l10n.t('By Name'),
  lastSeen: vscode.l10n.t('Last Seen First'),
} as const;
type Order = keyof typeof orders;

/** What a filter looks at. */
const filterHint = vscode.l10n.t('A name, a former name or a role, also with slips; leave empty to show all');

/** The People view: everyone who speaks or is spoken of, across all articles. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const who = new WhoIsWho(services);
  const tree = new PeopleTree(services, who, context.workspaceState);
  const view = createTree(views.people, () => services.load(), {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: tree,
  });
  tree.attach(view);
  context.subscriptions.push(
    view,
    tree,
    view.onDidChangeVisibility(() => tree.redrawSoon()),
    view.onDidChangeSelection(({ selection: [node] }) => {
      void tree.mark(node);
      void vscode.commands.executeCommand('setContext', contextKeys.pairSelected, node?.kind === 'pair');
    }),
    services.registerCommand(commands.reviewDuplicates, () => tree.goToPair()),
    services.registerCommand(commands.samePerson, (node?: unknown) => tree.answer(node, 'same')),
    services.registerCommand(commands.differentPeople, (node?: unknown) => tree.answer(node, 'different')),
    services.registerCommand(commands.notSure, (node?: unknown) => tree.answer(node, 'not sure')),
    services.registerCommand(commands.openPerson, (key: unknown) => tree.open(key)),
    services.registerCommand(commands.sortPeople, () => tree.askForOrder()),
    services.registerCommand(commands.filterPeople, () =>
      askForFilter(tree, vscode.l10n.t('Filter People'), filterHint),
    ),
    services.registerCommand(commands.clearPeopleFilter, () => tree.filterBy('')),
    services.registerCommand(commands.mergePeople, (node?: unknown, all?: unknown) =>
      who.merge(tree.peopleIn(node, all)),
    ),
    services.registerCommand(commands.splitPerson, (node?: unknown) => who.split(tree.peopleIn(node)[0])),
    services.registerCommand(commands.renamePerson, (node?: unknown) => who.rename(tree.peopleIn(node)[0])),
    services.registerCommand(commands.ignorePerson, (node?: unknown, all?: unknown) =>
      who.ignore(tree.peopleIn(node, all)),
    ),
  );
}

const dragType = 'application/vnd.seed-review.people';

class PeopleTree
  implements vscode.TreeDataProvider<PeopleNode>, vscode.TreeDragAndDropController<PeopleNode>, vscode.Disposable
{
  readonly dragMimeTypes = [dragType];
  readonly dropMimeTypes = [dragType];
  filter = '';
  private order: Order;
  private view: vscode.TreeView<PeopleNode> | undefined;
  private shown: readonly PersonCounts[] = [];
  private total = 0;
  private likely: readonly LikelyPair[] = [];
  /** Counts searches for pairs, so that an older one notices that it is out of date. */
  private runs = 0;
  private looking: Promise<void> = Promise.resolve();
  private stale = true;
  private collecting: Promise<void> | null = null;
  private readonly nodes = new Map<string, PeopleNode>();
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private drawing: ReturnType<typeof setTimeout> | undefined;
  private readonly listening: readonly vscode.Disposable[];
  private readonly rows: PeopleItems;

  constructor(
    private readonly services: Services,
    private readonly who: WhoIsWho,
    private readonly memory: vscode.Memento,
  ) {
    this.rows = new PeopleItems(services, who);
    const remembered = memory.get<Order>(orderKey);
    this.order = remembered && remembered in orders ? remembered : 'statements';
    this.listening = [
      services.library.people.changed.listen(() => this.redrawSoon()),
      services.library.reading.idle.listen(() => this.redrawSoon()),
      services.desks.namesChanged.listen(() => this.redrawSoon()),
    ];
  }

  attach(view: vscode.TreeView<PeopleNode>): void {
    this.view = view;
  }

  dispose(): void {
    clearTimeout(this.drawing);
    for (const each of this.listening) each.dispose();
    this.changed.dispose();
  }

  // --- Showing ---

  redrawSoon(): void {
    this.drawing ??= setTimeout(
      () => {
        this.drawing = undefined;
        void this.rebuild();
      },
      this.services.library.reading.size > 1 ? redrawWhileReadingAfter : redrawAfter,
    );
  }

  filterBy(filter: string): void {
    this.filter = filter.trim();
    void vscode.commands.executeCommand('setContext', contextKeys.peopleFiltered, this.filter !== '');
    void this.rebuild();
  }

  async askForOrder(): Promise<void> {
    const chosen = await pickOne(
      (Object.keys(orders) as Order[]).map((order) => ({
        label: orders[order],
        description: order === this.order ? vscode.l10n.t('now') : '',
        order,
      })),
      vscode.l10n.t('Sort people'),
    );
    if (!chosen) return;
    this.order = chosen.order;
    void this.memory.update(orderKey, this.order);
    void this.rebuild();
  }

  /** Shows a person with what he or she says, in order of time. */
  async open(key: unknown): Promise<void> {
    if (typeof key !== 'string' || !this.services.library.people.person(key)) return;
    await vscode.commands.executeCommand(`${views.people}.focus`);
    await this.collected();
    if (!this.shown.some((person) => person.key === key)) {
      this.filter = this.services.library.people.person(key)?.name ?? '';
      await this.rebuild();
    }
    const node = this.personNode(key);
    await this.view?.reveal(node, { select: true, focus: true, expand: true });
  }

  /** Marks the words of a selected item, which VS Code opens. */
  async mark(node: PeopleNode | undefined): Promise<void> {
    if (node?.kind !== 'statement') return;
    const { statements } = await shownAnalysis(this.services, node.article);
    const span = statements[node.index]?.content[0];
    if (span) this.services.jumpMark.show(vscode.Uri.parse(node.article.id), span);
  }

  getParent(node: PeopleNode): PeopleNode | undefined {
    if (node.kind === 'pair') return { kind: 'likely' };
    return node.kind === 'appearance' ? this.personNode(node.key) : undefined;
  }

  getChildren(node?: PeopleNode): PeopleNode[] | Promise<PeopleNode[]> {
    if (!node) return this.roots();
    switch (node.kind) {
      case 'likely':
        return this.likely.map(pairNode);
      case 'person':
        return appearancesOf(this.services.library, node.key).map(({ article }) => ({
          kind: 'appearance',
          key: node.key,
          article,
        }));
      case 'appearance':
        return this.statementsIn(node);
      default:
        return [];
    }
  }

  private async roots(): Promise<PeopleNode[]> {
    await this.collected();
    const rest = this.total - this.shown.length;
    return [
      ...(this.likely.length > 0 ? [{ kind: 'likely' as const }] : []),
      ...this.shown.map(({ key }) => this.personNode(key)),
      ...(rest > 0 ? [{ kind: 'more' as const, count: rest }] : []),
    ];
  }

  getTreeItem(node: PeopleNode): vscode.TreeItem | Promise<vscode.TreeItem> {
    return this.rows.of(node, this.likely.length);
  }

  private async statementsIn({ key, article: id }: PeopleNode & { kind: 'appearance' }): Promise<PeopleNode[]> {
    const article = await this.services.library.articleOf(id);
    if (!article) return [];
    const { entities, statements } = await shownAnalysis(this.services, article);
    const ids = new Set(entities.filter(({ name }) => personKey(name) === key).map((entity) => entity.id));
    return statements.flatMap(({ speaker }, index) =>
      speaker !== null && ids.has(speaker) ? [{ kind: 'statement' as const, key, article, index }] : [],
    );
  }

  private personNode(key: string): PeopleNode {
    let node = this.nodes.get(key);
    if (!node) this.nodes.set(key, (node = { kind: 'person', key }));
    return node;
  }

  /** A hidden view is redrawn when it is shown again. */
  private async rebuild(): Promise<void> {
    this.stale = true;
    if (!this.view?.visible) return;
    await this.collected();
    this.changed.fire(undefined);
    void this.lookForPairs();
  }

  /** Resolves when those who are to be shown are known as of now. */
  private collected(): Promise<void> {
    this.collecting ??= this.collect().finally(() => (this.collecting = null));
    return this.collecting;
  }

  /**
   * Takes a moment, in slices; the last request wins, and whoever made one before waits for it.
   * @param isAsked whether a person wants to know now. While articles are being read, pairs would come and go
   */
  private lookForPairs(isAsked = false): Promise<void> {
    this.looking = this.lookOnce(++this.runs, isAsked);
    return this.looking;
  }

  private async lookOnce(run: number, isAsked: boolean): Promise<void> {
    const { people, reading } = this.services.library;
    const isTooEarly = !isAsked && reading.size > 1;
    const found = this.filter || isTooEarly ? [] : await likelyPairs(await inSlices(people.everybody()));
    if (run !== this.runs) return this.looking;
    const before = this.likely.map(saidOf).join('\n');
    this.likely = this.who.unanswered(found).slice(0, mostPairs);
    // A list that is drawn again just then may lose the item that is being gone to.
    if (before !== this.likely.map(saidOf).join('\n')) this.changed.fire(undefined);
  }

  private async collect(): Promise<void> {
    const { people, directory, reading } = this.services.library;
    while (this.stale) {
      this.stale = false;
      const all = this.filter ? directory.findPeople(this.filter, mostShown) : await inSlices(this.inOrder());
      this.total = all.length;
      this.shown = all.slice(0, mostShown);
    }
    if (!this.view) return;
    const waiting = reading.size;
    const progress = waiting > 1 ? readingProgress(waiting) : '';
    const found = plural(this.total, (n) => ({
      one: vscode.l10n.t('{0} person like “{1}”', n, this.filter),
      other: vscode.l10n.t('{0} people like “{1}”', n, this.filter),
    }));
    setMessage(this.view, this.filter ? found : progress);
    this.view.title =
      people.size > 0 ? vscode.l10n.t('People ({0})', formatNumber(people.size)) : vscode.l10n.t('People');
  }

  private *inOrder(): Generator<undefined, PersonCounts[]> {
    return yield* sortedInSteps(yield* this.services.library.people.counts(), this.comparison());
  }

  private comparison(): (a: PersonCounts, b: PersonCounts) => number {
    const byName = (a: PersonCounts, b: PersonCounts) => (a.key < b.key ? -1 : 1);
    if (this.order === 'name') return byName;
    if (this.order === 'statements')
      return (a, b) => b.statements - a.statements || b.articles - a.articles || byName(a, b);
    const last = new Map<string, string>();
    const lastOf = ({ key }: PersonCounts) => {
      let day = last.get(key);
      if (day === undefined) last.set(key, (day = datesOf(this.services.library, key).at(-1) ?? ''));
      return day;
    };
    return (a, b) => (lastOf(a) === lastOf(b) ? byName(a, b) : lastOf(a) < lastOf(b) ? 1 : -1);
  }

  // --- Whom a person means ---

  /** Takes what a person says of two who may be one, and goes on to the next two. */
  async answer(node: unknown, answer: Answer): Promise<void> {
    const pair = node ?? this.view?.selection[0];
    if (textIn(pair, 'kind') !== 'pair') return;
    const { people } = this.services.library;
    const [one, other] = ['one', 'other'].map((which) => people.person(textIn(pair, which) ?? ''));
    if (one && other) await this.who.answer({ one, other, reason: textIn(pair, 'reason') ?? '' }, answer);
    await this.goToPair(false);
  }

  /**
   * Selects the next pair to say something about, so that each takes one key.
   * @param isAsked whether the person wants to know when there is none
   */
  async goToPair(isAsked = true): Promise<void> {
    await vscode.commands.executeCommand(`${views.people}.focus`);
    await this.lookForPairs(true);
    const [next] = this.likely;
    if (!next && isAsked) showStatus(vscode.l10n.t('There are no likely duplicates'), messageFor);
    if (!next) return;
    // Before the selection tells, so that the first key is an answer and not typed into the list.
    await vscode.commands.executeCommand('setContext', contextKeys.pairSelected, true);
    await this.view?.reveal(pairNode(next), { select: true, focus: true });
  }

  /** The people whom a command is about: those of a menu, or those selected. */
  peopleIn(node: unknown, all?: unknown): Person[] {
    const given = itemsMeant(node, all);
    const keys = (given.length > 0 ? given : (this.view?.selection ?? [])).flatMap((each) => textIn(each, 'key') ?? []);
    return [...new Set(keys)].flatMap((key) => this.services.library.people.person(key) ?? []);
  }

  handleDrag(source: readonly PeopleNode[], data: vscode.DataTransfer): void {
    const keys = source.flatMap((node) => (node.kind === 'person' ? [node.key] : []));
    data.set(dragType, new vscode.DataTransferItem(keys.join('\n')));
  }

  async handleDrop(target: PeopleNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const dragged = await data.get(dragType)?.asString();
    if (target?.kind !== 'person' || !dragged) return;
    const keys = dragged.split('\n');
    const into = this.services.library.people.person(target.key);
    const others = keys
      .filter((key) => key !== target.key)
      .flatMap((key) => this.services.library.people.person(key) ?? []);
    if (into && others.length > 0) await this.who.mergeInto(into, others);
  }
}

function pairNode({ one, other, reason }: LikelyPair): PeopleNode {
  return { kind: 'pair', one: one.key, other: other.key, reason };
}

/** All that the list says of a pair. */
function saidOf({ one, other, reason }: LikelyPair): string {
  return [one.name, other.name, reason].join(' · ');
}
