import type { TokenizedArticle } from '../../../../language/tokens';
import type { ScoredAttribution } from '../attribution';
import { Part } from '../labels';
import { nounPhraseAfter } from './nounPhrases';
import { isQuotationMark } from './tokenTests';

/** A clause before the cue needs at least this many tokens: "Berlin, says Berg" may be a dateline. */
const shortestClause = 4;

/**
 * "The chair has known, says | Berg", "…, said | a spokesman here": the name or noun phrase behind the cue says it, and
 * what it says stands before the comma.
 */
export function turnedRound(statement: ScoredAttribution, { tokens, sentences }: TokenizedArticle): ScoredAttribution {
  const {
    source,
    cue,
    content: [only, ...others],
  } = statement;
  if (!cue || !only || others.length > 0 || only.first !== cue.last || tokens[cue.first - 1]?.text !== ',')
    return statement;
  const isName = tokens.slice(only.first, only.last).every(({ pos }) => pos === 'PROPN');
  const speaker = isName ? only : nounPhraseAfter(tokens, only.first, only.last);
  const isWhole = isName || (speaker !== null && source?.first === only.first);
  if (!speaker || !isWhole || !/^[.!?]$/.test(tokens[only.last]?.text ?? '')) return statement;
  const sentence = sentences.find(({ first, last }) => first <= cue.first && cue.first < last);
  if (
    !sentence ||
    cue.first - 1 - sentence.first < shortestClause ||
    tokens.slice(sentence.first, cue.first).some(isQuotationMark)
  )
    return statement;
  const { first, last } = speaker;
  return {
    ...statement,
    source: { ...only, first, last, part: Part.source },
    content: [{ ...only, first: sentence.first, last: cue.first - 1 }],
  };
}
