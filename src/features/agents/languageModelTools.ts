import * as vscode from 'vscode';
import { CannotAnswer } from '../../agents/sources';
import { settings } from '../contributions';
import { plain } from '../markdown';
import type { Services } from '../services';
import { markdown } from '../show';
import { agentSources } from './agentSources';

interface ContributedTool {
  readonly name: string;
}

/** Tools for the models of chats. Off until the person wants them: what they answer may travel to a remote model. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const { contributes } = context.extension.packageJSON as {
    readonly contributes: { readonly languageModelTools: readonly ContributedTool[] };
  };
  for (const { name } of contributes.languageModelTools)
    context.subscriptions.push(vscode.lm.registerTool(name, new AgentTool(name, services)));
}

/** Whether the person lets agents ask. */
export function areAgentsWanted(): boolean {
  return vscode.workspace.getConfiguration().get<boolean>(settings.agents, false);
}

class AgentTool implements vscode.LanguageModelTool<unknown> {
  constructor(
    private readonly name: string,
    private readonly services: Services,
  ) {}

  async prepareInvocation({ input }: vscode.LanguageModelToolInvocationPrepareOptions<unknown>) {
    const each = await this.tool();
    const invocationMessage = each.title;
    if (!each.isWriting) return { invocationMessage };
    const { about, text } = input as { readonly about?: unknown; readonly text?: unknown };
    const message = markdown(`${vscode.l10n.t('On {0}:', plain(String(about)))}  \n${plain(String(text))}`);
    return {
      invocationMessage,
      confirmationMessages: { title: vscode.l10n.t('Keep this note beside the article?'), message },
    };
  }

  async invoke(
    { input }: vscode.LanguageModelToolInvocationOptions<unknown>,
    token: vscode.CancellationToken,
  ): Promise<vscode.LanguageModelToolResult> {
    if (!areAgentsWanted()) throw new Error(`Seed Review’s tools are switched off (${settings.agents}).`);
    const stop = new AbortController();
    token.onCancellationRequested(() => stop.abort(new vscode.CancellationError()));
    const { callTool } = await import('../../agents/recipe');
    await this.services.whenSearchable(stop.signal);
    try {
      const answer = await callTool(await this.tool(), input, agentSources(this.services), stop.signal);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer)]);
    } catch (error) {
      if (!(error instanceof CannotAnswer) && !stop.signal.aborted) this.services.report(this.name, error);
      throw error;
    }
  }

  /** Loaded at the first call: starting costs nothing. */
  private async tool() {
    return (await import('../../agents/recipe')).toolNamed(this.name);
  }
}
