import * as vscode from 'vscode';
import { CannotAnswer } from '../../agents/sources';
import { settings } from '../contributions';
import { plain } from '../markdown';
import type { Services } from '../services';
import { markdown } from '../show';
import { agentSources } from './agentSources';

interface ContributedTool {
  readonly name: string;
  /** In the language of VS Code. */
  readonly displayName: string;
}

/** Tools for the models of chats. Off until the person wants them: what they answer may travel to a remote model. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  if (!canRegisterTools()) return;
  const { contributes } = context.extension.packageJSON as {
    readonly contributes: { readonly languageModelTools: readonly ContributedTool[] };
  };
  for (const tool of contributes.languageModelTools) {
    const registered = chats.lm?.registerTool?.(tool.name, new AgentTool(tool, services));
    if (registered) context.subscriptions.push(registered);
  }
}

/** Whether chats here know tools of extensions. */
export function canRegisterTools(): boolean {
  return typeof chats.lm?.registerTool === 'function';
}

/** What VS Code has for chats; other hosts (VSCodium, Theia, code-server) lack some of it, or all. */
export const chats: { readonly lm?: Partial<typeof vscode.lm>; readonly chat?: Partial<typeof vscode.chat> } = vscode;

/** Whether the person lets agents ask: never in a folder that he or she does not trust. */
export function areAgentsWanted(): boolean {
  return vscode.workspace.isTrusted && vscode.workspace.getConfiguration().get<boolean>(settings.agents, false);
}

class AgentTool implements vscode.LanguageModelTool<unknown> {
  constructor(
    private readonly contributed: ContributedTool,
    private readonly services: Services,
  ) {}

  async prepareInvocation({ input }: vscode.LanguageModelToolInvocationPrepareOptions<unknown>) {
    const each = await this.tool();
    const invocationMessage = this.contributed.displayName;
    if (!each.isWriting) return { invocationMessage };
    const { checkedArguments } = await import('../../agents/recipe');
    const { about, text } = checkedArguments(each, input) as { readonly about: string; readonly text: string };
    const message = markdown(`${vscode.l10n.t('On {0}:', plain(about))}  \n${plain(text)}`);
    return {
      invocationMessage,
      confirmationMessages: { title: vscode.l10n.t('Keep this note beside the article?'), message },
    };
  }

  async invoke(
    { input }: vscode.LanguageModelToolInvocationOptions<unknown>,
    token: vscode.CancellationToken,
  ): Promise<vscode.LanguageModelToolResult> {
    if (!areAgentsWanted())
      throw new Error(`Seed Review’s tools are switched off (${settings.agents}), or this workspace is not trusted.`);
    const stop = new AbortController();
    token.onCancellationRequested(() => stop.abort(new vscode.CancellationError()));
    const { callTool } = await import('../../agents/recipe');
    await this.services.whenSearchable(stop.signal);
    try {
      const answer = await callTool(await this.tool(), input, agentSources(this.services), stop.signal);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer)]);
    } catch (error) {
      if (!(error instanceof CannotAnswer) && !stop.signal.aborted) this.services.report(this.contributed.name, error);
      throw error;
    }
  }

  /** Loaded at the first call: starting costs nothing. */
  private async tool() {
    return (await import('../../agents/recipe')).toolNamed(this.contributed.name);
  }
}
