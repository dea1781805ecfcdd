import * as vscode from 'vscode';
import { wireOver, type Wire } from '../../archive/wireOver';
import type { Services } from '../services';

/** The one way to a server: a thread that begins with the first question to an archive. */
export function wayOut({ extensionUri }: Pick<vscode.ExtensionContext, 'extensionUri'>, services: Services): Wire {
  return wireOver(services.threadsFrom(vscode.Uri.joinPath(extensionUri, 'dist', 'archive.js')));
}
