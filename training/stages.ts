import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrfWeights } from '../src/analysis/speakers/statements/crf';
import type { CrfShape } from '../src/analysis/speakers/statements/emissions';
import { findStatementsWith } from '../src/analysis/speakers/statements/findStatements';
import { decodeModel, encodeModel, quantise } from '../src/analysis/speakers/statements/modelFile';
import { weighCues } from '../src/analysis/speakers/statements/readStatements';
import { sequencesOf } from '../src/analysis/speakers/statements/sequences';
import { firstShape, secondShape } from '../src/analysis/speakers/statements/shapes';
import { featuresOf } from '../src/analysis/speakers/statements/tokenFeatures';
import { TokenProperties } from '../src/analysis/speakers/statements/tokenProperties';
import type { AnnotatedArticle } from './corpus';
import { labelsOf } from './corpus';
import type { Sequence, TrainingSettings } from './crfTrainer';
import { trainCrf } from './crfTrainer';
import { cueSequencesOf } from './cueSequences';
import type { WeighedCandidate } from './reranker';
import { trainReranker } from './reranker';
import { rightnessOf } from './rightness';
import type { Score } from './score';
import { score } from './score';

/** Chosen on held-out articles of the training corpus. */
export const firstSettings: TrainingSettings = { epochs: 10, alpha: 0.03, beta: 1, l1: 10, l2: 0, seed: 1 };
export const secondSettings: TrainingSettings = { epochs: 6, alpha: 0.03, beta: 1, l1: 3, l2: 0, seed: 1 };

/** What a stored weight counts in. */
export const unit = 0.025;

/** The corpus is cut into so many parts: article i belongs to part i modulo folds. */
export const folds = 4;

/** Stands for a part when none is left out. */
export const allArticles = 'all';

/** The part that the reranker learns from and everything is measured on. */
export const heldOut = 0;

const firstFile = (work: string, leftOut: string) => join(work, `first-${leftOut}.bin`);
const secondFile = (work: string, leftOut: string) => join(work, `second-${leftOut}.bin`);
const readFirst = (work: string, leftOut: string) => decodeModel(readFileSync(firstFile(work, leftOut)), firstShape);
const readSecond = (work: string, leftOut: string) => decodeModel(readFileSync(secondFile(work, leftOut)), secondShape);

function fit(sequences: readonly Sequence[], settings: TrainingSettings, shape: CrfShape): Uint8Array {
  const { emission, transition } = trainCrf(sequences, settings, shape);
  return encodeModel(shape, quantise(emission, unit), unit, transition);
}

/** Trains the first model on all parts but one. */
export function trainFirst(corpus: readonly AnnotatedArticle[], leftOut: string, work: string): void {
  const sequences = corpus.filter((_, index) => String(index % folds) !== leftOut).flatMap((each) => {
    const properties = new TokenProperties(each.reading);
    const labels = labelsOf(each);
    return sequencesOf(each.reading).map(({ first, last }) => ({ buckets: featuresOf(properties, first, last), context: properties.context.slice(first, last), labels: labels.slice(first, last) }));
  });
  writeFileSync(firstFile(work, leftOut), fit(sequences, firstSettings, firstShape));
}

/** Trains the second model on all parts but one; it sees what first models say that never saw the article at hand. */
export function trainSecond(corpus: readonly AnnotatedArticle[], leftOut: string, work: string): void {
  const firsts = new Map<string, CrfWeights>();
  for (let fold = 0; fold < folds; fold++) if (String(fold) !== leftOut) firsts.set(String(fold), readFirst(work, String(fold)));
  const sequences = corpus.flatMap((each, index) => {
    const first = firsts.get(String(index % folds));
    return first ? cueSequencesOf(each, first) : [];
  });
  writeFileSync(secondFile(work, leftOut), fit(sequences, secondSettings, secondShape));
}

/** Fits the reranker on the part that both models have not seen, and measures all together there: on each half of it with a reranker fitted on the other. */
export function finish(corpus: readonly AnnotatedArticle[], work: string): { reranker: number[]; measured: Score } {
  const first = readFirst(work, String(heldOut));
  const second = readSecond(work, String(heldOut));
  const held = corpus.filter((_, index) => index % folds === heldOut);
  const halfOf = new Map(held.map((each, index) => [each, index % 2]));
  const examples = held.map((each): WeighedCandidate[] =>
    weighCues({ first, second, reranker: [] }, new TokenProperties(each.reading)).candidates.map((candidate) => ({ candidate, right: rightnessOf(each, candidate) })));
  const rerankers = [0, 1].map((half) => trainReranker(examples.filter((_, index) => index % 2 !== half).flat()));
  const measured = score(held, (each) => findStatementsWith({ first, second, reranker: rerankers[halfOf.get(each) ?? 0] ?? [] }, each.article, each.reading));
  return { reranker: trainReranker(examples.flat()), measured };
}

/** The models that the product gets. */
export function productModels(work: string): { first: Uint8Array; second: Uint8Array } {
  return { first: readFileSync(firstFile(work, allArticles)), second: readFileSync(secondFile(work, allArticles)) };
}
