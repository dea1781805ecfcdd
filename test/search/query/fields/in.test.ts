import * as assert from 'node:assert';
import { Library } from '../../support';

const text = [
  'Ferry Late Again',
  'The harbour of Brackenmouth was quiet on Monday, and the pier was shut for the day.',
  'Night Harbour',
  'A ferry left the pier for the harbour in the evening, the council of the town said.',
].join('\n\n');

describe('in: in the index and in the text', () => {
  const plain = new Library().add('a', text);
  const titled = new Library().add('a.md', `---\ntitle: The Pier\n---\n${text}`);
  const rows: readonly (readonly [query: string, ...marks: string[]])[] = [
    ['in:heading ferry', 'Ferry'],
    ['in:heading harbour', 'Harbour'],
    ['in:heading quiet'],
    ['in:heading', 'Ferry Late Again', 'Night Harbour'],
    ['in:title ferry', 'Ferry'],
    ['in:title harbour'],
    ['in:title', 'Ferry Late Again'],
    ['in:lead harbour', 'harbour'],
    ['in:lead pier', 'pier'],
    ['in:lead ferry'],
    ['in:lead council'],
    ['in:lead|title ferry', 'Ferry'],
    ['in:lead|title harbour', 'harbour'],
    ['in:lead "harbour of"', 'harbour of'],
    ['in:heading "late again"', 'Late Again'],
    ['in:heading "again night"'],
    ['in:lead pier NEAR/3 shut', 'pier', 'shut'],
    ['in:lead pier NEAR/1 day'],
    ['in:lead in:heading harbour'],
  ];
  for (const [query, ...marks] of rows)
    it(`${query}  marks  ${marks.join(', ') || 'nothing'}`, () => {
      assert.deepStrictEqual(plain.found(query), marks.length > 0 ? ['a'] : []);
      if (marks.length > 0) assert.deepStrictEqual(plain.marks('a', query), marks);
    });

  it('knows a title that stands in no heading, but marks nothing', () => {
    assert.deepStrictEqual(titled.found('in:title pier'), ['a.md']);
    assert.deepStrictEqual(titled.marks('a.md', 'in:title pier'), []);
    assert.deepStrictEqual(titled.found('in:title ferry'), []);
  });
});
