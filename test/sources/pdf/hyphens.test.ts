import assert from 'node:assert/strict';
import { KnownWords, seamOf } from '../../../src/sources/pdf/hyphens';

const known = new KnownWords();
known.add('the harbour-master met a journalist from the north-west in the lighthouse');
const joined = (before: string, after: string): string => {
  const { cut, gap } = seamOf(before, after, known);
  return before.slice(0, before.length - cut) + gap + after;
};

describe('words at the ends of lines', () => {
  it('are put together', () => {
    const cases: readonly [string, string, string][] = [
      ['the jour-', 'nalist said', 'the journalist said'],
      ['a light‐', 'house', 'a lighthouse'],
      ['a har\u00AD', 'bour', 'a harbour'],
      ['pre-', 'pared for', 'prepared for'],
      ['said', 'nothing', 'said nothing'],
      ['日本', '語', '日本語'],
      ['he came –', 'and went', 'he came – and went'],
      ['he came—', 'and went', 'he came—and went'],
    ];
    for (const [before, after, whole] of cases) assert.equal(joined(before, after), whole);
  });

  it('keep hyphens that belong to them', () => {
    const cases: readonly [string, string, string][] = [
      ['the harbour-', 'master', 'the harbour-master'],
      ['twenty-', 'one days', 'twenty-one days'],
      ['Anglo-', 'Saxon', 'Anglo-Saxon'],
      ['mother-in-', 'law', 'mother-in-law'],
      ['in 2024-', '25 and', 'in 2024-25 and'],
      ['two-', 'and three-year terms', 'two- and three-year terms'],
      ['self-', 'employed', 'self-employed'],
    ];
    for (const [before, after, whole] of cases) assert.equal(joined(before, after), whole);
  });
});
