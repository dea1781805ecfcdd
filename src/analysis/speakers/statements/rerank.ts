import type { Candidate } from './candidates';
import { overlapOf } from './candidates';
import type { FoundChunk } from './tagArticle';

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

/** Contents that share more than this are one. */
const sharedByRivals = 0.4;

/**
 * Contents are compared with those whose cue stands in the same stretch of so many tokens, or beside it: a window
 * reaches no farther.
 */
const stretch = 256;

/** The best candidates, one a cue, whose contents are not the same; the likeliest first choose. */
export function choose(candidates: readonly Candidate[], weights: ArrayLike<number>, least: number): Chosen[] {
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
      if (near.get(at)?.some((other) => overlapOf(candidate.content, other.content) > sharedByRivals)) return false;
    }
    cues.add(candidate.cue);
    const here = near.get(place);
    if (here) here.push(candidate);
    else near.set(place, [candidate]);
    return true;
  });
}
