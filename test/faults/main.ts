/** What `npm run faults` runs; see scripts/faults.mjs. */
import { parseArgs } from 'node:util';
import { killCommandLines } from './cliKills';
import { killStores, type Tally } from './storeKills';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '900' },
    programs: { type: 'string', default: '90' },
    seed: { type: 'string', default: '1' },
    writer: { type: 'string', default: '' },
    cli: { type: 'string', default: '' },
  },
});

function tell(tallies: ReadonlyMap<string, Tally>): Tally {
  const sum: Tally = { kills: 0, kept: 0, problems: [] };
  for (const [name, { kills, kept, problems }] of [...tallies].sort()) {
    console.log(`  ${name}: ${kills} kills, ${kept} kept before them, ${problems.length} lost, half or left over`);
    for (const problem of problems.slice(0, 20)) console.log(`    ${problem}`);
    sum.kills += kills;
    sum.kept += kept;
    for (const problem of problems) sum.problems.push(problem);
  }
  return sum;
}

async function main(): Promise<void> {
  const seed = Number(values.seed);
  const stores = tell(await killStores(values.writer, Number(values.kills), seed));
  const programs = tell(await killCommandLines(values.cli, Number(values.programs), seed));
  const lost = stores.problems.length + programs.problems.length;
  console.log(`${stores.kills} processes and ${programs.kills} programs killed, ${lost} lost (seed ${seed})`);
  process.exitCode = lost > 0 ? 1 : 0;
}

void main();
