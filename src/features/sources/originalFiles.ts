import * as vscode from 'vscode';
import { largestOriginal } from '../../sources/formats';
import { RefusedDocument } from '../../sources/importer';
import type { Original } from '../../sources/importing';
import { settings } from '../contributions';
import { areLinksFollowed } from '../linkSetting';
import { openFolders, type Links } from '../links';
import { displayPath } from '../services';
import { formatNumber } from '../../article/wording';

export interface OriginalFile extends Original {
  readonly uri: vscode.Uri;
}

/**
 * The documents at some places: files, and what is in folders and below them, in alphabetical order.
 * @param target where articles go: what lies there is no original
 */
export async function* originalsAt(
  places: readonly vscode.Uri[],
  target: vscode.Uri,
  links: Links,
): AsyncGenerator<OriginalFile> {
  for (const place of places) {
    // Wherever else it leads, the person has chosen it.
    const isOpen = vscode.workspace.getWorkspaceFolder(place) !== undefined;
    const within = isOpen ? openFolders() : [place];
    for await (const { uri, path, link } of filesAt(place, [nameIn(place)], target)) {
      // What it leads to is imported under its own name.
      if (link && !(await links.leadOutside(uri, [place]))) continue;
      yield {
        uri,
        label: vscode.workspace.getWorkspaceFolder(uri) ? displayPath(uri.toString()) : path.join('/'),
        from: placeFrom(target, uri),
        folder: path.slice(1, -1).join('/'),
        name: nameIn(uri),
        read: async () => {
          if (!areLinksFollowed() && (await links.leadOutside(uri, within))) throw new RefusedDocument(outside());
          if (link === 'folder')
            throw new RefusedDocument(vscode.l10n.t('is a symbolic link to a folder; choose that one'));
          return bytesOf(uri);
        },
      };
    }
  }
}

function outside(): string {
  return vscode.l10n.t(
    'leads out of its folder by a symbolic link; the setting {0} allows that',
    settings.followLinksOutside,
  );
}

interface FoundFile {
  readonly uri: vscode.Uri;
  /** The names that lead to it, from the place that was chosen on. */
  readonly path: readonly string[];
  /** What it leads to when it is a link that was met in a folder. */
  readonly link: 'file' | 'folder' | null;
}

/** A file, or those in a folder and below it. @param except a folder that is left out */
async function* filesAt(uri: vscode.Uri, path: readonly string[], except: vscode.Uri): AsyncGenerator<FoundFile> {
  const stat = await statOf(uri);
  const entries = stat && stat.type & vscode.FileType.Directory ? await entriesOf(uri) : null;
  if (!entries) yield { uri, path, link: null };
  for (const [name, type] of entries ?? []) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const inside = vscode.Uri.joinPath(uri, name);
    const found = { uri: inside, path: [...path, name] };
    if (type === vscode.FileType.File) yield { ...found, link: null };
    // It may lead anywhere, and in circles.
    else if (type & vscode.FileType.SymbolicLink && type !== vscode.FileType.SymbolicLink)
      yield { ...found, link: type & vscode.FileType.File ? 'file' : 'folder' };
    else if (type === vscode.FileType.Directory && inside.toString() !== except.toString())
      yield* filesAt(inside, [...path, name], except);
  }
}

/** In alphabetical order; null when the folder cannot be read. */
async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][] | null> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).sort(([a], [b]) => (a < b ? -1 : 1));
  } catch {
    return null;
  }
}

function nameIn({ path }: vscode.Uri): string {
  const trimmed = path.replace(/\/$/, '');
  return trimmed.slice(trimmed.lastIndexOf('/') + 1);
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
  if (!stat) throw new RefusedDocument(vscode.l10n.t('does not exist, or cannot be reached'));
  if (stat.type & vscode.FileType.Directory)
    throw new RefusedDocument(vscode.l10n.t('is a folder that cannot be read'));
  if (stat.size > largestOriginal)
    throw new RefusedDocument(vscode.l10n.t('is larger than {0} MB', formatNumber(largestOriginal / 1024 / 1024)));
  return vscode.workspace.fs.readFile(uri);
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | null> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch {
    return null;
  }
}
