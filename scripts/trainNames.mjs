/**
 * Learns what a name names, from annotated names; it takes two minutes:
 *
 *     npm run train -- names FOLDER               writes weights.generated.ts and NAMES.md
 *     npm run train -- names FOLDER --ablation    prints what each row of evidence earns instead; half an hour
 *
 * FOLDER holds one file a set, one annotated text a line (training/names/namedTexts.ts).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { forNode } from './esbuildOptions.mjs';
import { root } from './tools/paths.mjs';

export async function trainNames() {
  const folder = process.argv[3];
  if (!folder || folder.startsWith('--')) {
    console.error('Usage: npm run train -- names FOLDER [--ablation]');
    process.exit(2);
  }
  const scratch = mkdtempSync(join(tmpdir(), 'train-names-'));
  const program = join(scratch, 'trainNames.cjs');
  const target = process.argv.includes('--ablation') ? 'ablation' : join(root, 'src/analysis/speakers/nameEvidence');
  try {
    await build({ ...forNode, entryPoints: [join(root, 'training/names/trainNames.ts')], outfile: program });
    execFileSync(process.execPath, ['--max-old-space-size=4000', program, resolve(folder), target], {
      stdio: 'inherit',
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
