import { strToU8, zipSync } from 'fflate';
import { importDocx } from '../../../src/sources/docx';
import { importHtml } from '../../../src/sources/html';
import { RefusedDocument, type Importer, type SourceBlock } from '../../../src/sources/importer';
import { articleFile } from '../../../src/sources/articleFile/articleFile';
import { TakenNames } from '../../../src/sources/articleFile/fileName';
import { formatOf } from '../../../src/sources/formats';
import { importEml, importMbox } from '../../../src/sources/mail';
import { importMarkdown } from '../../../src/sources/markdown';
import { importMhtml } from '../../../src/sources/mhtml';
import { importOdt } from '../../../src/sources/odt';
import { importMsg } from '../../../src/sources/outlookMessage';
import { importPdf } from '../../../src/sources/pdf';
import { importText } from '../../../src/sources/plainText';
import { importRtf } from '../../../src/sources/rtf';
import { importTable } from '../../../src/sources/table';
import { importWebarchive } from '../../../src/sources/webarchive';
import { docxOf, p } from '../../sources/docxOf';
import { msgFile } from '../../sources/mail/fixtures/msgFile';
import { odtOf } from '../../sources/odtOf';
import { linesAt, pdfOf } from '../../sources/pdfOf';
import { propertyListOf } from '../../sources/propertyListOf';
import { documentOf } from '../../sources/support';
import type { GrowthCase } from './growth';
import { textCases } from './textCases';
import { letters } from './texts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const several = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Reads all documents of a file and makes their articles, unless the file is refused. */
const importing = (importer: Importer, name: string, bytes: Uint8Array) => async () => {
  formatOf(bytes, name);
  const origin = { from: name, attached: [], within: null, part: null, sha256: '0' };
  try {
    for await (const document of importer({ name, bytes })) articleFile(document, origin);
  } catch (error) {
    if (!(error instanceof RefusedDocument)) throw error;
  }
};

/** Texts in a format, each between what such a file begins and ends with. */
const ofFormat = (
  importer: Importer,
  name: string,
  size: number,
  shapes: readonly string[],
  wrap: (text: string) => Uint8Array = bytesOf,
): GrowthCase[] =>
  textCases(`importing ${name.replace(/.*\./, '')}`, size, shapes, (text) => importing(importer, name, wrap(text)));

const html: readonly string[] = [
  '<p>It rained all day in B#en, said Ann.</p>\n',
  '<p>',
  '<div>',
  '<div>It rained.',
  '</div>',
  '<b>',
  '<b>a<i>b</b>c</i>',
  '<table><tr><td>',
  '<td>a</td>',
  '<tr><td>a<td>b\n',
  '<ul><li>',
  '<li>It rained.\n',
  '<blockquote>',
  '<x-y>',
  '<a ',
  '<a href="#">b</a>',
  '<!--',
  '<!-- a -->',
  '<![CDATA[',
  '<script>',
  '<style>a</style>',
  '<textarea>',
  '<svg><g>',
  '&amp;',
  '&#x',
  '&notanentity',
  '<h2>A# B</h2>\n',
  '<br>',
  '<img src="a.png" alt="It rained">',
  '<sup><a href="#fn#">1</a></sup>',
  '<p id="fn#">1 A note.</p>',
  '<select><option>',
  '<form><input>',
  '<section>a</div>',
];

const mails: readonly string[] = [
  'It rained all day, said Ann.\r\n',
  '> ',
  '> It rained.\r\n',
  '>>>> It rained.\r\n> No.\r\n',
  'On 3 May 2025, Ann Lee wrote:\r\n',
  'From: Ann Lee\r\nSent: Friday\r\nTo: Bo\r\nSubject: a\r\n\r\n',
  '-- \r\nAnn Lee\r\n',
  '-----Original Message-----\r\n',
  '-----BEGIN PGP MESSAGE-----\r\n',
  '\r\n',
  'a',
  '=',
  '=20',
  '|',
  'Ann: \r\n',
  '* ',
  '____\r\n',
];

const headers: readonly string[] = [
  'X-A#: b\r\n',
  'To: Ann <a@b.example>, ',
  ' goes on\r\n',
  '=?utf-8?q?a?= ',
  '=?utf-8?b?',
  '(',
  '"',
  '<',
  ';a*0=',
  'Received: from a by b; ',
];

/** Some parts one after the other, some one in the other. */
const parts: Readonly<Record<string, (count: number) => string>> = {
  'many parts': (count) =>
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nIt rained.\r\n'.repeat(count)}--b--\r\n`,
  'many attachments': (count) =>
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n${several(count, (number) => `--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a${number}.txt\r\n\r\nIt rained.\r\n`).join('')}--b--\r\n`,
  'parts in parts': (count) =>
    several(count, (number) => `Content-Type: multipart/mixed; boundary=b${number}x\r\n\r\n--b${number}x\r\n`).join(''),
  'the same boundary in itself': (count) => 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(count),
  'messages in messages': (count) => 'Content-Type: message/rfc822\r\n\r\n'.repeat(count),
  'many pages': (count) =>
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/html\r\n\r\n<p>It rained.</p>\r\n'.repeat(count)}--b--\r\n`,
};

const rtf: readonly string[] = [
  'It rained.\\par\n',
  '{',
  '}',
  '{\\b It rained.}',
  '\\b ',
  '\\trowd\\cellx1\\intbl a\\cell\\row ',
  '\\cell ',
  '\\cellx1',
  "\\'e5",
  '\\u1055?',
  '{\\*\\unknown ',
  '{\\footnote a}',
  '{\\fonttbl',
  '{\\f1 Arial;}',
  '{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt a}}',
  '\\bin1 ',
  '\\tab ',
  '\\pard\\ls1 a\\par ',
];

const office: readonly string[] = [
  '<w:p>',
  '<w:tbl>',
  '<w:tc>',
  '<w:sdt><w:sdtContent>',
  '<w:ins>',
  '<w:r>',
  '<!--',
  '&amp;',
  '<',
];

const word: readonly string[] = [
  p('It rained all day, said Ann.'),
  `<w:tbl>${`<w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr>`}</w:tbl>`,
  `<w:p><w:pPr><w:pStyle w:val="berschrift2"/></w:pPr><w:r><w:t>A B</w:t></w:r></w:p>`,
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
  '<w:r><w:t>a</w:t></w:r>',
  '<w:p a#="b"/>',
];

const openText: readonly string[] = [
  '<text:p>It rained all day, said Ann.</text:p>',
  '<text:span>',
  '<text:list><text:list-item>',
  '<table:table><table:table-row><table:table-cell>',
  '<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>',
  '<text:s text:c="3"/>',
  '<text:section>',
];

const tables: readonly string[] = [
  '"',
  '""',
  ',',
  'a,',
  '\n',
  'It rained,2025-11-08\n',
  '"It rained',
  ';',
  '\t',
  '"a",',
];
const json: readonly string[] = [
  '[',
  '{',
  '{"text":"It rained."},',
  '{"text":',
  '"',
  '\\',
  '{"a":[',
  '\n{"text":"a"}\n',
  '1,',
];

const plain: readonly string[] = [
  'It rained all day, said Ann.\n\n',
  'It rained all day, said Ann.\n',
  '  It rained.\n',
  '\f',
  'a-\n',
  '\n',
  'a',
  '- 12 -\n\n',
  'Page 3\n',
  'A TITLE\n\n',
  '1. a\n',
  '[1] a\n',
];

const blocks: Readonly<Record<string, (number: number) => SourceBlock>> = {
  paragraphs: () => ({ kind: 'paragraph', text: 'It rained *all* day, said [Ann](b).' }),
  headings: (number) => ({ kind: 'heading', level: 1 + (number % 6), text: 'A Title' }),
  items: (number) => ({ kind: 'item', mark: '•', level: number % 3, text: 'It rained.' }),
  notes: (number) => ({ kind: 'note', mark: String(number), text: 'A note.' }),
  'notes of one mark': () => ({ kind: 'note', mark: '1', text: 'A note.' }),
  pages: (number) => ({ kind: 'paragraph', text: 'It rained.', pages: [{ at: 3, page: number, label: null }] }),
  quotes: (number) => ({ kind: 'quote', level: 1 + (number % 3), text: 'It rained.' }),
  tables: () => ({
    kind: 'table',
    rows: [
      ['a', 'b'],
      ['c', 'd'],
    ],
    hasHead: true,
  }),
};

const onePage = (text: string) =>
  `<html><head><title>Rain</title></head><body><article>${text}</article></body></html>`;
const mail = (body: string, head = '') =>
  `From: Ann <ann@press.example>\r\nTo: Bo <bo@press.example>\r\nDate: Sat, 8 Nov 2025 10:12:00 +0100\r\nSubject: Rain\r\n${head}\r\n${body}`;
const asHtml = 'Content-Type: text/html; charset=utf-8\r\n';

export const sourceCases: readonly GrowthCase[] = [
  ...ofFormat(importHtml, 'a.html', 10_000, html, (text) => bytesOf(onePage(text))),
  ...ofFormat(
    importHtml,
    'head.html',
    10_000,
    [
      '<meta name="a#" content="b">',
      '<link a="b">',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":[{}]}</script>',
    ],
    (text) =>
      bytesOf(
        `<html><head>${text}</head><body><p>${'It rained all day in Ulm, said Ann Lee on Friday. '.repeat(10)}</p></body></html>`,
      ),
  ),
  {
    stage: 'importing html',
    shape: 'many attributes',
    size: 2000,
    prepare: (size) =>
      importing(
        importHtml,
        'a.html',
        bytesOf(onePage(`<p ${several(size, (number) => `data-a${number}="b"`).join(' ')}>It rained.`)),
      ),
  },
  ...ofFormat(
    importMhtml,
    'a.mhtml',
    10_000,
    ['<p>It rained all day, said Ann.</p>\r\n', '--b\r\n', '\r\n--b\r\nContent-Type: text/css\r\n\r\na', '=', '<div>'],
    (text) =>
      bytesOf(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n${asHtml}\r\n${text}\r\n--b--\r\n`,
      ),
  ),
  ...ofFormat(importWebarchive, 'a.webarchive', 10_000, ['<p>It rained all day, said Ann.</p>\n', '<div>'], (text) =>
    propertyListOf({ WebMainResource: { WebResourceData: bytesOf(onePage(text)), WebResourceMIMEType: 'text/html' } }),
  ),
  ...ofFormat(importEml, 'a.eml', 20_000, mails, (text) => bytesOf(mail(text))),
  ...ofFormat(importEml, 'quoted-printable.eml', 20_000, ['=', '=20', '=\r\n', 'a'], (text) =>
    bytesOf(mail(text, 'Content-Transfer-Encoding: quoted-printable\r\n')),
  ),
  ...ofFormat(importEml, 'base64.eml', 20_000, ['SXQg', '=', '\r\n', '!'], (text) =>
    bytesOf(mail(text, 'Content-Transfer-Encoding: base64\r\n')),
  ),
  ...ofFormat(importEml, 'html.eml', 10_000, html, (text) => bytesOf(mail(text, asHtml))),
  ...ofFormat(importEml, 'headers.eml', 20_000, headers, (text) =>
    bytesOf(mail('It rained.\r\n', `X-B: a\r\nCc: ${text}\r\n`)),
  ),
  ...Object.entries(parts).map(([shape, make]): GrowthCase => ({
    stage: 'importing eml',
    shape,
    size: 100,
    prepare: (size) =>
      importing(importEml, 'a.eml', bytesOf(`From: Ann <ann@press.example>\r\nMIME-Version: 1.0\r\n${make(size)}`)),
  })),
  ...ofFormat(
    importMbox,
    'a.mbox',
    20_000,
    [
      `From ann@press.example Sat Nov  8 10:12:00 2025\r\n${mail('It rained.\r\n\r\n')}`,
      'From ',
      '>From \r\n',
      'From a\r\n\r\n',
    ],
    (text) => bytesOf(`From ann@press.example Sat Nov  8 10:12:00 2025\r\n${mail(text)}`),
  ),
  ...ofFormat(importMsg, 'a.msg', 20_000, mails.slice(0, 6), (text) =>
    msgFile({
      texts: { subject: 'Rain', representedName: 'Ann Moore', body: text },
      integers: { messageCodepage: 1252 },
    }),
  ),
  {
    stage: 'importing msg',
    shape: 'many recipients',
    size: 100,
    prepare: (size) =>
      importing(
        importMsg,
        'a.msg',
        msgFile({
          texts: { subject: 'Rain', body: 'It rained.' },
          recipients: several(size, (number) => ({
            texts: { displayName: `Ann ${number}` },
            integers: { recipientType: 1 },
          })),
        }),
      ),
  },
  ...ofFormat(importRtf, 'a.rtf', 20_000, rtf, (text) => bytesOf(`{\\rtf1\\ansi ${text}}`)),
  ...ofFormat(importDocx, 'a.docx', 20_000, [...word, ...office], (text) => docxOf(text)),
  ...ofFormat(
    importDocx,
    'styles.docx',
    20_000,
    ['<w:style w:type="paragraph" w:styleId="a#"><w:basedOn w:val="a#"/></w:style>', '<w:style>'],
    (text) => docxOf(p('It rained.'), { 'word/styles.xml': `<w:styles>${text}</w:styles>` }),
  ),
  {
    stage: 'importing docx',
    shape: 'styles that each rest on the next',
    size: 400,
    prepare: (size) =>
      importing(
        importDocx,
        'a.docx',
        docxOf(several(size, (number) => p('It rained.', `<w:pStyle w:val="a${number}"/>`)).join(''), {
          'word/styles.xml': `<w:styles>${several(size, (number) => `<w:style w:type="paragraph" w:styleId="a${number}"><w:name w:val="a${number}"/><w:basedOn w:val="a${number + 1}"/></w:style>`).join('')}</w:styles>`,
        }),
      ),
  },
  ...ofFormat(importOdt, 'a.odt', 20_000, openText, (text) => odtOf(text)),
  {
    stage: 'importing odt',
    shape: 'styles that each rest on the next',
    size: 400,
    prepare: (size) =>
      importing(
        importOdt,
        'a.odt',
        odtOf(
          several(size, (number) => `<text:p text:style-name="a${number}">It rained.</text:p>`).join(''),
          {},
          several(
            size,
            (number) =>
              `<style:style style:name="a${number}" style:family="paragraph" style:parent-style-name="a${number + 1}"/>`,
          ).join(''),
        ),
      ),
  },
  ...['many files in it'].map((shape): GrowthCase => ({
    stage: 'importing docx',
    shape,
    size: 200,
    prepare: (size) => {
      const files = Object.fromEntries(several(size, (number) => [`word/a${number}.xml`, strToU8('<a/>')]));
      return importing(
        importDocx,
        'a.docx',
        zipSync({
          ...files,
          'word/document.xml': strToU8(`<w:document><w:body>${p('It rained.')}</w:body></w:document>`),
          '[Content_Types].xml': strToU8('<Types/>'),
        }),
      );
    },
  })),
  ...[
    {
      shape: 'many pages',
      pages: (size: number) =>
        several(size, (number) =>
          linesAt(
            60,
            780,
            several(20, (line) => `It rained all day in ${letters(number * 20 + line)}, said Ann Lee.`),
          ),
        ),
    },
    {
      shape: 'many lines on a page',
      pages: (size: number) => [
        linesAt(
          60,
          780,
          several(size * 20, () => 'It rained.'),
          0.02,
        ),
      ],
    },
    {
      shape: 'many words on a line',
      pages: (size: number) => [several(size * 20, (number) => ({ text: 'a', x: 60 + number / size, y: 700 }))],
    },
    { shape: 'many empty pages', pages: (size: number) => several(size * 4, () => []) },
  ].map(({ shape, pages }): GrowthCase => ({
    stage: 'importing pdf',
    shape,
    size: 4,
    prepare: (size) => importing(importPdf, 'a.pdf', pdfOf(pages(size))),
  })),
  ...ofFormat(importText, 'a.txt', 40_000, plain),
  ...ofFormat(importMarkdown, 'a.md', 40_000, ['It rained.\n\n', '# A\n', '---\n', '[', '<!--', '| a | b |\n']),
  ...ofFormat(importTable, 'a.csv', 20_000, tables, (text) => bytesOf(`text,date\n${text}`)),
  ...ofFormat(importTable, 'head.csv', 20_000, ['a#,', '"a#",', ';', ','], (text) =>
    bytesOf(`${text},text\nIt rained.`),
  ),
  ...ofFormat(importTable, 'a.json', 20_000, json, (text) => bytesOf(`[${text}`)),
  ...ofFormat(importTable, 'a.jsonl', 20_000, json),
  ...Object.entries(blocks).map(([shape, make]): GrowthCase => ({
    stage: 'writing articles',
    shape,
    size: 2000,
    prepare: (size) => {
      const document = documentOf(several(size, make));
      return () => articleFile(document, { from: 'a.pdf', attached: [], within: null, part: null, sha256: '0' });
    },
  })),
  {
    stage: 'writing articles',
    shape: 'many of one name',
    size: 2000,
    prepare: (size) => () => {
      const names = new TakenNames();
      for (let number = 0; number < size; number++) names.addFree('Rain', '.md');
    },
  },
];
