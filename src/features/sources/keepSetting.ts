import * as vscode from 'vscode';

/** Keeps what a person has said in the settings of the folder that is open, or of the one of several it concerns. */
export async function keepSetting(place: vscode.Uri, key: string, value: unknown): Promise<void> {
  const isAlone = vscode.workspace.workspaceFolders?.length === 1;
  const target = isAlone ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.WorkspaceFolder;
  await vscode.workspace.getConfiguration(undefined, place).update(key, value, target);
}
