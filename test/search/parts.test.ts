import * as fc from 'fast-check';
import * as assert from 'node:assert';
import { isWithin, readDayRange } from '../../src/search/index/dayRange';
import { NearMatcher, type Occurrence } from '../../src/search/match/nearMatcher';
import { PhraseMatcher } from '../../src/search/match/phraseMatcher';
import { intersectSpans, mergeSpans } from '../../src/search/text/spans';

describe('a range of days', () => {
  const rows: readonly (readonly [text: string, from: string | null, to: string | null])[] = [
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-2-3', '2025-02-03', '2025-02-03'],
    ['2025/10/15', '2025-10-15', '2025-10-15'],
    ['>2025-12-31', '2026-01-01', null],
    ['>2024-02', '2024-03-01', null],
    ['>=2025-10', '2025-10-01', null],
    ['≤2025-10', null, '2025-10-31'],
    ['<2025', null, '2024-12-31'],
    ['<2025-03-01', null, '2025-02-28'],
    ['2025-10..2025-11-05', '2025-10-01', '2025-11-05'],
    ['2025-11-05..2025-10-01', '2025-10-01', '2025-11-05'],
    ['2025-10..', '2025-10-01', null],
    ['..2025', null, '2025-12-31'],
    ['>9999-12-31', '9999-12-31', null],
  ];
  for (const [text, from, to] of rows)
    it(`${text} is from ${from} to ${to}`, () => assert.deepStrictEqual(readDayRange(text), { from, to }));

  it('is not made of anything else', () => {
    for (const text of [
      '',
      '..',
      '>',
      'today',
      '25',
      '2025-13',
      '2025-02-29',
      '0000',
      '2025-1-1-1',
      '2025..x',
      'x..2025',
    ])
      assert.strictEqual(readDayRange(text), null, text);
  });

  it('holds months and years as a whole or not at all', () => {
    const range = { from: '2025-10-01', to: '2025-10-31' };
    assert.deepStrictEqual(
      ['2025-10', '2025-10-31', '2025', '2025-11-01', 'nonsense'].map((period) => isWithin(period, range)),
      [true, true, false, false, false],
    );
  });
});

describe('a row of terms', () => {
  it('is found wherever it stands, overlapping or not', () => {
    const letters = (most: number) => fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: most });
    fc.assert(
      fc.property(letters(5), letters(40), (terms, text) => {
        const row = new PhraseMatcher(terms.slice(0, -1), (term) => term === terms[terms.length - 1]);
        const ends = text.flatMap((term, at) => (row.step(term) ? [at] : []));
        const expected = [...text.keys()].filter(
          (at) => at + 1 >= terms.length && text.slice(at + 1 - terms.length, at + 1).join('') === terms.join(''),
        );
        assert.deepStrictEqual(ends, expected);
      }),
    );
  });
});

describe('neighbours', () => {
  const at = (neighbour: number, start: number, end = start + 1) => ({ neighbour, start, end });
  const together = (occurrences: readonly Occurrence[], neighbours: number, words: number) => {
    const found: Occurrence[] = [];
    const matcher = new NearMatcher(neighbours, words, (occurrence) => found.push(occurrence));
    for (const occurrence of occurrences) matcher.add(occurrence);
    return found.sort((a, b) => occurrences.indexOf(a) - occurrences.indexOf(b));
  };

  it('stand together with few enough words among them, in any order', () => {
    assert.strictEqual(together([at(0, 1), at(1, 4)], 2, 2).length, 2);
    assert.strictEqual(together([at(1, 1), at(0, 4)], 2, 2).length, 2);
    assert.strictEqual(together([at(0, 1), at(1, 4)], 2, 1).length, 0);
    assert.strictEqual(together([at(0, 1), at(0, 2), at(1, 3), at(2, 5)], 3, 1).length, 3);
  });

  it('do not stand in one place', () => {
    assert.strictEqual(together([at(0, 1), at(1, 1)], 2, 5).length, 0);
    assert.strictEqual(together([at(0, 1), at(1, 0, 3)], 2, 5).length, 0);
  });

  it('are not where another heading or paragraph begins', () => {
    const matcher = new NearMatcher(2, 5, () => assert.fail());
    matcher.add(at(0, 1));
    matcher.reset();
    matcher.add(at(1, 2));
  });

  it('are those that stand with the latest of the others, each once', () => {
    const some = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(some, fc.nat(6), (steps, words) => {
        let end = 0;
        const occurrences = steps.map(([neighbour, length, gap]) => ({
          neighbour,
          start: Math.max(0, (end += gap) - length),
          end,
        }));
        const expected = new Set<Occurrence>();
        occurrences.forEach((_, last) => {
          const latest = [0, 1, 2].map((neighbour) =>
            occurrences
              .slice(0, last + 1)
              .filter((each) => each.neighbour === neighbour)
              .at(-1),
          );
          const standing = latest.flatMap((each) => each ?? []).sort((a, b) => a.start - b.start);
          const gaps = standing.slice(1).map(({ start }, index) => start - standing[index]!.end);
          if (standing.length === 3 && gaps.every((gap) => gap >= 0) && gaps[0]! + gaps[1]! <= words)
            for (const each of standing) expected.add(each);
        });
        assert.deepStrictEqual(
          together(occurrences, 3, words),
          occurrences.filter((each) => expected.has(each)),
        );
      }),
    );
  });
});

describe('spans', () => {
  const some = fc.array(
    fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 })).map(([start, length]) => ({ start, end: start + length })),
    { maxLength: 8 },
  );
  const covered = (spans: readonly { start: number; end: number }[]) =>
    [...Array(50).keys()].filter((at) => spans.some(({ start, end }) => start <= at && at < end));

  it('merge and intersect as sets do', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [left, right] = [mergeSpans(a), mergeSpans(b)];
        assert.deepStrictEqual(covered(left), covered(a));
        const inLeft = new Set(covered(left));
        assert.deepStrictEqual(
          covered(intersectSpans(left, right)),
          covered(right).filter((at) => inLeft.has(at)),
        );
      }),
    );
  });
});
