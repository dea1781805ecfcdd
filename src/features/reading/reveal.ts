import * as vscode from 'vscode';
import type { Article, Span } from '../../article/article';
import { commands } from '../contributions';
import { isOffset } from '../given';
import { placesIn, rangeOf } from '../places';
import type { Services } from '../services';
import { showWarning } from '../show';

/** Opens an article with words marked, for links in hovers. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    services.registerCommand(commands.reveal, async (id: unknown, start: unknown, end: unknown) => {
      const uri = services.uriOf(id);
      if (!uri || !isOffset(start) || !isOffset(end)) return;
      try {
        await showSpan(services, uri, { start, end }, { preview: true });
      } catch (error) {
        services.report(uri.toString(), error);
        void showWarning(vscode.l10n.t('This article cannot be opened. It may have been moved or deleted.'));
      }
    }),
  );
}

/** Opens a document with the cursor before a span, which is marked, and in the middle of the editor. */
export async function showSpan(
  services: Services,
  uri: vscode.Uri,
  span: Span,
  options: vscode.TextDocumentShowOptions,
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  const range = rangeOf(document, span);
  const selection = new vscode.Range(range.start, range.start);
  const editor = await vscode.window.showTextDocument(document, { ...options, selection });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  services.jumpMark.show(uri, span);
  return editor;
}

const known = new WeakMap<Article, (offset: number) => vscode.Position>();

/**
 * A command for tree items. With VS Code's own, Space and a click leave the focus in the tree, and Enter takes it to
 * the text; the words are marked when the item is selected.
 */
export function openCommand(article: Article, span: Span): vscode.Command {
  const { id, text } = article;
  // A tree asks for the items of one article one after the other.
  const placeOf = known.get(article) ?? placesIn(text);
  known.set(article, placeOf);
  const at = placeOf(span.start);
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [vscode.Uri.parse(id), { selection: new vscode.Range(at, at) }],
  };
}
