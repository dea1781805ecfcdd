/** Workspaces of other kinds than the one folder that most tests run in, each with tests of its own. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} Scenario
 * @property {string} name what the results are printed under
 * @property {string} tests the folder of its tests
 * @property {boolean} isTrusted whether the person trusts the workspace
 * @property {(folder: string) => Promise<string>} prepare makes the workspace of a copy of the sample articles, and
 * says what is to be opened: a folder, or a file that names several
 */

/** @type {Record<string, Scenario>} */
export const scenarios = {
  usual: { name: '', tests: 'test/host/suite', isTrusted: true, prepare: async (folder) => folder },

  restricted: {
    name: 'restricted workspace, ',
    tests: 'test/host/restricted',
    isTrusted: false,
    async prepare(folder) {
      await mkdir(join(folder, '.vscode'));
      const settings = {
        'seedReview.include': ['**/*'],
        'seedReview.exclude': [],
        'seedReview.followLinksOutside': true,
        'seedReview.checkDates': false,
        'seedReview.readOnly': false,
        'seedReview.agents': true,
        'seedReview.archive.url': 'http://localhost:9',
        'seedReview.archive.index': 'trap',
      };
      await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
      const secret = join(dirname(folder), 'secret.txt');
      await writeFile(secret, ' date 2025-11-08 Nobody is to know, Ada Quist said.');
      await symlink(secret, join(folder, 'linked.txt'));
      const home = join(dirname(folder), 'home');
      await mkdir(home);
      await writeFile(join(home, 'letter.txt'), ' date 2025-11-08 Dear Ada.');
      await symlink(home, join(folder, 'linked folder'));
      return folder;
    },
  },

  several: {
    name: 'several folders, ',
    tests: 'test/host/several',
    isTrusted: true,
    async prepare(folder) {
      const parent = dirname(folder);
      await mkdir(join(parent, 'second', 'seeds'), { recursive: true });
      await mkdir(join(parent, 'third'));
      await writeFile(join(folder, 'same.txt'), ' date 2025-11-08 “It leaks,” said Ada Quist.');
      await writeFile(join(parent, 'second', 'seeds', 'same.txt'), ' date 2025-12-24 “It holds,” said Bo Dahl.');
      await writeFile(join(parent, 'third', 'same.txt'), ' date 2025-12-31 “It sank,” said Cy Eberhart.');
      await symlink(join(folder, 'same.txt'), join(parent, 'second', 'seeds', 'other.txt'));
      const workspace = join(parent, 'several.code-workspace');
      await writeFile(workspace, JSON.stringify({ folders: [{ path: 'seeds' }, { path: 'second/seeds' }] }));
      return workspace;
    },
  },
};
