import { once } from 'node:events';
import { asleep, forTerminal } from '../article/untrusted';

/** Prints a value as one line of JSON. */
export async function printJson(value: unknown): Promise<void> {
  await printLine(asleep(JSON.stringify(value)));
}

/** Prints lines for a person. */
export async function printText(...lines: readonly string[]): Promise<void> {
  for (const line of lines) await printLine(forTerminal(line));
}

/** Waits when the reader is slower than we are. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Says on standard error what went wrong, and goes on. */
export function complain(message: string): void {
  process.stderr.write(`seed-review: ${forTerminal(message)}\n`);
}

/** Wrong usage: the message tells what would be right. The command line exits with 2. */
export class UsageError extends Error {}
