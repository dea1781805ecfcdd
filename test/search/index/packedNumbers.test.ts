import * as assert from 'node:assert';
import * as fc from 'fast-check';
import { PackedNumbers } from '../../../src/search/index/packedNumbers';

describe('packed numbers', () => {
  it('come back as they were', () => {
    const number = fc.oneof(fc.integer({ min: -1, max: 300 }), fc.integer({ min: -1, max: 2 ** 31 - 2 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.array(number), number), { maxLength: 20 }), (steps) => {
        const packed = new PackedNumbers();
        const plain: number[][] = [[], [], [], [], []];
        for (const [list, numbers, last] of steps) {
          packed.set(list, numbers);
          packed.push(list, last);
          plain[list] = [...numbers, last];
        }
        plain.forEach((numbers, list) => assert.deepStrictEqual([...packed.scan(list)], numbers));
        assert.deepStrictEqual(
          packed.filled(),
          [0, 1, 2, 3, 4].filter((list) => plain[list]!.length > 0),
        );
      }),
    );
  });
});
