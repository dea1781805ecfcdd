import * as vscode from 'vscode';
import type { StartThread } from '../corpus/readerPool';
import type { Answer } from '../corpus/readerThread';
import type { OpenDisk } from './workspaceDisk';

/** What the program that extensions run in can do, beyond what VS Code offers to all of them. */
export interface Host {
  /** Opens folders on this computer, where that is possible. */
  readonly openLocal: OpenDisk | undefined;
  /** How many threads run at the same time. */
  readonly cores: number;
  /** Begins threads that read articles. @param script the bundle of `readerThread.ts` */
  readersFrom(script: vscode.Uri): StartThread;
}

/** That of the web: a worker in a browser. */
export const webHost: Host = {
  openLocal: undefined,
  cores: globalThis.navigator?.hardwareConcurrency ?? 1,
  readersFrom:
    (script) =>
    async ({ answered, failed }) => {
      // VS Code lets extensions start a worker from no other kind of address.
      const address = URL.createObjectURL(new Blob([Uint8Array.from(await vscode.workspace.fs.readFile(script))]));
      const worker = new Worker(address);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => answered(data);
      worker.onerror = ({ message }) => failed(new Error(message || 'ended while it was being read'));
      return {
        ask: (question) => worker.postMessage(question),
        end: () => {
          worker.terminate();
          URL.revokeObjectURL(address);
        },
      };
    },
};
