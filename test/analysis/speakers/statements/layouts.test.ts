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
    assert.deepEqual(
      shown('Port Ellery, May 4, 2025 (Tide News) – The ferry would sail again in June, Edda Kvist said.'),
      ['indirect | Edda Kvist | said | The ferry would sail again in June'],
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

  it('reads signed quotations and pull quotes, and no aside after a dash', () => {
    assert.deepEqual(shown('“A steady hand is what this crew needs.” –Harbour Master Ada Quist'), [
      'direct | Harbour Master Ada Quist | – | “A steady hand is what this crew needs.”',
    ]);
    assert.deepEqual(shown('"This is the last warm room in town." - Jo Pell Jr., librarian.'), [
      'direct | Jo Pell Jr., librarian | - | "This is the last warm room in town."',
    ]);
    assert.deepEqual(
      shown('“I sell the same loaf to fewer people”\n\n— Zoe Ari, baker\n\nBread prices rose.')[0],
      ['direct | Zoe Ari, baker | — | “I sell the same loaf to fewer people”'][0],
    );
    assert.deepEqual(shown('> "The water came at night."\n> — Olga Brand, baker'), [
      'direct | Olga Brand, baker | — | "The water came at night."',
    ]);
    assert.ok(!shown('“The ferry is late” – that is all the sign said.').some((line) => line.includes('| – |')));
    assert.ok(!shown('The ferry is late.\n\n— Olga Brand, baker').some((line) => line.includes('Olga Brand, baker')));
  });

  it('reads a quotation that a line without a verb introduces', () => {
    assert.deepEqual(shown('And from Governor Tim Alba:\n\n“I will read the bill before I sign it.”'), [
      'direct | Governor Tim Alba | : | “I will read the bill before I sign it.”',
    ]);
    assert.deepEqual(shown('From Tim Alba, governor: “I will read the bill.”'), [
      'direct | Tim Alba, governor | : | “I will read the bill.”',
    ]);
    assert.deepEqual(shown('From Governor Tim Alba:\n\nA letter and two boxes of apples.'), []);
  });

  it('reads transcripts with time marks, wherever these stand', () => {
    const said = ['When did you arrive?', 'On the ninth, by boat.', 'Alone?'];
    const turns = (form: (name: string, words: string) => string) =>
      said.map((words, index) => form(index === 1 ? 'Sofia Brandl' : 'Host', words));
    const expected = ['Host', 'Sofia Brandl', 'Host'].map((name, index) => [name, said[index]]);
    for (const text of [
      turns((name, words) => `[00:00:04] ${name}: ${words}`).join('\n'),
      turns((name, words) => `00:04 - ${name}: ${words}`).join('\n\n'),
      turns((name, words) => `${name} (0:04): ${words}`).join('\n\n'),
      turns((name, words) => `${name}  0:04\n${words}`).join('\n\n'),
      turns((name, words) => `[0:04] ${name}\n${words}`).join('\n\n'),
      turns((name, words) => `[12/03/2024, 10:11 AM] ${name}: ${words}`).join('\n'),
    ])
      assert.deepEqual(
        shown(text).map((line) => [line.split(' | ')[1], line.split(' | ')[3]]),
        expected,
        text,
      );
  });

  it('takes no timetable for a transcript', () => {
    assert.deepEqual(
      shown('09:00 Registration: foyer\n\n10:00 Opening: main hall\n\n11:00 Walk: meet at the gate'),
      [],
    );
  });

  it('reads the dashes of parliaments', () => {
    assert.deepEqual(
      shown(
        'Mr. HOLT (Ferncliff) — When will the line open?\n\nThe SPEAKER — Order.\n\nMr. HOLT — I asked a question.',
      ),
      [
        'direct | Mr. HOLT (Ferncliff) | — | When will the line open?',
        'direct | The SPEAKER | — | Order.',
        'direct | Mr. HOLT | — | I asked a question.',
      ],
    );
    const prose = 'Mr Holt — the former mayor — sat down.';
    assert.ok(shown([prose, prose, prose].join('\n\n')).every((line) => !line.startsWith('direct')));
  });

  it('reads headlines that quote without a verb', () => {
    const article = '\n\nThe skipper, Jon Moreau, spoke to the inquiry on Monday.';
    assert.deepEqual(
      shown(`Ferry crash: skipper “saw no light”${article}`)[0],
      'direct | skipper | - | “saw no light”',
    );
    assert.deepEqual(
      shown(`Crash inquiry: Moreau 'saw no light'${article}`)[0],
      "direct | Moreau | - | 'saw no light'",
    );
    assert.deepEqual(
      shown(`‘Nobody came for us’: crew wants answers${article}`)[0],
      'direct | - | - | ‘Nobody came for us’',
    );
    assert.ok(!shown(`The band played “Three Rivers”${article}`).some((line) => line.includes('Three Rivers')));
  });

  it('leads a quotation through paragraphs without marks', () => {
    assert.deepEqual(
      shown(
        '“The river came at four in the morning,” said Desta Alem. “We heard it first.\n\nWe carried the old people up to the church.\n\nBy dawn the school was gone.”\n\nThe water fell on Thursday.',
      ),
      [
        'direct | Desta Alem | said | “The river came at four in the morning,” … “We heard it first. … We carried the old people up to the church. … By dawn the school was gone.”',
      ],
    );
  });
});
