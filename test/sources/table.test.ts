import assert from 'node:assert/strict';
import fc from 'fast-check';
import { guessColumns } from '../../src/sources/table/columnNames';
import { csvRows } from '../../src/sources/table/csvRows';
import { RefusedDocument, type SourceDocument, type TableColumns, UnknownColumns } from '../../src/sources/importer';
import { jsonElements, jsonLines } from '../../src/sources/table/jsonRows';
import { importTable } from '../../src/sources/table';
import { fidelityOf } from './fidelity';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(text: string | Uint8Array, name = 'a.csv', columns?: TableColumns): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = [];
  const bytes = typeof text === 'string' ? utf8(text) : text;
  for await (const each of importTable({ name, bytes, ...(columns && { mappings: [columns] }) })) documents.push(each);
  return documents;
}
const textsOf = ({ blocks }: SourceDocument) => blocks.map((block) => ('text' in block ? block.text : ''));

describe('a table of articles', () => {
  const csv = [
    'id;Titel;Erscheinungsdatum;Verfasser;URL;Volltext',
    '17;"Streit; im Hafen";12 November 2025;Ann Berg;https://tide.example/17;"Die Kräne ruhen.',
    '',
    'Niemand sagte ""Ja"", so Ida Moser."',
    '18;Zweiter;2025-11-13;;kein Link;Kurz.',
    '',
    '19;Ohne Text;;;;',
    '18;Dritter;13/14/2025;;;Noch kürzer.',
    '',
  ].join('\r\n');

  it('knows from other rows whether the day or the month comes first', async () => {
    const daysOf = async (...days: readonly string[]) =>
      (await read(['text,date', ...days.map((day) => `Words.,${day}`)].join('\n'))).map(
        ({ date }) => date?.day ?? null,
      );
    assert.deepEqual(await daysOf('04/02/2025', '25/02/2025 10:30', '3-2-2025', '31/02/2025'), [
      '2025-02-04',
      '2025-02-25',
      '2025-02-03',
      null,
    ]);
    assert.deepEqual(await daysOf('04/02/2025', '02/25/2025'), ['2025-04-02', '2025-02-25']);
    assert.deepEqual(await daysOf('04/02/2025', '05/03/2025'), [null, null]);
    assert.deepEqual(await daysOf('04/02/2025', '02/25/2025', '25/02/2025'), [null, '2025-02-25', '2025-02-25']);
  });

  it('in CSV gives a document for each row', async () => {
    const documents = await read(csv);
    assert.deepEqual(
      documents.map(({ title, author, date, address, part }) => [title, author, date?.day, address, part]),
      [
        ['Streit; im Hafen', 'Ann Berg', '2025-11-12', 'https://tide.example/17', '17'],
        ['Zweiter', null, '2025-11-13', null, '18'],
        ['Dritter', null, undefined, null, 'row 4'],
      ],
    );
    assert.deepEqual(textsOf(documents[0]!), ['Die Kräne ruhen.', 'Niemand sagte "Ja", so Ida Moser.']);
    assert.equal(documents[0]!.date?.foundIn, 'the column “Erscheinungsdatum”');
    assert.deepEqual(
      documents.map(({ remarks }) => remarks),
      [
        [
          'What its columns hold was taken from their names: text “Volltext”, title “Titel”, ' +
            'date “Erscheinungsdatum”, author “Verfasser”, source “URL”.',
        ],
        [],
        ['The row of line 7 has no text.', '“13/14/2025” in line 8 names no day for certain.'],
      ],
    );
  });

  it('in JSON gives the same, on lines, in a list or in an object', async () => {
    const rows = [
      {
        url: 'https://tide.example/1',
        title: 'One',
        article: { published_time: 'x' },
        text: 'The wall is old.',
        lang: 'en',
      },
      {
        title: 'Two',
        published_at: '2025-11-12T08:00:00Z',
        text: '“No,” said Tor [sic] {then}.',
        authors: ['Ann', 'Bo'],
      },
    ];
    const forms: readonly (readonly [name: string, text: string])[] = [
      ['a.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')],
      ['a.json', rows.map((row) => JSON.stringify(row)).join('\n')],
      ['a.json', JSON.stringify(rows)],
      ['a.json', JSON.stringify(rows, null, 2)],
      ['a.txt', JSON.stringify({ tags: ['a'], meta: { tags: [{}] }, articles: rows, after: [] }, null, 1)],
    ];
    for (const [name, text] of forms) {
      const documents = await read(text, name);
      assert.deepEqual(
        documents.map((each) => [
          each.title,
          each.author,
          each.date?.day ?? null,
          each.address,
          each.language,
          textsOf(each),
        ]),
        [
          ['One', null, null, 'https://tide.example/1', 'en', ['The wall is old.']],
          ['Two', 'Ann, Bo', '2025-11-12', null, null, ['“No,” said Tor [sic] {then}.']],
        ],
        text,
      );
    }
  });

  it('has texts in HTML, of which the tags are taken off', async () => {
    const html =
      '<p>Tor&nbsp;Aasen said:<br>“<b>No</b>.”</p>\n<script>x()</script><!-- <p>no</p> --><div>1 &lt; 2</div><p></p>';
    const [document] = await read(JSON.stringify([{ text: html }]), 'a.json');
    assert.deepEqual(textsOf(document!), ['Tor Aasen said:', '“No.”', '1 < 2']);
    const [plain] = await read('text\na < b > c &amp; d', 'a.csv');
    assert.deepEqual(textsOf(plain!), ['a < b > c &amp; d']);
  });

  it('says which columns it has, with a sample of each, when their names do not tell what they hold', async () => {
    const columnsOf = async (text: string, name: string) => {
      const error: unknown = await read(text, name).catch((each: unknown) => each);
      return error instanceof UnknownColumns ? error.columns : error;
    };
    assert.deepEqual(await columnsOf('a\tb\tb\n\t2\t3\n1\t"x\ny"\t', 'a.tsv'), [
      { name: 'a', sample: '1' },
      { name: 'b', sample: '2' },
      { name: 'b (column 3)', sample: '3' },
    ]);
    assert.deepEqual(await columnsOf('{"source":{"name":"Tide"},"n":[1,2]}', 'a.jsonl'), [
      { name: 'source.name', sample: 'Tide' },
      { name: 'n', sample: '1, 2' },
    ]);
    await assert.rejects(read('', 'a.csv'), { message: 'has no rows' });
  });

  it('is read with the columns that a person has told, and asks for them', async () => {
    const text = 'a,b\nThe wall is old.,2025-11-12\n';
    await assert.rejects(read(text), {
      name: 'UnknownColumns',
      message: 'needs to be told which column holds the text',
    });
    const columns = { text: 'a', title: null, date: 'b', author: null, source: null };
    const [document] = await read(text, 'a.csv', columns);
    assert.deepEqual([document?.date?.day, document?.part], ['2025-11-12', 'row 1']);
    await assert.rejects(read(text, 'a.csv', { ...columns, text: 'c' }), { name: 'UnknownColumns' });
  });

  it('has names of columns in many languages', () => {
    const guesses: readonly (readonly [string, readonly (string | null)[] | null])[] = [
      ['id,Title,Published At,By-line,URL,Full Text', ['Full Text', 'Title', 'Published At', 'By-line', 'URL']],
      ['headline,byline,content,pub_date', ['content', 'headline', 'pub_date', 'byline', null]],
      ['Überschrift,Datum,Inhalt,Quelle', ['Inhalt', 'Überschrift', 'Datum', null, 'Quelle']],
      ['titre,date de publication,auteur,texte,lien', ['texte', 'titre', 'date de publication', 'auteur', 'lien']],
      ['titular,fecha,cuerpo', ['cuerpo', 'titular', 'fecha', null, null]],
      ['tytuł,treść,źródło', ['treść', 'tytuł', null, null, 'źródło']],
      ['заголовок,дата,текст', ['текст', 'заголовок', 'дата', null, null]],
      ['标题,正文,日期', ['正文', '标题', '日期', null, null]],
      ['content,text', ['text', null, null, null, null]],
      ['a,b,c', null],
    ];
    for (const [head, expected] of guesses) {
      const guess = guessColumns(head.split(','));
      assert.deepEqual(guess && [guess.text, guess.title, guess.date, guess.author, guess.source], expected, head);
    }
  });

  it('tells of rows that are none, with their lines', async () => {
    const bad = [
      '{"text": "One is here."}',
      '{"text": ',
      '[1]',
      '',
      '{"text": "Two is here."}',
      '{"text": 5',
      '{}',
    ].join('\n');
    const documents = await read(bad, 'a.jsonl');
    assert.deepEqual(
      documents.map(({ remarks, part }) => [part, remarks]),
      [
        ['row 1', []],
        [
          'row 4',
          [
            'What begins in line 2 is no valid JSON.',
            'What begins in line 3 is no object with columns.',
            'What begins in line 6 is no valid JSON.',
            'The row of line 7 has no text.',
          ],
        ],
      ],
    );
    const [row] = await read('text,b\nThe wall is old.,1\nx,2,3\n', 'a.csv');
    assert.deepEqual(row?.remarks, ['The row of line 3 has more cells than the table has columns.']);
    const [many] = await read(`{"text": "One is here."}\n${'x\n'.repeat(500)}`, 'a.jsonl');
    assert.deepEqual([many?.remarks.length, many?.remarks.at(-1)], [21, '480 more rows could not be read.']);
    await assert.rejects(read('text\n"never closed\nx\n', 'a.csv'), { name: 'RefusedDocument' });
    const cut = await read('[{"text": "One is here."}, {"text": "Two', 'a.json');
    assert.match(cut[0]?.remarks[0] ?? '', /^Its list ends too early/);
    for (const [text, name] of [
      ['', 'a.csv'],
      ['{}', 'a.json'],
      ['[', 'a.json'],
      ['[]', 'a.json'],
      ['text\n', 'a.csv'],
    ] as const)
      await assert.rejects(read(text, name), { name: 'RefusedDocument' }, text);
  });

  it('says why it has no rows that can be read', async () => {
    for (const [text, name, reason] of [
      ['title,text\n', 'a.csv', 'has no rows'],
      ['text\na,b\n', 'a.csv', 'cannot be read. The row of line 2 has more cells than the table has columns.'],
      ['{x\n', 'a.jsonl', 'cannot be read. What begins in line 1 is no valid JSON.'],
      [`text\n${'\0\x01\x02'.repeat(50)}\n`, 'a.csv', 'contains binary data, not text'],
    ] as const)
      await assert.rejects(read(text, name), new RefusedDocument(reason));
  });

  it('may be in windows-1252, even where its beginning is ASCII', async () => {
    const text = `text\n${'"plain enough"\n'.repeat(6000)}"caf\u00e9 na\u00efve, said Zo\u00eb"\n`;
    const documents = await read(Uint8Array.from(text, (each) => each.charCodeAt(0)));
    assert.deepEqual(textsOf(documents.at(-1)!), ['café naïve, said Zoë']);
  });

  it('keeps all words', async () => {
    const story = [
      'The crane drivers voted on Tuesday to stay out, “come what may”.',
      'A mediator is to meet both sides on Friday; nobody expects much.',
    ];
    const cell = `"${story.join('\n\n').replaceAll('"', '""')}"`;
    for (const document of await read(`title,text\n${`x,${cell}\n`.repeat(5)}`))
      assert.deepEqual(fidelityOf(story.join('\n'), document.blocks), { precision: 1, recall: 1, order: 1 });
  });
});

describe('rows', () => {
  const pieces = (text: string, length: number) =>
    Array.from({ length: Math.ceil(text.length / length) }, (_, at) => text.slice(at * length, (at + 1) * length));

  it('of CSV come back as they were written, however the text is cut', () => {
    const cell = fc.oneof(fc.constantFrom('', '"', '""', ',', ';', '\n', 'a', ' a ', '\t'), fc.string());
    const table = fc.tuple(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(table, ([rows, length]) => {
        const all = [['a', 'b'], ...rows].map((row) => row.map((each) => each.replace(/\r/g, '')));
        const text = all
          .map((row) => row.map((each) => (/[",\n]/.test(each) ? `"${each.replaceAll('"', '""')}"` : each)).join(','))
          .join('\n');
        const read = [...csvRows(pieces(text, length), 1000)];
        assert.deepEqual(
          read.map((row) => 'cells' in row && row.cells),
          all,
        );
        let line = 1;
        for (const [at, row] of all.entries()) {
          assert.equal(read[at]!.line, line);
          line += row.join('').split('\n').length;
        }
      }),
    );
  });

  it('of CSV may be told their separator, and have quotation marks within', () => {
    const read = (text: string) => [...csvRows([text], 1000)].map((row) => ('cells' in row ? row.cells : row.problem));
    assert.deepEqual(read('sep=|\na,b|c\nsay "no"|"x"y\n'), [
      ['a,b', 'c'],
      ['say "no"', 'xy'],
    ]);
    assert.deepEqual(read('a;b\n"x;y";'), [
      ['a', 'b'],
      ['x;y', ''],
    ]);
    assert.equal(read(`a,b\n"${'x'.repeat(2000)}`).length, 2);
  });

  it('of JSON come back however the text is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }))),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (rows, length, isPretty) => {
          const values = JSON.parse(JSON.stringify(rows)) as unknown[];
          const valuesOf = (read: Iterable<object>) => Array.from(read, (row) => ('value' in row ? row.value : row));
          const list = JSON.stringify(values, null, isPretty ? 2 : 0);
          assert.deepEqual(valuesOf(jsonElements(pieces(list, length), 100_000)), values);
          const lines = values.map((each) => JSON.stringify(each)).join('\n');
          assert.deepEqual(valuesOf(jsonLines(pieces(lines, length), 100_000)), values);
        },
      ),
    );
  });

  it('of JSON that are too long are passed over', () => {
    const lines = [...jsonLines([`"${'x'.repeat(50)}"\n"a"`], 20)];
    assert.deepEqual(
      lines.map((row) => ('value' in row ? row.value : row.line)),
      [1, 'a'],
    );
    assert.equal([...jsonElements(pieces(`["${'x'.repeat(500)}"]`, 10), 100)].length, 1);
  });
});
