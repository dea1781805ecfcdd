import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { importDocx } from '../../src/sources/docx';
import { RefusedDocument, type SourceBlock, type SourceDocument } from '../../src/sources/importer';
import { isDocx } from '../../src/sources/docx/isDocx';
import { documentOf } from './documentOf';
import { docxOf, p, r, styled } from './docxOf';
import { fidelityOf } from './fidelity';

const read = (body: string, parts?: Record<string, string>): Promise<SourceDocument> =>
  documentOf(importDocx, docxOf(body, parts), 'minutes.docx');
const texts = (blocks: readonly SourceBlock[]): string[] =>
  blocks.map((block) => `${block.kind}: ${block.kind === 'table' ? JSON.stringify(block.rows) : block.text}`);

/** A zip file whose parts say that they unpack to some size. */
function saying(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length - 30; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

describe('documents of Word', () => {
  it('have their title, author, date and paragraphs', async () => {
    const lines = [
      'By Ann Moore',
      'Published: 4 February 2025',
      'The quay was empty. “Nobody told us,” said Tor Aasen, who keeps the kiosk.',
      'It rained until four.',
    ];
    const document = await read(p('Ferry returns', styled('Titel')) + lines.map((line) => p(line)).join(''));
    assert.deepEqual(
      [document.title, document.author, document.date?.day],
      ['Ferry returns', 'Ann Moore', '2025-02-04'],
    );
    assert.equal(document.date?.foundIn, 'the line “Published: 4 February 2025”');
    assert.equal(document.language, 'en-GB');
    assert.deepEqual(fidelityOf(lines.join('\n'), document.blocks), { precision: 1, recall: 1, order: 1 });
    assert.deepEqual(document.remarks, []);
  });

  it('may have author and date on one line', async () => {
    const of = async (line: string) => {
      const { author, date } = await read(p('Ferry returns', styled('Titel')) + p(line) + p('It rained until four.'));
      return [author, date?.day ?? null];
    };
    assert.deepEqual(await of('By Ann Moore and Bo Lind, 4 February 2025'), ['Ann Moore, Bo Lind', '2025-02-04']);
    assert.deepEqual(await of('By Ann Moore Tuesday, February 4, 2025'), ['Ann Moore', '2025-02-04']);
    assert.deepEqual(await of('By May Winter 2025-02-04'), ['May Winter', '2025-02-04']);
    assert.deepEqual(await of('By the time they came on 4 February 2025'), [null, null]);
  });

  it('have the title that their text says, rather than what sort of file they are', async () => {
    const properties = (title: string) => ({
      'docProps/core.xml': `<cp:coreProperties><dc:title>${title}</dc:title></cp:coreProperties>`,
    });
    const body = p('Ferry returns to an empty quay', styled('Titel')) + p('It rained until four.');
    assert.equal((await read(body, properties('Newsletter 14'))).title, 'Ferry returns to an empty quay');
    assert.equal((await read(body, properties('Why the ferry came back'))).title, 'Why the ferry came back');
  });

  it('have no day on which the file was made for that of publication', async () => {
    const document = await read(p('It rained.'), {
      'docProps/core.xml':
        '<cp:coreProperties><dc:title>Microsoft Word - x.doc</dc:title><dc:creator>Admin</dc:creator><dcterms:created>2024-05-06T07:08:09Z</dcterms:created></cp:coreProperties>',
    });
    assert.deepEqual([document.title, document.author, document.date], [null, null, null]);
    assert.equal(document.made, '2024-05-06');
  });

  it('keep insertions, leave deletions out, and say so', async () => {
    const change = (name: string, content: string): string =>
      `<w:${name} w:id="1" w:author="Ann Moore" w:date="2025-01-01T00:00:00Z">${content}</w:${name}>`;
    const deleted = '<w:r><w:delText>never</w:delText></w:r>';
    const document = await read(
      p(r('She ') + change('del', deleted + deleted) + change('ins', r('often ') + r('gladly ')) + r('paid.')) +
        p(r('Half a '), '<w:rPr><w:del w:author="Bob Hill"/></w:rPr>') +
        p(r('line. ') + change('moveFrom', r('Gone.')) + change('moveTo', r('Come.'))),
    );
    assert.deepEqual(texts(document.blocks), ['paragraph: She often gladly paid.', 'paragraph: Half a line. Come.']);
    assert.deepEqual(document.remarks, [
      '1 tracked insertion by Ann Moore was kept.',
      '1 tracked deletion by Ann Moore was left out, as if it was accepted.',
    ]);
  });

  it('have notes and comments at the end, and marks where they belong', async () => {
    const note = (kind: string, id: number, text: string, author = ''): string =>
      `<w:${kind} w:id="${id}"${author && ` w:author="${author}"`}>${p(text)}</w:${kind}>`;
    const document = await read(
      p(
        r('The dam leaks') + '<w:r><w:footnoteReference w:id="7"/></w:r>' + r(', he said') +
          '<w:r><w:commentReference w:id="0"/></w:r>' + r('.') + '<w:r><w:endnoteReference w:id="3"/></w:r>',
      ),
      {
        'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="-1">${p('——')}</w:footnote>${note('footnote', 7, 'Report 12.')}</w:footnotes>`,
        'word/endnotes.xml': `<w:endnotes>${note('endnote', 3, 'See above.')}</w:endnotes>`,
        'word/comments.xml': `<w:comments>${note('comment', 0, 'Who is he?', 'Bob Hill')}</w:comments>`,
        'word/header1.xml': `<w:hdr>${p('Confidential')}</w:hdr>`,
      },
    ); // prettier-ignore
    assert.deepEqual(document.blocks, [
      {
        kind: 'paragraph',
        text: 'The dam leaks, he said.',
        notes: [
          { at: 13, mark: '1' },
          { at: 22, mark: 'c1' },
          { at: 23, mark: 'i' },
        ],
      },
      { kind: 'note', mark: '1', text: 'Report 12.' },
      { kind: 'note', mark: 'i', text: 'See above.' },
      { kind: 'note', mark: 'c1', text: 'Bob Hill: Who is he?' },
    ]);
    assert.deepEqual(document.remarks, [
      '1 comment in the margin stands among the notes.',
      'Headers and footers were left out: “Confidential”.',
    ]);
  });

  it('have headings, quotes, captions and lists by their styles', async () => {
    const numbered = (level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="5"/></w:numPr>`;
    const document = await read(
      p('Findings', styled('berschrift1')) + p('Contents 1', styled('Verzeichnis1')) + p('Inside', styled('Zwischentitel')) +
        p('We saw nothing.', styled('Zitat')) + p('The gate', styled('Beschriftung')) +
        p('One', numbered(0)) + p('Of one', numbered(1)) + p('Two', numbered(0)) + p('Of two', numbered(1)),
      {
        'word/numbering.xml':
          '<w:numbering><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num></w:numbering>',
      },
    ); // prettier-ignore
    assert.equal(document.title, 'Findings');
    assert.deepEqual(texts(document.blocks), [
      'heading: Inside', 'quote: We saw nothing.', 'caption: The gate', 'item: One', 'item: Of one', 'item: Two', 'item: Of two',
    ]); // prettier-ignore
    const marks = document.blocks.flatMap((block) => (block.kind === 'item' ? [`${block.mark} ${block.level}`] : []));
    assert.deepEqual(marks, ['3. 1', '3.a) 2', '4. 1', '4.a) 2']);
  });

  it('have tables; frames around text are none', async () => {
    const cell = (text: string, more = ''): string => `<w:tc><w:tcPr>${more}</w:tcPr>${p(text)}</w:tc>`;
    const row = (cells: string, more = ''): string => `<w:tr><w:trPr>${more}</w:trPr>${cells}</w:tr>`;
    const document = await read(
      `<w:tbl>${row(cell('Yard') + cell('Crowns'), '<w:tblHeader/>')}${row(cell('Holm') + cell('12'))}${row(cell('Gone') + cell('1'), '<w:del w:author="x"/>')}${row(cell('All', '<w:gridSpan w:val="2"/>'))}</w:tbl>` +
        `<w:tbl>${row(`<w:tc>${p('Framed text.')}<w:tbl>${row(cell('a') + cell('b'))}</w:tbl></w:tc>`)}</w:tbl>`,
    );
    assert.deepEqual(texts(document.blocks), [
      'table: [["Yard","Crowns"],["Holm","12"],["All",""]]', 'paragraph: Framed text.', 'table: [["a","b"]]',
    ]); // prettier-ignore
    assert.ok(document.blocks[0]?.kind === 'table' && document.blocks[0].hasHead);
  });

  it('have pages where Word last showed them', async () => {
    const document = await read(
      p(r('First page ') + '<w:r><w:br w:type="page"/></w:r>') + p(`<w:r><w:lastRenderedPageBreak/><w:t>second.</w:t></w:r>`) +
        p(`<w:r><w:t>Cut in </w:t><w:lastRenderedPageBreak/><w:t>two.</w:t></w:r>`),
    ); // prettier-ignore
    assert.deepEqual(
      document.blocks.map(({ pages }) => pages),
      [[{ at: 0, page: 1, label: null }], [{ at: 0, page: 2, label: null }], [{ at: 7, page: 3, label: null }]],
    );
  });

  it('have what text boxes say once, and nothing hidden', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const document = await read(
      p(
        r('Beside the box.') +
          `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('In the box.')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('In the box.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
          r(' Secret', '<w:vanish/>') + r(' Seen.', '<w:vanish w:val="0"/>') + '<w:r><w:instrText> PAGE </w:instrText></w:r>',
      ),
    ); // prettier-ignore
    assert.deepEqual(texts(document.blocks), ['paragraph: Beside the box. Seen.', 'paragraph: In the box.']);
    assert.deepEqual(document.remarks, ['Hidden text was left out.']);
  });

  it('are known by what is in them, or by their name', () => {
    assert.ok(isDocx(docxOf(p('x')), 'renamed.zip'));
    assert.ok(!isDocx(zipSync({ 'a.txt': strToU8('x') }), 'a.zip'));
    assert.ok(!isDocx(strToU8('{\\rtf1 x}'), 'letter.doc'));
    const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    assert.deepEqual(
      ['a.doc', 'a.docx', 'a.msg'].map((name) => isDocx(compound, name)),
      [true, true, false],
    );
  });

  it('are refused with a reason', async () => {
    const refused = async (bytes: Uint8Array, name: string, reason: RegExp): Promise<void> => {
      await assert.rejects(documentOf(importDocx, bytes, name), (error) => {
        assert.ok(error instanceof RefusedDocument, String(error));
        assert.match(error.message, reason);
        return true;
      });
    };
    const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    await refused(compound, 'a.docx', /^is protected by a password$/);
    await refused(compound, 'a.doc', /^is in the old Word format; save it as DOCX first$/);
    await refused(docxOf(''), 'a.docx', /^has no text$/);
    await refused(docxOf(p('x')).subarray(0, 300), 'a.docx', /^is damaged/);
    await refused(zipSync({ 'b.txt': strToU8('x') }), 'a.docx', /^is damaged, or no document of Word$/);
    await refused(saying(docxOf(p('x')), 200 * 1024 * 1024), 'a.docx', /^is larger than 100 MB when unpacked$/);
  });

  it('cannot unpack to more than they say', async () => {
    const lying = saying(docxOf(p('Seen.') + p('x'.repeat(100_000))), 2000);
    const document = await documentOf(importDocx, lying, 'a.docx');
    assert.equal(texts(document.blocks)[0], 'paragraph: Seen.');
    assert.ok(texts(document.blocks).join('').length < 2100);
  });

  it('may be damaged, or nested without end', async () => {
    const deep = 20_000;
    const document = await read(
      `<w:tbl><w:tr><w:tc>`.repeat(deep) + p('Deep.') + `</w:tc></w:tr></w:tbl>`.repeat(deep),
    );
    assert.deepEqual(texts(document.blocks), ['paragraph: Deep.']);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...'<w:p>|</w:p>|<w:r><w:t>|</w:t>|text|<w:del>|</w:del>|<w:tbl>|</w:tbl>|<w:tc>|<w:tr>|"|<|&#x;|<!--'.split('|')), { maxLength: 60 }), async (pieces) => {
        await read(p('Always here.') + pieces.join('')).then(
          ({ blocks }) => assert.match(texts(blocks).join(), /Always here/),
          (error) => assert.ok(error instanceof RefusedDocument),
        );
      }),
      { numRuns: 200 },
    ); // prettier-ignore
  });
});
