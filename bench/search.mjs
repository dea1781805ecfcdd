/**
 * Search beside other tools in one run: relevance on the TIME collection, where it is present, and speed and memory at
 * two sizes. Each tool runs in a process of its own, one after the other.
 *
 *     npm --prefix bench install      -- for lunr, flexsearch and SQLite
 *     npm run bench:search            -- or with sizes: npm run bench:search -- 1000 10000
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { forNode } from '../scripts/esbuildOptions.mjs';
import { articles, cheapAnalysis, keystrokes, languageQueries, phrases, source } from './corpus.mjs';
import { peers } from './searchPeers.mjs';
import { collectionFolder, linesOf, scoreOfRun } from './searchScore.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..');
const time = collectionFolder('time');
const bundle = path.join(root, 'out/bench/search.cjs');

/** The tools that are here: all of them after `npm --prefix bench install`. */
const present = Object.keys(peers).filter(
  (name) => peers[name].needs === undefined || fs.existsSync(path.join(here, 'node_modules', peers[name].needs)),
);

/** These need minutes for the larger size. */
const smallOnly = new Set(['lunr', 'flexsearch']);

/** The processor time of this process in ms: other work on the machine disturbs it less than the clock. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const quantile = (values, q) =>
  values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];

async function bundleProduct() {
  await build({ ...forNode, entryPoints: ['bench/product.ts'], outfile: bundle });
}

// --- In the process of one tool ---

async function measureSpeed(name, count, foreign) {
  const product = await import(pathToFileURL(bundle));
  const documents = [...articles(count, foreign)];
  const prepared = documents.map(peers[name].prepare?.(product) ?? ((document) => document));
  globalThis.gc();
  const heapBefore = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const peer = await peers[name].create(product);
  let longest = 0;
  const start = processorTime();
  for (const document of prepared) {
    const before = processorTime();
    peer.add(document);
    longest = Math.max(longest, processorTime() - before);
  }
  peer.finish?.();
  const seconds = (processorTime() - start) / 1000;
  globalThis.gc();
  const bytes = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - heapBefore;
  const typed = keystrokes(documents, 60);
  for (const query of typed.slice(0, 100)) peer.type(query);
  const timed = (queries, run) =>
    queries.map((query) => {
      const before = processorTime();
      run(query);
      return processorTime() - before;
    });
  const times = timed(typed, peer.type);
  const shown = peer.show ? timed(typed, peer.show) : [];
  const inRow = peer.phrase ? timed(phrases(documents, 200), peer.phrase) : [];
  const language = peer.readThrough ? measureLanguage(peer, documents) : null;
  return {
    language,
    perSecond: count / seconds,
    seconds,
    megabytes: bytes / 1e6,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    slowest: quantile(times, 1),
    longest,
    shown: shown.length > 0 ? quantile(shown, 0.95) : null,
    phrase: inRow.length > 0 ? quantile(inRow, 0.95) : null,
    kept: documents.length,
  };
}

/** What the facts of all articles take, and how long queries of each kind do. */
function measureLanguage(peer, documents) {
  const used = () => {
    globalThis.gc();
    return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  };
  const before = used();
  for (const document of documents) peer.readThrough(document.id, cheapAnalysis(document));
  const factsMegabytes = (used() - before) / 1e6;
  const kinds = languageQueries(documents, 40).map(([kind, queries]) => {
    for (const query of queries.slice(0, 10)) peer.rank(query);
    const times = queries.map((query) => {
      const start = processorTime();
      peer.rank(query);
      return processorTime() - start;
    });
    return { kind, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
  });
  return { factsMegabytes, kinds };
}

/**
 * How long hits take in an article of one repeated Chinese character, for a query that almost stands everywhere in it;
 * ms.
 */
async function measureHostile(length) {
  const { parseArticle, parseQuery, findHits } = await import(pathToFileURL(bundle));
  const article = parseArticle('東'.repeat(length), 'a');
  const query = parseQuery(`${'東'.repeat(500)}京 `.repeat(7));
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      findHits(article, query);
      return performance.now() - start;
    }),
  );
}

async function runTime(name) {
  const product = await import(pathToFileURL(bundle));
  const peer = await peers[name].create(product);
  const prepare = peers[name].prepare?.(product) ?? ((document) => document);
  for (const document of linesOf(path.join(time, 'docs.jsonl'))) peer.add(prepare(document));
  peer.finish?.();
  return linesOf(path.join(time, 'queries.jsonl'))
    .map((query) => JSON.stringify({ query: query.id, hits: peer.rank(query.text) }))
    .join('\n');
}

// --- In the process that reports ---

const inOwnProcess = (...args) =>
  execFileSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=6000', fileURLToPath(import.meta.url), ...args],
    { encoding: 'utf8', maxBuffer: 1e9, cwd: root },
  );

function printRelevance() {
  if (!fs.existsSync(time))
    return console.log('The TIME collection is not here (../shared/eval/search/time), so relevance is not measured.\n');
  console.log('Relevance, TIME collection       nDCG@10    MAP');
  const print = (name, run) => {
    const { ndcg10, map } = scoreOfRun(time, run);
    console.log(`  ${name.padEnd(30)}${ndcg10.toFixed(3).padStart(7)}${map.toFixed(3).padStart(9)}`);
  };
  const cli = path.join(root, 'dist/cli.js');
  if (fs.existsSync(cli))
    print(
      'Seed Review, dist/cli.js',
      execFileSync(
        process.execPath,
        [cli, 'search', '--jsonl', path.join(time, 'docs.jsonl'), '--queries', path.join(time, 'queries.jsonl')],
        { encoding: 'utf8', maxBuffer: 1e9 },
      ),
    );
  for (const name of present) print(name, inOwnProcess('--time', name));
  console.log();
}

function printSpeed(sizes) {
  console.log(`Speed in processor time, articles recombined from ${source}`);
  console.log(
    '                                articles   index/s  longest ms   p50 ms   p95 ms   heap MB  p95 ms: phrase  with snippets',
  );
  const results = new Map();
  for (const name of present) {
    for (const size of smallOnly.has(name) ? sizes.slice(0, 1) : sizes) {
      const result = JSON.parse(inOwnProcess('--speed', name, String(size)));
      results.set(`${name} ${size}`, result);
      const columns = [
        [size, 10, 0],
        [result.perSecond, 10, 0],
        [result.longest, 12, 1],
        [result.p50, 9, 2],
        [result.p95, 9, 2],
        [result.megabytes, 10, 1],
        [result.phrase, 16, 2],
        [result.shown, 15, 2],
      ];
      console.log(
        `  ${name.padEnd(28)}${columns.map(([value, width, digits]) => value?.toFixed(digits).padStart(width) ?? ' '.repeat(width)).join('')}`.trimEnd(),
      );
    }
  }
  printRatios(sizes, (name, size) => results.get(`${name} ${size}`));
  printLanguage(
    sizes.map((size) => results.get(`Seed Review ${size}`).language),
    sizes,
  );
}

/** What it costs that some articles are in another language. */
function printMixed(size) {
  const [english, mixed] = ['Infinity', '10'].map((foreign) =>
    JSON.parse(inOwnProcess('--speed', 'Seed Review', String(size), foreign)),
  );
  const times = (key) => (mixed[key] / english[key]).toFixed(2);
  console.log(
    `\nA tenth of ${size} articles in German, beside English alone: building ${times('seconds')}, memory ${times('megabytes')}, as typed p95 ${times('p95')}`,
  );
}

function printLanguage(results, sizes) {
  console.log(`\nThe query language, ms a query (p50, p95), at ${sizes.join(' and ')} articles`);
  results[0].kinds.forEach(({ kind }, index) =>
    console.log(
      `  ${kind.padEnd(20)}${results.map(({ kinds }) => `${kinds[index].p50.toFixed(2).padStart(9)}${kinds[index].p95.toFixed(2).padStart(9)}`).join('   ')}`,
    ),
  );
  console.log(
    `  facts of all articles ${results.map(({ factsMegabytes }) => `${factsMegabytes.toFixed(1)} MB`).join(', ')}`,
  );
}

function printRatios(sizes, resultOf) {
  const [small, large] = [sizes[0], sizes[sizes.length - 1]];
  const [ours, mini] = [resultOf('Seed Review', large), resultOf('MiniSearch prefix+fuzzy', large)];
  console.log(
    `\nSeed Review beside MiniSearch at ${large}: indexing ${(ours.perSecond / mini.perSecond).toFixed(2)} (aim >= 0.9), as typed p95 ${(ours.p95 / mini.p95).toFixed(2)} (aim <= 0.5), memory ${(ours.megabytes / mini.megabytes).toFixed(2)} (aim <= 1.2)`,
  );
  if (small === large) return;
  const before = resultOf('Seed Review', small);
  console.log(
    `Growth from ${small} to ${large}: building ${(ours.seconds / before.seconds).toFixed(1)} (aim <= 12), query p95 ${(ours.p95 / before.p95).toFixed(1)} (aim <= 10)`,
  );
}

const [mode, name, size, foreign] = process.argv.slice(2);
if (mode === '--speed') {
  console.log(JSON.stringify(await measureSpeed(name, Number(size), foreign && Number(foreign))));
} else if (mode === '--time') {
  console.log(await runTime(name));
} else {
  const sizes = process.argv
    .slice(2)
    .map(Number)
    .filter((each) => each > 0);
  const absent = Object.keys(peers).filter((each) => !present.includes(each));
  if (absent.length > 0) console.log(`Left out: ${absent.join(', ')}. To have them: npm --prefix bench install\n`);
  await bundleProduct();
  printRelevance();
  printSpeed(sizes.length > 0 ? sizes : [1000, 10_000]);
  printMixed(Math.max(...(sizes.length > 0 ? sizes : [10_000])));
  const [short, long] = [await measureHostile(10_000), await measureHostile(100_000)];
  console.log(
    `\nHits in 10,000 and 100,000 repeated Chinese characters: ${short.toFixed(1)} and ${long.toFixed(1)} ms, growth ${(long / short).toFixed(1)} (aim <= 12)`,
  );
  console.log();
  execFileSync(process.execPath, [path.join(here, 'warmStart.mjs'), ...sizes.map(String)], { stdio: 'inherit' });
}
