import * as assert from 'node:assert';
import * as fc from 'fast-check';
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

  /** Optimal string alignment as its definition says, without bounds. */
  function plainDistance(a: string, b: string): number {
    const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
    for (let i = 1; i <= a.length; i++) {
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
      }
    }
    return rows[a.length]![b.length]!;
  }

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });

  it('is exact up to the most that is asked for, and more than that beyond', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (typed, other, most) => {
        const { whole, beginning } = editDistances(typed, other, most);
        const expected = plainDistance(typed, other);
        if (expected <= most) assert.strictEqual(whole, expected);
        else assert.ok(whole > most);
        const closest = Math.min(
          ...Array.from({ length: other.length + 1 }, (_, end) => plainDistance(typed, other.slice(0, end))),
        );
        if (closest <= most) assert.strictEqual(beginning, closest);
        else assert.ok(beginning > most);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never less than the letters that are missing', () => {
    fc.assert(
      fc.property(word, word, (a, b) =>
        assert.ok(missingLetters(letterSet(a), letterSet(b)) <= Math.max(1, plainDistance(a, b))),
      ),
    );
    assert.strictEqual(missingLetters(letterSet('abcd'), letterSet('ax')), 3);
    assert.strictEqual(missingLetters(letterSet('abc'), letterSet('cba')), 0);
  });

  it('forgives one slip from four letters on, two from eight on', () => {
    assert.deepStrictEqual(['abc', 'abcd', 'abcdefg', 'abcdefgh', 'abcdefg1'].map(allowedEdits), [0, 1, 1, 2, 0]);
  });
});
