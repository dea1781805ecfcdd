import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readFacts } from '../../src/archive/keptFacts';
import { searchFactsOf, statementsIn } from '../../src/search/index/facts';
import { analysisOf, article } from '../search/support';

const read = article('“Stop,” Ada Quist said in Hexham on Friday.');
const facts = searchFactsOf(
  read,
  analysisOf(read, {
    people: ['Ada Quist'],
    places: ['Hexham'],
    said: [['Ada Quist', 'direct', 'Stop,']],
    days: [['Friday', '2025-11-07']],
  }),
);
const nothing = { named: [], statements: [], days: [] };

describe('readFacts', () => {
  it('gives back what was kept', () => {
    assert.deepEqual(readFacts(JSON.parse(JSON.stringify(facts)), read.text.length), facts);
  });

  for (const [what, statements] of [
    ['end beyond the text', [0, 4, 1, 0, 5000, 1, 2]],
    ['are said by nobody that there is', [7, 4, 1, 1, 5, 1, 2]],
    ['have no such type', [0, 3, 1, 1, 5, 1, 2]],
    ['are cut in the middle', [0, 4, 1, 1, 5]],
    ['promise more pieces than there are', [0, 4, 1e9, 1, 5, 1, 2]],
    ['run backwards', [0, 4, 1, 5, 1, 1, 2]],
  ] as const)
    it(`knows nothing where statements ${what}`, () => {
      assert.deepEqual(readFacts({ ...facts, statements }, read.text.length), nothing);
    });

  it('leaves out days that are none', () => {
    assert.deepEqual(readFacts({ ...facts, days: [['someday', 0, 4], 7, ['2025', -1, 4]] }, 100).days, []);
  });

  it('takes anything, and what it gives holds together', () => {
    const number = fc.oneof(fc.integer({ min: -3, max: 60 }), fc.double());
    const shape = fc.record({
      named: fc.array(fc.record({ kind: fc.constantFrom('person', 'x'), names: fc.array(fc.string()) })),
      statements: fc.array(number, { maxLength: 24 }),
      days: fc.array(fc.array(fc.oneof(fc.string(), number), { maxLength: 4 })),
    });
    fc.assert(
      fc.property(fc.oneof(shape, fc.anything()), (value) => {
        const result = readFacts(value, 50);
        for (const { speaker, content } of statementsIn(result)) {
          assert.ok(speaker < result.named.length);
          for (const { start, end } of content) assert.ok(start >= 0 && start <= end && end <= 50);
        }
      }),
    );
  });
});
