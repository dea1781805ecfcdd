import type { CancellationToken } from 'vscode';

/**
 * Does work that stops when VS Code waits for it no more.
 * @param work stops when its signal is aborted, and then gives nothing, or throws
 * @returns null when it was not wanted any more
 */
export async function whileWanted<T>(
  token: CancellationToken,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | null> {
  const stop = new AbortController();
  const listening = token.onCancellationRequested(() => stop.abort());
  try {
    return token.isCancellationRequested ? null : await work(stop.signal);
  } catch (error) {
    if (token.isCancellationRequested) return null;
    throw error;
  } finally {
    listening.dispose();
  }
}
