/** The places the scripts share. Only Node built-ins here: `npm test` reads this before anything is installed. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The project's folder: the nearest one above this file that holds the lock file. Walking up, rather than counting
 * `..`, also works when this module was bundled into out/ with the interface tests.
 */
function findRoot(folder) {
  return existsSync(join(folder, 'package-lock.json')) || dirname(folder) === folder
    ? folder
    : findRoot(dirname(folder));
}

/** The project's folder. @type {string} */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Everything that is downloaded or made for trying the extension out: VS Code, browsers, workspaces, user data. */
export const downloads = join(root, '.vscode-test');

/** The sample articles. */
export const seeds = join(root, 'seeds');
