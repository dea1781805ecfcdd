import type { Sentence, Token, TokenizedArticle } from '../../../language/tokens';
import { isSpeechWord } from '../../../language/speechVerbs';
import type { ScoredAttribution } from './attribution';
import { nounPhraseBefore, type TokenRange } from './corrections/nounPhrases';
import { isQuotationMark } from './corrections/tokenTests';
import { Part } from './labels';
import type { FoundChunk } from './tagArticle';

const probability = 0.6;

/**
 * "Father Inácio, the parish priest, recalls that the bells were rung": a subject, a verb of speech and "that" at the
 * beginning of a sentence. Only where the models saw no cue.
 */
export function thatClauses(
  statements: readonly ScoredAttribution[],
  { tokens, sentences }: TokenizedArticle,
): ScoredAttribution[] {
  const taken = new Uint8Array(tokens.length);
  for (const { cue, content } of statements) if (cue && content.length > 0) taken.fill(1, cue.first, cue.last);
  return sentences.flatMap((sentence) => {
    const that = findThat(tokens, sentence);
    if (that < 0 || taken[that - 1] === 1) return [];
    const source = subjectAt(tokens, sentence.first, that - 1);
    const last = tokens[sentence.last - 1]?.text === '.' ? sentence.last - 1 : sentence.last;
    return source && last - that > 3 ? [asAttribution(source, that, last)] : [];
  });
}

/** The first "that" of a sentence, right behind a verb of speech and before any quotation; -1 for none. */
function findThat(tokens: readonly Token[], { first, last }: Sentence): number {
  for (let at = first; at < last; at++) {
    if (isQuotationMark(tokens[at]!)) return -1;
    if (tokens[at]!.lower !== 'that') continue;
    return tokens[at - 1]?.pos === 'VERB' && isSpeechWord(tokens[at - 1]!.lower) ? at : -1;
  }
  return -1;
}

/** The noun phrase that fills a sentence up to its verb, with a role between commas. */
function subjectAt(tokens: readonly Token[], first: number, verb: number): TokenRange | null {
  const closed = tokens[verb - 1]?.text === ',';
  const phrase = nounPhraseBefore(tokens, closed ? verb - 1 : verb, first);
  if (!phrase) return null;
  if (phrase.first === first && !closed) return phrase;
  if (!closed || tokens[phrase.first - 1]?.text !== ',') return null;
  const name = nounPhraseBefore(tokens, phrase.first - 1, first);
  return name?.first === first ? { first, last: verb } : null;
}

function asAttribution(source: TokenRange, that: number, last: number): ScoredAttribution {
  const chunk = (part: Part, from: number, to: number): FoundChunk => ({
    part,
    first: from,
    last: to,
    sequence: -1,
    probability,
  });
  return {
    source: chunk(Part.source, source.first, source.last),
    cue: chunk(Part.cue, that - 1, that),
    content: [chunk(Part.content, that, last)],
    probability,
  };
}
