import * as vscode from 'vscode';
import { diskBelow, FileStore, NameTaken, partsOf, throughLink, wholeOf, type Disk } from '../corpus/store';
import { areLinksFollowed } from './linkSetting';
import { persistently } from './persistently';

/** Opens a folder on this computer by its path; only the Node host can. */
export type OpenDisk = (folder: string) => Disk;

/** The store for a folder: through Node where the folder and the host allow it, else as well as VS Code can. */
export function storeIn(folder: vscode.Uri, openLocal: OpenDisk | undefined): FileStore {
  return new FileStore(diskIn(folder, openLocal));
}

/** The same for a folder of VS Code's own storage, wherever people have put that. */
export function storageIn(folder: vscode.Uri, openLocal: OpenDisk | undefined): FileStore {
  return new FileStore(diskAt(folder, openLocal));
}

/**
 * What lies in the workspace came with it, links included: none leads to a folder that is written to, unless the person
 * has them followed.
 */
function diskIn(folder: vscode.Uri, openLocal: OpenDisk | undefined): Disk {
  const opened = vscode.workspace.getWorkspaceFolder(folder)?.uri;
  const path = opened?.path === undefined ? '' : folder.path.slice(opened.path.length).replace(/^\/|\/$/g, '');
  if (!opened || path === '' || areLinksFollowed()) return diskAt(folder, openLocal);
  return diskBelow(diskAt(opened, openLocal), path);
}

function diskAt(folder: vscode.Uri, openLocal: OpenDisk | undefined): Disk {
  return folder.scheme === 'file' && openLocal ? openLocal(folder.fsPath) : workspaceDisk(folder);
}

/**
 * A folder on whatever file system VS Code keeps it. Links are looked for just before, since `workspace.fs` cannot
 * create a file on the condition that there is none; and its rename deletes the target first.
 */
function workspaceDisk(root: vscode.Uri): Disk {
  const { fs } = vscode.workspace;
  const statOf = (uri: vscode.Uri) => persistently(() => fs.stat(uri));
  const readDirectory = (uri: vscode.Uri) => persistently(() => fs.readDirectory(uri));
  const readFile = (uri: vscode.Uri) => persistently(() => fs.readFile(uri));
  const safe = async (path: string): Promise<vscode.Uri> => {
    let at = root;
    for (const part of path === '' ? [] : partsOf(path)) {
      at = vscode.Uri.joinPath(at, part);
      const stat = await orWhenMissing(statOf(at), null);
      if (stat && stat.type & vscode.FileType.SymbolicLink) throw throughLink();
    }
    return at;
  };
  return {
    list: async (folder) => (await orWhenMissing(readDirectory(await safe(folder)), [])).map(([name]) => name),

    changedAt: async (path) => (await orWhenMissing(statOf(await safe(path)), null))?.mtime ?? null,

    read: async (path) => orWhenMissing(readFile(await safe(path)), null),

    async create(path, bytes) {
      const whole = await wholeOf(bytes);
      const file = await safe(path);
      if (await orWhenMissing(statOf(file), null)) throw new NameTaken(path);
      await fs.createDirectory(vscode.Uri.joinPath(file, '..'));
      try {
        await fs.writeFile(file, whole);
      } catch (error) {
        await Promise.resolve(fs.delete(file)).catch(() => undefined);
        throw error;
      }
    },

    rename: async (from, to) => fs.rename(await safe(from), await safe(to), { overwrite: true }),

    delete: async (path) => fs.delete(await safe(path)),
  };
}

async function orWhenMissing<T, U>(promise: Thenable<T>, missing: U): Promise<T | U> {
  try {
    return await promise;
  } catch (error) {
    // A file in place of a folder has nothing in it.
    if (error instanceof vscode.FileSystemError && /^File(?:NotFound|NotADirectory)$/.test(error.code)) return missing;
    throw error;
  }
}
