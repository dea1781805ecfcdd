import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RefusedDocument } from '../../src/sources/importer';
import { importMhtml } from '../../src/sources/mhtml';
import { isMhtml } from '../../src/sources/mhtml/isMhtml';
import { importOne, pageWith, shortly } from './html/importPage';

const page = pageWith('<meta charset="utf-8">', '<p>Zoë Hart said “no” – twice.</p>');

function quotedPrintable(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  const written = bytes.map((byte) =>
    byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return written.map((char, index) => (index % 70 === 69 ? `${char}=\r\n` : char)).join('');
}

function base64(text: string): string {
  const binary = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(binary).replace(/.{76}/g, '$&\r\n');
}

interface Part {
  readonly headers: readonly string[];
  readonly content: string;
}

function mhtml(parts: readonly Part[], headers: readonly string[] = []): Uint8Array {
  const lines = [
    'From: <Saved by Blink>',
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Boundary=_1"',
    '',
    'This is a message in several parts.',
    ...parts.flatMap((part) => ['------Boundary=_1', ...part.headers, '', part.content]),
    '------Boundary=_1--',
    '',
  ];
  return Uint8Array.from(lines.join('\r\n'), (char) => char.charCodeAt(0) & 0xff);
}

const html = (content: string, ...headers: readonly string[]): Part => ({
  headers: ['Content-Type: text/html; charset="utf-8"', ...headers],
  content,
});
const picture: Part = {
  headers: ['Content-Type: image/png', 'Content-Transfer-Encoding: base64'],
  content: 'iVBORw0KGgo=',
};

describe('importMhtml', () => {
  const asExpected = ['Zoë Hart said “no” – twice.'];
  const firstBlocks = async (bytes: Uint8Array): Promise<string[]> =>
    shortly((await importOne(importMhtml, bytes, 'page.mhtml')).blocks).slice(0, 1);

  it('reads the page, however it is written, and takes its address', async () => {
    const location = 'Content-Location: https://a.example/bridge';
    const written = [
      html(quotedPrintable(page), 'Content-Transfer-Encoding: quoted-printable', location),
      html(base64(page), 'Content-Transfer-Encoding: base64', location),
      html(String.fromCharCode(...new TextEncoder().encode(page)), 'Content-Transfer-Encoding: 8bit', location),
    ];
    for (const part of written) {
      const document = await importOne(importMhtml, mhtml([picture, part]), 'page.mht');
      assert.deepEqual(shortly(document.blocks).slice(0, 1), asExpected);
      assert.equal(document.address, 'https://a.example/bridge');
      assert.equal(document.title, 'Harbour bridge to stay shut');
    }
  });

  it('takes the page that was saved rather than a frame in it', async () => {
    const frame = html('<p>A frame.</p>', 'Content-Location: https://ads.example/');
    const saved = html(page, 'Content-Location: https://a.example/b');
    const bytes = mhtml(
      [
        frame,
        html(
          quotedPrintable(page),
          'Content-Transfer-Encoding: quoted-printable',
          'Content-Location: https://a.example/b',
        ),
        saved,
      ],
      ['Snapshot-Content-Location: https://a.example/b'],
    );
    assert.deepEqual(await firstBlocks(bytes), asExpected);
  });

  it('takes no address that is none of the web', async () => {
    const part = html(
      quotedPrintable(page),
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: file:///C:/x.htm',
    );
    assert.equal((await importOne(importMhtml, mhtml([part]))).address, null);
  });

  it('reads a file that was cut', async () => {
    const bytes = mhtml([html(base64(page), 'Content-Transfer-Encoding: base64')]);
    assert.deepEqual(await firstBlocks(bytes.subarray(0, -60)), asExpected);
  });

  it('refuses what holds no page', async () => {
    const refused = (bytes: Uint8Array, pattern: RegExp): Promise<void> =>
      assert.rejects(
        importOne(importMhtml, bytes),
        (error) => error instanceof RefusedDocument && pattern.test(error.message),
      );
    await refused(mhtml([picture]), /^holds no web page/);
    await refused(new Uint8Array(), /^is empty/);
    await refused(
      Uint8Array.from('--x\n'.repeat(10_000), (char) => char.charCodeAt(0)),
      /^holds no web page/,
    );
    const nested = 'Content-Type: multipart/related; boundary=b\n\n--b\n'.repeat(5_000);
    await refused(
      Uint8Array.from(nested, (char) => char.charCodeAt(0)),
      /^holds no web page/,
    );
  });

  it('takes any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await importOne(importMhtml, bytes).catch((error: unknown) => assert.ok(error instanceof RefusedDocument));
      }),
      { numRuns: 100 },
    );
  });
});

describe('isMhtml', () => {
  const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('knows saved pages by their headers', () => {
    assert.ok(isMhtml(mhtml([picture]), 'page'));
    assert.ok(isMhtml(ascii('MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>'), 'page.MHT'));
  });

  it('leaves mails and other files alone', () => {
    assert.ok(!isMhtml(mhtml([picture], ['To: ann@example.org']), 'mail.eml'));
    assert.ok(!isMhtml(ascii('<html>'), 'page.html'));
    assert.ok(!isMhtml(ascii('Anything at all'), 'page.mht'));
    assert.ok(!isMhtml(new Uint8Array(), ''));
  });
});
