/**
 * `npm start [-- FOLDER]`: opens the real VS Code with the extension, on the sample articles or on a folder of yours.
 * Desktop VS Code where `code` is on the PATH, else its server in the browser. Ctrl+C ends everything that was started.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { ensurePackages } from './tools/install.mjs';
import { downloads, root, seeds } from './tools/paths.mjs';
import { end, endAllWithMe, runOrThrow, start } from './tools/processes.mjs';

/** Whether the person has asked for the end. */
let ending = false;

/** Whether a program can be found on the PATH. */
function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe', '.bat'] : [''];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => endings.some((ending) => existsSync(join(folder, name + ending))));
}

/** A desktop to show windows on. */
const hasScreen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** Opens desktop VS Code in a window of its own, with its own user data, and waits until it is closed. */
async function openDesktop(folder) {
  console.log(`Opening VS Code on ${folder}. Close its window or press Ctrl+C to end.`);
  const child = start(
    'code',
    [
      '--new-window',
      '--wait',
      '--disable-workspace-trust',
      '--skip-welcome',
      '--skip-release-notes',
      `--extensionDevelopmentPath=${root}`,
      `--user-data-dir=${join(downloads, 'desktop-data')}`,
      folder,
    ],
    { stdio: 'inherit' },
  );
  await new Promise((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
}

/** Shows an address in the person's browser, where there is one. */
function showInBrowser(url) {
  if (!hasScreen) return;
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', url]
        : ['xdg-open', url];
  if (process.platform === 'linux' && !onPath('xdg-open')) return;
  start(program, args, { stdio: 'ignore' }).once('error', () => undefined); // the address is printed anyway
}

/** Free on most machines; with another, the browser takes VS Code for a new one and forgets its layout. */
const wantedPort = 34_517;

/** The server speaks of articles, not of itself; a person may change all of this. */
const firstSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'chat.commandCenter.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

/** Serves VS Code to this machine's browser until Ctrl+C. */
async function openInBrowser(folder) {
  const { startServer, workbenchUrl } = await import('./vscode/server.mjs');
  const { versions } = await import('./vscode/versions.mjs');
  const token = randomBytes(16).toString('hex');
  // Settings, theme and layout are kept from one start to the next: here, and in the browser by the address.
  const server = await startServer({
    version: versions.oldest,
    token,
    dataDir: join(downloads, 'start-data'),
    settings: firstSettings,
    wantedPort,
  });
  const url = workbenchUrl(server, { folder, extension: root, token });
  console.log(
    `\nVS Code ${versions.oldest.vscode} is open to this machine only, at\n\n  ${url}\n\nPress Ctrl+C to end.`,
  );
  showInBrowser(url);
  await new Promise((resolve) => server.child.once('exit', resolve));
  await end(server.child);
  if (!ending) throw new Error('VS Code’s server ended by itself.');
}

endAllWithMe(() => {
  ending = true;
});
try {
  const [given] = process.argv.slice(2);
  const folder = given === undefined ? seeds : resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`There is no folder ${folder}. Usage: npm start -- FOLDER`);
  await ensurePackages();
  console.log('Building …');
  await runOrThrow(process.execPath, [join(root, 'scripts', 'build.mjs')], { show: true });
  if (onPath('code') && hasScreen) await openDesktop(folder);
  else await openInBrowser(folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
