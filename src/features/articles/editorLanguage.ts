import * as vscode from 'vscode';
import { languageId } from '../contributions';
import { isGone } from '../places';
import type { Services } from '../services';

/** The languages that VS Code gives to text files, and that articles come in. */
const former: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/**
 * Gives open articles a language of their own, so that they are comfortable to read: also those that were open when
 * the window was loaded, whose files need not be read again. VS Code forgets the language with the window.
 */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const { corpus, loading } = services.library;
  const before = new Map<string, string>();
  const settle = async (document: vscode.TextDocument) => {
    const id = document.uri.toString();
    const isArticle = Boolean(corpus.get(id)?.summary);
    const language = isArticle ? languageId : before.get(id);
    if (!language || (isArticle ? !former.has(document.languageId) : document.languageId !== languageId)) return;
    // An open article whose file was moved or deleted stays one; otherwise VS Code would save it anew.
    if (!isArticle && (await isGone(document.uri))) return;
    if (isArticle) before.set(id, document.languageId);
    else before.delete(id);
    await vscode.languages.setTextDocumentLanguage(document, language);
  };
  const settleSoon = (document: vscode.TextDocument) =>
    void settle(document).catch((error: unknown) => services.report(document.uri.toString(), error));
  const settleAll = () => vscode.workspace.textDocuments.forEach(settleSoon);
  context.subscriptions.push(
    corpus.changed.listen(({ id }) => {
      const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === id);
      if (open) settleSoon(open);
    }),
    loading.began.listen(settleAll),
    loading.ended.listen(settleAll),
    vscode.workspace.onDidOpenTextDocument(settleSoon),
  );
}
