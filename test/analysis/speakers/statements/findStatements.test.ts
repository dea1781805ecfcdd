import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { shown, statementsOf } from './shown';

describe('finding statements', () => {
  it('reads wire copy: name and role, pronoun, according to', () => {
    assert.deepEqual(
      shown(
        'Harbour Minister Edda Kvist said that the ferry would sail again in June. She added that tickets would cost no more than before.\n\n' +
          'The port lost two million last year, according to a report by the auditors.',
      ),
      [
        'indirect | Harbour Minister Edda Kvist | said | that the ferry would sail again in June',
        'indirect | She | added | that tickets would cost no more than before',
        'indirect | a report by the auditors | according to | The port lost two million last year',
      ],
    );
  });

  it('joins the parts of a quotation that its speaker splits', () => {
    assert.deepEqual(
      shown('“We counted every vote twice,” said Tomas Brill, the returning officer. “There was no mistake.”'),
      ['direct | Tomas Brill, the returning officer | said | “We counted every vote twice,” … “There was no mistake.”'],
    );
  });

  it('tells direct, mixed and indirect apart', () => {
    const types = statementsOf(
      '"The roof is safe," Ms. Adeyemi said.\n\nMs. Adeyemi said that the roof was "safe as houses" and would stay.\n\nMs. Adeyemi said that the roof would stay.',
    ).map(({ type }) => type);
    assert.deepEqual(types, ['direct', 'mixed', 'indirect']);
  });

  it('takes the appositions of a source with it', () => {
    assert.deepEqual(shown('Hanno Delgado, a fisherman from Port Ellis, said the catch had halved.'), [
      'indirect | Hanno Delgado, a fisherman from Port Ellis, | said | the catch had halved',
    ]);
  });

  it('keeps speech apart from thought', () => {
    const [said, thought] = statementsOf(
      'The mayor said that the bridge was safe.\n\nThe mayor believes that the bridge is safe.',
    );
    assert.equal(said?.speech, true);
    assert.equal(thought?.speech, false);
  });

  it('reads British spelling as American', () => {
    const [one, other] = ['criticised', 'criticized'].map((cue) =>
      shown(`The councillor, Ada Holm, ${cue} the plan for the harbour as “far too dear.”`),
    );
    assert.equal(one?.length, 1);
    assert.deepEqual(
      one?.map((line) => line.replace('criticised', 'criticized')),
      other,
    );
  });

  it('reads a court report', () => {
    const found = shown(
      'Prosecutor Nell Abara told the court that Mr. Voss had signed the papers himself. "He knew what he was doing," she said.\n\n' +
        'His lawyer, Piet Moran, denied that his client had read them.',
    );
    assert.ok(found.includes('direct | she | said | "He knew what he was doing,"'), found.join('\n'));
    assert.ok(
      found.some(
        (line) =>
          line.startsWith('indirect | Prosecutor Nell Abara | told') &&
          line.endsWith('that Mr. Voss had signed the papers himself'),
      ),
      found.join('\n'),
    );
    assert.ok(
      found.some((line) => line.startsWith('indirect | His lawyer, Piet Moran, | denied')),
      found.join('\n'),
    );
  });

  it('reads every reporting sentence of the sample article', () => {
    const found = shown(readFileSync('seeds/000_228d1633368e1209.txt', 'utf8'));
    for (const expected of [
      /^\w+ \| Mujahid \| stated/,
      /^\w+ \| He \| added/,
      /^\w+ \| He \| reported/,
      /^\w+ \| He \| stated/,
      /^\w+ \| He \| emphasized/,
      /^direct \| Asif \| added \| "The mediators did their utmost/,
    ]) {
      assert.ok(
        found.some((line) => expected.test(line)),
        `${expected}\n${found.join('\n')}`,
      );
    }
  });

  it('gives nothing for texts that report nothing', () => {
    for (const text of [
      '',
      'The bridge is 300 metres long. It has two lanes.',
      'Rain fell in the north on Tuesday.',
      '"The Long Way Home" runs at the Globe until May.',
      'Ed "Lefty" Marsh won the race.',
      'The so-called “quiet zone” begins at the gate.',
      'The shop sells “organic” soap and “natural” shampoo.',
      'LAST SATURDAY THE HALL WAS PAINTED IN TIME FOR THE FAIR',
    ]) {
      assert.deepEqual(shown(text), [], text);
    }
  });

  it('survives articles that are no articles', () => {
    const texts = [
      '“'.repeat(3000),
      `${'"a, '.repeat(2000)}said`,
      'SAID '.repeat(3000),
      `he said ${'that he said '.repeat(1500)}`,
      '— '.repeat(2000),
      'a'.repeat(20_000),
      "''``''``".repeat(500),
      'Он сказал: «Нет». '.repeat(200),
      'X: '.repeat(2000),
      `${'A: b\n\n'.repeat(500)}`,
    ];
    for (const text of texts) assert.ok(Array.isArray(statementsOf(text)));
  });

  it('keeps spans inside the text, in order, and never without content', () => {
    const words = fc.constantFrom(
      '“',
      '”',
      '"',
      "''",
      '‘',
      '’',
      '«',
      '»',
      '„',
      ',',
      '.',
      ':',
      '—',
      '\n\n',
      'said',
      'She',
      'Ann Lee',
      'told',
      'that',
      'according to',
      'Q:',
      'A:',
      'MR. ROY:',
      '@ann:',
      '— Ann (@ann)',
      'the bridge',
      'is',
      'safe',
      '😀',
      'É',
      'ceasefire',
      '(',
      ')',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (parts) => {
        const text = parts.join(' ');
        let before = 0;
        for (const { content, cue, source, confidence } of statementsOf(text)) {
          assert.ok(content.length > 0);
          for (const span of [...content, cue, source])
            if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
          content.slice(1).forEach((span, index) => assert.ok(span.start >= (content[index]?.end ?? 0)));
          assert.ok((content[0]?.start ?? 0) >= before);
          before = content[0]?.start ?? 0;
          assert.ok(confidence >= 0 && confidence <= 1);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
