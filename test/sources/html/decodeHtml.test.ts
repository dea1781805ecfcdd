import assert from 'node:assert/strict';
import { decodeHtml } from '../../../src/sources/html/decodeHtml';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeHtml', () => {
  it('takes the encoding that the page states', () => {
    const cyrillic = '\xc2\xe5\xf0\xe0';
    for (const stated of [
      '<meta charset=windows-1251>',
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=cp1251">',
      '<?xml version="1.0" encoding="windows-1251"?>',
    ]) {
      assert.deepEqual(decodeHtml(latin(stated + cyrillic), null), { html: `${stated}Вера`, remarks: [] });
    }
  });

  it('takes rather what came with the page', () => {
    assert.equal(decodeHtml(latin('<meta charset=utf-8>\xc2\xe5'), 'windows-1251').html, '<meta charset=utf-8>Ве');
  });

  it('takes rather a byte order mark', () => {
    assert.equal(decodeHtml(utf8('\uFEFF<meta charset=windows-1251>Ä'), 'koi8-r').html, '<meta charset=windows-1251>Ä');
  });

  it('reads Latin-1 as browsers do', () => {
    assert.equal(
      decodeHtml(latin('<meta charset="iso-8859-1">\x93Hi\x94'), null).html,
      '<meta charset="iso-8859-1">“Hi”',
    );
  });

  it('takes UTF-8 when nothing is stated, without a remark', () => {
    assert.deepEqual(decodeHtml(utf8('<p>Zoë</p>'), null), { html: '<p>Zoë</p>', remarks: [] });
  });

  it('says what it guessed', () => {
    assert.deepEqual(decodeHtml(latin('<p>Zo\xeb</p>'), null), {
      html: '<p>Zoë</p>',
      remarks: ['The page does not say how its letters are encoded; it was read as windows-1252.'],
    });
    const wrong = decodeHtml(latin('<meta charset=utf-8><p>Zo\xeb</p>'), null);
    assert.deepEqual(wrong.remarks, ['The page is not encoded in utf-8 as it says; it was read as windows-1252.']);
  });

  it('passes over an encoding that nobody knows, or that cannot be', () => {
    assert.equal(decodeHtml(utf8('<meta charset=klingon>Zoë'), null).html, '<meta charset=klingon>Zoë');
    assert.equal(decodeHtml(utf8('<meta charset=utf-16>Zoë'), null).html, '<meta charset=utf-16>Zoë');
  });
});
