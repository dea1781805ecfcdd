import * as vscode from 'vscode';
import type { FileStore } from '../../corpus/store';
import { everyArticle } from '../../review/decisionFiles';
import { Desk } from '../../review/desk';
import { NamesEverywhere } from '../../review/namesEverywhere';

export const folderName = '.seed-review';
/** In ms. */
const lookAroundEvery = 3000;

/** The desk of one folder of the workspace. */
export interface FolderDesk {
  readonly folder: vscode.WorkspaceFolder;
  readonly desk: Desk;
  readonly store: FileStore;
  /** What was decided about names in all its articles. */
  names: NamesEverywhere;
  /** Ends the looking out for what others decide. */
  readonly following: vscode.Disposable;
}

interface FolderDeskContext {
  storeIn(folder: vscode.Uri): FileStore;
  author(): string;
  /** Told the path of an article about which something else is decided now, or `everyArticle`. */
  changed(path: string): void;
  unreadChanged(): void;
  /** Told when what is decided cannot be written now, and is tried again. */
  keeps(error: unknown): void;
  /** Told when everything is written that had waited for it. */
  caughtUp(): void;
  report(id: string, error: unknown): void;
}

/** Opens the desk of a folder, and follows what others decide there. Nothing is read yet. */
export function openDesk(folder: vscode.WorkspaceFolder, context: FolderDeskContext): FolderDesk {
  const root = vscode.Uri.joinPath(folder.uri, folderName);
  const store = context.storeIn(root);
  const desk = new Desk(store, {
    author: () => context.author(),
    now: () => Date.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    keeps: (error) => context.keeps(error),
  });
  const following = vscode.Disposable.from(
    followFiles(folder, ({ path }) => {
      const below = path.slice(root.path.length + 1);
      desk.files.follow(below).catch((error: unknown) => context.report(path, error));
    }),
    repeat(lookAroundEvery, async () => {
      if (await desk.retry()) context.caughtUp();
      await desk.files.lookAround().catch((error: unknown) => context.report(root.toString(), error));
    }),
    desk.files.changed.listen((path) => {
      if (path === everyArticle) at.names = new NamesEverywhere(desk.files.on(everyArticle));
      context.changed(path);
    }),
    desk.files.unreadChanged.listen(() => context.unreadChanged()),
  );
  const at: FolderDesk = { folder, desk, store, names: new NamesEverywhere(), following };
  return at;
}

function followFiles(folder: vscode.WorkspaceFolder, follow: (uri: vscode.Uri) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, `${folderName}/**`));
  const events = [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete];
  const root = `${vscode.Uri.joinPath(folder.uri, folderName).toString()}/`;
  return vscode.Disposable.from(
    watcher,
    ...events.map((event) => event(follow)),
    // In a folder that is not watched, a file that is saved in place leaves the folder's time as it was.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.toString().startsWith(root)) follow(uri);
    }),
  );
}

/** Does something again and again, never twice at a time. */
function repeat(every: number, work: () => Promise<void>): vscode.Disposable {
  let isAtWork = false;
  const timer = setInterval(() => {
    if (isAtWork) return;
    isAtWork = true;
    void work().finally(() => (isAtWork = false));
  }, every);
  return new vscode.Disposable(() => clearInterval(timer));
}
