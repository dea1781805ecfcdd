import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SameQuotations, type Quotation } from '../../../src/ledger/compare/sameQuotations';

const quotations = (...list: readonly (string | readonly [words: string, published: string])[]) =>
  list.map((each) =>
    typeof each === 'string' ? { words: each, published: '' } : { words: each[0], published: each[1] },
  );

function sameQuotations(list: readonly Quotation[]): number[][] {
  const same = new SameQuotations();
  for (const quotation of list) same.add(quotation);
  return same.all();
}

describe('the same quotation, printed differently', () => {
  const dam = '“We did what we could, and the dam held until Friday night,” she said.';
  const rows: readonly (readonly [what: string, words: string])[] = [
    ['with other marks and letters', 'We did what we could — and the Dam held until Friday night'],
    ['in part', 'the dam held until Friday night'],
    ['with a word changed', '"We did all we could, and the dam held until Friday night."'],
    ['with words put in', 'We did what we [in Halden] could, and the dam held until Friday night'],
    ['within a longer one', `Nobody slept. ${dam} Then the water came, and we had to run for our lives.`],
  ];
  for (const [what, words] of rows)
    it(`is found ${what}`, () => assert.deepEqual(sameQuotations(quotations(dam, words)), [[0, 1]]));

  const others: readonly (readonly [what: string, words: string])[] = [
    ['other words', 'The bridge was closed on Monday because of cracks in its girders'],
    ['a saying in common', 'At the end of the day we did what we could do about schools and buses'],
    ['the same few words', 'we did what we could'],
    ['nothing', ''],
  ];
  for (const [what, words] of others)
    it(`is not ${what}`, () => assert.deepEqual(sameQuotations(quotations(dam, words)), []));

  it('begins with what was published first, and ends with what has no date', () => {
    const list = quotations([dam, ''], [dam, '2025-03-02'], [dam, '2025-03-01']);
    assert.deepEqual(sameQuotations(list), [[2, 1, 0]]);
  });

  it('is found however often it was printed', () => {
    const list = Array.from({ length: 120 }, () => dam);
    assert.deepEqual(
      sameQuotations(quotations(...list)).map(({ length }) => length),
      [120],
    );
  });

  it('is found through others', () => {
    const [first, second, third] = ['we did what we could and the dam', 'the dam held until late on Friday night', 'x'];
    const whole = `${first} ${second.slice(8)}`;
    assert.deepEqual(sameQuotations(quotations(first, second, third, whole)), [[0, 1, 3]]);
  });

  it('is not another one that is only like a third', () => {
    const [first, last] = ['we did what we could for the dam', 'and then the water came over the wall at night'];
    const both = `${first} ${last}`;
    const other = `${last} and nobody in the whole of the valley slept or had time to take a coat or a lamp`;
    assert.deepEqual(sameQuotations(quotations(first, both, other)), [[0, 1]]);
  });

  it('is in one group at most, whatever is said', () => {
    const word = fc.constantFrom('we', 'did', 'what', 'could', 'and', 'the', 'dam', 'held');
    const list = fc.array(
      fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(list, (all) => {
        const groups = sameQuotations(quotations(...all));
        const members = groups.flat();
        assert.equal(new Set(members).size, members.length);
        assert.ok(groups.every(({ length }) => length > 1));
      }),
    );
  });
});
