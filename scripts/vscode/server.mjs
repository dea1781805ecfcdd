/** Starting VS Code's server, and the addresses that open its workbench with our extension loaded. */
import { createServer } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { downloads } from '../tools/paths.mjs';
import { end, start } from '../tools/processes.mjs';
import { ensureServer } from './serverInstall.mjs';

/**
 * A port of this machine that nobody listens on.
 * @param {number} [wanted] taken if it is free
 * @returns {Promise<number>}
 */
function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort())));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until the server answers, or has ended. */
async function untilReady(origin, child, output) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${origin}/version`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`VS Code's server did not start.\n${output()}`);
}

async function writeUnlessThere(path, text) {
  await writeFile(path, text, { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {string} origin `http://127.0.0.1:PORT`
 * @property {string} dataDir where it keeps what it writes
 * @property {() => Promise<void>} stop ends it and, unless it was given one to keep, removes its data
 * @property {(between: () => Promise<void>) => Promise<void>} restart ends it with all that it started, lets something
 * happen, and starts it again at the same address with the same data
 * @property {import('node:child_process').ChildProcess} child
 */

/**
 * Starts the server, bound to this machine.
 * @param {object} options
 * @param {import('./versions.mjs').VsCodeVersion} options.version
 * @param {Record<string, unknown>} [options.settings] the person's settings, unless the data has some
 * @param {string} [options.token] what an address must hold to be let in; without it, everybody on this machine is
 * @param {string} [options.dataDir] data to go on with; a fresh folder otherwise
 * @param {boolean} [options.isTrusted] whether every workspace is trusted, which VS Code does not ask about then
 * @param {number} [options.wantedPort] the port to use if it is free: a browser keeps a person's layout by address
 * @returns {Promise<Server>}
 */
export async function startServer({ version, settings = {}, token, dataDir, wantedPort, isTrusted = true }) {
  const { node, main, flags } = await ensureServer(version);
  await mkdir(downloads, { recursive: true });
  const data = dataDir ?? (await mkdtemp(join(downloads, 'data-')));
  await mkdir(join(data, 'data', 'User'), { recursive: true });
  await writeUnlessThere(join(data, 'data', 'User', 'settings.json'), JSON.stringify(settings, null, 2));
  const port = await freePort(wantedPort);
  const args = [
    main,
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--server-data-dir',
    data,
    ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
    '--accept-server-license-terms',
    '--telemetry-level',
    'off',
    ...(isTrusted ? ['--disable-workspace-trust'] : []),
    ...flags,
  ];
  const origin = `http://127.0.0.1:${port}`;
  let log = '';
  const keep = (chunk) => {
    log = (log + chunk).slice(-8000);
  };
  /** @type {Server} */
  const server = {
    port,
    origin,
    dataDir: data,
    child: start(node, args),
    async stop() {
      await end(server.child);
      if (dataDir === undefined) await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
    async restart(between) {
      await end(server.child);
      await between();
      server.child = start(node, args);
      await answers();
    },
  };
  /** Waits until the server that was just started answers, and ends it when it does not. */
  const answers = async () => {
    server.child.stdout?.on('data', keep);
    server.child.stderr?.on('data', keep);
    try {
      await untilReady(origin, server.child, () => log);
    } catch (error) {
      await server.stop();
      throw error;
    }
  };
  await answers();
  return server;
}

/**
 * The address of a workbench.
 * @param {Server} server
 * @param {object} what
 * @param {string} [what.folder] the folder to open, or a file that names several
 * @param {string} what.extension the extension's folder
 * @param {string} [what.tests] a file whose `run()` the extension host calls
 * @param {'node' | 'web'} [what.host] which extension host runs the extension
 * @param {string} [what.token]
 */
export function workbenchUrl(server, { folder, extension, tests, host = 'node', token }) {
  const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${pathToFileURL(path).pathname}`;
  const payload = [
    ...(host === 'web' ? [['extensionDevelopmentKind', 'web']] : []),
    ['extensionDevelopmentPath', remote(extension)],
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
  ];
  const url = new URL(server.origin);
  if (token !== undefined) url.searchParams.set('tkn', token);
  const kind = folder?.endsWith('.code-workspace') ? 'workspace' : 'folder';
  if (folder !== undefined) url.searchParams.set(kind, pathToFileURL(folder).pathname);
  else url.searchParams.set('ew', 'true');
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
