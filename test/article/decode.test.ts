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
    assert.equal(textOf(bytes('a\r\nb\nc')), 'a\nb\nc');
    assert.equal(textOf(bytes('a\rb\r')), 'a\r\nb\r\n');
  });

  it('says why a file is no text', () => {
    assert.match(reasonOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1])), /binary data/);
    assert.match(
      reasonOf(new Uint8Array([...bytes('one\ntwo '), 0xe9, ...bytes(' three')])),
      /not valid UTF-8 text \(line 2\)/,
    );
    assert.match(
      reasonOf(new Uint8Array([0xe9, ...bytes('one\ntwo')])),
      /^is not valid UTF-8 text \(line 1\); save it with that encoding/,
    );
    assert.equal(reasonOf(new Uint8Array([0xff, 0xfe, 0x41])), 'is not valid UTF-16 text');
    assert.match(reasonOf(new Uint8Array(20 * 1024 * 1024 + 1)), /larger than 20 MB/);
  });

  it('takes a file of the greatest size', () => {
    assert.equal(textOf(new Uint8Array(20 * 1024 * 1024).fill(0x61)).length, 20 * 1024 * 1024);
  });

  it('looks for binary data at the beginning only', () => {
    const withNulAt = (index: number) => new Uint8Array(index + 2).fill(0x61).fill(0, index, index + 1);
    assert.match(reasonOf(withNulAt(8191)), /binary data/);
    assert.equal(textOf(withNulAt(8192)).length, 8194);
  });

  it('takes half a byte order mark for what it is: bytes that are no text', () => {
    assert.match(reasonOf(new Uint8Array([0xff, 0x41, 0x42])), /not valid UTF-8/);
    assert.match(reasonOf(new Uint8Array([0xfe, 0x41, 0x42])), /not valid UTF-8/);
    assert.match(reasonOf(new Uint8Array([0x41, 0xfe])), /not valid UTF-8/);
    assert.match(reasonOf(new Uint8Array([0x41, 0xff])), /not valid UTF-8/);
  });
});
