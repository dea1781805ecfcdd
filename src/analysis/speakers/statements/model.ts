import type { CrfWeights } from './crf';
import cueBytes from './cueModel.bin';
import { firstShape, secondShape } from './shapes';
import bytes from './model.bin';
import { decodeModel } from './modelFile';
import { rerankerWeights } from './reranker.generated';

/** All that finding statements was learned into. */
export interface StatementModels {
  /** Reads paragraphs: sources, cues and contents. */
  readonly first: CrfWeights;
  /** Reads what belongs to one cue. */
  readonly second: CrfWeights;
  /** Weighs candidates: a weight a feature. */
  readonly reranker: ArrayLike<number>;
}

let models: StatementModels | undefined;

/** The trained weights, unpacked at the first call. */
export function statementModels(): StatementModels {
  return (models ??= {
    first: decodeModel(bytes, firstShape),
    second: decodeModel(cueBytes, secondShape),
    reranker: rerankerWeights,
  });
}
