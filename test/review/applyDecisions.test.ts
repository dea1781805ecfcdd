import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/analysis/analyze';
import { parseArticle } from '../../src/article/parse';
import { anchorAt } from '../../src/review/anchor';
import { applyDecisions, inForce, withDecidedDay } from '../../src/review/applyDecisions';
import type { Decided, Decision } from '../../src/review/decisions';

const text =
  'Mayor Ann Moore met the engineer Hal Winters in Ulm.\n\n' +
  'The dam is safe, Winters said. “Nobody need worry,” he added last Friday.\n\n' +
  'The report was late.';
const article = parseArticle(text, 'a.txt');
const analysis = analyze({ ...article, date: '2025-11-08' });

let count = 0;
function decision(decided: Decided, by = 'Ada', when = '2025-11-08T09:30:00Z', over?: readonly string[]): Decision {
  return { id: `id${++count}`, by, when, ...(over && { over }), ...decided };
}
const at = (words: string) => anchorAt(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** "Hal Winters: The dam is safe" of each statement, with a star where a person decided. */
function said(decisions: readonly Decision[], of = article): string[] {
  const applied = applyDecisions(of, analysis, decisions).analysis;
  return applied.statements.map(({ speaker, content, decided }) => {
    const name = applied.entities.find(({ id }) => id === speaker)?.name ?? 'nobody';
    return `${name}: ${content.map(({ start, end }) => of.text.slice(start, end)).join(' … ')}${decided ? ' *' : ''}`;
  });
}
const dam = 'Hal Winters: The dam is safe';
const worry = 'Hal Winters: “Nobody need worry,”';

describe('decisions about an article', () => {
  it('are none at first', () => assert.deepEqual(said([]), [dam, worry]));

  const cases: readonly [what: string, decided: Decided, said: readonly string[]][] = [
    [
      'who said it',
      { kind: 'said by', at: at('The dam is safe'), speaker: 'Ann Moore' },
      ['Ann Moore: The dam is safe *', worry],
    ],
    [
      'somebody new',
      { kind: 'said by', at: at('The dam is safe'), speaker: 'Ida Roy' },
      ['Ida Roy: The dam is safe *', worry],
    ],
    ['nobody', { kind: 'said by', at: at('The dam is safe'), speaker: null }, ['nobody: The dam is safe *', worry]],
    ['no statement', { kind: 'not a statement', at: at('The dam is safe') }, [worry]],
    [
      'a statement that was not seen',
      { kind: 'said by', at: at('The report was late'), speaker: 'ann moore' },
      [dam, worry, 'Ann Moore: The report was late *'],
    ],
    [
      'a name',
      { kind: 'is called', name: 'Hal Winters', as: 'Harold Winters' },
      [dam, worry].map((each) => each.replace('Hal ', 'Harold ')),
    ],
    [
      'one and the same',
      { kind: 'is called', name: 'Hal Winters', as: 'Ann Moore' },
      [dam, worry].map((each) => each.replace('Hal Winters', 'Ann Moore')),
    ],
    [
      'no person',
      { kind: 'is a', name: 'Hal Winters', type: null },
      ['nobody: The dam is safe *', 'nobody: “Nobody need worry,” *'],
    ],
  ];
  for (const [what, decided, expected] of cases)
    it(`say ${what}`, () => assert.deepEqual(said([decision(decided)]), expected));

  it('say what a pronoun stands for, and with it who speaks', () => {
    const start = text.indexOf(' he added') + 1;
    const he = anchorAt(text, { start, end: start + 2 });
    assert.deepEqual(said([decision({ kind: 'stands for', at: he, name: 'Ann Moore' })]), [
      dam,
      'Ann Moore: “Nobody need worry,” *',
    ]);
  });

  it('say what a date means, or that it is none', () => {
    const dates = (value: string | null) =>
      applyDecisions(article, analysis, [
        decision({ kind: 'means the date', at: at('last Friday'), value }),
      ]).analysis.dates.map(({ value: each, precision, decided }) => `${each} ${precision} ${decided?.by}`);
    assert.deepEqual(dates('2025-10-31'), ['2025-10-31 day Ada']);
    assert.deepEqual(dates('2025-W44'), ['2025-W44 week Ada']);
    assert.deepEqual(dates(null), []);
  });

  it('say when the article was published', () => {
    assert.equal(withDecidedDay(article, [decision({ kind: 'published', day: '2025-11-09' })]).date, '2025-11-09');
    assert.equal(withDecidedDay(article, []), article);
  });

  it('give a role', () => {
    const role = decision({ kind: 'has the role', name: 'Hal Winters', role: 'chief engineer' });
    const applied = applyDecisions(article, analysis, [role]).analysis.entities;
    assert.deepEqual(
      applied.find(({ name }) => name === 'Hal Winters')?.roles.map(({ text: words }) => words),
      ['engineer', 'chief engineer'],
    );
  });

  it('go with their words when the article is edited', () => {
    const decided = decision({ kind: 'said by', at: at('The dam is safe'), speaker: 'Ida Roy' });
    const edited = parseArticle(`It rained.\n\n${text}`, 'a.txt');
    const applied = applyDecisions(edited, analyze({ ...edited, date: '2025-11-08' }), [decided]);
    assert.deepEqual(applied.lost, []);
    assert.equal(applied.analysis.statements.find((each) => each.decided)?.speaker, 'd1');
  });

  it('are listed when their words are gone, and not dropped', () => {
    const lost = [
      decision({
        kind: 'said by',
        at: { ...at('The dam is safe'), exact: 'All is lost for ever' },
        speaker: 'Ida Roy',
      }),
      decision({ kind: 'is a', name: 'Carl Stone', type: 'place' }),
    ];
    assert.deepEqual(new Set(applyDecisions(article, analysis, lost).lost), new Set(lost));
  });

  it('of several people are shown as disputed until one takes the place of both', () => {
    const words = at('The dam is safe');
    const ada = decision({ kind: 'said by', at: words, speaker: 'Ida Roy' }, 'Ada');
    const bo = decision({ kind: 'said by', at: words, speaker: 'Ann Moore' }, 'Bo', '2025-11-09T09:30:00Z');
    assert.deepEqual(applyDecisions(article, analysis, [bo, ada]).disputed, [[ada, bo]]);
    assert.deepEqual(said([bo, ada]), ['Ann Moore: The dam is safe *', worry]);
    const end = decision({ kind: 'said by', at: words, speaker: null }, 'Ada', '2025-11-10T09:30:00Z', [ada.id, bo.id]);
    assert.deepEqual(applyDecisions(article, analysis, [bo, end, ada]).disputed, []);
    assert.deepEqual(inForce([bo, end, ada]), [end]);
    const same = decision({ kind: 'said by', at: words, speaker: 'Ida Roy' }, 'Bo');
    assert.deepEqual(applyDecisions(article, analysis, [ada, same]).disputed, []);
  });

  it('come to the same in whatever order they are read', () => {
    const words = at('The dam is safe');
    const some = [
      decision({ kind: 'is called', name: 'Hal Winters', as: 'Harold Winters' }, 'Ada', '2025-11-08T10:00:00Z'),
      decision({ kind: 'said by', at: words, speaker: 'Harold Winters' }, 'Ada', '2025-11-08T09:00:00Z'),
      decision({ kind: 'said by', at: words, speaker: 'Ida Roy' }, 'Bo', '2025-11-08T11:00:00Z'),
      decision({ kind: 'is a', name: 'Ann Moore', type: 'organization' }, 'Bo', '2025-11-08T12:00:00Z'),
    ];
    const expected = applyDecisions(article, analysis, some);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) =>
        assert.deepEqual(applyDecisions(article, analysis, shuffled), expected),
      ),
    );
  });
});
