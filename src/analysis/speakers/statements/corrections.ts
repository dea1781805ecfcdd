import type { TokenizedArticle, Token } from '../../../language/tokens';
import type { ScoredAttribution } from './attribution';
import { Part } from './labels';
import type { FoundChunk } from './tagArticle';

/** So many tokens at most a role with its comma has: "The former deputy finance minister,". */
const longestRole = 8;

/** A clause that a name behind it says has so many tokens at least: "Berlin, says Berg" may be a dateline. */
const shortestClause = 4;

/**
 * What the models get wrong and the words themselves settle, one rule a kind. A statement is given back corrected, or
 * null when it is none.
 */
export function correctAttribution(
  statement: ScoredAttribution,
  tokenized: TokenizedArticle,
): ScoredAttribution | null {
  if (nothingSaid.some((fits) => fits(statement, tokenized))) return null;
  return corrections.reduce((each, correct) => correct(each, tokenized), statement);
}

/** "Abubakar Said Mwinyi was born": a capital between names. */
function isPartOfName({ cue }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  return (
    cue !== null &&
    cue.last - cue.first === 1 &&
    tokens[cue.first]?.text === 'Said' &&
    [cue.first - 1, cue.last].every((at) => tokens[at]?.pos === 'PROPN')
  );
}

/** "the so-called “quiet zone”": nobody calls it so here. */
function isSoCalled({ cue }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  return cue !== null && tokens[cue.first]?.lower === 'called' && /^(?:so)?-$/.test(tokens[cue.first - 1]?.lower ?? '');
}

/** "Her show, “The Long Way,” comes to town": a work has a title. */
function isTitled({ cue }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  return (
    cue !== null &&
    cue.last - cue.first === 1 &&
    /^(?:show|play|film|movie|album|song|novel|book|exhibition|series)$/.test(tokens[cue.first]?.lower ?? '') &&
    tokens[cue.last]?.text === ','
  );
}

/** "The mayor apologised to both men": to whom it was said is not what was said. */
function isAddressee({ cue, content }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  const [only, ...others] = content;
  return (
    cue !== null &&
    only?.first === cue.last &&
    others.length === 0 &&
    tokens[cue.last - 1]?.lower === 'to' &&
    /^(?:apologi[sz]|talk|sp[eo]ak|spoke|wr[io]t|lie)/.test(tokens[cue.last - 2]?.lower ?? '')
  );
}

/** "Nobody knows whether he lived": then nobody says so. */
function isUnknown({ source, cue }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  const words = source
    ? tokens
        .slice(source.first, source.last)
        .map(({ lower }) => lower)
        .join(' ')
    : '';
  return cue !== null && /^(?:nobody|no one)$/.test(words) && /^kn(?:ows?|ew)$/.test(tokens[cue.last - 1]?.lower ?? '');
}

const nothingSaid = [isUnknown, isPartOfName, isSoCalled, isTitled, isAddressee];

/**
 * "The ferry would sail again, | Kvist said": the comma closes the clause, unless it stands before a quotation's end.
 */
function withoutComma(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const cut = (chunk: FoundChunk): FoundChunk =>
    chunk.last - chunk.first > 1 && tokens[chunk.last - 1]?.text === ',' && !opensQuotation(tokens[chunk.first])
      ? { ...chunk, last: chunk.last - 1 }
      : chunk;
  return { ...statement, content: statement.content.map(cut) };
}

/**
 * "Asked about the noise, Berg said": Berg is asked by somebody unsaid. "Asked by Berg" has its asker before the comma.
 */
function withoutAsked(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue } = statement;
  if (!source || !cue || source.first < cue.last || tokens[cue.first]?.text !== 'Asked') return statement;
  return tokens.slice(cue.last, source.first).some(({ text }) => text === ',')
    ? { ...statement, source: null }
    : statement;
}

/**
 * Whether a cue says that somebody is asked ("was asked", "been repeatedly | asked"): who stands before it as its
 * subject does not ask.
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

/** "She was asked whether she slept": by somebody unsaid. */
function withoutAskedOne(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue } = statement;
  return source && cue && source.last <= cue.last && source.first < cue.first && isBeingAsked(tokens, cue)
    ? { ...statement, source: null }
    : statement;
}

/** "The chair has known, says | Berg": a bare name behind the cue says it, and what it says stands before the comma. */
function turnedRound(statement: ScoredAttribution, { tokens, sentences }: TokenizedArticle): ScoredAttribution {
  const {
    cue,
    content: [only, ...others],
  } = statement;
  if (!cue || !only || others.length > 0 || only.first !== cue.last || tokens[cue.first - 1]?.text !== ',')
    return statement;
  if (
    !/^[.!?]$/.test(tokens[only.last]?.text ?? '') ||
    tokens.slice(only.first, only.last).some(({ pos }) => pos !== 'PROPN')
  )
    return statement;
  const sentence = sentences.find(({ first, last }) => first <= cue.first && cue.first < last);
  if (
    !sentence ||
    cue.first - 1 - sentence.first < shortestClause ||
    tokens.slice(sentence.first, cue.first).some(isQuotationMark)
  )
    return statement;
  return {
    ...statement,
    source: { ...only, part: Part.source },
    content: [{ ...only, first: sentence.first, last: cue.first - 1 }],
  };
}

/** "declined to say whether": "to say" is the cue's, and not what was not said. */
function withoutCue(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { cue } = statement;
  if (!cue || tokens[cue.last - 1]?.lower !== 'say') return statement;
  const cut = (chunk: FoundChunk): FoundChunk =>
    chunk.first >= cue.first && chunk.first < cue.last && chunk.last > cue.last ? { ...chunk, first: cue.last } : chunk;
  return { ...statement, content: statement.content.map(cut) };
}

/**
 * "Whether that was done is unclear; an employee said that …": what a semicolon parts from the source is the reporter's
 * own.
 */
function withoutAside(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, content } = statement;
  const kept = content.filter(
    ({ first, last }) =>
      !(
        source &&
        last <= source.first &&
        source.first - last <= 2 &&
        tokens[last]?.text === ';' &&
        !opensQuotation(tokens[first])
      ),
  );
  return kept.length > 0 ? { ...statement, content: kept } : statement;
}

function isQuotationMark({ text }: Token): boolean {
  return /^["“”„«»]$/.test(text);
}

function opensQuotation(token: Token | undefined): boolean {
  return /^["“„«‘']/.test(token?.text ?? '');
}

/** "was told by its principal": an owner is no source without what is owned. */
function withWholeOwner(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
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
function withItsRole(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
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

/** A capital after a full stop or a quotation's end, or at the article's beginning. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}/u.test(tokens[at]?.text ?? '') && /^(?:[.!?:]|["”’]|)$/.test(tokens[at - 1]?.text ?? '');
}

const period =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:its|his|her|their|the|an?)$/;
const partOfDay = /^(?:last|this) (?:night|week|month|year|morning|evening)$/;

/** "(In) January its chief executive", "Last night Berg's wife": the time at its beginning is no part of the source. */
function withoutTime(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source } = statement;
  if (!source) return statement;
  const [first, second, third] = tokens.slice(source.first, source.last);
  const opening = `${first?.lower} ${second?.lower}`;
  const length = period.test(opening) ? 1 : partOfDay.test(opening) && third?.pos === 'PROPN' ? 2 : 0;
  return length > 0 ? { ...statement, source: { ...source, first: source.first + length } } : statement;
}

const corrections = [
  turnedRound,
  withoutAsked,
  withoutAskedOne,
  withoutCue,
  withoutAside,
  withoutComma,
  withWholeOwner,
  withItsRole,
  withoutTime,
];
