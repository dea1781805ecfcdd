import { l10n, type WorkspaceFolder } from 'vscode';
import { version } from '../../../package.json';
import type { ServerCommand } from '../host';

/** What VS Code's own `McpStdioServerDefinition` is made of. */
export type McpDefinition = readonly [
  label: string,
  command: string,
  args: string[],
  env: Record<string, string>,
  version: string,
];

/** What an editor has to know of the servers for agents: one for each folder that is on this computer. */
export function mcpDefinitions(
  folders: readonly Pick<WorkspaceFolder, 'name' | 'uri'>[],
  mcpServer: (folder: string) => ServerCommand,
): McpDefinition[] {
  return folders
    .filter(({ uri }) => uri.scheme === 'file')
    .map(({ name, uri }) => {
      const { command, args, env } = mcpServer(uri.fsPath);
      return [l10n.t('Articles in {0}', name), command, [...args], { ...env }, version];
    });
}
