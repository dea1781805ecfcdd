/**
 * Runs the integration suite inside the real VS Code: desktop where it can be had, its server otherwise.
 *   node scripts/host.mjs [--host node|web] [--vscode oldest|newest|VERSION] [--filter PART_OF_A_PATH]
 * Without --host: in the Node extension host and in the web worker host.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { productBuilds } from './esbuildOptions.mjs';
import { option } from './tools/arguments.mjs';
import { root } from './tools/paths.mjs';
import { endAllWithMe, run } from './tools/processes.mjs';
import { desktopProgram } from './vscode/desktop.mjs';
import { bundleSuite } from './vscode/suite.mjs';
import { versionNamed } from './vscode/versions.mjs';
import { copyOfSeeds } from './vscode/workspace.mjs';

const hostNames = { node: 'extension host', web: 'web worker host' };

/** Runs the suite in one host of one version. @param {'node' | 'web'} host */
async function runIn(host, version) {
  const name = `Integration tests, ${hostNames[host]}, VS Code ${version.vscode}`;
  const tests = await bundleSuite(host, name, option('filter'));
  const desktop = await desktopProgram(version);
  const workspace = await copyOfSeeds();
  endAllWithMe(workspace.remove);
  try {
    await runTests({
      vscodeExecutablePath: desktop ?? join(root, 'scripts', 'vscode', 'launcher.mjs'),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [
        workspace.folder,
        ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
        ...(desktop === undefined ? [`--seed-review-vscode=${version.vscode}`] : ['--disable-extensions']),
      ],
    });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await workspace.remove();
  }
}

const host = option('host');
const version = versionNamed(option('vscode'));
if (host === 'node' || host === 'web') {
  process.exit(await runIn(host, version));
} else {
  endAllWithMe();
  await Promise.all(productBuilds({ production: false }).map((options) => build(options)));
  let failures = 0;
  for (const each of Object.keys(hostNames)) {
    const { code } = await run(
      process.execPath,
      [fileURLToPath(import.meta.url), ...process.argv.slice(2), `--host=${each}`],
      { show: true },
    );
    if (code !== 0) failures += 1;
  }
  process.exit(failures);
}
