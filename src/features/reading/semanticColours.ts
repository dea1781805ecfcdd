import * as vscode from 'vscode';
import type { Analysis, Statement } from '../../analysis/analysis';
import type { Article, Span } from '../../article/article';
import { languageId, semanticTokens, settings } from '../contributions';
import type { Services } from '../services';
import { whileWanted } from '../whileWanted';
import { onShownAnalysisChange, shownAnalysis } from './shownStatements';
import { layered, type Coloured } from './spanLayers';

const legend = new vscode.SemanticTokensLegend(Object.values(semanticTokens));

/**
 * Lets themes colour headings, people's names, quotations and dates, and on request every statement by its type.
 */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const changed = new vscode.EventEmitter<void>();
  context.subscriptions.push(
    changed,
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.colours)) changed.fire();
    }),
    onShownAnalysisChange(services, () => changed.fire()),
    vscode.languages.registerDocumentSemanticTokensProvider(
      { language: languageId },
      {
        onDidChangeSemanticTokens: changed.event,
        provideDocumentSemanticTokens: async (document, token) => {
          const article = services.articleIn(document);
          const colours = vscode.workspace.getConfiguration().get<string>(settings.colours);
          if (!article || token.isCancellationRequested || colours === 'off') return undefined;
          const analysis = await whileWanted(token, (signal) => shownAnalysis(services, article, signal));
          if (!analysis || token.isCancellationRequested) return undefined;
          const builder = new vscode.SemanticTokensBuilder(legend);
          for (const span of colouredSpans(article, analysis, colours === 'statements'))
            pushLines(builder, document, span);
          return builder.build();
        },
      },
      legend,
    ),
  );
}

/** Headings cover names and dates, which cover statements. */
function colouredSpans(article: Article, analysis: Analysis, everyStatement: boolean): Coloured[] {
  const people = new Set(analysis.entities.filter((entity) => entity.type === 'person').map((entity) => entity.id));
  const names = analysis.mentions.filter((mention) => mention.kind === 'name' && people.has(mention.entity));
  const { statements } = analysis;
  const headings = coloured(
    article.blocks.filter((block) => block.kind === 'heading'),
    semanticTokens.heading,
  );
  const namesAndDates = [...coloured(names, semanticTokens.name), ...coloured(analysis.dates, semanticTokens.date)];
  if (!everyStatement)
    return layered([
      headings,
      namesAndDates,
      coloured(
        statements.flatMap((statement) => quotedIn(article.text, statement)),
        semanticTokens.quote,
      ),
    ]);
  return layered([
    headings,
    namesAndDates,
    ...(['direct', 'mixed', 'indirect'] as const).map((type) =>
      coloured(
        contentOf(statements, type),
        { direct: semanticTokens.quote, mixed: semanticTokens.mixed, indirect: semanticTokens.indirect }[type],
      ),
    ),
  ]);
}

/** A quotation between its marks, which need not be closed in its paragraph. */
const quotation = /[“„«"][^“”„«»"]{1,10000}[”»"]?/gu;

/** What is quoted of a statement: all of a direct one, and what stands between marks in one that is partly quoted. */
function quotedIn(text: string, { type, content }: Statement): Span[] {
  if (type === 'direct') return [...content];
  if (type === 'indirect') return [];
  return content.flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(quotation), (match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
}

function contentOf(statements: readonly Statement[], type: Statement['type']): Span[] {
  return statements.filter((statement) => statement.type === type).flatMap((statement) => statement.content);
}

function coloured(spans: readonly Span[], type: string): Coloured[] {
  return spans.map(({ start, end }) => ({ start, end, type }));
}

/** A semantic token stays on one line. */
function pushLines(builder: vscode.SemanticTokensBuilder, document: vscode.TextDocument, span: Coloured): void {
  const start = document.positionAt(span.start);
  const end = document.positionAt(span.end);
  for (let line = start.line; line <= end.line; line++) {
    const from = line === start.line ? start.character : 0;
    const to = line === end.line ? end.character : document.lineAt(line).text.length;
    if (to > from) builder.push(new vscode.Range(line, from, line, to), span.type);
  }
}
