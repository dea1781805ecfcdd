import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from './support';

const fragments = [
  'Anna Berg',
  'He',
  'she',
  'the mayor',
  ', a doctor,',
  'said',
  '"',
  '“',
  '”',
  "'",
  '.',
  ',',
  '(',
  ')',
  '-',
  ' ',
  '\n\n',
  'Mr.',
  'Rev.',
  'Jr.',
  'al-',
  'van der',
  'and',
  'of',
  'the',
  'President',
  'King',
  'I',
  'NATO',
  'London',
  'É',
  '🦊',
  'J.',
  '&',
  'is a',
  'Sunday',
  'U.S.',
  '’s',
  '\u0000',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(' '));

describe('finding people in any text', () => {
  it('never throws; spans lie in the text, nest and are in order; ids are known', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { entities, mentions } = read(text.replace(/[[\]]/g, ''));
        const ids = new Set(entities.map(({ id }) => id));
        assert.equal(ids.size, entities.length);
        const open: number[] = [];
        let previous = 0;
        for (const { start, end, entity, rivals = [] } of mentions) {
          assert.ok(start >= previous && start < end && end <= text.length, 'ordered, inside, not empty');
          while (open.length && (open.at(-1) ?? 0) <= start) open.pop();
          assert.ok(end <= (open.at(-1) ?? Infinity), 'nested');
          open.push(end);
          previous = start;
          assert.ok(ids.has(entity) && rivals.every((rival) => ids.has(rival) && rival !== entity), 'known');
        }
        for (const { id, name } of entities)
          assert.ok(name && mentions.some((mention) => mention.entity === id), 'named and mentioned');
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(soup, (text) => assert.deepEqual(read(text), read(text))),
      { numRuns: 30 },
    );
  });

  it('numbers entities in order of first mention', () => {
    const { entities } = read('The mayor of Halden, Ann Moore, met Hal Winters in Oslo.');
    assert.deepEqual(
      entities.map(({ id }) => id),
      entities.map((_, index) => `e${index + 1}`),
    );
  });
});
