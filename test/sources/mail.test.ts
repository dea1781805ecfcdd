import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { RefusedDocument, type Importer, type SourceDocument } from '../../src/sources/importer';
import { importEml, importMbox } from '../../src/sources/mail';
import { maxPartDepth, maxParts } from '../../src/sources/mail/mimeParts';
import { textOf } from './fidelity';

async function read(importer: Importer, text: string | Uint8Array): Promise<SourceDocument[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const documents: SourceDocument[] = [];
  for await (const document of importer({ name: 'x', bytes })) documents.push(document);
  return documents;
}

const only = async (text: string | Uint8Array): Promise<SourceDocument> => {
  const [document] = await read(importEml, text);
  assert.ok(document);
  return document;
};

const head = 'From: Ann Moore <ann@press.example>\nSubject: x\nDate: Sat, 8 Nov 2025 23:30:00 -0500\n';
const words = ({ blocks }: SourceDocument): string => blocks.slice(1).map(textOf).join('\n');

describe('importEml', () => {
  it('reads the message in a file of Apple Mail', async () => {
    const message = `${head}\nText of the letter.\n`;
    const document = await only(`${message.length}\n${message}<?xml version="1.0"?><plist></plist>`);
    assert.equal(words(document), 'Text of the letter.');
  });

  it('puts wrapped lines together, however long the line is that introduces a quote', async () => {
    const own = [
      'The board of the ferry company met on Friday and has agreed to buy',
      'Northern Heron and both of her sisters, said the secretary of the',
      'company, who had Ann Moore beside him, and a mechanic from the port.',
    ];
    const intro = 'On Tue, 4 Feb 2025 at 10:12, Marit Oyelaran-Quist <marit.oyelaran@ellery.example> wrote:';
    const document = await only(`${head}\n${own.join('\n')}\n\n${intro}\n\n> Is she sold?\n`);
    assert.equal(words(document), `${own.join(' ')}\n${intro}\nIs she sold?`);
  });

  it('reads bytes of all kinds as some document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        assert.equal((await read(importEml, bytes)).length, 1);
      }),
      { numRuns: 200 },
    );
  });

  it('reads what is put together of pieces of mails as some document', async () => {
    const piece = fc.constantFrom(
      ...[
        'From: a@b.example',
        'Date: soon',
        'Content-Type: multipart/mixed; boundary="b"',
        '--b',
        '--b--',
        '',
        ' folded',
      ],
      ...[
        'Content-Type: text/html',
        '<blockquote><p>x',
        '</table>',
        '> quoted',
        'On 8 Nov 2025 at 10:12 A <a@b.c> wrote:',
      ],
      ...[
        'From: A',
        'Sent: now',
        'To: B',
        'Subject: C',
        '-- ',
        '-----Original Message-----',
        'begin 644 x',
        '= ?utf-8?q?=',
      ],
      ...[
        'Content-Transfer-Encoding: base64',
        'Content-Type: message/rfc822',
        'Content-Disposition: attachment; filename="x',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (lines) => {
        const { blocks } = await only(lines.join('\n'));
        for (const block of blocks) if (block.kind !== 'table') assert.match(block.text, /^\S[^\r\n]*$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('mails that mean harm', () => {
  it('multiparts within multiparts', async () => {
    const parts = Array.from(
      { length: 5000 },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`,
    ).join('');
    const { remarks } = await only(`From: a@b.example\n${parts}\n\ndeep`);
    assert.ok(remarks.includes('The mail has too many parts; some were not read.'));
    assert.ok(maxPartDepth < 100);
  });

  it('ten thousand parts', async () => {
    const parts = '--b\nContent-Disposition: attachment; filename=a.txt\n\nx\n'.repeat(10_000);
    const { attachments, remarks } = await only(`${head}Content-Type: multipart/mixed; boundary=b\n\n${parts}--b--`);
    assert.ok(attachments.length <= maxParts);
    assert.ok(remarks.includes('The mail has too many parts; some were not read.'));
  });

  it('messages within messages are handed on one at a time', async () => {
    const inner = `${head}Content-Type: message/rfc822\n\n`.repeat(500);
    const { attachments } = await only(`${inner}${head}\nText`);
    assert.equal(attachments.length, 1);
    assert.equal(attachments[0]?.name, 'x.eml');
  });

  it('a boundary that is its own beginning, and one that never comes', async () => {
    const tricky = `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=bb\n\n--bb\n\nOne.\n--bb--\n--b\n\nTwo.\n--b--`;
    assert.equal(words(await only(tricky)), 'One.\nTwo.');
    assert.equal(
      (await only(`${head}Content-Type: multipart/mixed; boundary=zzz\n\nText`)).remarks[0],
      'The mail has no text.',
    );
  });

  it('headers of five megabytes', async () => {
    const document = await only(`${head}X-Long: ${'a '.repeat(1_000_000)}\n${'X-More: b\n'.repeat(300_000)}\nText`);
    assert.equal(words(document), 'Text');
  });

  it('a megabyte of nested elements, and of tables', async () => {
    for (const tag of ['div', 'blockquote', 'table><tr><td']) {
      const html = `<${tag}>`.repeat(100_000);
      assert.equal(words(await only(`${head}Content-Type: text/html\n\n${html}Text`)), 'Text');
    }
  });

  it('a line of a hundred thousand ">", and as many lines that begin something', async () => {
    assert.equal(words(await only(`${head}\n${'>'.repeat(100_000)} Text`)).length > 0, true);
    for (const line of [
      'begin 644 x',
      'From: a',
      '-- ',
      '________________',
      'On 8 Nov 2025 at 10:12 A <a@b.example> wrote:',
    ]) {
      const { blocks } = await only(`${head}\n${`${line}\n`.repeat(20_000)}`);
      assert.ok(blocks.length > 0, line);
    }
  });

  it('a base64 part of several megabytes', async () => {
    const line = `${'QUJD'.repeat(19)}\n`;
    const { attachments } = await only(
      `${head}Content-Type: application/octet-stream; name=big.bin\nContent-Transfer-Encoding: base64\n\n${line.repeat(80_000)}`,
    );
    assert.equal(attachments[0]?.bytes.length, 57 * 80_000);
  });
});

describe('importMbox', () => {
  const mailbox = (...messages: string[]) =>
    messages.map((message) => `From ann@press.example Sat Nov  8 23:30:00 2025\n${message}\n\n`).join('');

  it('gives a document a message, called by its id or its place', async () => {
    const message = (id: string, text: string) => `${head}${id === '' ? '' : `Message-ID: <${id}>\n`}\n${text}`;
    const documents = await read(
      importMbox,
      mailbox(message('1@a.example', 'One.'), message('', 'Two.'), message('1@a.example', 'Three.')),
    );
    assert.deepEqual(
      documents.map((each) => [each.part, words(each)]),
      [
        ['1@a.example', 'One.'],
        ['message 2', 'Two.'],
        ['message 3', 'Three.'],
      ],
    );
  });

  it('tells of a message that cannot be read, in its place', async () => {
    const encrypted =
      'Subject: Secret\nFrom: a@b.example\n\n-----BEGIN PGP MESSAGE-----\nx\n-----END PGP MESSAGE-----\n';
    const documents = await read(importMbox, mailbox(`${head}\nOne.`, encrypted, `${head}\nThree.`));
    assert.deepEqual(
      documents.map(({ title, remarks }) => [title, remarks]),
      [
        ['x', []],
        ['Secret', ['The message is encrypted.']],
        ['x', []],
      ],
    );
  });

  it('reads one message at a time', async () => {
    const messages = importMbox({ name: 'x', bytes: new TextEncoder().encode(mailbox(`${head}\nOne.`).repeat(2000)) });
    const firstOne = await messages[Symbol.asyncIterator]().next();
    assert.equal(words(firstOne.value as SourceDocument), 'One.');
  });

  it('refuses what holds no message', async () => {
    await assert.rejects(read(importMbox, 'Text'), RefusedDocument);
  });
});
