/**
 * Tells how much the unit tests notice: makes small changes ("mutants") to the code, one at a time, and runs the tests
 * that reach the changed place. A mutant that fails a test, or never ends, is killed; one that fails none survives.
 *
 *     npm run mutate                                    a sample of every room
 *     npm run mutate -- analysis/dates article          of some rooms, folders or files below src/
 *     npm run mutate -- search --sample 200 --seed 7    a larger sample, and another one
 *     npm run mutate -- article --all --tests article   every change, only with tests whose paths hold a text: quick
 *
 * It prints the survivors and the share that was killed per room. A survivor shows a rule that no test holds, or code
 * that does nothing. Changes that alter nothing anybody could notice are listed in test/equivalentMutants.txt and left
 * out. The default sample takes about ten minutes on two cores. It ends with 0, unless tests fail without a change.
 *
 * How: TypeScript's parser finds the places (mutate/operators.mjs). All sampled mutants are put into one bundle, each
 * switched on by its number (mutate/instrument.mjs). First, each test file runs in a process of its own and reports
 * which mutants it reaches, at load or later. Then each mutant gets a fresh process (mutate/runner.mjs), so that tables
 * made at load or at first use are changed, too; it runs the files that reach the mutant, quick ones first, up to the
 * first failure. A file that takes several times as long as usual has failed: an endless loop is noticed.
 *
 * Why not StrykerJS? Its mocha runner for mocha 12 needs Node 22, and it tries every change: it takes no samples.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutantPlugin } from './mutate/instrument.mjs';
import { findMutants } from './mutate/operators.mjs';
import { filesBelow } from './tools/files.mjs';
import { bundleTests } from './tools/mochaRun.mjs';
import { root } from './tools/paths.mjs';

/** The folders below src/ that are counted apart. A file belongs to the longest that holds it. */
const rooms = [
  'article',
  'language',
  'analysis',
  'analysis/dates',
  'analysis/speakers',
  'analysis/speakers/statements',
  'search',
  'corpus',
  'review',
];

const runner = join(root, 'scripts', 'mutate', 'runner.mjs');

/** Tests of these folders and files drive another program, in which no mutant is switched on. */
const otherPrograms = /^test\/(?:archive\/engine|host|interface)\/|^test\/node\/cli\.test/;

const roomOf = (file) =>
  rooms.filter((room) => file.startsWith(`src/${room}/`)).reduce((a, b) => (b.length > a.length ? b : a), '');

/**
 * Some of a list, the same ones for the same seed, in the list's order.
 * @template T
 * @param {T[]} all
 * @param {number} count
 * @param {number} seed
 * @returns {T[]}
 */
function sample(all, count, seed) {
  let state = seed;
  /** Mulberry32, a public-domain generator by Tommy Ettinger. */
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return all
    .map((each, index) => ({ each, index, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ each }) => each);
}

/** The changes known to alter nothing, as "file  change". */
function readEquivalents() {
  const lines = readFileSync(join(root, 'test', 'equivalentMutants.txt'), 'utf8').split(/\r?\n/);
  return new Set(lines.filter((line) => /^src\//.test(line)).map((line) => line.split(' # ')[0].trim()));
}

const nameOf = ({ file, change }) => `${file}  ${change}`;

/**
 * Runs tests in a process of its own.
 * @param {import('./mutate/runner.mjs').Task} task
 * @returns {Promise<{ code: number | null, report: import('./mutate/runner.mjs').Report }>} code: null when the process
 * had to be ended; report: only without a mutant
 */
function runTests(task) {
  return new Promise((resolve, reject) => {
    const execArgv = ['--max-old-space-size=1024'];
    const stdio = ['ignore', 'ignore', 'ignore', 'ipc'];
    const child = fork(runner, [JSON.stringify(task)], { cwd: root, execArgv, stdio });
    let report;
    child.once('message', (message) => (report = message));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, report }));
  });
}

/** Does something with each of a list, as many at a time as there are cores. */
async function onAllCores(list, work) {
  const waiting = list.values();
  const worker = async () => {
    for (const each of waiting) await work(each);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    tests: { type: 'string', default: '' },
  },
  allowPositionals: true,
});
const folders = positionals.length === 0 ? [''] : positionals;
const seed = Number(values.seed);
const sampleSize = values.all ? Infinity : Number(values.sample);

/** Learned weights are numbers that no test of a rule could hold; the benchmarks measure them. */
const isLearned = (file) => file.endsWith('.generated.ts');

const sources = filesBelow('src', '.ts').filter(
  (file) => !isLearned(file) && roomOf(file) !== '' && folders.some((folder) => file.startsWith(`src/${folder}`)),
);
const found = sources.flatMap((file) => findMutants(file, readFileSync(join(root, file), 'utf8')));
const equivalents = readEquivalents();
const counted = found.filter((mutant) => !equivalents.has(nameOf(mutant)));
const mutants = rooms
  .flatMap((room) =>
    sample(
      counted.filter(({ file }) => roomOf(file) === room),
      sampleSize,
      seed,
    ),
  )
  .map((mutant, id) => ({ ...mutant, id }));
console.log(
  `${found.length} changes can be made, ${found.length - counted.length} of them alter nothing. Trying ${mutants.length} …`,
);

const testFiles = filesBelow('test', '.test.ts').filter(
  (file) => !otherPrograms.test(file) && file.includes(values.tests),
);
const bundle = await bundleTests(['test/support/propertySeed.ts', ...testFiles], 'out/mutate/tests.cjs', {
  lazily: true,
  plugins: [mutantPlugin(mutants)],
});

/** What each test file reaches, and how much processor time it takes, in ms. */
const reports = [];
await onAllCores(testFiles, async (file) => {
  const { report } = await runTests({ bundle, files: [{ file, cpu: 0 }] });
  if (report?.failures.length !== 0) {
    console.error(`${file} fails without any change: mend that first.\n${report?.failures.join('\n') ?? ''}`);
    process.exit(1);
  }
  reports.push({ file, cpu: report.cpu, reached: new Set(report.reached) });
});
reports.sort((a, b) => a.cpu - b.cpu);

/** @type {(import('./mutate/instrument.mjs').NumberedMutant & { isReached: boolean })[]} */
const survivors = [];
let tried = 0;
await onAllCores(mutants, async (mutant) => {
  const files = reports.filter(({ reached }) => reached.has(mutant.id)).map(({ file, cpu }) => ({ file, cpu }));
  const isReached = files.length > 0;
  if (!isReached || (await runTests({ bundle, files, mutant: mutant.id })).code === 0)
    survivors.push({ ...mutant, isReached });
  tried += 1;
  if (tried % 25 === 0) console.log(`  ${tried} of ${mutants.length}`);
});

for (const { file, line, change, isReached } of survivors.sort((a, b) => a.id - b.id))
  console.log(`${file}:${line}  ${change}${isReached ? '' : '   (no test comes here)'}`);
console.log(`\n${'room'.padEnd(30)}${'changes'.padStart(8)}${'killed'.padStart(8)}${'share'.padStart(8)}`);
for (const room of rooms) {
  const all = mutants.filter(({ file }) => roomOf(file) === room).length;
  if (all === 0) continue;
  const killed = all - survivors.filter(({ file }) => roomOf(file) === room).length;
  const share = `${((100 * killed) / all).toFixed(0)} %`;
  console.log(`${room.padEnd(30)}${String(all).padStart(8)}${String(killed).padStart(8)}${share.padStart(8)}`);
}
