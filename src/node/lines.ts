import { createReadStream } from 'node:fs';
import { open, truncate } from 'node:fs/promises';
import type { Lines } from './annotate';
import { readJsonLines } from './jsonLines';
import { asleep, printLine, UsageError } from './output';

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
    write: async (line) => void (await handle.appendFile(`${line}\n`)),
    close: () => handle.close(),
  };
}

/**
 * The ids of the articles that a file has already. A last line without an end, as a cut leaves it, is taken off.
 * @throws UsageError when it holds something else, and leaves it as it is then
 */
export async function alreadyIn(file: string, name: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  const { whole, size } = await wholeLines(file);
  if (whole > 0) {
    for await (const line of readJsonLines(createReadStream(file, { end: whole - 1 }), name)) {
      if ('problem' in line) throw new UsageError(`--resume: ${line.problem}`);
      const { id, statements } = line.value;
      if (typeof id !== 'string' || !Array.isArray(statements))
        throw new UsageError(`--resume: ${name}, line ${line.number} was not written by annotate`);
      ids.add(id);
    }
  }
  if (whole < size) await truncate(file, whole);
  return ids;
}

/** How many bytes whole lines take in a file, and how many there are; none when there is no file. */
async function wholeLines(file: string): Promise<{ readonly whole: number; readonly size: number }> {
  let [whole, size] = [0, 0];
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      const last = chunk.lastIndexOf('\n');
      if (last >= 0) whole = size + last + 1;
      size += chunk.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return { whole, size };
}
