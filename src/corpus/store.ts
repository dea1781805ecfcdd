import * as l10n from '@vscode/l10n';

/** The bytes of a file: all of them, or in pieces as they come. */
export type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/** @throws what the pieces throw */
export async function wholeOf(bytes: Bytes): Promise<Uint8Array> {
  if (bytes instanceof Uint8Array) return bytes;
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * The files of one folder as a file system offers them. Paths are relative to the folder and use `/`. Every method may
 * throw; an implementation refuses symbolic links wherever it can see them.
 */
export interface Disk {
  /** The names in a folder below, or in the folder itself (`''`); none when it does not exist. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * When a file was last written, or something last came into a folder or left it, in ms since 1970; null when it does
   * not exist.
   */
  changedAt(path: string): Promise<number | null>;
  /** Null when there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
  /**
   * Writes a file that must not exist yet, and its folder if need be. Resolves when the bytes are on the disk; when
   * they do not all come, no file is left.
   * @throws NameTaken when there is one, even if it goes in this moment
   */
  create(path: string, bytes: Bytes): Promise<void>;
  /** Gives a file another name, in place of the file that has it, if one does. */
  rename(from: string, to: string): Promise<void>;
  delete(path: string): Promise<void>;
}

/** A folder of a disk as a disk of its own: on the way to it no link is followed either. */
export function diskBelow(disk: Disk, folder: string): Disk {
  const at = (path: string) => (path === '' ? folder : `${folder}/${path}`);
  return {
    list: (path) => disk.list(at(path)),
    changedAt: (path) => disk.changedAt(at(path)),
    read: (path) => disk.read(at(path)),
    create: (path, bytes) => disk.create(at(path), bytes),
    rename: (from, to) => disk.rename(at(from), at(to)),
    delete: (path) => disk.delete(at(path)),
  };
}

/** Why a store does not touch a file: a phrase that follows the file's name. */
export class UnsafePath extends Error {}

/** What a disk says of a name that a file has already. */
export class NameTaken extends Error {}

/** What a disk says of a symbolic link: it may lead out of the folder, and whoever wrote the folder chose where to. */
export const throughLink = () =>
  new UnsafePath(l10n.t('lies behind a symbolic link, which Seed Review does not follow'));

const temporaryName = /^(.+)\.[0-9a-f]{16}\.new$/;
/** A temporary that nothing was written to for so long is nobody's any more. In ms. */
const leftAfter = 600_000;
/** How often a file is written that somebody takes away meanwhile. */
const attempts = 3;

/** Everything that Seed Review writes goes through a store: readers see a file's old bytes or its new ones, whole. */
export class FileStore {
  constructor(private readonly disk: Disk) {}

  /** The names in a folder; none when it does not exist. */
  async list(folder = ''): Promise<readonly string[]> {
    return (await this.disk.list(folder)).filter((name) => !temporaryName.test(name));
  }

  /** When something last came into a folder or left it, in ms since 1970; null when it does not exist. */
  changedAt(folder: string): Promise<number | null> {
    return this.disk.changedAt(folder);
  }

  /** Null when there is no such file. */
  read(path: string): Promise<Uint8Array | null> {
    return this.disk.read(path);
  }

  /**
   * Writes a file whole. It is written under a name that nobody can guess first, so that no link can wait there for us:
   * `searches.json.3f9c20d1a5b7e846.new`. When it fails, that file does not stay.
   */
  async write(path: string, bytes: Bytes): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const temporary = `${path}.${randomHex()}.new`;
      await this.disk.create(temporary, bytes);
      const wasThere = await this.isThere(path);
      try {
        return await this.disk.rename(temporary, path);
      } catch (error) {
        // Its folder was deleted, or another window took the file for one that a killed session had left.
        const isLost = !(await this.isThere(temporary));
        if (!isLost && (await this.tidy(temporary, path, wasThere))) return;
        if (!isLost || attempt === attempts || !(bytes instanceof Uint8Array)) throw error;
      }
    }
  }

  delete(path: string): Promise<void> {
    return this.disk.delete(path);
  }

  /** Creates a small file that nobody else may create meanwhile; whether it was not there. */
  async claim(path: string, content: string): Promise<boolean> {
    if ((await this.disk.read(path)) !== null) return false;
    try {
      await this.disk.create(path, new TextEncoder().encode(content));
      return true;
    } catch (error) {
      if (error instanceof NameTaken) return false;
      throw error;
    }
  }

  /**
   * Mends what sessions left that were killed while they wrote: some file systems delete the old file before they
   * rename the new one. A file that is missing comes back from its latest temporary; other temporaries are deleted,
   * unless a window may still be writing them.
   * @param isWhole whether these are all bytes of the file of that name, and not the first half
   * @returns the names of the files that are back
   */
  async recover(folder: string, isWhole: (name: string, bytes: Uint8Array) => boolean): Promise<string[]> {
    const names = await this.disk.list(folder);
    const there = new Set(names);
    const back: string[] = [];
    for (const { name, from, time } of await this.temporariesIn(folder, names)) {
      try {
        const bytes = there.has(name) ? null : await this.disk.read(from);
        if (bytes && isWhole(name, bytes)) {
          await this.disk.rename(from, inFolder(folder, name));
          there.add(name);
          back.push(name);
        } else if (Math.abs(Date.now() - time) > leftAfter) await this.disk.delete(from);
      } catch {
        // Another window was quicker, or nothing can be written here: the next start tries again.
      }
    }
    return back;
  }

  /** Deletes what killed sessions left in a folder, where that can be made anew. Never fails: the next time will do. */
  async sweep(folder = ''): Promise<void> {
    await this.recover(folder, () => false).catch(() => undefined);
  }

  /** The latest first. */
  private async temporariesIn(folder: string, names: readonly string[]) {
    const found: { readonly name: string; readonly from: string; readonly time: number }[] = [];
    for (const temporary of names) {
      const name = temporaryName.exec(temporary)?.[1];
      if (name === undefined) continue;
      const from = inFolder(folder, temporary);
      const time = await this.disk.changedAt(from).catch(() => null);
      if (time !== null) found.push({ name, from, time });
    }
    return found.sort((a, b) => b.time - a.time);
  }

  /**
   * After a rename that failed. Where it has deleted the old file, the temporary is all that is left.
   * @returns whether the file has its new bytes after all
   */
  private async tidy(temporary: string, path: string, wasThere: boolean): Promise<boolean> {
    try {
      if (wasThere && !(await this.isThere(path))) {
        await this.disk.rename(temporary, path);
        return true;
      }
      await this.disk.delete(temporary);
    } catch {
      // The next start's recovery tries again.
    }
    return false;
  }

  /** Whether anything has this name, be it a link that is not followed. */
  private async isThere(path: string): Promise<boolean> {
    try {
      return (await this.disk.changedAt(path)) !== null;
    } catch {
      return true;
    }
  }
}

function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** 64 random bits. */
function randomHex(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The parts of a path that stays in its folder.
 * @throws UnsafePath when it is none: `../a`, `/a`, `a//b`, `a\b`, `c:a`
 */
export function partsOf(path: string): readonly string[] {
  const parts = path.split('/');
  if (parts.some((part) => ['', '.', '..'].includes(part) || ['\\', ':', '\0'].some((mark) => part.includes(mark))))
    throw new UnsafePath(l10n.t('has a path that leads out of its folder'));
  return parts;
}
