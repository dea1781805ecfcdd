import type { CrfWeights } from './crf';
import cueBytes from './cueModel.bin';
import bytes from './model.bin';
import { decodeModel } from './modelFile';
import { rerankerFrom } from './rerank';
import { rerankerWeights } from './reranker.generated';
import { cueModelShape, paragraphModelShape } from './shapes';

/** The trained weights that find statements. */
export interface StatementModels {
  /** Reads paragraphs: sources, cues and contents. */
  readonly paragraph: CrfWeights;
  /** Reads what belongs to one cue. */
  readonly cue: CrfWeights;
  /** Scores candidates: one weight for each of `candidateFeatures`. */
  readonly reranker: ArrayLike<number>;
}

let models: StatementModels | undefined;

/** The trained weights, unpacked at the first call. */
export function statementModels(): StatementModels {
  return (models ??= {
    paragraph: decodeModel(bytes, paragraphModelShape),
    cue: decodeModel(cueBytes, cueModelShape),
    reranker: rerankerFrom(rerankerWeights),
  });
}
