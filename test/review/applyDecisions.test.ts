import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/analysis/analyze';
import { parseArticle } from '../../src/article/parse';
import { peopleIn } from '../../src/corpus/people';
import { anchorAt } from '../../src/review/anchor';
import { applyDecisions, particularsIn } from '../../src/review/applyDecisions';
import { inForce } from '../../src/review/inForce';
import type { Decided, Decision } from '../../src/review/decisions';
import { NamesEverywhere } from '../../src/review/namesEverywhere';

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
  const applied = applyDecisions(of, analysis, decisions);
  return applied.statements.map(({ speaker, content, decided }) => {
    const name = applied.entities.find(({ id }) => id === speaker)?.name ?? 'nobody';
    return `${name}: ${content.map(({ start, end }) => of.text.slice(start, end)).join(' … ')}${decided ? ' *' : ''}`;
  });
}
const dam = 'Hal Winters: The dam is safe';
const worry = 'Hal Winters: “Nobody need worry,”';

describe('decisions about an article', () => {
  it('are none at first', () => assert.deepEqual(said([]), [dam, worry]));

  it('make a person of whoever speaks, though the article does not say the name', () => {
    const made = decision({ kind: 'said by', at: at('The dam is safe'), speaker: 'Ida Roy' });
    const ida = peopleIn(article, applyDecisions(article, analysis, [made])).find(({ name }) => name === 'Ida Roy');
    const first = { start: text.indexOf('The dam'), end: text.indexOf(', Winters') };
    assert.deepEqual(ida, { name: 'Ida Roy', also: [], roles: [], mentions: 0, statements: 1, first });
  });

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
      applyDecisions(article, analysis, [decision({ kind: 'means the date', at: at('last Friday'), value })]).dates.map(
        ({ value: each, precision, decided }) => `${each} ${precision} ${decided?.by}`,
      );
    assert.deepEqual(dates('2025-10-31'), ['2025-10-31 day Ada']);
    assert.deepEqual(dates('2025-W44'), ['2025-W44 week Ada']);
    assert.deepEqual(dates(null), []);
  });

  it('say when the article was published, and in which language', () => {
    assert.deepEqual(particularsIn([decision({ kind: 'published', day: '2025-11-09' })]), {
      day: '2025-11-09',
      language: null,
    });
    assert.deepEqual(particularsIn([decision({ kind: 'in language', language: 'de' })]), {
      day: null,
      language: { code: 'de', by: 'person' },
    });
    assert.deepEqual(particularsIn([]), { day: null, language: null });
  });

  it('give a role', () => {
    const role = decision({ kind: 'has the role', name: 'Hal Winters', role: 'chief engineer' });
    const applied = applyDecisions(article, analysis, [role]).entities;
    assert.deepEqual(
      applied.find(({ name }) => name === 'Hal Winters')?.roles.map(({ text: words }) => words),
      ['engineer', 'chief engineer'],
    );
  });

  it('go with their words when the article is edited', () => {
    const decided = decision({ kind: 'said by', at: at('The dam is safe'), speaker: 'Ida Roy' });
    const edited = parseArticle(`It rained.\n\n${text}`, 'a.txt');
    const applied = applyDecisions(edited, analyze({ ...edited, date: '2025-11-08' }), [decided]);
    assert.deepEqual(applied.decided?.lost, []);
    assert.equal(applied.statements.find((each) => each.decided)?.speaker, 'd1');
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
    const ids = lost.map(({ id }) => id);
    assert.deepEqual(new Set(applyDecisions(article, analysis, lost).decided?.lost), new Set(ids));
  });

  it('of several people are shown as disputed until one takes the place of both', () => {
    const words = at('The dam is safe');
    const ada = decision({ kind: 'said by', at: words, speaker: 'Ida Roy' }, 'Ada');
    const bo = decision({ kind: 'said by', at: words, speaker: 'Ann Moore' }, 'Bo', '2025-11-09T09:30:00Z');
    assert.deepEqual(applyDecisions(article, analysis, [bo, ada]).decided?.disputed, [[ada.id, bo.id]]);
    assert.deepEqual(said([bo, ada]), ['Ann Moore: The dam is safe *', worry]);
    const end = decision({ kind: 'said by', at: words, speaker: null }, 'Ada', '2025-11-10T09:30:00Z', [ada.id, bo.id]);
    assert.deepEqual(applyDecisions(article, analysis, [bo, end, ada]).decided?.disputed, []);
    assert.deepEqual(inForce([bo, end, ada]), [end]);
    const same = decision({ kind: 'said by', at: words, speaker: 'Ida Roy' }, 'Bo');
    assert.deepEqual(applyDecisions(article, analysis, [ada, same]).decided?.disputed, []);
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

  describe('that count for all articles', () => {
    const everywhere = (...decided: Decided[]) =>
      new NamesEverywhere(decided.map((each, at) => decision(each, 'Ada', `2025-11-08T09:00:0${at}Z`)));
    const called = (name: string, as: string): Decided => ({ kind: 'is called', name, as });
    const speakers = (names: NamesEverywhere, own: readonly Decision[] = []) => {
      const applied = applyDecisions(article, analysis, own, names);
      return applied.statements.map(
        ({ speaker }) => applied.entities.find(({ id }) => id === speaker)?.name ?? 'nobody',
      );
    };

    it('rename, and make one of two', () => {
      assert.deepEqual(speakers(everywhere(called('hal  WINTERS', 'Harold Winters')))[0], 'Harold Winters');
      const applied = applyDecisions(article, analysis, [], everywhere(called('Hal Winters', 'Ann Moore')));
      assert.ok(!applied.entities.some(({ name }) => name === 'Hal Winters'));
      assert.equal(applied.statements[0]?.speaker, applied.entities.find(({ name }) => name === 'Ann Moore')?.id);
    });

    it('remember what the article itself says', () => {
      const applied = applyDecisions(article, analysis, [], everywhere(called('Hal Winters', 'Harold Winters')));
      assert.equal(applied.entities.find(({ name }) => name === 'Harold Winters')?.was, 'Hal Winters');
    });

    it('lead on from name to name, and never in a circle', () => {
      const names = everywhere(
        called('Hal Winters', 'Harry'),
        called('Harry', 'Harold Winters'),
        called('Harold Winters', 'Hal Winters'),
      );
      assert.deepEqual(speakers(names)[0], 'Hal Winters');
      assert.equal(names.calledFor('Harry')?.as, 'Hal Winters');
    });

    it('say who is no person, and who has a role', () => {
      assert.deepEqual(speakers(everywhere({ kind: 'is a', name: 'Hal Winters', type: null })), ['nobody', 'nobody']);
      const names = everywhere({ kind: 'has the role', name: 'Hal Winters', role: 'chief engineer' });
      const applied = applyDecisions(article, analysis, [], names);
      assert.ok(applied.entities.some(({ roles }) => roles.some(({ text: role }) => role === 'chief engineer')));
    });

    it('give way to what somebody decided about this article', () => {
      const here = decision({ kind: 'is called', name: 'Hal Winters', as: 'Hal Winters (the engineer)' });
      assert.deepEqual(
        speakers(everywhere(called('Hal Winters', 'Harold Winters')), [here])[0],
        'Hal Winters (the engineer)',
      );
    });

    it('do not matter where the name is not', () => {
      assert.deepEqual(
        applyDecisions(article, analysis, [], everywhere(called('Bo Lind', 'Ann Moore'))).decided?.lost,
        [],
      );
    });

    it('come to the same people in whatever order they are made and taken back', () => {
      const name = fc.constantFrom('Hal Winters', 'Harold Winters', 'Ann Moore', 'H. Winters');
      const merge = fc.tuple(name, name).map(([from, to]) => called(from, to));
      fc.assert(
        fc.property(fc.array(merge, { maxLength: 6 }), fc.array(merge, { maxLength: 3 }), (kept, taken) => {
          // Each has its own time; those taken back leave no trace.
          const all = kept.map((each, at) => decision(each, 'Ada', `2025-11-08T09:00:0${at}Z`));
          const before = new NamesEverywhere(all);
          const more = taken.map((each, at) => decision(each, 'Bo', `2025-11-08T09:00:0${at}Z`));
          const mixed = [...more, ...all].reverse();
          const after = new NamesEverywhere(mixed.filter((each) => !more.includes(each)));
          assert.deepEqual(speakers(after), speakers(before));
          // Nobody is called by two names.
          for (const each of ['Hal Winters', 'Harold Winters', 'Ann Moore', 'H. Winters']) {
            const final = before.calledFor(each)?.as;
            if (final !== undefined) assert.equal(before.calledFor(final), null);
          }
        }),
      );
    });
  });
});
