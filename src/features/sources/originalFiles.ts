import * as vscode from 'vscode';
import { largestOriginal } from '../../sources/formats';
import { RefusedDocument } from '../../sources/importer';
import type { Original } from '../../sources/importing';
import { displayPath } from '../services';

export interface OriginalFile extends Original {
  readonly uri: vscode.Uri;
}

/**
 * The documents at some places: files, and what is in folders and below them, in alphabetical order.
 * @param target where articles go: what lies there is no original
 */
export async function* originalsAt(places: readonly vscode.Uri[], target: vscode.Uri): AsyncGenerator<OriginalFile> {
  const originalAt = (uri: vscode.Uri, folder: string, label: string): OriginalFile => ({
    uri,
    label: vscode.workspace.getWorkspaceFolder(uri) ? displayPath(uri.toString()) : label,
    from: placeFrom(target, uri),
    folder,
    name: nameIn(uri),
    read: () => bytesOf(uri),
  });
  for (const place of places) {
    const stat = await statOf(place);
    if (stat && stat.type & vscode.FileType.Directory)
      for await (const { uri, below } of filesBelow(place, '', target))
        yield originalAt(uri, below, [nameIn(place), below, nameIn(uri)].filter(Boolean).join('/'));
    else yield originalAt(place, '', nameIn(place));
  }
}

function nameIn({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The files in a folder and below it, each with the folders that lead to it. @param except is left out */
async function* filesBelow(
  folder: vscode.Uri,
  below: string,
  except: vscode.Uri,
): AsyncGenerator<{ readonly uri: vscode.Uri; readonly below: string }> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, type] of entries) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const uri = vscode.Uri.joinPath(folder, name);
    // A link may lead anywhere, and in circles.
    if (type === vscode.FileType.File) yield { uri, below };
    else if (type === vscode.FileType.Directory && uri.toString() !== except.toString())
      yield* filesBelow(uri, below === '' ? name : `${below}/${name}`, except);
  }
}

/** A path from the folder where both are of one file system; an address elsewhere. */
function placeFrom(folder: vscode.Uri, uri: vscode.Uri): string {
  if (folder.scheme !== uri.scheme || folder.authority !== uri.authority) return uri.toString();
  const [from, to] = [folder.path.split('/'), uri.path.split('/')];
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  // Drives of Windows have no way to each other.
  if (same < 2 && /^[a-z]:$/i.test(to[1] ?? '')) return uri.toString();
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** @throws RefusedDocument */
async function bytesOf(uri: vscode.Uri): Promise<Uint8Array> {
  const stat = await statOf(uri);
  if (!stat) throw new RefusedDocument('does not exist, or cannot be reached');
  if (stat.type & vscode.FileType.Directory) throw new RefusedDocument('is no file');
  if (stat.size > largestOriginal)
    throw new RefusedDocument(`is larger than ${(largestOriginal / 1024 / 1024).toLocaleString('en')} MB`);
  return vscode.workspace.fs.readFile(uri);
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | null> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch {
    return null;
  }
}
