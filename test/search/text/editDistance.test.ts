import * as assert from 'node:assert';
import { editDistances, allowedEdits, letterSet, missingLetters } from '../../../src/search/text/editDistance';

describe('edit distance', () => {
  it('counts insertions, deletions, replacements and swaps', () => {
    const whole = (a: string, b: string) => editDistances(a, b, 3).whole;
    assert.deepStrictEqual(
      [
        whole('ferry', 'ferry'),
        whole('fery', 'ferry'),
        whole('ferrry', 'ferry'),
        whole('fetry', 'ferry'),
        whole('frery', 'ferry'),
      ],
      [0, 1, 1, 1, 1],
    );
    assert.strictEqual(whole('kitten', 'sitting'), 3);
    assert.ok(whole('ferry', 'government') > 3);
  });

  it('is also taken to the closest beginning', () => {
    assert.strictEqual(editDistances('goverme', 'government', 2).beginning, 1);
  });

  it('forgives nothing in short words and numbers', () => {
    assert.deepStrictEqual(['pie', 'pier', 'minister', '20250501'].map(allowedEdits), [0, 1, 2, 0]);
  });

  it('is ruled out by missing letters', () => {
    assert.strictEqual(missingLetters(letterSet('ferry'), letterSet('fry')), 1);
  });
});
