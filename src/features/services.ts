import * as vscode from 'vscode';
import type { Analysis } from '../analysis/analysis';
import { daysIn } from '../analysis/dates/periods';
import type { Article } from '../article/article';
import { parseArticle } from '../article/parse';
import { Analyses } from '../corpus/analyses';
import { Corpus } from '../corpus/corpus';
import { Days } from '../corpus/days';
import { appearancesIn, People } from '../corpus/people';
import { Signal } from '../corpus/signal';
import { WorkQueue } from '../corpus/workQueue';
import { SearchIndex } from '../search/searchIndex';
import { toSearchDocument } from '../search/searchDocument';
import { languageId } from './contributions';

/** What every feature works with: the corpus and all that is kept up to date with it. */
export class Services implements vscode.Disposable {
  readonly corpus = new Corpus();
  readonly people = new People();
  readonly days = new Days();
  readonly searchIndex = new SearchIndex();
  /** Articles waiting to be searchable. */
  readonly indexing = new WorkQueue((id) => this.index(id), (id, error) => this.report(id, error));
  /** Articles waiting to be analysed for their people and days; loading and search go first. */
  readonly reading = new WorkQueue((id) => this.readThrough(id), (id, error) => this.report(id, error), () => this.listed === 0 && this.indexing.size === 0);
  /** Sent when the articles that were listed have been read. */
  readonly loaded = new Signal<void>();
  /** How many articles were listed and are just being read; 0 when none are. */
  private listed = 0;
  private readonly analyses = new Analyses();
  private readonly loose = new WeakMap<vscode.TextDocument, { readonly version: number; readonly article: Article }>();

  constructor(readonly log: vscode.LogOutputChannel) {
    this.corpus.changed.listen(({ id, kind }) => {
      if (kind === 'put') {
        this.indexing.push(id);
        this.reading.push(id);
      } else this.forget(id);
    });
  }

  dispose(): void {
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

  /** The article in an editor as it stands now, saved or not; null when it is none, or cannot be read. */
  articleIn(document: vscode.TextDocument): Article | null {
    const id = document.uri.toString();
    const entry = this.corpus.get(id);
    if (entry) {
      if (entry.unreadable && !document.isDirty) return null;
      this.corpus.putText(id, document.getText());
      return this.corpus.article(id);
    }
    if (document.languageId !== languageId) return null;
    const known = this.loose.get(document);
    if (known?.version === document.version) return known.article;
    const article = parseArticle(document.getText(), id);
    this.loose.set(document, { version: document.version, article });
    return article;
  }

  /** Who said what in an article, and when. Analysed on first use. */
  analysisOf(article: Article): Analysis {
    return this.analyses.of(article);
  }

  /** Writes an error to the log, with the file it happened on. */
  report(id: string, error: unknown): void {
    this.log.error(`${displayPath(id)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  private index(id: string): void {
    const article = this.corpus.article(id);
    if (article) this.searchIndex.add(toSearchDocument(article));
    else this.searchIndex.remove(id);
  }

  private readThrough(id: string): void {
    const article = this.corpus.article(id);
    if (!article) return this.forgetAnalysis(id);
    const analysis = this.analysisOf(article);
    this.people.put(id, appearancesIn(id, analysis));
    this.days.put(id, daysIn(article, analysis));
  }

  private forgetAnalysis(id: string): void {
    this.people.remove(id);
    this.days.remove(id);
  }

  private forget(id: string): void {
    this.indexing.drop(id);
    this.reading.drop(id);
    this.searchIndex.remove(id);
    this.forgetAnalysis(id);
  }
}

/** A file's path inside the workspace, as a person knows it. */
export function displayPath(id: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(id), (vscode.workspace.workspaceFolders?.length ?? 0) > 1);
}
