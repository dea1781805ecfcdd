/** Trains the statement finder: node scripts/train.mjs CORPUS_FOLDER [TARGET_FOLDER]. Takes a few minutes on one core. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { forNode } from './esbuildOptions.mjs';
import { root } from './tools/paths.mjs';

const statements = join(root, 'src/analysis/speakers/statements');
const [folder, target = statements, ...rest] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: node scripts/train.mjs CORPUS_FOLDER [TARGET_FOLDER]\nThe folder holds polnear-train.jsonl: one annotated article a line.');
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), 'train-'));

/** Bundles one of training/ and runs it. */
async function run(name, ...args) {
  const outfile = join(scratch, `${name}.cjs`);
  await build({ ...forNode, entryPoints: [join(root, 'training', `${name}.ts`)], outfile });
  execFileSync(process.execPath, ['--max-old-space-size=3000', outfile, ...args], { stdio: 'inherit' });
}

try {
  // The features know the reporting words, so their table comes first. A first model has to be there to be bundled.
  const model = join(statements, 'model.bin');
  if (!existsSync(model)) writeFileSync(model, '');
  if (target === statements) await run('countReportingWords', folder, join(statements, 'reportingWords.generated.ts'));
  await run('train', folder, target, ...rest);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
