import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../src/article/steps';
import { keptInSteps, sortedInSteps } from '../../src/corpus/inSteps';

describe('work in steps', () => {
  it('sorts as sorting at once does, what is equal in its order', () => {
    const tuples = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 })), { maxLength: 5000, size: 'max' });
    fc.assert(
      fc.property(tuples, (items) => {
        const compare = ([a]: readonly [number], [b]: readonly [number]) => a - b;
        const sorted = atOnce(sortedInSteps(items, compare));
        assert.deepEqual(sorted, [...items].sort(compare));
        // The items themselves, in their order, and not only such that look alike.
        [...items].sort(compare).forEach((item, at) => assert.equal(sorted[at], item));
      }),
      { numRuns: 30 },
    );
  });

  it('is cut where there is much, and keeps all that passes', () => {
    const steps = keptInSteps(Array(100_000).keys(), (item) => item % 2 === 0);
    let count = 0;
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        assert.deepEqual([value.length, value.at(-1)], [50_000, 99_998]);
        break;
      }
      count++;
    }
    assert.ok(count >= 10, `${count} steps`);
  });
});
