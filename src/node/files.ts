import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article/article';
import { decodeArticle, tooLarge } from '../article/decode';
import { parseArticle } from '../article/parse';
import { localFiles } from './localFiles';

const articleName = /\.(?:txt|md|markdown)$/i;
/** Found beside articles, but none themselves. As in the setting `seedReview.exclude`. */
const otherName = /^(?:README|CHANGELOG|LICEN[SC]E|NOTICE|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|ARCHITECTURE)/;

/** Whether a file of that name would be read as an article of its folder. */
export function isArticleName(name: string): boolean {
  return articleName.test(name) && !otherName.test(name);
}

/** An article, or why there is none: a sentence that names the file. */
export type Loaded = { readonly article: Article } | { readonly problem: string };

/**
 * Reads the files, and the articles in the folders and below them, in alphabetical order. A file that is named is read
 * whatever its name.
 */
export async function* loadArticles(paths: readonly string[]): AsyncGenerator<Loaded> {
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) yield* loadFolder(path);
      else yield await loadFile(path);
    } catch (error) {
      yield { problem: problemOf(path, error) };
    }
  }
}

async function* loadFolder(folder: string): AsyncGenerator<Loaded> {
  for await (const path of articlesBelow(folder)) yield await loadFile(path);
}

/** The paths of the articles in a folder and below it, in alphabetical order. */
export async function* articlesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* articlesBelow(path);
    else if (entry.isFile() && isArticleName(entry.name)) yield path;
  }
}

/**
 * How many articles `loadArticles` will find there; what cannot be read counts once.
 * @param most where counting ends
 */
export async function countArticles(paths: readonly string[], most = Infinity): Promise<number> {
  let count = 0;
  for (const path of paths) {
    if (count >= most) break;
    try {
      if ((await stat(path)).isDirectory()) {
        for await (const article of articlesBelow(path)) if (article && ++count >= most) break;
      } else {
        count++;
      }
    } catch {
      count++;
    }
  }
  return count;
}

async function loadFile(path: string): Promise<Loaded> {
  try {
    const file = await localFiles.read(path);
    if (!file) return { problem: `${path} does not exist` };
    const decoded = tooLarge(file.stamp.size) ?? decodeArticle(file.bytes);
    return 'text' in decoded
      ? { article: parseArticle(decoded.text, path) }
      : { problem: `${path} ${decoded.unreadable}` };
  } catch (error) {
    return { problem: problemOf(path, error) };
  }
}

function problemOf(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? `${path} does not exist` : `${path} could not be read: ${message}`;
}
