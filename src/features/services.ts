import * as vscode from 'vscode';
import type { Article } from '../article/article';
import { parseArticle } from '../article/parse';
import { forTerminal } from '../article/untrusted';
import { Library } from '../corpus/library';
import type { FileStore } from '../corpus/store';
import { VsCodeWorkspace } from './articles/vscodeWorkspace';
import { languageId } from './contributions';
import { engine } from './engine';
import { JumpMark } from './reading/jumpMark';
import { NewArticles } from './articles/newArticles';
import { Desks } from './review/desks';
import { sessionStoreIn, storeIn, type OpenDisk } from './workspaceDisk';

/** What every feature works with: the library, and what joins it to VS Code. */
export class Services implements vscode.Disposable {
  readonly workspace = new VsCodeWorkspace();
  readonly newArticles: NewArticles;
  readonly desks: Desks;
  readonly library: Library;
  readonly jumpMark = new JumpMark();
  private readonly folders = vscode.workspace.onDidChangeWorkspaceFolders(() => paths.clear());
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
    this.newArticles = new NewArticles(storage ? this.storeIn(storage) : null, this.report);
    this.desks = new Desks({
      storeIn: (folder, onRefusal) => sessionStoreIn(folder, this.openLocal, onRefusal),
      digestOf: (id) => this.library.corpus.get(id)?.digest ?? null,
      isNew: (id) => this.newArticles.has(id),
      report: this.report,
    });
    this.library = new Library({
      workspace: this.workspace,
      store: storage ? this.storeIn(vscode.Uri.joinPath(storage, 'articles')) : null,
      engine,
      judgement: this.desks,
      log: {
        info: (message) => log.info(message),
        warn: (message) => log.warn(message),
        unreadable: (id, reason) => log.warn(`${forTerminal(displayPath(id))} ${reason}.`),
        error: this.report,
      },
    });
  }

  dispose(): void {
    this.folders.dispose();
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

  /** The only way to write files in a folder. */
  storeIn(folder: vscode.Uri): FileStore {
    return storeIn(folder, this.openLocal);
  }

  /**
   * Where an article is that the library holds or an editor shows; null for anything else. Commands are called with
   * whatever a link says, and must not open what somebody else chose.
   */
  uriOf(target: unknown): vscode.Uri | null {
    const id = idIn(target);
    if (id === null) return null;
    if (this.library.corpus.get(id)) return vscode.Uri.parse(id, true);
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === id);
    return open && this.articleIn(open) ? open.uri : null;
  }

  /** Writes an error to the log, with the file it happened on. */
  readonly report = (id: string, error: unknown): void => {
    const path = forTerminal(displayPath(id));
    this.log.error(`${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
}

/** A file's path inside the workspace, as a person knows it. */
export function displayPath(id: string): string {
  let path = paths.get(id);
  if (path === undefined) {
    const isOneOfSeveral = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
    path = vscode.workspace.asRelativePath(vscode.Uri.parse(id), isOneOfSeveral);
    paths.set(id, path);
  }
  return path;
}

/** Lists ask for the paths of all articles at once, and VS Code takes its time. */
const paths = new Map<string, string>();

/** What a menu hands over: the item that was clicked, or all that are selected when it is one of them. */
export function itemsMeant(target: unknown, all: unknown): readonly unknown[] {
  if (Array.isArray(all) && all.length > 0) return all;
  return target === undefined ? [] : [target];
}

/** What a command is given: an id by a link, a URI by an editor's menu, an item with an id by that of a tree. */
function idIn(target: unknown): string | null {
  if (target instanceof vscode.Uri) return target.toString();
  const id = typeof target === 'object' && target !== null && 'id' in target ? target.id : target;
  return typeof id === 'string' ? id : null;
}
