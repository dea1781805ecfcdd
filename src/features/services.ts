import * as vscode from 'vscode';
import type { Article } from '../article/article';
import { parseArticle } from '../article/parse';
import { Library } from '../corpus/library';
import { ReaderPool, type StartReader } from '../corpus/readerPool';
import type { Readers } from '../corpus/readers';
import type { FileStore } from '../corpus/store';
import { saying, type StartThread } from '../corpus/thread';
import { ArchiveConnection } from './archive/archiveConnection';
import { readArchivedId } from './archive/archivedId';
import { VsCodeWorkspace } from './articles/vscodeWorkspace';
import { languageId, settings } from './contributions';
import { engine } from './engine';
import { JumpMark } from './reading/jumpMark';
import { NewArticles } from './articles/newArticles';
import { Desks } from './review/desks';
import { languageSetFor } from './articles/languageSetting';
import { folderName } from './review/folderDesk';
import { textIn } from './given';
import { startHere, type Host } from './host';
import { Links } from './links';
import { wording } from './locale';
import type { Log } from './show';
import { storageIn, storeIn } from './workspaceDisk';

/** What every feature works with: the library, and what joins it to VS Code. */
export class Services implements vscode.Disposable {
  readonly links: Links;
  readonly workspace: VsCodeWorkspace;
  readonly newArticles: NewArticles;
  readonly desks: Desks;
  readonly archive: ArchiveConnection;
  readonly library: Library;
  readonly jumpMark = new JumpMark();
  /** Begins when somebody first asks for the articles, and resolves when those that were there then have been read. */
  private loaded: Promise<void> | null = null;
  private isLoaded = false;
  /** Null without a workspace. */
  private readonly storage: FileStore | null;
  private readonly loose = new WeakMap<vscode.TextDocument, { readonly version: number; readonly article: Article }>();

  /** @param context what can be computed again is kept in its storage; without a workspace there is none */
  constructor(
    readonly log: Log,
    { storageUri: storage, extensionUri }: Pick<vscode.ExtensionContext, 'storageUri' | 'extensionUri'>,
    readonly host: Host,
  ) {
    this.links = new Links(host.localFiles);
    this.storage = storage ? this.storageIn(storage) : null;
    this.newArticles = new NewArticles(this.storage, this.report);
    this.desks = new Desks({
      storeIn: (folder) => this.storeIn(folder),
      digestOf: (id) => this.library.corpus.get(id)?.digest ?? null,
      isNew: (id) => this.newArticles.has(id),
      languageSetFor,
      report: this.report,
    });
    this.archive = new ArchiveConnection(this.desks);
    this.workspace = new VsCodeWorkspace(host.localFiles, this.links, this.archive);
    this.library = new Library({
      workspace: this.workspace,
      store: storage ? this.storageIn(vscode.Uri.joinPath(storage, 'articles')) : null,
      // What is kept has texts in it.
      engine: `${engine} ${vscode.env.language}`,
      judgement: this.desks,
      readers: this.readers(vscode.Uri.joinPath(extensionUri, 'dist', 'reader.js')),
      log: {
        info: (message) => log.info(message),
        warn: (message) => log.warn(message),
        unreadable: (id, reason) => log.warn(`${displayPath(id)} ${reason}.`),
        error: this.report,
      },
    });
  }

  /** Whether anybody has asked for the articles yet. Before, the library is empty, and nothing is looked for. */
  get isAwake(): boolean {
    return this.loaded !== null;
  }

  /** Whether the articles are being listed or read: what is missing may come yet. */
  get isLoading(): boolean {
    return (this.isAwake && !this.isLoaded) || this.library.loading.isLoading;
  }

  /**
   * Whoever needs the articles asks for them here: the first time, the workspace is listed and read. Nobody has to ask
   * who only shows what becomes known: `articles/firstSign.ts` does, as soon as there is a sign of seeds.
   * @returns what resolves when the articles that were there then have been read; it never rejects
   */
  load(): Promise<void> {
    return (this.loaded ??= this.loadAll().finally(() => (this.isLoaded = true)));
  }

  private async loadAll(): Promise<void> {
    await this.storage?.sweep();
    // What people decided wins over what an earlier session knew, so it comes first.
    await this.desks.load().catch((error: unknown) => this.report(folderName, error));
    await this.library.loading.start();
    const ids = Array.from(this.library.corpus.entries(), ({ id }) => id);
    await this.newArticles.see(ids.filter((id) => !readArchivedId(id)));
  }

  /** Asks for the articles. Resolves when all of them can be searched, or when nobody waits any more. */
  async whenSearchable(signal: AbortSignal): Promise<void> {
    const given = new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener('abort', () => resolve(), { once: true });
    });
    await Promise.race([this.load().then(() => this.library.indexing.whenIdle()), given]);
  }

  /**
   * Registers a command that works with articles: whoever uses it asks for them. Others, such as those that show help,
   * are registered with VS Code itself.
   */
  registerCommand<Given extends readonly unknown[]>(id: string, run: (...given: Given) => unknown): vscode.Disposable {
    return vscode.commands.registerCommand(id, (...given: Given) => {
      void this.load();
      return run(...given);
    });
  }

  dispose(): void {
    this.library.dispose();
    this.desks.dispose();
    this.jumpMark.dispose();
  }

  /** The article in an editor as it stands now, saved or not; null when it is none, or cannot be read. */
  articleIn(document: vscode.TextDocument): Article | null {
    const id = document.uri.toString();
    const { corpus } = this.library;
    const entry = corpus.get(id);
    if (entry) return entry.unreadable && !document.isDirty ? null : corpus.putText(id, document.getText());
    if (document.languageId !== languageId) return null;
    const known = this.loose.get(document);
    if (known?.version === document.version) return known.article;
    const article = parseArticle(document.getText(), id);
    this.loose.set(document, { version: document.version, article });
    return article;
  }

  /** Where VS Code lets extensions keep what is theirs. */
  storageIn(folder: vscode.Uri): FileStore {
    return storageIn(folder, this.host.openLocal);
  }

  /** The only way to write files in a folder. */
  storeIn(folder: vscode.Uri): FileStore {
    return storeIn(folder, this.host.openLocal);
  }

  /** Begins threads for a script of ours; where none can begin, the script runs in this one. */
  threadsFrom<Question, Answer>(script: vscode.Uri): StartThread<Question, Answer> {
    return saying(wording(), async (events) => {
      try {
        return await this.host.threadsFrom<Question, Answer>(script)(events);
      } catch (error) {
        this.log.info(`No thread can begin: ${error instanceof Error ? error.message : String(error)}`);
        return startHere<Question, Answer>(script)(events);
      }
    });
  }

  /** As many threads as a person wants; by default so many that this one keeps a core. */
  private readers(script: vscode.Uri): Readers {
    const wanted = vscode.workspace.getConfiguration().get<number | null>(settings.readingThreads);
    const size = wanted ?? Math.max(fewestThreads, this.host.cores - 1);
    const here: StartReader = saying(wording(), startHere(script));
    if (size === 0) return new ReaderPool(here, 1);
    return new ReaderPool(saying(wording(), this.host.threadsFrom(script)), size, ({ message }) => {
      this.log.info(`Articles are read in the thread of the extensions, since no other can begin: ${message}`);
      return here;
    });
  }

  /**
   * Where an article is that the library holds or an editor shows, or that was found in the archive or decided about
   * there; null for anything else. Commands are called with whatever a link says, and must not open what somebody else
   * chose.
   */
  uriOf(target: unknown): vscode.Uri | null {
    const id = idIn(target);
    if (id === null) return null;
    const isKnown = this.archive.has(id) || (readArchivedId(id) !== null && this.desks.isDecided(id));
    if (isKnown || this.library.corpus.get(id)) return vscode.Uri.parse(id, true);
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === id);
    return open && this.articleIn(open) ? open.uri : null;
  }

  /** Writes an error to the log, with the file it happened on. */
  readonly report = (id: string, error: unknown): void => {
    this.log.error(`${displayPath(id)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
}

/** One of them stays quick for what a person looks at. */
const fewestThreads = 2;

/**
 * A file's path inside the workspace, as a person knows it; in one of several folders, or in an archive, with its name.
 * Lists ask for the paths of all articles at once, and VS Code's own `asRelativePath` takes its time.
 */
export function displayPath(id: string): string {
  const archived = readArchivedId(id);
  if (archived) return `${archived.archive}/${archived.path}`;
  const folders = vscode.workspace.workspaceFolders ?? [];
  let found: { readonly beginning: string; readonly name: string } | undefined;
  for (const { uri, name } of folders) {
    const beginning = `${uri.toString()}/`;
    // Of folders in folders, the innermost.
    if (id.startsWith(beginning) && beginning.length > (found?.beginning.length ?? 0)) found = { beginning, name };
  }
  if (!found) return vscode.workspace.asRelativePath(vscode.Uri.parse(id), folders.length > 1);
  const path = decodeURIComponent(id.slice(found.beginning.length));
  return folders.length > 1 ? `${found.name}/${path}` : path;
}

/** What a command is given: an id by a link, a URI by an editor's menu, an item with an id by that of a tree. */
function idIn(target: unknown): string | null {
  if (target instanceof vscode.Uri) return target.toString();
  return typeof target === 'string' ? target : (textIn(target, 'id') ?? null);
}
