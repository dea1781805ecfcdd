import { addAll } from '../article/lists';
import * as l10n from '@vscode/l10n';
import { digestOf } from '../corpus/digest';
import { Emitter } from '../corpus/emitter';
import { UnsafePath, type FileStore } from '../corpus/store';
import { type DecisionFile, type FileProblem, readDecisions } from './decisionFormat';
import { byTime, type Decision } from './decisions';
import type { KnownArticle } from './movedArticles';

export const decisionsFolder = 'decisions';
export const namesFolder = 'people';
/** What stands in place of an article where all are meant. */
export const everyArticle = '*';
/** So many files are read at the same time. */
const readers = 16;
/** Files that are there only while something is written. */
const temporary = /\.(?:writing|new)$/;

/** What is in a file. */
type Content = ReturnType<typeof readDecisions> & {
  /** Of its text; null when there is none, or it cannot be opened. */
  readonly digest: number | null;
};

/** What a file becomes; there may be none yet. */
type Edit = (file: DecisionFile | null) => DecisionFile;

/** What the files of a folder's reviewers say, kept up to date. */
export class DecisionFiles {
  /** The path of an article whose decisions have changed, or `everyArticle`. */
  readonly changed = new Emitter<string>();
  /** Sent when a file can be read again, or cannot any more. */
  readonly unreadChanged = new Emitter<void>();
  private readonly files = new Map<string, DecisionFile>();
  /** The digests of the files' texts, so that nothing is told twice. */
  private readonly digests = new Map<string, number>();
  /** The paths of the files that are about an article. */
  private readonly pathsOn = new Map<string, Set<string>>();
  /** Where articles are now, by the paths under which something was decided about them. */
  private moved: ReadonlyMap<string, string> = new Map();
  private readonly problems = new Map<string, readonly FileProblem[]>();
  /** Files and folders that could not be opened the last time: the next time that may be otherwise. */
  private readonly notOpenedYet = new Set<string>();
  /** When something last came into a folder or left it, as far as that has been read. */
  private readonly times = new Map<string, number>();
  /** What is to be changed in files that cannot be written now. */
  private readonly kept = new Map<string, Edit>();
  /** A file is read once at a time: what was read first must not count last. */
  private readonly loading = new Map<string, Promise<void>>();

  /** @param store of the folder `.seed-review` */
  constructor(private readonly store: FileStore) {}

  /** What everybody decided about an article, oldest first. */
  on(article: string): readonly Decision[] {
    return this.pathsAbout(article)
      .flatMap((path) => this.files.get(path)?.decisions ?? [])
      .sort(byTime);
  }

  /** The paths of the files that are about an article. */
  pathsAbout(article: string): readonly string[] {
    return [...(this.pathsOn.get(article) ?? [])];
  }

  /** All that could be read, by the files' paths. */
  get read(): ReadonlyMap<string, DecisionFile> {
    return this.files;
  }

  /** What could not be read, by the files' paths. */
  get unread(): ReadonlyMap<string, readonly FileProblem[]> {
    return this.problems;
  }

  /** The articles that somebody decided something about. */
  get articles(): Iterable<string> {
    return this.pathsOn.keys();
  }

  /** The articles as the files name them, with the digests of their texts. */
  get written(): KnownArticle[] {
    return Array.from(this.files.values(), ({ article, digest }) => ({ path: article, digest }));
  }

  /** Takes what was decided about articles for that about others: their new places. Tells of each that changes. */
  relocate(moved: ReadonlyMap<string, string>): void {
    const before = this.moved;
    if (before.size + moved.size === 0) return;
    this.moved = moved;
    this.pathsOn.clear();
    for (const [path, { article }] of this.files) this.join(this.placeOf(article), path);
    const changed = new Set(
      [...before, ...moved].filter(([old, now]) => before.get(old) !== moved.get(old) || moved.get(old) !== now).flat(),
    );
    for (const article of changed) this.changed.fire(article);
  }

  /** Where an article is now. @param article as a file names it */
  placeOf(article: string): string {
    return this.moved.get(article) ?? article;
  }

  /** Reads every file; those that cannot be read are named in `unread`. */
  async load(): Promise<void> {
    await this.loadBelow(decisionsFolder);
    await this.loadBelow(namesFolder);
  }

  /**
   * Follows something that happened to a file or folder; what is none of ours is passed over.
   * @param path below `.seed-review`; empty for that folder itself
   */
  async follow(path: string): Promise<void> {
    if (path === '') return this.load();
    const isOurs = [decisionsFolder, namesFolder].some((each) => path === each || path.startsWith(`${each}/`));
    if (!isOurs || temporary.test(path)) return;
    // Of a new folder and what is in it, some systems tell the folder alone.
    if (!path.endsWith('.json')) return this.loadBelow(path);
    await this.loadFile(path);
    await this.noteTime(folderOf(path));
  }

  /**
   * Reads what has come and gone without being told. Where folders are made one in the other at once, as by git, a
   * system may not watch the inner ones: nobody would ever tell what comes into those.
   */
  async lookAround(): Promise<void> {
    const again = [...this.notOpenedYet];
    this.notOpenedYet.clear();
    for (const path of again) await (path.endsWith('.json') ? this.loadFile(path) : this.loadBelow(path));
    for (const folder of new Set([decisionsFolder, namesFolder, ...this.times.keys()])) {
      const time = await this.store.changedAt(folder).catch((error: unknown) => this.notOpened(folder, error));
      if (time === undefined) continue;
      if (time === (this.times.get(folder) ?? null)) continue;
      if (time === null) this.times.delete(folder);
      await this.loadAll(
        [...this.digests.keys()].filter((path) => folderOf(path) === folder),
        await this.pathsBelow(folder, (inner) => !this.times.has(inner)),
      );
    }
  }

  /** Remembers that all is known that has come into a folder and left it. */
  async noteTime(folder: string): Promise<void> {
    const time = await this.store.changedAt(folder);
    if (time !== null) this.times.set(folder, time);
  }

  /** Counts a file as if it were changed already; as it is, when there is nothing to change. */
  async keep(path: string, edit: Edit | null): Promise<void> {
    if (edit) this.kept.set(path, edit);
    else this.kept.delete(path);
    this.digests.delete(path);
    await this.loadFile(path);
  }

  /** The folders that files were read from. */
  get folders(): readonly string[] {
    return [...this.times.keys()];
  }

  /** Reads one file again that has changed, come or gone. */
  loadFile(path: string): Promise<void> {
    const loading = (this.loading.get(path) ?? Promise.resolve())
      .then(() => this.loadAtOnce(path))
      .finally(() => {
        if (this.loading.get(path) === loading) this.loading.delete(path);
      });
    this.loading.set(path, loading);
    return loading;
  }

  /** What is in a file now, whether that is known yet or not. */
  async contentOf(path: string): Promise<Content> {
    try {
      const bytes = await this.store.read(path);
      if (!bytes) return { digest: null, file: null, problems: [] };
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return { digest: digestOf(text), ...readDecisions(text) };
    } catch (error) {
      return { digest: null, file: null, problems: [problemOf(error)] };
    }
  }

  /** Reads all files in a folder again that has come, changed or gone. */
  private async loadBelow(parent: string): Promise<void> {
    await this.loadAll(
      [...this.digests.keys()].filter((path) => path.startsWith(`${parent}/`)),
      await this.pathsBelow(parent, () => true),
    );
  }

  private async loadAll(...paths: readonly (readonly string[])[]): Promise<void> {
    const left = new Set(paths.flat()).values();
    await Promise.all(
      Array.from({ length: readers }, async () => {
        for (const path of left) await this.loadFile(path);
      }),
    );
  }

  private async loadAtOnce(path: string): Promise<void> {
    const { digest, file: there, problems } = await this.contentOf(path);
    if (digest !== null && this.digests.get(path) === digest) return;
    const file = this.kept.get(path)?.(there) ?? there;
    const known = this.files.get(path);
    const before = known && this.placeOf(known.article);
    if (before !== undefined) this.leave(before, path);
    this.files.delete(path);
    if (file) {
      this.files.set(path, file);
      this.join(this.placeOf(file.article), path);
    }
    if (digest === null) this.digests.delete(path);
    else this.digests.set(path, digest);
    this.setProblems(path, problems);
    if (digest === null && problems.length > 0) this.notOpenedYet.add(path);
    const now = file ? this.placeOf(file.article) : undefined;
    for (const article of new Set([before, now])) if (article !== undefined) this.changed.fire(article);
  }

  private setProblems(path: string, problems: readonly FileProblem[]): void {
    const before = this.problems.get(path) ?? [];
    if (problems.length > 0) this.problems.set(path, problems);
    else this.problems.delete(path);
    const isSame =
      before.length === problems.length &&
      before.every(({ text, line }, at) => text === problems[at]?.text && line === problems[at].line);
    if (!isSame) this.unreadChanged.fire();
  }

  private join(article: string, path: string): void {
    this.pathsOn.set(article, (this.pathsOn.get(article) ?? new Set()).add(path));
  }

  private leave(article: string, path: string): void {
    const paths = this.pathsOn.get(article);
    paths?.delete(path);
    if (paths?.size === 0) this.pathsOn.delete(article);
  }

  /** The files in a folder, and in those folders in it that are to be entered. */
  private async pathsBelow(parent: string, entered: (folder: string) => boolean): Promise<string[]> {
    const paths: string[] = [];
    for (const name of await this.namesIn(parent)) {
      const path = `${parent}/${name}`;
      if (name.endsWith('.json')) paths.push(path);
      else if (!temporary.test(name) && entered(path)) addAll(paths, await this.pathsBelow(path, entered));
    }
    return paths;
  }

  /** The names in a folder. One that cannot be opened, as behind a link, has none, and takes no other with it. */
  private async namesIn(folder: string): Promise<readonly string[]> {
    try {
      // What comes while the names are listed is seen the next time.
      await this.noteTime(folder);
      const names = await this.store.list(folder);
      this.setProblems(folder, []);
      return names;
    } catch (error) {
      this.notOpened(folder, error);
      return [];
    }
  }

  private notOpened(folder: string, error: unknown): undefined {
    this.notOpenedYet.add(folder);
    this.setProblems(folder, [problemOf(error)]);
  }
}

/** What follows the name of a file or folder that cannot be read. */
function problemOf(error: unknown): FileProblem {
  if (error instanceof UnsafePath) return { text: error.message, line: 0 };
  const text =
    error instanceof TypeError ? l10n.t('is not valid UTF-8') : l10n.t('cannot be opened: {0}', String(error));
  return { text, line: 0 };
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
