import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { RefusedDocument, type SourceDocument } from '../../src/sources/importer';
import { isPdf } from '../../src/sources/pdf/isPdf';
import { importPdf } from '../../src/sources/pdf';
import { documentOf } from './documentOf';
import { fidelityOf, textOf } from './fidelity';
import { linesAt, pdfOf, type PdfParts, type Shown } from './pdfOf';

const folder = join(process.cwd(), 'test/sources/fixtures/pdf');

interface Known {
  readonly title: string;
  readonly author: string | null;
  readonly day: string | null;
  readonly text: string;
  readonly labels?: readonly string[];
  readonly notes?: readonly string[];
  readonly captions?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
}

const names = readdirSync(folder).flatMap((name) => (name.endsWith('.pdf') ? [name.slice(0, -4)] : []));
const documents = new Map<string, Promise<SourceDocument>>();
const knownOf = (name: string): Known => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Known;

function documentNamed(name: string): Promise<SourceDocument> {
  const found = documents.get(name) ?? documentOf(importPdf, readFileSync(join(folder, `${name}.pdf`)), `${name}.pdf`);
  documents.set(name, found);
  return found;
}

describe('PDFs by Chromium', () => {
  for (const name of names) {
    it(`${name}: says what its text is`, async () => {
      const known = knownOf(name);
      const found = await documentNamed(name);
      const { precision, recall, order } = fidelityOf(known.text, found.blocks);
      if (process.env['SHOW_FIDELITY']) {
        const share = (value: number): string => (100 * value).toFixed(2).padStart(6);
        console.log(`${name.padEnd(20)} recall ${share(recall)} precision ${share(precision)} order ${share(order)}`);
      }
      if (process.env['SHOW_FIDELITY'] === name) console.log(JSON.stringify(found, null, 1));
      assert.deepEqual([found.title, found.author, found.date?.day ?? null], [known.title, known.author, known.day]);
      assert.ok(recall >= 0.98 && precision >= 0.97 && order >= 0.97, `${recall} ${precision} ${order}`);
    });

    it(`${name}: has the paragraphs that its text has`, async () => {
      const known = knownOf(name);
      const squeezed = (text: string): string => text.replace(/[\s\u00ad]+/g, '');
      const found = new Set((await documentNamed(name)).blocks.map((block) => squeezed(textOf(block))));
      const missing = known.text.split('\n').filter((line) => line.length > 60 && !found.has(squeezed(line)));
      assert.deepEqual(missing, []);
    });
  }
});

describe('what stands beside the text of a PDF', () => {
  const withKnown = <K extends keyof Known>(key: K): [string, NonNullable<Known[K]>][] =>
    names.flatMap((name) => {
      const known = knownOf(name)[key];
      return known ? [[name, known]] : [];
    });

  it('is notes, with marks where the text refers to them', async () => {
    for (const [name, notes] of withKnown('notes')) {
      const { blocks } = await documentNamed(name);
      assert.deepEqual(blocks.flatMap((block) => (block.kind === 'note' ? [block.mark] : [])), notes); // prettier-ignore
      const marks = blocks.flatMap((block) =>
        block.kind === 'table'
          ? []
          : (block.notes ?? []).map(({ at, mark }) => `${block.text.slice(at - 6, at)} ${mark}`),
      );
      assert.deepEqual(marks, ['paper. 1', ' bank. 2', 'people 3']);
    }
  });

  it('is captions', async () => {
    for (const [name, captions] of withKnown('captions')) {
      const { blocks } = await documentNamed(name);
      assert.deepEqual(blocks.flatMap((block) => (block.kind === 'caption' ? [block.text] : [])), captions); // prettier-ignore
    }
  });

  it('is tables', async () => {
    for (const [name, rows] of withKnown('rows')) {
      const { blocks } = await documentNamed(name);
      const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
      assert.deepEqual(tables.map((table) => [table.rows, table.hasHead]), [[rows, true]]); // prettier-ignore
    }
  });

  it('is pages, by their numbers and by what is printed on them', async () => {
    for (const [name, labels] of withKnown('labels')) {
      const { blocks } = await documentNamed(name);
      assert.deepEqual(
        blocks.flatMap(({ pages }) => pages ?? []).map(({ page, label }) => [page, label]),
        labels.map((label, index) => [index + 1, label]),
      );
      const cut = blocks.find(({ pages }) => pages?.some(({ at }) => at > 0));
      assert.ok(cut, 'a paragraph that goes on on the next page');
    }
  });
});

const read = (pages: readonly (readonly Shown[] | string)[], parts?: PdfParts): Promise<SourceDocument> =>
  documentOf(importPdf, pdfOf(pages, parts), 'scan0001.pdf');
const words = 'The harbour office said on Friday that the ferry would not sail before Sunday';
const prose = (count: number, start = 0): string[] =>
  Array.from({ length: count }, (_, index) => `${words} ${start + index}.`);

describe('PDFs made by hand', () => {
  it('lose running heads that differ on odd and even pages, and keep what only looks like one', async () => {
    const pages = Array.from({ length: 6 }, (_, page) => [
      {
        text: page % 2 ? `${page + 41}  A History of the Quay` : `Chapter Three  ${page + 41}`,
        x: 72,
        y: 800,
        size: 9,
      },
      ...linesAt(72, 760, prose(20, 100 * page)),
    ]);
    const document = await read(pages);
    const text = document.blocks.map(textOf).join('\n');
    assert.ok(!/Chapter|History/.test(text));
    assert.equal(fidelityOf(pages.flatMap((page) => page.slice(1).map((line) => line.text)).join('\n'), document.blocks).recall, 1); // prettier-ignore
    assert.deepEqual(
      document.blocks.flatMap(({ pages }) => pages ?? []).map(({ label }) => label),
      ['41', '42', '43', '44', '45', '46'],
    );
    assert.deepEqual(document.remarks, []);
  });

  it('are read column by column, however wide the spaces of justified lines are', async () => {
    const column = (x: number, start: number) =>
      Array.from(
        { length: 14 },
        (_, line) =>
          `BT /F1 10 Tf 9 Tw 1 0 0 1 ${x} ${700 - line * 13} Tm (the old quay was ${start + line} then) Tj ET`,
      );
    const said = (start: number) => Array.from({ length: 14 }, (_, line) => `the old quay was ${start + line} then`);
    const document = await read([[...column(60, 100), ...column(250, 200)].join('\n')]);
    const { order, recall } = fidelityOf([...said(100), ...said(200)].join(' '), document.blocks);
    assert.deepEqual([recall, order], [1, 1]);
    assert.ok(document.blocks.every(({ kind }) => kind === 'paragraph'));
  });

  it('keep a column whole whose last line is a little lower than its neighbour’s', async () => {
    const column = (x: number, start: number, last: number): Shown[] =>
      Array.from({ length: 12 }, (_, line) => ({
        text: `the quay was shut for ${start + line} hours then`,
        x,
        y: 700 - line * 14 - (line === 11 ? last : 0),
        size: 10,
      }));
    const [left, right] = [column(60, 100, 0.8), column(300, 200, 0)];
    const document = await read([[...left, ...right]]);
    assert.equal(fidelityOf([...left, ...right].map(({ text }) => text).join(' '), document.blocks).order, 1);
  });

  it('have block quotes whose lines end before those of the text', async () => {
    const quote = [
      'We were told that the ferry would come back in the spring, said',
      'Marit Lund, who has kept sheep on the island of Great Skarn since',
      'Tor Aasen sold them to her, and who had never been told by anyone',
      'Monday after Monday that there would be no ferry at all that day.',
    ];
    const lines = (from: number, texts: string[], x = 72) => linesAt(x, from, texts);
    const document = await read([[...lines(760, prose(8)), ...lines(620, quote, 102), ...lines(530, prose(8, 20))]]);
    const said = quote.join(' ');
    assert.deepEqual(document.blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : [])), [said]); // prettier-ignore
  });

  it('have block quotes that go on on the next page', async () => {
    const quote = Array.from(
      { length: 8 },
      (_, line) => `they said that nobody had been on the quay ${line} times when`,
    );
    const document = await read([
      [...linesAt(72, 760, prose(30)), ...linesAt(102, 300, quote.slice(0, 4))],
      [...linesAt(102, 760, quote.slice(4)), ...linesAt(72, 660, prose(20, 40))],
    ]);
    const [found, another] = document.blocks.filter(({ kind }) => kind === 'quote');
    assert.equal(found?.kind === 'quote' && found.text, quote.join(' '));
    assert.deepEqual([found?.pages?.map(({ page }) => page), another], [[2], undefined]);
  });

  it('are not cut where the mark of a note pushes a line down', async () => {
    const lines = prose(8).map((text, line) => {
      const mark = line === 2 ? '/F1 6 Tf 4 Ts (1) Tj 0 Ts' : '';
      const y = 760 - line * 14.3 - (line < 2 ? 0 : 5);
      return `BT /F1 11 Tf 1 0 0 1 72 ${y} Tm (${text}) Tj ${mark} ET`;
    });
    const { blocks } = await read([lines.join('\n')]);
    assert.deepEqual(blocks.map((block) => block.kind !== 'table' && block.notes?.length), [1]); // prettier-ignore
  });

  it('lose page numbers right below their notes, when they say what they are', async () => {
    const page = (number: number): Shown[] => [
      ...linesAt(72, 760, prose(40, number * 50)),
      ...linesAt(
        72,
        82,
        [number === 1 ? 'The office did not answer.' : 'Names were changed.', `Page ${number} of 2`],
        9,
      ),
    ];
    const text = (await read([page(1), page(2)])).blocks.map(textOf).join('\n');
    assert.doesNotMatch(text, /of 2/);
    assert.match(text, /did not answer/);
  });

  it('have a byline and a date on lines of their own, also close together', async () => {
    const document = await read([
      [
        { text: 'Ferry returns to an empty quay after eleven weeks', x: 72, y: 760, size: 18 },
        ...linesAt(72, 730, ['By Ann Moore', '12 May 2024']),
        ...linesAt(72, 680, prose(8)),
      ],
    ]);
    assert.deepEqual([document.author, document.date?.day], ['Ann Moore', '2024-05-12']);
  });

  it('have no notes where a line in small type begins with a year or a count', async () => {
    const { blocks } = await read([
      [
        ...linesAt(72, 730, prose(8)),
        ...linesAt(72, 560, ['1874: the quay is built', '212: boats in the year 1911'], 8),
      ],
    ]);
    assert.ok(blocks.every(({ kind }) => kind !== 'note'));
    assert.match(blocks.map(textOf).join('\n'), /1874: the quay is built/);
  });

  it('have the labels that they state', async () => {
    const labels = '/PageLabels<</Nums[0<</S/r>>2<</S/D/P(A-)/St 3>>]>>';
    const document = await read(
      [0, 1, 2].map((page) => linesAt(72, 700, prose(3, page))),
      { catalog: labels },
    );
    const pages = document.blocks.flatMap((block) => block.pages ?? []);
    assert.deepEqual(pages.map(({ label }) => label), ['i', 'ii', 'A-3']); // prettier-ignore
  });

  it('have no title, author or date that a program made up', async () => {
    const info = '/Title(Microsoft Word - scan.doc)/Author(jsmith)/CreationDate(D:20240506070809Z)';
    const document = await read([linesAt(72, 700, prose(3))], { info });
    assert.deepEqual([document.title, document.author, document.date], [null, null, null]);
    assert.deepEqual([document.remarks, document.made], [[], '2024-05-06']);
    const stated = await read([linesAt(72, 700, prose(3))], { info: '/Title(Ferry returns)/Author(Ann Moore)' });
    assert.deepEqual([stated.title, stated.author], ['Ferry returns', 'Ann Moore']);
  });

  it('say what stands at the edges of their pages where it is much of the text', async () => {
    const footer = { text: 'Minutes of the harbour council, sent to all its members', x: 72, y: 40, size: 9 };
    const pages = Array.from({ length: 6 }, (_, page) => [...linesAt(72, 760, prose(2, 10 * page)), footer]);
    assert.match((await read(pages)).remarks.join(), /edge of several pages was left out: “Minutes of the harbour/);
    await refused(pdfOf(pages.map(() => [footer])), /^has no text but what stands at the edge of several pages$/);
  });

  it('have pages that cannot be read when these unpack to more than any page is', async () => {
    const long = 300 * 1024 * 1024;
    const streams = [
      ['RunLengthDecode', '\x81 '.repeat(long / 128)],
      ['FlateDecode', deflateSync(Buffer.alloc(long, ' '), { level: 1 }).toString('latin1')],
    ] as const;
    for (const [filter, packed] of streams) {
      const objects = [`<</Length ${packed.length}/Filter/${filter}>>stream\n${packed}\nendstream`];
      await refused(pdfOf([''], { page: '/Contents 8 0 R', objects }), /^is damaged: none of its pages can be read$/);
    }
  });

  it('say which of their pages have no text', async () => {
    const document = await read([linesAt(72, 700, prose(3)), '', linesAt(72, 700, prose(3, 9)), '']);
    assert.match(document.remarks.join(), /^Pages 2 and 4 have no text: they are blank, or pictures/);
    await refused(pdfOf(['', '']), /^has no text: its pages are blank, or pictures \(a scan\)/);
  });

  it('lose what stands at an angle, or off the page', async () => {
    const document = await read([
      [
        ...linesAt(72, 700, prose(4)),
        { text: 'DRAFT', x: 200, y: 300, size: 80, angle: 45 },
        { text: 'Nobody sees this', x: 900, y: 300 },
      ],
    ]);
    assert.deepEqual(
      document.blocks
        .map(textOf)
        .join(' ')
        .match(/DRAFT|Nobody/g),
      null,
    );
    assert.match(document.remarks.join(), /at an angle/);
  });

  it('are read as they are turned', async () => {
    const document = await read([linesAt(72, 700, prose(4))], { page: '/Rotate 90' });
    assert.equal(fidelityOf(prose(4).join(' '), document.blocks).order, 1);
  });

  it('are refused with a reason', async () => {
    const locked = `/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O(${'x'.repeat(32)})/U(${'y'.repeat(32)})>>/ID[(a)(a)]`;
    await refused(pdfOf([linesAt(72, 700, prose(3))], { trailer: locked }), /^is protected by a password$/);
    await refused(
      Uint8Array.from('%PDF-1.7 and nothing else', (unit) => unit.charCodeAt(0)),
      /^is damaged/,
    );
  });

  it('tell where a font does not say what it shows', async () => {
    const font =
      '<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 0 999 999]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>';
    const shown = [...linesAt(72, 700, ['ab']), ...linesAt(72, 500, prose(3)).map((line) => ({ ...line, bold: true }))];
    const document = await read([shown], { font });
    assert.match(document.remarks.join(), /Text in some fonts was left out/);
  });

  it('may have too many pieces on a page', async () => {
    const piece = 'BT /F1 9 Tf 1 0 0 1 72 700 Tm (a) Tj ET BT /F2 9 Tf 1 0 0 1 200 300 Tm (b) Tj ET\n';
    const document = await read([piece.repeat(35_000)]);
    assert.match(document.remarks.join(), /^Page 1 was read in part only/);
  });

  it('are known by their first bytes', () => {
    assert.ok(isPdf(pdfOf([''])));
    assert.ok(isPdf(Uint8Array.from(`${' '.repeat(500)}%PDF-1.4`, (unit) => unit.charCodeAt(0))));
    assert.ok(!isPdf(Uint8Array.from('PDF', (unit) => unit.charCodeAt(0))));
  });

  it('may be damaged in any way', async () => {
    const whole = pdfOf([linesAt(72, 700, prose(3))]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(40), async (at, byte, length) => {
        const bytes = whole.slice().fill(byte, at, at + length);
        await documentOf(importPdf, bytes, 'a.pdf').catch((error: unknown) =>
          assert.ok(error instanceof RefusedDocument, String(error)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

async function refused(bytes: Uint8Array, reason: RegExp): Promise<void> {
  await assert.rejects(documentOf(importPdf, bytes, 'a.pdf'), (error) => {
    assert.ok(error instanceof RefusedDocument, String(error));
    assert.match(error.message, reason);
    return true;
  });
}
