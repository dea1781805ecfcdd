import * as vscode from 'vscode';
import type { Stamp } from '../corpus/corpus';
import type { StartThread, ThreadScope } from '../corpus/thread';
import type { OpenDisk } from './workspaceDisk';

/** Files on this computer by their paths. What they give is null when there is no file. */
export interface LocalFiles {
  /**
   * A file's bytes (none of one that is too large for an article), and its state before they were read.
   * @param within the folders that it may really be in, links followed; null for anywhere
   * @throws LeadsOutside when it is in none of them
   */
  read(
    path: string,
    within: readonly string[] | null,
  ): Promise<{ readonly bytes: Uint8Array; readonly stamp: Stamp } | null>;
  stamp(path: string, within: readonly string[] | null): Promise<Stamp | null>;
  /** Whether a path leads out of these folders by a symbolic link; not when nothing is there. */
  leadsOutside(path: string, within: readonly string[]): Promise<boolean>;
}

/** How a program is started. */
export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What the program that extensions run in can do, beyond what VS Code offers to all of them. */
export interface Host {
  /** Opens folders on this computer, where that is possible. */
  readonly openLocal: OpenDisk | undefined;
  /** Reads files on this computer, where that is possible. */
  readonly localFiles: LocalFiles | undefined;
  /** The server for agents over a folder on this computer, where one can be started. */
  readonly mcpServer: ((folder: string, areLinksFollowed: boolean) => ServerCommand) | undefined;
  /** How many threads run at the same time. */
  readonly cores: number;
  /** Begins threads. @param script a bundle that is a worker's program of the web */
  threadsFrom<Question, Answer>(script: vscode.Uri): StartThread<Question, Answer>;
}

/** That of the web: a worker in a browser. */
export const webHost: Host = {
  openLocal: undefined,
  localFiles: undefined,
  mcpServer: undefined,
  cores: globalThis.navigator?.hardwareConcurrency ?? 1,
  threadsFrom:
    <Question, Answer>(script: vscode.Uri): StartThread<Question, Answer> =>
    async ({ answered, failed }) => {
      // VS Code lets extensions start a worker from no other kind of address.
      const address = URL.createObjectURL(new Blob([Uint8Array.from(await vscode.workspace.fs.readFile(script))]));
      const worker = new Worker(address);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => answered(data);
      worker.onerror = ({ message }) => failed(new Error(message || 'ended while it was being read'));
      return {
        isElsewhere: true,
        ask: (question, transferred = []) => worker.postMessage(question, [...transferred]),
        end: () => {
          worker.terminate();
          URL.revokeObjectURL(address);
        },
      };
    },
};

/**
 * What answers like a thread, and is this one: where no other can begin.
 * @param script as above; only then is it loaded, for it is large
 */
export function startHere<Question, Answer>(script: vscode.Uri): StartThread<Question, Answer> {
  return async ({ answered }) => {
    const program = new TextDecoder().decode(await vscode.workspace.fs.readFile(script));
    const self: ThreadScope<Question, Answer> = {
      onmessage: null,
      postMessage: (answer) => queueMicrotask(() => answered(answer)),
    };
    // Our own file, which is a worker's program elsewhere.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    (new Function('self', program) as (scope: typeof self) => void)(self);
    // A timer, so that others have their turn in between.
    const ask = (data: Question) => void setTimeout(() => self.onmessage?.({ data }));
    return { isElsewhere: false, ask, end: () => undefined };
  };
}
