/**
 * What more threads are worth to the command line: `annotate` with 1, 2, … jobs, and beside them as many processes that
 * share nothing, each with a part of the articles: nothing on this machine can be faster than those.
 *
 *     npm run bench:jobs -- [3000] [--rounds=3]
 */
import { spawn } from 'node:child_process';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { productBuilds } from '../scripts/esbuildOptions.mjs';
import { option } from '../scripts/tools/arguments.mjs';
import { root } from '../scripts/tools/paths.mjs';
import { articles, source } from './corpus.mjs';
import { printTable } from './table.mjs';

const count = Number(process.argv.slice(2).find((each) => /^\d+$/.test(each)) ?? 3000);
const rounds = Number(option('rounds') ?? 3);
const cores = availableParallelism();
const folder = await mkdtemp(join(tmpdir(), 'seed-review-jobs-'));

await Promise.all(productBuilds({ production: true }).map((options) => build(options)));
const lines = Array.from(articles(count), (article) => `${JSON.stringify(article)}\n`);
const megabytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / 1e6;
console.log(`${count} articles of ${source}, ${megabytes.toFixed(1)} MB; the best of ${rounds} rounds, ${cores} cores`);

/** @returns {Promise<string>} a file of every `parts`-th article */
async function partOf(part, parts) {
  const file = join(folder, `${part}-of-${parts}.jsonl`);
  await writeFile(file, lines.filter((_, at) => at % parts === part).join(''));
  return file;
}

/** @returns {Promise<void>} when the command line has annotated all articles of a file */
async function annotate(file, jobs) {
  const [input, output] = [await open(file), await open(`${file}.out`, 'w')];
  const args = [join(root, 'dist', 'cli.js'), 'annotate', '--jsonl', '--quiet', '--jobs', String(jobs)];
  const child = spawn(process.execPath, args, { stdio: [input.fd, output.fd, 'inherit'] });
  const status = await new Promise((resolve) => child.on('close', resolve));
  await Promise.all([input.close(), output.close()]);
  if (status !== 0) throw new Error(`annotate ended with ${status}`);
}

/** In ms. */
async function timeOf(work) {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

try {
  const sizes = Array.from({ length: Math.max(2, cores) }, (_, index) => index + 1);
  const whole = await partOf(0, 1);
  const ways = [];
  for (const size of sizes) {
    ways.push({ name: `--jobs ${size}`, size, run: () => annotate(whole, size) });
    const parts = await Promise.all(Array.from({ length: size }, (_, part) => partOf(part, size)));
    const processes = () => Promise.all(parts.map((part) => annotate(part, 1)));
    if (size > 1) ways.push({ name: `${size} processes`, size, run: processes });
  }
  const best = new Map();
  for (let round = 0; round < rounds; round++)
    for (const { name, run } of ways) best.set(name, Math.min(best.get(name) ?? Infinity, await timeOf(run)));
  const one = best.get('--jobs 1');
  printTable(
    'Annotating',
    [
      ['name', ''],
      ['seconds', 'seconds'],
      ['speed', 'MB a second'],
      ['times', 'times one job'],
    ],
    ways.map(({ name }) => {
      const time = best.get(name);
      return { name, seconds: time / 1000, speed: (megabytes / time) * 1000, times: one / time };
    }),
    2,
  );
} finally {
  await rm(folder, { recursive: true });
}
