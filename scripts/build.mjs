/** Bundles the product into dist/. `--production` makes it small; `--watch` keeps it up to date. */
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, context } from 'esbuild';
import { productBuilds } from './esbuildOptions.mjs';
import { root } from './tools/paths.mjs';

const builds = productBuilds({ production: process.argv.includes('--production') });

if (process.argv.includes('--watch')) {
  const contexts = await Promise.all(builds.map((options) => context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await Promise.all(builds.map((options) => build(options)));
  await chmod(join(root, 'dist', 'cli.js'), 0o755);
}
