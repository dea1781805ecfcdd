import * as assert from 'node:assert';
import { lowerBound } from '../../src/article/lowerBound';

describe('lowerBound', () => {
  const rows: readonly (readonly [least: number, at: number])[] = [
    [1, 0],
    [3, 0],
    [4, 1],
    [5, 1],
    [6, 3],
    [8, 3],
    [9, 4],
  ];
  for (const [least, at] of rows)
    it(`finds ${least} in 3, 5, 5, 8 at ${at}`, () =>
      assert.strictEqual(
        lowerBound([3, 5, 5, 8], (number) => number < least),
        at,
      ));

  it('finds nothing in nothing', () =>
    assert.strictEqual(
      lowerBound([], () => true),
      0,
    ));

  it('looks at few of many', () => {
    let looks = 0;
    const at = lowerBound(
      Array.from({ length: 1000 }, (_, index) => index),
      (number) => {
        looks++;
        return number < 700;
      },
    );
    assert.strictEqual(at, 700);
    assert.ok(looks <= 10, String(looks));
  });
});
