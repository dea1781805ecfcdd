import assert from 'node:assert/strict';
import fc from 'fast-check';
import { digestOf } from '../../src/corpus/digest';

describe('the digest of a text', () => {
  it('tells texts apart, and their letters’ order', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'The ferry sank.', 'The ferry sang.', `${'x'.repeat(500)}a`];
    assert.equal(new Set(texts.map(digestOf)).size, texts.length);
  });

  it('is a whole number of 53 bits, the same for the same text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const digest = digestOf(text);
        return Number.isSafeInteger(digest) && digest >= 0 && digest === digestOf(`${text}`);
      }),
    );
  });

  it('is what an earlier session wrote down', () => {
    assert.equal(digestOf('The ferry sank.'), 8344304513112868);
  });
});
