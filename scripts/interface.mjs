/**
 * Runs the interface tests: Playwright drives the real workbench. With an argument: only the files whose path contains
 * it.
 */
import { filesBelow } from './tools/files.mjs';
import { bundleTests, runMocha } from './tools/mochaRun.mjs';
import { endAllWithMe } from './tools/processes.mjs';

const [filter = ''] = process.argv.slice(2);
const files = filesBelow('test/interface', '.test.ts').filter((file) => file.includes(filter));
endAllWithMe();
const bundle = await bundleTests(files, 'out/interface/tests.cjs');
// A test fails by what it waits for in vain. Mocha's own limit must be longer: it would leave a workbench open.
const failures = await runMocha('Interface tests', bundle, { timeout: 300_000, slow: 20_000 });
process.exit(failures === 0 ? 0 : 1);
