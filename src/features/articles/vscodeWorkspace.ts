import * as vscode from 'vscode';
import { tooLarge } from '../../article/decode';
import type { Stamp } from '../../corpus/corpus';
import type { Disposable } from '../../corpus/emitter';
import { LeadsOutside, type FileContent, type FileEvent, type Workspace } from '../../corpus/workspace';
import type { ArchiveConnection } from '../archive/archiveConnection';
import { readArchivedId } from '../archive/archivedId';
import { settings } from '../contributions';
import { findArticles, isIncluded, type FolderGlobs } from './findArticles';
import type { LocalFiles } from '../host';
import { areLinksFollowed } from '../linkSetting';
import { openFolders, pathsOf, type Links } from '../links';
import { archivedFolder } from '../../review/archivedPath';
import { persistently } from '../persistently';
import { readGlobs } from './globs';

/** Text counts this long after the last keystroke. In ms. */
const settle = 250;

/** What is decided about articles of archives is kept as if they lay there, so nothing else may. */
const ofArchives = `**/${archivedFolder}/**`;

/**
 * The workspace as VS Code has it open: the files that the settings count as articles, with what is typed into them,
 * and what the person reads in an archive.
 */
export class VsCodeWorkspace implements Workspace {
  /** What is wrong with the settings of a folder, whose articles are left out. */
  problems: readonly string[] = [];

  /**
   * Elsewhere a file takes long to answer and little to read. On this computer, more would fill the few threads that
   * Node has for files, through which the host's messages to the window may have to go as well.
   */
  readonly atOnce: number;

  /** The ids of files that were listed, but not read, because a symbolic link leads out of the workspace. */
  readonly outside = new Set<string>();

  /** @param local for files on this computer, where the host has a quicker way than VS Code's */
  constructor(
    private readonly local: LocalFiles | undefined,
    private readonly links: Links,
    private readonly archive: ArchiveConnection,
  ) {
    this.atOnce = local ? 3 : 16;
  }

  async list(signal: AbortSignal): Promise<readonly string[]> {
    const globs = this.readSettings();
    this.links.forget();
    this.outside.clear();
    const cancelling = new vscode.CancellationTokenSource();
    const cancel = () => cancelling.cancel();
    signal.addEventListener('abort', cancel);
    try {
      const found = await findArticles(globs, cancelling.token);
      return [...found.map((uri) => uri.toString()), ...this.archive.members];
    } finally {
      signal.removeEventListener('abort', cancel);
      cancelling.dispose();
    }
  }

  /** Whether a file is one of those that would be listed. */
  counts(uri: vscode.Uri): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
    return this.readSettings().some((globs) => globs.folder.uri.toString() === folder && isIncluded(globs, uri));
  }

  async read(id: string): Promise<FileContent | null> {
    if (readArchivedId(id)) return this.readArchived(id);
    const uri = vscode.Uri.parse(id);
    try {
      const within = areLinksFollowed() ? null : openFolders();
      if (this.local && uri.scheme === 'file') return await this.local.read(uri.fsPath, within && pathsOf(within));
      if (within && (await this.links.leadOutside(uri, within))) throw new LeadsOutside();
      const stamp = stampOf(await persistently(() => vscode.workspace.fs.stat(uri)));
      const isTooLarge = tooLarge(stamp?.size ?? 0) !== null;
      return {
        stamp,
        bytes: isTooLarge ? new Uint8Array() : await persistently(() => vscode.workspace.fs.readFile(uri)),
      };
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
      if (!(error instanceof LeadsOutside)) throw error;
      this.outside.add(id);
      return null;
    }
  }

  /** Without a stamp, so that nothing of it is kept for the next session. */
  private async readArchived(id: string): Promise<FileContent | null> {
    const file = await this.archive.fileOf(id);
    return file && { bytes: new TextEncoder().encode(file.text), stamp: null };
  }

  async stamp(id: string): Promise<Stamp | null> {
    if (readArchivedId(id)) return null;
    const uri = vscode.Uri.parse(id);
    const within = areLinksFollowed() ? null : openFolders();
    if (this.local && uri.scheme === 'file') return this.local.stamp(uri.fsPath, within && pathsOf(within));
    if (within && (await this.links.leadOutside(uri, within))) throw new LeadsOutside();
    return stampOf(await persistently(() => vscode.workspace.fs.stat(uri)));
  }

  unsavedText(id: string): string | null {
    const { textDocuments } = vscode.workspace;
    return textDocuments.find((document) => document.isDirty && document.uri.toString() === id)?.getText() ?? null;
  }

  watch(listener: (event: FileEvent) => void): Disposable {
    const tell = (kind: FileEvent['kind']) => (uri: vscode.Uri) => listener({ kind, id: uri.toString() });
    const watchers = this.readSettings().flatMap(({ folder, include }) =>
      include.flatMap((glob) => {
        const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, glob));
        watcher.onDidCreate(tell('created'));
        watcher.onDidChange(tell('changed'));
        watcher.onDidDelete(tell('deleted'));
        return watcher;
      }),
    );
    return vscode.Disposable.from(
      ...watchers,
      // A deleted or renamed folder is one event, for the folder.
      vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(tell('deleted'))),
      vscode.workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => tell('deleted')(oldUri))),
      watchTyping(tell('changed')),
    );
  }

  private readSettings(): FolderGlobs[] {
    const problems: string[] = [];
    const globs = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => {
      const configuration = vscode.workspace.getConfiguration(undefined, folder.uri);
      const include = readGlobs(settings.include, configuration.get(settings.include));
      const exclude = readGlobs(settings.exclude, configuration.get(settings.exclude));
      if ('globs' in include && 'globs' in exclude)
        return [{ folder, include: include.globs, exclude: [...exclude.globs, ofArchives] }];
      for (const read of [include, exclude]) if ('problem' in read) problems.push(`${folder.name}: ${read.problem}`);
      return [];
    });
    this.problems = problems;
    return globs;
  }
}

/** Typed text is told a moment after the last keystroke, and what was thrown away with its editor at once. */
function watchTyping(changed: (uri: vscode.Uri) => void): Disposable {
  const typing = new Map<string, ReturnType<typeof setTimeout>>();
  const stop = (uri: vscode.Uri) => {
    clearTimeout(typing.get(uri.toString()));
    typing.delete(uri.toString());
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document: { uri } }) => {
      stop(uri);
      typing.set(
        uri.toString(),
        setTimeout(() => {
          stop(uri);
          changed(uri);
        }, settle),
      );
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      stop(uri);
      changed(uri);
    }),
    { dispose: () => typing.forEach((timer) => clearTimeout(timer)) },
  );
}

/** The state of a file; null when its file system does not say when it was written. */
function stampOf({ mtime, size }: vscode.FileStat): Stamp | null {
  return mtime > 0 ? { mtime, size } : null;
}
