import * as vscode from 'vscode';
import { languageId } from './contributions';
import { rangeOf } from './reveal';
import type { Services } from './services';

/** The Outline view and "Go to Symbol": an article's headings. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.languages.registerDocumentSymbolProvider({ language: languageId }, {
      provideDocumentSymbols: (document) => {
        const article = services.articleIn(document);
        const headings = article?.blocks.filter((block) => block.kind === 'heading') ?? [];
        return headings.map((heading, index) => {
          const end = headings[index + 1]?.start ?? article?.text.length ?? heading.end;
          const range = rangeOf(document, { start: heading.start, end });
          return new vscode.DocumentSymbol(document.getText(rangeOf(document, heading)), '', vscode.SymbolKind.String, range, rangeOf(document, heading));
        });
      },
    }),
  );
}
