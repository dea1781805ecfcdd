import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { tooLarge } from '../article/decode';
import type { LocalFiles } from '../features/host';

/** What is no file but a pipe gives an error and waits for nobody. Windows has no such thing. */
const forReading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Files on this computer. VS Code's own way asks its window before each read. */
export const localFiles: LocalFiles = {
  read: (path) => orNull(readWithStamp(path)),
  stamp: (path) => orNull(stat(path).then(stampOf)),
};

/** In as few steps as there can be: each goes to another thread and back. */
async function readWithStamp(path: string) {
  const file = await open(path, forReading);
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
