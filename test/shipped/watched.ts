import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A program's output, and every connection that it tried to open, a line each. */
export interface Watched {
  readonly stdout: string;
  readonly stderr: string;
  readonly connections: readonly string[];
  /** How many processes and threads Node's recorder was loaded into. */
  readonly threads: number;
}

/** The first way of starting a program that works on this computer; empty when none does. */
const firstThatWorks = (...ways: readonly (readonly string[])[]): readonly string[] =>
  ways.find(([command = '', ...args]) => spawnSync(command, [...args, process.execPath, '-e', '0']).status === 0) ?? [];

/** An empty network namespace: no address can be reached in it, not even this computer's. */
const namespace = firstThatWorks(['unshare', '-n'], ['unshare', '-rn']);

/** The operating system's own account of what it was asked for. */
const strace = firstThatWorks(['strace', '-f', '--seccomp-bpf'], ['strace', '-f']);

const recorder = resolve('test/shipped/connectionRecorder.cjs');

/** In which ways programs are watched here, for people. */
export const ways = [
  'a recorder in Node',
  ...(strace.length > 0 ? ['strace'] : []),
  ...(namespace.length > 0 ? ['an empty network namespace'] : []),
].join(', ');

/** Whether the operating system tells. */
export const isTraced = strace.length > 0;

interface Running {
  readonly cwd: string;
  readonly input?: string;
  /** The input stays open until the output matches. */
  readonly until?: RegExp;
  /** Whether Node's own recorder takes part, which stops what it sees. */
  readonly isRecorded?: boolean;
}

/** Runs a program in Node, watched in all these ways at the same time. @param args of Node */
export async function runWatched(args: readonly string[], running: Running): Promise<Watched> {
  const { cwd, input = '', until = /^/, isRecorded = true } = running;
  const folder = mkdtempSync(join(tmpdir(), 'seed-review-watched-'));
  const [log, trace] = [join(folder, 'log'), join(folder, 'trace')];
  const env = {
    ...process.env,
    HOME: folder,
    XDG_CACHE_HOME: folder,
    CONNECTIONS: log,
    ...(isRecorded && { NODE_OPTIONS: `--require ${JSON.stringify(recorder)}` }),
  };
  const tracing = isTraced ? [...strace, '-qq', '-e', 'trace=%network', '-o', trace] : [];
  const [command = '', ...rest] = [...namespace, ...tracing, process.execPath, ...args];
  try {
    const child = spawn(command, rest, { cwd, env });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (data: string) => {
        output[stream] += data;
        if (until.test(output.stdout)) child.stdin.end();
      });
    child.stdin.on('error', () => undefined); // It may end without having read anything.
    child.stdin.write(input);
    if (until.test('')) child.stdin.end();
    await once(child, 'close');
    const linesOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
    const logged = linesOf(log);
    const called = logged.filter((line) => !line.startsWith('watching '));
    const asked = linesOf(trace).filter((line) => /AF_INET6?\b/.test(line));
    return { ...output, connections: [...called, ...asked], threads: logged.length - called.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
