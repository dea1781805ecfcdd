import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

/**
 * Builds what ships into a folder.
 * @param names of bundles in dist/; all when there are none
 * @returns their names
 */
export function buildProduct(
  folder: string,
  { production, names = [] }: { readonly production: boolean; readonly names?: readonly string[] },
): readonly string[] {
  // In a process of its own: esbuild cannot be bundled into the tests.
  const script = `
    const { build } = await import('esbuild');
    const { productBuilds } = await import('./scripts/esbuildOptions.mjs');
    const names = ${JSON.stringify(names)};
    for (const bundle of productBuilds({ production: ${String(production)} })) {
      const name = bundle.outfile.replace('dist/', '');
      if (names.length > 0 && !names.includes(name)) continue;
      await build({ ...bundle, outfile: ${JSON.stringify(folder)} + '/' + name });
      console.log(name);
    }`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout.trim().split('\n');
}
