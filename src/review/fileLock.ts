import * as l10n from '@vscode/l10n';
import type { FileStore } from '../corpus/store';

/** A lock is a file that is there only while another is written. */
const ending = '.writing';

/** How often, and after how many ms, a lock that somebody else holds is tried again: for longer than one lasts. */
const attempts = 240;
const retryAfter = 50;
/** A session that was killed leaves its lock behind. In ms. */
const lockLasts = 10_000;
/** Of several that take such a lock over at once, the last one has it after this time. In ms. */
const settling = 500;

/** Why nothing was written. */
export class NotWritten extends Error {}

/** What a lock needs to know of the world. */
export interface Clock {
  /** The time in ms since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** Lets one window or process at a time change a file that several may: `PATH.writing` lies beside it meanwhile. */
export class FileLocks {
  constructor(
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** @throws NotWritten when another holds the lock for very long, and what the work throws */
  async locked<T>(path: string, work: () => Promise<T>): Promise<T> {
    const lock = lockOf(path);
    const own = await this.take(path, lock);
    try {
      return await work();
    } finally {
      // It may be another's by now, if this took very long. One that cannot be deleted is found to be old.
      if ((await this.heldIn(lock).catch(() => null)) === own) await this.store.delete(lock).catch(() => undefined);
    }
  }

  /** @returns what is in the lock */
  private async take(path: string, lock: string): Promise<string> {
    for (let attempt = 0; ; attempt++) {
      const own = `${this.clock.now()} ${randomId()}`;
      if (await this.store.claim(lock, own)) return own;
      const held = await this.heldIn(lock);
      // One that is just being made is still empty.
      const isLeft = held === '' ? attempt >= attempts : held !== null && this.isOld(held);
      if (isLeft && (await this.takeOver(lock, own))) return own;
      if (!isLeft && attempt >= attempts) throw new NotWritten(l10n.t('{0} is being written by another window.', path));
      if (!isLeft) await this.clock.wait(retryAfter);
    }
  }

  /** Deletes the lock of a file, where a killed session left one. */
  async deleteIfLeft(path: string): Promise<void> {
    const lock = lockOf(path);
    const time = await this.store.changedAt(lock);
    if (time !== null && this.isOld(String(time))) await this.store.delete(lock);
  }

  /** What is in a lock; null when there is none. */
  private async heldIn(lock: string): Promise<string | null> {
    const bytes = await this.store.read(lock);
    return bytes && new TextDecoder().decode(bytes);
  }

  /** Whether it was made long ago, or in a future from which the clock has been set back. */
  private isOld(held: string): boolean {
    return !(Math.abs(this.clock.now() - Number.parseInt(held, 10)) <= lockLasts);
  }

  /** It is replaced, not deleted: what is deleted could be the new lock of somebody who was quicker. */
  private async takeOver(lock: string, own: string): Promise<boolean> {
    await this.store.write(lock, new TextEncoder().encode(own));
    await this.clock.wait(settling);
    return (await this.heldIn(lock)) === own;
  }
}

function lockOf(path: string): string {
  return `${path}${ending}`;
}

/** The file that a lock is about; null when this is no lock. */
export function lockedBy(lock: string): string | null {
  return lock.endsWith(ending) ? lock.slice(0, -ending.length) : null;
}

/** 40 random bits. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
