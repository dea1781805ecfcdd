/**
 * Kills what writes, at random points, and reads back what was kept:
 *     npm run faults                                  900 processes that keep decisions, notes, searches and the cache,
 *                                                     and 90 times the command line
 *     npm run faults -- --kills 60 --programs 0       fewer of them
 *     npm run faults -- --seed 7                      at other points
 *     npm run faults -- --hosts 100                   extension hosts of a real VS Code instead (on Linux)
 * What somebody was told is kept must be there, whole; nothing may be half; the next writer must work; nothing may be
 * left over for ever. It prints the kills by kind and what was lost, and ends with 1 if anything was.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { forNode, productBuilds } from './esbuildOptions.mjs';
import { driverExtension, killHosts } from './faults/hosts.mjs';
import { option } from './tools/arguments.mjs';
import { root } from './tools/paths.mjs';
import { endAllWithMe, run } from './tools/processes.mjs';

const to = join(root, 'out', 'faults');
const seed = option('seed') ?? '1';
/** So many windows at a time, each with a server of its own. */
const windows = 3;

/** Bundles files of test/faults. @param {string[]} names */
const buildOwn = (names, more = {}, outdir = to) =>
  build({ ...forNode, ...more, entryPoints: names.map((name) => `test/faults/${name}.ts`), outdir, outExtension });
const outExtension = { '.js': '.cjs' };

/** Processes with the product's store, and the command line. */
async function programs() {
  /** The command line, and what its threads run. */
  const parts = productBuilds({ production: false })
    .filter(({ outfile }) => /^dist\/(?:cli|reader|import\/\w+)\.js$/.test(outfile))
    .map((options) => ({ ...options, outfile: join(to, options.outfile.slice('dist/'.length)) }));
  await Promise.all([buildOwn(['main', 'storeWriter']), ...parts.map((options) => build(options))]);
  const built = ['--writer', join(to, 'storeWriter.cjs'), '--cli', join(to, 'cli.js')];
  const { code } = await run(process.execPath, [join(to, 'main.cjs'), ...built, ...process.argv.slice(2)], {
    show: true,
  });
  return code;
}

async function hosts(kills) {
  await Promise.all([
    buildOwn(['hostCheck', 'random']),
    buildOwn(['hostDriver'], { external: ['vscode'] }, join(to, 'driver')),
    ...productBuilds({ production: false }).map((options) => build(options)),
  ]);
  const { randomFrom } = createRequire(import.meta.url)(join(to, 'random.cjs'));
  const driver = await driverExtension(to);
  const tallies = await Promise.all(
    Array.from({ length: windows }, (_, at) =>
      killHosts(Math.ceil(kills / windows), randomFrom(Number(seed) + at), to, driver),
    ),
  );
  const sum = (count) => tallies.map(count).reduce((a, b) => a + b);
  const problems = tallies.flatMap((tally) => tally.problems);
  for (const problem of problems) console.log(`    ${problem}`);
  const [killed, kept] = [sum((tally) => tally.kills), sum((tally) => tally.kept)];
  console.log(`${killed} extension hosts killed, ${kept} kept before, ${problems.length} lost (seed ${seed})`);
  return problems.length > 0 ? 1 : 0;
}

endAllWithMe();
process.exit(await (option('hosts') === undefined ? programs() : hosts(Number(option('hosts')))));
