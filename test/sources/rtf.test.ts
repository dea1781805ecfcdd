import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RefusedDocument, type SourceDocument } from '../../src/sources/importer';
import { isRtf } from '../../src/sources/rtf/isRtf';
import { importRtf } from '../../src/sources/rtf';
import { documentOf } from './documentOf';
import { fidelityOf } from './fidelity';

/** One byte a unit. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const read = (rtf: string): Promise<SourceDocument> =>
  documentOf(importRtf, bytesOf(`{\\rtf1\\ansi ${rtf}}`), 'letter.rtf');
const textIn = async (rtf: string): Promise<string> => {
  const { blocks } = await read(rtf);
  return blocks.map((block) => (block.kind === 'table' ? JSON.stringify(block.rows) : block.text)).join('|');
};

describe('rich text', () => {
  it('has title, author, date and paragraphs', async () => {
    const document = await read(
      String.raw`\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}}{\colortbl;\red0;}{\stylesheet{\s0 Normal;}{\s1\b heading 1;}}{\info{\title Ferry returns}{\author Ann Moore}{\creatim\yr2024\mo5\dy6}}{\header\pard Draft\par}
\pard\s1 Ferry returns\par\pard\plain Published: 4 February 2025\par \'93Nobody told us,\'94 said Tor \'c5sen \endash  he sells {\b tea}.\par
\u1055?\u1088?\u1080?\u1074?\u1077?\u1090? {\uc2\u8364\'80\'80}5\line and\~more\par}`,
    );
    assert.deepEqual(
      [document.title, document.author, document.date?.day],
      ['Ferry returns', 'Ann Moore', '2025-02-04'],
    );
    const text = 'Published: 4 February 2025\n“Nobody told us,” said Tor Åsen – he sells tea.\nПривет €5 and more';
    assert.deepEqual(fidelityOf(text, document.blocks), { precision: 1, recall: 1, order: 1 });
    assert.deepEqual(
      document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind)),
      text.split('\n'),
    );
    assert.deepEqual(document.remarks, ['Headers and footers were left out: “Draft”.']);
  });

  it('was made on a day of the calendar, or nobody knows when', async () => {
    const madeOn = async (month: number) =>
      (await read(String.raw`{\info{\creatim\yr2024\mo${month}\dy6}}Words.\par`)).made;
    assert.deepEqual([await madeOn(5), await madeOn(0), await madeOn(13)], ['2024-05-06', undefined, undefined]);
  });

  it('has code pages', async () => {
    assert.equal(await textIn(String.raw`\ansicpg1251 \'cf\'f0\'e8\'e2\'e5\'f2\par`), 'Привет');
    assert.equal(
      await textIn(String.raw`{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset128 B;}}\f1 \'93\'fa\'96\'7b\f0 \'80\par`),
      '日本€',
    );
    assert.equal(await textIn(String.raw`{\upr{Plain}{\*\ud{Unicode}}} \u55357?\u56832?\par`), 'Plain 😀');
  });

  it('has notes and comments; pictures, fields and unknown groups are passed over', async () => {
    const { blocks, remarks } = await read(
      String.raw`It leaks{\super\chftn}{\footnote\pard {\super\chftn} Report \b 12.} here{\*\atnid EL}{\*\atnauthor Eva Lind}{\*\annotation Who?}. {\field{\*\fldinst HYPERLINK "x"}{\fldrslt A link}}{\pict\bin5 }}}}}}{\*\unknown gone}{\v secret}.\par`,
    );
    assert.deepEqual(blocks, [
      { kind: 'paragraph', text: 'It leaks here. A link.', notes: [{ at: 8, mark: '1' }, { at: 13, mark: 'c1' }] },
      { kind: 'note', mark: '1', text: 'Report 12.' },
      { kind: 'note', mark: 'c1', text: 'Eva Lind: Who?' },
    ]); // prettier-ignore
    assert.deepEqual(remarks, ['1 comment in the margin stands among the notes.', 'Hidden text was left out.']);
  });

  it('has changes accepted, and says so', async () => {
    const { blocks, remarks } = await read(
      String.raw`{\*\revtbl{Unknown;}{Bob Hill;}}She {\deleted\revauthdel1 never }{\revised\revauth1 gladly }paid.\par`,
    );
    assert.deepEqual(blocks, [{ kind: 'paragraph', text: 'She gladly paid.' }]);
    assert.deepEqual(remarks, [
      '1 tracked insertion by Bob Hill was kept.',
      '1 tracked deletion by Bob Hill was left out, as if it was accepted.',
    ]);
  });

  it('has tables, lists and pages', async () => {
    const { blocks } = await read(
      String.raw`\pard Before.\par\trowd\pard\intbl a\cell b\cell\row\trowd\pard\intbl c\par d\cell e\cell\row\pard {\listtext\'b7\tab}Item\par\page After.\par`,
    );
    assert.deepEqual(blocks, [
      { kind: 'paragraph', text: 'Before.', pages: [{ at: 0, page: 1, label: null }] },
      { kind: 'table', rows: [['a', 'b'], ['c d', 'e']], hasHead: false },
      { kind: 'item', mark: '•', level: 1, text: 'Item' },
      { kind: 'paragraph', text: 'After.', pages: [{ at: 0, page: 2, label: null }] },
    ]); // prettier-ignore
  });

  it('is known by its first bytes, and refused when empty', async () => {
    assert.ok(isRtf(bytesOf('{\\rtf1 x}')));
    assert.ok(!isRtf(bytesOf('{"rtf": 1}')));
    await assert.rejects(read(''), (error) => error instanceof RefusedDocument && error.message === 'has no text');
  });

  it('may be damaged in any way', async () => {
    assert.equal(await textIn(`${'{'.repeat(100_000)}Deep.`), 'Deep.');
    assert.equal(await textIn(String.raw`Seen.\par}}}}{\footnote `), 'Seen.');
    const pieces = [
      '{',
      '}',
      '\\par',
      '\\footnote',
      '\\*',
      '\\bin99 ',
      "\\'9",
      '\\u99999999',
      '\\cell',
      '\\row',
      '\\intbl',
      'x;',
      '\\',
      '\\stylesheet',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), async (found) => {
        const { blocks } = await read(`Always here.\\par ${found.join('')}`);
        assert.match(JSON.stringify(blocks), /Always here/);
      }),
      { numRuns: 200 },
    );
  });
});
