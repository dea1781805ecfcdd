import type { Article, Span } from '../../../article/article';
import { lowerBound } from '../../../article/lowerBound';
import type { FoundStatement } from '../foundStatement';
import { findDialogues, readDialogues } from './layouts/dialogues';
import { findHeadlines } from './layouts/headlines';
import { findIntroducedQuotations } from './layouts/introducedQuotations';
import { findPosts } from './layouts/posts';
import { findQuotingHeadlines } from './layouts/quotingHeadlines';
import { findSignedQuotations } from './layouts/signedQuotations';
import { findTurns } from './layouts/turns';

/** Layouts that say for certain who speaks: theirs replace the statements that the models read there. */
const certainLayouts = [findPosts, findDialogues, findSignedQuotations, findIntroducedQuotations, findQuotingHeadlines];

/**
 * Adds the statements that an article's layout shows to those that the models read, in the order of their first
 * content. In a transcript, other layouts only count between the turns; headlines fill gaps.
 */
export function withLayouts(article: Article, read: readonly FoundStatement[]): FoundStatement[] {
  const turns = findTurns(article);
  const others = certainLayouts.flatMap((find) => find(article));
  const laidOut = [...turns, ...without(others, turns)];
  const statements = [...laidOut, ...without(readDialogues(article, read), laidOut)];
  return [...statements, ...without(findHeadlines(article), statements)].sort((a, b) => startOf(a) - startOf(b));
}

/** The statements whose content shares no text with the contents and sources of the others. */
function without(statements: readonly FoundStatement[], others: readonly FoundStatement[]): FoundStatement[] {
  const taken = others
    .flatMap(({ source, content }) => (source ? [source, ...content] : content))
    .sort((a, b) => a.start - b.start);
  let end = 0;
  const reaching = taken.map((span) => ({ start: span.start, end: (end = Math.max(end, span.end)) }));
  return statements.filter(({ content }) => !content.some((span) => overlapsAny(span, reaching)));
}

/** @param sorted by start, none ending before the one before it */
function overlapsAny({ start, end }: Span, sorted: readonly Span[]): boolean {
  const before = lowerBound(sorted, (span) => span.start < end);
  return before > 0 && sorted[before - 1]!.end > start;
}

function startOf({ content }: FoundStatement): number {
  return content[0]?.start ?? 0;
}
