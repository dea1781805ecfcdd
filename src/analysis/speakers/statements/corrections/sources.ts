import type { TokenizedArticle } from '../../../../language/tokens';
import type { ScoredAttribution } from '../attribution';
import { isBeingAsked } from '../beingAsked';
import { opensSentence } from './tokenTests';

/** A role before a comma has at most this many tokens: "The former deputy finance minister,". */
const longestRole = 8;

/**
 * "Asked about the noise, Berg said": Berg is asked by somebody unsaid. "Asked by Berg" has its asker before the comma.
 */
export function withoutAsked(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue } = statement;
  if (!source || !cue || source.first < cue.last || tokens[cue.first]?.text !== 'Asked') return statement;
  return tokens.slice(cue.last, source.first).some(({ text }) => text === ',')
    ? { ...statement, source: null }
    : statement;
}

/** "She was asked whether she slept": by somebody unsaid. */
export function withoutAskedOne(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue } = statement;
  return source && cue && source.last <= cue.last && source.first < cue.first && isBeingAsked(tokens, cue)
    ? { ...statement, source: null }
    : statement;
}

/** "was told by its principal": an owner is no source without what is owned. */
export function withWholeOwner(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source } = statement;
  if (
    !source ||
    source.last - source.first > 1 ||
    !/^(?:its|their|his|my|our|your)$/.test(tokens[source.first]?.lower ?? '')
  )
    return statement;
  let last = source.last;
  while (/^(?:NOUN|ADJ)$/.test(tokens[last]?.pos ?? '')) last++;
  return { ...statement, source: { ...source, last } };
}

/** "His lawyer, | Piet Moran, | denied": a name between commas belongs to the person at the sentence's beginning. */
export function withItsRole(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source } = statement;
  if (
    !source ||
    tokens[source.first]?.pos !== 'PROPN' ||
    tokens[source.first - 1]?.text !== ',' ||
    tokens[source.first - 2]?.pos !== 'NOUN'
  )
    return statement;
  if (![tokens[source.last - 1], tokens[source.last]].some((token) => token?.text === ',')) return statement;
  let first = source.first - 2;
  while (source.first - first < longestRole && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  return opensSentence(tokens, first - 1) &&
    /^(?:the|an?|his|her|its|their|my|our)$/.test(tokens[first - 1]?.lower ?? '')
    ? { ...statement, source: { ...source, first: first - 1 } }
    : statement;
}

const monthOrDay = new RegExp(
  [
    '^(?:january|february|march|april|may|june|july|august|september|october|november|december',
    '|(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:its|his|her|their|the|an?)$',
  ].join(''),
);
const partOfDay = /^(?:last|this) (?:night|week|month|year|morning|evening)$/;

/** "(In) January its chief executive", "Last night Berg's wife": the time at its beginning is no part of the source. */
export function withoutTime(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source } = statement;
  if (!source) return statement;
  const [first, second, third] = tokens.slice(source.first, source.last);
  const opening = `${first?.lower} ${second?.lower}`;
  const length = monthOrDay.test(opening) ? 1 : partOfDay.test(opening) && third?.pos === 'PROPN' ? 2 : 0;
  return length > 0 ? { ...statement, source: { ...source, first: source.first + length } } : statement;
}
