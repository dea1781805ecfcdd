import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../src/article/parse';
import { sentenceAround } from '../../src/article/sentence';

function around(text: string, words: string): string {
  const article = parseArticle(text, 'a.txt');
  const start = text.indexOf(words);
  const span = sentenceAround(article, { start, end: start + words.length });
  return text.slice(span.start, span.end);
}

describe('sentenceAround', () => {
  const rows: readonly [string, string, string][] = [
    ['It rained. On Friday it snowed. It thawed.', 'Friday', 'On Friday it snowed.'],
    [
      'Dr. Ada Quist came on Nov. 7 with Gen. Orla Byrne. She left.',
      'Nov. 7',
      'Dr. Ada Quist came on Nov. 7 with Gen. Orla Byrne.',
    ],
    ['“It opens Friday.” The mayor smiled.', 'Friday', '“It opens Friday.”'],
    [
      'It closed at 6 p.m. Friday in the U.S. Open hall. Nobody came.',
      '6 p.m. Friday',
      'It closed at 6 p.m. Friday in the U.S. Open hall.',
    ],
    ['It opened in 2019. Nobody came.', '2019', 'It opened in 2019.'],
    ['It opened in 2019. Nobody came.', '2019.', 'It opened in 2019.'],
    ['It rained. It snowed. It thawed.', 'It snowed.', 'It snowed.'],
    ['It rained. It snowed. It thawed.', 'It thawed', 'It thawed.'],
    ['She said: “Stay!” (“Stop!”) He did.', 'Stay', 'She said: “Stay!” (“Stop!”)'],
    [
      'On Thurs. Ada Quist saw J. Fen in Sept. 2019 there. Bo left.',
      'Fen',
      'On Thurs. Ada Quist saw J. Fen in Sept. 2019 there.',
    ],
    [
      'It was No. 5 of approx. 20 at the Quay Co. Bo left.',
      '20',
      'It was No. 5 of approx. 20 at the Quay Co. Bo left.',
    ],
    ['It rained. It snowed. It thawed. It froze.', 'snowed', 'It snowed.'],
    ['One ends here\n\n\n\nNobody came then', 'Nobody', 'Nobody came then'],
    ['A Heading Of 2019\n\n\n\nNobody came then.', '2019', 'A Heading Of 2019'],
  ];
  for (const [text, words, sentence] of rows) it(text, () => assert.equal(around(text, words), sentence));

  it('goes no further than needed in a text without full stops', () => {
    const sentence = around(`${'word '.repeat(1000)}Friday ${'word '.repeat(1000)}`, 'Friday');
    assert.ok(sentence.length < 1020 && sentence.startsWith('word') && sentence.includes('Friday'));
  });

  it('begins with a whole word where it is cut, and goes no further than the paragraph', () => {
    const text = `${'abcdefghi '.repeat(100)}Friday ${'abcdefghi '.repeat(100)}`;
    const sentence = around(text, 'Friday');
    assert.equal(sentence.indexOf('Friday'), 490);
    assert.equal(around(text.replace('Friday', 'abcdefgh Friday'), 'Friday').indexOf('Friday'), 499);
    assert.equal(around(text.replace('Friday', 'x Friday'), 'Friday').indexOf('Friday'), 492);
    assert.equal(sentence.length, 490 + 'Friday'.length + 500);
    assert.equal(around(`abc ${'x'.repeat(700)} Friday`, 'Friday').length, 500 + 'Friday'.length);
  });

  it('holds the words, in any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, words, after) => {
        const text = before + words + after;
        const start = before.length;
        const span = sentenceAround(parseArticle(text, 'a.txt'), { start, end: start + words.length });
        return span.start <= start && span.end >= start + words.trimEnd().length;
      }),
    );
  });
});
