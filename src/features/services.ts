import * as vscode from 'vscode';
import type { Analysis } from '../analysis/analysis';
import type { DateProblem } from '../analysis/dates/checks';
import type { Article } from '../article/article';
import { parseArticle } from '../article/parse';
import { forTerminal } from '../article/untrusted';
import { Analyses } from '../corpus/analyses';
import { ArticleCache, type CacheSource } from '../corpus/cache/articleCache';
import type { KeptArticle, StoredArticles } from '../corpus/cache/shard';
import { Corpus, type Stamp } from '../corpus/corpus';
import { Days } from '../corpus/days';
import { factsOf, type Facts } from '../corpus/facts';
import { People } from '../corpus/people';
import { Signal } from '../corpus/signal';
import type { FileStore } from '../corpus/store';
import { WorkQueue } from '../corpus/workQueue';
import { SearchIndex } from '../search/searchIndex';
import { toSearchDocument } from '../search/index/searchDocument';
import { languageId } from './contributions';
import { engine } from './engine';
import { storeIn, type OpenDisk } from './workspaceDisk';

/** What every feature works with: the corpus and all that is kept up to date with it. */
export class Services implements vscode.Disposable {
  readonly corpus = new Corpus();
  readonly people = new People();
  readonly days = new Days();
  readonly searchIndex = new SearchIndex();
  /** Articles waiting to be searchable. */
  readonly indexing = new WorkQueue(
    (id) => this.index(id),
    (id, error) => this.report(id, error),
  );
  /** Articles waiting to be analysed for their people and days; loading and search go first. */
  readonly reading = new WorkQueue(
    (id) => this.readThrough(id),
    (id, error) => this.report(id, error),
    () => this.listed === 0 && this.indexing.size === 0,
  );
  /** What outlives the session; null where nothing can be kept. */
  readonly cache: ArticleCache | null;
  /** Sent when the articles that were listed have been read. */
  readonly loaded = new Signal<void>();
  /** How many articles were listed and are just being read; 0 when none are. */
  private listed = 0;
  private readonly analyses = new Analyses();
  /** What is known of the articles that were read through; the search index keeps its part itself. */
  private readonly facts = new Map<string, Omit<Facts, 'search'>>();
  private readonly loose = new WeakMap<vscode.TextDocument, { readonly version: number; readonly article: Article }>();

  /**
   * @param storage where what can be computed again is kept; nowhere when undefined, as without a workspace
   * @param openLocal opens folders on this computer, where the host can
   */
  constructor(
    readonly log: vscode.LogOutputChannel,
    storage: vscode.Uri | undefined,
    private readonly openLocal: OpenDisk | undefined,
  ) {
    this.cache = storage ? this.cacheIn(vscode.Uri.joinPath(storage, 'articles')) : null;
    this.corpus.changed.listen(({ id, kind }) => {
      if (kind === 'put') this.indexing.push(id);
      if (kind === 'removed') this.forget(id);
      if (kind === 'removed' || kind === 'stamped') this.cache?.touch(id);
    });
  }

  dispose(): void {
    this.cache?.dispose();
    this.indexing.dispose();
    this.reading.dispose();
  }

  /** How many articles there will be when the folder has been read. */
  get expected(): number {
    return Math.max(this.listed, this.corpus.size);
  }

  get loading(): boolean {
    return this.listed > 0;
  }

  /** Articles were listed and will now be read: search and the tree come first, people later. */
  startLoading(count: number): void {
    this.listed = count;
  }

  endLoading(): void {
    this.listed = 0;
    this.loaded.send();
  }

  /**
   * Takes what earlier sessions knew of these files, without reading them. What has changed since is for the caller to
   * find out. Resolves when articles can be searched and people and days are known.
   */
  async recall(ids: ReadonlySet<string>): Promise<void> {
    if (!this.cache) return;
    const start = performance.now();
    const since = () => Math.round(performance.now() - start);
    const { restored, unusable, reasons } = await this.cache.load(ids, {
      articles: (stored) => this.restore(stored),
      searchable: () =>
        this.log.info(`Took ${this.corpus.size} of ${ids.size} articles from the cache in ${since()} ms.`),
      facts: ({ id, digest, facts }) => {
        const entry = this.corpus.get(id);
        if (entry?.card && entry.digest === digest && !this.facts.has(id)) this.keepFacts(id, facts);
      },
    });
    this.log.info(
      `Took people and dates of ${this.facts.size} of ${restored} articles from the cache in ${since()} ms.`,
    );
    if (unusable > 0)
      this.log.warn(`${unusable} of the cache's files cannot be used (${reasons.join(', ')}) and will be made anew.`);
    for (const { id, card } of this.corpus.entries()) if (card && !this.facts.has(id)) this.reading.push(id);
  }

  /** The article in an editor as it stands now, saved or not; null when it is none, or cannot be read. */
  articleIn(document: vscode.TextDocument): Article | null {
    const id = document.uri.toString();
    const entry = this.corpus.get(id);
    if (entry) {
      return entry.unreadable && !document.isDirty ? null : this.corpus.putText(id, document.getText());
    }
    if (document.languageId !== languageId) return null;
    const known = this.loose.get(document);
    if (known?.version === document.version) return known.article;
    const article = parseArticle(document.getText(), id);
    this.loose.set(document, { version: document.version, article });
    return article;
  }

  /**
   * An article with its text, read again when that is no longer at hand; null when there is none, or none that can be
   * read.
   */
  async articleOf(id: string): Promise<Article | null> {
    if (!this.corpus.get(id)?.card) return null;
    const recent = this.corpus.recentArticle(id);
    if (recent) return recent;
    await this.read(vscode.Uri.parse(id));
    return this.corpus.recentArticle(id);
  }

  /** Takes an article into the corpus as it stands in its file, or in an editor when it is not saved. Never throws. */
  async read(uri: vscode.Uri): Promise<void> {
    const id = uri.toString();
    const before = this.corpus.get(id);
    try {
      const file = unsavedText(id) === null ? await readFile(uri) : null;
      // While the file was being read, a person may have typed, and the article may have gone.
      const unsaved = unsavedText(id);
      if (unsaved !== null) this.corpus.putText(id, unsaved);
      else if (file && (!before || this.corpus.get(id))) this.corpus.putFile(id, file.bytes, file.stamp);
    } catch (error) {
      if (isGone(error)) return this.corpus.remove(id);
      this.corpus.putUnreadable(id, 'could not be opened');
      return this.report(id, error);
    }
    const reason = this.corpus.get(id)?.unreadable;
    if (reason && reason !== before?.unreadable) this.log.warn(`${forTerminal(displayPath(id))} ${reason}.`);
  }

  /** Who said what in an article, and when. Analysed on first use. */
  analysisOf(article: Article): Analysis {
    return this.analyses.of(article);
  }

  /** What is wrong with the dates of an article, as far as it has been read through. */
  dateProblemsIn(id: string): readonly DateProblem[] {
    return this.facts.get(id)?.dateProblems ?? [];
  }

  /** The only way to write files in a folder. */
  storeIn(folder: vscode.Uri): FileStore {
    return storeIn(folder, this.openLocal);
  }

  /**
   * Where an article is that the library holds or an editor shows; null for anything else. Commands are called with
   * whatever a link says, and must not open what somebody else chose.
   */
  uriOf(id: unknown): vscode.Uri | null {
    if (typeof id !== 'string') return null;
    if (this.corpus.get(id)) return vscode.Uri.parse(id, true);
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === id);
    return open && this.articleIn(open) ? open.uri : null;
  }

  /** Writes an error to the log, with the file it happened on. */
  report(id: string, error: unknown): void {
    const path = forTerminal(displayPath(id));
    this.log.error(`${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  private async index(id: string): Promise<void> {
    const article = await this.articleOf(id);
    if (article) this.searchIndex.add(toSearchDocument(article));
    else this.searchIndex.remove(id);
    // Only now: the index forgets an article's facts when its words change.
    this.reading.push(id);
    this.cache?.touch(id);
  }

  private async readThrough(id: string): Promise<void> {
    const article = await this.articleOf(id);
    this.facts.delete(id);
    if (article) this.keepFacts(id, factsOf(article, this.analysisOf(article)));
    else this.forgetFacts(id);
    this.cache?.touch(id);
  }

  private keepFacts(id: string, { search, ...facts }: Facts): void {
    this.facts.set(id, facts);
    this.searchIndex.setFacts(id, search);
    this.people.put(id, facts.people);
    this.days.put(id, facts.days);
  }

  private forgetFacts(id: string): void {
    this.facts.delete(id);
    this.people.remove(id);
    this.days.remove(id);
  }

  private cacheIn(folder: vscode.Uri): ArticleCache {
    const source: CacheSource = {
      ids: () => Array.from(this.corpus.entries(), ({ id }) => id),
      article: (id) => this.stored(id),
      facts: (id) => this.storedFacts(id),
      dictionary: this.searchIndex.terms,
    };
    return new ArticleCache(this.storeIn(folder), engine, source, (error) =>
      this.log.warn(
        `The cache cannot be written (${String(error)}). Everything works from memory; the next start takes longer.`,
      ),
    );
  }

  /** What the next session is to know of a file. Nothing of unsaved text, and no words that its text has outrun. */
  private stored(id: string): KeptArticle | null {
    const entry = this.corpus.get(id);
    if (!entry?.stamp || this.indexing.has(id)) return null;
    const words = this.searchIndex.documentOf(id);
    return entry.card && !words ? null : { entry, words };
  }

  private storedFacts(id: string): Facts | null {
    const facts = this.facts.get(id);
    const search = this.searchIndex.factsOf(id);
    return facts && search && !this.reading.has(id) ? { ...facts, search } : null;
  }

  private restore({ articles, postings }: StoredArticles): void {
    const fresh = articles.filter(({ entry }) => !this.corpus.get(entry.id));
    this.searchIndex.restore(
      fresh.flatMap(({ entry: { id, card }, words }) => (words ? [{ id, date: card?.date ?? null, words }] : [])),
      postings,
    );
    for (const { entry } of fresh) this.corpus.restore(entry);
  }

  private forget(id: string): void {
    this.indexing.drop(id);
    this.reading.drop(id);
    this.searchIndex.remove(id);
    this.forgetFacts(id);
  }
}

/** The state of a file; null when its file system does not say when it was written. */
export function stampOf({ mtime, size }: vscode.FileStat): Stamp | null {
  return mtime > 0 ? { mtime, size } : null;
}

function isGone(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** What is typed into an article and not saved; null when nothing is. */
export function unsavedText(id: string): string | null {
  const open = vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === id);
  return open ? open.getText() : null;
}

/** The state comes first: if the file changes in between, the next look at its state tells. */
async function readFile(uri: vscode.Uri): Promise<{ readonly stamp: Stamp | null; readonly bytes: Uint8Array }> {
  const stamp = stampOf(await vscode.workspace.fs.stat(uri));
  return { stamp, bytes: await vscode.workspace.fs.readFile(uri) };
}

/** A file's path inside the workspace, as a person knows it. */
export function displayPath(id: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(id), (vscode.workspace.workspaceFolders?.length ?? 0) > 1);
}
