import * as vscode from 'vscode';
import type { LocalFiles } from './host';
import { persistently } from './persistently';

/** The folders that are open. */
export function openFolders(): vscode.Uri[] {
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
}

/**
 * Where symbolic links lead, as far as that can be known here: VS Code says that something is a link, but not where it
 * leads. Where the host cannot look for itself, each link counts as one that leads outside.
 */
export class Links {
  /** Whether a folder is a link, by its address. */
  private readonly folders = new Map<string, Promise<boolean>>();

  constructor(private readonly local: LocalFiles | undefined) {}

  /** Looks anew. */
  forget(): void {
    this.folders.clear();
  }

  /** Whether a file or folder is really in none of these folders, because a link leads out of them. */
  async leadOutside(uri: vscode.Uri, within: readonly vscode.Uri[]): Promise<boolean> {
    if (this.local && uri.scheme === 'file') return this.local.leadsOutside(uri.fsPath, pathsOf(within));
    const folder = within.find((each) => uri.toString().startsWith(`${each.toString()}/`));
    if (!folder) return !within.some((each) => each.toString() === uri.toString());
    const names = uri.path.slice(folder.path.length + 1).split('/');
    const above = names.map((_, at) => vscode.Uri.joinPath(folder, ...names.slice(0, at + 1)));
    if (await isLink(above.pop()!)) return true;
    for (const each of above) if (await this.isFolderLink(each)) return true;
    return false;
  }

  private isFolderLink(folder: vscode.Uri): Promise<boolean> {
    const key = folder.toString();
    let known = this.folders.get(key);
    if (!known) this.folders.set(key, (known = isLink(folder)));
    return known;
  }
}

/** Of folders on this computer. */
export function pathsOf(folders: readonly vscode.Uri[]): string[] {
  return folders.filter(({ scheme }) => scheme === 'file').map(({ fsPath }) => fsPath);
}

async function isLink(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await persistently(() => vscode.workspace.fs.stat(uri))).type & vscode.FileType.SymbolicLink) !== 0;
  } catch {
    // What is not there is told by whoever reads it.
    return false;
  }
}
