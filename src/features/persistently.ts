import * as vscode from 'vscode';

/** Between one try and the next. In ms. */
const pauses = [100, 400, 1500];
/** Answers that will be the same the next time. */
const final = /^File(?:NotFound|Exists|NotADirectory|IsADirectory)$|^NoPermissions$/;

/** Asks a file system again that may be far away, and whose answer was lost. @throws what it said last */
export async function persistently<T>(ask: () => Thenable<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof vscode.FileSystemError && final.test(error.code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return ask();
}
