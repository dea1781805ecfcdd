import assert from 'node:assert/strict';
import fc from 'fast-check';
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

  it('have no mark without its backslash, also where VS Code escapes them once more', () => {
    // MarkdownString.appendLink, which makes trusted Markdown of the tooltips of links
    const inLink = (text: string) =>
      text.replace(/\]/g, (mark, at: number) => (text[at - 1] === '\\' ? mark : `\\${mark}`));
    const marks = fc.constantFrom(
      '\\',
      ']',
      '[',
      '(',
      ')',
      'command:a',
      '\n',
      '!',
      '`',
      '<',
      '$(trash)',
      'x',
      'www.a.b',
    );
    fc.assert(
      fc.property(fc.array(marks), (parts) => {
        const shown = inLink(plain(parts.join('')));
        assert.equal(shown, plain(parts.join('')));
        assert.doesNotMatch(shown.replace(/\\[!-/:-@[-`{-~]/g, ''), /[!-/:-@[-`{-~]/);
      }),
    );
  });
});
