import * as vscode from 'vscode';
import type { CacheFolder } from '../corpus/cache/articleCache';

/** A folder of the extension's storage, on whatever file system the host keeps that. */
export function cacheFolder(folder: vscode.Uri): CacheFolder {
  const { fs } = vscode.workspace;
  const uriOf = (name: string) => vscode.Uri.joinPath(folder, name);
  return {
    list: async () => (await fs.readDirectory(folder)).map(([name]) => name),
    read: async (name) => fs.readFile(uriOf(name)),
    write: async (name, bytes) => fs.writeFile(uriOf(name), bytes),
    rename: async (from, to) => fs.rename(uriOf(from), uriOf(to), { overwrite: true }),
    delete: async (name) => fs.delete(uriOf(name)),
  };
}
