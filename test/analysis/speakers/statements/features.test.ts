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
import { beginLabel, chunksOf, isAllowedTransition, Part } from '../../../../src/analysis/speakers/statements/labels';
import { sequencesOf } from '../../../../src/analysis/speakers/statements/sequences';
import { partCount, type Tagging } from '../../../../src/analysis/speakers/statements/tagArticle';
import { bucketBits, featureCount, featuresOf } from '../../../../src/analysis/speakers/statements/tokenFeatures';
import { contextCount, TokenProperties } from '../../../../src/analysis/speakers/statements/tokenProperties';
import { parseArticle } from '../../../../src/article/parse';
import { tokenize } from '../../../../src/language/tokenize';

const walk =
  'We walk and walk, and on we walk along the river, past the mill, past the barn and the old, low, grey bridge, ';
const believed = 'and Bo Ray says that the bridge, he believes, will hold; “it will,” he insists, criticising nobody.';

/** Many kinds of words and marks, sentences of all lengths, and a paragraph that is cut in two. */
const text = [
  'Says who? “It is, it is. Says who? It is, and was,” said Olga Brandt.',
  '“The roof leaks,” said Olga Brandt, 61, the keeper. “It has leaked since 1987; nobody mends it.” She sighed.',
  'No!',
  'Lück said that the mill — built by his grandfather, a Dane — was “sound”. “Is it?” the old woman bellowed at him.',
  'CORDELIA HART: Who told you so, Mr. O’Neil? According to whom? A B-17 and an iPhone4 lay there... ‘Odd,’ he wrote.',
  walk.repeat(4) + believed,
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
    // Cues that open a sentence, and any other labels.
    const going = at > 0 && labels[at - 1]! > 0 ? labels[at - 1]! + (labels[at - 1]! & 1) : 0;
    const label = tokens[at]!.text === 'Says' ? beginLabel(Part.cue) : number % 40 < 7 ? number % 40 : going;
    labels[at] =
      isAllowedTransition(at > 0 ? labels[at - 1]! : -1, label) && (number % 11 > 0 || label === 5) ? label : 0;
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
      quoted: 44847,
      context: 59222,
      reporting: 46353,
      word: 48917,
      lemma: 38523,
      suffix2: 25860,
      suffix3: 45669,
      shape: 22009,
      pos: 7030,
      before: 52836,
      after: 60659,
      sentenceFirst: 5162,
      sentenceLast: 32913,
      strongest: 18099,
      strongestBefore: 62895,
      strongestAfter: 9545,
    });
  });

  it('in the paragraph model', () => {
    const table = sequencesOf(tokenized).flatMap(({ first, last }) => [...featuresOf(properties, first, last)]);
    assert.ok(table.every((bucket) => bucket >= 0 && bucket < 1 << bucketBits));
    assert.deepEqual(
      checksums(table, featureCount),
      [
        27021, 7693, 40491, 21833, 41011, 35004, 3048, 25179, 52402, 23078, 1878, 26682, 14359, 27460, 12589, 65422,
        14901, 36025, 22461, 12508, 49562, 47114, 10785, 51338, 44473, 15065, 43920, 32092, 47224, 60726, 18831, 3333,
        2283, 20207, 43631, 41845, 3229, 9964, 17405, 18953, 15835, 15931, 40614, 8282, 31262, 40636, 35358, 50835,
        11384, 20329, 48795, 41315, 4108, 49228, 25247, 17314, 55733,
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
      [57727, 34494, 2119, 35225, 5211, 57853, 20052, 38564, 25933, 42513],
    );
    const table = cueWindows(properties, tagging).flatMap((window) => {
      features.fill(window);
      return [...features.buckets.slice(0, (window.last - window.first) * cueFeatureCount)];
    });
    assert.ok(table.every((bucket) => bucket >= 0 && bucket < 1 << cueBucketBits));
    assert.deepEqual(
      checksums(table, cueFeatureCount),
      [
        57078, 36936, 4176, 48778, 6450, 11900, 26379, 9241, 62101, 22527, 7038, 11973, 64914, 3632, 39619, 25621,
        38487,
      ],
    );
  });
});
