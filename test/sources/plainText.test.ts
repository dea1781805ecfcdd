import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SourceDocument } from '../../src/sources/importer';
import { importText } from '../../src/sources/plainText';
import { fidelityOf } from './fidelity';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array | string, name = 'a.txt'): Promise<SourceDocument> {
  const documents: SourceDocument[] = [];
  for await (const each of importText({ name, bytes: typeof bytes === 'string' ? utf8(bytes) : bytes }))
    documents.push(each);
  assert.equal(documents.length, 1);
  return documents[0]!;
}
const shown = ({ blocks }: SourceDocument) =>
  blocks.map((block) =>
    block.kind === 'table' ? '' : `${{ heading: '# ', quote: '> ' }[block.kind as string] ?? ''}${block.text}`,
  );

/** Breaks a paragraph into lines of at most so many characters. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const story = [
  'Harbour Strike Enters Its Third Week',
  'PORT ELLERY – Crane drivers voted on Tuesday to stay out until the company withdraws the new rota, which their union calls dangerous.',
  '“Nobody can lift forty containers an hour in this wind,” said Marit Oyelaran, who has driven cranes for nineteen years. “They have never been up there.”',
  'The company, Ellery Lines, said that it would “look again” at the rota, but not before the winter timetable is known.',
  'A mediator is to meet both sides on Friday.',
];

describe('plain text', () => {
  it('is unwrapped to paragraphs, whatever its width and margins', async () => {
    for (const width of [50, 60, 65, 72, 80, 100])
      for (const margin of ['', '    ']) {
        const text = story
          .map((each) => wrap(each, width).replace(/^/gm, margin))
          .join('\r\n\r\n')
          .replace(/(?<!\r)\n/g, '\r\n');
        const document = await read(text);
        assert.deepEqual(shown(document), [`# ${story[0]}`, ...story.slice(1)], `${width}`);
        assert.equal(document.title, story[0]);
      }
  });

  it('has block quotes that are set in at both sides', async () => {
    const quote = `“${'Nobody had told us that the cranes would stand still for so long, '.repeat(5)}and nobody will,” she said.`;
    const text = [
      ...story.slice(0, 3).map((each) => wrap(each, 72)),
      wrap(quote, 62).replace(/^/gm, '    '),
      ...story.slice(3).map((each) => wrap(each, 72)),
    ];
    assert.ok(shown(await read(text.join('\n\n'))).includes(quote));
  });

  it('keeps the lines of a list apart among long lines', async () => {
    const list = [
      'A public meeting in the second week of March',
      'An independent report on the foundations',
      'New signs',
    ];
    const long = story.map((each) => each.repeat(2));
    const found = shown(await read([...long, list.join('\n'), ...long].join('\n\n')));
    for (const line of list)
      assert.ok(
        found.some((each) => each.replace('# ', '') === line),
        line,
      );
  });

  it('names its writer in a byline', async () => {
    const [title = '', ...rest] = story;
    const { author, date } = await read([title, 'By Ann Moore and Bo Lind\n4 February 2025', ...rest].join('\n\n'));
    assert.deepEqual([author, date?.day], ['Ann Moore, Bo Lind', '2025-02-04']);
    const onOneLine = await read([title, 'By Ann Moore, Tuesday 4 February 2025', ...rest].join('\n\n'));
    assert.equal(onOneLine.author, 'Ann Moore');
    assert.equal((await read([title, 'By Friday, all was quiet.', ...rest].join('\n\n'))).author, null);
  });

  it('has a writer in other languages, too', async () => {
    const [title = '', ...rest] = story;
    const lines = [
      'Von Ann Moore und Bo Lind',
      'Par Ann Moore et Bo Lind',
      'Por Ann Moore y Bo Lind',
      'Di Ann Moore e Bo Lind',
    ];
    for (const line of lines)
      assert.equal((await read([title, line, ...rest].join('\n\n'))).author, 'Ann Moore, Bo Lind', line);
    assert.equal((await read([title, 'Автор: Анна Мур', ...rest].join('\n\n'))).author, 'Анна Мур');
  });

  it('of a press release has the title of what it says', async () => {
    const [title = '', ...rest] = story;
    const head = ['FOR IMMEDIATE RELEASE', 'Contact: Press Office\npress@ellery.example', title];
    assert.equal((await read([...head, ...rest].join('\n\n'))).title, title);
  });

  it('is unwrapped although some of its lines are longer, and some are items', async () => {
    const labelled = story.slice(1, 3).map((each) => `PORT ELLERY, ON THE COAST: ${wrap(each, 60)}`);
    const items = ['* Cranes, of which six are on the northern quay.', '* Sheds, which nobody has opened for years.'];
    const wrapped = [...labelled, ...story.slice(1, -1).map((each) => wrap(each, 60)), items.join('\n')];
    const found = shown(await read([story[0], ...wrapped].join('\n\n')));
    for (const each of [...story.slice(1, -1), ...items]) assert.ok(found.includes(each), each);
  });

  it('is left as it is when each line is a paragraph, or a line of a list or poem', async () => {
    assert.deepEqual(shown(await read(story.join('\n'))), [`# ${story[0]}`, ...story.slice(1)]);
    const names = ['Ada Quist', 'Bo', 'Marit Oyelaran of Port Ellery', 'Ida'];
    assert.deepEqual(
      shown(await read(`They came.\n\n${names.join('\n')}\n\nThey left.`))
        .slice(1, -1)
        .map((each) => each.replace('# ', '')),
      names,
    );
  });

  it('has paragraphs that only an indent parts', async () => {
    const text = story
      .slice(1)
      .map((each) => `   ${wrap(each, 66)}`)
      .join('\n');
    assert.deepEqual(shown(await read(text)), story.slice(1));
  });

  it('parts the turns of a transcript', async () => {
    const turns = [
      'MS. VALE: Were you there when the crane fell, and did you see who was in the cabin?',
      'MR. ODUYA: I was. I saw nobody.',
    ];
    assert.deepEqual(shown(await read(turns.map((each) => wrap(each, 50)).join('\n'))), turns);
  });

  it('joins words that were parted at a line’s end', async () => {
    const lines = [
      'The government met the well-known crane drivers of the old harbour on a',
      'day so windy that nothing moved, and the crane drivers of the govern-',
      'ment quay were among them, too; so were some well-',
      'known and less-than-famous people, who were long-',
      'serving members of the union--all of them had--',
      'so they said--nothing to lose but their cranes',
    ];
    const [text] = shown(
      await read(
        lines
          .join('\n')
          .replace('were some well-\n', 'were some of the very well-\n')
          .replace('were long-\n', 'had been there as long-\n'),
      ),
    );
    assert.match(text!, /government quay/);
    assert.match(text!, /very well-known and/);
    assert.match(text!, /long-serving/);
  });

  it('keeps its pages, and leaves their numbers out', async () => {
    const text = `${story[0]}\n\n${story[1]!}\n\nNobody knows\n\n  - 7 -\n\fwhat comes next.\n\n${story[2]!}\n\n- 8 -\n\f${story[3]!}\n\n- 9 -\n\f`;
    const document = await read(text);
    assert.deepEqual(
      document.blocks.map((block) =>
        'text' in block ? [block.text.slice(0, 12), (block.pages ?? []).map(({ at, page }) => [at, page])] : [],
      ),
      [
        ['Harbour Stri', [[0, 1]]],
        ['PORT ELLERY ', []],
        ['Nobody knows', [[13, 2]]],
        ['“Nobody can ', []],
        ['The company,', [[0, 3]]],
      ],
    );
    assert.deepEqual(document.remarks, ['The lines with the numbers of its pages were left out.']);
  });

  it('is read in the encoding it came in', async () => {
    const text = 'The café owner, Zoë Brontë, said: “It’s closed – for good.” Her naïve brother agreed with her.';
    const single: Record<string, number> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 };
    const windows = Uint8Array.from(text, (character) => single[character] ?? character.charCodeAt(0));
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(text).flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]),
    ]);
    assert.deepEqual(shown(await read(windows)), [text]);
    assert.deepEqual((await read(windows)).remarks, ['Its encoding is not stated; it was read as windows-1252.']);
    assert.deepEqual(shown(await read(utf16)), [text]);
    assert.deepEqual((await read(utf16)).remarks, []);
    assert.deepEqual(shown(await read(`\uFEFF${text}`)), [text]);
  });

  it('states its day in a header or on a line', async () => {
    const day = async (text: string) => (await read(text)).date;
    assert.deepEqual(await day(' date 2025-11-08 The ferry sank.'), {
      day: '2025-11-08',
      foundIn: 'the line “2025-11-08”',
    });
    assert.deepEqual(shown(await read(' date 2025-11-08 The ferry sank.')), ['The ferry sank.']);
    assert.deepEqual(await day('Published: 4 February 2025\n\nThe ferry sank.'), {
      day: '2025-02-04',
      foundIn: 'the line “Published: 4 February 2025”',
    });
    assert.equal(await day('The ferry sank on 4 February 2025.'), null);
    assert.equal(await day('Updated: 4 February 2025\n\nThe ferry sank.'), null);
  });

  it('sets apart what it quotes', async () => {
    assert.deepEqual(shown(await read('No.\n> Will you come?\n>\n> Ida\n>> Please\n\nBo left.')), [
      'No.',
      '> Will you come?',
      '> Ida',
      '> Please',
      'Bo left.',
    ]);
  });

  it('keeps all words in their order', async () => {
    const whole = Array.from({ length: 12 }, () => story).flat();
    for (const width of [58, 72])
      for (const ends of ['\n\n', '\n\n\n', '\n   ']) {
        const text = whole.map((each) => wrap(each, width)).join(ends);
        const fidelity = fidelityOf(whole.join('\n'), (await read(text)).blocks);
        assert.deepEqual(fidelity, { precision: 1, recall: 1, order: 1 });
      }
  });

  it('is refused when it is none', async () => {
    const refusal = (bytes: Uint8Array) => assert.rejects(read(bytes), { name: 'RefusedDocument' });
    await refusal(utf8(' \n\f\n'));
    await refusal(Uint8Array.from([1, 0, 2, 0, 0, 0, 3]));
    await refusal(new Uint8Array(20 * 1024 * 1024 + 1).fill(65));
  });

  it('gives each block on one line, whatever comes', async () => {
    const piece = fc.constantFrom(
      'a',
      'Tor ',
      'said-',
      '\n',
      '\r\n',
      '\n\n',
      '\f',
      ' ',
      '\t',
      '> ',
      '12',
      '- 3 -',
      '\u2028',
      'é',
      '--',
      '. ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const text = pieces.join('');
        if (text.trim() === '') return;
        for (const block of (await read(text)).blocks) {
          assert.ok('text' in block);
          assert.equal(block.text, block.text.trim());
          assert.doesNotMatch(block.text, /\s\s|[\n\f\t]/);
          for (const { at } of block.pages ?? []) assert.ok(at >= 0 && at <= block.text.length);
        }
      }),
    );
  });
});
