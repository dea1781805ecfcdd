import * as fc from 'fast-check';
import * as assert from 'node:assert';
import { NameUse, type Vocabulary } from '../../../src/search/index/types';
import { suggestions } from '../../../src/search/query/suggestions';
import { Library } from '../support';

const names = new Map<NameUse, readonly string[]>([
  [NameUse.Speaker, ['Odile Marchetti', 'Tobias Renk', 'Officials']],
  [NameUse.Place, ['Brackenmouth']],
]);
const like = (values: readonly string[], beginning: string) =>
  values
    .filter((name) => name.toLowerCase().includes(beginning.toLowerCase()))
    .map((value, index) => ({ value, articles: 1000 - 999 * Math.min(index, 1) }));
const vocabulary: Vocabulary = {
  names: (use, beginning, limit) => like(names.get(use) ?? [], beginning).slice(0, limit),
  monthsPublished: (beginning) => like(['2025-10', '2025-09'], beginning),
  monthsSpokenOf: (beginning) => like(['2025-11'], beginning),
  tags: (beginning) => like(['election'], beginning),
  languages: () => [
    { value: 'de', articles: 12 },
    { value: 'nl', articles: 2 },
  ],
};

/** Suggestions at `^`, as the query with the caret they lead to. */
const at = (marked: string) =>
  suggestions(marked.replace('^', ''), marked.indexOf('^'), vocabulary).map(
    ({ text, caret }) => `${text.slice(0, caret)}^${text.slice(caret)}`,
  );

describe('suggestions', () => {
  const rows: readonly (readonly [marked: string, ...results: string[]])[] = [
    ['ferry spe^', 'ferry speaker:^'],
    ['ferry -pa^ pier', 'ferry -path:^pier'],
    ['(o^', '(on:^'],
    ['speaker:^', 'speaker:"Odile Marchetti" ^', 'speaker:"Tobias Renk" ^', 'speaker:Officials ^'],
    ['speaker:ren^', 'speaker:"Tobias Renk" ^'],
    ['ferry speaker:re^nk pier', 'ferry speaker:"Tobias Renk" ^pier'],
    ['speaker:"tobias r^', 'speaker:"Tobias Renk" ^'],
    ['speaker:"tobias r^" pier', 'speaker:"Tobias Renk" ^pier'],
    ['-place:b^', '-place:Brackenmouth ^'],
    ['type:^', 'type:direct ^', 'type:indirect ^', 'type:mixed ^'],
    ['in:h^', 'in:heading ^'],
    ['tag:e^', 'tag:election ^'],
    ['status:o^', 'status:open ^'],
    ['date:2025-1^', 'date:2025-10 ^'],
    ['path:x^'],
    ['lang:^', 'lang:de ^', 'lang:nl ^'],
    ['ferry lang:germ^', 'ferry lang:de ^'],
    ['lang:deu^', 'lang:de ^'],
    ['lang:en^'],
    ['ferry xyz^'],
    ['http://a^'],
  ];
  for (const [marked, ...results] of rows)
    it(`${marked}  goes on as  ${results.join('  ') || 'it is'}`, () => assert.deepStrictEqual(at(marked), results));

  it('show all fields where nothing is typed, and how many articles have a value', () => {
    assert.deepStrictEqual(
      suggestions('', 0, vocabulary).map(({ label }) => label),
      ['speaker:', 'mentions:', 'place:', 'type:', 'date:', 'on:', 'in:', 'path:', 'lang:', 'status:', 'tag:'],
    );
    assert.deepStrictEqual(
      suggestions('speaker:', 8, vocabulary).map(({ detail }) => detail),
      ['1,000 articles', '1 article', '1 article'],
    );
  });

  it('come from the index by frequency', () => {
    const { index } = new Library()
      .add('a', ' date 2025-10-20 Odile Marchetti said no in Brackenmouth.', {
        people: ['Odile Marchetti'],
        places: ['Brackenmouth'],
        said: [['Odile Marchetti', 'indirect', 'no']],
      })
      .add('b', ' date 2025-09-20 Tobias Renk said no. Odile Marchetti and Ottilie Marsh left on 1 May.', {
        people: ['Tobias Renk', 'Odile Marchetti', 'Ottilie Marsh'],
        said: [['Tobias Renk', 'indirect', 'no']],
        days: [['1 May', '2025-05-01']],
      })
      .add('c', ' date 2025-09-21 Tobias Renk said yes.', {
        people: ['Tobias Renk'],
        said: [['Tobias Renk', 'indirect', 'yes']],
      });
    assert.deepStrictEqual(index.names(NameUse.Speaker, '', 9), [
      { value: 'Tobias Renk', articles: 2 },
      { value: 'Odile Marchetti', articles: 1 },
    ]);
    assert.deepStrictEqual(
      index.names(NameUse.Mentioned, 'mar', 9).map(({ value }) => value),
      ['Odile Marchetti', 'Ottilie Marsh'],
    );
    assert.deepStrictEqual(index.names(NameUse.Mentioned, '', 1).length, 1);
    assert.deepStrictEqual(index.names(NameUse.Place, 'bra', 9), [{ value: 'Brackenmouth', articles: 1 }]);
    assert.deepStrictEqual(index.monthsPublished('2025'), [
      { value: '2025-10', articles: 1 },
      { value: '2025-09', articles: 2 },
    ]);
    assert.deepStrictEqual(index.monthsSpokenOf(''), [{ value: '2025-05', articles: 1 }]);
    index.remove('c');
    assert.deepStrictEqual(index.names(NameUse.Speaker, 'ren', 9), [{ value: 'Tobias Renk', articles: 1 }]);
  });

  it('keep what stands around the caret, for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('speaker:', 'on:', '"', ' ', '(', 're', '-'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.nat(), (pieces, number) => {
        const text = pieces.join('');
        const caret = number % (text.length + 1);
        for (const each of suggestions(text, caret, vocabulary))
          assert.ok(each.caret <= each.text.length && each.label !== '');
      }),
    );
  });
});
