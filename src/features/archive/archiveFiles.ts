import * as vscode from 'vscode';
import { ArchiveProblem } from '../../archive/problem';
import { digestOf } from '../../corpus/digest';
import { commands } from '../contributions';
import type { Services } from '../services';
import { showWarning } from '../show';
import { archiveScheme } from './archivedId';

const { FileSystemError } = vscode;

/** VS Code asks several times as it opens a file, within less than this. In ms. */
const openingTakes = 2000;

/** The files of the archive's articles, which VS Code opens like any others, and never writes. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const files = new ArchiveFiles(services);
  context.subscriptions.push(
    files,
    vscode.workspace.registerFileSystemProvider(archiveScheme, files, { isReadonly: true, isCaseSensitive: true }),
  );
}

class ArchiveFiles implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  /** What was said a moment ago. */
  private readonly told = new Set<string>();
  private readonly listening;

  constructor(private readonly services: Services) {
    this.listening = services.archive.fileChanged.listen((id) =>
      this.changed.fire([{ type: vscode.FileChangeType.Changed, uri: vscode.Uri.parse(id) }]),
    );
  }

  dispose(): void {
    this.listening.dispose();
    this.changed.dispose();
  }

  /** What comes with a search is told to all, so nobody has to watch. */
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const text = await this.textOf(uri);
    return {
      type: vscode.FileType.File,
      ctime: 0,
      // An archive knows no times. VS Code wants one to see that a file is another, and takes it for a day.
      mtime: digestOf(text) % 1e12,
      size: encoded(text).length,
      permissions: vscode.FilePermission.Readonly,
    };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return encoded(await this.textOf(uri));
  }

  /** Nobody lists an archive: it has millions of articles, which are found by searching. */
  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  // What would write is never called: the file system is read-only.

  writeFile(uri: vscode.Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  createDirectory(uri: vscode.Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  private async textOf(uri: vscode.Uri): Promise<string> {
    const file = await this.services.archive.fileOf(uri.toString()).catch((error: unknown) => {
      const problem = error instanceof Error ? error : new Error(String(error));
      void this.tell(problem);
      throw FileSystemError.Unavailable(problem.message);
    });
    if (!file) throw FileSystemError.FileNotFound(uri);
    return file.text;
  }

  /** In the editor VS Code says no more than that something went wrong. */
  private async tell(problem: Error): Promise<void> {
    if (this.told.has(problem.message)) return;
    this.told.add(problem.message);
    setTimeout(() => this.told.delete(problem.message), openingTakes);
    const remedy = remedyFor(problem);
    const chosen = await showWarning(problem.message, ...(remedy ? [remedy.label] : []));
    if (remedy && chosen === remedy.label) await vscode.commands.executeCommand(remedy.command);
  }
}

function remedyFor(problem: Error): { readonly label: string; readonly command: string } | null {
  if (!(problem instanceof ArchiveProblem))
    return { label: vscode.l10n.t('Connect to an Archive…'), command: commands.connectArchive };
  return problem.kind === 'credentials' ? { label: vscode.l10n.t('Log In…'), command: commands.archiveStatus } : null;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
