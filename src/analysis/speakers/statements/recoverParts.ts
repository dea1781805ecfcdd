import type { Sentence } from '../../../language/tokens';
import { beginLabel, insideLabel, labelStride, Part } from './labels';
import type { FoundChunk } from './tagArticle';

/** Marginal probabilities of the labels of one sequence, `labelStride` numbers per token. */
export interface SequenceView {
  readonly marginals: Float64Array;
  /** Index of the sequence's first token, and of the one after its last. */
  readonly first: number;
  readonly last: number;
  readonly sequence: number;
}

/** The probability that a part needs at its likeliest token, and the share of it that the neighbours need. */
interface Limits {
  readonly peak: number;
  readonly share: number;
}

// Chosen on held-out articles.
const cueOfContent: Limits = { peak: 0.05, share: 0.5 };
const cueAlone: Limits = { peak: 0.35, share: 0.5 };
const source: Limits = { peak: 0.01, share: 0.5 };
const content: Limits = { peak: 0.3, share: 0.5 };

/**
 * Finds parts that the best labels leave out although the parts around them ask for one: each word may be a little more
 * likely outside than in a source, but a cue has a source, and this is the likeliest place. At most one part of each
 * kind per sentence.
 */
export function recoverParts(
  found: readonly FoundChunk[],
  sentences: readonly Sentence[],
  view: SequenceView,
): FoundChunk[] {
  return sentences.flatMap((sentence) => {
    const first = Math.max(sentence.first, view.first);
    const last = Math.min(sentence.last, view.last);
    return hiddenInSentence(
      found.filter((chunk) => chunk.first < last && chunk.last > first),
      first,
      last,
      view,
    );
  });
}

function hiddenInSentence(found: readonly FoundChunk[], first: number, last: number, view: SequenceView): FoundChunk[] {
  const here = [...found];
  const hidden: FoundChunk[] = [];
  const has = (part: Part) => here.some((chunk) => chunk.part === part);
  const seek = (part: Part, limits: Limits) => {
    const chunk = has(part) ? null : likeliest(part, limits, here, first, last, view);
    if (!chunk) return;
    here.push(chunk);
    hidden.push(chunk);
  };
  seek(Part.cue, has(Part.content) ? cueOfContent : cueAlone);
  if (!has(Part.cue)) return hidden;
  seek(Part.content, content);
  seek(Part.source, source);
  return hidden;
}

function likeliest(
  part: Part,
  { peak, share }: Limits,
  here: readonly FoundChunk[],
  first: number,
  last: number,
  view: SequenceView,
): FoundChunk | null {
  const probability = (at: number) => {
    const row = (at - view.first) * labelStride;
    return view.marginals[row + beginLabel(part)]! + view.marginals[row + insideLabel(part)]!;
  };
  const free = (at: number) => !here.some((chunk) => at >= chunk.first && at < chunk.last);
  let top = -1;
  let highest = -1;
  for (let at = first; at < last; at++) {
    const value = probability(at);
    if (value <= highest || !free(at)) continue;
    top = at;
    highest = value;
  }
  if (top < 0 || highest < peak) return null;
  const least = highest * share;
  let start = top;
  let end = top + 1;
  while (start > first && free(start - 1) && probability(start - 1) >= least) start--;
  while (end < last && free(end) && probability(end) >= least) end++;
  let sum = 0;
  for (let at = start; at < end; at++) sum += probability(at);
  return { part, first: start, last: end, sequence: view.sequence, probability: sum / (end - start) };
}
