import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/analysis/analyze';
import { withoutMarkup } from '../../src/analysis/markup';
import { parseArticle } from '../../src/article/parse';

describe('markup in an article', () => {
  const bare = (text: string) => withoutMarkup(parseArticle(text, 'article.md')).article.text;
  const cases: readonly (readonly [text: string, bare: string])[] = [
    ['said **Ann Moore**, _the engineer_.', 'said Ann Moore, the engineer.'],
    ['***Ann Moore*** said', 'Ann Moore said'],
    ['**Helena**-Okoye said', 'Helena-Okoye said'],
    ['a\\"b\\" and 3\\-5\\.', 'a"b" and 3-5.'],
    ["O\\'Neil and O&#39;Neil and O&#x27;Neil and O&#039;Neil", "O'Neil and O'Neil and O'Neil and O'Neil"],
    ['<em>He</em><br/>left', 'He\nleft'],
    ['<p class="x">He</p><p>left</p>', '\n\nHe\n\n\n\nleft\n\n'],
    ['&ldquo;No,&rdquo; he said', '“No,” he said'],
    ['he said: &quot;No.&quot; Then', 'he said: "No." Then'],
    ['Andr&eacute;&nbsp;Moore &amp; Co', 'André\u00a0Moore & Co'],
    ['the 7<sup>th</sup>', 'the 7th'],
    ['A [long [walk](https://example.org/a) home', 'A [long walk home'],
    ['See [the report](https://example.org/a "Report").', 'See the report.'],
    ['![Ann Moore](a.png) said', ' said'],
    ['Hel\u00adena and\u200b &shy;Hel&shy;ena', 'Helena and Helena'],
    // what is no markup stays
    ['AT&T; and &nothing; of it', 'AT&T; and &nothing; of it'],
    ['He [sic] left (early)', 'He [sic] left (early)'],
    // what is no markup stays
    ['5 * 3 is 15, and a_b_c is a name', '5 * 3 is 15, and a_b_c is a name'],
    ['1 < 2 & 3 > 2', '1 < 2 & 3 > 2'],
    ['C:\\temp', 'C:\\temp'],
    ['<dam@example.org>', '<dam@example.org>'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(bare(text), expected));

  it('hides no name, and moves no offset', () => {
    const text = '“The dam is *safe*,” said **Ann Moore**, _the engineer_. &quot;It leaks,&quot; said Ida&nbsp;Katz.';
    const article = parseArticle(text, 'article.md');
    const { entities, statements } = analyze(article);
    assert.deepEqual(
      statements.map(({ speaker, content }) => [
        entities.find(({ id }) => id === speaker)?.name.replace(/\s+/g, ' '),
        content.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
      ]),
      [
        ['Ann Moore', '“The dam is *safe*,”'],
        ['Ida Katz', '&quot;It leaks,&quot;'],
      ],
    );
  });

  it('may stand within a name, and ends paragraphs', () => {
    const text = 'Sean O&#39;Neil said the <b>dam</b> <p>leaked</p><p>March&nbsp;3 was wet</p>';
    const article = parseArticle(text, 'article.md');
    const { mentions, dates } = analyze(article);
    const words = [...mentions, ...dates].map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words, ['Sean O&#39;Neil', 'March&nbsp;3']);
    const { article: read, inSource } = withoutMarkup(article);
    assert.deepEqual(
      read.blocks.map((block) => text.slice(inSource(block).start, inSource(block).end)),
      ['Sean O&#39;Neil said the <b>dam', 'leaked', 'March&nbsp;3 was wet'],
    );
  });

  it('leaves all other characters where they were, whatever the text', () => {
    const piece = fc.constantFrom(
      '*',
      '_',
      '**',
      '\\',
      '"',
      '&',
      '&quot;',
      ';',
      '<p>',
      '<',
      '>',
      'a',
      ' ',
      '\n',
      'é',
      '&#39;',
      '\u00ad',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const article = parseArticle(pieces.join(''), 'article.txt');
        const { article: read, inSource } = withoutMarkup(article);
        let last = 0;
        for (let at = 0; at < read.text.length; at++) {
          const { start, end } = inSource({ start: at, end: at + 1 });
          assert.ok(start >= last && end <= article.text.length);
          if (end - start === 1) assert.equal(article.text[start], read.text[at]);
          last = start;
        }
        assert.ok(read.blocks.every(({ start, end }, at) => start < end && start >= (read.blocks[at - 1]?.end ?? 0)));
      }),
    );
  });
});
