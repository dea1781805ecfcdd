import * as vscode from 'vscode';
import { showInformation } from '../show';

const asText = new Set('md markdown txt text asc csv tsv json jsonl ndjson eml emlx mbox mbx rtf'.split(' '));
/** Readable as text where there is nothing better. */
const alsoText = new Set('html htm xhtml shtml mhtml mht'.split(' '));

/**
 * Opens a document in VS Code where it has text or an extension shows such files, else in the system's own program.
 * In a browser, or when the file is on another computer, there is no such program.
 */
export async function openDocument(original: vscode.Uri): Promise<void> {
  const name = original.path.slice(original.path.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (asText.has(ending) || hasViewer(ending)) return open(original);
  if (isOnThisComputer(original) && (await vscode.env.openExternal(original))) return;
  if (alsoText.has(ending)) return open(original);
  // Who opens a document goes on meanwhile.
  void offerWays(original, name, ending);
}

async function open(original: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', original);
}

function isOnThisComputer({ scheme }: vscode.Uri): boolean {
  const { uiKind, remoteName } = vscode.env;
  return scheme === 'file' && uiKind === vscode.UIKind.Desktop && remoteName === undefined;
}

async function offerWays(original: vscode.Uri, name: string, ending: string): Promise<void> {
  const [find, show] = [vscode.l10n.t('Find a Viewer'), vscode.l10n.t('Show in Explorer')];
  const isListed = vscode.workspace.getWorkspaceFolder(original) !== undefined;
  const said = vscode.l10n.t(
    '“{0}” cannot be shown: no extension that shows .{1} files is installed here.',
    name,
    ending,
  );
  const download = isListed ? ` ${vscode.l10n.t('You can download it from the Explorer.')}` : '';
  const answer = await showInformation(said + download, ...(isListed ? [show, find] : [find]));
  if (answer === find) await vscode.commands.executeCommand('workbench.extensions.search', `${ending} viewer`);
  if (answer === show) await vscode.commands.executeCommand('revealInExplorer', original);
}

/** Whether an extension is installed that shows files with such an ending. */
function hasViewer(ending: string): boolean {
  return vscode.extensions.all.some(({ packageJSON }) => {
    const editors = (packageJSON as { contributes?: { customEditors?: unknown } }).contributes?.customEditors;
    return (
      Array.isArray(editors) &&
      editors.some((editor: { selector?: readonly { filenamePattern?: string }[] }) =>
        editor.selector?.some(({ filenamePattern }) => filenamePattern?.toLowerCase().endsWith(`*.${ending}`)),
      )
    );
  });
}
