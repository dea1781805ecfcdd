/**
 * `npm run test:archive`: bundles the archive's tests into out/archive and runs them with mocha on a real OpenSearch,
 * which it gets and starts; where it cannot be had, they are skipped. Those of the editor run the product, which is
 * built for them. With an argument: only the files whose path contains it. Tests find the engine's address by
 * test/archive/engine/support.ts.
 */
import { ensureEngine, startEngine } from './archive/engine.mjs';
import { filesBelow } from './tools/files.mjs';
import { ensurePackages } from './tools/install.mjs';
import { endAllWithMe } from './tools/processes.mjs';

const [filter = ''] = process.argv.slice(2);
const files = filesBelow('test/archive/engine', '.test.ts').filter((file) => file.includes(filter));

endAllWithMe();
if ((await ensureEngine((why) => console.log(`Archive tests: skipped (${why})`))) === null) process.exit(0);
await ensurePackages();
if (files.some((file) => file.endsWith('workbench.test.ts'))) {
  const [{ build }, { productBuilds }] = await Promise.all([import('esbuild'), import('./esbuildOptions.mjs')]);
  await Promise.all(productBuilds({ production: true }).map((options) => build(options)));
}
const { bundleTests, runMocha } = await import('./tools/mochaRun.mjs');
const bundle = await bundleTests(files, 'out/archive/tests.cjs');
const engine = await startEngine();
process.env['SEED_REVIEW_ENGINE'] = engine.url;
// A test fails by what it waits for in vain; a node takes long to start where much else is done.
const failures = await runMocha('Archive tests', bundle, { timeout: 300_000, slow: 20_000 });
await engine.stop();
process.exit(failures === 0 ? 0 : 1);
