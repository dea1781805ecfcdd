import * as vscode from 'vscode';
import type { Article } from '../../article/article';
import { entryLabel, foldForFilter } from '../../corpus/grouping';
import { likelyPairs, type LikelyPair } from '../../corpus/duplicates';
import { personKey, type Appearance, type Person } from '../../corpus/people';
import type { Decision } from '../../review/decisions';
import { inForce } from '../../review/inForce';
import { counted } from '../counted';
import { commands, contextKeys, views } from '../contributions';
import { shortDay } from '../dates/calendar';
import { statementItem } from '../articles/articleItems';
import { shownAnalysis } from '../reading/shownStatements';

import { askForFilter } from '../filterBox';
import type { Services } from '../services';
import { askFor, createTree, pickOne, pickSeveral, setMessage, showStatus } from '../show';
import { personDescription } from './personItem';

/** Changes are collected for this long; longer while articles are being read. In ms. */
const redrawAfter = 100;
const redrawWhileReadingAfter = 2000;
const messageFor = 8000;
/** VS Code asks for all items of a list at once; a filter finds the others. */
const mostShown = 500;
const mostPairs = 100;
const orderKey = 'people.order';

const orders = { statements: 'Most Statements First', name: 'By Name', lastSeen: 'Last Seen First' } as const;
type Order = keyof typeof orders;

type PeopleNode =
  | { readonly kind: 'likely' }
  | { readonly kind: 'pair'; readonly one: string; readonly other: string; readonly reason: string }
  | { readonly kind: 'person'; readonly key: string }
  | { readonly kind: 'appearance'; readonly key: string; readonly article: string }
  | { readonly kind: 'statement'; readonly key: string; readonly article: Article; readonly index: number }
  | { readonly kind: 'more'; readonly count: number };

/** What a filter looks at. */
const filterHint = 'A name, a former name or a role, also with slips; leave empty to show all';

/** The People view: everyone who speaks or is spoken of, across all articles. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const tree = new PeopleTree(services, context.workspaceState);
  const view = createTree(views.people, {
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
      tree.mark(node);
      void vscode.commands.executeCommand('setContext', contextKeys.pairSelected, node?.kind === 'pair');
    }),
    vscode.commands.registerCommand(commands.reviewDuplicates, () => tree.goToPair()),
    vscode.commands.registerCommand(commands.samePerson, (node?: unknown) => tree.answer(node, 'same')),
    vscode.commands.registerCommand(commands.differentPeople, (node?: unknown) => tree.answer(node, 'different')),
    vscode.commands.registerCommand(commands.notSure, (node?: unknown) => tree.answer(node, 'not sure')),
    vscode.commands.registerCommand(commands.openPerson, (key: unknown) => tree.open(key)),
    vscode.commands.registerCommand(commands.sortPeople, () => tree.askForOrder()),
    vscode.commands.registerCommand(commands.filterPeople, () => askForFilter(tree, 'Filter People', filterHint)),
    vscode.commands.registerCommand(commands.clearPeopleFilter, () => tree.filterBy('')),
    vscode.commands.registerCommand(commands.mergePeople, (node?: unknown, all?: unknown) =>
      tree.merge(tree.peopleIn(node, all)),
    ),
    vscode.commands.registerCommand(commands.splitPerson, (node?: unknown) => tree.split(tree.peopleIn(node)[0])),
    vscode.commands.registerCommand(commands.renamePerson, (node?: unknown) => tree.rename(tree.peopleIn(node)[0])),
    vscode.commands.registerCommand(commands.ignorePerson, (node?: unknown, all?: unknown) =>
      tree.ignore(tree.peopleIn(node, all)),
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
  private shown: readonly Person[] = [];
  private total = 0;
  private likely: readonly LikelyPair[] = [];
  private stale = true;
  private readonly nodes = new Map<string, PeopleNode>();
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private drawing: ReturnType<typeof setTimeout> | undefined;
  private readonly listening: readonly vscode.Disposable[];

  constructor(
    private readonly services: Services,
    private readonly memory: vscode.Memento,
  ) {
    const remembered = memory.get<Order>(orderKey);
    this.order = remembered && remembered in orders ? remembered : 'statements';
    this.listening = [
      services.library.people.changed.listen(() => this.redrawSoon()),
      services.library.reading.idle.listen(() => this.redrawSoon()),
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
        this.rebuild();
      },
      this.services.library.reading.size > 1 ? redrawWhileReadingAfter : redrawAfter,
    );
  }

  filterBy(filter: string): void {
    this.filter = filter.trim();
    void vscode.commands.executeCommand('setContext', contextKeys.peopleFiltered, this.filter !== '');
    this.rebuild();
  }

  async askForOrder(): Promise<void> {
    const chosen = await pickOne(
      (Object.keys(orders) as Order[]).map((order) => ({
        label: orders[order],
        description: order === this.order ? 'now' : '',
        order,
      })),
      'Sort people',
    );
    if (!chosen) return;
    this.order = chosen.order;
    void this.memory.update(orderKey, this.order);
    this.rebuild();
  }

  /** Shows a person with what he or she says, in order of time. */
  async open(key: unknown): Promise<void> {
    if (typeof key !== 'string' || !this.services.library.people.person(key)) return;
    await vscode.commands.executeCommand(`${views.people}.focus`);
    if (this.stale || !this.shown.some((person) => person.key === key)) {
      const name = this.services.library.people.person(key)?.name ?? '';
      if (this.shown.length > 0 && !this.shown.some((person) => person.key === key)) this.filter = name;
      this.rebuild();
    }
    const node = this.personNode(key);
    await this.view?.reveal(node, { select: true, focus: true, expand: true });
  }

  /** Marks the words of a selected item, which VS Code opens. */
  mark(node: PeopleNode | undefined): void {
    if (node?.kind !== 'statement') return;
    const span = shownAnalysis(this.services, node.article).statements[node.index]?.content[0];
    if (span) this.services.jumpMark.show(vscode.Uri.parse(node.article.id), span);
  }

  getParent(node: PeopleNode): PeopleNode | undefined {
    if (node.kind === 'pair') return { kind: 'likely' };
    return node.kind === 'appearance' ? this.personNode(node.key) : undefined;
  }

  getChildren(node?: PeopleNode): PeopleNode[] | Promise<PeopleNode[]> {
    if (!node) {
      if (this.stale) this.collect();
      const rest = this.total - this.shown.length;
      return [
        ...(this.likely.length > 0 ? [{ kind: 'likely' as const }] : []),
        ...this.shown.map(({ key }) => this.personNode(key)),
        ...(rest > 0 ? [{ kind: 'more' as const, count: rest }] : []),
      ];
    }
    switch (node.kind) {
      case 'likely':
        return this.likely.map(pairNode);
      case 'person':
        return this.appearancesOf(node.key).map(({ article }) => ({ kind: 'appearance', key: node.key, article }));
      case 'appearance':
        return this.statementsIn(node);
      default:
        return [];
    }
  }

  getTreeItem(node: PeopleNode): vscode.TreeItem {
    switch (node.kind) {
      case 'person':
        return this.personItem(node.key);
      case 'appearance':
        return this.appearanceItem(node);
      case 'statement': {
        const item = statementItem(node.article, shownAnalysis(this.services, node.article), node.index);
        item.id = `${node.key} ${item.id}`;
        return item;
      }
      case 'likely': {
        const item = new vscode.TreeItem('Likely duplicates', vscode.TreeItemCollapsibleState.Collapsed);
        item.id = 'likely';
        item.iconPath = new vscode.ThemeIcon('merge');
        item.description = this.likely.length.toLocaleString('en');
        item.tooltip = 'People who may be one and the same: S the same, D different, N not sure';
        return item;
      }
      case 'pair':
        return this.pairItem(node);
      case 'more': {
        const item = new vscode.TreeItem(`${node.count.toLocaleString('en')} more`);
        item.id = 'more';
        item.description = 'a filter finds them';
        item.command = { command: commands.filterPeople, title: 'Filter' };
        return item;
      }
    }
  }

  private pairItem({ one, other, reason }: PeopleNode & { kind: 'pair' }): vscode.TreeItem {
    const { people } = this.services.library;
    const [first, second] = [people.person(one), people.person(other)];
    const item = new vscode.TreeItem(`${first?.name ?? one} = ${second?.name ?? other}?`);
    item.id = `pair ${one} ${other}`;
    item.iconPath = new vscode.ThemeIcon('question');
    item.description = reason;
    item.contextValue = 'pair';
    item.tooltip = [first, second]
      .filter((person) => person !== undefined)
      .map((person) => `${person.name}: ${personDescription(person)}`)
      .concat(reason)
      .join('\n');
    return item;
  }

  private personItem(key: string): vscode.TreeItem {
    const person = this.services.library.people.person(key);
    const item = new vscode.TreeItem(person?.name ?? key, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = key;
    item.contextValue = this.mergedInto(person?.name ?? key).length > 0 ? 'mergedPerson' : 'person';
    item.iconPath = new vscode.ThemeIcon('person');
    if (!person) return item;
    item.description = personDescription(person);
    const dates = this.datesOf(key);
    item.tooltip = [
      person.name,
      person.also.length > 0 ? `Also: ${person.also.slice(0, 6).join(', ')}` : '',
      ...this.rolesOverTime(key),
      dates.length > 0 ? `From ${shortDay(dates[0]!)} to ${shortDay(dates[dates.length - 1]!)}` : '',
    ]
      .filter(Boolean)
      .join('\n');
    return item;
  }

  private appearanceItem({ key, article }: PeopleNode & { kind: 'appearance' }): vscode.TreeItem {
    const entry = this.services.library.corpus.get(article);
    const here = this.appearancesOf(key).find((each) => each.article === article);
    const day = entry?.summary?.date;
    const { Collapsed, None } = vscode.TreeItemCollapsibleState;
    const says = here !== undefined && here.statements > 0;
    const label = `${day ? shortDay(day) : 'no date'} · ${entry ? entryLabel(entry, 240) : article}`;
    const item = new vscode.TreeItem(label, says ? Collapsed : None);
    item.id = `${key} ${article}`;
    item.iconPath = new vscode.ThemeIcon('file-text');
    item.contextValue = 'appearance';
    if (here) {
      item.description = says ? counted(here.statements, 'statement') : counted(here.mentions, 'mention');
      item.tooltip = [label, ...here.roles].join('\n');
      item.command = {
        command: commands.reveal,
        title: 'Open',
        arguments: [article, here.first.start, here.first.end],
      };
    }
    return item;
  }

  private async statementsIn({ key, article: id }: PeopleNode & { kind: 'appearance' }): Promise<PeopleNode[]> {
    const article = await this.services.library.articleOf(id);
    if (!article) return [];
    const { entities, statements } = shownAnalysis(this.services, article);
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

  /** In order of time; those without a date last. */
  private appearancesOf(key: string): Appearance[] {
    const dateOf = (id: string) => this.services.library.corpus.get(id)?.summary?.date ?? '9999';
    return this.services.library.people
      .appearances(key)
      .map((here) => ({ here, date: dateOf(here.article) }))
      .sort((a, b) => (a.date === b.date ? (a.here.article < b.here.article ? -1 : 1) : a.date < b.date ? -1 : 1))
      .map(({ here }) => here);
  }

  private datesOf(key: string): string[] {
    return this.services.library.people
      .appearances(key)
      .flatMap(({ article }) => this.services.library.corpus.get(article)?.summary?.date ?? [])
      .sort();
  }

  /** "8 Nov 2025: Defence Minister", each role where it first stands. */
  private rolesOverTime(key: string): string[] {
    const seen = new Set<string>();
    const lines: string[] = [];
    for (const { article, roles } of this.appearancesOf(key)) {
      const date = this.services.library.corpus.get(article)?.summary?.date;
      for (const role of roles) {
        if (seen.has(role.toLowerCase()) || seen.size >= 8) continue;
        seen.add(role.toLowerCase());
        lines.push(date ? `${shortDay(date)}: ${role}` : role);
      }
    }
    return lines;
  }

  /** A hidden view is redrawn when it is shown again. */
  private rebuild(): void {
    this.stale = true;
    if (!this.view?.visible) return;
    this.collect();
    this.changed.fire(undefined);
  }

  private collect(): void {
    this.stale = false;
    const { people, directory, reading } = this.services.library;
    const all = this.filter
      ? directory.findPeople(this.filter, mostShown)
      : Array.from(people.keys(), (key) => people.person(key)).filter((person) => person !== undefined);
    if (!this.filter) all.sort(this.comparison());
    // While articles are being read, others would come and go with every few of them.
    this.likely = this.filter || reading.size > 1 ? [] : this.unanswered(likelyPairs(all)).slice(0, mostPairs);
    this.total = all.length;
    this.shown = all.slice(0, mostShown);
    if (!this.view) return;
    const waiting = reading.size;
    const progress = waiting > 1 ? `Reading articles, ${waiting.toLocaleString('en')} to go …` : '';
    setMessage(
      this.view,
      this.filter ? `${counted(this.total, 'person').replace('persons', 'people')} like “${this.filter}”` : progress,
    );
    this.view.title = people.size > 0 ? `People (${people.size.toLocaleString('en')})` : 'People';
  }

  private comparison(): (a: Person, b: Person) => number {
    const byName = (a: Person, b: Person) => (foldForFilter(a.name) < foldForFilter(b.name) ? -1 : 1);
    if (this.order === 'name') return byName;
    if (this.order === 'statements')
      return (a, b) => b.statements - a.statements || b.articles - a.articles || byName(a, b);
    const last = new Map<string, string>();
    const lastOf = ({ key }: Person) => {
      let day = last.get(key);
      if (day === undefined) last.set(key, (day = this.datesOf(key).at(-1) ?? ''));
      return day;
    };
    return (a, b) => (lastOf(a) === lastOf(b) ? byName(a, b) : lastOf(a) < lastOf(b) ? 1 : -1);
  }

  // --- Who is who ---

  /** What a person says of two who may be one. */
  async answer(node: unknown, answer: 'same' | 'different' | 'not sure'): Promise<void> {
    const pair = (node ?? this.view?.selection[0]) as PeopleNode | undefined;
    if (pair?.kind !== 'pair') return;
    const { people } = this.services.library;
    const [one, other] = [people.person(pair.one), people.person(pair.other)];
    const article = one && this.articleOf(one);
    if (!one || !other || !article) return;
    if (answer === 'same') {
      const [into, from] = one.statements >= other.statements ? [one, other] : [other, one];
      await this.mergeInto(into, [from]);
    } else {
      const sure = answer === 'different';
      const decided = { kind: 'differs from', name: one.name, other: other.name, sure } as const;
      await this.services.desks.decideEverywhere(article, decided);
    }
    this.rebuild();
    if (this.likely.length > 0) await this.goToPair();
  }

  /** Selects the next pair to say something about, so that each takes one key. */
  async goToPair(): Promise<void> {
    await vscode.commands.executeCommand(`${views.people}.focus`);
    // A view that is just being shown asks for its items later.
    if (this.stale) this.collect();
    const [next] = this.likely;
    if (!next) return showStatus('There are no likely duplicates', messageFor);
    // Before the selection tells, so that the first key is an answer and not typed into the list.
    await vscode.commands.executeCommand('setContext', contextKeys.pairSelected, true);
    await this.view?.reveal(pairNode(next), { select: true, focus: true });
  }

  /** The pairs that nobody has said anything about. */
  private unanswered(pairs: readonly LikelyPair[]): LikelyPair[] {
    const answered = new Set(
      [...this.services.desks.everywhere()].flatMap(([, decisions]) =>
        decisions.flatMap((decision) =>
          decision.kind === 'differs from' ? [pairKey(personKey(decision.name), personKey(decision.other))] : [],
        ),
      ),
    );
    return pairs.filter(({ one, other }) => !answered.has(pairKey(one.key, other.key)));
  }

  /** The people whom a command is about: those of a menu, or those selected. */
  peopleIn(node: unknown, all?: unknown): Person[] {
    const given =
      Array.isArray(all) && all.length > 0 ? all : node === undefined ? [...(this.view?.selection ?? [])] : [node];
    const keys = given.flatMap((each: unknown) =>
      typeof each === 'object' && each !== null && 'key' in each && typeof each.key === 'string' ? [each.key] : [],
    );
    return [...new Set(keys)].flatMap((key) => this.services.library.people.person(key) ?? []);
  }

  async merge(people: readonly Person[]): Promise<void> {
    if (people.length < 2) return showStatus('Select two people or more first', messageFor);
    const chosen = await pickOne(
      [...people]
        .sort((a, b) => b.statements - a.statements)
        .map((person) => ({ label: person.name, description: personDescription(person), icon: 'person', person })),
      'These are one person. Under which name?',
    );
    if (chosen)
      await this.mergeInto(
        chosen.person,
        people.filter(({ key }) => key !== chosen.person.key),
      );
  }

  private async mergeInto(into: Person, others: readonly Person[]): Promise<void> {
    const article = this.articleOf(into);
    if (article === null) return;
    for (const { name } of others)
      if (!(await this.services.desks.decideEverywhere(article, { kind: 'is called', name, as: into.name }))) return;
    showStatus(`${[...others, into].map(({ name }) => name).join(' and ')} are one person now`, messageFor, 'check');
  }

  async split(person: Person | undefined): Promise<void> {
    const merged = person ? this.mergedInto(person.name) : [];
    if (!person || merged.length === 0) return showStatus('This person was not put together from several', messageFor);
    const items = merged.map(([id, decision]) => ({
      label: decision.kind === 'is called' ? decision.name : '',
      description: `by ${decision.by}, ${shortDay(decision.when.slice(0, 10))}`,
      picked: merged.length === 1,
      id,
      decision,
    }));
    const chosen = await pickSeveral(items, `Split ${person.name}`, 'Who is somebody else after all?');
    for (const { id, decision } of chosen ?? []) await this.services.desks.takeBackEverywhere(id, decision);
    if (chosen?.length)
      showStatus(`${chosen.map(({ label }) => label).join(', ')} stand for themselves again`, messageFor);
  }

  async rename(person: Person | undefined): Promise<void> {
    const article = person ? this.articleOf(person) : null;
    if (!person || article === null) return;
    const typed = await askFor({
      title: `What is ${person.name} called?`,
      prompt: 'Former names still find this person; the articles keep theirs',
      value: person.name,
      validateInput: (name) => (name.trim() ? undefined : 'Type a name.'),
    });
    const as = typed?.replace(/\s+/g, ' ').trim();
    if (as && as !== person.name)
      await this.services.desks.decideEverywhere(article, { kind: 'is called', name: person.name, as });
  }

  async ignore(people: readonly Person[]): Promise<void> {
    for (const person of people) {
      const article = this.articleOf(person);
      if (
        article === null ||
        !(await this.services.desks.decideEverywhere(article, { kind: 'is a', name: person.name, type: null }))
      )
        return;
    }
    if (people.length > 0)
      showStatus(`No person: ${people.map(({ name }) => name).join(', ')}`, messageFor, 'circle-slash');
  }

  handleDrag(source: readonly PeopleNode[], data: vscode.DataTransfer): void {
    const keys = source.flatMap((node) => (node.kind === 'person' ? [node.key] : []));
    data.set(dragType, new vscode.DataTransferItem(JSON.stringify(keys)));
  }

  async handleDrop(target: PeopleNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const dragged = await data.get(dragType)?.asString();
    if (target?.kind !== 'person' || !dragged) return;
    const keys = JSON.parse(dragged) as string[];
    const into = this.services.library.people.person(target.key);
    const others = keys
      .filter((key) => key !== target.key)
      .flatMap((key) => this.services.library.people.person(key) ?? []);
    if (into && others.length > 0) await this.mergeInto(into, others);
  }

  /** The decisions that gave others this person's name, with an article of their folder. */
  private mergedInto(name: string): [id: string, decision: Decision][] {
    const key = personKey(name);
    return [...this.services.desks.everywhere()].flatMap(([id, decisions]) =>
      inForce(decisions)
        .filter((decision) => decision.kind === 'is called' && personKey(decision.as) === key)
        .map((decision): [string, Decision] => [id, decision]),
    );
  }

  /** An article of the folder whose reviewers decide about this person. */
  private articleOf({ key }: Person): string | null {
    return this.appearancesOf(key)[0]?.article ?? null;
  }
}

function pairNode({ one, other, reason }: LikelyPair): PeopleNode {
  return { kind: 'pair', one: one.key, other: other.key, reason };
}

function pairKey(one: string, other: string): string {
  return [one, other].sort().join('|');
}
