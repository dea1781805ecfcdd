/** Finding files by their ending. Only Node built-ins here. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

/**
 * The files below a folder whose names end in a given way, as paths from the project's folder with forward slashes,
 * sorted.
 * @param {string} folder from the project's folder
 * @param {string} ending for example ".test.ts"
 * @returns {string[]}
 */
export function filesBelow(folder, ending) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort();
}
