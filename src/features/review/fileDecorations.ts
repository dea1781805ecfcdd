import * as vscode from 'vscode';
import { settings } from '../contributions';
import type { Services } from '../services';
import { statusLooks } from './statusLook';

/** A letter and a colour for the review state of an article, in the Explorer and in tabs. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  context.subscriptions.push(
    changed,
    services.library.corpus.changed.listen(({ id, kind }) => {
      // An article that nobody has marked looks the same whatever becomes of it; most are, and many come at once.
      if (kind === 'decided' || (kind === 'put' && services.desks.reviewOf(id))) changed.fire(vscode.Uri.parse(id));
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.decorations)) changed.fire(undefined);
    }),
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration(uri) {
        const id = uri.toString();
        if (!services.library.corpus.get(id)?.summary) return undefined;
        const { name, badge, colour } = statusLooks[services.desks.statusOf(id)];
        if (badge === null) return undefined;
        // Last, for it takes longer than all the rest, and most articles have no badge.
        if (!vscode.workspace.getConfiguration(undefined, uri).get(settings.decorations, true)) return undefined;
        return new vscode.FileDecoration(badge, name, colour === null ? undefined : new vscode.ThemeColor(colour));
      },
    }),
  );
}
