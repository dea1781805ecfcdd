import fc from 'fast-check';
import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseArticle } from '../../src/article/parse';
import { articleFile } from '../../src/sources/articleFile/articleFile';
import { baseNameFor } from '../../src/sources/articleFile/fileName';
import { importDocx } from '../../src/sources/docx';
import { formatOf } from '../../src/sources/formats';
import { importHtml } from '../../src/sources/html';
import { type Importer, RefusedDocument, type SourceDocument } from '../../src/sources/importer';
import { importEml, importMbox } from '../../src/sources/mail';
import { importMarkdown } from '../../src/sources/markdown';
import { importMhtml } from '../../src/sources/mhtml';
import { importOdt } from '../../src/sources/odt';
import { importMsg } from '../../src/sources/outlookMessage';
import { importPdf } from '../../src/sources/pdf';
import { importText } from '../../src/sources/plainText';
import { importRtf } from '../../src/sources/rtf';
import { importTable } from '../../src/sources/table';
import { importWebarchive } from '../../src/sources/webarchive';
import { docxOf, p, r, styled } from '../sources/docxOf';
import { newspapers } from '../sources/html/pages/newspapers';
import { older } from '../sources/html/pages/older';
import { msgFile } from '../sources/mail/fixtures/msgFile';
import { htmlMails } from '../sources/mail/fixtures/htmlMails';
import { mailsWithParts } from '../sources/mail/fixtures/mailsWithParts';
import { plainMails } from '../sources/mail/fixtures/plainMails';
import { odtOf } from '../sources/odtOf';
import { linesAt, pdfOf } from '../sources/pdfOf';
import { propertyListOf } from '../sources/propertyListOf';
import { mutatedBytes, mutatedText } from './mutated';
import { hostileAndLong } from './pieces';
import { seedTexts } from './seeds';
import { target } from './target';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 0xff);

/** More documents are not looked at. */
const mostDocuments = 50;

/** Reads a file as a thread would: a document, or a reason for a person, and nothing else. */
async function isReadOrRefused(importer: Importer, name: string, bytes: Uint8Array): Promise<void> {
  formatOf(bytes, name);
  let count = 0;
  try {
    for await (const document of importer({ name, bytes })) {
      checkDocument(document, name);
      if (++count === mostDocuments) return;
    }
  } catch (error) {
    if (!(error instanceof RefusedDocument)) throw error;
    assert.match(error.message, /\S/);
  }
}

function checkDocument(document: SourceDocument, name: string): void {
  assert.deepEqual(structuredClone(document), document, 'It can be handed over by a thread.');
  const { blocks, date, made, attachments, remarks } = document;
  for (const block of blocks) {
    const length = block.kind === 'table' ? Infinity : block.text.length;
    const words = block.kind === 'table' ? block.rows.flat() : [block.text];
    for (const each of words) assert.doesNotMatch(each, /[\r\n]/, 'Each block is on one line.');
    for (const { at, page } of block.pages ?? []) assert.ok(at >= 0 && at <= length && page >= 1);
    for (const { at } of 'notes' in block ? (block.notes ?? []) : []) assert.ok(at >= 0 && at <= length);
  }
  for (const day of [date?.day, made]) if (day !== undefined) assert.ok(!Number.isNaN(Date.parse(day)), day);
  for (const each of attachments) assert.ok(each.bytes instanceof Uint8Array && typeof each.name === 'string');
  for (const remark of remarks) assert.match(remark, /\S/);
  assert.match(baseNameFor(document, name), /^[^\p{Cc}/\\:*?"<>|]+$/u);
  const origin = { from: `originals/${name}`, attached: [], within: null, part: document.part ?? null, sha256: '0' };
  parseArticle(articleFile(document, origin), 'a.md');
}

const importTarget = (name: string, few: number, importer: Importer, cases: () => fc.Arbitrary<Uint8Array>) =>
  target(`import-${name}`, few, cases, (bytes) => isReadOrRefused(importer, `a.${name}`, bytes));

const damaged = (files: readonly Uint8Array[]) => mutatedBytes(files);

/** Files of markup, changed as text: in most changed bytes, a reader sees nothing but that they are damaged. */
const markup = (texts: readonly string[], pieces: readonly string[], file: (text: string) => Uint8Array) =>
  mutatedText(texts, fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, hostileAndLong)).map(file);

const docxBody =
  p('Findings', styled('berschrift1')) +
  p(r('The dam leaks') + '<w:r><w:footnoteReference w:id="7"/></w:r>' + r(', he said') + '<w:br w:type="page"/>') +
  p('One', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>') +
  `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('b')}</w:tc></w:tr></w:tbl>` +
  `<w:ins w:author="Ann Moore">${r('gladly')}</w:ins><w:del w:author="x"><w:r><w:delText>no</w:delText></w:r></w:del>` +
  p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>');
const docxParts = (text: string) => ({
  'word/footnotes.xml': `<w:footnotes><w:footnote w:id="7">${p('Report 12.')}</w:footnote></w:footnotes>`,
  'word/numbering.xml': text.slice(0, 400),
  'docProps/core.xml': '<cp:coreProperties><dc:title>Dam</dc:title></cp:coreProperties>',
});
const xmlPieces = [
  ...['<w:p>', '</w:p>', '<w:r>', '<w:t>', '</w:t>', '<w:tbl>', '<w:tr>', '<w:tc>', '</w:tc>', '</w:tbl>', '<w:del>'],
  ...[
    '<w:gridSpan w:val="999999999"/>',
    '<w:ilvl w:val="-1"/>',
    'w:id="7"',
    '<![CDATA[',
    ']]>',
    '<?x',
    '<!DOCTYPE x [',
  ],
  ...['<w:footnoteReference w:id="7"/>', '<text:p>', '</text:p>', '<text:list>', '<text:h text:outline-level="99">'],
  ...['<table:table>', '<table:table-row>', '<table:table-cell table:number-columns-repeated="999999">'],
  ...['<table:table-row table:number-rows-repeated="99999999">', '<text:s text:c="999999999"/>', '<text:note>'],
];
const importsDocx = importTarget('docx', 60, importDocx, () =>
  fc.oneof(
    markup([docxBody], xmlPieces, (text) => docxOf(text, docxParts(text))),
    damaged([docxOf(docxBody, docxParts(''))]),
  ),
);

const odtBody =
  '<text:h text:outline-level="2">Water</text:h><text:p>It leaks<text:note text:note-class="footnote"><text:note-citation>' +
  '1</text:note-citation><text:note-body><text:p>Report</text:p></text:note-body></text:note>, he <text:s text:c="3"/>said' +
  '<office:annotation><dc:creator>Eva</dc:creator><text:p>Who?</text:p></office:annotation>.</text:p><text:list>' +
  '<text:list-item><text:p>One<text:soft-page-break/></text:p></text:list-item></text:list><table:table><table:table-row>' +
  '<table:table-cell table:number-columns-repeated="2"><text:p>a</text:p></table:table-cell></table:table-row></table:table>';
const importsOdt = importTarget('odt', 60, importOdt, () =>
  fc.oneof(
    markup([odtBody], xmlPieces, (text) => odtOf(text)),
    damaged([odtOf(odtBody)]),
  ),
);

const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}}{\stylesheet{\s1\b heading 1;}}{\info{\title Ferry}{\creatim\yr2024\mo5\dy6}}
\pard\s1 Ferry returns\par\pard\plain \'93Nobody told us,\'94 said Tor \'c5sen \endash {\b tea}.\par \u1055?\uc2\u8364\'80\'80\line
\trowd\cellx100\cellx200 a\cell b\cell\row{\footnote 1 note}{\*\unknown {\pict 0102}}\bin3 abc\page\par}`;
const rtfPieces = [
  ...[
    '{',
    '}',
    '\\par ',
    '\\bin999999999 ',
    '\\bin-1 ',
    '\\uc99999 ',
    '\\u-99999?',
    "\\'",
    "\\'8",
    '\\cell ',
    '\\row ',
  ],
  ...[
    '\\trowd',
    '\\intbl ',
    '{\\*',
    '{\\footnote ',
    '\\ansicpg65001 ',
    '\\ansicpg0 ',
    '\\f99',
    '\\cellx-1',
    '\\itap99 ',
  ],
];
const importsRtf = importTarget('rtf', 80, importRtf, () =>
  fc.oneof(
    markup([rtf], rtfPieces, (text) => latin1(text)),
    damaged([latin1(rtf)]),
  ),
);

const pdf = pdfOf(
  [linesAt(72, 700, ['The Dam', '', 'It leaks, he said. “Nobody”', 'knew of it.']), linesAt(72, 700, ['2', 'More.'])],
  {
    info: '/Title(Dam)/CreationDate(D:20250203)',
  },
);
const pdfPieces = [
  ...[
    '<<',
    '>>',
    '[',
    ']',
    '/Type',
    '/Kids[2 0 R]',
    '2 0 R',
    '0 0 R',
    '/Length 99999999',
    '/Length -1',
    'endstream',
    'endobj',
  ],
  ...[
    '/Filter/FlateDecode',
    '/Count 999999999',
    ' Tf',
    ' Tm',
    '(',
    ')',
    ' Tj',
    'BT',
    'ET',
    '1e99',
    '/MediaBox[0 0 0 0]',
    'stream\n',
  ],
];
const importsPdf = importTarget('pdf', 30, importPdf, () =>
  fc.oneof(
    markup([String.fromCharCode(...pdf)], pdfPieces, latin1),
    damaged([pdf, Uint8Array.from(readFileSync('test/sources/fixtures/pdf/arabic.pdf'))]),
  ),
);

const htmlPieces = [
  ...[
    '<p>',
    '</p>',
    '<div>',
    '<table>',
    '<tr>',
    '<td colspan=99999>',
    '<ul><li>',
    '<blockquote>',
    '<script>',
    '<template>',
  ],
  ...[
    '<svg>',
    '<math>',
    '<select>',
    '<textarea>',
    '<!--',
    '<![CDATA[',
    '<meta charset=utf-7>',
    '<meta name=date content=x>',
  ],
  ...[
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","datePublished":',
    '<sup>1</sup>',
    '<time datetime="9999">',
  ],
];
const pages = () => [...newspapers(), ...older()].map(({ html }) => html);
const importsHtml = importTarget('html', 15, importHtml, () =>
  fc.oneof(markup(pages(), htmlPieces, utf8), damaged(pages().slice(0, 4).map(utf8))),
);

const mhtml =
  'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/1\r\nMIME-Version: 1.0\r\nContent-Type: ' +
  'multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"\r\n\r\n------B\r\nContent-Type: text/html; charset="utf-8"\r\n' +
  'Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://a.example/1\r\n\r\n<html><body><p>Zo=C3=AB said =E2=80=9Cno=\r\n' +
  '=E2=80=9D twice, and then again, because nobody had heard it.</p></body></html>\r\n------B\r\nContent-Type: image/png\r\n' +
  'Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------B--\r\n';
const mailPieces = [
  ...[
    '\r\n',
    '\n\n',
    '------B',
    '--',
    'Content-Type: ',
    'multipart/mixed; boundary=""',
    'boundary="----B"',
    '=C3',
    '=',
    '=?utf-8?B?',
  ],
  ...[
    'Content-Transfer-Encoding: base64\n',
    'charset="x"',
    'charset=utf-7',
    'Date: ',
    'Sat, 99 Nov 99999 25:61:61 +9999',
    '> ',
    '>>>> ',
  ],
  ...[
    'On Monday, Ann wrote:\n',
    '-- \n',
    'From ann@a.example Sat Nov  8 23:30:00 2025\n',
    'From: ',
    'Subject: ',
    'message/rfc822',
  ],
];
const importsMhtml = importTarget('mhtml', 40, importMhtml, () =>
  fc.oneof(markup([mhtml], mailPieces, latin1), damaged([latin1(mhtml)])),
);

const archive = propertyListOf({
  WebMainResource: {
    WebResourceData: utf8('<html><body><p>Zoë Hart said “no”, and nobody heard it.</p></body></html>'),
    WebResourceMIMEType: 'text/html',
    WebResourceTextEncodingName: 'UTF-8',
    WebResourceURL: 'https://a.example/brücke',
  },
  WebSubresources: { x: 'y' },
});
const importsWebarchive = importTarget('webarchive', 150, importWebarchive, () => damaged([archive]));

const mails = () => [...plainMails, ...htmlMails, ...mailsWithParts].map(({ mail }) => mail);
const importsEml = importTarget('eml', 40, importEml, () =>
  fc.oneof(markup(mails(), mailPieces, utf8), damaged(mails().slice(0, 6).map(utf8))),
);
const mailbox = () =>
  mails()
    .slice(0, 3)
    .map((mail) => `From ann@a.example Sat Nov  8 23:30:00 2025\n${mail}\n\n`)
    .join('');
const importsMbox = importTarget('mbox', 20, importMbox, () => markup([mailbox()], mailPieces, utf8));

const msg = () =>
  msgFile({
    texts: {
      subject: 'RE: Quay',
      representedName: 'Ann Moore',
      body: 'We have it.\r\n\r\nFrom: Tor\r\nSent: Friday\r\n\r\nWhen?',
    },
    bytes: { html: latin1('<p>Caf\xe9</p>') },
    integers: { messageCodepage: 1252 },
    times: { submitTime: '2025-11-08T10:12:00Z' },
    recipients: [{ texts: { displayName: 'Tor', smtpAddress: 'tor@a.example' }, integers: { recipientType: 1 } }],
  });
const importsMsg = importTarget('msg', 80, importMsg, () => damaged([msg()]));

const tables = [
  'id;Titel;Datum;URL;Volltext\r\n17;"Streit; im Hafen";12 November 2025;https://a.example;"Die Kräne ruhen.\r\n\r\nNiemand sagte ""Ja""."\r\n18;b;04/02/2025;;Kurz.\r\n',
  'text\tdate\nThe dam leaks.\t2025-11-08\n',
];
const jsonTables = [
  '{"text":"The dam leaks.","date":"2025-11-08","title":"Dam"}\n{"text":"b","authors":["Ann"]}\n',
  '[{"body":{"text":"x"},"url":"https://a.example"},{"text":"a \\u201c","date":1731024000}]',
];
const tablePieces = [
  ',',
  ';',
  '\t',
  '"',
  '""',
  '\r\n',
  '\n',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\u',
  '\\ud83d',
  'null',
  'text',
  'date',
  '\ufeff',
];
const importsCsv = importTarget('csv', 100, importTable, () => markup(tables, tablePieces, utf8));
const importsJson = importTarget('json', 100, importTable, () => markup(jsonTables, tablePieces, utf8));

const importsText = importTarget('txt', 60, importText, () =>
  fc.oneof(markup(seedTexts(), ['\f', '- 12 -\n', 'Page 3 of 4\n', '-\n'], utf8), fc.uint8Array({ maxLength: 500 })),
);
const importsMarkdown = importTarget('md', 60, importMarkdown, () =>
  markup(seedTexts(), ['---\n', 'title: ', 'date: ', '&a *a'], utf8),
);

export const imports = [
  ...[importsDocx, importsOdt, importsRtf, importsPdf, importsHtml, importsMhtml, importsWebarchive, importsEml],
  ...[importsMbox, importsMsg, importsCsv, importsJson, importsText, importsMarkdown],
];
