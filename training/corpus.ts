import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Span } from '../src/article/article';
import { lowerBound } from '../src/article/lowerBound';
import { paragraphsOf } from '../src/article/paragraphs';
import { tokenize } from '../src/language/tokenize';
import type { TokenizedArticle } from '../src/language/tokens';
import { beginLabel, insideLabel, outside, Part } from '../src/analysis/speakers/statements/labels';

/** A statement as people annotated it. */
export interface AnnotatedStatement {
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly speech: boolean;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: (Span & { readonly text: string }) | null;
}

export interface AnnotatedArticle {
  readonly article: Article;
  readonly tokenized: TokenizedArticle;
  readonly statements: readonly AnnotatedStatement[];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly AnnotatedStatement[];
}

/** Reads a file of annotated articles, one JSON object a line; offsets are UTF-16 code units into `text`. */
export function readCorpus(folder: string, file: string): AnnotatedArticle[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, statements } = JSON.parse(line) as Line;
    const blocks = paragraphsOf(text, 0).map((span) => ({ ...span, kind: 'paragraph' as const }));
    const article: Article = { id, text, title: null, date: null, dateLine: null, source: null, blocks };
    return { article, tokenized: tokenize(article), statements };
  });
}

/** Tokens that a span covers for the larger part: `first` up to `last`. */
export function tokensOf(tokenized: TokenizedArticle, span: Span): { first: number; last: number } {
  const { tokens } = tokenized;
  const first = lowerBound(tokens, (token) => (token.start + token.end) / 2 < span.start);
  let last = first;
  for (let token = tokens[last]; token && (token.start + token.end) / 2 < span.end; token = tokens[last]) last++;
  return { first, last };
}

/**
 * A label a token, as the annotation says. Where parts of several statements overlap, contents win over sources, those
 * over cues.
 */
export function labelsOf({ tokenized, statements }: AnnotatedArticle): Uint8Array {
  const labels = new Uint8Array(tokenized.tokens.length);
  const mark = (span: Span, part: Part) => {
    const { first, last } = tokensOf(tokenized, span);
    for (let at = first; at < last; at++) if (labels[at] !== outside) return;
    for (let at = first; at < last; at++) labels[at] = at === first ? beginLabel(part) : insideLabel(part);
  };
  for (const { content } of statements) for (const span of content) mark(span, Part.content);
  for (const { source } of statements) if (source) mark(source, Part.source);
  for (const { cue } of statements) if (cue) mark(cue, Part.cue);
  for (const { first, last } of tokenized.blocks) {
    // What goes on from the paragraph before begins anew.
    const label = labels[first] ?? outside;
    if (first < last && label !== outside && (label & 1) === 0) labels[first] = label - 1;
  }
  return labels;
}
