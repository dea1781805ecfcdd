import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quantise, encodeModel, decodeModel } from '../src/analysis/speakers/statements/modelFile';
import { FeatureTable, featureCount, TokenProperties } from '../src/analysis/speakers/statements/tokenFeatures';
import { sequencesOf } from '../src/analysis/speakers/statements/sequences';
import { findStatementsWith } from '../src/analysis/speakers/statements/findStatements';
import type { CrfWeights } from '../src/analysis/speakers/statements/crf';
import type { AnnotatedArticle } from './corpus';
import { labelsOf, readCorpus } from './corpus';
import type { Sequence, TrainingSettings } from './crfTrainer';
import { trainCrf } from './crfTrainer';
import { modelCard } from './modelCard';
import type { Score } from './score';
import { score } from './score';

/** Chosen on held-out articles of the training corpus. */
const settings: TrainingSettings = { epochs: 10, alpha: 0.03, beta: 1, l1: 10, l2: 0, seed: 1 };

/** What a stored weight counts in. */
const unit = 0.025;

/** Every so-manieth article is held out when settings are measured. */
const folds = 4;

function sequencesFor(articles: readonly AnnotatedArticle[]): Sequence[] {
  const table = new FeatureTable();
  return articles.flatMap((each) => {
    const properties = new TokenProperties(each.reading);
    const labels = labelsOf(each);
    return sequencesOf(each.reading).map(({ first, last }) => {
      table.fill(properties, first, last);
      return { buckets: table.buckets.slice(0, (last - first) * featureCount), context: properties.context.slice(first, last), labels: labels.slice(first, last) };
    });
  });
}

/** Trains on the articles; the weights as the product will read them. */
function trainOn(articles: readonly AnnotatedArticle[]): { file: Uint8Array; weights: CrfWeights } {
  const trained = trainCrf(sequencesFor(articles), settings);
  const file = encodeModel(quantise(Float32Array.from(trained.emission), unit), unit, trained.transition);
  return { file, weights: decodeModel(file) };
}

/** Trains on three quarters of the articles and measures on the rest. */
function measure(corpus: readonly AnnotatedArticle[]): Score {
  const { weights } = trainOn(corpus.filter((_, index) => index % folds !== 0));
  return score(corpus.filter((_, index) => index % folds === 0), ({ article, reading }) => findStatementsWith(weights, article, reading));
}

function main(folder: string, target: string): void {
  const corpus = readCorpus(folder, 'polnear-train.jsonl');
  const measured = measure(corpus);
  console.log('on held-out articles', JSON.stringify(measured));
  const { file } = trainOn(corpus);
  writeFileSync(join(target, 'model.bin'), file);
  writeFileSync(join(target, 'MODEL.md'), modelCard(corpus, settings, unit, file.length, measured));
}

const [folder = '', target = ''] = process.argv.slice(2);
main(folder, target);
