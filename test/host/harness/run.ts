/**
 * Runs mocha inside VS Code's extension host, in Node and in the web worker alike. Mocha's browser build serves both,
 * so that the two hosts run the very same thing; it needs a reporter of our own, since there is neither a terminal nor
 * a page to write to.
 */
import 'mocha/mocha.js'; // defines the global Mocha
import { resultLine } from '../../../scripts/tools/results.mjs';
import { nothingLeavesWhile } from './connections';

const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING } = Mocha.Runner.constants;

/** Mocha's own reporters write to a terminal or a page; ours is the code below that listens to the runner. */
class Silent extends Mocha.reporters.Base {}

/** "Suite › test" */
const nameOf = (test: Mocha.Runnable): string => test.titlePath().join(' › ');

/**
 * Runs the tests that `load` defines and prints how they went.
 * @param hostName what the result is printed under
 * @param inWorker whether this is meant for the web worker host
 * @throws when a test failed: VS Code then exits with a code other than 0
 */
export async function runTests(hostName: string, inWorker: boolean, load: () => void): Promise<void> {
  if ('WorkerGlobalScope' in globalThis !== inWorker)
    throw new Error(`The ${hostName} were started in the wrong extension host.`);
  const mocha = new Mocha({ ui: 'bdd', timeout: 90_000, reporter: Silent });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  if (inWorker) load();
  else nothingLeavesWhile(load);
  const counts = { passed: 0, failed: 0 };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on(EVENT_TEST_PASS, (test) => {
      counts.passed += 1;
      console.log(`  ✔ ${nameOf(test)}`);
    });
    runner.on(EVENT_TEST_PENDING, (test) => console.log(`  - ${nameOf(test)}`));
    runner.on(EVENT_TEST_FAIL, (test, error: Error) => {
      counts.failed += 1;
      console.log(`  ✘ ${nameOf(test)}\n    ${(error.stack ?? error.message).split('\n').join('\n    ')}`);
    });
  });
  console.log(resultLine(hostName, counts));
  if (counts.passed + counts.failed === 0) throw new Error('No test ran.');
  if (counts.failed > 0) throw new Error(`${counts.failed} failed`);
}
