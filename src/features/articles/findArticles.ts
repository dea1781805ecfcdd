import * as vscode from 'vscode';
import { persistently } from '../persistently';

/** Which files of a folder are articles. */
export interface FolderGlobs {
  readonly folder: vscode.WorkspaceFolder;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** File systems that VS Code searches itself, and reliably. */
const searched: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);
/**
 * On others a search may find nothing or never end (microsoft/vscode#228990). What has found nothing by then is looked
 * for folder by folder. In ms.
 */
const patience = 3000;
/** No file has it: only a pattern for all that is in a folder matches it. */
const noName = '\u2060';

/** The articles in these folders, in the order of their paths. */
export async function findArticles(
  globs: readonly FolderGlobs[],
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const found = new Map<string, vscode.Uri>();
  for (const each of globs) for (const uri of await articlesIn(each, token)) found.set(uri.toString(), uri);
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function articlesIn(globs: FolderGlobs, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  if (searched.has(globs.folder.uri.scheme)) return search(globs, token);
  const giveUp = new Promise<vscode.Uri[]>((resolve) => setTimeout(() => resolve([]), patience));
  const quick = await Promise.race([search(globs, token), giveUp]);
  return quick.length > 0 ? quick : walk(globs, token);
}

async function search({ folder, include, exclude }: FolderGlobs, token: vscode.CancellationToken) {
  const skip = exclude.length > 0 ? new vscode.RelativePattern(folder, `{${exclude.join(',')}}`) : undefined;
  const found: vscode.Uri[] = [];
  for (const glob of include) {
    const uris = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), skip, undefined, token);
    for (const uri of uris) found.push(uri);
  }
  return found;
}

/** Whether settings count a file as an article, whatever is in it. */
export function isIncluded({ folder, include, exclude }: FolderGlobs, uri: vscode.Uri): boolean {
  return isOneOf(folder, include, uri) && !isOneOf(folder, exclude, uri);
}

/** Looks into all folders. What is reached by a link is left out: it may lead round in a circle. */
async function walk(globs: FolderGlobs, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const { folder, exclude } = globs;
  const found: vscode.Uri[] = [];
  let folders: readonly vscode.Uri[] = [folder.uri];
  while (folders.length > 0 && !token.isCancellationRequested) {
    const below: vscode.Uri[] = [];
    for (const [parent, entries] of await Promise.all(folders.map(entriesOf))) {
      for (const [name, type] of entries) {
        const uri = vscode.Uri.joinPath(parent, name);
        const isFolder = type === vscode.FileType.Directory;
        if (isFolder && !isOneOf(folder, exclude, vscode.Uri.joinPath(uri, noName))) below.push(uri);
        if (type & vscode.FileType.File && isIncluded(globs, uri)) found.push(uri);
      }
    }
    folders = below;
  }
  return found;
}

/** A folder that cannot be looked into, also after a while, has nothing for us. */
async function entriesOf(folder: vscode.Uri): Promise<readonly [vscode.Uri, readonly [string, vscode.FileType][]]> {
  try {
    return [folder, await persistently(() => vscode.workspace.fs.readDirectory(folder))];
  } catch {
    return [folder, []];
  }
}

function isOneOf(folder: vscode.WorkspaceFolder, globs: readonly string[], uri: vscode.Uri): boolean {
  return globs.some((glob) => matches(folder, glob, uri));
}

/** Whether a pattern is for a file, as VS Code understands patterns: it wants a document, and looks at its address. */
function matches(folder: vscode.WorkspaceFolder, glob: string, uri: vscode.Uri): boolean {
  const pattern = new vscode.RelativePattern(folder, glob);
  return vscode.languages.match({ pattern }, { uri, languageId: '' } as vscode.TextDocument) > 0;
}
