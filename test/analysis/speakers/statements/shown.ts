import { parseArticle } from '../../../../src/article/parse';
import { findStatements } from '../../../../src/analysis/speakers/statements/findStatements';
import type { FoundStatement } from '../../../../src/analysis/speakers/foundStatement';
import { tokenize } from '../../../../src/language/tokenize';

/** The statements of an article in the seed format. */
export function statementsOf(text: string): FoundStatement[] {
  const article = parseArticle(text, 'test.txt');
  return findStatements(article, tokenize(article));
}

/**
 * The statements as lines to read: `type | source | cue | content … content`, "-" for what is not there, white space
 * folded.
 */
export function shown(text: string): string[] {
  const words = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '-';
  return statementsOf(text).map(({ type, source, cue, content }) =>
    [type, words(source), words(cue), content.map(words).join(' … ')].join(' | '),
  );
}
