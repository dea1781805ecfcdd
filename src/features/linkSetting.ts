import * as vscode from 'vscode';
import { settings } from './contributions';

/** Whether the person wants to read what symbolic links lead to outside the workspace. */
export function areLinksFollowed(): boolean {
  return vscode.workspace.getConfiguration().get<boolean>(settings.followLinksOutside, false);
}
