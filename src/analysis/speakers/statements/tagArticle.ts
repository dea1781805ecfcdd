import type { Reading } from '../../../language/reading';
import type { CrfWeights } from './crf';
import { Tagger } from './crf';
import type { TokenProperties } from './tokenFeatures';
import { hiddenParts } from './hiddenParts';
import { FeatureTable, featureCount } from './tokenFeatures';
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

/** The sources, cues and contents of an article, in order. */
export function tagArticle(reading: Reading, properties: TokenProperties, weights: CrfWeights): FoundChunk[] {
  const tagger = new Tagger(weights);
  const table = new FeatureTable();
  let sentence = 0;
  return sequencesOf(reading).flatMap(({ first, last }, sequence) => {
    table.fill(properties, first, last);
    tagger.tag(table.buckets.subarray(0, (last - first) * featureCount), properties.context.subarray(first, last));
    const found = chunksOf(tagger.labels, last - first, first).map((chunk) => ({ ...chunk, sequence, probability: meanProbability(tagger, chunk, first) }));
    const begin = sentence;
    while ((reading.sentences[sentence]?.last ?? Infinity) <= last) sentence++;
    const within = reading.sentences.slice(begin, (reading.sentences[sentence]?.first ?? Infinity) < last ? sentence + 1 : sentence);
    const hidden = hiddenParts(found, within, { marginals: tagger.marginals, first, last, sequence });
    return hidden.length > 0 ? [...found, ...hidden].sort((a, b) => a.first - b.first) : found;
  });
}

function meanProbability(tagger: Tagger, chunk: Chunk, first: number): number {
  let sum = 0;
  for (let at = chunk.first - first; at < chunk.last - first; at++) sum += tagger.marginals[at * labelStride + (tagger.labels[at] as number)] as number;
  return sum / (chunk.last - chunk.first);
}
