import { lowerBound } from '../../../../article/lowerBound';
import type { Token, TokenizedArticle } from '../../../../language/tokens';
import type { ScoredAttribution } from '../attribution';
import { isBeingAsked, isHearsay } from '../passiveCues';
import type { TokenRange } from './nounPhrases';
import { nounPhraseAfter, nounPhraseBefore } from './nounPhrases';
import { isQuotationMark, opensSentence } from './tokenTests';

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

/** "… | of her grandfather, Bob Poole. Poole, 81, | said": a source ends, or begins, with the cue's sentence. */
export function withinSentence(
  statement: ScoredAttribution,
  { tokens, sentences }: TokenizedArticle,
): ScoredAttribution {
  const { source, cue } = statement;
  // A turn of a transcript has its name in a sentence of its own.
  if (!source || !cue || tokens[cue.first]?.text === ':') return statement;
  const sentence = sentences[lowerBound(sentences, ({ last }) => last <= cue.first)];
  if (!sentence) return statement;
  const first = Math.max(source.first, sentence.first);
  const last = Math.min(source.last, sentence.last);
  // What begins with a comma or bracket begins no sentence, whatever full stop stands before it: "(D-Nev.), …".
  return first < last && tokens[first]?.pos !== 'PUNCT'
    ? { ...statement, source: { ...source, first, last } }
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

const formOfBe = /^(?:is|are|was|were|be|been|being|'s|'re)$/;

/** "She is said to have burned it": somebody unsaid says so, not she. */
export function withoutHearsay(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue } = statement;
  return source && cue && source.first < cue.first && isHearsay(tokens, cue)
    ? { ...statement, source: null }
    : statement;
}

const quoting = /^(?:quoted|quotes|quoting|cited)$/;

/** "“…,” the channel quoted | Ms. Sokol", "The channel quoted | an official: “…”": who is quoted says it. */
export function quotedOne(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue, content } = statement;
  if (!source || !cue || source.last > cue.first) return statement;
  const verb = tokens.slice(cue.first, cue.last).findIndex(({ lower }) => quoting.test(lower));
  const object = cue.first + verb + 1;
  const quoted = verb < 0 ? null : nounPhraseAfter(tokens, object, tokens.length);
  if (!quoted) return statement;
  const after = tokens[quoted.last]?.text ?? '';
  // "“…,” the channel quoted | Ms. Sokol as saying", "The channel quoted | Ms. Sokol: “…”": these words are no content.
  const said = content
    .filter(({ first, last }) => first < object || last > quoted.last + 2)
    .map((part) => (part.first === object && after === ':' ? { ...part, first: quoted.last + 1 } : part));
  const begin = said[0]?.first ?? 0;
  const end = said.at(-1)?.last ?? 0;
  const isQuotedOne = end <= source.first ? /^(?:[.;]|as)$/.test(after) : begin === quoted.last + 1 && after === ':';
  return isQuotedOne && said.length > 0
    ? { ...statement, source: { ...source, ...quoted }, cue: { ...cue, last: object }, content: said }
    : statement;
}

/** "“…,” | the engineer, Ann Lee, | was quoted as saying by the agency": she says it. */
export function quotedSubject(
  statement: ScoredAttribution,
  { tokens, sentences }: TokenizedArticle,
): ScoredAttribution {
  const { source, cue } = statement;
  if (!source || !cue || source.first < cue.last) return statement;
  const verb = tokens.slice(cue.first, cue.last).findIndex(({ lower }) => lower === 'quoted');
  const be = cue.first + verb - 1;
  if (verb < 0 || !formOfBe.test(tokens[be]?.lower ?? '')) return statement;
  const sentence = sentences.find(({ first, last }) => first <= be && be < last);
  const subject = sentence && subjectBefore(tokens, be, sentence.first);
  return subject ? { ...statement, source: { ...source, ...subject } } : statement;
}

/** The noun phrase before a verb, with the role that a pair of commas joins to it: "the engineer, Ann Lee, | was". */
function subjectBefore(tokens: readonly Token[], verb: number, floor: number): TokenRange | null {
  const closed = tokens[verb - 1]?.text === ',';
  const name = nounPhraseBefore(tokens, closed ? verb - 1 : verb, floor);
  if (!name || !closed || tokens[name.first - 1]?.text !== ',') return name;
  const role = nounPhraseBefore(tokens, name.first - 1, floor);
  return role ? { first: role.first, last: name.last } : name;
}

const adverb = /^(?:here|there|today|yesterday|tonight|earlier|later|recently|afterwards)$/;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "said a spokesperson | here on Monday": when and where it was said is no part of the source. */
export function withoutAdverbs(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source } = statement;
  if (!source) return statement;
  let { last } = source;
  for (let before = -1; before !== last && last - source.first > 1;) {
    before = last;
    const { text, lower } = tokens[last - 1]!;
    if (adverb.test(text)) last--;
    else if (weekday.test(lower) && last - source.first > 2 && tokens[last - 2]?.lower === 'on') last -= 2;
  }
  return last === source.last ? statement : { ...statement, source: { ...source, last } };
}

/** "According to | Ann Lee |, the well is dry": the comma parts the source from a clause with a subject of its own. */
export function withoutClause(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue, content } = statement;
  if (!source || !cue || tokens[cue.last - 1]?.lower !== 'to' || source.first !== cue.last) return statement;
  if (!/^(?:AUX|VERB)$/.test(tokens[source.last]?.pos ?? '')) return statement;
  const commas = tokens.slice(source.first, source.last).map(({ text }) => text === ',');
  const comma = source.first + commas.lastIndexOf(true);
  const end = content.at(-1)?.last ?? 0;
  if (comma <= source.first || end <= source.last) return statement;
  return {
    ...statement,
    source: { ...source, last: comma },
    content: [{ ...content.at(-1)!, first: comma + 1, last: end }],
  };
}

const closingMark = /^["”’'»]$/;
const openersOf: Readonly<Record<string, RegExp>> = {
  '"': /^"$/,
  '”': /^["“„]$/,
  '’': /^[‘']$/,
  "'": /^[‘']$/,
  '»': /^«$/,
};

/** "“Liar!” yelled | one resident": right behind a quotation's verb stands who says it, whatever else was found. */
export function behindQuotation(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue, content } = statement;
  const first = content[0];
  if (!source || !cue || !first) return statement;
  const isWord = tokens.slice(source.first, source.last).some(({ pos }) => pos !== 'PUNCT');
  if (isWord && source.first >= cue.last) return statement;
  const close = tokens[cue.first - 1]?.text === ',' ? cue.first - 2 : cue.first - 1;
  const open = closingMark.test(tokens[close]?.text ?? '') ? openingOf(tokens, close) : -1;
  const phrase = open < 0 ? null : nounPhraseAfter(tokens, cue.last, tokens.length);
  if (!phrase) return statement;
  const quotation = content.filter(({ first, last }) => first >= open && last <= cue.first);
  return {
    ...statement,
    source: { ...source, ...withApposition(tokens, phrase) },
    content: quotation.length > 0 ? quotation : [{ ...first, first: open, last: cue.first }],
  };
}

/** A quotation is looked through for its opening mark over this many tokens. */
const longestQuotation = 120;

function openingOf(tokens: readonly Token[], close: number): number {
  const opener = openersOf[tokens[close]!.text]!;
  for (let at = close - 1; at >= Math.max(0, close - longestQuotation); at--)
    if (opener.test(tokens[at]!.text)) return at;
  return -1;
}

/** "his wife |, Pia |.": with the name between commas. */
function withApposition(tokens: readonly Token[], phrase: TokenRange): TokenRange {
  if (tokens[phrase.last]?.text !== ',') return phrase;
  let last = phrase.last + 1;
  while (tokens[last]?.pos === 'PROPN') last++;
  return last > phrase.last + 1 && /^[.,;]$/.test(tokens[last]?.text ?? '') ? { first: phrase.first, last } : phrase;
}

/** "Selma TV quoted | a senior official | as saying": whoever is quoted says it. */
export function quotedAsSaying(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue } = statement;
  if (!source || !cue) return statement;
  const as = tokens[cue.first]?.lower === 'as' ? cue.first : cue.first - 1;
  if (tokens[as]?.lower !== 'as' || tokens[as + 1]?.lower !== 'saying') return statement;
  let first = as;
  while (first > as - longestQuoted && first > source.last && !quoting.test(tokens[first - 1]!.lower)) first--;
  const isQuoted = first < as && first > source.last && quoting.test(tokens[first - 1]!.lower);
  return isQuoted ? { ...statement, source: { ...source, first, last: as } } : statement;
}

/** Between "quoted" and "as saying" stand at most this many tokens. */
const longestQuoted = 15;

/** "According to | the interior ministry |, 12 people were held": the source follows at once, up to the comma. */
export function accordingTo(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue, content } = statement;
  const only = content[0];
  if (!source || !cue || !only || tokens[cue.last - 2]?.lower !== 'according') return statement;
  if (content.length > 1 || only.first !== cue.last) return statement;
  const isPronoun = /^(?:him|her|them)$/.test(tokens[cue.last]?.lower ?? '');
  const phrase = isPronoun ? { first: cue.last, last: cue.last + 1 } : nounPhraseAfter(tokens, cue.last, only.last);
  return phrase && tokens[phrase.last]?.text === ','
    ? { ...statement, source: { ...source, ...phrase }, content: [{ ...only, first: phrase.last + 1 }] }
    : statement;
}

/** "| The deputy, speaking in parliament, | said | the government feared the vote": no clause says anything. */
export function notTurnedRound(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue, content } = statement;
  const [only, ...others] = content;
  if (!source || !cue || !only || others.length > 0 || source.first !== cue.last) return statement;
  if (only.last > cue.first || cue.first - only.last > 1 || !opensSentence(tokens, only.first)) return statement;
  const words = tokens.slice(source.first, source.last);
  const isClause =
    words.some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
    !words.some(({ lower }) => /^(?:who|which|that|,)$/.test(lower));
  const said = tokens.slice(only.first, only.last);
  const isPhrase = said.every(({ pos, lower }) => (pos !== 'VERB' && pos !== 'AUX') || lower.endsWith('ing'));
  return isClause && isPhrase && !said.some(isQuotationMark)
    ? {
        ...statement,
        source: { ...source, first: only.first, last: only.last },
        content: [{ ...only, first: source.first, last: source.last }],
      }
    : statement;
}
