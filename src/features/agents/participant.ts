import * as vscode from 'vscode';
import { chatParticipant, settings } from '../contributions';
import { plain } from '../markdown';
import type { Services } from '../services';
import { markdown } from '../show';
import { areAgentsWanted, chats } from './languageModelTools';

/**
 * "@seeds" in chats: answers only with what the articles say. No model takes part, so nothing is made up, and nothing
 * leaves the machine.
 */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const participant = chats.chat?.createChatParticipant?.(chatParticipant, async (request, _chat, stream, token) => {
    const stop = new AbortController();
    token.onCancellationRequested(() => stop.abort(new vscode.CancellationError()));
    try {
      if (!vscode.workspace.isTrusted)
        return stream.markdown(vscode.l10n.t('Agents may ask only in a workspace that you trust.'));
      if (!areAgentsWanted())
        return stream.markdown(vscode.l10n.t('Switch on the setting {0} first.', `\`${settings.agents}\``));
      const ready = services.whenSearchable(stop.signal);
      if (services.isLoading) stream.progress(vscode.l10n.t('Reading the articles …'));
      await ready;
      // Starting costs nothing: it is loaded at the first question.
      const { respond } = await import('./chatAnswer');
      await respond(services, request.prompt, stream, stop.signal);
    } catch (error) {
      if (stop.signal.aborted) return;
      // What tools say instead of an answer is for models.
      services.report(chatParticipant, error);
      stream.markdown(markdown(plain(vscode.l10n.t('That went wrong; the log says why.'))));
    }
  });
  if (!participant) return;
  participant.iconPath = vscode.Uri.joinPath(context.extensionUri, 'media', 'icon.png');
  context.subscriptions.push(participant);
}
