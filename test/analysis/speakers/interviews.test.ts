import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { parseArticle } from '../../../src/article/parse';
import { meaning, type Read } from './support';

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
