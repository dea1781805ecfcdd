import type * as vscode from 'vscode';
import { warmUp } from '../analysis/warmUp';
import type { Services } from './services';

/**
 * Loads the models as soon as there is an article, a piece at a time, so that the first hover need not wait for them.
 */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const pieces = warmUp();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    if (!pieces.next().done) timer = setTimeout(next);
  };
  const waiting = services.library.corpus.changed.listen(() => {
    waiting.dispose();
    timer = setTimeout(next);
  });
  context.subscriptions.push(waiting, { dispose: () => clearTimeout(timer) });
}
