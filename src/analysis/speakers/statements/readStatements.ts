import { addAll } from '../../../article/lists';
import type { Attribution, GrowingAttribution, ScoredAttribution } from './attribution';
import type { Candidate } from './candidates';
import { candidatesOf } from './candidates';
import { completeClause } from './completeClauses';
import { CueTagger } from './cueTagger';
import { cueWindows } from './cueWindows';
import { linkChunks } from './link';
import type { StatementModels } from './model';
import { selectCandidates } from './rerank';
import { Quoted } from './quotationMarks';
import type { FoundChunk } from './tagArticle';
import { tagArticle } from './tagArticle';
import type { TokenProperties } from './tokenProperties';

/** Less probable candidates are dropped. Chosen on held-out articles. */
const leastProbable = 0.28;

/**
 * An article's attributions as the models find them: with a cue; cues without content; and contents without a cue. In
 * steps of a few ms.
 */
export function* readStatements(
  models: StatementModels,
  properties: TokenProperties,
): Generator<undefined, ScoredAttribution[]> {
  const { linked, candidates } = yield* scoreCandidates(models, properties);
  yield;
  const { tokenized, sentenceLast } = properties;
  const complete = (chunk: FoundChunk) => completeClause(chunk, tokenized, sentenceLast[chunk.last - 1]!);
  const selected = selectCandidates(candidates, models.reranker, leastProbable);
  const statements: GrowingAttribution[] = [];
  for (const { candidate, probability } of selected) {
    yield;
    const { source, cue, content } = candidate;
    statements.push({ source, cue, content: content.map(complete), probability });
  }
  yield;
  return [...statements, ...whatIsLeft(linked, statements, properties)];
}

/**
 * Chunks of the paragraph model that no statement took. Further parts of a split quotation (“…,” she said. “…”) go to
 * the statement with their cue; the layout may still tell whose the others are.
 */
function whatIsLeft(
  linked: readonly Attribution[],
  statements: readonly GrowingAttribution[],
  { tokenized, quoted }: TokenProperties,
): ScoredAttribution[] {
  const taken = new Uint8Array(tokenized.tokens.length);
  for (const { content } of statements) for (const { first, last } of content) taken.fill(1, first, last);
  const isFree = (chunk: FoundChunk) => taken[chunk.first] === 0 && taken[chunk.last - 1] === 0;
  const byCue = new Map(statements.map((statement) => [statement.cue, statement]));
  return linked.flatMap(({ source, cue, content }): ScoredAttribution[] => {
    const free = content.filter(isFree);
    const statement = cue && byCue.get(cue);
    if (statement) {
      addAll(
        statement.content,
        free.filter(({ first }) => quoted[first] === Quoted.opening),
      );
      statement.content.sort((a, b) => a.first - b.first);
      return [];
    }
    return [
      ...(cue ? [{ source, cue, content: [], probability: 0 }] : []),
      ...free.map((chunk) => ({ source: null, cue: null, content: [chunk], probability: 1 })),
    ];
  });
}

/** Every candidate for a statement, and what the paragraph model alone links. In steps of a few ms. */
export function* scoreCandidates(
  { paragraph, cue }: Omit<StatementModels, 'reranker'>,
  properties: TokenProperties,
): Generator<undefined, { linked: Attribution[]; candidates: Candidate[] }> {
  const { tokenized } = properties;
  const tagging = yield* tagArticle(tokenized, properties, paragraph);
  yield;
  const linked = linkChunks(tagging.chunks, tokenized);
  yield;
  const byCue = new Map(linked.map((statement) => [statement.cue, statement]));
  const reader = new CueTagger(cue, properties, tagging);
  const candidates: Candidate[] = [];
  for (const window of cueWindows(properties, tagging)) {
    yield;
    addAll(candidates, candidatesOf(window, byCue.get(window.cue), reader, properties, tagging));
  }
  return { linked, candidates };
}
