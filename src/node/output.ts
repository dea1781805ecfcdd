import { once } from 'node:events';

/** Writes a line to standard output, waiting when the reader is slower than we are. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Says on standard error what went wrong, and goes on. */
export function complain(message: string): void {
  process.stderr.write(`seed-review: ${message}\n`);
}

/** Wrong usage: the message tells what would be right. The command line exits with 2. */
export class UsageError extends Error {}
