import * as assert from 'node:assert';
import * as fc from 'fast-check';
import { DocumentWords } from '../../../src/search/index/documentWords';
import { firstUnitOf } from '../../../src/search/index/tokenCode';

describe('the words of the articles, packed', () => {
  const term = fc.oneof(fc.integer({ min: -1, max: 5 }), fc.integer({ min: 49_140, max: 49_160 }), fc.nat(2 ** 25));
  const words = fc.record(
    {
      tokens: fc.array(term, { maxLength: 30 }).map((terms) => Int32Array.from(terms)),
      compounds: fc.array(fc.nat(70_000), { maxLength: 3 }),
      headings: fc.nat(60_000),
    },
    { noNullPrototype: true },
  );

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (all) => {
        const packed = new DocumentWords();
        all.forEach((each, slot) => packed.set(slot, each));
        const read = all.map((_, slot) => packed.read(slot));
        assert.deepStrictEqual(read, all);
        all.forEach((each, slot) => assert.deepStrictEqual(packed.scan(slot), each));
      }),
    );
  });

  it('have each term at the place where its first number is found, and at no other', () => {
    fc.assert(
      fc.property(words, term, (some, wanted) => {
        const packed = new DocumentWords();
        packed.set(0, some);
        const units = [...packed.unitsOf(0)];
        const sameFirst = [...some.tokens].filter((token) => firstUnitOf(token) === firstUnitOf(wanted));
        assert.strictEqual(units.filter((unit) => unit === firstUnitOf(wanted)).length, sameFirst.length);
      }),
    );
  });
});
