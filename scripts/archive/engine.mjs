/**
 * Starting OpenSearch, bound to this machine: a node, or a cluster whose nodes can be killed and started again. Only
 * Node built-ins are imported.
 */
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { downloads } from '../tools/paths.mjs';
import { end, start } from '../tools/processes.mjs';
import { ensureEngine } from './engineInstall.mjs';

export { ensureEngine };

/** In ms. Long, for a machine that does much else. */
const patience = { start: 180_000, stop: 30_000 };

/** Unless something else is asked for: any free ports, and no articles refused because others have filled the disk. */
const usual = { 'http.port': 0, 'transport.port': 0, 'cluster.routing.allocation.disk.threshold_enabled': false };

/**
 * @typedef {object} Engine
 * @property {string} url "http://127.0.0.1:9200"
 * @property {import('node:child_process').ChildProcess} child
 * @property {() => Promise<void>} kill ends it in the middle of whatever it does
 * @property {() => Promise<void>} start starts it again, at the same address, with the data it had
 * @property {() => Promise<void>} stop ends it; data in a folder of its own are removed
 */

/**
 * @typedef {object} Cluster
 * @property {string} url of the manager
 * @property {() => Promise<void>} killData
 * @property {() => Promise<void>} startData again, with the data it had
 * @property {() => Promise<void>} killManager
 * @property {() => Promise<void>} startManager again, at the same address
 * @property {() => Promise<void>} untilWhole waits until both are together, and every index can be searched
 * @property {() => Promise<void>} stop ends both, and removes their data
 */

const isRunning = (child) => child.exitCode === null && child.signalCode === null;

/** Waits until a node that was just started says where it answers. @returns its ports, as settings */
async function portsOf(child) {
  let output = '';
  const printed = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output = (output + data).slice(-4000);
        const [, http, transport] = /^http (\d+) transport (\d+)$/m.exec(output) ?? [];
        if (transport !== undefined) resolve({ 'http.port': http, 'transport.port': transport });
      });
  });
  const ended = once(child, 'close').then(() => {
    throw new Error(`OpenSearch did not start.\n${output}`);
  });
  const timer = setTimeout(() => void end(child), patience.start);
  try {
    return await Promise.race([printed, ended]);
  } finally {
    clearTimeout(timer);
  }
}

/** Starts a node. It has the ports of its first start whenever it is started again. */
async function startNode(home, settings, heap) {
  const engine = await ensureEngine();
  if (engine === null) throw new Error('OpenSearch cannot be started here.');
  const temporary = join(home, 'temporary');
  await mkdir(temporary, { recursive: true });
  const options = [
    ...[...engine.options, `-Xms${heap}`, `-Xmx${heap}`, '-XX:+ExitOnOutOfMemoryError'],
    ...[`-Djava.io.tmpdir=${temporary}`, `-Dengine.logs=${join(home, 'logs')}`],
  ];
  const launch = async (ports = {}) => {
    const all = Object.entries({ ...usual, 'path.home': home, ...settings, ...ports });
    const child = start(engine.java, [...options, 'Engine', ...all.map(([name, value]) => `${name}=${value}`)], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return { child, ports: await portsOf(child) };
  };
  const { child, ports } = await launch();
  const node = {
    url: `http://127.0.0.1:${ports['http.port']}`,
    transport: `127.0.0.1:${ports['transport.port']}`,
    child,
    async kill() {
      if (!isRunning(node.child)) return;
      node.child.kill('SIGKILL');
      await once(node.child, 'exit');
    },
    async start() {
      node.child = (await launch(ports)).child;
    },
    async stop() {
      if (!isRunning(node.child)) return;
      const timer = setTimeout(() => void end(node.child), patience.stop);
      node.child.stdin.end();
      await once(node.child, 'exit');
      clearTimeout(timer);
    },
  };
  return node;
}

/** Waits until so many nodes are together, and every index can be searched. */
async function untilWhole(url, nodes) {
  const query = `wait_for_nodes=${nodes}&wait_for_status=yellow&timeout=${patience.start / 1000}s`;
  const answer = await fetch(`${url}/_cluster/health?${query}`);
  if (!answer.ok) throw new Error(`OpenSearch did not become whole: ${await answer.text()}`);
}

async function freshHome() {
  await mkdir(downloads, { recursive: true });
  return mkdtemp(join(downloads, 'engine-data-'));
}

const remove = (home) => rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/**
 * Starts one node.
 * @param {object} [options]
 * @param {string} [options.home] the folder where it keeps its data, to go on with; a fresh one otherwise
 * @param {Record<string, string | number | boolean>} [options.settings] of OpenSearch: `{ 'http.port': 9200 }`
 * @param {string} [options.heap] "1g" is the most that tests may take
 * @returns {Promise<Engine>}
 */
export async function startEngine({ home, settings = {}, heap = '512m' } = {}) {
  const folder = home ?? (await freshHome());
  const node = await startNode(folder, { 'discovery.type': 'single-node', ...settings }, heap);
  /** @type {Engine} */
  const engine = {
    url: node.url,
    get child() {
      return node.child;
    },
    kill: node.kill,
    async start() {
      await node.start();
      await untilWhole(node.url, 1);
    },
    async stop() {
      await node.stop();
      if (home === undefined) await remove(folder);
    },
  };
  await untilWhole(node.url, 1);
  return engine;
}

/**
 * Starts a manager, which is the one to ask and holds no articles, and a node that holds them.
 * @param {object} [options]
 * @param {Record<string, string | number | boolean>} [options.settings] of both
 * @param {string} [options.heap] of each
 * @returns {Promise<Cluster>}
 */
export async function startCluster({ settings = {}, heap = '512m' } = {}) {
  const home = await freshHome();
  const nodeNamed = (name, more) => startNode(join(home, name), { 'node.name': name, ...settings, ...more }, heap);
  const manager = await nodeNamed('manager', {
    'node.roles': 'cluster_manager',
    'cluster.initial_cluster_manager_nodes': 'manager',
  });
  const data = await nodeNamed('data', { 'node.roles': 'data,ingest', 'discovery.seed_hosts': manager.transport });
  /** @type {Cluster} */
  const cluster = {
    url: manager.url,
    killData: data.kill,
    startData: data.start,
    killManager: manager.kill,
    startManager: manager.start,
    untilWhole: () => untilWhole(manager.url, 2),
    async stop() {
      await data.stop();
      await manager.stop();
      await remove(home);
    },
  };
  await cluster.untilWhole();
  return cluster;
}
