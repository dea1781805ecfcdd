import { once } from 'node:events';
import { forTerminal } from '../article/untrusted';

/** Prints a value as one line of JSON. */
export async function printJson(value: unknown): Promise<void> {
  await printLine(asleep(JSON.stringify(value)));
}

/**
 * The same JSON, which a program reads, but a person may look on: with escape sequences that stay asleep, and nothing
 * that turns the direction of what follows. JSON itself leaves both as they are; written as escapes they mean the same.
 */
export function asleep(json: string): string {
  const escaped = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(/[\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, escaped);
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
