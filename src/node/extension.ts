import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { activate as activateIn, type SeedReview } from '../extension';
import { nodeDisk } from './disk';
import { localFiles } from './localFiles';
import { mcpServer } from './mcpServer';
import { cores, threadsFrom } from './threads';

/** The extension's entry in the Node host: the browser's, with what only Node can do. */
export { deactivate } from '../extension';

export function activate(context: ExtensionContext): SeedReview {
  return activateIn(context, {
    openLocal: nodeDisk,
    localFiles,
    mcpServer: (folder, areLinksFollowed) => mcpServer(join(__dirname, 'cli.js'), folder, areLinksFollowed),
    cores,
    threadsFrom: ({ fsPath }) => threadsFrom(fsPath),
  });
}
