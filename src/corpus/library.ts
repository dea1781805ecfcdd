import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analysis/analysis';
import { areSameParticulars, noParticulars, type Article, type Span } from '../article/article';
import { Analyses, type DecidedAnalysis } from './analyses';
import { ArticleCache } from './cache/articleCache';
import type { KeptArticle, StoredArticles, StoredFacts } from './cache/shard';
import { Catalog } from './catalog';
import { Corpus, sameStamp } from './corpus';
import { digestOf } from './digest';
import { noJudgement, type Judgement } from './judgement';
import type { Days } from './days';
import type { People } from './people';
import type { Vocabulary } from '../search/index/types';
import { findHits } from '../search/passages/hits';
import type { Query } from '../search/query/parser';
import type { SearchIndex } from '../search/searchIndex';
import { Directory } from './directory';
import { Loading, type Recalling } from './loading';
import type { Disposable } from './emitter';
import { factsInSteps, type DecidedFacts, type Facts } from './facts';
import { fileNameOf } from './grouping';
import { quicklyRead, type Readers } from './readers';
import { inSlices, Slices } from './slices';
import type { FileStore } from './store';
import { forgivingVocabulary } from './vocabulary';
import { WorkQueue } from './workQueue';
import type { Log, Workspace } from './workspace';

/** The words of a longer article are taken in slices. In UTF-16 code units. */
const manyWords = 100_000;

/** An analysis, and the article as it was then. */
export interface KnownAnalysis {
  readonly article: Article;
  readonly analysis: Analysis;
}

export interface LibraryOptions {
  readonly workspace: Workspace;
  readonly log: Log;
  /** Where the next session finds what this one knew; null where nothing can be kept. */
  readonly store: FileStore | null;
  /** What makes analyses and index; what another engine made is not used. */
  readonly engine: string;
  /** What people decided; nothing when left out. */
  readonly judgement?: Judgement;
  readonly readers: Readers;
}

/**
 * The articles of a workspace, and what is known of them, kept up to date: each that changes becomes searchable first,
 * and is analysed for who says what and when once nothing waits to be searchable. Between sessions a cache keeps both.
 */
export class Library implements Disposable {
  readonly corpus: Corpus;
  readonly catalog: Catalog;
  readonly directory: Directory;
  /** What queries are completed with. */
  readonly vocabulary: Vocabulary;
  /** Articles waiting to be searchable. */
  readonly indexing = new WorkQueue(
    (id) => this.index(id),
    (id, error) => this.log.error(id, error),
  );
  /** Articles waiting to be analysed. */
  readonly reading: WorkQueue;
  readonly cache: ArticleCache | null;
  readonly loading: Loading;
  readonly readers: Readers;
  readonly log: Log;
  private readonly workspace: Workspace;
  private readonly judgement: Judgement;
  private readonly analyses: Analyses;
  /** Ends the reading of an article for its facts. */
  private readonly readingFacts = new Map<string, AbortController>();
  private isDisposed = false;
  /** What was known of files that are gone, by name and text: a folder that was renamed need not be read anew. */
  private readonly gone = new Map<string, Facts>();
  private readonly listening: readonly Disposable[];

  constructor({ workspace, log, store, engine, judgement = noJudgement, readers }: LibraryOptions) {
    this.workspace = workspace;
    this.log = log;
    this.judgement = judgement;
    this.readers = readers;
    this.analyses = new Analyses(judgement, this.readers);
    this.reading = new WorkQueue(
      (id) => this.readThrough(id),
      // At the end, what is being read is left as it is.
      (id, error) => this.isDisposed || this.log.error(id, error),
      () => this.readingLanes(),
    );
    this.corpus = new Corpus(judgement);
    this.catalog = new Catalog(judgement);
    this.directory = new Directory(this.corpus, this.catalog.people);
    this.vocabulary = forgivingVocabulary(this.searchIndex, this.directory);
    this.listening = [
      judgement.changed.listen((id) => void this.redecide(id)),
      judgement.namesChanged.listen(() => void this.redecideNames()),
      this.reading.idle.listen(() => this.gone.clear()),
    ];
    this.cache = store && this.cacheIn(store, engine);
    this.loading = new Loading(this, workspace);
    this.loading.ended.listen(() => this.indexing.size + this.reading.size === 0 && this.gone.clear());
    this.corpus.changed.listen(({ id, kind }) => {
      this.readers.prepare();
      // What is read of its former text is of no use any more.
      if (kind === 'put' || kind === 'removed') this.readingFacts.get(id)?.abort();
      if (kind === 'put') this.indexing.push(id);
      if (kind === 'removed') this.forget(id);
      if (kind === 'removed' || kind === 'stamped') this.cache?.touch(id);
    });
  }

  get searchIndex(): SearchIndex {
    return this.catalog.searchIndex;
  }

  get people(): People {
    return this.catalog.people;
  }

  get days(): Days {
    return this.catalog.days;
  }

  dispose(): void {
    this.isDisposed = true;
    for (const each of this.listening) each.dispose();
    this.directory.dispose();
    this.loading.dispose();
    this.cache?.dispose();
    this.indexing.dispose();
    this.reading.dispose();
    this.readers.dispose();
  }

  /**
   * Who said what in an article, and when, as far as people did not decide otherwise. Analysed on first use, before all
   * articles that wait.
   * @param signal aborted when the caller waits no more: what nobody waits for is not read on
   * Rejects when it cannot be analysed, or with the signal's reason.
   */
  async analysisOf(article: Article, signal?: AbortSignal): Promise<Analysis> {
    return (await this.analyses.of(article, true, signal)).applied;
  }

  /**
   * The same for whoever cannot wait for a long article: when it is not read soon, the last analysis of the text that
   * it had before, or null. It is read on, until another text of it is wanted.
   * @param patience how long a long article is waited for
   */
  async analysisSoon(
    article: Article,
    signal: AbortSignal,
    patience: () => Promise<unknown> = soon,
  ): Promise<KnownAnalysis | null> {
    if (article.text.length <= quicklyRead || this.analyses.known(article))
      return { article, analysis: await this.analysisOf(article, signal) };
    const reading = this.analyses.begin(article).then(asKnown);
    const last = this.analyses.last(article.id);
    return Promise.race([reading, patience().then(() => last && asKnown(last))]);
  }

  /**
   * Where what a query looks for stands in an article. Nowhere, and a line in the log, when that cannot be told: one
   * article never ends a search.
   */
  hitsIn(article: Article, query: Query): Span[] {
    const { id } = article;
    try {
      return findHits(article, query, this.searchIndex.factsOf(id), this.searchIndex.languageOf(id));
    } catch (error) {
      this.log.error(id, error);
      return [];
    }
  }

  /** An article with its text, read again when that is no longer at hand; null when none can be read. */
  async articleOf(id: string): Promise<Article | null> {
    if (!this.corpus.get(id)?.summary) return null;
    const recent = this.corpus.recentArticle(id);
    if (recent) return recent;
    await this.read(id);
    return this.corpus.recentArticle(id);
  }

  /** Takes an article into the corpus as it stands in its file, or as it is typed and not saved. Never throws. */
  async read(id: string): Promise<void> {
    const before = this.corpus.get(id);
    try {
      const file = this.workspace.unsavedText(id) === null ? await this.workspace.read(id) : null;
      // While the file was being read, a person may have typed, and the article may have gone.
      const unsaved = this.workspace.unsavedText(id);
      if (unsaved !== null) this.corpus.putText(id, unsaved);
      else if (!file) this.corpus.remove(id);
      else if (!before || this.corpus.get(id)) this.corpus.putFile(id, file.bytes, file.stamp);
    } catch (error) {
      this.corpus.putUnreadable(id, l10n.t('could not be opened'));
      return this.log.error(id, error);
    }
    const reason = this.corpus.get(id)?.unreadable;
    if (reason && reason !== before?.unreadable) this.log.unreadable(id, reason);
  }

  /** Takes a file out that is gone, or moved. */
  letGo(id: string): void {
    const { digest } = this.corpus.get(id) ?? {};
    // Facts of a text that has changed since are no help.
    const isKnown = digest !== undefined && !this.indexing.has(id) && !this.reading.has(id);
    const facts = isKnown ? this.catalog.factsOf(id) : null;
    if (facts && isKnown) this.gone.set(movedKey(id, digest), facts);
    this.corpus.remove(id);
  }

  /** Whether a file is still as the corpus knows it, as far as can be told without reading it. */
  async isUnchanged(id: string): Promise<boolean> {
    const { stamp } = this.corpus.get(id) ?? {};
    if (!stamp || this.workspace.unsavedText(id) !== null) return false;
    return this.workspace.stamp(id).then(
      (now) => sameStamp(stamp, now),
      () => false,
    );
  }

  /**
   * Takes what earlier sessions knew, without reading a file of the workspace. What has changed since, or is gone, is
   * for the caller to find out.
   */
  recall(): Recalling {
    const { cache } = this;
    if (!cache) return { searchable: Promise.resolve(), done: Promise.resolve() };
    let done = Promise.resolve();
    const searchable = new Promise<void>((resolve) => {
      done = this.recallFrom(cache, resolve).finally(resolve);
    });
    return { searchable, done };
  }

  private async recallFrom(cache: ArticleCache, onSearchable: () => void): Promise<void> {
    const start = performance.now();
    const since = () => Math.round(performance.now() - start);
    const { restored, unusable, reasons } = await cache.load({
      articles: (stored) => this.restore(stored),
      searchable: () => {
        this.log.info(`Took ${this.corpus.size} articles from the cache in ${since()} ms.`);
        onSearchable();
      },
      facts: (stored) => this.restoreFacts(stored),
    });
    const { factsCount } = this.catalog;
    this.log.info(`Took people and dates of ${factsCount} of ${restored} articles from the cache in ${since()} ms.`);
    if (unusable > 0)
      this.log.warn(`${unusable} of the cache's files cannot be used (${reasons.join(', ')}) and will be made again.`);
    for (const { id, summary } of this.corpus.entries())
      if (summary && !this.catalog.hasFacts(id)) this.reading.push(id);
  }

  private async index(id: string): Promise<void> {
    const article = await this.articleOf(id);
    if (!article) this.searchIndex.remove(id);
    else if (article.text.length < manyWords) this.catalog.addWords(article);
    else await this.addManyWords(article);
    // Only now: the index forgets an article's facts when its words change.
    this.reading.push(id);
    this.cache?.touch(id);
  }

  private async addManyWords(article: Article): Promise<void> {
    const digestNow = () => this.corpus.get(article.id)?.digest;
    const digest = digestNow();
    await this.catalog.addManyWords(article, () => digestNow() === digest);
  }

  /** Loading and search go first: what a thread reads meanwhile, this one has to take in. */
  private readingLanes(): number {
    return this.loading.isLoading || this.indexing.size > 0 ? 0 : this.readers.lanes;
  }

  private async readThrough(id: string): Promise<void> {
    const article = await this.articleOf(id);
    if (!article) this.catalog.removeFacts(id);
    else if (this.takeMoved(article)) return this.cache?.touch(id);
    else if (this.analyses.known(article) || this.isDecided(id)) await this.readDecided(article);
    else await this.readUndecided(article);
    this.cache?.touch(id);
  }

  /** Facts know nothing of folders. @returns whether an article of this name and text was known elsewhere */
  private takeMoved({ id, text }: Article): boolean {
    const facts = this.gone.size > 0 ? this.gone.get(movedKey(id, digestOf(text))) : undefined;
    if (!facts || !this.isAsDecided(id, facts.decided)) return false;
    this.catalog.putFacts(id, facts);
    return true;
  }

  /** What readers know nothing of is added in this thread. */
  private async readDecided(article: Article): Promise<void> {
    const { applied, revision, names } = await this.analyses.of(article);
    const facts = await inSlices(factsInSteps(article, applied, { revision, names }));
    if (this.isCurrent(article)) this.catalog.putFacts(article.id, facts);
  }

  private async readUndecided(article: Article): Promise<void> {
    const facts = await this.factsIn(article);
    if (!facts || !this.isCurrent(article)) return;
    if (this.isAsDecided(article.id, facts.decided)) this.catalog.putFacts(article.id, facts);
    else await this.readDecided(article);
  }

  /** Null when its text has changed meanwhile, or it is gone. */
  private async factsIn(article: Article): Promise<Facts | null> {
    const { id } = article;
    const stop = new AbortController();
    this.readingFacts.set(id, stop);
    try {
      return await this.readers.read('facts', article, { signal: stop.signal });
    } catch (error) {
      if (stop.signal.aborted) return null;
      throw error;
    } finally {
      this.readingFacts.delete(id);
    }
  }

  /** While an article is read, its text may change, and it may go. Then it waits to be read again. */
  private isCurrent({ id, text, particulars = noParticulars }: Article): boolean {
    const entry = this.corpus.get(id);
    return entry?.digest === digestOf(text) && areSameParticulars(entry.summary.particulars, particulars);
  }

  /** Whether people decided anything about an article, as far as can be told before it is read. */
  private isDecided(id: string): boolean {
    return this.judgement.revisionOf(id, this.catalog.decidedIn(id)?.names ?? []) !== '';
  }

  /** What people decided about names may concern any article. */
  private async redecideNames(): Promise<void> {
    const slices = new Slices();
    for (const { id } of [...this.corpus.entries()]) {
      const decided = this.catalog.decidedIn(id);
      if (decided && !this.isAsDecided(id, decided)) await this.redecide(id);
      if (slices.isOver) await slices.pause();
    }
  }

  /** Reads the articles again whose language or day is another now, by what people or settings say. */
  async readDecidedAnew(): Promise<void> {
    for (const { id, summary } of [...this.corpus.entries()])
      if (summary && !areSameParticulars(summary.particulars, this.judgement.particularsOf(id))) await this.read(id);
  }

  private isAsDecided(id: string, { revision, names }: DecidedFacts): boolean {
    return revision === this.judgement.revisionOf(id, names);
  }

  private takeFacts(article: Article, { applied, revision, names }: DecidedAnalysis): void {
    this.catalog.addFacts(article, applied, { revision, names });
  }

  /**
   * Takes what people decided about an article. What a person looks at is up to date at once; what has to be read or
   * analysed first takes its turn.
   */
  private async redecide(id: string): Promise<void> {
    const entry = this.corpus.get(id);
    if (!entry?.summary) return;
    if (!areSameParticulars(entry.summary.particulars, this.judgement.particularsOf(id))) return this.read(id);
    const decided = this.catalog.decidedIn(id);
    if (!decided || !this.isAsDecided(id, decided)) {
      const article = this.corpus.recentArticle(id);
      const known = article && this.analyses.known(article);
      if (known && !this.indexing.has(id)) this.takeFacts(article, known);
      else this.reading.push(id);
      this.cache?.touch(id);
    }
    this.corpus.redecide(id);
  }

  private forget(id: string): void {
    this.indexing.drop(id);
    this.reading.drop(id);
    this.catalog.remove(id);
  }

  private cacheIn(store: FileStore, engine: string): ArticleCache {
    const source = {
      ids: () => Array.from(this.corpus.entries(), ({ id }) => id),
      article: (id: string) => this.kept(id),
      facts: (id: string) => (this.reading.has(id) ? null : this.catalog.factsOf(id)),
      dictionary: this.searchIndex.terms,
    };
    return new ArticleCache(store, engine, source, (error) =>
      this.log.warn(
        `The cache cannot be written (${String(error)}). Everything works from memory; the next start takes longer.`,
      ),
    );
  }

  /** What the next session is to know of a file. Nothing of unsaved text, and no words that its text has outrun. */
  private kept(id: string): KeptArticle | null {
    const entry = this.corpus.get(id);
    if (!entry?.stamp || this.indexing.has(id)) return null;
    const words = this.searchIndex.documentOf(id);
    return entry.summary && !words ? null : { entry, words };
  }

  private restore({ articles, postings }: StoredArticles): void {
    const fresh = articles.filter(
      ({ entry: { id, summary } }) =>
        !this.corpus.get(id) &&
        areSameParticulars(summary?.particulars ?? noParticulars, this.judgement.particularsOf(id)),
    );
    this.searchIndex.restore(
      fresh.flatMap(({ entry: { id, summary }, words }) =>
        summary && words ? [{ id, date: summary.date, language: summary.language, words }] : [],
      ),
      postings,
    );
    for (const { entry } of fresh) this.corpus.restore(entry);
  }

  private restoreFacts({ id, digest, facts }: StoredFacts): void {
    const entry = this.corpus.get(id);
    if (!entry?.summary || this.catalog.hasFacts(id)) return;
    if (entry.digest === digest && this.isAsDecided(id, facts.decided)) this.catalog.putFacts(id, facts);
  }
}

/** What a person does not feel as waiting. */
function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

function asKnown({ article, applied }: DecidedAnalysis): KnownAnalysis {
  return { article, analysis: applied };
}

function movedKey(id: string, digest: number): string {
  return `${digest} ${fileNameOf(id)}`;
}
