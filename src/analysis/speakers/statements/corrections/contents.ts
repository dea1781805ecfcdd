import type { Token, TokenizedArticle } from '../../../../language/tokens';
import type { ScoredAttribution } from '../attribution';
import type { FoundChunk } from '../tagArticle';
import { opensQuotation } from './tokenTests';

/** "declined to say whether": "to say" is the cue's, and not what was not said. */
export function withoutCue(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
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
export function withoutAside(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
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

/**
 * "The ferry would sail again, | Kvist said": the comma closes the clause, unless it stands before a quotation's end.
 */
export function withoutComma(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const cut = (chunk: FoundChunk): FoundChunk =>
    chunk.last - chunk.first > 1 && tokens[chunk.last - 1]?.text === ',' && !opensQuotation(tokens[chunk.first])
      ? { ...chunk, last: chunk.last - 1 }
      : chunk;
  return { ...statement, content: statement.content.map(cut) };
}

/** "The report, which says | the dam is sound |, was read": what "which" stands for is not what it says. */
export function withoutAntecedent(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue, content } = statement;
  if (!source || !cue || source.last - source.first > 1) return statement;
  if (!/^(?:which|who)$/.test(tokens[source.first]?.lower ?? '') || source.last > cue.first) return statement;
  const kept = content.filter(({ last }) => last > source.first).map((chunk) => withoutMainClause(chunk, tokens));
  return kept.length > 0 ? { ...statement, content: kept } : statement;
}

/** "the dam is sound |, was read by Deputy Imre": the main clause goes on with its verb behind a comma. */
function withoutMainClause(chunk: FoundChunk, tokens: readonly Token[]): FoundChunk {
  for (let at = chunk.first + 1; at + 1 < chunk.last; at++)
    if (tokens[at]!.text === ',' && tokens[at + 1]!.pos === 'AUX') return { ...chunk, last: at };
  return chunk;
}

/**
 * "| The minister | was quoted as saying | that it closed", "“No,” | the envoy, Ann Lee, | was cited": its source is no
 * part of what is said, nor is "as saying".
 */
export function withoutSource(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue, content } = statement;
  if (!source) return statement;
  const kept = content.flatMap((chunk) => {
    if (chunk.first >= source.first && chunk.last <= source.last) return [];
    if (chunk.first === cue?.last && tokens[chunk.first]?.lower === 'as' && tokens[chunk.first + 1]?.lower === 'saying')
      return [];
    return chunk.first < source.first && chunk.last >= source.last
      ? endOfQuotation(chunk, tokens, source.first)
      : chunk;
  });
  return kept.length > 0 ? { ...statement, content: kept } : statement;
}

/** A chunk that opens with a quotation mark and holds its source behind the closing one ends with that. */
function endOfQuotation(chunk: FoundChunk, tokens: readonly Token[], source: number): FoundChunk {
  if (!opensQuotation(tokens[chunk.first])) return chunk;
  const marks = tokens.slice(chunk.first + 1, source).map(({ text }) => /^["”»’]$/.test(text));
  const close = marks.lastIndexOf(true);
  return close < 0 ? chunk : { ...chunk, last: chunk.first + close + 2 };
}

/** So far behind "said" its clause may have been found to begin. */
const longestLead = 10;

/** "Dunn said | Stark knew about | the leak": whatever follows "said" up to what was found is said, too. */
export function withWholeClause(statement: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution {
  const { source, cue, content } = statement;
  const [first, ...others] = content;
  if (!source || !cue || !first || source.last > cue.first || first.first <= cue.first + 1) return statement;
  if (others.some((chunk) => chunk.first < first.first) || opensQuotation(tokens[first.first])) return statement;
  const start = cue.first + 1;
  const lead = tokens.slice(start, first.first);
  const isClause =
    /^sa(?:id|ys?)$/.test(tokens[cue.first]?.lower ?? '') &&
    lead.length <= longestLead &&
    (/^(?:PROPN|PRON|DET|NOUN)$/.test(lead[0]?.pos ?? '') || /^\p{Lu}/u.test(lead[0]?.text ?? '')) &&
    lead.some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
    lead.every(({ pos }) => pos !== 'PUNCT');
  if (!isClause) return statement;
  return { ...statement, cue: { ...cue, last: start }, content: [{ ...first, first: start }, ...others] };
}
