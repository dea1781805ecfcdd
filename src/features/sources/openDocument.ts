import * as vscode from 'vscode';

const asText = new Set('md markdown txt text csv tsv json jsonl ndjson eml mbox rtf'.split(' '));

/** Opens a document in VS Code where it has text or an extension shows such files, else in the system's own program. */
export async function openDocument(original: vscode.Uri): Promise<void> {
  const name = original.path.slice(original.path.lastIndexOf('/') + 1).toLowerCase();
  const ending = name.slice(name.lastIndexOf('.') + 1);
  if (asText.has(ending) || hasViewer(ending)) await vscode.commands.executeCommand('vscode.open', original);
  else await vscode.env.openExternal(original);
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
