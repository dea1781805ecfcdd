import assert from 'node:assert/strict';
import { shown } from './shown';

describe('statements by layout', () => {
  it('reads a transcript, with the paragraphs that go on and without stage directions', () => {
    assert.deepEqual(
      shown(
        'SEN. OKORO: When was the dam inspected?\n\nMS. LINDT: In March. I have the paper here.\n\nIt says the wall is sound.\n\n(LAUGHTER)\n\nSEN. OKORO: Thank you.',
      ),
      [
        'direct | SEN. OKORO | : | When was the dam inspected?',
        'direct | MS. LINDT | : | In March. I have the paper here. … It says the wall is sound.',
        'direct | SEN. OKORO | : | Thank you.',
      ],
    );
  });

  it('leaves out stage directions within a turn, and knows a role after the name', () => {
    assert.deepEqual(
      shown(
        'ANN LEE, chairwoman: Is it open?\n\nBO RAY (captain): No. (Laughs.) It is shut (and cold).\n\nANN LEE, chairwoman: Why?\n\nBO RAY (captain): [pause]',
      ),
      [
        'direct | ANN LEE, chairwoman | : | Is it open?',
        'direct | BO RAY (captain) | : | No. … It is shut (and cold).',
        'direct | ANN LEE, chairwoman | : | Why?',
      ],
    );
  });

  it('reads dialogue after a dash as direct, without the dash', () => {
    assert.deepEqual(
      shown(
        'The lamps still burn gas.\n\n— I never saw him late, says Agnes Dole, who keeps the bakery.\n\n— He is a clock with legs, said Bram Holt.',
      ),
      [
        'direct | Agnes Dole, who keeps the bakery | says | I never saw him late',
        'direct | Bram Holt | said | He is a clock with legs',
      ],
    );
    assert.ok(shown('- He is a clock with legs, said Bram Holt.').every((line) => line.startsWith('indirect')));
  });

  it('leaves the dateline out of sources and contents', () => {
    assert.deepEqual(
      shown('SKARHOLM (Tide News) - Harbour Minister Edda Kvist said that the ferry would sail again.'),
      ['indirect | Harbour Minister Edda Kvist | said | that the ferry would sail again'],
    );
    assert.deepEqual(shown('PORT ELLERY, May 4 — The ferry would sail again in June, Edda Kvist said.'), [
      'indirect | Edda Kvist | said | The ferry would sail again in June',
    ]);
  });

  it('reads an interview in question and answer', () => {
    assert.deepEqual(shown('Q: Why did you leave the orchestra?\n\nA: I was tired of the suitcase.'), [
      'direct | Q | : | Why did you leave the orchestra?',
      'direct | A | : | I was tired of the suitcase.',
    ]);
    assert.deepEqual(shown('Q. Why now?\n\nA. Because the roof leaks.'), [
      'direct | Q | . | Why now?',
      'direct | A | . | Because the roof leaks.',
    ]);
  });

  it('reads questions of people without a name, and no line of the agenda', () => {
    assert.deepEqual(
      shown(
        'Start: 9 a.m.\n\nMODERATOR: Good day.\n\nQUESTION: Is it dry?\n\nHOLM: It is.\n\nQUESTION: Now?\n\nHOLM: Yes.',
      ).map((line) => line.split(' | ')[1]),
      ['MODERATOR', 'QUESTION', 'HOLM', 'QUESTION', 'HOLM'],
    );
  });

  it('does not take fact boxes for transcripts', () => {
    assert.deepEqual(shown('Where: Town Hall\n\nWhen: Monday at noon\n\nPrice: 12 crowns\n\nPhone: 555 0100'), []);
  });

  it('reads posts with their signature or their author before them', () => {
    assert.deepEqual(
      shown('The lights are on again in the whole valley. Thank you, crews! — Mira Stroud (@mirastroud) May 5, 2024'),
      ['direct | Mira Stroud (@mirastroud) | - | The lights are on again in the whole valley. Thank you, crews!'],
    );
    assert.deepEqual(shown('@valleypower: Crews are on their way to the upper villages.'), [
      'direct | @valleypower | : | Crews are on their way to the upper villages.',
    ]);
  });

  it('reads headlines with a colon for a verb', () => {
    assert.deepEqual(
      shown('Fire chief: warehouse had no sprinklers\n\nA warehouse burned down on Friday.')[0],
      'indirect | Fire chief | : | warehouse had no sprinklers',
    );
    assert.deepEqual(
      shown('Warehouse had no sprinklers: fire chief\n\nA warehouse burned down on Friday.')[0],
      'indirect | fire chief | : | Warehouse had no sprinklers',
    );
    assert.deepEqual(shown('Opinion: the warehouse must go\n\nA warehouse burned down on Friday.'), []);
  });

  it('reads headlines with the verb last', () => {
    assert.deepEqual(
      shown('Warehouse had no sprinklers, fire chief says\n\nA warehouse burned down on Friday.')[0],
      'indirect | fire chief | says | Warehouse had no sprinklers',
    );
    assert.deepEqual(shown('Warehouse had no sprinklers, alarms and doors\n\nA warehouse burned down on Friday.'), []);
  });

  it('joins a quotation that is opened anew in the next paragraph', () => {
    assert.deepEqual(
      shown(
        '"We came here with nothing at all," said Ilse Tamm. "We built the school first.\n\n"Then we built the road, and after that the well that you see there."',
      ),
      [
        'direct | Ilse Tamm | said | "We came here with nothing at all," … "We built the school first. … "Then we built the road, and after that the well that you see there."',
      ],
    );
  });

  it('carries the speaker to a paragraph that is all quotation', () => {
    const found = shown(
      '"We came here with nothing at all," said Ilse Tamm.\n\n"Nobody helped us in those first two winters, and nobody asked how we were."',
    );
    assert.ok(
      found.some((line) =>
        /^direct \| Ilse Tamm \|.*"Nobody helped us in those first two winters, and nobody asked how we were\."$/.test(
          line,
        ),
      ),
      found.join('\n'),
    );
  });

  it('gives an announced quotation to who announced it', () => {
    const found = shown(
      'Then Ilse Tamm said:\n\n"This valley has waited long enough for a road of its own, and now it will have one."',
    );
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^direct \| Ilse Tamm \| said:? \| "This valley has waited/);
  });
});
