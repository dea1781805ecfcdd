import * as vscode from 'vscode';
import type { Span } from '../../article/article';
import { commands } from '../contributions';
import type { Services } from '../services';
import { showWarning } from '../show';

/** Opens an article with words selected, for links in hovers and items in trees. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.reveal, async (id: unknown, start: unknown, end: unknown) => {
      const uri = services.uriOf(id);
      if (!uri || !isOffset(start) || !isOffset(end)) return;
      try {
        await showSpan(uri, { start, end }, { preview: true });
      } catch (error) {
        services.report(uri.toString(), error);
        void showWarning('This article cannot be opened. It may have been moved or deleted.');
      }
    }),
  );
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** Opens a document with a span selected and in the middle of the editor. */
export async function showSpan(
  uri: vscode.Uri,
  span: Span,
  options: vscode.TextDocumentShowOptions,
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  const selection = rangeOf(document, span);
  const editor = await vscode.window.showTextDocument(document, { ...options, selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** A command for tree items. */
export function revealCommand(id: string, span: Span): vscode.Command {
  return { command: commands.reveal, title: 'Open', arguments: [id, span.start, span.end] };
}
