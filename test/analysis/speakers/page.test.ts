import assert from 'node:assert/strict';
import type { Block } from '../../../src/article/article';
import { paragraphsOf } from '../../../src/article/paragraphs';
import type { FoundStatement } from '../../../src/analysis/speakers/foundStatement';
import { layOut, lowerAt, type Page, Shape, textOf, touchesNext } from '../../../src/analysis/speakers/page';
import { GIVEN, WordClass } from '../../../src/language/lexicon';
import { tokenize } from '../../../src/language/tokenize';

/** The page of a text whose paragraphs are all of one kind. */
function pageOf(text: string, found: readonly FoundStatement[] = [], kind: Block['kind'] = 'paragraph'): Page {
  const blocks = paragraphsOf(text, 0).map((span) => ({ ...span, kind }));
  const article = { id: 'test', text, title: null, date: null, dateLine: null, source: null, blocks };
  return layOut(article, tokenize(article), found);
}

/** The tokens for which something holds. */
const tokensOf = (page: Page, holds: (at: number) => boolean): string =>
  page.tokens.flatMap(({ text }, at) => (holds(at) ? [text] : [])).join(' ');

describe('how words are written', () => {
  it('in lower case, with a capital, or in capitals', () => {
    const page = pageOf('Él met Ann, NTK, N.T.K., A.B, O’NEIL, McCOY, iPhone, X, ÉÈ, B52, ÉA, Zz and 4 others.');
    assert.equal(
      tokensOf(page, (at) => page.shapes[at] === Shape.capitalised),
      'Él Ann McCOY X B52 Zz',
    );
    assert.equal(
      tokensOf(page, (at) => page.shapes[at] === Shape.capitals),
      'NTK N.T.K. A.B O’NEIL ÉÈ ÉA',
    );
  });

  it('in lower case elsewhere, if they have three letters', () => {
    const { ordinary } = pageOf('The grace of an ox. Grace and Ox met it. 1999 came.');
    assert.deepEqual(
      ['grace', 'ox', 'met', 'and', 'the'].filter((word) => ordinary.has(word)),
      ['grace', 'met', 'and'],
    );
  });

  it('with accents, or as a contraction', () => {
    const page = pageOf("Hélena met María. That's so, and I'm off; Kalevo's is not.");
    assert.equal(
      tokensOf(page, (at) => (page.classes[at]! & GIVEN) !== 0),
      'Hélena María',
    );
    const contraction = pageOf("There's rain");
    assert.ok((contraction.classes[0]! & WordClass.grammar) !== 0);
    assert.equal(
      tokensOf(page, (at) => (page.classes[at]! & WordClass.grammar) !== 0),
      'That so and off is not',
    );
  });
});

describe('capitals that say nothing', () => {
  /** Whether the first sentence is taken for a headline. */
  const isHeadline = (text: string): boolean => pageOf(text).headline[0] === 1;

  const headlines = [
    'Harbour Council Closes Two Ferries Again',
    'HARBOUR COUNCIL CLOSES TWO FERRIES AGAIN',
    'Harbour Council To Close Their Ferry',
    'Harbour Council Is Near Their Ferry.',
    '10000 Ferries Close Near Their 20000 Harbours',
  ];
  for (const text of headlines) it(text, () => assert.ok(isHeadline(text)));

  const sentences = [
    'The council closes two ferries again.',
    'Harbour Council Closes It',
    'Harbour Council Closes ferries again soon',
    'Harbour Council met Anna Berg Holm.',
    'Hugh Hill is Anna Berg’s Friend Helena.',
    'Harbour Council says Ferries Close Again',
    'ANN LEE: Good Morning Harbour Council Friends',
    'MR. LEE: Good Morning Harbour Council Friends',
    'Mr. LEE: Good Morning Harbour Council Friends',
    'Ms. ANN LEE: Good Morning Harbour Council Friends',
  ];
  for (const text of sentences) it(`not: ${text}`, () => assert.ok(!isHeadline(text)));

  it('are where no label in capitals stands', () => {
    for (const text of [
      ': Good Morning Harbour Council Friends',
      'Harbour: Good Morning Harbour Council Friends',
      'VERY LONG LABEL OF THE HARBOUR: Good Morning Friends Again',
      'NTK Good Morning Harbour Council: Friends',
    ])
      assert.ok(isHeadline(text), text);
  });

  it('open a paragraph', () => {
    const { headline } = pageOf(
      'It rained. Harbour Council Closes Two Ferries Again\n\nHarbour Council Closes Two Ferries',
    );
    assert.deepEqual([...headline], [0, 0, 1]);
    assert.equal(pageOf('The council closes a ferry.', [], 'heading').headline[0], 1);
  });

  it('name who speaks on a line of their own', () => {
    const text = 'Governor Anna Berg Holm Kalevo\n“It Is Late, They All Know.”';
    const statement = (source: string, content: string): FoundStatement => ({
      type: 'direct',
      content: [{ start: text.indexOf(content), end: text.length }],
      cue: null,
      source: { start: text.indexOf(source), end: text.indexOf(source) + source.length },
      confidence: 1,
      speech: true,
    });
    const labels = (found: FoundStatement): string => {
      const page = pageOf(text, [found]);
      return tokensOf(page, (at) => page.labels[at] === 1);
    };
    assert.equal(pageOf(text).headline[0], 1);
    const whole = statement('Anna Berg Holm Kalevo', '“It');
    assert.equal(labels(whole), 'Anna Berg Holm Kalevo');
    assert.equal(pageOf(text, [whole]).headline[0], 0);
    // something stands between, or no line ends
    assert.equal(labels(statement('Anna Berg', '“It')), '');
    assert.equal(labels(statement('Anna Berg', 'Holm')), '');
    assert.equal(labels({ ...whole, content: [] }), '');
    assert.equal(labels({ ...whole, source: null }), '');
  });
});

describe('what lies between quotation marks', () => {
  const quoted = (text: string): string => {
    const page = pageOf(text);
    return tokensOf(page, (at) => page.quoted[at] === 1);
  };

  it('without the marks, up to the end of the paragraph', () => {
    assert.equal(quoted('He said “no way” and left.'), 'no way');
    assert.equal(quoted('He said "no way" and left.'), 'no way');
    assert.equal(quoted('He said «no way» and left.'), 'no way');
    assert.equal(quoted('He said „no way” and left.'), 'no way');
    assert.equal(quoted('He said “no way.\n\nAnd left.'), 'no way .');
    assert.equal(quoted('He said no way” and left.'), '');
  });
});

describe('tokens of a page', () => {
  const page = pageOf('Ann Lee’s dog.');

  it('have their text, up to the next', () => {
    assert.equal(textOf(page, 0, 2), 'Ann Lee');
    assert.equal(textOf(page, 1, 2), 'Lee');
    assert.equal(textOf(page, 1, 1), '');
    assert.equal(textOf(page, 2, 1), '');
    assert.equal(textOf(page, 3, 9), '');
    assert.equal(lowerAt(page, 0), 'ann');
    assert.equal(lowerAt(page, -1), '');
  });

  it('touch when no white space is between them', () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((at) => touchesNext(page, at)),
      [false, true, false, true],
    );
  });

  it('know their sentence', () => {
    assert.deepEqual([...pageOf('Yes! It is.\n\nSo.').sentenceOf], [0, 0, 1, 1, 1, 2, 2]);
  });
});
