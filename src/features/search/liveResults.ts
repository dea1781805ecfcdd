import type * as vscode from 'vscode';
import type { Article } from '../../article/article';
import { readAhead } from '../../corpus/ahead';
import { Emitter } from '../../corpus/emitter';
import { Slices } from '../../corpus/slices';
import {
  foundArticle,
  groupResults,
  resultGroupings,
  type FoundArticle,
  type FoundHit,
  type ResultGroup,
  type ResultGrouping,
} from '../../corpus/results';
import { printQuery } from '../../search/query/print';
import { isEmpty, parseQuery, type Query } from '../../search/query/parser';
import type { ResultsState } from '../contributions';
import { displayPath, type Services } from '../services';

/** Results follow changed articles after this time; more slowly while many are being analysed. In ms. */
const followAfter = 300;
const followWhileReadingAfter = 2000;
/** A search that takes longer shows what it has so far, each time this has doubled. In ms. */
const patience = 200;
/** More hits than this help nobody, and all of them are kept in memory. */
const mostHits = 100_000;
const queryKey = 'results.query';
const groupingKey = 'results.grouping';

/**
 * The lasting results of one search. They follow the articles as they change, are grouped, and have one order in which
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
  /** Whether some hits are left out because there are too many. */
  cut = false;
  state: ResultsState;
  /** The hit visited last. */
  current: FoundHit | null = null;
  /** The wider searches that this one was narrowed down from. */
  private former: string[] = [];
  /** What was found in each article, as long as neither the article nor the query changes. */
  private readonly known = new Map<string, FoundArticle>();
  /** Articles that have changed since the current search began. */
  private readonly changedSince = new Set<string>();
  /** Counts searches, so that an older one notices that it is out of date. */
  private run = 0;
  private following: ReturnType<typeof setTimeout> | undefined;
  private readonly listening: readonly vscode.Disposable[];

  constructor(
    private readonly services: Services,
    private readonly memory: vscode.Memento,
  ) {
    const remembered = memory.get<ResultGrouping>(groupingKey);
    this.grouping = remembered && resultGroupings.includes(remembered) ? remembered : 'article';
    this.query = memory.get(queryKey, '');
    this.state = this.query ? 'searching' : 'none';
    this.listening = [
      services.library.corpus.changed.listen(({ id }) => this.outdated(id)),
      // Its speakers are known now.
      services.library.days.changed.listen((id) => this.outdated(id)),
      services.library.indexing.idle.listen(() => this.followSoon()),
    ];
  }

  dispose(): void {
    this.run++;
    clearTimeout(this.following);
    for (const each of this.listening) each.dispose();
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
    this.publish(this.found);
  }

  goTo(hit: FoundHit): void {
    this.current = hit;
    this.moved.fire(hit);
  }

  private begin(query: string): void {
    this.query = query;
    void this.memory.update(queryKey, query);
    this.known.clear();
    this.current = null;
    this.cut = false;
    this.state = query ? 'searching' : 'none';
    this.publish([]);
    this.search().catch((error) => this.services.report('Search', error));
  }

  private outdated(id: string): void {
    this.known.delete(id);
    this.changedSince.add(id);
    this.followSoon();
  }

  private followSoon(): void {
    if (!this.query) return;
    const busy =
      this.services.isLoading || this.services.library.indexing.size > 0 || this.services.library.reading.size > 0;
    this.following ??= setTimeout(
      () => {
        this.following = undefined;
        this.search().catch((error) => this.services.report('Search', error));
      },
      busy ? followWhileReadingAfter : followAfter,
    );
  }

  private async search(): Promise<void> {
    const run = ++this.run;
    this.changedSince.clear();
    const query = parseQuery(this.query, { typing: false });
    const ids = isEmpty(query)
      ? []
      : this.services.library.searchIndex
          .search(query, { limit: this.services.library.corpus.size, pathOf: displayPath })
          .map(({ id }) => id);
    const found: FoundArticle[] = [];
    const slices = new Slices();
    const isNew = this.state === 'searching';
    let [hitCount, lastShown, showAt] = [0, this.found.length, performance.now() + patience];
    for await (const { id, known, article } of readAhead(ids, (each) => this.read(each))) {
      if (slices.isOver) await slices.pause();
      if (run !== this.run) return;
      const result = known ?? (article && this.lookAt(article, query));
      if (!result) continue;
      if (!this.changedSince.has(id)) this.known.set(id, result);
      found.push(result);
      hitCount += result.hits.length;
      if (hitCount >= mostHits) break;
      if (!isNew || performance.now() < showAt || found.length < 2 * lastShown) continue;
      lastShown = found.length;
      this.publish([...found]);
      showAt = performance.now() + patience;
    }
    this.state = hitCount > 0 ? 'found' : this.query ? 'nothing' : 'none';
    this.cut = hitCount >= mostHits && found.length < ids.length;
    this.publish(found);
  }

  /** What was found in an article before, or else its text. */
  private async read(
    id: string,
  ): Promise<{ readonly id: string; readonly known?: FoundArticle; readonly article?: Article | null }> {
    const known = this.known.get(id);
    return known ? { id, known } : { id, article: await this.services.library.articleOf(id) };
  }

  private lookAt(article: Article, query: Query): FoundArticle {
    const { library } = this.services;
    return foundArticle(article, library.hitsIn(article, query), library.searchIndex.factsOf(article.id));
  }

  private publish(found: readonly FoundArticle[]): void {
    this.found = found;
    this.groups = groupResults(found, this.grouping);
    this.ordered = this.groups.flatMap(({ hits }) => hits);
    this.hitCount = this.ordered.length;
    const { current } = this;
    if (current) this.current = this.ordered.find((hit) => isSameHit(hit, current)) ?? null;
    this.changed.fire();
  }
}

/** Whether two hits are at the same place; the articles may have been searched again in between. */
function isSameHit(a: FoundHit, b: FoundHit): boolean {
  return a.article.id === b.article.id && a.start === b.start && a.end === b.end;
}
