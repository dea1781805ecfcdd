import * as vscode from 'vscode';
import type { Analysis } from '../analysis/analysis';
import type { Article, Span } from '../article/article';
import { languageId, semanticTokens } from './contributions';
import type { Services } from './services';

const legend = new vscode.SemanticTokensLegend(Object.values(semanticTokens));

interface Coloured extends Span {
  readonly type: string;
}

/** Themes colour headings, people's names, quotations and dates in articles. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.languages.registerDocumentSemanticTokensProvider({ language: languageId }, {
      provideDocumentSemanticTokens: (document, token) => {
        const article = services.articleIn(document);
        if (!article || token.isCancellationRequested) return undefined;
        const builder = new vscode.SemanticTokensBuilder(legend);
        for (const span of withoutOverlap(colouredSpans(article, services.analysisOf(article)))) pushLines(builder, document, span);
        return builder.build();
      },
    }, legend),
  );
}

function colouredSpans(article: Article, analysis: Analysis): Coloured[] {
  const headings = article.blocks.filter((block) => block.kind === 'heading');
  const inHeading = (span: Span) => headings.some((heading) => heading.start <= span.start && span.end <= heading.end);
  return [
    ...headings.map(({ start, end }) => ({ start, end, type: semanticTokens.heading })),
    ...colouredWords(analysis).filter((span) => !inHeading(span)),
  ];
}

function colouredWords(analysis: Analysis): Coloured[] {
  const people = new Set(analysis.entities.filter((entity) => entity.type === 'person').map((entity) => entity.id));
  return [
    ...analysis.mentions.filter((mention) => mention.kind === 'name' && people.has(mention.entity)).map(({ start, end }) => ({ start, end, type: semanticTokens.name })),
    ...analysis.dates.map(({ start, end }) => ({ start, end, type: semanticTokens.date })),
    ...analysis.statements.filter((statement) => statement.type === 'direct').flatMap((statement) => statement.content.map(({ start, end }) => ({ start, end, type: semanticTokens.quote }))),
  ];
}

/** Names and dates inside a quotation keep their own colour; the quotation has the rest. */
export function withoutOverlap(spans: readonly Coloured[]): Coloured[] {
  const inner = spans.filter((span) => span.type !== semanticTokens.quote).sort((a, b) => a.start - b.start);
  const result: Coloured[] = [];
  let taken = 0;
  for (const span of inner) {
    if (span.start < taken) continue;
    result.push(span);
    taken = span.end;
  }
  const kept = [...result];
  let quoted = 0;
  for (const quote of spans.filter((span) => span.type === semanticTokens.quote).sort((a, b) => a.start - b.start)) {
    let at = Math.max(quote.start, quoted);
    for (const span of kept) {
      if (span.end <= at || span.start >= quote.end) continue;
      if (span.start > at) result.push({ start: at, end: span.start, type: quote.type });
      at = Math.max(at, span.end);
    }
    if (at < quote.end) result.push({ start: at, end: quote.end, type: quote.type });
    quoted = Math.max(quoted, quote.end);
  }
  return result.sort((a, b) => a.start - b.start);
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
