import type { ServerCommand } from '../features/host';

/**
 * How the server for agents is started with the program that runs us: Node itself, or an editor that is to behave like
 * it.
 * @param cli the path of our command line
 * @param folder whose articles it serves; it may not write notes
 * @param areLinksFollowed also those that lead out of the folder
 */
export function mcpServer(cli: string, folder: string, areLinksFollowed: boolean): ServerCommand {
  const args = [cli, 'mcp', folder, ...(areLinksFollowed ? ['--follow-links'] : [])];
  return { command: process.execPath, args, env: { ELECTRON_RUN_AS_NODE: '1' } };
}
