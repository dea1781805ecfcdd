/** More examples and counterexamples of the sieves than fit into the recipe: for each, who speaks in the end. */
import assert from 'node:assert/strict';
import { read, speakers } from './support';

const cases: Readonly<Record<string, readonly (readonly [string, readonly (string | null)[]])[]>> = {
  'a named source': [
    ['[s:Winters] [c:said] [q:it was late]. Hal Winters left.', ['Hal Winters']],
    // cut within the name
    ['Hal van der [s:Meer] [c:said] [q:it was late].', ['Hal van der Meer']],
    ['[s:Hal Winters’s wife] [c:said] [q:it was late].', [null]],
    ['[s:Neither Hal Winters] [c:said] [q:it was late].', ['Hal Winters']],
    ['[s:Neither Hal Winters nor Ada Quist] would [c:say] [q:whether it was late].', [null]],
    ['[s:Hal Winters or Ada Quist] may have [c:said] [q:that it was late].', [null]],
    ['[s:The owner’s lawyer, sworn attorney Ada Quist,] [c:said] [q:it was late].', ['Ada Quist']],
    ['[s:Some of the coach’s pupils, including Ada Quist,] [c:said] [q:it was late].', [null]],
    ['[s:The owner’s lawyer, a friend of Ada Quist,] [c:said] [q:it was late].', [null]],
  ],
  'the label of a turn': [
    [
      'Chess champion Ann Moore spoke to us.\n\n[s1:Q][c1::] [q1:Is she late?]\n\n[s2:A][c2::] [q2:I am.]\n\n[s3:A][c3::] [q3:Yes.]',
      [null, 'Ann Moore', 'Ann Moore'],
    ],
    ['The coach, Ann Moore, came.\n\n[s1:AM][c1::] [q1:Good day.]', ['Ann Moore']],
  ],
  'a relative clause': [
    ['Ann Moore [s:who] [c:said] [q:it was late] left.', ['Ann Moore']],
    ['Ann Moore, the coach of the club, [s:who] [c:said] [q:it was late], left.', ['Ann Moore']],
    ['Ann Moore saw a dog, [s:who] [c:said] [q:it was late].', [null]],
    ['Ann Moore left. [s:Who] [c:said] [q:it was late]?', [null]],
    ['An official, [s:who] [c:said] [q:it was late], left with Ann Moore.', [null]],
  ],
  'a pronoun or a role phrase': [
    ['Ann Moore, the coach, left. [s:The coach’s office] [c:said] [q:it was late].', [null]],
    ['Ann Moore, the coach, left. [s:The coach, smiling,] [c:said] [q:it was late].', ['Ann Moore']],
    ['Ann Moore, the coach, left. [s:Her office] [c:said] [q:it was late].', [null]],
    ['Ann Moore, the coach, left. [s:The coach and a player] [c:said] [q:it was late].', [null]],
    ['A coach stood up. Ann Moore left. [s:The coach] [c:said] [q:it was late].', [null]],
  ],
  'the subject of the cue': [
    ['Ann Moore, the coach of the club, [c:expects] [q:rain].', ['Ann Moore']],
    ['Ann Moore [c:expects] [q:rain].', ['Ann Moore']],
    ['She came. Ann Moore left. She [c:expects] [q:rain].', ['Ann Moore']],
    ['Ann Moore met voters who [c:expect] [q:rain].', [null]],
    ['Ann Moore left. The club [c:expects] [q:rain].', [null]],
    ['Near Ann Moore [c:expects] [q:rain].', [null]],
    ['Ann Moore [c:asked] [q:whether it would rain].', ['Ann Moore']],
    ['Ann Moore has been [c:asked] [q:whether it would rain].', [null]],
  ],
  'a quotation that goes on': [
    ['[q1:“It is late,”] [c1:said] [s1:Ann Moore].\n\n[q2:“Go home.”]', ['Ann Moore', 'Ann Moore']],
    [
      `[q1:“It is late,”] [c1:said] [s1:Ann Moore]. ${'It rained on the town. '.repeat(18)}[q2:“Go home.”]`,
      ['Ann Moore', null],
    ],
    [
      `[q1:“It is late,”] [c1:said] [s1:Ann Moore]. ${'It rained on the town. '.repeat(15)}[q2:“Go home.”]`,
      ['Ann Moore', 'Ann Moore'],
    ],
    ['[q1:“It is late,”] [c1:said] [s1:Ann Moore]. [q2:It might rain.]', ['Ann Moore', null]],
    ['[q1:“It is late.”] [q2:“Go home,”] [c2:said] [s2:Ann Moore].', [null, 'Ann Moore']],
    ['[q1:“It is late,”] [c1:said] [s1:one voter]. [q2:“Go home.”] Ann Moore left.', [null, null]],
    ['[q1:“Late,”] [c1:said] [s1:Ann Moore]. [q2:“Go.”] [q3:“Now.”]', ['Ann Moore', 'Ann Moore', 'Ann Moore']],
  ],
  'it and they': [
    ['The Transport Ministry met. [s:It] [c:said] [q:the bridge was safe].', ['Transport Ministry']],
    ['[s1:Police] [c1:said] [q1:he was 40]. [s2:They] [c2:added] [q2:that it rained].', ['Police', 'Police']],
    ['Halden police closed the road. [s:They] [c:said] [q:it was wet].', ['Halden police']],
    [
      '[s1:Harbour Mutual] [c1:said] [q1:so]. [s2:Ann Moore] [c2:said] [q2:yes]. [s3:It] [c3:said] [q3:so].',
      ['Harbour Mutual', 'Ann Moore', null],
    ],
    ['Harbour Mutual fell. It rained. It rained again. [s:It] [c:said] [q:so].', [null]],
    ['He wrote to Harbour Mutual. [s:It] [c:said] [q:so].', [null]],
    ['[q1:“We pay,”] [c1:said] [s1:Harbour Mutual]. [q2:“We always do.”]', ['Harbour Mutual', 'Harbour Mutual']],
  ],
  'a shared surname': [
    ['Maria Rask lost. John Rask, her husband, left. [s:Rask] [c:said] [q:she would stay].', ['Maria Rask']],
    ['Maria Rask lost. John Rask, her husband, left. [s:Rask] [c:said] [q:he would drive her home].', ['John Rask']],
    ['Maria Rask lost. John Rask, her husband, left. [s:Rask] [c:said] [q:“She will stay”].', ['John Rask']],
    [
      'Maria Rask lost. John Rask, her husband, left. [s:Rask] [c:said] [q:that of all things she loved rain].',
      ['John Rask'],
    ],
  ],
  'an institution': [
    ['[s:The Harbour Mutual] [c:said] [q:nothing was paid].', ['Harbour Mutual']],
    ['[s:Harbour Mutual’s] [c:said] [q:nothing was paid]. Harbour Mutual is an insurer.', ['Harbour Mutual']],
    ['The insurer, Harbour Mutual, met. [s:Members of Harbour Mutual] [c:said] [q:nothing was paid].', [null]],
    ['The insurer, Harbour Mutual, met. [s:Harbour Mutual workers] [c:said] [q:nothing was paid].', [null]],
  ],
};

describe('sieves', () => {
  for (const [sieve, texts] of Object.entries(cases))
    for (const [text, expected] of texts) it(`${sieve}: ${text}`, () => assert.deepEqual(speakers(text), expected));

  /** The basis and reason of the last statement. */
  const because = (text: string): string => {
    const last = read(text).statements.at(-1);
    return `${last?.basis}: ${last?.reason}`;
  };

  it('say why', () => {
    assert.equal(because('[s:Ann Moore] [c:said] [q:so].'), 'stated: The article names the speaker here: “Ann Moore”.');
    assert.equal(
      because('Ann Moore, [s:who] [c:said] [q:so], left.'),
      'inferred: “who” refers to Ann Moore, named right before it.',
    );
    assert.equal(
      because('Ann Moore [c:expects] [q:rain].'),
      'stated: “Ann Moore” stands before “expects” as its subject.',
    );
    assert.equal(
      because('Ann Moore left. She [c:expects] [q:rain].'),
      'inferred: “She” stands before “expects” as its subject.',
    );
    assert.equal(
      because('[q1:“It is late,”] [c1:said] [s1:Ann Moore]. [q2:“Go home.”]'),
      'inferred: This continues the quotation before it, which is Ann Moore’s.',
    );
    assert.equal(because('[s:Harbour Mutual] [c:said] [q:so].'), 'stated: The article names who says it here.');
    assert.equal(because('[s:Some] [c:said] [q:so].'), 'stated: The article names nobody in particular here.');
    assert.equal(because('[q:“It is late.”]'), 'inferred: The article does not say who says this.');
    assert.equal(
      because('An official came. [s:The official] [c:said] [q:so].'),
      'stated: The article names nobody in particular here.',
    );
    assert.equal(
      because('Coach Ann Moore came.\n\n[s1:Q][c1::] [q1:Late?]\n\n[s2:A][c2::] [q2:Yes.]'),
      'inferred: “A” answers the questions, which are put to Ann Moore.',
    );
    assert.equal(
      because('The coach, Ann Moore, came.\n\n[s1:AM][c1::] [q1:Good day.]'),
      'inferred: “AM” are the initials of Ann Moore.',
    );
    assert.equal(
      because('The coach, Ann Moore, came.\n\n[s1:COACH][c1::] [q1:Good day.]'),
      'inferred: “COACH” is a role of Ann Moore.',
    );
  });
});
