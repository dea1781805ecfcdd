import type { Token } from '../../../language/tokens';

const formOfBe = /^(?:am|is|are|was|were|been|being|'s|'re)$/;
const hearsay = /^(?:said|reported|alleged|rumou?red|believed|thought|understood|known|claimed|reputed)$/;

interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether a cue says that somebody is asked ("was asked", "been repeatedly | asked"). The subject before it is then the
 * person asked, not the person who asks.
 */
export function isBeingAsked(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  return (
    tokens[last - 1]?.lower === 'asked' &&
    tokens.slice(Math.max(0, Math.min(first, last - 3)), last - 1).some(({ lower }) => formOfBe.test(lower))
  );
}

/** Whether a cue reports what others say of its subject: "is said to have", "are believed to be". */
export function isHearsay(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++)
    if (hearsay.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'to')
      return formOfBe.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === 'be';
  return false;
}
