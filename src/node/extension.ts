import type { ExtensionContext } from 'vscode';
import { activate as activateWith, type SeedReview } from '../extension';
import { nodeDisk } from './disk';

/** The extension's entry in the Node host: the browser's, with a safe way to write files on this computer. */
export { deactivate } from '../extension';

export function activate(context: ExtensionContext): SeedReview {
  return activateWith(context, nodeDisk);
}
