import * as assert from 'node:assert/strict';
import { isEml } from '../../../src/sources/mail/isEml';
import { isMbox } from '../../../src/sources/mail/isMbox';
import { isMsg } from '../../../src/sources/mail/isMsg';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('isEml', () => {
  const technical = 'From: a@b.example\nSubject: x\nMessage-ID: <1@b.example>\n\nText';
  const rows: [name: string, text: string, expected: boolean][] = [
    ['letter.eml', 'From: a@b.example\nSubject: x\n\nText', true],
    ['letter.eml', 'Subject: x\n\nText', true],
    ['letter', technical, true],
    ['letter.txt', technical.replaceAll('\n', '\r\n'), true],
    ['letter.emlx', `120\n${technical}`, true],
    ['letter.txt', `120\n${technical}`, false],
    ['article.txt', 'From: the heart\nSubject: love\n\nText', false],
    ['article.txt', 'Title: Weir closes\nDate: 2025-11-08\n\nFrom: nobody\nMessage-ID: none', false],
    ['page.mht', 'From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\n\n', false],
    ['page.mhtml', technical, false],
    [
      'page',
      'From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example\nMIME-Version: 1.0\nSubject: x\n\n',
      false,
    ],
    ['notes.eml', 'Just some notes.', false],
    ['empty.eml', '', false],
  ];
  for (const [name, text, expected] of rows) {
    it(`${name}, ${JSON.stringify(text.slice(0, 40))}: ${expected}`, () =>
      assert.equal(isEml(bytes(text), name), expected));
  }
});

describe('isMbox', () => {
  it('knows a mailbox by its first line and the header below', () => {
    assert.equal(isMbox(bytes('From a@b.example Sat Nov  8 23:30:00 2025\nReturn-Path: <a@b.example>\n\n')), true);
    assert.equal(isMbox(bytes('From - Sat Nov  8 23:30:00 2025\r\nX-Mozilla-Status: 0001\r\n')), true);
    assert.equal(isMbox(bytes('From the sea came a sound.\nIt was low.\n')), false);
    assert.equal(isMbox(bytes('From: a@b.example\nSubject: x\n')), false);
    assert.equal(isMbox(bytes('')), false);
  });
});

describe('isMsg', () => {
  it('asks for the signature and the name', () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]);
    assert.equal(isMsg(ole, 'Letter.MSG'), true);
    assert.equal(isMsg(ole, 'letter.doc'), false);
    assert.equal(isMsg(bytes('From: a'), 'letter.msg'), false);
  });
});
