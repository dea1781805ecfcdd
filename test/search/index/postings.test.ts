import * as assert from 'node:assert';
import * as fc from 'fast-check';
import {
  addPosting,
  mergePostings,
  postingOf,
  PostingLists,
  removePosting,
  slotOf,
  weightOf,
} from '../../../src/search/index/postings';
import { topK } from '../../../src/search/index/topK';
import { counted, intersectPostings } from '../../../src/search/match/wordMatching';
import type { PostingList } from '../../../src/search/index/types';

const list = (...pairs: readonly (readonly [slot: number, weight: number])[]): PostingList =>
  pairs.map(([slot, weight]) => postingOf(slot, weight));
const pairs = (postings: PostingList) => postings.map((posting) => [slotOf(posting), weightOf(posting)]);

describe('a posting list', () => {
  it('holds slots and weights of up to 255', () => {
    assert.deepStrictEqual(pairs(list([0, 1], [3, 255], [4, 300], [4_000_000, 7])), [
      [0, 1],
      [3, 255],
      [4, 255],
      [4_000_000, 7],
    ]);
  });

  it('stays in order whatever comes and goes', () => {
    const postings: PostingList = [];
    for (const slot of [5, 1, 9, 3]) addPosting(postings, slot, slot);
    assert.deepStrictEqual(postings.map(slotOf), [1, 3, 5, 9]);
    removePosting(postings, 1);
    removePosting(postings, 9);
    assert.deepStrictEqual(pairs(postings), [
      [3, 3],
      [5, 5],
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

  it('intersects with others by slot', () => {
    const slots = fc.uniqueArray(fc.nat(12), { maxLength: 9 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(slots, { minLength: 1, maxLength: 4 }), (all) => {
        const found = intersectPostings(all.map((each) => each.map((slot) => postingOf(slot, 1)))).map(slotOf);
        assert.deepStrictEqual(
          found,
          [...Array(13).keys()].filter((slot) => all.every((each) => each.includes(slot))),
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

describe('posting lists that come in batches', () => {
  it('are those of their slots, each term for itself, behind what is there', () => {
    const lists = new PostingLists();
    addPosting(lists.of(7), 0, 1);
    const stored = (terms: number[], all: PostingList[], documents: number) => ({
      documents,
      terms: Int32Array.from([-1, ...terms]),
      postings: Int32Array.from(all.flat()),
      ends: Int32Array.from([0, ...all.map((_, at) => all.slice(0, at + 1).flat().length)]),
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
    assert.deepStrictEqual(lists.of(3), []);
    addPosting(lists.of(7), 9, 1);
    assert.deepStrictEqual(lists.of(7).map(slotOf), [0, 4, 6, 9]);
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
