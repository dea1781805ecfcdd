/**
 * Runs the interface tests: Playwright drives the real workbench. With an argument: only the files whose path contains
 * it; with `--half=1` or `--half=2`: every other file, so that two of this run beside each other.
 */
import { filesBelow } from './tools/files.mjs';
import { bundleTests, runMocha } from './tools/mochaRun.mjs';
import { endAllWithMe } from './tools/processes.mjs';

const [argument = ''] = process.argv.slice(2);
const half = /^--half=([12])$/.exec(argument)?.[1];
const isWanted = (file, index) => (half === undefined ? file.includes(argument) : index % 2 === Number(half) - 1);
const files = filesBelow('test/interface', '.test.ts').filter(isWanted);
endAllWithMe();
const bundle = await bundleTests(files, `out/interface${half ?? ''}/tests.cjs`);
// A test fails by what it waits for in vain. Mocha's own limit must be longer: it would leave a workbench open.
const failures = await runMocha('Interface tests', bundle, { timeout: 300_000, slow: 20_000 });
process.exit(failures === 0 ? 0 : 1);
