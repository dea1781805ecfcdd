/** Bundles the product into dist/. `--production` makes it small; `--watch` keeps it up to date. */
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, context } from 'esbuild';
import { productBuilds } from './esbuildOptions.mjs';
import { root } from './tools/paths.mjs';

const builds = productBuilds({ production: process.argv.includes('--production') });

/**
 * Prints when the first of all bundles starts to build and when the last one has been built, for the task that F5 waits
 * for (.vscode/tasks.json).
 * @returns {import('esbuild').Plugin[]} one for each bundle
 */
function progressOf(bundles) {
  const building = new Set(bundles);
  console.log('[watch] build started');
  return bundles.map((bundle) => ({
    name: 'progress',
    setup(build) {
      build.onStart(() => {
        if (building.size === 0) console.log('[watch] build started');
        building.add(bundle);
      });
      build.onEnd(() => {
        building.delete(bundle);
        if (building.size === 0) console.log('[watch] build finished');
      });
    },
  }));
}

if (process.argv.includes('--watch')) {
  const progress = progressOf(builds);
  const contexts = await Promise.all(
    builds.map((options, index) => context({ ...options, plugins: [...(options.plugins ?? []), progress[index]] })),
  );
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await Promise.all(builds.map((options) => build(options)));
  await chmod(join(root, 'dist', 'cli.js'), 0o755);
}
