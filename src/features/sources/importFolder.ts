import * as vscode from 'vscode';
import { partsOf } from '../../corpus/store';
import { settings } from '../contributions';
import { pickOne, showError, showInformation } from '../show';
import { keepSetting } from './keepSetting';

const usualFolder = 'imported';

/**
 * The folder that articles of documents go to: the one of the settings, or else the one that the person chooses now,
 * which is remembered there. Undefined when they choose none.
 */
export async function importFolder(): Promise<vscode.Uri | undefined> {
  if (!isFolderOpen()) return undefined;
  const folders = vscode.workspace.workspaceFolders ?? [];
  for (const folder of folders) {
    const path = vscode.workspace.getConfiguration(undefined, folder.uri).get<string>(settings.importFolder, '').trim();
    if (path === '') continue;
    const uri = below(folder, path);
    if (uri) return uri;
    void showError(
      vscode.l10n.t('“{0}” is no path in {1}. Correct the setting {2}.', path, folder.name, settings.importFolder),
    );
    return undefined;
  }
  return choose(folders);
}

/** Whether a folder is open, which articles could go to; when none is, the person is told so. */
export function isFolderOpen(): boolean {
  const isOpen = (vscode.workspace.workspaceFolders ?? []).length > 0;
  if (!isOpen) void offerFolder();
  return isOpen;
}

async function offerFolder(): Promise<void> {
  const open = vscode.l10n.t('Open Folder');
  const said = vscode.l10n.t('Open a folder first: the articles that are made from documents are kept in it.');
  if ((await showInformation(said, open)) === open) await vscode.commands.executeCommand('vscode.openFolder');
}

async function choose(folders: readonly vscode.WorkspaceFolder[]): Promise<vscode.Uri | undefined> {
  const usual = folders.map((folder) => ({
    label: usualFolder,
    description: vscode.l10n.t('in {0}', folder.name),
    icon: 'new-folder',
    folder,
  }));
  const another = {
    label: vscode.l10n.t('Another Folder…'),
    description: vscode.l10n.t('in this workspace'),
    icon: 'folder-opened',
    folder: null,
  };
  const chosen = await pickOne(
    [...usual, another],
    vscode.l10n.t('Where should the articles go? You are asked only once'),
  );
  if (!chosen) return undefined;
  const [first] = folders;
  const uri = chosen.folder
    ? vscode.Uri.joinPath(chosen.folder.uri, usualFolder)
    : (
        await vscode.window.showOpenDialog({
          title: vscode.l10n.t('Folder for Imported Articles'),
          openLabel: vscode.l10n.t('Choose'),
          canSelectFiles: false,
          canSelectFolders: true,
          ...(first && { defaultUri: first.uri }),
        })
      )?.[0];
  return uri && remember(uri);
}

async function remember(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const path = folder && uri.path.slice(folder.uri.path.length).replace(/^\/|\/$/g, '');
  if (!folder || !path) {
    void showError(vscode.l10n.t('Choose a folder inside the one that is open: what lies elsewhere is not listed.'));
    return undefined;
  }
  await keepSetting(folder.uri, settings.importFolder, path);
  return uri;
}

/** Null when the path leads out of the folder: whoever wrote the settings chose it. */
function below(folder: vscode.WorkspaceFolder, path: string): vscode.Uri | null {
  try {
    return vscode.Uri.joinPath(folder.uri, ...partsOf(path.replace(/\/$/, '')));
  } catch {
    return null;
  }
}
