/** Takes the README's pictures into media/screenshots: each scene in a light and a dark theme, 1280 x 800. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { productBuilds } from './esbuildOptions.mjs';
import { root } from './tools/paths.mjs';
import { endAllWithMe } from './tools/processes.mjs';
import { openWorkbench } from './vscode/workbench.mjs';

/**
 * What the pictures show, in order, each going on from the one before. A scene's name is its file's: tree-light.png, tree-dark.png.
 * @type {{ name: string, show: (workbench: import('./vscode/workbench.mjs').Workbench) => Promise<unknown> }[]}
 */
const scenes = [
  {
    name: 'tree',
    async show(workbench) {
      await workbench.openView('Seeds');
      await workbench.treeRow('November 2025').waitFor();
    },
  },
  {
    name: 'hover-date',
    async show(workbench) {
      await workbench.openFile('000_228d1633368e1209.txt');
      await workbench.hover('today', { within: 'today (Saturday)' });
    },
  },
];

endAllWithMe();
await Promise.all(productBuilds({ production: true }).map((options) => build(options)));
for (const theme of /** @type {const} */ (['light', 'dark'])) {
  const workbench = await openWorkbench({ theme });
  try {
    for (const { name, show } of scenes) {
      await show(workbench);
      const file = join('media', 'screenshots', `${name}-${theme}.png`);
      await workbench.screenshot(join(root, file));
      console.log(file);
    }
  } finally {
    await workbench.close();
  }
}
process.exit(0);
