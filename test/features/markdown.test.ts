import assert from 'node:assert/strict';
import { commandLink, emphasised, plain, plainSentence } from '../../src/features/markdown';

describe('a link that runs a command', () => {
  const args = ['file:///a/2025-11-03%20Report%20%28draft%29%20%C3%A9.md', 12, { words: '100 % (all) of “it”' }];
  const query = commandLink('seedReview.reveal', args).slice('command:seedReview.reveal?'.length);

  it('gives its arguments, however often VS Code decodes it', () => {
    const once = decodeURIComponent(query);
    assert.deepEqual(JSON.parse(once), args);
    assert.deepEqual(JSON.parse(decodeURIComponent(once)), args);
  });

  it('has no bracket that would end a link of Markdown', () => {
    assert.doesNotMatch(query, /[()]/);
  });
});

describe('words in a hover that run from right to left', () => {
  it('stand apart, as one thing', () => {
    assert.equal(plain('محمد علي'), '\u2068محمد علي\u2069');
    assert.equal(emphasised('نعم يا محمد', { start: 4, end: 6 }), '\u2068نعم **يا** محمد\u2069');
    assert.equal(plainSentence('“هو” is Ada.'), '“\u2068هو\u2069” is Ada\\.');
  });
});

describe('words of an article in Markdown', () => {
  it('are no mark, no link, and turn no direction', () => {
    const words = plain('[a](command:b) `c` <img>\u202E https://d.e\u0007\n```');
    assert.doesNotMatch(words, /(?<!\\)[[\]()`<>:]|[\p{Cc}\u202A-\u202E]/u);
  });
});
