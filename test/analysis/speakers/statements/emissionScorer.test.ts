import assert from 'node:assert/strict';
import {
  addEmissions,
  evenLabelScore,
  oddLabelScore,
  packedStride,
  zeroEmissions,
} from '../../../../src/analysis/speakers/statements/emissions';
import { bucketOf, saltOf, toBuckets } from '../../../../src/analysis/speakers/statements/hashing';
import { sequencesOf } from '../../../../src/analysis/speakers/statements/sequences';
import { paragraphModelShape } from '../../../../src/analysis/speakers/statements/shapes';
import { featureCount, featuresOf } from '../../../../src/analysis/speakers/statements/tokenFeatures';
import { TokenProperties } from '../../../../src/analysis/speakers/statements/tokenProperties';
import { EmissionScorer } from '../../../../src/analysis/speakers/statements/emissionScorer';
import { paragraphsOf } from '../../../../src/article/paragraphs';
import { tokenize } from '../../../../src/language/tokenize';

/** Weights without sense. */
function anyEmissions() {
  const emissions = zeroEmissions(paragraphModelShape);
  emissions.bytes.forEach((_, at) => (emissions.bytes[at] = 1 + ((at * 31) % 255)));
  return emissions;
}

function read(text: string): TokenProperties {
  const blocks = paragraphsOf(text, 0).map((span) => ({ ...span, kind: 'paragraph' as const }));
  return new TokenProperties(
    tokenize({ id: 'test', text, title: null, date: null, dateLine: null, source: null, blocks }),
  );
}

describe('the sums over a token’s features', () => {
  it('are those that looking each feature up gives, for words met before, too', () => {
    const emissions = anyEmissions();
    const sums = new EmissionScorer(emissions);
    for (const text of [
      '“The roof leaks,” said Olga Brandt, the keeper.\n\nThe roof, she said, will be mended. The keeper agreed.',
      'No.\n\nThe keeper said no. Olga said so.',
    ]) {
      const properties = read(text);
      for (const { first, last } of sequencesOf(properties.tokenized)) {
        const buckets = featuresOf(properties, first, last);
        const expected = new Int32Array((last - first) * packedStride);
        for (let at = 0; at < last - first; at++)
          addEmissions(emissions, buckets, at * featureCount, (at + 1) * featureCount, expected, at * packedStride);
        sums.add(properties, first, last);
        assert.deepEqual(sums.sums.slice(0, expected.length), expected);
      }
    }
  });

  it('are looked up in the buckets that one value after the other gets', () => {
    const values = Int32Array.of(0, -7, 123_456_789, 1 << 31),
      templates = [1, 2, 63, 64];
    const expected = [5, 6, ...templates.map((template, at) => bucketOf(values[at]!, template, 18))];
    const buckets = Int32Array.of(5, 6, ...values);
    toBuckets(buckets, 2, Int32Array.from(templates, saltOf), 18);
    assert.deepEqual([...buckets], expected);
  });

  it('come apart again, label by label', () => {
    for (const [even, odd] of [
      [0, 0],
      [-1, 1],
      [8001, -8001],
      [-8001, -8001],
      [-5, 0],
    ] as const) {
      const packed = (even + (odd << 16)) | 0;
      assert.deepEqual([evenLabelScore(packed), oddLabelScore(packed)], [even, odd]);
    }
  });
});
