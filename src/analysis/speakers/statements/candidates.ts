import type { Attribution } from './attribution';
import type { Proposal } from './candidateFeatures';
import { featuresOfCandidate } from './candidateFeatures';
import { mostProbable, sameTokens } from './chunks';
import type { CueTagger } from './cueTagger';
import type { CueWindow } from './cueWindows';
import { Part } from './labels';
import type { FoundChunk, Tagging } from './tagArticle';
import type { TokenProperties } from './tokenProperties';

/** A possible statement, and what speaks for it. */
export interface Candidate extends Attribution {
  readonly cue: FoundChunk;
  /** One number for each of `candidateFeatures`. */
  readonly features: Float64Array;
}

/** Content that the cue model's best labels leave out is proposed when one of its tokens is this probable. */
const leastContent = 0.12;
const leastSource = 0.01;

/**
 * The statements that a cue may make: what the cue model says, and what the paragraph model and the nearest neighbours
 * say where that differs.
 * @param linked the statement that the paragraph model has for this cue
 */
export function candidatesOf(
  window: CueWindow,
  linked: Attribution | undefined,
  cueModel: CueTagger,
  properties: TokenProperties,
  paragraphModel: Tagging,
): Candidate[] {
  const { cue } = window;
  const found = cueModel.tag(window);
  const contents = found.filter(({ part }) => part === Part.content);
  const others = linked?.content ?? [];
  const source =
    mostProbable(found.filter(({ part }) => part === Part.source)) ??
    linked?.source ??
    cueModel.likeliest(Part.source, leastSource);
  const candidate = (proposal: Proposal, content: readonly FoundChunk[], other: readonly FoundChunk[]): Candidate => {
    const statement = { source, cue, content };
    const features = featuresOfCandidate(proposal, statement, other, cueModel, properties, paragraphModel);
    return { ...statement, features };
  };
  if (contents.length > 0) {
    if (others.length === 0) return [candidate('cue', contents, [])];
    if (sameTokens(contents, others)) return [candidate('both', contents, others)];
    return [candidate('cue', contents, others), candidate('paragraph', others, contents)];
  }
  const weak = cueModel.likeliest(Part.content, leastContent);
  const proposed = weak ? [candidate('weak', [weak], others)] : [];
  return others.length > 0 ? [...proposed, candidate('paragraph', others, weak ? [weak] : [])] : proposed;
}
