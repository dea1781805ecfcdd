import { readFile, stat } from 'node:fs/promises';
import type { LocalFiles } from '../features/host';

/** Files on this computer. VS Code's own way asks its window before each read. */
export const localFiles: LocalFiles = {
  async read(path) {
    const stamp = await localFiles.stamp(path);
    return stamp && orNull(readFile(path).then((bytes) => ({ bytes, stamp })));
  },
  stamp: (path) => orNull(stat(path).then(({ mtime, size }) => ({ mtime: mtime.getTime(), size }))),
};

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
