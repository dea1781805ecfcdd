import type { Stamp } from './corpus';
import type { Disposable } from './emitter';

/** Where the articles are: all that the library asks of the world around it. An article's id stands for its file. */
export interface Workspace {
  /** So many files should be asked for at the same time, and no more. */
  readonly atOnce: number;
  /**
   * The ids of the articles that there are now, in the order in which they are to be read.
   * @param signal aborted when nobody waits for the answer any more
   */
  list(signal: AbortSignal): Promise<readonly string[]>;
  /** What is in a file; null when it is gone. Throws when it cannot be opened. */
  read(id: string): Promise<FileContent | null>;
  /** The state of a file, without reading it; null when its file system does not say. Throws when it is gone. */
  stamp(id: string): Promise<Stamp | null>;
  /** What is typed into an article and not saved; null when nothing is. */
  unsavedText(id: string): string | null;
  /** Tells what happens to the files from now on. Too much is no harm: each is looked at. */
  watch(listener: (event: FileEvent) => void): Disposable;
}

/** Why a file is not read: a symbolic link leads out of the folders that are open to where only its maker knows. */
export class LeadsOutside extends Error {
  constructor() {
    super('leads out of its folder by a symbolic link');
  }
}

export interface FileContent {
  /** None of a file that is too large for an article. */
  readonly bytes: Uint8Array;
  /** The state of the file before it was read: if it changes in between, the next look at its state tells. */
  readonly stamp: Stamp | null;
}

export interface FileEvent {
  /** `changed`: also typed, reverted or thrown away. `deleted`: also a folder with all that is in it. */
  readonly kind: 'created' | 'changed' | 'deleted';
  readonly id: string;
}

/** Where the library tells what went wrong, and how far it is. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** @param reason a phrase that follows the file's name: "contains binary data, not text" */
  unreadable(id: string, reason: string): void;
  error(id: string, error: unknown): void;
}
