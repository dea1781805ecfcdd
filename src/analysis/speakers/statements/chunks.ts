import type { FoundChunk } from './tagArticle';

/** How many tokens some chunks have together. */
export function sizeOf(chunks: readonly FoundChunk[]): number {
  return chunks.reduce((sum, { first, last }) => sum + last - first, 0);
}

/** Tokens that both have, divided by those that either has (Jaccard index). */
export function overlapOf(one: readonly FoundChunk[], other: readonly FoundChunk[]): number {
  let shared = 0;
  for (const a of one)
    for (const b of other) shared += Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first));
  return shared / (sizeOf(one) + sizeOf(other) - shared || 1);
}

/** Whether two lists of chunks cover the same tokens, chunk by chunk. */
export function sameTokens(one: readonly FoundChunk[], other: readonly FoundChunk[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ first, last }, index) => first === other[index]?.first && last === other[index]?.last)
  );
}

/** The chunk whose labels are most probable; null of none. */
export function mostProbable(chunks: readonly FoundChunk[]): FoundChunk | null {
  return chunks.reduce<FoundChunk | null>(
    (best, chunk) => (best === null || chunk.probability > best.probability ? chunk : best),
    null,
  );
}
