/**
 * Bundles the unit tests into out/unit and runs them with mocha. With an argument: only the files whose path contains
 * it.
 */
import inspector from 'node:inspector';
import { filesBelow } from './tools/files.mjs';
import { bundleTests, runMocha } from './tools/mochaRun.mjs';

const [filter = ''] = process.argv.slice(2);
const files = filesBelow('test', '.test.ts')
  .filter((file) => !/^test\/(?:archive\/engine|host|interface)\//.test(file))
  .filter((file) => file.includes(filter));

const bundle = await bundleTests(['test/support/propertySeed.ts', ...files], 'out/unit/tests.cjs');
// In a debugger, a test may take as long as somebody looks at it.
const timeout = inspector.url() === undefined ? 20_000 : 0;
const failures = await runMocha('Unit tests', bundle, { reporter: filter === '' ? 'dot' : 'spec', timeout });
process.exit(failures === 0 ? 0 : 1);
