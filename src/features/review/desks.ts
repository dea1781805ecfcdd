import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/analysis';
import type { Article, DecidedLanguage, Particulars } from '../../article/article';
import { Emitter } from '../../corpus/emitter';
import type { Judgement } from '../../corpus/judgement';
import type { FileStore } from '../../corpus/store';
import { applyDecisions } from '../../review/applyDecisions';
import { archivedPath, isOfArchive, readArchivedPath } from '../../review/archivedPath';
import { articleDecisions, digestText, revisionWith, type ArticleDecisions } from '../../review/articleDecisions';
import type { FileProblem } from '../../review/decisionFormat';
import { byTime, type Decided, type Decision, type ReviewState } from '../../review/decisions';
import { everyArticle } from '../../review/decisionFiles';
import type { DecidedArticle, Desk } from '../../review/desk';
import { NotWritten } from '../../review/fileLock';
import { inForce } from '../../review/inForce';
import { movedArticles, type KnownArticle } from '../../review/movedArticles';
import { statusesFrom, statusOf, type Review, type ShownStatus } from '../../review/reviewState';
import type { CountedValue, Status } from '../../search/index/types';
import { archivedId, readArchivedId } from '../archive/archivedId';
import { showError, showInformation, showWarning } from '../show';
import { knownReviewerName, nameInSettings, reviewerName } from './reviewer';
import { folderName, openDesk, type FolderDesk } from './folderDesk';
import { folderText } from './folderText';

const readme = 'README.md';

/** What the desks need of the world. */
export interface DesksContext {
  storeIn(folder: vscode.Uri): FileStore;
  digestOf(article: string): number | null;
  /** The language that the settings give the articles of a folder; null when they leave it to the texts. */
  languageSetFor(article: string): DecidedLanguage | null;
  /** Whether an article was not there the last time. */
  isNew(article: string): boolean;
  report(id: string, error: unknown): void;
}

/** A file of decisions that could not be read, or not wholly. */
export interface UnreadFile {
  readonly uri: vscode.Uri;
  readonly problems: readonly FileProblem[];
  readonly isReadInPart: boolean;
}

/** What the reviewers of the workspace decided: a desk for each of its folders. */
export class Desks implements Judgement, vscode.Disposable {
  /** The id of an article about which something else is decided now. */
  readonly changed = new Emitter<string>();
  readonly namesChanged = new Emitter<void>();
  /** The id of an article that this person marks as reviewed. */
  readonly marked = new Emitter<string>();
  /** Sent when a file can be read again, or cannot any more. */
  readonly unreadChanged = new Emitter<void>();
  private desks: readonly FolderDesk[] = [];
  private readonly known = new Map<string, ArticleDecisions>();
  private author = '';
  /** Whether the person knows that something waits to be written. */
  private isBehind = false;
  private listening: vscode.Disposable | undefined;

  constructor(private readonly context: DesksContext) {}

  dispose(): void {
    this.listening?.dispose();
    for (const { following } of this.desks) following.dispose();
  }

  /** Opens the desks of the workspace's folders and reads what everybody decided. Resolves when that counts. */
  async load(): Promise<void> {
    this.listening ??= vscode.workspace.onDidChangeWorkspaceFolders(() => void this.load());
    this.open();
    // What this person decided before is his or her own from the start.
    this.author ||= (await knownReviewerName()) ?? '';
    for (const { desk, folder } of this.desks)
      await desk.load().catch((error: unknown) => this.context.report(folder.uri.toString(), error));
  }

  /** Finds articles again that were moved since something was decided about them. @param ids of all that there are */
  relocate(ids: readonly string[]): void {
    const there = new Set(ids);
    for (const { desk, folder } of this.desks) {
      const written = desk.files.written.filter(({ path }) => path !== everyArticle && !isOfArchive(path));
      const left = written.filter(({ path }) => !there.has(idOf(folder, path)));
      // Several people may have decided something about one.
      const gone = [...new Map(left.map((each) => [each.path, each])).values()];
      const decided = new Set(written.map(({ path }) => idOf(folder, path)));
      // For the most part nothing is gone, and there may be very many others.
      const others = gone.length === 0 ? [] : ids.filter((id) => !decided.has(id));
      desk.files.relocate(movedArticles(gone, this.knownIn(folder, others)));
    }
  }

  private knownIn(folder: vscode.WorkspaceFolder, ids: readonly string[]): KnownArticle[] {
    const root = `${folder.uri.toString()}/`;
    return ids
      .filter((id) => id.startsWith(root))
      .map((id) => ({
        path: decodeURIComponent(id.slice(root.length)),
        digest: digestText(this.context.digestOf(id)),
      }));
  }

  // --- What is decided ---

  /** What counts of all that was decided about an article, oldest first. */
  decisionsOn(id: string): readonly Decision[] {
    return this.knownOf(id).decisions;
  }

  particularsOf(id: string): Particulars {
    const { day, language } = this.knownOf(id).particulars;
    return { day, language: language ?? this.context.languageSetFor(id) };
  }

  revisionOf(id: string, names: readonly string[]): string {
    return revisionWith(this.knownOf(id), this.placeOf(id)?.at.names, names);
  }

  applied(article: Article, computed: Analysis): Analysis {
    const names = computed.entities.map(({ name }) => name);
    if (this.revisionOf(article.id, names) === '') return computed;
    return applyDecisions(article, computed, this.decisionsOn(article.id), this.placeOf(article.id)?.at.names);
  }

  /** Whether somebody decided something about an article itself. */
  isDecided(id: string): boolean {
    return this.decisionsOn(id).length > 0;
  }

  /** The ids of the articles that somebody decided something about. */
  *articles(): Iterable<string> {
    for (const { desk, folder } of this.desks)
      for (const path of desk.files.articles) if (path !== everyArticle) yield idOf(folder, path);
  }

  /** What counts of all that was decided about names in all articles, with an id in each folder. */
  *everywhere(): Iterable<[id: string, readonly Decision[]]> {
    for (const { desk, folder } of this.desks) yield [idOf(folder, everyArticle), inForce(desk.files.on(everyArticle))];
  }

  // --- What articles are marked with ---

  /** The last word on an article as a whole, whoever said it. */
  reviewOf(id: string): Review | null {
    return this.knownOf(id).review;
  }

  statusOf(id: string): ShownStatus {
    const { review } = this.knownOf(id);
    const digest = review && this.context.digestOf(id);
    // Of an article that is not at hand, as most of an archive are not, nobody can say that it has changed.
    return statusOf(review, digest === null ? (review?.digest ?? '') : digestText(digest));
  }

  statusesOf(id: string): Status[] {
    return statusesFrom(this.statusOf(id), this.context.isNew(id));
  }

  tagsOf(id: string): readonly string[] {
    return this.knownOf(id).tags;
  }

  tags(): CountedValue[] {
    const counts = new Map<string, number>();
    for (const id of this.articles()) for (const tag of this.tagsOf(id)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return Array.from(counts, ([value, articles]) => ({ value, articles }));
  }

  /** Marks an article as a whole. */
  async mark(id: string, state: ReviewState): Promise<Decision | null> {
    if (!(await this.knowAuthor())) return null;
    const earlier = this.decisionsOn(id).filter(({ kind, by }) => kind === 'review' && by === this.you);
    const digest = digestText(this.context.digestOf(id));
    if (state === 'reviewed') this.marked.fire(id);
    return this.decide(
      id,
      { kind: 'review', state, digest },
      earlier.map((each) => each.id),
    );
  }

  /** Takes a tag off an article, whoever gave it. */
  async untag(id: string, tag: string): Promise<void> {
    const given = this.decisionsOn(id).filter((decision) => decision.kind === 'tagged' && decision.tag === tag);
    for (const decision of given) await this.takeBack(id, decision);
  }

  /** Takes back a decision about names in all articles. @param id of an article in the same folder */
  async takeBackEverywhere(id: string, { id: decision, by }: Decision): Promise<void> {
    if (!(await this.knowAuthor())) return;
    if (by === this.you) await this.atDesk(id, (desk) => desk.withdraw(allArticles, decision));
    else await this.decideEverywhere(id, { kind: 'taken back' }, [decision]);
  }

  /** Puts another in the place of a decision of this person. */
  async amend(id: string, decision: string, decided: Decided): Promise<void> {
    await this.atDesk(id, (desk, article) => desk.amend(article, decision, decided));
  }

  /** Takes a decision back: this person's own is deleted, another's does not count any more. */
  async takeBack(id: string, { id: decision, by }: Decision): Promise<void> {
    if (!(await this.knowAuthor())) return;
    if (by === this.you) await this.withdraw(id, decision);
    else await this.decide(id, { kind: 'taken back' }, [decision]);
  }

  /** The files that could not be read, or not wholly. */
  get unread(): UnreadFile[] {
    return this.desks.flatMap(({ folder, desk }) =>
      Array.from(desk.files.unread, ([path, problems]) => ({
        uri: vscode.Uri.joinPath(folder.uri, folderName, path),
        problems,
        isReadInPart: desk.files.read.has(path),
      })),
    );
  }

  // --- Deciding ---

  /** The name under which this person decides, as far as it is known yet. */
  get you(): string {
    return nameInSettings() ?? this.author;
  }

  /**
   * Decides about an article. The person is told when that cannot be written.
   * @param over the ids of decisions that this one takes the place of
   * @returns null when nothing was decided
   */
  decide(id: string, decided: Decided, over: readonly string[] = []): Promise<Decision | null> {
    return this.atDesk(id, (desk, article) => desk.decide(article, decided, over));
  }

  /** Decides about a name, in all articles of the folder that an article lies in. */
  decideEverywhere(id: string, decided: Decided, over: readonly string[] = []): Promise<Decision | null> {
    return this.atDesk(id, (desk) => desk.decide(allArticles, decided, over));
  }

  /** Takes back a decision of this person about an article. */
  private async withdraw(id: string, decision: string): Promise<void> {
    await this.atDesk(id, (desk, article) => desk.withdraw(article, decision));
  }

  /** Takes back what this person decided last. @returns what that was; null when there is nothing */
  async undo(): Promise<{ readonly id: string | null; readonly decision: Decision } | null> {
    const undone = await this.telling(async () => {
      if (!(await this.knowAuthor())) return null;
      const made = this.desks.flatMap(({ folder, desk }) => (desk.last ? [{ folder, desk, last: desk.last }] : []));
      const [newest] = made.sort((a, b) => byTime(b.last.decision, a.last.decision));
      await newest?.desk.undo();
      return newest ?? null;
    });
    if (!undone) return null;
    const { article, decision } = undone.last;
    return { id: article.path === everyArticle ? null : idOf(undone.folder, article.path), decision };
  }

  private async atDesk<T>(id: string, act: (desk: Desk, article: DecidedArticle) => Promise<T>): Promise<T | null> {
    const place = this.placeOf(id);
    if (!place) {
      void showInformation(vscode.l10n.t('What you decide is kept in the workspace. Open a folder first.'));
      return null;
    }
    return this.telling(async () => {
      if (!(await this.knowAuthor())) return null;
      const digest = digestText(this.context.digestOf(id));
      const result = await act(place.at.desk, { path: place.path, digest });
      await this.explainFolder(place.at).catch((error: unknown) => this.context.report(folderName, error));
      return result;
    });
  }

  private async telling<T>(act: () => Promise<T | null>): Promise<T | null> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof NotWritten)) this.context.report(folderName, error);
      const what = error instanceof Error ? error.message : String(error);
      void showError(
        error instanceof NotWritten ? `${folderName}/${what}` : vscode.l10n.t('Nothing was written: {0}', what),
      );
      return null;
    }
  }

  private async knowAuthor(): Promise<boolean> {
    const name = nameInSettings() ?? (this.author || (await reviewerName()));
    this.author = name ?? '';
    return this.author !== '';
  }

  /** A colleague who finds the folder is to know what it is. */
  private async explainFolder({ store }: FolderDesk): Promise<void> {
    if ((await store.read(readme)) === null) await store.write(readme, new TextEncoder().encode(folderText));
  }

  // --- Desks and their articles ---

  private open(): void {
    for (const { following } of this.desks) following.dispose();
    this.known.clear();
    this.desks = (vscode.workspace.workspaceFolders ?? []).map((folder) => this.deskIn(folder));
  }

  private deskIn(folder: vscode.WorkspaceFolder): FolderDesk {
    return openDesk(folder, {
      storeIn: (uri) => this.context.storeIn(uri),
      author: () => this.author,
      changed: (path) => this.take(folder, path),
      unreadChanged: () => this.unreadChanged.fire(),
      keeps: (error) => this.tellOfWaiting(error),
      caughtUp: () => this.tellOfEnd(),
      report: (id, error) => this.context.report(id, error),
    });
  }

  private take(folder: vscode.WorkspaceFolder, path: string): void {
    if (path === everyArticle) return this.namesChanged.fire();
    const id = idOf(folder, path);
    this.known.delete(id);
    this.changed.fire(id);
  }

  private knownOf(id: string): ArticleDecisions {
    let known = this.known.get(id);
    if (!known) this.known.set(id, (known = this.lookUp(id)));
    return known;
  }

  private lookUp(id: string): ArticleDecisions {
    const place = this.placeOf(id);
    return articleDecisions(place ? place.at.desk.files.on(place.path) : []);
  }

  /** Where the decisions about an article are kept: those about an archive's in the first folder. */
  private placeOf(id: string): { readonly at: FolderDesk; readonly path: string } | null {
    const archived = readArchivedId(id);
    const [first] = this.desks;
    if (archived) return first ? { at: first, path: archivedPath(archived) } : null;
    let found: { readonly at: FolderDesk; readonly path: string } | null = null;
    for (const at of this.desks) {
      const root = `${at.folder.uri.toString()}/`;
      if (!id.startsWith(root)) continue;
      const path = decodeURIComponent(id.slice(root.length));
      if (!found || path.length < found.path.length) found = { at, path };
    }
    return found;
  }

  private tellOfWaiting(error: unknown): void {
    this.context.report(folderName, error);
    if (this.isBehind) return;
    this.isBehind = true;
    void showWarning(
      vscode.l10n.t(
        'What you decide cannot be written now: {0}. It counts all the same, and writing is tried again until this window is closed.',
        error instanceof Error ? error.message : String(error),
      ),
    );
  }

  private tellOfEnd(): void {
    this.isBehind = false;
    void showInformation(vscode.l10n.t('What you decided is written now.'));
  }
}

/** What is decided about in place of one article. */
const allArticles: DecidedArticle = { path: everyArticle, digest: '' };

function idOf(folder: vscode.WorkspaceFolder, path: string): string {
  const archived = readArchivedPath(path);
  if (archived) return archivedId(archived);
  return vscode.Uri.joinPath(folder.uri, path).toString();
}
