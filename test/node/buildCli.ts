import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the command line into a folder. @returns the program's path */
export function buildCli(folder: string): string {
  // In a process of its own: esbuild cannot be bundled into the tests.
  const script = `
    const { build } = await import('esbuild');
    const { productBuilds } = await import('./scripts/esbuildOptions.mjs');
    for (const name of ['cli.js', 'reader.js', 'import/text.js']) {
      const [bundle] = productBuilds({ production: false }).filter(({ outfile }) => outfile === 'dist/' + name);
      await build({ ...bundle, outfile: ${JSON.stringify(folder)} + '/' + name });
    }`;
  const built = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  assert.equal(built.status, 0, built.stderr);
  return join(folder, 'cli.js');
}
