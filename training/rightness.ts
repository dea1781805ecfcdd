import type { Candidate } from '../src/analysis/speakers/statements/candidates';
import type { AnnotatedArticle } from './corpus';
import { headWord, overlap } from './score';

/** How much of a statement with the right content is right when its speaker is not. */
const withoutSpeaker = 0.6;

/**
 * How right a candidate is: 0 when no annotated content is its own for half or more, 1 when the speaker is right as
 * well.
 */
export function rightnessOf(
  { article, tokenized, statements }: AnnotatedArticle,
  { source, content }: Candidate,
): number {
  const spans = content.map(({ first, last }) => ({
    start: tokenized.tokens[first]?.start ?? 0,
    end: tokenized.tokens[last - 1]?.end ?? 0,
  }));
  const guess = source
    ? headWord(article.text.slice(tokenized.tokens[source.first]?.start, tokenized.tokens[source.last - 1]?.end))
    : '';
  let best = 0;
  for (const statement of statements) {
    if (overlap(statement.content, spans) < 0.5) continue;
    best = Math.max(best, !statement.source || headWord(statement.source.text) === guess ? 1 : withoutSpeaker);
  }
  return best;
}
