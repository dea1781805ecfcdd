/** The one place that says how TypeScript becomes JavaScript: for the product, the unit tests and the tests inside VS Code. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { filesBelow } from './tools/files.mjs';
import { root } from './tools/paths.mjs';

/**
 * Leaves out what wink-nlp reads of its model but never uses with the annotations that we ask for: sentiment, named entities, negation. Each becomes a
 * machine that recognises nothing, written as wink's own `emptyModelJSON` writes it. @type {import('esbuild').Plugin}
 */
const withoutUnusedModels = {
  name: 'without-unused-models',
  setup(build) {
    const nothing = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);
    build.onLoad({ filter: /eng-(?:sa|ner|negation)-model\.json$/ }, () => ({ contents: JSON.stringify([nothing]), loader: 'json' }));
  },
};

/** What every bundle has in common. @satisfies {import('esbuild').BuildOptions} */
export const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  loader: { '.bin': 'binary' },
  plugins: [withoutUnusedModels],
  logLevel: 'warning',
};

/** The floors that decide what an analysis and an index hold. */
const engineFloors = ['article', 'language', 'analysis', 'search', 'corpus'];

/** Changes whenever an analysis or an index might: with their sources, tables and models, and with the packages. */
function engineVersion() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', ...engineFloors.flatMap((floor) => filesBelow(`src/${floor}`, ''))]) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Fills src/features/engine.ts, also when something else has changed while watching. @type {import('esbuild').Plugin} */
const engine = {
  name: 'engine',
  setup(build) {
    build.onLoad({ filter: /features[\\/]engine\.ts$/ }, () => ({ contents: `export const engine = '${engineVersion()}';`, loader: 'ts' }));
  },
};

/** A bundle for Node: the extension host, the command line, tests. Its target is not Node's: for that, esbuild would write `/\p{Lu}/u` as `new RegExp(…)`, made anew at each call. @type {import('esbuild').BuildOptions} */
export const forNode = { ...common, platform: 'node', format: 'cjs' };

/** Fails the build, naming the importer, when something meant for the browser asks for a Node built-in. @type {import('esbuild').Plugin} */
const noNodeBuiltins = {
  name: 'no-node-builtins',
  setup(build) {
    const names = new Set(builtinModules);
    build.onResolve({ filter: /^[a-z_]+(?:\/[a-z_]+)?$|^node:/ }, ({ path, importer }) => {
      if (!path.startsWith('node:') && !names.has(path)) return undefined;
      return { errors: [{ text: `${importer} imports "${path}", which the web worker host does not have.` }] };
    });
  },
};

/** A bundle for VS Code's web worker host. @type {import('esbuild').BuildOptions} */
export const forWorker = { ...common, platform: 'browser', format: 'cjs', external: ['vscode'], define: { global: 'globalThis' } };

/**
 * What goes into dist/.
 * @param {{ production: boolean }} how production: small and without source maps
 * @returns {import('esbuild').BuildOptions[]}
 */
export function productBuilds({ production }) {
  const how = { minify: production, sourcemap: production ? false : /** @type {const} */ ('linked') };
  return [
    { ...forNode, ...how, plugins: [...common.plugins, engine], external: ['vscode'], entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' },
    { ...forWorker, ...how, plugins: [...common.plugins, engine, noNodeBuiltins], entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js' },
    { ...forNode, ...how, entryPoints: ['src/node/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  ];
}
