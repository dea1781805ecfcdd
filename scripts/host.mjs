/**
 * Runs the integration suite inside the real VS Code: desktop where it can be had, its server otherwise.
 *   node scripts/host.mjs [--host node|web] [--workspace restricted|several] [--vscode oldest|newest|VERSION]
 *                         [--filter PART_OF_A_PATH]
 * Without --host: in the Node extension host and in the web worker host. With --workspace: the tests of another kind of
 * workspace (`vscode/scenarios.mjs`).
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
import { scenarios } from './vscode/scenarios.mjs';
import { bundleSuite } from './vscode/suite.mjs';
import { versionNamed } from './vscode/versions.mjs';
import { copyOfSeeds } from './vscode/workspace.mjs';

const hostNames = { node: 'extension host', web: 'web worker host' };

/** Runs the tests of a scenario in one host of one version. @param {'node' | 'web'} host */
async function runIn(host, version, scenario) {
  const name = `Integration tests, ${scenario.name}${hostNames[host]}, VS Code ${version.vscode}`;
  const tests = await bundleSuite(host, name, scenario.tests, option('filter'));
  // `runTests` has desktop VS Code trust all workspaces.
  const desktop = scenario.isTrusted ? await desktopProgram(version) : undefined;
  const workspace = await copyOfSeeds();
  endAllWithMe(workspace.remove);
  try {
    await runTests({
      vscodeExecutablePath: desktop ?? join(root, 'scripts', 'vscode', 'launcher.mjs'),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [
        await scenario.prepare(workspace.folder),
        ...(scenario.isTrusted ? [] : ['--seed-review-untrusted']),
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
const scenario = scenarios[option('workspace') ?? 'usual'];
if (!scenario) throw new Error(`--workspace takes ${Object.keys(scenarios).join(', ')}`);
const version = versionNamed(option('vscode'));
if (host === 'node' || host === 'web') {
  process.exit(await runIn(host, version, scenario));
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
