import type { Token } from '../../../language/tokens';

/**
 * Whether a cue says that somebody is asked ("was asked", "been repeatedly | asked"). The subject before it is then the
 * person asked, not the person who asks.
 */
export function isBeingAsked(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  return (
    tokens[last - 1]?.lower === 'asked' &&
    tokens
      .slice(Math.max(0, Math.min(first, last - 3)), last - 1)
      .some(({ lower }) => /^(?:am|is|are|was|were|been|being)$/.test(lower))
  );
}
