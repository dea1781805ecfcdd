import { wholeOf, type Disk } from './store';

/**
 * A disk on which everything can be written: what the disk below refuses is kept in memory for as long as the session
 * lasts, and stands over what is there.
 * @param isRefusal whether an error says that nothing can be written here, rather than that something went wrong
 * @param onRefusal told the first time
 */
export function sessionDisk(disk: Disk, isRefusal: (error: unknown) => boolean, onRefusal: () => void): Disk {
  /** Null for what was deleted. */
  const kept = new Map<string, Uint8Array | null>();
  let refused = false;
  const orKeep = async (write: () => Promise<void>, keep: () => void | Promise<void>): Promise<void> => {
    if (refused) return keep();
    try {
      await write();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refused = true;
      onRefusal();
      await keep();
    }
  };
  const read = async (path: string) => {
    const own = kept.get(path);
    return own === undefined ? disk.read(path) : own;
  };
  return {
    async list(folder) {
      const prefix = folder === '' ? '' : `${folder}/`;
      const below = [...kept].flatMap(([path, bytes]) =>
        bytes && path.startsWith(prefix) ? [path.slice(prefix.length).split('/', 1)[0]!] : [],
      );
      const there = (await disk.list(folder)).filter((name) => kept.get(prefix + name) !== null);
      return [...new Set([...there, ...below])];
    },
    changedAt: (folder) => disk.changedAt(folder),
    read,
    create: async (path, bytes) => {
      const whole = await wholeOf(bytes);
      await orKeep(
        () => disk.create(path, whole),
        () => void kept.set(path, whole),
      );
    },
    rename: (from, to) =>
      orKeep(
        () => disk.rename(from, to),
        async () => {
          kept.set(to, await read(from));
          kept.set(from, null);
        },
      ),
    delete: (path) =>
      orKeep(
        () => disk.delete(path),
        () => void kept.set(path, null),
      ),
  };
}
