import { createReadStream, fstat } from 'node:fs';
import { open, stat, truncate } from 'node:fs/promises';
import { promisify } from 'node:util';
import { asleep } from '../article/untrusted';
import type { Lines } from './annotate';
import { readJsonLines } from './jsonLines';
import { printLine, UsageError } from './output';

/** A file that grows by lines, and is of use as far as it has come. */
export interface GrowingFile extends Lines {
  close(): Promise<void>;
}

/** Lines for standard output. */
export const printedLines: Lines = { write: (line) => printLine(asleep(line)) };

/** Begins a file anew, or goes on at its end. */
export async function growingFile(file: string, goesOn: boolean): Promise<GrowingFile> {
  const handle = await open(file, goesOn ? 'a' : 'w');
  return {
    write: async (line) => void (await handle.appendFile(`${asleep(line)}\n`)),
    close: () => handle.close(),
  };
}

/**
 * The ids of the articles that a file has already, and how often. A last line without an end, as a cut leaves it, is
 * taken off.
 * @throws UsageError when it holds something else, and leaves it as it is then
 */
export async function alreadyIn(file: string, name: string): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  const { whole, size, tail } = await wholeLines(file);
  if (!beginning.startsWith(tail)) throw new UsageError(`--resume: the end of ${name} was not written by annotate`);
  if (whole > 0) {
    for await (const line of readJsonLines(createReadStream(file, { end: whole - 1 }), name)) {
      if ('problem' in line) throw new UsageError(`--resume: ${line.problem}`);
      const { id, statements } = line.value;
      if (typeof id !== 'string' || !Array.isArray(statements))
        throw new UsageError(`--resume: ${name}, line ${line.number} was not written by annotate`);
      ids.set(id, (ids.get(id) ?? 0) + 1);
    }
  }
  if (whole < size) await truncate(file, whole);
  return ids;
}

/** Whether a file is what a program reads on standard input. */
export async function isStandardInput(file: string): Promise<boolean> {
  const there = await stat(file).catch(() => null);
  const input = await promisify(fstat)(0).catch(() => null);
  return there !== null && there.dev === input?.dev && there.ino === input.ino;
}

/** How every line of ours begins. */
const beginning = '{"id":';

interface WholeLines {
  /** How many bytes whole lines take in a file. */
  readonly whole: number;
  /** How many bytes there are; none when there is no file. */
  readonly size: number;
  /** How what follows the whole lines begins. */
  readonly tail: string;
}

async function wholeLines(file: string): Promise<WholeLines> {
  let [whole, size, tail] = [0, 0, ''];
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      const last = chunk.lastIndexOf('\n');
      if (last >= 0) [whole, tail] = [size + last + 1, ''];
      tail = (tail + chunk.toString('latin1', last + 1)).slice(0, beginning.length);
      size += chunk.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return { whole, size, tail };
}
