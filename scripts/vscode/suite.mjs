/** Bundles the integration suite, once for each extension host. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { common, forNode, forWorker } from '../esbuildOptions.mjs';
import { filesBelow } from '../tools/files.mjs';
import { root } from '../tools/paths.mjs';

/** In the worker, `node:assert` is the npm package that behaves like it. @type {import('esbuild').Plugin} */
const assertForWorker = {
  name: 'assert-for-worker',
  setup(build) {
    build.onResolve({ filter: /^node:assert(?:\/strict)?$/ }, ({ path }) => ({ path, namespace: 'assert' }));
    build.onLoad({ filter: /.*/, namespace: 'assert' }, ({ path }) => ({
      contents: `module.exports = require('assert')${path.endsWith('strict') ? '.strict' : ''};`,
      resolveDir: root,
    }));
  },
};

/** What differs between the hosts. @type {Record<'node' | 'web', import('esbuild').BuildOptions>} */
const hosts = {
  node: { ...forNode, external: ['vscode'] },
  web: {
    ...forWorker,
    plugins: [...common.plugins, assertForWorker],
    // The assert package asks for a few things of Node's `process`.
    define: { ...forWorker.define, process: JSON.stringify({ env: {}, platform: 'browser', version: '' }) },
  },
};

/**
 * The entry. Tests are loaded inside `run()`, when mocha's `describe` and `it` exist. It is CommonJS because mocha's
 * browser build assigns to `module.exports`, and only a CommonJS entry has the last word about that.
 */
const entry = (host, hostName, files) => `
  const { runTests } = require('./test/host/harness/run.ts');
  module.exports = { run: () => runTests(${JSON.stringify(hostName)}, ${host === 'web'}, () => {
    ${files.map((file) => `require('./${file}');`).join('\n')}
  }) };`;

/**
 * Bundles every test of a folder (or those whose path contains `filter`).
 * @param {'node' | 'web'} host
 * @param {string} hostName what the results are printed under
 * @param {string} folder
 * @param {string} [filter]
 * @returns {Promise<string>} the bundle's path
 */
export async function bundleSuite(host, hostName, folder, filter = '') {
  const files = filesBelow(folder, '.test.ts').filter((file) => file.includes(filter));
  const outfile = join('out', 'host', host, 'suite.js');
  await rm(join(root, outfile, '..'), { recursive: true, force: true });
  await build({
    ...common,
    ...hosts[host],
    outfile,
    sourcemap: 'inline',
    stdin: { contents: entry(host, hostName, files), resolveDir: root, sourcefile: 'suite.js' },
  });
  return join(root, outfile);
}
