/** Finding a Chromium to show VS Code's web workbench in, or getting one. */
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { downloads, root } from '../tools/paths.mjs';
import { run } from '../tools/processes.mjs';

/** Where Playwright puts the browser it downloads. */
const ownBrowsers = join(downloads, 'browsers');

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome',
];

/** The places where installers put browsers that are not on the PATH. @type {Record<string, string[]>} */
const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']].flatMap(
    (folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ],
  ),
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
};

/** What Chromium needs to run as root in a container, and to keep quiet. */
export const browserFlags = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether a browser is there and starts: a distribution's stub or one with missing libraries does not. */
async function starts(program) {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true; // there, --version would open a window
  const { code } = await run(program, ['--version'], { timeout: 20_000 });
  return code === 0;
}

/** Playwright's own Chromium, if it was downloaded before. */
async function ownPrograms() {
  const inside = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
  ];
  const folders = await readdir(ownBrowsers).catch(() => []);
  return folders
    .filter((name) => name.startsWith('chromium-'))
    .flatMap((name) => inside.map((parts) => join(ownBrowsers, name, ...parts)));
}

/** A browser that is already here. @returns {Promise<string | undefined>} */
async function findBrowser() {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const chosen = process.env['SEED_REVIEW_BROWSER'];
  const candidates = [
    ...(chosen === undefined ? [] : [chosen]),
    ...(await ownPrograms()),
    ...onPath,
    ...(usualPlaces[process.platform] ?? []),
  ];
  for (const program of new Set(candidates)) {
    if (await starts(program)) return program;
  }
  return undefined;
}

/** Lets Playwright download its Chromium into .vscode-test, where its server can be reached. */
async function downloadBrowser() {
  const reachable = await fetch('https://cdn.playwright.dev', {
    method: 'HEAD',
    signal: AbortSignal.timeout(5000),
  }).then(
    () => true,
    () => false,
  );
  if (!reachable) {
    console.log('cdn.playwright.dev cannot be reached, so Playwright cannot download Chromium.');
    return;
  }
  console.log('Downloading Chromium with Playwright into .vscode-test …');
  await mkdir(ownBrowsers, { recursive: true });
  const playwright = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  // As root, Playwright can also install the libraries that a bare container lacks.
  const { code, output } = await run(
    process.execPath,
    [playwright, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'],
    {
      env: { PLAYWRIGHT_BROWSERS_PATH: ownBrowsers },
      timeout: 600_000,
    },
  );
  if (code !== 0) console.log(`Playwright could not install Chromium:\n${output.slice(-1000)}`);
}

/** Installs Debian's Chromium, where we may. */
async function installFromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing Chromium with apt-get …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, timeout: 300_000 });
  const { code, output } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    env,
    timeout: 900_000,
  });
  if (code !== 0) console.log(`apt-get could not install Chromium:\n${output.slice(-1000)}`);
}

/** @type {Promise<string> | undefined} */
let found;

async function findOrGet() {
  for (const attempt of [async () => undefined, downloadBrowser, installFromDebian]) {
    await attempt();
    const browser = await findBrowser();
    if (browser !== undefined) return browser;
  }
  throw new Error(
    'No browser was found and none could be installed. Install Chrome, Chromium or Edge, or name one in the environment variable SEED_REVIEW_BROWSER.',
  );
}

/**
 * The path of a Chromium, Chrome or Edge that starts; gets one when there is none.
 * @returns {Promise<string>}
 * @throws when none is found and none can be installed
 */
export function ensureBrowser() {
  found ??= findOrGet();
  return found;
}
