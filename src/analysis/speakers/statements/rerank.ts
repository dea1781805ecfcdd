import type { CandidateFeature } from './candidateFeatures';
import { candidateFeatures } from './candidateFeatures';
import type { Candidate } from './candidates';
import { overlapOf } from './chunks';
import type { FoundChunk } from './tagArticle';

/** The weights in the order of `candidateFeatures`. */
export function rerankerFrom(weights: Readonly<Record<CandidateFeature, number>>): Float64Array {
  return Float64Array.from(candidateFeatures, (feature) => weights[feature]);
}

/** How probable it is that a candidate is a statement: logistic regression over its features. */
export function probabilityOf({ features }: Candidate, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += features[at]! * weights[at]!;
  return 1 / (1 + Math.exp(-sum));
}

export interface Chosen {
  readonly candidate: Candidate;
  readonly probability: number;
}

/** Two contents that overlap more than this are the same statement. */
const maxOverlap = 0.4;

/**
 * Contents are only compared when their cues stand in the same stretch of this many tokens, or in neighbouring ones: no
 * cue window reaches farther.
 */
const stretch = 256;

/** The most probable candidates: at most one for each cue, none with the content of a more probable one. */
export function selectCandidates(
  candidates: readonly Candidate[],
  weights: ArrayLike<number>,
  least: number,
): Chosen[] {
  const weighed = candidates
    .map((candidate) => ({ candidate, probability: probabilityOf(candidate, weights) }))
    .filter(({ probability }) => probability >= least);
  weighed.sort((a, b) => b.probability - a.probability || a.candidate.cue.first - b.candidate.cue.first);
  const cues = new Set<FoundChunk>();
  const near = new Map<number, Candidate[]>();
  return weighed.filter(({ candidate }) => {
    if (cues.has(candidate.cue)) return false;
    const place = Math.floor(candidate.cue.first / stretch);
    for (let at = place - 1; at <= place + 1; at++) {
      if (near.get(at)?.some((other) => overlapOf(candidate.content, other.content) > maxOverlap)) return false;
    }
    cues.add(candidate.cue);
    const here = near.get(place);
    if (here) here.push(candidate);
    else near.set(place, [candidate]);
    return true;
  });
}
