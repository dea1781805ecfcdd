/**
 * The models read features exactly as they were trained on them. A change here, wanted or not, asks for training anew;
 * then write the new numbers.
 */
import assert from 'node:assert/strict';
import {
  CueFeatures,
  cueBucketBits,
  cueFeatureCount,
  plainFeatureCount,
} from '../../../../src/analysis/speakers/statements/cueFeatures';
import { cueWindows } from '../../../../src/analysis/speakers/statements/cueWindows';
import { bucketOf, combine, hashText } from '../../../../src/analysis/speakers/statements/hashing';
import { chunksOf, isAllowedTransition } from '../../../../src/analysis/speakers/statements/labels';
import { sequencesOf } from '../../../../src/analysis/speakers/statements/sequences';
import { partCount, type Tagging } from '../../../../src/analysis/speakers/statements/tagArticle';
import { bucketBits, featureCount, featuresOf } from '../../../../src/analysis/speakers/statements/tokenFeatures';
import { contextCount, TokenProperties } from '../../../../src/analysis/speakers/statements/tokenProperties';
import { parseArticle } from '../../../../src/article/parse';
import { tokenize } from '../../../../src/language/tokenize';

/** Many kinds of words and marks, sentences of all lengths, and a paragraph that is cut in two. */
const text = [
  '“The roof leaks,” said Olga Brandt, 61, the keeper. “It has leaked since 1987; nobody mends it.” She sighed.',
  'No!',
  'Lück said that the mill — built by his grandfather, a Dane — was “sound”. “Is it?” the old woman bellowed at him.',
  'CORDELIA HART: Who told you so, Mr. O’Neil? According to whom? A B-17 and an iPhone4 lay there... ‘Odd,’ he wrote.',
  `${'We walk and walk, and on we walk along the river, past the mill, past the barn and the old, low, grey bridge, '.repeat(4)}and Bo Ray says that the bridge, he believes, will hold; “it will,” he insists, criticising nobody.`,
  `${'Rain fell on the mill. The keeper thought it would stop, and asked for tea. '.repeat(26)}He denied it.`,
].join('\n\n');

const tokenized = tokenize(parseArticle(text, 'test.txt'));
const properties = new TokenProperties(tokenized);

/** One number for each column of a table. */
function checksums(table: ArrayLike<number>, columns: number): number[] {
  const sums = new Array<number>(columns).fill(0);
  for (let at = 0; at < table.length; at++) sums[at % columns] = combine(sums[at % columns]!, table[at]!);
  return sums.map((sum) => sum >>> 16);
}

/** What a paragraph model may say: labels and probabilities of all kinds, the same in every run. */
function anyTagging(): Tagging {
  const { tokens } = tokenized;
  const labels = new Uint8Array(tokens.length);
  const levels = [0, 0.029, 0.031, 0.19, 0.21, 0.49, 0.51, 0.89, 0.91];
  const probabilities = new Float32Array(tokens.length * partCount);
  for (let at = 0; at < tokens.length; at++) {
    const number = bucketOf(at, 7, 16);
    const label =
      number % 40 < 7 ? number % 40 : at > 0 && labels[at - 1]! > 0 ? labels[at - 1]! + (labels[at - 1]! & 1) : 0;
    labels[at] = isAllowedTransition(at > 0 ? labels[at - 1]! : -1, label) && number % 11 > 0 ? label : 0;
    for (let part = 0; part < partCount; part++)
      probabilities[at * partCount + part] = levels[bucketOf(at * partCount + part, 8, 16) % levels.length]!;
  }
  const chunks = chunksOf(labels, tokens.length, 0).map((chunk, at) => ({
    ...chunk,
    sequence: 0,
    probability: levels[at % levels.length]!,
  }));
  return { labels, probabilities, chunks };
}

describe('what the models see', () => {
  it('of a word is its hash', () => {
    assert.deepEqual(
      ['', 'said', 'Lück'].map((word) => hashText(word) >>> 0),
      [2_166_136_261, 3_154_326_812, 3_919_128_811],
    );
    assert.equal(hashText('said', 2), hashText('id'));
  });

  it('of the tokens', () => {
    assert.ok(properties.context.every((each) => each < contextCount));
    const columns = Object.entries(properties).filter(([name]) => name !== 'tokenized') as [string, Int32Array][];
    assert.deepEqual(Object.fromEntries(columns.map(([name, column]) => [name, checksums(column, 1)[0]])), {
      quoted: 16423,
      context: 19671,
      reporting: 13913,
      word: 57277,
      lemma: 54068,
      suffix2: 39816,
      suffix3: 38223,
      shape: 39468,
      pos: 33847,
      before: 58673,
      after: 54027,
      sentenceFirst: 32916,
      sentenceLast: 59707,
      strongest: 41440,
      strongestBefore: 32205,
      strongestAfter: 34468,
    });
  });

  it('in the paragraph model', () => {
    const table = sequencesOf(tokenized).flatMap(({ first, last }) => [...featuresOf(properties, first, last)]);
    assert.ok(table.every((bucket) => bucket >= 0 && bucket < 1 << bucketBits));
    assert.deepEqual(
      checksums(table, featureCount),
      [
        23758, 20302, 62471, 16080, 13515, 33924, 33976, 4268, 36574, 42698, 20698, 41432, 8486, 46941, 58414, 24725,
        24773, 6661, 43169, 35431, 38730, 63817, 31427, 38660, 40142, 58013, 28337, 9405, 45179, 30054, 850, 46328,
        50775, 54029, 29901, 40440, 54851, 30398, 55244, 58335, 64273, 36645, 45330, 29695, 2971, 14859, 49996, 40172,
        3663, 2827, 32689, 65396, 64782, 6145, 4460, 56846, 20183,
      ],
    );
  });

  it('in the cue model', () => {
    const tagging = anyTagging();
    const features = new CueFeatures(properties, tagging);
    features.fillPlain(3, tokenized.tokens.length);
    const plain = features.plain.slice(0, (tokenized.tokens.length - 3) * plainFeatureCount);
    assert.ok(plain.every((bucket) => bucket >= 0 && bucket < 1 << cueBucketBits));
    assert.deepEqual(
      checksums(plain, plainFeatureCount),
      [17512, 52819, 33518, 10827, 27762, 18107, 1466, 36145, 11763, 29723],
    );
    const table = cueWindows(properties, tagging).flatMap((window) => {
      features.fill(window);
      return [...features.buckets.slice(0, (window.last - window.first) * cueFeatureCount)];
    });
    assert.ok(table.every((bucket) => bucket >= 0 && bucket < 1 << cueBucketBits));
    assert.deepEqual(
      checksums(table, cueFeatureCount),
      [
        55988, 40248, 41285, 21975, 698, 37388, 37535, 32048, 23363, 8695, 2490, 61411, 55105, 42187, 25320, 24232,
        57990,
      ],
    );
  });
});
