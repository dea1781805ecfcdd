/**
 * How long a person waits in the real VS Code, at the size people have: at the first start in a folder, and at the
 * second.
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

const userData = join(downloads, `bench-data-${process.pid}`);
const removeAll = () => Promise.all([folder, userData].map((each) => rm(each, { recursive: true, force: true })));

endAllWithMe(removeAll);
await removeAll();
for (const [index, article] of [...articles(count)].entries()) {
  const month = join(folder, article.date.slice(0, 7));
  await mkdir(month, { recursive: true });
  await writeFile(join(month, `${index}.txt`), ` date ${article.date} ${article.text}`);
}
await Promise.all(
  [
    ...productBuilds({ production: true }),
    { ...forNode, external: ['vscode'], entryPoints: ['bench/inHost.ts'], outfile: tests },
  ].map((options) => build(options)),
);
await copyFile(join(root, 'dist', 'extension.js'), join(root, 'out', 'bench', 'extension.js'));
try {
  const desktop = await desktopProgram(version);
  const start = (...more) =>
    runTests({
      vscodeExecutablePath: desktop ?? join(root, 'scripts', 'vscode', 'launcher.mjs'),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [folder, ...more],
    });
  if (desktop === undefined) {
    await start(`--seed-review-vscode=${version.vscode}`, '--seed-review-starts=2', '--seed-review-minutes=30');
  } else {
    for (let starts = 2; starts > 0; starts--) await start('--disable-extensions', `--user-data-dir=${userData}`);
  }
} finally {
  await removeAll();
}
process.exit(0);
