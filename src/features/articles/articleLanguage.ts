import * as vscode from 'vscode';
import { languageId } from '../contributions';
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
  const settle = (document: vscode.TextDocument) => {
    const id = document.uri.toString();
    const isArticle = Boolean(corpus.get(id)?.summary);
    const language = isArticle ? languageId : before.get(id);
    if (!language || (isArticle ? !former.has(document.languageId) : document.languageId !== languageId)) return;
    if (isArticle) before.set(id, document.languageId);
    else before.delete(id);
    vscode.languages.setTextDocumentLanguage(document, language).then(undefined, (error) => services.report(id, error));
  };
  const settleAll = () => vscode.workspace.textDocuments.forEach(settle);
  context.subscriptions.push(
    corpus.changed.listen(({ id }) => {
      const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === id);
      if (open) settle(open);
    }),
    loading.began.listen(settleAll),
    loading.ended.listen(settleAll),
    vscode.workspace.onDidOpenTextDocument(settle),
  );
}
