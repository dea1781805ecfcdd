import * as vscode from 'vscode';
import { mcpProvider, settings } from '../contributions';
import { areLinksFollowed } from '../linkSetting';
import type { Services } from '../services';
import { areAgentsWanted, canRegisterTools } from './languageModelTools';
import { mcpDefinitions, type McpDefinition } from './mcpDefinitions';

/** What VS Code has from 1.101 on, as do editors made from it, and what our types lack. */
interface McpApi {
  readonly lm?: {
    registerMcpServerDefinitionProvider?(id: string, provider: McpProvider): vscode.Disposable;
  };
  readonly McpStdioServerDefinition?: new (...definition: McpDefinition) => unknown;
}

interface McpProvider {
  readonly onDidChangeMcpServerDefinitions: vscode.Event<void>;
  provideMcpServerDefinitions(): readonly unknown[];
}

/**
 * The same tools by the Model Context Protocol, for an editor whose chats know no tools of extensions: elsewhere each
 * would be listed twice. A server for each workspace folder on this computer, once the person wants agents.
 */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const { mcpServer } = services.host;
  const { lm, McpStdioServerDefinition: Definition } = vscode as unknown as McpApi;
  if (canRegisterTools() || !mcpServer || !Definition || !lm?.registerMcpServerDefinitionProvider) return;
  const changed = new vscode.EventEmitter<void>();
  context.subscriptions.push(
    changed,
    vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if ([settings.agents, settings.followLinksOutside].some((each) => event.affectsConfiguration(each)))
        changed.fire();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => changed.fire()),
    lm.registerMcpServerDefinitionProvider(mcpProvider, {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions: () =>
        areAgentsWanted()
          ? mcpDefinitions(vscode.workspace.workspaceFolders ?? [], (folder) =>
              mcpServer(folder, areLinksFollowed()),
            ).map((each) => new Definition(...each))
          : [],
    }),
  );
}
