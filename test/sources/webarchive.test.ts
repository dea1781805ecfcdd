import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RefusedDocument } from '../../src/sources/importer';
import { importWebarchive } from '../../src/sources/webarchive';
import { isWebarchive } from '../../src/sources/webarchive/isWebarchive';
import { importOne, pageWith, shortly } from './html/importPage';
import { propertyListOf } from './propertyListOf';

const resource = {
  WebResourceData: new TextEncoder().encode(pageWith('', '<p>Zoë Hart said “no”.</p>')),
  WebResourceMIMEType: 'text/html',
  WebResourceTextEncodingName: 'UTF-8',
  WebResourceURL: 'https://a.example/brücke',
};
const archive = propertyListOf({ WebMainResource: resource, WebSubresources: { x: 'y' } });

describe('importWebarchive', () => {
  const refused = (bytes: Uint8Array, pattern: RegExp): Promise<void> =>
    assert.rejects(
      importOne(importWebarchive, bytes),
      (error) => error instanceof RefusedDocument && pattern.test(error.message),
    );

  it('reads the page and its address', async () => {
    const document = await importOne(importWebarchive, archive, 'page.webarchive');
    assert.equal(shortly(document.blocks)[0], 'Zoë Hart said “no”.');
    assert.equal(document.address, 'https://a.example/br%C3%BCcke');
  });

  it('refuses what holds no page', async () => {
    await refused(
      propertyListOf({ WebMainResource: { ...resource, WebResourceMIMEType: 'image/png' } }),
      /^holds no web page/,
    );
    await refused(propertyListOf({ Other: 'x' }), /^holds no web page/);
    await refused(propertyListOf('x'), /^holds no web page/);
  });

  it('refuses what was cut', async () => {
    await refused(new Uint8Array(), /^is damaged/);
    await refused(archive.subarray(0, 100), /^(?:is damaged|holds no web page)/);
  });

  it('comes to an end with any list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), fc.nat(255), async (at, byte) => {
        const changed = archive.slice();
        changed[at] = byte;
        await importOne(importWebarchive, changed).catch((error: unknown) =>
          assert.ok(error instanceof RefusedDocument, String(error)),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('isWebarchive', () => {
  it('asks the first bytes and the name', () => {
    assert.ok(isWebarchive(archive, 'Page.webarchive'));
    assert.ok(!isWebarchive(archive, 'settings.plist'));
    assert.ok(!isWebarchive(new TextEncoder().encode('<html>'), 'page.webarchive'));
  });
});
