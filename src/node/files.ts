import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article/article';
import { decodeArticle, tooLarge } from '../article/decode';
import { parseArticle } from '../article/parse';
import type { Links } from './links';
import { localFiles } from './localFiles';

const articleName = /\.(?:txt|md|markdown)$/i;
/** Found beside articles, but none themselves. As in the setting `seedReview.exclude`. */
const otherName = /^(?:README|CHANGELOG|LICEN[SC]E|NOTICE|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|ARCHITECTURE)/;

/** Whether a file of that name would be read as an article of its folder. */
export function isArticleName(name: string): boolean {
  return articleName.test(name) && !otherName.test(name);
}

/** An article, or why there is none: a sentence that names the file, whose path (or line) stands beside it. */
export type Loaded = { readonly article: Article } | { readonly path: string; readonly problem: string };

/**
 * Reads the files, and the articles in the folders and below them, in alphabetical order. A file that is named is read
 * whatever its name, and a link that is named wherever it leads. Tells of links that are not followed at the end.
 * @param isWanted by its path, whether a file in a folder is read
 */
export async function* loadArticles(
  paths: readonly string[],
  links: Links,
  isWanted: (path: string) => boolean = () => true,
): AsyncGenerator<Loaded> {
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) yield* loadFolder(path, links, isWanted);
      else yield await loadFile(path, null);
    } catch (error) {
      yield { path, problem: problemOf(path, error) };
    }
  }
  links.tell();
}

async function* loadFolder(folder: string, links: Links, isWanted: (path: string) => boolean): AsyncGenerator<Loaded> {
  for await (const path of articlesBelow(folder, links))
    if (isWanted(path)) yield await loadFile(path, links.bounds(folder));
}

/**
 * The paths of the articles in a folder and below it, in alphabetical order.
 * @param root the folder that the first of these was; links are judged by it
 */
export async function* articlesBelow(folder: string, links: Links, root = folder): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    const isWanted = isArticleName(entry.name);
    const kind = entry.isSymbolicLink() ? await links.behind(path, root, isWanted) : kindOf(entry);
    if (kind === 'folder') yield* articlesBelow(path, links, root);
    else if (kind === 'file' && isWanted) yield path;
  }
}

/** What is neither (a pipe, a device) is nothing to read. */
export function kindOf(entry: Dirent): 'file' | 'folder' | null {
  return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : null;
}

/**
 * How many articles `loadArticles` will find there; what cannot be read counts once.
 * @param most where counting ends
 */
export async function countArticles(paths: readonly string[], links: Links, most = Infinity): Promise<number> {
  let count = 0;
  for (const path of paths) {
    if (count >= most) break;
    try {
      if ((await stat(path)).isDirectory()) {
        for await (const article of articlesBelow(path, links)) if (article && ++count >= most) break;
      } else {
        count++;
      }
    } catch {
      count++;
    }
  }
  return count;
}

async function loadFile(path: string, within: readonly string[] | null): Promise<Loaded> {
  try {
    const file = await localFiles.read(path, within);
    if (!file) return { path, problem: `${path} does not exist` };
    const decoded = tooLarge(file.stamp.size) ?? decodeArticle(file.bytes);
    return 'text' in decoded
      ? { article: parseArticle(decoded.text, path) }
      : { path, problem: `${path} ${decoded.unreadable}` };
  } catch (error) {
    return { path, problem: problemOf(path, error) };
  }
}

function problemOf(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? `${path} does not exist` : `${path} could not be read: ${message}`;
}

/** Whether there is a folder of that path, links followed. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
