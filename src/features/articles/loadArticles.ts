import * as vscode from 'vscode';
import { sameStamp } from '../../corpus/corpus';
import { commands, contextKeys, languageId, settings, views, type WorkspaceState } from '../contributions';
import { readGlobs } from './globs';
import { stampOf, unsavedText, type Services } from '../services';

/** So many files are read at the same time. */
const readers = 16;
/** Reading waits while so many articles are not searchable yet, so that their texts do not pile up. */
const mostWaiting = 500;
/** A burst of file events (a `git checkout`, an unpacked archive) is answered once. In ms. */
const settle = 250;

/**
 * Keeps the corpus the same as the workspace: its files, what is typed into them, and the settings that say which
 * count.
 */
export function register(context: vscode.ExtensionContext, services: Services): ArticleLoader {
  const loader = new ArticleLoader(services);
  context.subscriptions.push(
    loader,
    vscode.commands.registerCommand(commands.refresh, () => loader.reload()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void loader.reload()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.include) || event.affectsConfiguration(settings.exclude))
        void loader.reload();
    }),
    vscode.workspace.onDidOpenTextDocument((document) => loader.setLanguage(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => loader.edited(document)),
    vscode.workspace.onDidCloseTextDocument((document) => loader.closed(document)),
  );
  return loader;
}

/**
 * What is read of the files that were listed, from little to much: what is not known yet; also what changed since the
 * last session; everything.
 */
const extents = ['new', 'changed', 'everything'] as const;
type Extent = (typeof extents)[number];

export class ArticleLoader implements vscode.Disposable {
  /** Resolves when the articles that were there at the start are in the corpus. */
  readonly loaded: Promise<void>;
  private watchers: vscode.Disposable[] = [];
  private cancelling = new vscode.CancellationTokenSource();
  private listing: ReturnType<typeof setTimeout> | undefined;
  /** What the last listing was to read, until it has. */
  private unfinished: Extent = 'new';
  private readonly typing = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly services: Services) {
    this.loaded = this.list('changed');
  }

  dispose(): void {
    this.cancelling.cancel();
    this.cancelling.dispose();
    clearTimeout(this.listing);
    for (const timer of this.typing.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.watchers).dispose();
  }

  /** Reads everything anew. */
  reload(): Promise<void> {
    return this.list('everything');
  }

  /** Articles get a language of their own, so that they are comfortable to read. */
  setLanguage(document: vscode.TextDocument): void {
    if (!this.services.corpus.get(document.uri.toString())?.card) return;
    if (document.languageId !== 'plaintext' && document.languageId !== 'markdown') return;
    vscode.languages
      .setTextDocumentLanguage(document, languageId)
      .then(undefined, (error) => this.services.report(document.uri.toString(), error));
  }

  /** Unsaved text counts, a moment after the last keystroke. */
  edited(document: vscode.TextDocument): void {
    const id = document.uri.toString();
    if (!this.services.corpus.get(id)) return;
    clearTimeout(this.typing.get(id));
    this.typing.set(
      id,
      setTimeout(() => {
        this.typing.delete(id);
        // A document that is not dirty was reverted, or reloaded from its file.
        if (document.isDirty) this.services.articleIn(document);
        else void this.read(document.uri);
      }, settle),
    );
  }

  /** What was typed and thrown away no longer counts. */
  closed(document: vscode.TextDocument): void {
    const id = document.uri.toString();
    clearTimeout(this.typing.get(id));
    this.typing.delete(id);
    if (this.services.corpus.get(id)) void this.read(document.uri);
  }

  /** @param least read at least this much; more if an earlier listing had not come to its end */
  private async list(least: Extent): Promise<void> {
    const extent = extents.indexOf(least) > extents.indexOf(this.unfinished) ? least : this.unfinished;
    this.unfinished = extent;
    this.cancelling.cancel();
    this.cancelling.dispose();
    this.cancelling = new vscode.CancellationTokenSource();
    const { token } = this.cancelling;
    clearTimeout(this.listing);
    await vscode.window.withProgress({ location: { viewId: views.articles } }, async () => {
      try {
        await this.listAndRead(extent, token);
      } catch (error) {
        if (token.isCancellationRequested) return;
        this.services.endLoading();
        this.services.log.error(
          `The articles could not be listed: ${error instanceof Error ? error.message : String(error)}`,
        );
        this.setState('badGlob');
      }
    });
  }

  private async listAndRead(extent: Extent, token: vscode.CancellationToken): Promise<void> {
    const { corpus } = this.services;
    const folders = vscode.workspace.workspaceFolders ?? [];
    const globs = this.readSettings(folders);
    if (extent !== 'new') this.watch(globs);
    if (corpus.size === 0) this.setState('loading');
    const found = await findArticles(
      globs.filter((each) => !each.problem),
      token,
    );
    if (token.isCancellationRequested) return;
    const wanted = new Set(found.map((uri) => uri.toString()));
    this.services.startLoading(found.length);
    if (extent === 'changed') await this.services.recall(wanted);
    if (token.isCancellationRequested) return;
    for (const { id } of [...corpus.entries()]) if (!wanted.has(id)) corpus.remove(id);
    if (corpus.size > 0) this.setState('ready');
    await this.readAll(extent === 'new' ? found.filter((uri) => !corpus.get(uri.toString())) : found, extent, token);
    if (token.isCancellationRequested) return;
    this.unfinished = 'new';
    this.services.endLoading();
    this.setState(
      folders.length === 0
        ? 'noFolder'
        : corpus.size > 0
          ? 'ready'
          : globs.some((each) => each.problem)
            ? 'badGlob'
            : 'empty',
    );
  }

  private readSettings(folders: readonly vscode.WorkspaceFolder[]): FolderGlobs[] {
    return folders.map((folder) => {
      const configuration = vscode.workspace.getConfiguration(undefined, folder.uri);
      const include = readGlobs(settings.include, configuration.get(settings.include));
      const exclude = readGlobs(settings.exclude, configuration.get(settings.exclude));
      const problem = 'problem' in include ? include.problem : 'problem' in exclude ? exclude.problem : null;
      if (problem) this.services.log.error(`${folder.name}: ${problem}`);
      return {
        folder,
        include: 'globs' in include ? include.globs : [],
        exclude: 'globs' in exclude ? exclude.globs : [],
        problem,
      };
    });
  }

  private watch(globs: readonly FolderGlobs[]): void {
    vscode.Disposable.from(...this.watchers).dispose();
    this.watchers = globs.flatMap(({ folder, include, problem }) => {
      if (problem) return [];
      return include.flatMap((glob) => {
        const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, glob));
        watcher.onDidCreate((uri) =>
          this.services.corpus.get(uri.toString()) ? void this.read(uri) : this.listSoon(),
        );
        watcher.onDidChange((uri) => {
          if (this.services.corpus.get(uri.toString())) void this.read(uri);
        });
        watcher.onDidDelete(() => this.listSoon());
        return [watcher];
      });
    });
    // A deleted or renamed folder is one event, for the folder.
    this.watchers.push(
      vscode.workspace.onDidDeleteFiles(() => this.listSoon()),
      vscode.workspace.onDidRenameFiles(() => this.listSoon()),
    );
  }

  private listSoon(): void {
    clearTimeout(this.listing);
    this.listing = setTimeout(() => void this.list('new'), settle);
  }

  private async readAll(uris: readonly vscode.Uri[], extent: Extent, token: vscode.CancellationToken): Promise<void> {
    const next = uris.values();
    let read = 0;
    const reader = async () => {
      for (const uri of next) {
        if (token.isCancellationRequested) return;
        if (extent === 'changed' && (await this.isUnchanged(uri))) continue;
        await this.read(uri);
        read++;
        if (this.services.indexing.size > mostWaiting) await this.services.indexing.whenIdle();
      }
    };
    await Promise.all(Array.from({ length: readers }, reader));
    this.services.log.info(`Read ${read} of ${uris.length} articles.`);
  }

  /** Whether a file is still as the corpus knows it, as far as can be told without reading it. */
  private async isUnchanged(uri: vscode.Uri): Promise<boolean> {
    const { stamp } = this.services.corpus.get(uri.toString()) ?? {};
    if (!stamp || unsavedText(uri.toString()) !== null) return false;
    return vscode.workspace.fs.stat(uri).then(
      (stat) => sameStamp(stamp, stampOf(stat)),
      () => false,
    );
  }

  private async read(uri: vscode.Uri): Promise<void> {
    await this.services.read(uri);
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (open) this.setLanguage(open);
  }

  private setState(state: WorkspaceState): void {
    void vscode.commands.executeCommand('setContext', contextKeys.state, state);
  }
}

interface FolderGlobs {
  readonly folder: vscode.WorkspaceFolder;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly problem: string | null;
}

async function findArticles(globs: readonly FolderGlobs[], token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found = new Map<string, vscode.Uri>();
  for (const { folder, include, exclude } of globs) {
    for (const glob of include) {
      const skip = exclude.length > 0 ? new vscode.RelativePattern(folder, `{${exclude.join(',')}}`) : undefined;
      for (const uri of await vscode.workspace.findFiles(
        new vscode.RelativePattern(folder, glob),
        skip,
        undefined,
        token,
      ))
        found.set(uri.toString(), uri);
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
