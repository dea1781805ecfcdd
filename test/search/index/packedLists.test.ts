import * as assert from 'node:assert';
import * as fc from 'fast-check';
import { PackedLists } from '../../../src/search/index/packedLists';

describe('packed lists', () => {
  const step = fc.record({
    list: fc.nat(5),
    at: fc.nat(100),
    removed: fc.nat(100),
    added: fc.uint8Array({ maxLength: 40 }),
    /** How often what is added comes: some lists are larger than a block. */
    times: fc.oneof({ weight: 20, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(2000) }),
  });

  it('are what was put into each, whatever changes in the others', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const lists = new PackedLists((length) => new Uint8Array(length));
        const plain: number[][] = [[], [], [], [], [], []];
        for (const { list, at, removed, added, times } of steps) {
          const there = plain[list]!;
          const from = at % (there.length + 1);
          const count = Math.min(removed, there.length - from);
          const elements = Uint8Array.from(
            { length: added.length * times },
            (_, index) => added[index % added.length]!,
          );
          plain[list] = [...there.slice(0, from), ...elements, ...there.slice(from + count)];
          lists.splice(list, from, count, elements);
        }
        plain.forEach((each, list) => {
          assert.deepStrictEqual([...lists.of(list)], each);
          assert.strictEqual(lists.length(list), each.length);
        });
      }),
    );
  });

  it('can be set and set again', () => {
    const lists = new PackedLists((length) => new Uint16Array(length));
    lists.set(1000, Uint16Array.from([1, 60_000]));
    lists.append(1000, Uint16Array.from([3]));
    assert.deepStrictEqual([...lists.of(1000)], [1, 60_000, 3]);
    lists.set(1000, new Uint16Array(0));
    assert.strictEqual(lists.length(1000), 0);
    assert.strictEqual(lists.length(5000), 0);
  });
});
