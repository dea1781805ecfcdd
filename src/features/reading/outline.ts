import * as vscode from 'vscode';
import type { Analysis, Statement } from '../../analysis/analysis';
import { isolated } from '../../article/direction';
import type { Article, Span } from '../../article/article';
import { cutAtWord } from '../../article/parse';
import { shownLine } from '../../article/shownText';
import { languageId } from '../contributions';
import { rangeOf } from '../places';
import type { Services } from '../services';
import { createSymbol } from '../showInEditors';
import { onShownAnalysisChange, shownAnalysis } from './shownStatements';
import { sourceLabel } from './sourceLabel';

const headingLength = 60;
const wordsLength = 60;

/** The Outline view and "Go to Symbol": an article's headings, and under them who says what. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: async (document, token) => {
      const article = token.isCancellationRequested ? null : services.articleIn(document);
      const analysis = article && (await shownAnalysis(services, article));
      return analysis && !token.isCancellationRequested ? symbolsOf(document, article, analysis) : [];
    },
  };
  const offer = () => vscode.languages.registerDocumentSymbolProvider({ language: languageId }, provider);
  let offered = offer();
  context.subscriptions.push(
    { dispose: () => void offered.dispose() },
    // A provider cannot say that its symbols have changed, but a new one is asked.
    onShownAnalysisChange(services, () => {
      offered.dispose();
      offered = offer();
    }),
  );
}

function symbolsOf(document: vscode.TextDocument, article: Article, analysis: Analysis): vscode.DocumentSymbol[] {
  const headings = article.blocks.filter((block) => block.kind === 'heading');
  const sections = headings.map((heading, index) => {
    const range = rangeOf(document, { start: heading.start, end: headings[index + 1]?.start ?? article.text.length });
    const name = wordsOf(article, heading, headingLength) || '…';
    return createSymbol(name, vscode.SymbolKind.String, range, rangeOf(document, heading));
  });
  const top: vscode.DocumentSymbol[] = [];
  for (const statement of analysis.statements) {
    const symbol = symbolOf(document, article, analysis, statement);
    if (symbol) (sections.find((section) => section.range.contains(symbol.range))?.children ?? top).push(symbol);
  }
  return [...top, ...sections];
}

function symbolOf(
  document: vscode.TextDocument,
  article: Article,
  analysis: Analysis,
  statement: Statement,
): vscode.DocumentSymbol | null {
  const [first] = statement.content;
  if (!first) return null;
  const name = sourceLabel(article, analysis, statement) || vscode.l10n.t('Unnamed source');
  const range = rangeOf(document, first);
  // The words belong into the name: it is all that a screen reader says of a symbol, and all that typing finds.
  const words = `${isolated(name)}: ${isolated(wordsOf(article, first, wordsLength))}`;
  return createSymbol(words, vscode.SymbolKind.Event, range, range);
}

function wordsOf(article: Article, span: Span, length: number): string {
  return cutAtWord(shownLine(article, span), length);
}
