import type { Sentence, Token, TokenizedArticle } from '../../../language/tokens';
import { words } from '../../../language/wordList';
import type { ScoredAttribution } from './attribution';
import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from './corrections/nounPhrases';
import { isQuotationMark } from './corrections/tokenTests';
import { Part } from './labels';
import type { FoundChunk } from './tagArticle';

/** A clause that is reported has at least this many tokens: "Sales rose". */
const shortestClause = 2;

const probability = 0.6;

/**
 * "The talks go on until June, Ann Lee said.", "The talks go on, said a spokesman.": indirect speech whose attribution
 * ends the sentence, as translated news likes it. Only where the models saw no cue.
 */
export function trailingAttributions(
  statements: readonly ScoredAttribution[],
  { tokens, sentences }: TokenizedArticle,
): ScoredAttribution[] {
  const taken = new Uint8Array(tokens.length);
  for (const { cue, content } of statements) if (cue && content.length > 0) taken.fill(1, cue.first, cue.last);
  return sentences.flatMap((sentence) => {
    const found = readEnd(tokens, sentence);
    return found && taken[found.verb] === 0 ? [asAttribution(sentence, found)] : [];
  });
}

interface SentenceEnd {
  /** The comma before the attribution. */
  readonly comma: number;
  readonly verb: number;
  readonly source: TokenRange;
}

function readEnd(tokens: readonly Token[], { first, last }: Sentence): SentenceEnd | null {
  if (tokens[last - 1]?.text !== '.' || tokens.slice(first, last).some(isQuotationMark)) return null;
  const verb = lastVerb(tokens, first, last);
  if (verb < 0) return null;
  const turned = tokens[verb - 1]?.text === ',';
  const source = turned ? nounPhraseAfter(tokens, verb + 1, last - 1) : subjectBefore(tokens, verb, first);
  const comma = turned ? verb - 1 : (source?.first ?? 0) - 1;
  if (!source || tokens[comma]?.text !== ',' || comma - first < shortestClause) return null;
  const rest = tokens.slice(turned ? source.last : verb + 1, last - 1);
  return isClause(tokens.slice(first, comma)) && rest.every(isAdverbial) ? { comma, verb, source } : null;
}

/** A subject and then a verb: not "Speaking in Berlin", "In Berlin". */
function isClause(clause: readonly Token[]): boolean {
  const subject = clause.findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
  const verb = clause.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return (
    subject >= 0 && subject < verb && !/^(?:when|while|after|before|as|since|until|although)$/.test(clause[0]!.lower)
  );
}

const sayings: ReadonlySet<string> = words('said, says, added, adds');

function lastVerb(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 2; at > first + shortestClause; at--) {
    if (sayings.has(tokens[at]!.lower)) return at;
    if (tokens[at]!.text === ',') {
      // ", said Ann Lee" and ", Ann Lee said" have no further comma behind the verb.
      return -1;
    }
  }
  return -1;
}

function subjectBefore(tokens: readonly Token[], verb: number, floor: number): TokenRange | null {
  if (/^(?:he|she|they)$/.test(tokens[verb - 1]?.lower ?? '')) return { first: verb - 1, last: verb };
  return nounPhraseBefore(tokens, verb, floor);
}

/** "here on Monday": when and where it was said. */
function isAdverbial({ lower, pos }: Token): boolean {
  return (
    pos === 'NUM' ||
    pos === 'PROPN' ||
    /^(?:on|in|at|here|there|today|yesterday|earlier|later|late|last|this|the|a|an|day|night|week|month|year|morning|evening|afternoon|statement|interview)$/.test(
      lower,
    )
  );
}

function asAttribution({ first }: Sentence, { comma, verb, source }: SentenceEnd): ScoredAttribution {
  const chunk = (part: Part, from: number, to: number): FoundChunk => ({
    part,
    first: from,
    last: to,
    sequence: -1,
    probability,
  });
  return {
    source: chunk(Part.source, source.first, source.last),
    cue: chunk(Part.cue, verb, verb + 1),
    content: [chunk(Part.content, first, comma)],
    probability,
  };
}
