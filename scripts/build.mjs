/**
 * Bundles the product into dist/. `--production` makes it small, and fails unless each bundle contains what
 * scripts/bundles.json lists, no more and no less; with `--list` it writes the list anew, to be looked at in the diff.
 * `--watch` keeps it up to date.
 */
import { readFileSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, context } from 'esbuild';
import { productBuilds } from './esbuildOptions.mjs';
import { contentsOf, differences, listedContents, listFile } from './tools/bundles.mjs';
import { listedParts } from './tools/parts.mjs';
import { root } from './tools/paths.mjs';
import { billOfMaterials } from './tools/sbom.mjs';

const isProduction = process.argv.includes('--production');
const builds = productBuilds({ production: isProduction });

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

/** Compares what was bundled with the list, and writes the bill of materials beside the bundles. */
async function checkContents(results) {
  const outputs = results.flatMap(({ metafile }) => Object.entries(metafile.outputs));
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const contents = Object.fromEntries(outputs.map(([bundle, output]) => [bundle, contentsOf(output, read)]));
  if (process.argv.includes('--list')) await writeFile(listFile, `${JSON.stringify(contents, null, 2)}\n`);
  const problems = differences(contents, listedContents());
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    console.error('If it should be so: node scripts/build.mjs --production --list && npm run notices');
    process.exit(1);
  }
  const manifest = JSON.parse(read('package.json'));
  await writeFile(join(root, 'dist', 'sbom.cdx.json'), billOfMaterials(manifest, listedParts(contents)));
}

if (process.argv.includes('--watch')) {
  const progress = progressOf(builds);
  const contexts = await Promise.all(
    builds.map((options, index) => context({ ...options, plugins: [...(options.plugins ?? []), progress[index]] })),
  );
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  const results = await Promise.all(builds.map((options) => build(options)));
  if (isProduction) await checkContents(results);
  await chmod(join(root, 'dist', 'cli.js'), 0o755);
}
