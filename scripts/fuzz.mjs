/**
 * Tries what no test has thought of: random cases, by the million, of everything that takes what strangers wrote. What
 * is tried, and what has to hold, is in test/fuzz/; `npm test` tries a few cases of each.
 *
 *     npm run fuzz                                    all targets in turn, for ten minutes
 *     npm run fuzz -- --minutes 60 --only queries     longer, and those targets only whose names match a pattern
 *     npm run fuzz -- --cases 100000 --seed 7         so many cases of each target; the same seed, the same cases
 *
 * It prints each failure with the smallest case that still fails and the command that repeats it, then a table by
 * targets, and ends with 1 when anything failed. A batch ends at its first failure, and the next one has another seed:
 * what fails in the same place counts, and is shown once. A case that takes longer than a minute, or all memory, has
 * failed.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundleTests } from './tools/mochaRun.mjs';

/** So long may one case take on a busy machine. In ms. */
const longestCase = 60_000;
/** So long may a batch take, with the time in which a failure is made smaller. In ms. */
const longestBatch = 60_000;
/** For a thread's objects. In MB. */
const memory = 2000;
/** So many kinds of failures are shown of each target; the others are counted. */
const mostShown = 10;

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    minutes: { type: 'string' },
    only: { type: 'string', default: '' },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
});
const firstSeed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const wanted = values.path ? 1 : values.cases === undefined ? Infinity : Number(values.cases);
const minutes = Number(values.minutes ?? (wanted === Infinity ? 10 : Infinity));
if (![firstSeed, wanted, minutes].every((number) => number >= 0)) {
  console.error('--cases, --minutes and --seed take numbers.');
  process.exit(2);
}

/**
 * @typedef {import('../test/fuzz/target.ts').Batch} Batch
 * @typedef {import('../test/fuzz/target.ts').Tried} Tried
 */

const bundle = await bundleTests(['test/fuzz/targets.ts'], 'out/fuzz/targets.cjs', { lazily: true });
const begun = new Int32Array(new SharedArrayBuffer(4));

/** A thread that has begun, and what it says that it can try. */
async function startThread() {
  const resourceLimits = { maxOldGenerationSizeMb: memory };
  const worker = new Worker(new URL('./fuzz/worker.mjs', import.meta.url), {
    workerData: { bundle, begun },
    resourceLimits,
  });
  const names = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  return { worker, names };
}

let thread = await startThread();

/**
 * Has the thread try cases. One that ends it, or never ends, has failed, and there is another thread.
 * @param {string} name
 * @param {Batch} batch
 * @returns {Promise<Tried>}
 */
async function tried(name, batch) {
  const { worker } = thread;
  begun[0] = 0;
  let last = 0;
  let since = performance.now();
  let fail = (/** @type {Error} */ error) => void error;
  const watching = setInterval(() => {
    if (begun[0] !== last) since = performance.now();
    last = begun[0];
    if (performance.now() - since > longestCase) fail(new Error(`A case takes more than ${longestCase} ms.`));
  }, 1000);
  try {
    return await new Promise((resolve, reject) => {
      fail = reject;
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage({ name, batch });
    });
  } catch (error) {
    await worker.terminate();
    const path = batch.path ?? String(begun[0] - 1);
    thread = await startThread();
    return { cases: begun[0], failure: { path, smallest: '(not made smaller)', error: String(error) } };
  } finally {
    clearInterval(watching);
    worker.off('error', fail);
  }
}

/** What tells failures apart: the message without what is in it by chance, and the first place of ours. */
function kindOf(/** @type {string} */ error) {
  const [message = ''] = error.split('\n');
  const place = /\(?\S*\/(src|test)\/[^\s)]+/.exec(error)?.[0] ?? '';
  return `${message.replace(/[\d"'“”].*/, '')} ${place}`;
}

const chosen = thread.names.filter(({ name }) => new RegExp(values.only).test(name));
if (chosen.length === 0) {
  console.error(`There are ${thread.names.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
console.log(`Seed ${firstSeed}.`);
const tally = chosen.map(({ name, few }) => ({ name, few, cases: 0, failures: 0, kinds: new Map(), ms: 0 }));
const start = performance.now();
const isOver = () => performance.now() - start > minutes * 60_000;

for (let round = 0; !isOver() && tally.some(({ cases }) => cases < wanted); round++) {
  for (const counted of tally) {
    if (counted.cases >= wanted || isOver()) continue;
    const seed = (firstSeed + round) | 0;
    const cases = Math.min(wanted - counted.cases, counted.few * 4);
    const path = values.path;
    const began = performance.now();
    const { cases: done, failure } = await tried(counted.name, { seed, cases, path, limit: longestBatch });
    counted.ms += performance.now() - began;
    counted.cases += Math.max(1, done);
    if (failure === null) continue;
    counted.failures++;
    const kind = kindOf(failure.error);
    counted.kinds.set(kind, (counted.kinds.get(kind) ?? 0) + 1);
    if (counted.kinds.get(kind) > 1 || counted.kinds.size > mostShown) continue;
    console.log(`\n${counted.name} failed:\n${failure.error}\n\nThe smallest case: ${failure.smallest}`);
    console.log(`Again: npm run fuzz -- --only ${counted.name} --seed ${seed} --path ${failure.path}`);
  }
}

await thread.worker.terminate();
console.log(`\nSeed ${firstSeed}, ${Math.round((performance.now() - start) / 1000)} s.`);
console.table(
  tally.map(({ name, cases, failures, kinds, ms }) => ({
    target: name,
    cases,
    failures,
    'kinds of failures': kinds.size,
    seconds: Math.round(ms / 1000),
  })),
);
process.exit(tally.some(({ failures }) => failures > 0) ? 1 : 0);
