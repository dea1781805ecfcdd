/** Bundling test files and running them with mocha in this process. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { common, forNode } from '../esbuildOptions.mjs';
import { root } from './paths.mjs';
import { resultLine } from './results.mjs';

/**
 * Bundles test files for Node into one file, so that what they share (such as the language model) is loaded once.
 * @param {string[]} files from the project's folder
 * @param {string} outfile from the project's folder; the folder it lies in is emptied first
 * @param {object} [options]
 * @param {boolean} [options.lazily] load no test file: leave a function for each, by its path, in
 * `globalThis.testFiles`
 * @param {import('esbuild').Plugin[]} [options.plugins] more of them
 * @returns {Promise<string>} the bundle's path
 */
export async function bundleTests(files, outfile, { lazily = false, plugins = [] } = {}) {
  await rm(join(root, outfile, '..'), { recursive: true, force: true });
  const loaders = files.map((file) => `'${file}': () => require('./${file}'),`);
  await build({
    ...forNode,
    plugins: [...common.plugins, ...plugins],
    stdin: {
      contents: lazily
        ? `globalThis.testFiles = {\n${loaders.join('\n')}\n};`
        : files.map((file) => `import './${file}';`).join('\n'),
      resolveDir: root,
      sourcefile: 'tests.js',
    },
    external: ['playwright-core', 'typescript'],
    alias: { vscode: './test/support/vscodeInEnglish.ts' },
    // CommonJS has no import.meta, which the scripts that tests share use to find the project's folder.
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    sourcemap: 'linked',
    outfile,
  });
  return join(root, outfile);
}

/**
 * Runs bundled tests, prints mocha's report and the result line.
 * @param {string} name what the result is printed under
 * @param {string} bundle the bundle's path
 * @param {{ timeout?: number, slow?: number, reporter?: string }} [options] timeout and slow in ms
 * @returns {Promise<number>} how many failed; one when there was nothing to run
 */
export async function runMocha(name, bundle, options = {}) {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ ui: 'bdd', color: process.stdout.isTTY === true, ...options });
  mocha.addFile(bundle);
  await mocha.loadFilesAsync();
  const stats = await new Promise((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  if (stats.passes + stats.failures === 0) {
    console.log('No test ran.');
    return 1;
  }
  console.log(resultLine(name, { passed: stats.passes, failed: stats.failures }));
  return stats.failures;
}
