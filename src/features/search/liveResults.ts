import type * as vscode from 'vscode';
import type { Article } from '../../article/article';
import { Emitter } from '../../corpus/emitter';
import {
  groupResults,
  resultGroupings,
  type FoundArticle,
  type FoundHit,
  type ResultGroup,
  type ResultGrouping,
} from '../../corpus/results';
import { printQuery } from '../../search/query/print';
import { parseQuery } from '../../search/query/parser';
import { ArchiveResults } from './archiveResults';
import type { ResultsState } from '../contributions';
import type { ResultSource } from './resultSource';
import type { Services } from '../services';
import { WorkspaceResults } from './workspaceResults';

const queryKey = 'results.query';
const groupingKey = 'results.grouping';

/**
 * The lasting results of one search, of the workspace and of the archive. They are grouped, and have one order in which
 * a person goes through them. There is one instance per window, shared by the view and the keys.
 */
export class LiveResults implements vscode.Disposable {
  /** Sent when the query, what it found or its grouping has changed. */
  readonly changed = new Emitter<void>();
  /** Sent when a person goes to a hit. */
  readonly moved = new Emitter<FoundHit>();
  /** As it was typed; empty when there is no search. */
  query: string;
  found: readonly FoundArticle[] = [];
  groups: readonly ResultGroup[] = [];
  /** All hits in the order shown. */
  ordered: readonly FoundHit[] = [];
  grouping: ResultGrouping;
  hitCount = 0;
  state: ResultsState;
  /** The hit visited last. */
  current: FoundHit | null = null;
  /** The wider searches that this one was narrowed down from. */
  private former: string[] = [];
  /** What is found in the workspace comes first. */
  readonly workspace: WorkspaceResults;
  readonly archive: ArchiveResults;
  private readonly sources: readonly ResultSource[];
  private readonly listening: readonly vscode.Disposable[];

  constructor(
    services: Services,
    private readonly memory: vscode.Memento,
  ) {
    const remembered = memory.get<ResultGrouping>(groupingKey);
    this.grouping = remembered && resultGroupings.includes(remembered) ? remembered : 'article';
    this.query = memory.get(queryKey, '');
    this.state = this.query ? 'searching' : 'none';
    this.workspace = new WorkspaceResults(services, this.query);
    this.archive = new ArchiveResults(services, this.query);
    this.sources = [this.workspace, this.archive];
    this.listening = this.sources.map(({ changed }) => changed.listen(() => this.publish()));
  }

  dispose(): void {
    for (const each of [...this.listening, ...this.sources]) each.dispose();
  }

  /** An article that was found, with its text; null when it has gone. */
  async articleOf(id: string): Promise<Article | null> {
    for (const source of this.sources) {
      const article = await source.articleOf(id);
      if (article) return article;
    }
    return null;
  }

  get canGoBack(): boolean {
    return this.former.length > 0;
  }

  /** Searches for something else. */
  show(query: string): void {
    this.former = [];
    this.begin(query.trim());
  }

  /** Adds a filter to the search; `back` removes it. @param filter in the query language */
  narrow(filter: string): void {
    const query = parseQuery(this.query, { typing: false });
    this.former.push(this.query);
    // An unclosed bracket or quotation mark would swallow the filter.
    this.begin(`${query.problems.length > 0 ? printQuery(query) : this.query} ${filter}`);
  }

  back(): void {
    const before = this.former.pop();
    if (before !== undefined) this.begin(before);
  }

  clear(): void {
    this.show('');
  }

  groupBy(grouping: ResultGrouping): void {
    this.grouping = grouping;
    void this.memory.update(groupingKey, grouping);
    this.publish();
  }

  goTo(hit: FoundHit): void {
    this.current = hit;
    this.moved.fire(hit);
  }

  private begin(query: string): void {
    this.query = query;
    void this.memory.update(queryKey, query);
    this.current = null;
    for (const source of this.sources) source.begin(query);
    this.publish();
  }

  private publish(): void {
    this.found = this.sources.flatMap(({ found }) => found);
    this.groups = groupResults(this.found, this.grouping);
    this.ordered = this.groups.flatMap(({ hits }) => hits);
    this.hitCount = this.ordered.length;
    this.state = this.stateNow();
    const { current } = this;
    if (current) this.current = this.ordered.find((hit) => isSameHit(hit, current)) ?? null;
    this.changed.fire();
  }

  /** What the workspace has is shown however long the archive takes. */
  private stateNow(): ResultsState {
    if (!this.query) return 'none';
    if (this.workspace.isSearching) return 'searching';
    if (this.hitCount > 0) return 'found';
    return this.archive.isSearching ? 'searching' : 'nothing';
  }
}

/** Whether two hits are at the same place; the articles may have been searched again in between. */
function isSameHit(a: FoundHit, b: FoundHit): boolean {
  return a.article.id === b.article.id && a.start === b.start && a.end === b.end;
}
