/**
 * How long a person waits in the real VS Code, at the size people have.
 *   node bench/hostTimes.mjs [--articles=1000] [--host=node|web]
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { forNode, productBuilds } from '../scripts/esbuildOptions.mjs';
import { option } from '../scripts/tools/arguments.mjs';
import { downloads, root } from '../scripts/tools/paths.mjs';
import { endAllWithMe } from '../scripts/tools/processes.mjs';
import { desktopProgram } from '../scripts/vscode/desktop.mjs';
import { versionNamed } from '../scripts/vscode/versions.mjs';
import { articles } from './corpus.mjs';

const count = Number(option('articles') ?? 1000);
const version = versionNamed('oldest');
const folder = join(downloads, `bench-${count}`);
const tests = join(root, 'out', 'bench', 'inHost.js');

endAllWithMe(() => rm(folder, { recursive: true, force: true }));
await rm(folder, { recursive: true, force: true });
for (const [index, article] of [...articles(count)].entries()) {
  const month = join(folder, article.date.slice(0, 7));
  await mkdir(month, { recursive: true });
  await writeFile(join(month, `${index}.txt`), ` date ${article.date} ${article.text}`);
}
await Promise.all([...productBuilds({ production: true }), { ...forNode, external: ['vscode'], entryPoints: ['bench/inHost.ts'], outfile: tests }].map((options) => build(options)));
await copyFile(join(root, 'dist', 'extension.js'), join(root, 'out', 'bench', 'extension.js'));
try {
  const desktop = await desktopProgram(version);
  await runTests({
    vscodeExecutablePath: desktop ?? join(root, 'scripts', 'vscode', 'launcher.mjs'),
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    launchArgs: [folder, ...(desktop === undefined ? [`--seed-review-vscode=${version.vscode}`] : ['--disable-extensions'])],
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);
