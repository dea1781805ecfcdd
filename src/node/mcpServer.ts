import type { ServerCommand } from '../features/host';

/**
 * How the server for agents is started with the program that runs us: Node itself, or an editor that is to behave like
 * it.
 * @param cli the path of our command line
 * @param folder whose articles it serves; it may not write notes
 */
export function mcpServer(cli: string, folder: string): ServerCommand {
  return { command: process.execPath, args: [cli, 'mcp', folder], env: { ELECTRON_RUN_AS_NODE: '1' } };
}
