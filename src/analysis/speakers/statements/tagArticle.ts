import type { TokenizedArticle } from '../../../language/tokens';
import type { CrfWeights } from './crf';
import { oncePerModel, Tagger } from './crf';
import type { TokenProperties } from './tokenProperties';
import { recoverParts } from './recoverParts';
import { EmissionScorer } from './emissionScorer';
import type { Chunk } from './labels';
import { chunksOf, labelStride } from './labels';
import { sequencesOf } from './sequences';

/** A part of a statement that the model found, before anybody asked which parts belong together. */
export interface FoundChunk extends Chunk {
  /** Number of the sequence (paragraph or window of one) that it lies in. */
  readonly sequence: number;
  /** Mean probability of its labels. */
  readonly probability: number;
}

/** What the paragraph model says of an article. */
export interface Tagging {
  /** The sources, cues and contents, in order. */
  readonly chunks: readonly FoundChunk[];
  /** The best label of each token. */
  readonly labels: Uint8Array;
  /** How probable it is that a token belongs to a part, `partCount` numbers a token, as `Part` counts. */
  readonly probabilities: Float32Array;
}

export const partCount = 3;

const readerOf = oncePerModel((weights) => ({
  sums: new EmissionScorer(weights.emissions),
  tagger: new Tagger(weights),
}));

/** Reads an article with the paragraph model. */
export function tagArticle(tokenized: TokenizedArticle, properties: TokenProperties, weights: CrfWeights): Tagging {
  const { sums, tagger } = readerOf(weights);
  const labels = new Uint8Array(tokenized.tokens.length);
  const probabilities = new Float32Array(tokenized.tokens.length * partCount);
  let sentence = 0;
  const chunks = sequencesOf(tokenized).flatMap(({ first, last }, sequence) => {
    sums.add(properties, first, last);
    tagger.tag(sums.sums, properties.context.subarray(first, last));
    const { marginals } = tagger;
    labels.set(tagger.labels.subarray(0, last - first), first);
    for (let at = first; at < last; at++) {
      const row = (at - first) * labelStride;
      for (let part = 0; part < partCount; part++)
        probabilities[at * partCount + part] = marginals[row + 1 + 2 * part]! + marginals[row + 2 + 2 * part]!;
    }
    const found = chunksOf(tagger.labels, last - first, first).map((chunk) => ({
      ...chunk,
      sequence,
      probability: meanProbability(tagger, chunk, first),
    }));
    const begin = sentence;
    while ((tokenized.sentences[sentence]?.last ?? Infinity) <= last) sentence++;
    const within = tokenized.sentences.slice(
      begin,
      (tokenized.sentences[sentence]?.first ?? Infinity) < last ? sentence + 1 : sentence,
    );
    const hidden = recoverParts(found, within, { marginals, first, last, sequence });
    return hidden.length > 0 ? [...found, ...hidden].sort((a, b) => a.first - b.first) : found;
  });
  return { chunks, labels, probabilities };
}

function meanProbability(tagger: Tagger, chunk: Chunk, first: number): number {
  let sum = 0;
  for (let at = chunk.first - first; at < chunk.last - first; at++)
    sum += tagger.marginals[at * labelStride + tagger.labels[at]!]!;
  return sum / (chunk.last - chunk.first);
}
