import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { parseArticle } from '../../../src/article/parse';
import { meaning, type Read, speakers } from './support';

function readInterview(paragraphs: readonly string[]): Read {
  const text = paragraphs.join('\n\n');
  return { text, ...analyze(parseArticle(text, 'interview')) };
}

/** The speakers of the turns, in order; null for nobody. */
function turnSpeakers({ text, statements, entities }: Read): (string | null)[] {
  const turns = statements.filter(({ cue }) => cue && /^[:.]$/.test(text.slice(cue.start, cue.end)));
  return turns.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
}

const questions = [
  'Q: When did you hear of the leak?',
  'A: On Monday. Tomas Reyl, our engineer, called me. I believed Tomas. He said, "I am never wrong."',
  'Q: Tomas Reyl says that you laughed.',
  'A: Tomas is right. My laugh is loud.',
];

describe('who speaks in an interview', () => {
  it('takes "A" for whom the introduction presents, not for whom the answers name', () => {
    const read = readInterview([
      'Reservoir keeper Anneke Vold looks after the water of Halden. She talks about the leak, Tomas Reyl and the summer.',
      ...questions,
    ]);
    assert.deepEqual(turnSpeakers(read), [null, 'Anneke Vold', null, 'Anneke Vold']);
    assert.equal(meaning(read, 'me @ me. I'), 'Anneke Vold');
    assert.equal(meaning(read, 'My @ My laugh'), 'Anneke Vold');
    assert.equal(meaning(read, 'He @ He said'), 'Tomas Reyl');
    assert.equal(meaning(read, 'I @ I am never'), null);
  });

  it('does not take the reporter for the one who answers', () => {
    assert.deepEqual(
      turnSpeakers(
        readInterview(['Our reporter Bea Lund sat down with Anneke Vold, who looks after the water.', ...questions]),
      ),
      [null, 'Anneke Vold', null, 'Anneke Vold'],
    );
    assert.deepEqual(
      turnSpeakers(
        readInterview(['By Bea Lund', 'Anneke Vold looks after the water. She lives beside it.', ...questions]),
      ),
      [null, 'Anneke Vold', null, 'Anneke Vold'],
    );
  });

  it('reads "Q." and "A.", too', () => {
    const dotted = questions.map((line) => line.replace(/^([QA]):/, '$1.'));
    assert.deepEqual(
      turnSpeakers(
        readInterview([
          'Reservoir keeper Anneke Vold looks after the water. She spoke to our editor, Bea Lund.',
          ...dotted,
        ]),
      ),
      [null, 'Anneke Vold', null, 'Anneke Vold'],
    );
  });

  it('takes whom a question addresses when there is no introduction', () => {
    assert.deepEqual(turnSpeakers(readInterview(['Q: Ms. Vold, how are you?', 'A: Tired.', ...questions])), [
      null,
      'Vold',
      null,
      'Vold',
      null,
      'Vold',
    ]);
  });

  it('takes "A" for nobody when nobody is presented', () => {
    assert.deepEqual(turnSpeakers(readInterview(['It rained for a week.', ...questions])), [null, null, null, null]);
  });

  it('knows initials and roles', () => {
    const introduction = 'The keeper, Anneke Vold-Rasch, and the engineer, Tomas Reyl, spoke on Monday.';
    assert.deepEqual(
      turnSpeakers(readInterview([introduction, 'AVR: It leaks.', 'TR: It does not.', 'AVR: It does.'])),
      ['Anneke Vold-Rasch', 'Tomas Reyl', 'Anneke Vold-Rasch'],
    );
    assert.deepEqual(
      turnSpeakers(readInterview([introduction, 'KEEPER: It leaks.', 'ENGINEER: It does not.', 'KEEPER: It does.'])),
      ['Anneke Vold-Rasch', 'Tomas Reyl', 'Anneke Vold-Rasch'],
    );
  });
});

/** Each: an introduction and marked turns, and who speaks. */
const labels: readonly [text: string, speakers: readonly (string | null)[]][] = [
  ['We met Ann Moore. Tom Bell came. Tom Bell left.\n\n[s1:A][c1::] [q1:Yes.]', ['Ann Moore']],
  ['We saw Ann Moore. Tom Bell came. Tom Bell left.\n\n[s1:A][c1::] [q1:Yes.]', ['Tom Bell']],
  ['A talk with Ann Moore. Tom Bell came. Tom Bell left.\n\n[s1:A][c1::] [q1:Yes.]', ['Ann Moore']],
  ['A conversation with the mayor, Ann Moore. Tom Bell came. Tom Bell left.\n\n[s1:A][c1::] [q1:Yes.]', ['Ann Moore']],
  ['A dog with the mayor, Ann Moore. Tom Bell came. Tom Bell left.\n\n[s1:A][c1::] [q1:Yes.]', ['Tom Bell']],
  ['Tom Bell interviewed Ann Moore.\n\n[s1:A][c1::] [q1:Yes.]', ['Ann Moore']],
  ['Tom Bell saw Ann Moore.\n\n[s1:A][c1::] [q1:Yes.]', ['Tom Bell']],
  ['Tom Bell met in the hall of Ulm Ann Moore.\n\n[s1:A][c1::] [q1:Yes.]', ['Tom Bell']],
  ['Tom Bell met the mayor of Ulm, Ann Moore.\n\n[s1:A][c1::] [q1:Yes.]', ['Ann Moore']],
  ['Tom Bell met the old tired red tall mayor of Ulm, Ann Moore.\n\n[s1:A][c1::] [q1:Yes.]', ['Tom Bell']],
  ['Tom Bell met us. Ann Moore came.\n\n[s1:A][c1::] [q1:Yes.]', ['Tom Bell']],
  ['Ann Moore and Tom Bell came.\n\n[s1:A][c1::] [q1:Yes.]', ['Ann Moore']],
  ['The talk was of Ann Moore. Tom Bell was seen.\n\n[s1:A][c1::] [q1:Yes.]', ['Ann Moore']],
  ['It was about Ann Moore and Tom Bell.\n\n[s1:A][c1::] [q1:Yes.]', ['Ann Moore']],
  ['Reporter Ann Moore came. It was about Tom Bell.\n\n[s1:A][c1::] [q1:Yes.]', ['Tom Bell']],
  ['Reporter Ann Moore came.\n\n[s1:A][c1::] [q1:Yes.]', ['Ann Moore']],
  ['By Ann Moore\n\nTom Bell came.\n\n[s1:A][c1::] [q1:Yes.]', ['Tom Bell']],
  ['An official met us. Ann Moore came.\n\n[s1:A][c1::] [q1:Yes.]', ['Ann Moore']],
  ['It rained.\n\n[s1:Q][c1::] [q1:Ms. Moore, is it late?]\n\n[s2:A][c2::] [q2:Yes.]', [null, 'Moore']],
  ['It rained.\n\n[s1:Q][c1::] [q1:Ann Moore, is it late?]\n\n[s2:A][c2::] [q2:Yes.]', [null, 'Ann Moore']],
  ['It rained.\n\n[s1:Q][c1::] [q1:Mayor Moore, is it late?]\n\n[s2:A][c2::] [q2:Yes.]', [null, 'Moore']],
  ['It rained.\n\n[s1:Q][c1::] [q1:Ms. Moore is it late?]\n\n[s2:A][c2::] [q2:Yes.]', [null, null]],
  ['It rained.\n\n[s1:Q][c1::] [q1:So, Ms. Moore, is it late?]\n\n[s2:A][c2::] [q2:Yes.]', [null, null]],
  ['It rained.\n\n[s1:B][c1::] [q1:Ms. Moore, is it late?]\n\n[s2:A][c2::] [q2:Yes.]', [null, null]],
  ['It rained.\n\n[s1:QUESTION][c1::] [q1:Ms. Moore, is it late?]\n\n[s2:ANSWER][c2::] [q2:Yes.]', [null, 'Moore']],
  [
    'Ann Moore came. Tom Bell came. Ida Roy sat.\n\n[s1:AM][c1::] [q1:So?]\n\n[s2:TB][c2::] [q2:Yes.]',
    ['Ann Moore', 'Tom Bell'],
  ],
  [
    'Ann B. Moore came. Tom Bell came. Tom Bell sat.\n\n[s1:AM][c1::] [q1:So?]\n\n[s2:ABM][c2::] [q2:Yes.]',
    ['Ann B. Moore', 'Ann B. Moore'],
  ],
  [
    'Ann Berg-Moore came. Tom Bell came. Tom Bell sat.\n\n[s1:AB][c1::] [q1:So?]\n\n[s2:ABM][c2::] [q2:Yes.]',
    ['Ann Berg-Moore', 'Ann Berg-Moore'],
  ],
  ['Ann Moore came. Tom Bell came. Tom Bell sat.\n\n[s1:AX][c1::] [q1:So?]\n\n[s2:M][c2::] [q2:Yes.]', [null, null]],
  [
    'The coach, Ann Moore, came. Tom Bell sat.\n\n[s1:COACH][c1::] [q1:So?]\n\n[s2:MAYOR][c2::] [q2:Yes.]',
    ['Ann Moore', null],
  ],
  ['Ann Moore came. Tom Bell came. Tom Bell sat.\n\n[s1:AM][c1:said] [q1:so].', [null]],
  ['Ann Moore came.\n\n[s1:A cook][c1::] [q1:Yes.]', [null]],
];

describe('whom the labels of turns mean', () => {
  for (const [text, expected] of labels) it(text, () => assert.deepEqual(speakers(text), expected));
});
