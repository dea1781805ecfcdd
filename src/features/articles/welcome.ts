import * as vscode from 'vscode';
import { commands, settings } from '../contributions';
import type { Services } from '../services';
import { showError } from '../show';

/** What the empty states offer: sample seeds, what a seed is, the settings, the log. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  showOnTrial(context);
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.openSampleSeeds, () => openSampleSeeds(context, services)),
    vscode.commands.registerCommand(commands.aboutSeeds, () =>
      vscode.commands.executeCommand(
        'markdown.showPreview',
        vscode.Uri.joinPath(context.extensionUri, 'media', 'what-is-a-seed.md'),
      ),
    ),
    vscode.commands.registerCommand(commands.openIncludeSetting, () =>
      vscode.commands.executeCommand('workbench.action.openSettings', settings.include),
    ),
    vscode.commands.registerCommand(commands.showLog, () => services.log.show()),
  );
}

/** Who tries the extension out of its sources is shown the articles the first time a folder is open. */
function showOnTrial({ extensionMode, workspaceState }: vscode.ExtensionContext): void {
  if (extensionMode !== vscode.ExtensionMode.Development || workspaceState.get(shownKey)) return;
  void workspaceState.update(shownKey, true);
  void vscode.commands.executeCommand('workbench.view.extension.seedReview');
}

const shownKey = 'articles.shownOnTrial';

/** Opens a copy, so that trying things out never changes the extension. */
async function openSampleSeeds(context: vscode.ExtensionContext, services: Services): Promise<void> {
  const copy = vscode.Uri.joinPath(context.globalStorageUri, 'Sample Seeds');
  try {
    await vscode.workspace.fs.createDirectory(context.globalStorageUri);
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, 'seeds'), copy, { overwrite: true });
    await vscode.commands.executeCommand('vscode.openFolder', copy, {
      forceNewWindow: (vscode.workspace.workspaceFolders?.length ?? 0) > 0,
    });
  } catch (error) {
    services.report(copy.toString(), error);
    void showError(
      vscode.l10n.t('The sample seeds could not be opened. The log says why.'),
      vscode.l10n.t('Show Log'),
    ).then((chosen) => chosen && services.log.show());
  }
}
