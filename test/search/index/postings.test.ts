import * as assert from 'node:assert';
import * as fc from 'fast-check';
import {
  intersectPostings,
  mergePostings,
  postingOf,
  PostingLists,
  postingsWithout,
  slotOf,
  weightOf,
} from '../../../src/search/index/postings';
import { topK } from '../../../src/search/index/topK';
import { counted } from '../../../src/search/match/wordMatching';
import type { PostingList } from '../../../src/search/index/types';

const list = (...pairs: readonly (readonly [slot: number, weight: number])[]): PostingList =>
  Int32Array.from(pairs, ([slot, weight]) => postingOf(slot, weight));
const pairs = (postings: PostingList) => Array.from(postings, (posting) => [slotOf(posting), weightOf(posting)]);
const slotsOf = (postings: PostingList) => Array.from(postings, slotOf);

describe('a posting list', () => {
  it('holds slots and weights of up to 255', () => {
    assert.deepStrictEqual(pairs(list([0, 1], [3, 255], [4, 300], [4_000_000, 7])), [
      [0, 1],
      [3, 255],
      [4, 255],
      [4_000_000, 7],
    ]);
  });

  it('merges with others: weights add up, to 255 at most', () => {
    const some = list([1, 2], [4, 200]);
    assert.strictEqual(mergePostings([some], 9), some);
    assert.deepStrictEqual(pairs(mergePostings([some, list([4, 100], [8, 1]), list([0, 1], [1, 1])], 9)), [
      [0, 1],
      [1, 3],
      [4, 255],
      [8, 1],
    ]);
  });

  it('intersects with others, and leaves out others, by slot', () => {
    const slots = fc.uniqueArray(fc.nat(12), { maxLength: 9 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(slots, { minLength: 1, maxLength: 4 }), (all) => {
        const lists = all.map((each): PostingList => Int32Array.from(each, (slot) => postingOf(slot, 1)));
        const [first = [], ...others] = all;
        assert.deepStrictEqual(
          slotsOf(intersectPostings(lists)),
          first.filter((slot) => others.every((each) => each.includes(slot))),
        );
        assert.deepStrictEqual(
          slotsOf(lists.reduce(postingsWithout)),
          first.filter((slot) => !others.some((each) => each.includes(slot))),
        );
      }),
    );
  });

  it('keeps those where something is counted, with up to 255 as weight', () => {
    const counts = [0, 3, 255, 256, 1000];
    assert.deepStrictEqual(pairs(counted(list([0, 1], [1, 1], [2, 1], [3, 1], [4, 1]), (slot) => counts[slot]!)), [
      [1, 3],
      [2, 255],
      [3, 255],
      [4, 255],
    ]);
  });
});

describe('packed posting lists', () => {
  const term = fc.constantFrom(0, 3, 2000);
  const slot = fc.oneof(fc.nat(20), fc.nat(100_000));
  const weight = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 300 }));

  it('give back what was put in, whatever comes and goes in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(term, slot, weight), { maxLength: 60 }), (steps) => {
        const lists = new PostingLists();
        const kept = new Map<number, Map<number, number>>();
        for (const [of, at, heavy] of steps) {
          const there = kept.get(of) ?? new Map<number, number>();
          kept.set(of, there);
          if (there.delete(at)) lists.remove(of, at);
          else {
            lists.add(of, at, heavy);
            there.set(at, Math.min(heavy, 255));
          }
        }
        const sorted = (of: number) => [...(kept.get(of) ?? [])].sort(([a], [b]) => a - b);
        for (const of of [0, 1, 3, 2000]) {
          assert.deepStrictEqual(pairs(lists.of(of)), sorted(of));
          assert.strictEqual(lists.count(of), sorted(of).length);
        }
        assert.deepStrictEqual(
          lists.ofAny([0, 3, 2000]),
          mergePostings(
            [0, 3, 2000].map((of) => lists.of(of)),
            1e5 + 1,
          ),
        );
      }),
    );
  });

  it('give back what was put in, however long they are', () => {
    const change = fc.tuple(fc.nat(999), fc.constantFrom(1, 7));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 600, size: 'max' }), fc.nat(1000), (changes, emptied) => {
        const lists = new PostingLists();
        const kept = new Map<number, number>();
        const change = (at: number, heavy: number) => {
          if (kept.delete(at)) return lists.remove(0, at);
          lists.add(0, at, heavy);
          kept.set(at, heavy);
        };
        for (let at = 0; at < 1000; at++) change(at, (at % 3) + 1);
        for (const [at, heavy] of changes) change(at, heavy);
        // From the end, and then again.
        for (let at = 999; at >= emptied; at--) if (kept.has(at)) change(at, 1);
        for (const [at, heavy] of changes) change(at, heavy);
        assert.deepStrictEqual(
          pairs(lists.of(0)),
          [...kept].sort(([a], [b]) => a - b),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('take in what was kept elsewhere, behind what is there', () => {
    const lists = new PostingLists();
    lists.add(7, 0, 1);
    const stored = (terms: number[], all: PostingList[], documents: number) => ({
      documents,
      terms: Int32Array.from([-1, ...terms]),
      postings: Int32Array.from(all.flatMap((each) => [...each])),
      ends: Int32Array.from([
        0,
        ...all.map((_, at) => all.slice(0, at + 1).reduce((sum, each) => sum + each.length, 0)),
      ]),
    });
    lists.append(stored([7, 2000], [list([0, 2], [2, 3]), list([1, 4])], 3), Int32Array.from([4, 5, -1]));
    lists.append(stored([2000, 7], [list([0, 5]), list([0, 6])], 1), Int32Array.from([6]));
    assert.deepStrictEqual(pairs(lists.of(7)), [
      [0, 1],
      [4, 2],
      [6, 6],
    ]);
    assert.deepStrictEqual(pairs(lists.of(2000)), [
      [5, 4],
      [6, 5],
    ]);
    assert.deepStrictEqual(pairs(lists.of(3)), []);
    lists.add(7, 9, 1);
    assert.deepStrictEqual(slotsOf(lists.of(7)), [0, 4, 6, 9]);
  });
});

describe('the first of many', () => {
  it('are those that sorting gives, at any limit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 40 }), fc.nat(12), (numbers, limit) => {
        const compare = (a: number, b: number) => b - a;
        assert.deepStrictEqual(topK(numbers, limit, compare), [...numbers].sort(compare).slice(0, limit));
      }),
    );
  });
});
