import assert from 'node:assert/strict';
import { decodeArticle } from '../../src/article/decode';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (input: Uint8Array) => {
  const decoded = decodeArticle(input);
  assert.ok('text' in decoded, 'unreadable' in decoded ? decoded.unreadable : '');
  return decoded.text;
};
const reasonOf = (input: Uint8Array) => {
  const decoded = decodeArticle(input);
  assert.ok('unreadable' in decoded);
  return decoded.unreadable;
};

describe('decodeArticle', () => {
  it('takes UTF-8, with or without a byte order mark', () => {
    assert.equal(textOf(bytes('Zoë said “no”.')), 'Zoë said “no”.');
    assert.equal(textOf(bytes('\uFEFFZoë')), 'Zoë');
    assert.equal(textOf(new Uint8Array()), '');
  });

  it('takes UTF-16 with its mark', () => {
    assert.equal(textOf(new Uint8Array([0xff, 0xfe, 0x41, 0, 0xe9, 0])), 'Aé');
    assert.equal(textOf(new Uint8Array([0xfe, 0xff, 0, 0x41])), 'A');
  });

  it('makes mixed line ends one kind, as the editor does', () => {
    assert.equal(textOf(bytes('a\r\nb\r\nc\n')), 'a\r\nb\r\nc\r\n');
    assert.equal(textOf(bytes('a\r\nb\nc\n')), 'a\nb\nc\n');
    assert.equal(textOf(bytes('a\rb\nc\nd')), 'a\nb\nc\nd');
    assert.equal(textOf(bytes('a\r\nb')), 'a\r\nb');
  });

  it('says why a file is no text', () => {
    assert.match(reasonOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1])), /binary data/);
    assert.match(
      reasonOf(new Uint8Array([...bytes('one\ntwo '), 0xe9, ...bytes(' three')])),
      /not valid UTF-8 text \(line 2\)/,
    );
    assert.match(reasonOf(new Uint8Array(21 * 1024 * 1024)), /larger than 20 MB/);
  });
});
