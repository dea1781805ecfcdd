import assert from 'node:assert/strict';
import { sayIn } from '../../src/article/wording';
import { FileStore } from '../../src/corpus/store';
import { articleFile } from '../../src/sources/articleFile/articleFile';
import { DocumentReader } from '../../src/sources/documentReader';
import { importDocx } from '../../src/sources/docx';
import { importHtml } from '../../src/sources/html';
import { type Importer, RefusedDocument, UnknownColumns } from '../../src/sources/importer';
import { importAll, type Original } from '../../src/sources/importing';
import { importEml, importMbox } from '../../src/sources/mail';
import { importMarkdown } from '../../src/sources/markdown';
import { importMhtml } from '../../src/sources/mhtml';
import { importOdt } from '../../src/sources/odt';
import { importPdf } from '../../src/sources/pdf';
import { importText } from '../../src/sources/plainText';
import { importRtf } from '../../src/sources/rtf';
import { importTable } from '../../src/sources/table';
import { importWebarchive } from '../../src/sources/webarchive';
import { MemoryDisk } from '../support/memoryDisk';
import { sayNothing } from '../support/wordless';
import { docxOf, p } from './docxOf';
import { pdfOf } from './pdfOf';
import { documentOf, paragraph, scriptedReaders } from './support';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What a person is told about a file: why it is refused, or the remarks on all its documents. */
async function toldOf(importer: Importer, bytes: Uint8Array, name: string): Promise<string[]> {
  const remarks: string[] = [];
  try {
    for await (const document of importer({ name, bytes })) remarks.push(...document.remarks);
  } catch (error) {
    if (error instanceof RefusedDocument) return [error.message];
    throw error;
  }
  return remarks;
}

const shown = (text: string, x: number, y: number, angle = 0) => ({ text, x, y, angle });
const page = [shown('1234 5678', 72, 700), shown('1234 5678', 72, 680)];
const mail = (...lines: readonly string[]) => bytesOf(`From: α@β.example\n${lines.join('\n')}\n`);
const parts = (...types: readonly string[]) =>
  mail(
    'Content-Type: multipart/mixed; boundary=b\n',
    ...types.map((type) => `--b\nContent-Type: ${type}\n\nαβγ`),
    '--b--',
  );
const table = (...lines: readonly string[]) => bytesOf(lines.join('\n'));
const html = (head: string, body: string) => bytesOf(`<html><head>${head}</head><body>${body}</body></html>`);
const prose = `<article><h1>Αβγ</h1>${'<p>Αβγ δεζ ηθι, κλμ νξο πρσ τυφ χψω.</p>'.repeat(9)}</article>`;
const changed = '<w:ins w:author="Ω"><w:r><w:t>α</w:t></w:r></w:ins><w:del><w:r><w:delText>β</w:delText></w:r></w:del>';

/** Documents in Greek, so that what is in English is ours; and how often a person is told something about them. */
const documents: readonly (readonly [what: string, Importer, Uint8Array, name: string, count: number])[] = [
  ['a damaged PDF', importPdf, bytesOf('%PDF-1.7 α'), 'a.pdf', 1],
  ['a blank PDF', importPdf, pdfOf(['', '']), 'a.pdf', 1],
  ['a PDF with a blank page', importPdf, pdfOf([page, '']), 'a.pdf', 1],
  ['a PDF with many', importPdf, pdfOf([page, ...Array<string>(9).fill('')]), 'a.pdf', 1],
  ['a PDF with slanted text', importPdf, pdfOf([[...page, shown('9', 200, 300, 45)]]), 'a.pdf', 1],
  ['what is no zip file', importDocx, bytesOf('αβγ'), 'a.docx', 1],
  ['an old Word file', importDocx, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'a.doc', 1],
  ['an empty Word file', importDocx, docxOf(''), 'a.docx', 1],
  ['a Word file with changes', importDocx, docxOf(`<w:p>${changed}</w:p>${p('γ')}`), 'a.docx', 2],
  ['what is no OpenDocument file', importOdt, docxOf(''), 'a.odt', 1],
  ['empty rich text', importRtf, bytesOf('{\\rtf1 }'), 'a.rtf', 1],
  ['rich text with all asides', importRtf, bytesOf(String.raw`{\rtf1{\header 12\'c1\par}1{\v 2}\par}`), 'a.rtf', 2],
  ['a page without text', importHtml, html('', ''), 'a.html', 1],
  ['a page of frames', importHtml, bytesOf('<html><frameset><frame src="α"></frameset></html>'), 'a.html', 1],
  ['binary data', importHtml, new Uint8Array(100).fill(1), 'a.html', 1],
  ['a page that is no article', importHtml, html('', '<p>Αβγ.</p><p>Δεζ.</p>'), 'a.html', 1],
  [
    'a page with two days',
    importHtml,
    html(
      '<meta property="article:published_time" content="2021-05-06"><meta property="article:modified_time" content="2025-02-07">',
      `<time itemprop="datePublished" datetime="2025-02-04">4</time>${prose}`,
    ),
    'a.html',
    2,
  ],
  ['an empty web archive', importMhtml, new Uint8Array(), 'a.mht', 1],
  ['a web archive without a page', importMhtml, mail('', 'αβγ'), 'a.mht', 1],
  ['a damaged Safari archive', importWebarchive, bytesOf('bplist00'), 'a.webarchive', 1],
  ['an empty mail', importEml, mail(''), 'a.eml', 1],
  ['an encrypted mail', importEml, mail('Content-Type: multipart/encrypted', '', 'α'), 'a.eml', 1],
  ['a mail of no day', importEml, mail('Date: αβγ', '', 'αβγ'), 'a.eml', 1],
  ['a mail with pictures', importEml, parts('text/plain; charset=utf-8', 'image/png', 'image/png'), 'a.eml', 1],
  [
    'a mail with armour',
    importEml,
    mail('', 'αβγ', '-----BEGIN PGP PUBLIC KEY BLOCK-----', 'x', '-----END PGP PUBLIC KEY BLOCK-----'),
    'a.eml',
    1,
  ],
  ['a mailbox without mails', importMbox, bytesOf(''), 'a.mbox', 1],
  ['Markdown with broken front matter', importMarkdown, bytesOf('---\ntitle: α: β\n---\nγ'), 'a.md', 1],
  ['Markdown without text', importMarkdown, bytesOf('---\ntitle: α\n---\n'), 'a.md', 1],
  ['Markdown with TOML', importMarkdown, bytesOf('+++\ntitle = "α"\n+++\nβ'), 'a.md', 1],
  ['text that is empty', importText, bytesOf(' '), 'a.txt', 1],
  ['text in no known encoding', importText, Uint8Array.of(0x31, 0xe9, 0x32), 'a.txt', 1],
  ['a table without rows', importTable, table(''), 'a.csv', 1],
  ['a table whose row is no text', importTable, table('text', ' ', '" "'), 'a.csv', 1],
  ['a table with bad rows', importTable, table('text', 'α', 'β,γ', '"δ'), 'a.csv', 2],
  ['a table with names of its own', importTable, table('texte;datum', 'α;β'), 'a.csv', 2],
  ['JSON without a list', importTable, table('{"text": 1'), 'a.json', 1],
  ['JSON that is cut', importTable, table('[{"text": "α"}, {'), 'a.json', 1],
  ['bad lines of JSON', importTable, table('{"text": "α"}', '{', '[]'), 'a.jsonl', 2],
];

/** Parts of mails that are told of, beside text. */
const partTypes: readonly string[] = [
  ...['application/pgp-signature', 'application/pkcs7-mime; smime-type=signed-data'],
  ...['application/ms-tnef', 'message/delivery-status', 'message/external-body', 'message/partial'],
];

/** The keys and encodings that a remark may name. */
const own = /article:published_time|\b(?:koi8-r|texte|datum)\b/g;

describe('what is said of documents in another language', () => {
  beforeEach(sayNothing);
  afterEach(() => sayIn());

  for (const [what, importer, bytes, name, count] of documents)
    it(`says what is to say of ${what} without English words`, async () => {
      const told = await toldOf(importer, bytes, name);
      assert.equal(told.length, count, told.join('\n'));
      for (const each of told) assert.ok(/^⟦.*⟧$/s.test(each) && !/[a-z]/i.test(each.replace(own, '')), each);
    });

  for (const type of partTypes)
    it(`says that a mail has ${type}`, async () => {
      const told = await toldOf(importEml, parts('text/plain; charset=utf-8', type), 'a.eml');
      assert.deepEqual(told, ['⟦⟧']);
    });

  it('counts as the language does', async () => {
    const rows = Array.from({ length: 1300 }, () => 'α,β');
    const told = await toldOf(importTable, table('text', 'α', ...rows), 'a.csv');
    assert.equal(told.at(-1), '⟦1,280⟧');
  });

  it('asks what columns hold', () => assert.equal(new UnknownColumns([]).message, '⟦⟧'));

  it('says what came of an import', async () => {
    const original = (name: string, text: string): Original => ({
      ...{ label: name, name, from: `../${name}`, folder: '' },
      read: () => Promise.resolve(bytesOf(text)),
    });
    const holding = (more: object) => JSON.stringify([documentOf([paragraph('α')], more)]);
    const reader = new DocumentReader(scriptedReaders());
    const reasons: string[] = [];
    for await (const { reason, remarks } of importAll(
      [
        original('α.eml', ''),
        original('β', '\u0001'),
        original('γ.pdf', 'α'),
        original('δ.eml', `From: a\n\n${holding({ blocks: [] })}`),
        original('ε.eml', `From: a\n\n${holding({ made: '2025-11-08' })}`),
      ],
      {
        store: new FileStore(new MemoryDisk()),
        known: [],
        reader,
        mappings: { known: () => [], ask: () => Promise.resolve(null) },
        signal: new AbortController().signal,
      },
    ))
      reasons.push(...(reason === null ? [] : [reason]), ...remarks);
    reader.dispose();
    assert.deepEqual(reasons, ['⟦⟧', '⟦⟧', '⟦pdf⟧', '⟦⟧', '⟦2025-11-08⟧']);
  });

  it('writes articles in English', async () => {
    const head = '<meta property="article:published_time" content="2021-05-06">';
    for await (const document of importHtml({ name: 'a.html', bytes: html(head, prose) })) {
      const text = articleFile(document, { from: 'a.html', attached: [], within: null, part: null, sha256: '0' });
      assert.match(text, /^ {2}date: the page’s article:published_time$/m);
      assert.doesNotMatch(text, /⟦/);
    }
  });
});
