import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildCli } from '../../node/buildCli';

export interface Ran {
  /** Null when it was killed. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `seed-review archive …`, built, in a folder of its own. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'seed-review-archive-'));
  private readonly cli = buildCli(this.folder);

  /** @param args behind `archive` */
  start(url: string, index: string, ...args: readonly string[]): Running {
    const all = [this.cli, 'archive', ...args, '--to', url, '--index', index];
    return new Running(spawn(process.execPath, all, { cwd: this.folder }));
  }

  /** Runs to its end. @param input what it reads */
  run(url: string, index: string, args: readonly string[], input = ''): Promise<Ran> {
    const running = this.start(url, index, ...args);
    running.end(input);
    return running.ended;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A run that is not over yet. */
export class Running {
  readonly ended: Promise<Ran>;
  private readonly said = { stdout: '', stderr: '' };

  constructor(private readonly child: ChildProcessWithoutNullStreams) {
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (data: string) => (this.said[stream] += data));
    // It may be over before it has read everything.
    child.stdin.on('error', () => undefined);
    this.ended = once(child, 'close').then(() => ({ status: child.exitCode, ...this.said }));
  }

  /** Gives it something to read, and more may follow. */
  write(input: string): void {
    this.child.stdin.write(input);
  }

  /** Gives it the last that it reads. */
  end(input = ''): void {
    this.child.stdin.end(input);
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** Waits until it has said something on standard error. @throws Error when it ends without */
  async untilSaid(what: RegExp): Promise<void> {
    await until(() => {
      if (what.test(this.said.stderr)) return true;
      if (this.child.exitCode !== null) throw new Error(`It ended: ${this.said.stdout}${this.said.stderr}`);
      return false;
    });
  }
}

/** Waits until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(50);
}

/** So many short articles, a line of JSON each. */
export function articleLines(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const text = `The ferry number ${at} left. "We counted ${at} people," said Mira Holt.`;
    return `${JSON.stringify({ id: `a${at}`, text })}\n`;
  });
  return lines.join('');
}
