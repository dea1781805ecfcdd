import type { CrfShape } from './emissions';
import { cueBucketBits } from './cueFeatures';
import { labelCount, labelCountWithoutCue } from './labels';
import { bucketBits } from './tokenFeatures';

/** The model that reads paragraphs. */
export const paragraphModelShape: CrfShape = { labelCount, bucketBits };

/** The model that reads what belongs to one cue. */
export const cueModelShape: CrfShape = { labelCount: labelCountWithoutCue, bucketBits: cueBucketBits };
