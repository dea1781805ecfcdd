import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { tooLarge } from '../article/decode';
import { LeadsOutside } from '../corpus/workspace';
import type { LocalFiles } from '../features/host';
import { realPathWithin } from './links';

/** What is no file but a pipe gives an error and waits for nobody. Windows has no such thing. */
const forReading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** What has become a link since it was looked at is not followed. */
const forReadingReal = forReading | (constants.O_NOFOLLOW ?? 0);

/** Files on this computer. VS Code's own way asks its window before each read. */
export const localFiles: LocalFiles = {
  read: (path, within) => orNull(readWithStamp(path, within)),
  stamp: (path, within) => orNull(stampWithin(path, within)),
  leadsOutside: async (path, within) => {
    try {
      await realPathWithin(path, within);
      return false;
    } catch (error) {
      return error instanceof LeadsOutside;
    }
  },
};

/**
 * In as few steps as there can be: each goes to another thread and back. Where a link leads is looked at now, because
 * it may have led elsewhere when the file was listed, and what is opened is what was looked at.
 */
async function readWithStamp(path: string, within: readonly string[] | null) {
  const file = within ? await open(await realPathWithin(path, within), forReadingReal) : await open(path, forReading);
  try {
    const state = await file.stat();
    if (!state.isFile()) throw new Error('is not a file');
    return { bytes: await firstBytes(file, tooLarge(state.size) ? 0 : state.size), stamp: stampOf(state) };
  } finally {
    await file.close();
  }
}

async function firstBytes(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  for (let filled = 0; filled < size;) {
    const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
    // It has been cut meanwhile.
    if (bytesRead === 0) return bytes.subarray(0, filled);
    filled += bytesRead;
  }
  return bytes;
}

async function stampWithin(path: string, within: readonly string[] | null) {
  return stampOf(await stat(within ? await realPathWithin(path, within) : path));
}

function stampOf({ mtime, size }: { mtime: Date; size: number }) {
  return { mtime: mtime.getTime(), size };
}

/** Null when there is no such file. */
async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
