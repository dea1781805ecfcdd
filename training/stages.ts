import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atOnce } from '../src/article/steps';
import type { CrfWeights } from '../src/analysis/speakers/statements/crf';
import type { CrfShape } from '../src/analysis/speakers/statements/emissions';
import { findStatementsWith } from '../src/analysis/speakers/statements/findStatements';
import type { StatementModels } from '../src/analysis/speakers/statements/model';
import { decodeModel, encodeModel, quantise } from '../src/analysis/speakers/statements/modelFile';
import { scoreCandidates } from '../src/analysis/speakers/statements/readStatements';
import { sequencesOf } from '../src/analysis/speakers/statements/sequences';
import { paragraphModelShape, cueModelShape } from '../src/analysis/speakers/statements/shapes';
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
export const paragraphSettings: TrainingSettings = {
  epochs: 10,
  averaged: 5,
  alpha: 0.03,
  beta: 1,
  l1: 10,
  l2: 0,
  seed: 1,
};
export const cueSettings: TrainingSettings = { epochs: 6, averaged: 3, alpha: 0.03, beta: 1, l1: 3, l2: 0, seed: 1 };

/** What a stored weight counts in. */
export const unit = 0.025;

/** The corpus is cut into so many parts: article i belongs to part i modulo folds. */
export const folds = 4;

/** Stands for a part when none is left out. */
const allArticles = 'all';

const paragraphFile = (work: string, leftOut: string) => join(work, `paragraph-${leftOut}.bin`);
const cueFile = (work: string, leftOut: string) => join(work, `cue-${leftOut}.bin`);
const readParagraphModel = (work: string, leftOut: string) =>
  decodeModel(readFileSync(paragraphFile(work, leftOut)), paragraphModelShape);
const readCueModel = (work: string, leftOut: string) =>
  decodeModel(readFileSync(cueFile(work, leftOut)), cueModelShape);

function fit(sequences: readonly Sequence[], settings: TrainingSettings, shape: CrfShape): Uint8Array {
  const { emission, transition } = trainCrf(sequences, settings, shape);
  return encodeModel(shape, quantise(emission, unit), unit, transition);
}

/** Trains the paragraph model on all parts but one. */
export function trainParagraphModel(corpus: readonly AnnotatedArticle[], leftOut: string, work: string): void {
  const sequences = corpus
    .filter((_, index) => String(index % folds) !== leftOut)
    .flatMap((each) => {
      const properties = new TokenProperties(each.tokenized);
      const labels = labelsOf(each);
      return sequencesOf(each.tokenized).map(({ first, last }) => ({
        buckets: featuresOf(properties, first, last),
        context: properties.context.slice(first, last),
        labels: labels.slice(first, last),
      }));
    });
  writeFileSync(paragraphFile(work, leftOut), fit(sequences, paragraphSettings, paragraphModelShape));
}

/** Trains the cue model on all parts but one; it sees what paragraph models say that never saw the article at hand. */
export function trainCueModel(corpus: readonly AnnotatedArticle[], leftOut: string, work: string): void {
  const models = new Map<string, CrfWeights>();
  for (let fold = 0; fold < folds; fold++)
    if (String(fold) !== leftOut) models.set(String(fold), readParagraphModel(work, String(fold)));
  const sequences = corpus.flatMap((each, index) => {
    const model = models.get(String(index % folds));
    return model ? cueSequencesOf(each, model) : [];
  });
  writeFileSync(cueFile(work, leftOut), fit(sequences, cueSettings, cueModelShape));
}

/** Numbers of the parts. */
const parts = Array.from({ length: folds }, (_, part) => part);

/**
 * Fits the reranker on what models say of articles that neither was trained on, all parts together, and measures: each
 * part with the models that have not seen it and a reranker fitted on the other parts.
 */
export function finish(corpus: readonly AnnotatedArticle[], work: string): { reranker: number[]; measured: Score } {
  const models = parts.map((part) => ({
    paragraph: readParagraphModel(work, String(part)),
    cue: readCueModel(work, String(part)),
  }));
  const partOf = new Map(corpus.map((each, index) => [each, index % folds]));
  const examples = parts.map((part) =>
    corpus.filter((each) => partOf.get(each) === part).flatMap((each) => examplesOf(each, models[part] as Pair)),
  );
  const rerankers = parts.map((part) => trainReranker(examples.filter((_, other) => other !== part).flat()));
  const measured = score(corpus, (each) => {
    const part = partOf.get(each)!;
    return findStatementsWith({ ...(models[part] as Pair), reranker: rerankers[part]! }, each.article, each.tokenized);
  });
  return { reranker: trainReranker(examples.flat()), measured };
}

type Pair = Omit<StatementModels, 'reranker'>;

function examplesOf(each: AnnotatedArticle, models: Pair): WeighedCandidate[] {
  return atOnce(scoreCandidates(models, new TokenProperties(each.tokenized))).candidates.map((candidate) => ({
    candidate,
    right: rightnessOf(each, candidate),
  }));
}

/** The models that the product gets. */
export function productModels(work: string): { paragraph: Uint8Array; cue: Uint8Array } {
  return { paragraph: readFileSync(paragraphFile(work, allArticles)), cue: readFileSync(cueFile(work, allArticles)) };
}
