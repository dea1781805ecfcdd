/**
 * How the time that each stage takes grows with what it is given, for ordinary and adversarial input, at four sizes:
 * twice as much should take twice as long. Processor time, the least of several runs.
 *
 *     npm run bench:growth [-- --only=STAGE] [--rounds=3] [--longest=10]
 *
 * `--only` takes the stages whose name contains it; a case is given up when a run takes longer than `--longest` s.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { forNode } from '../scripts/esbuildOptions.mjs';
import { option } from '../scripts/tools/arguments.mjs';
import { root } from '../scripts/tools/paths.mjs';
import { printTable } from './table.mjs';

const only = option('only') ?? '';
const rounds = Number(option('rounds') ?? 3);
const longest = Number(option('longest') ?? 10) * 1000;
const multiples = [1, 2, 4, 8];
/** Shorter times say nothing about how they grow. In ms. */
const shortest = 5;

const bundle = join(root, 'out/bench/growth.cjs');
await build({
  ...forNode,
  entryPoints: ['test/support/growth/cases.ts'],
  alias: { vscode: './test/support/vscodeInEnglish.ts' },
  outfile: bundle,
});
const { growthCases, timeOf } = createRequire(import.meta.url)(bundle);

/** The least times at four sizes; shorter lists where one took too long. */
async function timesOf(each, size) {
  await timeOf(each, size);
  const times = multiples.map(() => Infinity);
  for (let round = 0; round < rounds; round++)
    for (const [index, multiple] of multiples.entries()) {
      if (round > 0 && times[index] === Infinity) continue;
      times[index] = Math.min(times[index], await timeOf(each, size * multiple));
      if (times[index] > longest) break;
    }
  return times;
}

const rows = [];
for (const each of growthCases.filter(({ stage }) => stage.includes(only))) {
  // Large enough that the clock can tell.
  let { size } = each;
  await timeOf(each, size);
  for (let tries = 0; tries < 4 && (await timeOf(each, size)) < shortest; tries++) size *= 2;
  const times = await timesOf(each, size);
  const ratios = times.slice(1).map((time, index) => time / times[index]);
  const last = ratios.filter(Number.isFinite);
  rows.push({
    what: `${each.stage}: ${each.shape}`.slice(0, 90),
    size: size.toLocaleString('en'),
    ...Object.fromEntries(multiples.map((multiple, index) => [`t${multiple}`, times[index]])),
    doubling: (times[last.length] / times[0]) ** (1 / last.length),
    worst: Math.max(...last),
  });
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${rows.length} of ${growthCases.length}`);
}
rows.sort((a, b) => b.doubling - a.doubling);
printTable(
  'Processor time in ms at 1, 2, 4 and 8 times the size, and what it grows by when the size doubles (aim: at most 2.3)',
  [
    ['what', ''],
    ['size', 'size'],
    ...multiples.map((multiple) => [`t${multiple}`, `×${multiple}`]),
    ['doubling', 'a doubling'],
    ['worst', 'worst'],
  ],
  rows,
  1,
);
const over = rows.filter(({ doubling }) => doubling > 2.3);
console.log(`\n${rows.length} cases, ${over.length} above 2.3 a doubling.`);
