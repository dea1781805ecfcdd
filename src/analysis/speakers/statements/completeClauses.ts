import type { TokenizedArticle, Token } from '../../../language/tokens';
import type { FoundChunk } from './tagArticle';

/** After an insertion, the clause must go on within this many tokens. */
const longestInsertion = 25;

/**
 * "announced that the talks, held in May, | have failed": how far after the insertion's comma a clause goes on, in
 * tokens.
 */
const longestRest = 40;

/**
 * A clause with "that" needs a verb. Where one stops at the comma of an insertion, the verb still to come ("that the
 * talks, held in May, have failed"), it is led on up to the next comma or the end of the sentence. Others stay as they
 * are.
 */
export function completeClause(content: FoundChunk, { tokens }: TokenizedArticle, sentenceLast: number): FoundChunk {
  if (tokens[content.first]?.lower !== 'that' || tokens[content.last]?.text !== ',' || hasAuxiliary(tokens, content))
    return content;
  const verb = verbAfterInsertion(tokens, content, sentenceLast);
  if (verb < 0) return content;
  let last = verb + 1;
  while (last < Math.min(sentenceLast, verb + longestRest) && !/^[,.;:!?—–]$/.test(tokens[last]?.text ?? '')) last++;
  return { ...content, last };
}

function hasAuxiliary(tokens: readonly Token[], { first, last }: FoundChunk): boolean {
  for (let at = first + 1; at < last; at++) if (tokens[at]?.pos === 'AUX') return true;
  return false;
}

/**
 * The auxiliary that follows the comma which ends the content, or the one which ends the insertion after it; -1 for
 * none.
 */
function verbAfterInsertion(tokens: readonly Token[], content: FoundChunk, sentenceLast: number): number {
  const isVerb = (at: number) => at < sentenceLast && tokens[at]?.pos === 'AUX' && tokens[at - 1]?.text === ',';
  if (isVerb(content.last + 1)) return content.last + 1;
  for (let at = content.first + 1; at < content.last; at++) if (tokens[at]?.pos === 'VERB') return -1;
  for (let at = content.last + 2; at < Math.min(sentenceLast, content.last + longestInsertion); at++) {
    if (tokens[at]?.text === ',') return isVerb(at + 1) ? at + 1 : -1;
  }
  return -1;
}
