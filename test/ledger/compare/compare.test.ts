import assert from 'node:assert/strict';
import fc from 'fast-check';
import { likenessOf, sketchOf } from '../../../src/corpus/sketch';
import { compareSides, compareStatements, withoutRepeated, type Section } from '../../../src/ledger/compare/compare';
import { Reprints } from '../../../src/ledger/compare/reprints';
import { SameEvents } from '../../../src/ledger/compare/sameEvents';
import { wordDiff } from '../../../src/ledger/compare/wordDiff';
import { row } from '../support';

const diff = (here: string, there: string) =>
  wordDiff(here, there)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'here' ? `[+${text}]` : `[-${text}]`))
    .join('');

describe('two quotations, word by word', () => {
  it('differ in words', () =>
    assert.equal(diff('We did all we could', 'We did what we could'), 'We did [-what][+all] we could'));
  it('do not differ in marks, capitals, accents and line ends', () =>
    assert.equal(diff('“Józef’s mill”\nwill close', '"Jozef\'s Mill" will close'), '“Józef’s mill”\nwill close'));
  it('differ in what one leaves out', () =>
    assert.equal(diff('the dam held', 'the dam held until Friday'), 'the dam held[- until Friday]'));
  it('are shown whole where nearly everything differs', () => {
    const [one, other] = ['a ', 'b '].map((word) => word.repeat(5000).trim());
    assert.deepEqual(
      wordDiff(one!, other!).map(({ kind }) => kind),
      ['there', 'here'],
    );
  });
  it('lose no word', () => {
    const words = fc.array(fc.constantFrom('we', 'did', '“what”', 'could', ', ', '\n'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [here, there] = [a.join(' '), b.join(' ')];
        const kept = wordDiff(here, there).filter(({ kind }) => kind !== 'there');
        assert.equal(kept.map(({ text }) => text).join(''), here);
      }),
    );
  });
});

describe('what people say, side by side', () => {
  const moore = [
    row({
      words: 'the dam held until late on Friday night',
      published: '2025-11-09',
      article: 'b',
      days: ['2025-11-07'],
    }),
    row({ words: 'Hal is wrong', days: [], about: ['Hal Winters'], article: 'b' }),
  ];
  const winters = [
    row({ words: 'the dam held until Friday night', published: '2025-11-08', article: 'a', days: ['2025-11-07'] }),
    row({ words: 'nobody asked the mill', days: ['2025'], about: ['Ulm Mill'], article: 'a' }),
  ];
  let sections: Section[] = [];
  before(async () => {
    sections = await compareSides([
      { title: 'Ann Moore', rows: moore },
      { title: 'Hal Winters', rows: winters },
    ]);
  });
  const told = ({ kind, title, cells }: Section) =>
    `${kind} ${title}: ${cells.map((cell) => cell.map(({ row: { words } }) => words).join(' / ')).join(' | ')}`;

  it('has the same words, the same days and the same names, and what one says about the other', () => {
    assert.deepEqual(sections.map(told), [
      'words the dam held until Friday night: the dam held until late on Friday night | the dam held until Friday night',
      'day 2025-11-07: the dam held until late on Friday night | the dam held until Friday night',
      'about Ulm Mill Company: the dam held until late on Friday night | the dam held until Friday night',
      'about Hal Winters: Hal is wrong | ',
    ]);
  });
  it('is compared with what was published first', () => {
    assert.deepEqual(sections[0]?.cells[1]?.[0]?.pieces, [{ kind: 'same', text: 'the dam held until Friday night' }]);
    assert.deepEqual(
      sections[0]?.cells[0]?.[0]?.pieces.filter(({ kind }) => kind !== 'same'),
      [{ kind: 'here', text: 'late on ' }],
    );
  });
  it('compares statements that are not the same', () => {
    const [first] = compareStatements([moore[1]!, winters[1]!].map((each) => ({ title: '', rows: [each] })));
    assert.equal(first?.title, 'Hal is wrong');
    assert.ok(first.cells[1]?.[0]?.pieces.some(({ kind }) => kind === 'there'));
  });
  it('is nothing where there is nothing in common', async () => {
    const nothing = await compareSides([
      { title: 'A', rows: [] },
      { title: 'B', rows: winters.slice(1) },
    ]);
    assert.deepEqual(nothing, []);
    assert.deepEqual(compareStatements([]), []);
  });
  it('counts what a reprint repeats once, and keeps what it has of its own', () => {
    const printed = [
      row({ article: 'first', words: 'the dam held' }),
      row({ article: 'reprint', words: 'The dam held' }),
      row({ article: 'reprint', words: 'nobody asked us' }),
      row({ article: 'other', words: 'the dam held' }),
    ];
    const once = withoutRepeated(printed, new Map([['reprint', 'first']]));
    assert.deepEqual(
      once.map(({ article, words }) => `${article}: ${words}`),
      ['first: the dam held', 'reprint: nobody asked us', 'other: the dam held'],
    );
  });
});

const story =
  'The mill at Ulm will close in May, its owner said on Friday. Two hundred workers learned of it from a notice on the ' +
  'gate. The owner, a family of millers since the town had walls, blamed the price of grain. The mayor asked for a ' +
  'meeting. The union said that nobody had been told, and that the contracts ran until the end of the year.';
const other =
  'A ferry ran aground off the pier in thick fog and its passengers were taken off by lifeboats. Nobody was hurt. The ' +
  'harbour master said that the lights had failed the night before and that a report had been made, but not read.';

describe('the same story in several papers', () => {
  const reprints = (...texts: readonly (readonly [id: string, published: string | null, text: string])[]) => {
    const found = new Reprints();
    for (const [id, published, text] of texts) found.add(id, published, sketchOf(text));
    return Object.fromEntries(found.firsts());
  };
  it('is told by most of its words', () => {
    const cut = story.slice(0, story.indexOf(' The union'));
    const longer = `Ulm (AP) - ${story} The paper has asked the owner for a comment and will publish it here.`;
    assert.deepEqual(
      reprints(
        ['late', '2025-11-09', cut],
        ['first', '2025-11-08', story],
        ['undated', null, longer],
        ['ferry', null, other],
      ),
      { late: 'first', undated: 'first' },
    );
  });
  it('is told however many papers have it', () => {
    const papers = Array.from({ length: 100 }, (_, index): [string, string | null, string] => [
      `${index}`,
      null,
      story,
    ]);
    assert.equal(Object.keys(reprints(...papers)).length, 99);
  });
  it('is not told by the lines that a paper has under each of its stories', () => {
    const lines = ' Send us what you know. We read every letter. Our address is on the last page of the printed paper.';
    assert.deepEqual(reprints(['a', null, story + lines], ['b', null, other + lines]), {});
  });
  it('is not told of texts of a few words', () =>
    assert.deepEqual(reprints(['a', null, 'Photo'], ['b', null, 'Photo']), {}));
  it('is as alike as its words are', () => {
    assert.equal(likenessOf(sketchOf(story), sketchOf(story.replaceAll(',', ';'))), 1);
    assert.equal(likenessOf(sketchOf(story), sketchOf(other)), 0);
    assert.equal(likenessOf(sketchOf(story), []), 0);
  });
});

describe('the same event on different days', () => {
  const at = { start: 0, end: 10 };
  const asked = (...sentences: readonly (readonly [article: string, day: string, words: string])[]) => {
    const events = new SameEvents();
    for (const [article, day, words] of sentences) events.add({ article, day, words, place: at });
    return events.questions();
  };
  const fire = 'A fire destroyed the old sawmill in Lindau on Monday, the fire brigade said.';
  it('is asked about', () => {
    const again = 'On Tuesday a fire destroyed the sawmill at Lindau, according to the brigade.';
    assert.deepEqual(asked(['a', '2025-11-03', fire], ['b', '2025-11-04', again]), [{ one: 0, other: 1 }]);
  });
  const others: readonly (readonly [what: string, article: string, day: string, words: string])[] = [
    ['the day is the same', 'b', '2025-11-03', fire],
    ['it is the same article', 'a', '2025-11-04', fire],
    ['something else happened', 'b', '2025-11-04', 'A ship brought timber for the sawmill in Lindau on Tuesday.'],
    ['only the people are the same', 'b', '2025-11-04', 'The Lindau fire brigade of Monday met Ann Moore.'],
    ['it happens every year', 'b', '2024-11-04', fire],
    ['little is said', 'b', '2025-11-04', 'The fire brigade said so on Tuesday.'],
  ];
  for (const [what, article, day, words] of others)
    it(`is not asked about where ${what}`, () =>
      assert.deepEqual(asked(['a', '2025-11-03', fire], [article, day, words]), []));
});
