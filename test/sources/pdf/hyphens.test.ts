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

  const joinedAmong = (lines: readonly string[], before: string, after: string): string => {
    const words = new KnownWords();
    for (const line of lines) words.add(line);
    const { cut, gap } = seamOf(before, after, words);
    return before.slice(0, before.length - cut) + gap + after;
  };

  it('do not lend each other their parts', () => {
    assert.equal(joinedAmong(['at the re-', 'quest of the mayor'], 'at the re-', 'quest of'), 'at the request of');
  });

  it('keep all hyphens where cut words have another, or hardly any line ends with one', () => {
    const cut = ['the har\u2010', 'bour was a light\u2010', 'house'];
    assert.equal(joinedAmong(cut, 'a bomb-', 'making man'), 'a bomb-making man');
    const uncut = Array.from({ length: 80 }, (_, line) => `the ferry was late ${line} times`);
    assert.equal(joinedAmong(uncut, 'a bomb-', 'making man'), 'a bomb-making man');
    const many = Array.from({ length: 80 }, () => ['the ferry was de-', 'layed again']).flat();
    assert.equal(joinedAmong(many, 'a bomb-', 'making man'), 'a bombmaking man');
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
      ['HIV-', 'negative', 'HIV-negative'],
    ];
    for (const [before, after, whole] of cases) assert.equal(joined(before, after), whole);
  });
});
