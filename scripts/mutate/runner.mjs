/**
 * A process of its own for one mutant: runs the test files it is told to until one test fails, and ends with 0 only
 * when none did. Without a mutant it runs them all and reports which mutants they reach. Its caller is `mutate.mjs`;
 * its only argument is JSON.
 */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import Mocha from 'mocha';

/**
 * @typedef {object} Task
 * @property {string} bundle
 * @property {{ file: string, cpu: number }[]} files cpu: the processor time that it takes, in ms
 * @property {number} [mutant]
 *
 * @typedef {object} Report
 * @property {number[]} reached
 * @property {number} cpu in ms
 * @property {string[]} failures
 */

/** @type {Task} */
const { bundle, files, mutant } = JSON.parse(process.argv[2]);

/**
 * Ends the process when it has used more than its share of time, or 2 GB of memory: a list that grows without end would
 * take all there is. In a thread of its own: an endless loop lets no timer run.
 */
const watchdog = new Worker(
  `let limit = Infinity;
  const used = () => process.cpuUsage().user / 1000;
  require('node:worker_threads').parentPort.on('message', (share) => (limit = used() + share));
  setInterval(() => {
    if (used() > limit || process.memoryUsage.rss() > 2 ** 31) process.kill(process.pid, 'SIGKILL');
  }, 100);`,
  { eval: true },
);
watchdog.unref();

/** From now on, this much processor time may be used. @param {number} usual in ms, without a mutant */
const allow = (usual) => mutant !== undefined && watchdog.postMessage(3000 + 3 * usual);

/** @type {Set<number>} */
const reached = new Set();
globalThis.__mutant = mutant === undefined ? (id) => (reached.add(id), false) : (id) => id === mutant;

// A minute is much longer than any test takes: on a busy machine, a slow test must not count as a failed one.
const mocha = new Mocha({ ui: 'bdd', reporter: class {}, timeout: 60_000, bail: mutant !== undefined });
mocha.suite.emit('pre-require', globalThis, '', mocha);
process.on('disconnect', () => process.exit());

/** How long the file takes that a suite stands in. @type {Map<Mocha.Suite, number>} */
const usualTimes = new Map();
allow(0);
createRequire(import.meta.url)(bundle);
globalThis.testFiles['test/support/propertySeed.ts']();
for (const { file, cpu } of files) {
  allow(cpu);
  globalThis.testFiles[file]();
  for (const suite of mocha.suite.suites) if (!usualTimes.has(suite)) usualTimes.set(suite, cpu);
}

/** @type {string[]} */
const failures = [];
const runner = mocha.run(() => {
  if (mutant !== undefined) process.exit(failures.length === 0 ? 0 : 1);
  const cpu = process.cpuUsage().user / 1000;
  process.send({ reached: [...reached], cpu, failures }, () => process.exit());
});
runner.on('suite', (suite) => usualTimes.has(suite) && allow(usualTimes.get(suite)));
runner.on('fail', (test, error) => failures.push(`${test.fullTitle()}: ${error.message}`));
