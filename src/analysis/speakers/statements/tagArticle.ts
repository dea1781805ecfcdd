import { addAll } from '../../../article/lists';
import type { TokenizedArticle } from '../../../language/tokens';
import type { CrfWeights } from './crf';
import { oncePerModel, Tagger } from './crf';
import type { TokenProperties } from './tokenProperties';
import { recoverParts } from './recoverParts';
import { EmissionScorer } from './emissionScorer';
import type { Chunk } from './labels';
import { chunksOf, labelStride } from './labels';
import { sequencesOf } from './sequences';

/** A chunk as a model found it, before chunks are joined to statements. */
export interface FoundChunk extends Chunk {
  /** The index of its sequence (a paragraph or a window of one). */
  readonly sequence: number;
  /** The mean probability of its labels. */
  readonly probability: number;
}

/** The paragraph model’s result for an article. */
export interface Tagging {
  /** The sources, cues and contents, in order. */
  readonly chunks: readonly FoundChunk[];
  /** The best label of each token. */
  readonly labels: Uint8Array;
  /** The probability that a token belongs to each part: `partCount` numbers per token, in the order of `Part`. */
  readonly probabilities: Float32Array;
}

export const partCount = 3;

const readerOf = oncePerModel((weights) => ({
  sums: new EmissionScorer(weights.emissions),
  tagger: new Tagger(weights),
}));

/** Tags an article with the paragraph model, in steps of a paragraph. */
export function* tagArticle(
  tokenized: TokenizedArticle,
  properties: TokenProperties,
  weights: CrfWeights,
): Generator<undefined, Tagging> {
  const { sums, tagger } = readerOf(weights);
  const labels = new Uint8Array(tokenized.tokens.length);
  const probabilities = new Float32Array(tokenized.tokens.length * partCount);
  let sentence = 0;
  const chunks: FoundChunk[] = [];
  for (const [sequence, { first, last }] of sequencesOf(tokenized).entries()) {
    yield;
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
    addAll(chunks, hidden.length > 0 ? [...found, ...hidden].sort((a, b) => a.first - b.first) : found);
  }
  return { chunks, labels, probabilities };
}

function meanProbability(tagger: Tagger, chunk: Chunk, first: number): number {
  let sum = 0;
  for (let at = chunk.first - first; at < chunk.last - first; at++)
    sum += tagger.marginals[at * labelStride + tagger.labels[at]!]!;
  return sum / (chunk.last - chunk.first);
}
