import type { Candidate } from './candidates';
import { candidatesOf } from './candidates';
import { completeClause } from './completeClauses';
import type { CompleteStatement } from './continuedQuotations';
import { CueReader } from './cueReader';
import { cueWindows } from './cueWindows';
import type { LinkedStatement } from './link';
import { linkChunks } from './link';
import type { StatementModels } from './model';
import { choose } from './rerank';
import { Quoted } from './quotationMarks';
import type { FoundChunk } from './tagArticle';
import { tagArticle } from './tagArticle';
import type { TokenProperties } from './tokenProperties';

/** Candidates that are less probable are left out. Chosen on held-out articles. */
const leastProbable = 0.28;

/** A statement that may still get more content. */
interface Growing extends CompleteStatement {
  readonly content: FoundChunk[];
}

/**
 * What the models read in an article: statements with a cue, cues that lead nowhere (no content), and contents without
 * a cue.
 */
export function readStatements(models: StatementModels, properties: TokenProperties): CompleteStatement[] {
  const { linked, candidates } = weighCues(models, properties);
  const { reading, sentenceLast } = properties;
  const complete = (chunk: FoundChunk) => completeClause(chunk, reading, sentenceLast[chunk.last - 1]!);
  const statements = choose(candidates, models.reranker, leastProbable).map(
    ({ candidate: { source, cue, content }, probability }): Growing => ({
      source,
      cue,
      content: content.map(complete),
      certainty: probability,
    }),
  );
  return [...statements, ...whatIsLeft(linked, statements, properties)];
}

/**
 * What the first model found and no statement took: further parts of a split quotation (“…,” she said. “…”) go to the
 * statement that has their cue; the rest may still be told from the layout.
 */
function whatIsLeft(
  linked: readonly LinkedStatement[],
  statements: readonly Growing[],
  { reading, quoted }: TokenProperties,
): CompleteStatement[] {
  const taken = new Uint8Array(reading.tokens.length);
  for (const { content } of statements) for (const { first, last } of content) taken.fill(1, first, last);
  const isFree = (chunk: FoundChunk) => taken[chunk.first] === 0 && taken[chunk.last - 1] === 0;
  const byCue = new Map(statements.map((statement) => [statement.cue, statement]));
  return linked.flatMap(({ source, cue, content }): CompleteStatement[] => {
    const free = content.filter(isFree);
    const statement = cue && byCue.get(cue);
    if (statement) {
      statement.content.push(...free.filter(({ first }) => quoted[first] === Quoted.opening));
      statement.content.sort((a, b) => a.first - b.first);
      return [];
    }
    return [
      ...(cue ? [{ source, cue, content: [], certainty: 0 }] : []),
      ...free.map((chunk) => ({ source: null, cue: null, content: [chunk], certainty: 1 })),
    ];
  });
}

/** All that may be a statement. */
export function weighCues(
  { first, second }: Omit<StatementModels, 'reranker'>,
  properties: TokenProperties,
): { linked: LinkedStatement[]; candidates: Candidate[] } {
  const { reading } = properties;
  const tagging = tagArticle(reading, properties, first);
  const linked = linkChunks(tagging.chunks, reading);
  const byCue = new Map(linked.map((statement) => [statement.cue, statement]));
  const reader = new CueReader(second, properties, tagging);
  return {
    linked,
    candidates: cueWindows(properties, tagging).flatMap((window) =>
      candidatesOf(window, byCue.get(window.cue), reader, properties, tagging),
    ),
  };
}
