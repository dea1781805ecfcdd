import * as vscode from 'vscode';
import { commands, settings } from '../contributions';
import { showInformation } from '../show';

const readOnlyFiles = 'files.readonlyInclude';

/**
 * Keeps the articles of a folder read-only in every window, also for other extensions' editors and after a restart: by
 * VS Code's own setting, in the person's settings, where it can be seen and undone.
 */
export function register(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.protectFolder, async () => {
      if (!(await change((globs, ours) => ({ ...globs, ...Object.fromEntries(ours.map((glob) => [glob, true])) }))))
        return;
      void showInformation(
        vscode.l10n.t(
          'The articles of this folder are read-only in every window now. “Stop Protecting This Folder” ends it.',
        ),
      );
    }),
    vscode.commands.registerCommand(commands.stopProtecting, async () => {
      const without = (globs: Globs, ours: readonly string[]): Globs =>
        Object.fromEntries(Object.entries(globs).filter(([glob]) => !ours.includes(glob)));
      if (!(await change(without))) return;
      void showInformation(vscode.l10n.t('This folder’s articles can be edited again.'));
    }),
  );
}

type Globs = Readonly<Record<string, unknown>>;

async function change(next: (globs: Globs, ours: readonly string[]) => Globs): Promise<boolean> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void showInformation(vscode.l10n.t('Open a folder first.'));
    return false;
  }
  const configuration = vscode.workspace.getConfiguration();
  const globs = configuration.inspect<Globs>(readOnlyFiles)?.globalValue ?? {};
  const changed = next(globs, folders.flatMap(globsIn));
  const isEmpty = Object.keys(changed).length === 0;
  await configuration.update(readOnlyFiles, isEmpty ? undefined : changed, vscode.ConfigurationTarget.Global);
  return true;
}

/** What counts as an article in a folder, from the root of the disk. */
function globsIn({ uri }: vscode.WorkspaceFolder): string[] {
  const included = vscode.workspace.getConfiguration(undefined, uri).get<string[]>(settings.include, []);
  const folder = uri.fsPath.replace(/\\/g, '/').replace(/[[\]{}*?]/g, '[$&]');
  return included.map((glob) => `${folder}/${glob}`);
}
