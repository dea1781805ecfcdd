import type { CrfWeights } from './crf';
import bytes from './model.bin';
import { decodeModel } from './modelFile';

let weights: CrfWeights | undefined;

/** The trained weights, unpacked at the first call. */
export function statementModel(): CrfWeights {
  return (weights ??= decodeModel(bytes));
}
