import type * as vscode from 'vscode';
import type { Article } from '../../article/article';
import { readAhead } from '../../corpus/ahead';
import { Emitter } from '../../corpus/emitter';
import { foundArticle, type FoundArticle } from '../../corpus/results';
import { Slices } from '../../corpus/slices';
import { isEmpty, parseQuery, type Query } from '../../search/query/parser';
import type { ResultSource } from './resultSource';
import { displayPath, type Services } from '../services';

/** Results follow changed articles after this time; more slowly while many are being analysed. In ms. */
const followAfter = 300;
const followWhileReadingAfter = 2000;
/** A search that takes longer shows what it has so far, each time this has doubled. In ms. */
const patience = 200;
/** More hits than this help nobody, and all of them are kept in memory. */
const mostHits = 100_000;

/** What a search finds in the articles of the workspace. It follows them as they change. */
export class WorkspaceResults implements ResultSource {
  readonly changed = new Emitter<void>();
  found: readonly FoundArticle[] = [];
  isSearching: boolean;
  /** Whether some hits are left out because there are too many. */
  cut = false;
  /** What was found in each article, as long as neither the article nor the query changes. */
  private readonly known = new Map<string, FoundArticle>();
  /** Articles that have changed since the current search began. */
  private readonly changedSince = new Set<string>();
  /** Counts searches, so that an older one notices that it is out of date. */
  private run = 0;
  private following: ReturnType<typeof setTimeout> | undefined;
  private readonly listening: readonly vscode.Disposable[];

  /** @param query what an earlier session looked for: it is searched for when the articles are there */
  constructor(
    private readonly services: Services,
    private query: string,
  ) {
    this.isSearching = query !== '';
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

  begin(query: string): void {
    this.query = query;
    this.known.clear();
    this.cut = false;
    this.found = [];
    this.isSearching = query !== '';
    this.search().catch((error) => this.services.report('Search', error));
  }

  articleOf(id: string): Promise<Article | null> {
    return this.services.library.articleOf(id);
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
          .map(({ id }) => id)
          // What lies in the archive, the archive finds.
          .filter((id) => this.services.archive.pathOf(id) === null);
    const found: FoundArticle[] = [];
    const slices = new Slices();
    const isNew = this.isSearching;
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
    this.isSearching = false;
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
    this.changed.fire();
  }
}
