/**
 * VS Code's server from the npm registry: the same workbench and extension host as the desktop product, and all that
 * can be had where VS Code's own download is out of reach. It lies in .vscode-test/server-VERSION; a marker file says
 * that it is whole.
 */
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloads } from '../tools/paths.mjs';
import { runOrThrow } from '../tools/processes.mjs';

const platform = `${process.platform}-${process.arch}`;
const remedy = 'Is the npm registry reachable? Delete .vscode-test to start afresh.';

/** Install scripts would compile native modules that are not needed, and refuse to run as root. */
const npmInstall = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/** Installs packages into a folder of their own. */
async function installInto(folder, packages) {
  await mkdir(folder, { recursive: true });
  // --force: code-server names the one version of Node that it was built for.
  await runOrThrow('npm', [...npmInstall, '--force', '--prefix', folder, ...packages], { cwd: folder, remedy });
}

/** Puts ripgrep, which `workspace.findFiles` runs, where the server looks for it. */
async function addRipgrep(folder, vscodeFolder) {
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const source = join(folder, 'node_modules', '@vscode', `ripgrep-${platform}`, 'bin', program);
  const bin = join(vscodeFolder, 'node_modules', '@vscode', 'ripgrep', 'bin');
  await mkdir(bin, { recursive: true });
  await copyFile(source, join(bin, program));
  await chmod(join(bin, program), 0o755);
}

/** @param {import('./versions.mjs').VsCodeVersion} version */
function placesOf(version) {
  const folder = join(downloads, `server-${version.vscode}`);
  const vscodeFolder = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const ownNode = version.node !== undefined && Number(process.versions.node.split('.')[0]) < version.node;
  return {
    folder,
    vscodeFolder,
    marker: join(folder, 'finished'),
    ownNode,
    node: ownNode ? join(folder, 'node_modules', `node-${platform}`, 'bin', 'node') : process.execPath,
    main: join(vscodeFolder, 'out', 'server-main.js'),
  };
}

/**
 * Sees to it that the server is installed. A half-finished installation is thrown away and done again.
 * @param {import('./versions.mjs').VsCodeVersion} version
 * @returns {Promise<{ node: string, main: string, flags: string[] }>} how to start it
 */
export async function ensureServer(version) {
  const { folder, vscodeFolder, marker, ownNode, node, main } = placesOf(version);
  const contents = `code-server@${version.server} ${platform}\n`;
  if (!existsSync(marker) || (await readFile(marker, 'utf8')) !== contents || !existsSync(node)) {
    console.log(`Installing the server of VS Code ${version.vscode} from npm into .vscode-test …`);
    await rm(folder, { recursive: true, force: true });
    await installInto(folder, [
      `code-server@${version.server}`,
      ...(ownNode ? [`node-${platform}@${version.node}`] : []),
      ...(version.bringsRipgrep ? [] : [`@vscode/ripgrep-${platform}`]),
    ]);
    // Its own dependencies, which code-server would fetch in the install script that we skip.
    await installInto(vscodeFolder, []);
    if (!version.bringsRipgrep) await addRipgrep(folder, vscodeFolder);
    await writeFile(marker, contents);
  }
  return { node, main, flags: version.flags };
}
