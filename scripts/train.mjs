/**
 * Trains the statement finder:
 *
 *     node scripts/train.mjs CORPUS_FOLDER [--target=FOLDER] [--work=FOLDER]
 *
 * It takes about eight minutes of two idle cores. A work folder keeps what each stage made: what lies there is not made
 * again. `node scripts/train.mjs names FOLDER` learns what a name names instead (trainNames.mjs).
 */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { forNode } from './esbuildOptions.mjs';
import { option } from './tools/arguments.mjs';
import { root } from './tools/paths.mjs';

const statements = join(root, 'src/analysis/speakers/statements');
const folder = process.argv[2];
if (folder === 'names') {
  const { trainNames } = await import('./trainNames.mjs');
  await trainNames();
  process.exit(0);
}
if (!folder || folder.startsWith('--')) {
  console.error(
    'Usage: node scripts/train.mjs CORPUS_FOLDER [--target=FOLDER] [--work=FOLDER]\nThe corpus folder holds polnear-train.jsonl: one annotated article a line.',
  );
  process.exit(2);
}
const target = resolve(option('target') ?? statements);
const scratch = mkdtempSync(join(tmpdir(), 'train-'));
const work = resolve(option('work') ?? scratch);
mkdirSync(work, { recursive: true });
mkdirSync(target, { recursive: true });

/** Bundles one of training/. @returns the bundle's file */
async function bundle(name) {
  const outfile = join(scratch, `${name}.cjs`);
  await build({ ...forNode, entryPoints: [join(root, 'training', `${name}.ts`)], outfile });
  return outfile;
}

/** Runs stages side by side, two at a time. */
async function runAll(program, stages) {
  const waiting = stages.filter(([stage, part]) => !existsSync(join(work, `${stage}-${part}.bin`)));
  const runNext = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      console.log(stage.join(' '));
      await promisify(execFile)(process.execPath, ['--max-old-space-size=4000', program, ...stage, folder, work]);
    }
  };
  await Promise.all([runNext(), runNext()]);
}

try {
  // The features know the reporting words, so their table comes first. Earlier models have to be there to be bundled.
  for (const [file, content] of [
    ['model.bin', ''],
    ['cueModel.bin', ''],
    ['reranker.generated.ts', 'export const rerankerWeights = {};\n'],
  ]) {
    if (!existsSync(join(statements, file))) writeFileSync(join(statements, file), content);
  }
  if (target === statements)
    execFileSync(
      process.execPath,
      [await bundle('countReportingWords'), folder, join(statements, 'reportingWords.generated.ts')],
      { stdio: 'inherit' },
    );
  const program = await bundle('train');
  for (const stage of ['paragraph', 'cue'])
    await runAll(
      program,
      ['all', '0', '1', '2', '3'].map((part) => [stage, part]),
    );
  execFileSync(process.execPath, [program, 'finish', target, folder, work], { stdio: 'inherit' });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
