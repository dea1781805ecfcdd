/** Starting other programs, and making sure that each of them ends. Only Node built-ins here. */
import { spawn, spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

const onWindows = process.platform === 'win32';

/** npm, npx and mvn are scripts on Windows, which only a shell can start. */
const needsShell = (command) => onWindows && /^(?:npm|npx|code|mvn)$/.test(command);

/** Programs started here that have not ended yet. */
const running = new Set();

/**
 * Starts a program as the leader of its own process group, so that it can be ended together with its children.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, stdio?: import('node:child_process').StdioOptions }} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: options.stdio ?? ['ignore', 'pipe', 'pipe'],
    detached: !onWindows,
    shell: needsShell(command),
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Sends a signal to a program and to everything it started. */
function signalTree(child, signal) {
  if (child.pid === undefined) return;
  if (onWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}

/**
 * Ends a program and everything it started: politely, then by force after three seconds.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export async function end(child) {
  const gone = child.exitCode !== null || child.signalCode !== null;
  if (!gone && child.pid !== undefined) {
    const exited = new Promise((resolve) => child.once('exit', resolve));
    signalTree(child, 'SIGTERM');
    let timer;
    await Promise.race([
      exited,
      new Promise((resolve) => {
        timer = setTimeout(resolve, 3000);
      }),
    ]);
    clearTimeout(timer);
  }
  // Also when the leader has gone: a child of it may have stayed behind.
  signalTree(child, 'SIGKILL');
  running.delete(child);
}

/**
 * From now on, whatever ends this program (Ctrl+C, a signal, its parent's death) ends what it started too.
 * @param {() => Promise<void> | void} [before] what else to close first
 */
export function endAllWithMe(before = () => undefined) {
  let ending = false;
  const leave = async (code) => {
    if (ending) return;
    ending = true;
    await Promise.allSettled([Promise.resolve().then(before), ...[...running].map(end)]);
    process.exit(code);
  };
  process.on('SIGINT', () => void leave(130));
  process.on('SIGTERM', () => void leave(143));
  process.on('SIGHUP', () => void leave(129));
  process.on('exit', () => {
    for (const child of running) signalTree(child, 'SIGKILL');
  });
  // A parent that was killed outright sends no signal; without this, servers would stay behind.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void leave(1);
  }, 1000).unref();
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, timeout?: number, show?: boolean }} [options]
 *   timeout in ms, after which it is ended; show: print its output while it comes
 * @returns {Promise<{ code: number, output: string }>} its exit code (-1 when it could not be started or was ended) and
 * all it printed
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, options);
    const parts = [];
    const keep = (stream) => (data) => {
      parts.push(data);
      if (options.show) stream.write(data);
    };
    child.stdout?.on('data', keep(process.stdout));
    child.stderr?.on('data', keep(process.stderr));
    const timer = options.timeout === undefined ? undefined : setTimeout(() => void end(child), options.timeout);
    const finish = (code) => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(parts).toString('utf8') });
    };
    child.once('error', (error) => {
      parts.push(Buffer.from(`${error.message}\n`));
      finish(-1);
    });
    child.once('close', (code) => finish(code ?? -1));
  });
}

/**
 * Runs a program whose failure is the end of the matter.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, timeout?: number, show?: boolean, remedy?: string }} [options]
 * @returns {Promise<string>} what it printed
 */
export async function runOrThrow(command, args, options = {}) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  const told = options.show ? '' : `\n${output.slice(-4000)}`;
  throw new Error(
    `"${[command, ...args].join(' ')}" failed with code ${code}.${options.remedy ? ` ${options.remedy}` : ''}${told}`,
  );
}
