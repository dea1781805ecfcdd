import { constants } from 'node:fs';
import { chmod, lstat, mkdir, open, readdir, rename, unlink, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { NameTaken, partsOf, throughLink, UnsafePath, type Disk } from '../corpus/store';
import { realpath } from './links';

/**
 * A folder on this computer. Below it no symbolic link is followed, neither to read nor to write: what comes with a
 * folder from elsewhere could lead anywhere. The folder itself may be reached through links; the person opened it.
 * @param root the folder's path; it need not exist yet
 */
export function nodeDisk(root: string): Disk {
  /** The path on this computer, once each part of it below the folder has been seen to be no link. */
  const safe = async (path: string): Promise<string> => {
    const wanted = path === '' ? root : join(root, ...partsOf(path));
    if (await isReal(wanted)) return wanted;
    let at = root;
    for (const part of path === '' ? [] : partsOf(path)) {
      at = join(at, part);
      if ((await statOf(at))?.isSymbolicLink()) throw throughLink();
    }
    return at;
  };
  let realRoot = '';
  /** Whether no part of a path below the folder is a link: the quick answer, which some file systems never give. */
  const isReal = async (wanted: string): Promise<boolean> => {
    try {
      realRoot ||= await realpath(root);
      return (await realpath(wanted)) === join(realRoot, wanted.slice(root.length));
    } catch {
      return false;
    }
  };
  return {
    list: async (folder) => orWhenMissing(readdir(await safe(folder)), []),

    changedAt: async (path) => (await statOf(await safe(path)))?.mtimeMs ?? null,

    async read(path) {
      const file = await safe(path);
      const stat = await statOf(file);
      if (!stat) return null;
      // A pipe would never end.
      if (!stat.isFile()) throw new UnsafePath('is not a file');
      const handle = await orWhenMissing(open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)), null);
      return handle && withHandle(handle, () => handle.readFile());
    },

    async create(path, bytes) {
      await makeFolders(root, partsOf(path).slice(0, -1));
      const file = await safe(path);
      // 'wx' fails when the name is taken, even by a link that leads nowhere.
      const handle = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EEXIST' ? new NameTaken(error.message) : error;
      });
      try {
        await withHandle(handle, async () => {
          await writeFile(handle, bytes);
          await handle.sync();
        });
      } catch (error) {
        await unlink(file).catch(() => undefined);
        throw error;
      }
    },

    async rename(from, to) {
      const [source, target] = [await safe(from), await safe(to)];
      const before = await statOf(target);
      // A device in its place would be gone.
      if (before && !before.isFile()) throw new UnsafePath('is not a file');
      // Who may read a file is its owner's affair.
      if (before) await chmod(source, before.mode);
      await rename(source, target);
      await syncFolder(join(target, '..'));
    },

    delete: async (path) => unlink(await safe(path)),
  };
}

/** Makes the folders one below the other, each of which must be a folder or missing. */
async function makeFolders(root: string, parts: readonly string[]): Promise<void> {
  await mkdir(root, { recursive: true });
  let at = root;
  for (const part of parts) {
    at = join(at, part);
    const stat = await statOf(at);
    if (stat?.isSymbolicLink()) throw throughLink();
    // Another process may make it at the same time.
    if (!stat) await orWhenCode(['EEXIST'], mkdir(at), undefined);
  }
}

async function withHandle<T>(handle: FileHandle, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await handle.close();
  }
}

/** After a power cut the new name is there, too. Not every system can do this, and none needs it to go on. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await withHandle(handle, () => handle.sync());
  } catch {
    // Windows opens no folders.
  }
}

/** The state of a file itself, not of what it links to; null when nothing is there. */
function statOf(path: string) {
  return orWhenMissing(lstat(path), null);
}

function orWhenMissing<T, U>(promise: Promise<T>, missing: U): Promise<T | U> {
  // A file in place of a folder has nothing in it.
  return orWhenCode(['ENOENT', 'ENOTDIR'], promise, missing);
}

async function orWhenCode<T, U>(codes: readonly string[], promise: Promise<T>, instead: U): Promise<T | U> {
  try {
    return await promise;
  } catch (error) {
    if (codes.includes((error as NodeJS.ErrnoException).code ?? '')) return instead;
    throw error;
  }
}
