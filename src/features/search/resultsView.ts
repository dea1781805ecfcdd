import * as vscode from 'vscode';
import { isolated } from '../../article/direction';
import { type FacetField, type FoundHit, type ResultGroup, type ResultGrouping } from '../../corpus/results';
import type { SavedSearch } from '../../review/savedSearches';
import { sharedFacets, type SharedFacet, type SharedFacetValue } from '../../archive/foundInArchive';
import { parseQuery } from '../../search/query/parser';
import { commands, contextKeys, views } from '../contributions';
import { plural } from '../../article/wording';
import { hitCount } from '../locale';
import type { LiveResults } from './liveResults';
import {
  facetItem,
  facetValueItem,
  groupItem,
  hitItem,
  hitTooltip,
  listOf,
  moreItem,
  narrowItem,
  savedItem,
  savedProblemItem,
  savedSearchItem,
} from './resultItems';
import type { SavedSearches } from './savedSearches';
import type { Services } from '../services';
import { createTree, setMessage } from '../show';

/** How many items of a list are shown at a time; the last item shows more. */
const pageLength = 200;
/** How many values of a facet are shown at first, so that the next facet is in sight. */
const firstValues = 10;
/** With more hits than this, groups start closed. */
const mostShownOpen = 200;

/** The names of lists of facet values begin with this. */
const facetList = 'facet ';

/** What the view lists. */
export type ResultNode =
  | { readonly kind: 'saved' }
  | { readonly kind: 'savedSearch'; readonly search: SavedSearch }
  | { readonly kind: 'savedProblem'; readonly problem: string }
  | { readonly kind: 'narrow'; readonly facets: readonly SharedFacet[] }
  | { readonly kind: 'facet'; readonly facet: SharedFacet; readonly parent: ResultNode }
  | {
      readonly kind: 'facetValue';
      readonly field: FacetField;
      readonly value: SharedFacetValue;
      readonly parent: ResultNode;
    }
  | { readonly kind: 'group'; readonly group: ResultGroup }
  | { readonly kind: 'hit'; readonly hit: FoundHit; readonly parent: ResultNode }
  | { readonly kind: 'more'; readonly list: string; readonly left: number; readonly parent: ResultNode | undefined };

/** The Search Results view: what a search found, until it is cleared; facets to narrow it down; saved searches. */
export function register(
  context: vscode.ExtensionContext,
  services: Services,
  results: LiveResults,
  saved: SavedSearches,
): void {
  const tree = new ResultsTree(services, results, saved);
  const seen = () => {
    results.archive.seen();
    return services.load();
  };
  const view = createTree(views.results, seen, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  tree.attach(view);
  const groupBy = (grouping: ResultGrouping) => () => results.groupBy(grouping);
  context.subscriptions.push(
    view,
    tree,
    view.onDidChangeSelection(({ selection: [node, ...others] }) => {
      const isChosen = node?.kind === 'hit' && others.length === 0 && node.hit !== results.current;
      if (isChosen && results.ordered.includes(node.hit)) results.goTo(node.hit);
    }),
    services.registerCommand(commands.refineSearch, () =>
      vscode.commands.executeCommand(commands.searchSeeds, results.query),
    ),
    services.registerCommand(commands.backInResults, () => results.back()),
    services.registerCommand(commands.clearResults, () => results.clear()),
    services.registerCommand(commands.resultsByArticle, groupBy('article')),
    services.registerCommand(commands.resultsByPerson, groupBy('person')),
    services.registerCommand(commands.resultsByMonth, groupBy('month')),
    services.registerCommand(
      commands.narrowResults,
      (filter: unknown) => typeof filter === 'string' && results.narrow(filter),
    ),
    services.registerCommand(
      commands.showMoreResults,
      (list: unknown) => typeof list === 'string' && tree.showMore(list),
    ),
  );
}

class ResultsTree implements vscode.TreeDataProvider<ResultNode>, vscode.Disposable {
  private view: vscode.TreeView<ResultNode> | undefined;
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  /** How many items of a list are shown, where that is more than a page. */
  private readonly shown = new Map<string, number>();
  private drawn: { query: string; grouping: ResultGrouping } | undefined;
  /** The results of a new query have not come yet; then the first of them is selected. */
  private awaitsFirst = false;
  private readonly listening;

  constructor(
    private readonly services: Services,
    private readonly results: LiveResults,
    private readonly saved: SavedSearches,
  ) {
    this.listening = [
      results.changed.listen(() => this.redraw()),
      results.moved.listen((hit) => this.select(hit)),
      saved.changed.listen(() => this.changed.fire(undefined)),
    ];
  }

  attach(view: vscode.TreeView<ResultNode>): void {
    this.view = view;
    this.redraw();
  }

  dispose(): void {
    for (const each of this.listening) each.dispose();
    this.changed.dispose();
  }

  showMore(list: string): void {
    this.shown.set(list, this.shownOf(list) + pageLength);
    this.changed.fire(undefined);
  }

  getParent(node: ResultNode): ResultNode | undefined {
    return 'parent' in node ? node.parent : undefined;
  }

  getChildren(node?: ResultNode): ResultNode[] {
    if (!node) return this.roots();
    switch (node.kind) {
      case 'saved':
        return this.saved.problem === null
          ? this.saved.searches.map((search) => ({ kind: 'savedSearch', search }))
          : [{ kind: 'savedProblem', problem: this.saved.problem }];
      case 'narrow':
        return node.facets.map((facet) => ({ kind: 'facet', facet, parent: node }));
      case 'facet':
        return this.page(`${facetList}${node.facet.field}`, node.facet.values, node, (value) => ({
          kind: 'facetValue',
          field: node.facet.field,
          value,
          parent: node,
        }));
      case 'group':
        return this.page(listOf(node.group), node.group.hits, node, (hit) => ({ kind: 'hit', hit, parent: node }));
      default:
        return [];
    }
  }

  getTreeItem(node: ResultNode): vscode.TreeItem | Promise<vscode.TreeItem> {
    switch (node.kind) {
      case 'saved':
        return savedItem(this.saved.searches.length, this.results.state === 'none');
      case 'savedSearch':
        return savedSearchItem(node.search);
      case 'savedProblem':
        return savedProblemItem(node.problem);
      case 'narrow':
        return narrowItem();
      case 'facet':
        return facetItem(node.facet);
      case 'facetValue':
        return facetValueItem(node.field, node.value);
      case 'group':
        return groupItem(this.services, node.group, this.results.hitCount <= mostShownOpen);
      case 'hit':
        return hitItem(this.services, this.results, node.hit);
      case 'more':
        return moreItem(node.list, node.left);
    }
  }

  /** The full sentence is made only when the mouse rests on the item. */
  async resolveTreeItem(item: vscode.TreeItem, node: ResultNode): Promise<vscode.TreeItem> {
    if (node.kind === 'hit') item.tooltip = await hitTooltip(this.results, node.hit);
    return item;
  }

  private redraw(): void {
    const { query, grouping, current } = this.results;
    const isNew = this.drawn?.query !== query;
    const regrouped = !isNew && this.drawn?.grouping !== grouping;
    if (isNew || regrouped) this.shown.clear();
    this.awaitsFirst ||= isNew;
    this.drawn = { query, grouping };
    this.showState();
    this.changed.fire(undefined);
    // Otherwise the list stays scrolled to where other groups were.
    if (regrouped && current) this.select(current);
    else this.selectFirst();
  }

  /** Of a new query the best article is selected, so that the list does not stay where the former one was left. */
  private selectFirst(): void {
    const [group] = this.results.groups;
    if (!group || !this.awaitsFirst || !this.view?.visible) return;
    this.awaitsFirst = false;
    this.reveal({ kind: 'group', group });
  }

  private reveal(node: ResultNode): void {
    this.view?.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }

  private showState(): void {
    const { query, state, grouping, canGoBack } = this.results;
    // Not in the description, which the buttons cover when the mouse is over the view.
    if (this.view) setMessage(this.view, state === 'none' ? '' : [isolated(query), ...this.notes()].join(' · '));
    const keys = {
      [contextKeys.resultsState]: state,
      [contextKeys.resultGrouping]: grouping,
      [contextKeys.canGoBack]: canGoBack,
    };
    for (const [key, value] of Object.entries(keys)) void vscode.commands.executeCommand('setContext', key, value);
  }

  /** What a person should know about the results. */
  private notes(): string[] {
    const { query, state, workspace, archive, found, hitCount } = this.results;
    const { indexing, reading } = this.services.library;
    const { problems } = parseQuery(query, { typing: false });
    return [
      state === 'nothing'
        ? vscode.l10n.t('nothing found; use the pencil above to edit the search')
        : found.length > 0
          ? hitsIn(hitCount, found.length)
          : '',
      state === 'searching' ? vscode.l10n.t('searching …') : '',
      ...problems.map(({ text }) => text),
      ...archive.notes(),
      workspace.cut ? vscode.l10n.t('too many to list them all') : '',
      indexing.size > 0 ? notSearchable(indexing.size) : '',
      reading.size > 0 ? speakersUnknown(reading.size) : '',
    ].filter(Boolean);
  }

  /** Selects a hit that the person went to, without taking the focus. */
  private select(hit: FoundHit): void {
    const group = this.results.groups.find(({ hits }) => hits.includes(hit));
    if (!group || !this.view?.visible || this.isSelected(hit)) return;
    this.showUpTo('groups', this.results.groups.indexOf(group));
    this.showUpTo(listOf(group), group.hits.indexOf(hit));
    this.reveal({ kind: 'hit', hit, parent: { kind: 'group', group } });
  }

  /** What the person has just selected must not be revealed again: that could take the focus from elsewhere. */
  private isSelected(hit: FoundHit): boolean {
    return this.view?.selection.some((node) => node.kind === 'hit' && node.hit === hit) ?? false;
  }

  private showUpTo(list: string, index: number): void {
    if (index < this.shownOf(list)) return;
    this.shown.set(list, (Math.floor(index / pageLength) + 1) * pageLength);
    this.changed.fire(undefined);
  }

  private shownOf(list: string): number {
    return this.shown.get(list) ?? (list.startsWith(facetList) ? firstValues : pageLength);
  }

  private roots(): ResultNode[] {
    const { workspace, archive, groups } = this.results;
    const { total = 0, isMore = false } = archive.asked ?? {};
    const facets = sharedFacets(workspace.found, archive.facets, isMore ? Infinity : total);
    return [
      ...(this.saved.searches.length > 0 || this.saved.problem !== null ? [{ kind: 'saved' as const }] : []),
      ...(facets.length > 0 ? [{ kind: 'narrow' as const, facets }] : []),
      ...this.page('groups', groups, undefined, (group) => ({ kind: 'group', group })),
    ];
  }

  /** The items of a list shown so far, and one to show more. */
  private page<T>(
    list: string,
    items: readonly T[],
    parent: ResultNode | undefined,
    nodeOf: (item: T) => ResultNode,
  ): ResultNode[] {
    const shown = this.shownOf(list);
    const nodes = items.slice(0, shown).map(nodeOf);
    return items.length > shown ? [...nodes, { kind: 'more', list, left: items.length - shown, parent }] : nodes;
  }
}

/** "3 hits in 2 articles". */
function hitsIn(hits: number, articles: number): string {
  const counted = hitCount(hits);
  return plural(articles, (n) => ({
    one: vscode.l10n.t('{0} in {1} article', counted, n),
    other: vscode.l10n.t('{0} in {1} articles', counted, n),
  }));
}

function notSearchable(articles: number): string {
  return plural(articles, (n) => ({
    one: vscode.l10n.t('{0} article not searchable yet', n),
    other: vscode.l10n.t('{0} articles not searchable yet', n),
  }));
}

function speakersUnknown(articles: number): string {
  return plural(articles, (n) => ({
    one: vscode.l10n.t('speakers not known yet in {0} article', n),
    other: vscode.l10n.t('speakers not known yet in {0} articles', n),
  }));
}
