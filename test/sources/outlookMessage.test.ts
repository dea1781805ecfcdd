import * as assert from 'node:assert/strict';
import MsgReader from '@kenjiuno/msgreader';
import * as fc from 'fast-check';
import { RefusedDocument, type SourceDocument } from '../../src/sources/importer';
import { importEml } from '../../src/sources/mail';
import { importMsg } from '../../src/sources/outlookMessage';
import { fidelityOf, textOf } from './fidelity';
import { msgFile, type MsgContent } from './mail/fixtures/msgFile';

async function read(content: MsgContent | Uint8Array): Promise<SourceDocument> {
  const bytes = content instanceof Uint8Array ? content : msgFile(content);
  for await (const document of importMsg({ name: 'x.msg', bytes })) return document;
  throw new Error('gave nothing');
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const body = ({ blocks }: SourceDocument) => blocks.slice(1).map((block) => [block.kind, textOf(block)]);

const letter: MsgContent = {
  texts: {
    subject: 'RE: Quay lights',
    representedName: 'Ann Moore',
    representedSmtpAddress: 'ann@press.example',
    body: 'We have the money.\r\n\r\nFrom: Tor Aasen\r\nSent: Friday, November 7, 2025 4:05 PM\r\nTo: Ann Moore\r\nSubject: Quay lights\r\n\r\nWhen will they be mended?\r\n',
  },
  integers: { messageCodepage: 1252 },
  times: { submitTime: '2025-11-08T10:12:00Z' },
  recipients: [
    { texts: { displayName: 'Tor Aasen', smtpAddress: 'tor@aasen.example' }, integers: { recipientType: 1 } },
    { texts: { displayName: 'Kai Ost', address: '/O=COUNCIL/CN=KAI' }, integers: { recipientType: 2 } },
  ],
};

describe('importMsg', () => {
  it('reads who wrote what to whom, and when, without the headers it was sent with', async () => {
    const document = await read(letter);
    assert.equal(document.title, 'RE: Quay lights');
    assert.equal(document.author, 'Ann Moore');
    assert.deepEqual(document.date, { day: '2025-11-08', foundIn: 'the time of sending, in UTC' });
    assert.deepEqual(document.blocks[0], {
      kind: 'table',
      hasHead: false,
      rows: [
        ['From', 'Ann Moore <ann@press.example>'],
        ['To', 'Tor Aasen <tor@aasen.example>'],
        ['Cc', 'Kai Ost'],
        ['Date', 'Sat, 08 Nov 2025 10:12:00 GMT'],
      ],
    });
    assert.deepEqual(
      body(document).map(([kind]) => kind),
      ['paragraph', 'table', 'quote'],
    );
    assert.deepEqual(document.remarks, []);
  });

  it('takes the day from the headers it was sent with', async () => {
    const headers =
      'Received: from a by b; Sun, 9 Nov 2025 04:30:02 +0000\r\nFrom: Ann Moore\r\n <ann@press.example>\r\nDate: Sat, 8 Nov 2025 23:30:00 -0500\r\nContent-Type: text/html\r\n';
    const { date, author } = await read({
      ...letter,
      texts: { ...letter.texts, transportHeaders: headers },
      times: { submitTime: '2025-11-09T04:30:00Z' },
    });
    assert.deepEqual([date, author], [{ day: '2025-11-08', foundIn: 'the mail’s Date' }, 'Ann Moore']);
  });

  it('reads HTML, and texts that are not Unicode', async () => {
    const document = await read({
      ansi: { subject: Uint8Array.from([0xcc, 0xee, 0xf1, 0xf2]), senderName: utf8('Nina') },
      bytes: { html: Uint8Array.from('<p>Caf\xe9</p>', (char) => char.charCodeAt(0)) },
      integers: { messageCodepage: 1251, internetCodepage: 28591 },
    });
    assert.deepEqual([document.title, document.author, body(document)], ['Мост', 'Nina', [['paragraph', 'Café']]]);
  });

  it('reads text that is there as RTF only, and the HTML that is wrapped in RTF', async () => {
    const stored = (rtf: string) =>
      Uint8Array.from([...new Uint8Array(8), ...utf8('MELA'), ...new Uint8Array(4), ...utf8(rtf)]);
    const plain = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator X;}\uc1 It rained\par Caf\'e9 \u8364?5\par {\pict 0102}}`;
    assert.deepEqual(body(await read({ bytes: { compressedRtf: stored(plain) }, texts: { senderName: 'Ann' } })), [
      ['paragraph', 'It rained'],
      ['paragraph', 'Café €5'],
    ]);
    const html = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 It rained \'e9\htmlrtf\par}\htmlrtf0 {\*\htmltag72 </p><blockquote>}Yes\htmlrtf x\htmlrtf0{\*\htmltag72 </blockquote>}}`;
    assert.deepEqual(body(await read({ bytes: { compressedRtf: stored(html) }, texts: { senderName: 'Ann' } })), [
      ['paragraph', 'It rained é'],
      ['quote', 'Yes'],
    ]);
  });

  it('hands on what is attached, messages as mails that can be read', async () => {
    const file: MsgContent = {
      texts: { attachedLongName: 'Übersicht.pdf', attachedType: 'application/pdf' },
      bytes: { attachedData: utf8('%PDF'.repeat(2000)) },
    };
    const picture: MsgContent = { texts: { attachedShortName: 'a.png' }, bytes: { attachedData: utf8('PNG') } };
    const inner: MsgContent = {
      ...letter,
      attachments: [file, { message: { texts: { subject: 'Within', body: 'Deep.' } } }],
    };
    const document = await read({ ...letter, attachments: [file, picture, { message: inner }] });
    assert.deepEqual(
      document.attachments.map(({ name, bytes }) => [name, bytes.length > 100]),
      [
        ['Übersicht.pdf', true],
        ['RE Quay lights.eml', true],
      ],
    );
    assert.deepEqual(document.attachments[0]?.bytes, utf8('%PDF'.repeat(2000)));
    assert.deepEqual(document.remarks, ['A picture or recording was left out.']);
    const attached = document.attachments[1];
    assert.ok(attached);
    for await (const again of importEml(attached)) {
      assert.deepEqual([again.title, again.author, again.date?.day], ['RE: Quay lights', 'Ann Moore', '2025-11-08']);
      assert.deepEqual(body(again), body(await read(letter)));
      assert.deepEqual(
        again.attachments.map(({ name }) => name),
        ['Übersicht.pdf', 'Within.eml'],
      );
      assert.deepEqual(again.attachments[0]?.bytes, document.attachments[0]?.bytes);
    }
  });

  it('finds what another reader finds', async () => {
    const long = 'A long letter about the quay. '.repeat(500);
    const bytes = msgFile({ ...letter, texts: { ...letter.texts, body: long } });
    const theirs = new MsgReader(bytes.slice().buffer).getFileData();
    const ours = await read(bytes);
    assert.equal(ours.title, theirs.subject);
    assert.deepEqual(fidelityOf(theirs.body ?? '', ours.blocks.slice(1)), { precision: 1, recall: 1, order: 1 });
  });

  it('refuses what is encrypted', async () => {
    const smime: MsgContent = { texts: { attachedLongName: 'smime.p7m' }, bytes: { attachedData: utf8('MII') } };
    await assert.rejects(read({ texts: { subject: 'Secret' }, attachments: [smime] }), /is encrypted/);
  });

  it('refuses what is damaged, and never goes round in circles', async () => {
    const whole = msgFile(letter);
    for (const end of [8, 100, 511, 512, 1024, 2000]) await assert.rejects(read(whole.slice(0, end)), RefusedDocument);
    const circles = whole.slice();
    const view = new DataView(circles.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let index = 0; index < 128; index++) view.setUint32(table + 4 * index, index, true);
    await assert.rejects(read(circles), RefusedDocument);
  });

  it('reads or refuses files with any bytes changed', async () => {
    const whole = msgFile(letter);
    const change = fc.tuple(fc.integer({ min: 8, max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 20 }), async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await read(bytes).catch((error: unknown) => assert.ok(error instanceof RefusedDocument, String(error)));
      }),
      { numRuns: 300 },
    );
  });

  it('reads no more than the file could hold, however often it is named', async () => {
    const big = msgFile({
      ...letter,
      attachments: Array.from({ length: 50 }, (_, index) => ({
        texts: { attachedLongName: `${index}.bin` },
        bytes: { attachedData: new Uint8Array(index === 0 ? 400_000 : 4096) },
      })),
    });
    const view = new DataView(big.buffer);
    // All attachments become the first, large one.
    const places = [...Array(big.length >> 7).keys()].map((index) => index * 128).filter((at) => isData(big, at));
    const largest = places.find((at) => view.getUint32(at + 120, true) === 400_000) ?? 0;
    for (const at of places) big.copyWithin(at + 116, largest + 116, largest + 124);
    await assert.rejects(read(big), RefusedDocument);
  });
});

function isData(bytes: Uint8Array, at: number): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(at, at + 40)) === '__substg1.0_37010102';
}
