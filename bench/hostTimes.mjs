/**
 * How long a person waits in the real VS Code, at the size people have: at the first start in a folder, and at the
 * second; how much memory it takes beside an empty folder; and how long the command line takes for the same articles
 * with as many threads.
 *   npm run bench:host -- [1000] [--host=node|web]
 */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { forNode, productBuilds } from '../scripts/esbuildOptions.mjs';
import { downloads, root } from '../scripts/tools/paths.mjs';
import { endAllWithMe } from '../scripts/tools/processes.mjs';
import { desktopProgram } from '../scripts/vscode/desktop.mjs';
import { versionNamed } from '../scripts/vscode/versions.mjs';
import { articles } from './corpus.mjs';

const count = Number(process.argv.slice(2).find((each) => /^\d+$/.test(each)) ?? 1000);
const version = versionNamed('oldest');
const folder = join(downloads, `bench-${count}`);
const empty = join(downloads, 'bench-0');
const tests = join(root, 'out', 'bench', 'inHost.js');

const userData = join(downloads, `bench-data-${process.pid}`);
const removeAll = () =>
  Promise.all([folder, empty, userData].map((each) => rm(each, { recursive: true, force: true })));

endAllWithMe(removeAll);
await removeAll();
for (const each of [empty, userData]) await mkdir(each, { recursive: true });
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
  const start = (where, ...more) =>
    runTests({
      vscodeExecutablePath: desktop ?? join(root, 'scripts', 'vscode', 'launcher.mjs'),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [where, ...more],
    });
  if (desktop === undefined) {
    const server = [`--seed-review-vscode=${version.vscode}`, '--seed-review-minutes=60'];
    await start(empty, ...server);
    await start(folder, ...server, '--seed-review-starts=2');
  } else {
    const program = ['--disable-extensions', `--user-data-dir=${userData}`];
    for (const where of [empty, folder, folder]) await start(where, ...program);
  }
  commandLine();
} finally {
  await removeAll();
}
process.exit(0);

/** The command line on the same articles, with as many threads as the editor has. */
function commandLine() {
  const jobs = Math.max(2, availableParallelism() - 1);
  const begin = performance.now();
  const out = openSync(join(userData, 'annotated.jsonl'), 'w');
  spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'annotate', folder, '--jobs', String(jobs)], {
    stdio: ['ignore', out, 'inherit'],
  });
  closeSync(out);
  console.log(`  - the command line, ${jobs} jobs: ${Math.round(performance.now() - begin)} ms`);
}
