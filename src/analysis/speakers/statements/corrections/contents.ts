import type { TokenizedArticle } from '../../../../language/tokens';
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
