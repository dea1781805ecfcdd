/** The one place that says how TypeScript becomes JavaScript: for the product, the unit tests and the tests inside VS Code. */
import { builtinModules } from 'node:module';
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

/** A bundle for Node: the extension host, the command line, tests. @type {import('esbuild').BuildOptions} */
export const forNode = { ...common, platform: 'node', target: 'node20', format: 'cjs' };

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
    { ...forNode, ...how, external: ['vscode'], entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' },
    { ...forWorker, ...how, plugins: [...common.plugins, noNodeBuiltins], entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js' },
    { ...forNode, ...how, entryPoints: ['src/node/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  ];
}
