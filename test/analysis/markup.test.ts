import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/analysis/analyze';
import { withoutMarkup } from '../../src/analysis/markup';
import { parseArticle } from '../../src/article/parse';

describe('markup in an article', () => {
  const bare = (text: string) => withoutMarkup(parseArticle(text, 'article.md')).text.replace(/ +/g, ' ').trim();
  const cases: readonly (readonly [text: string, bare: string])[] = [
    ['said **Ann Moore**, _the engineer_.', 'said Ann Moore , the engineer .'],
    ['***Ann Moore*** said', 'Ann Moore said'],
    ['a\\"b\\" and 3\\-5\\.', 'a "b " and 3 -5 .'],
    ['<p class="x">He</p><br/> left', 'He left'],
    ['&ldquo;No,&rdquo; he said', '“No,” he said'],
    ['he said: &quot;No.&quot; Then', 'he said: "No." Then'],
    ['Ann&nbsp;Moore &amp; Co', 'Ann Moore & Co'],
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

  it('is replaced by as many characters, whatever the text', () => {
    const piece = fc.constantFrom('*', '_', '**', '\\', '"', '&', '&quot;', ';', '<p>', '<', '>', 'a', ' ', '\n', 'é');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const article = parseArticle(pieces.join(''), 'article.txt');
        const { text, blocks } = withoutMarkup(article);
        assert.equal(text.length, article.text.length);
        assert.equal(text.replace(/[^\n]/g, '.'), article.text.replace(/[^\n]/g, '.'));
        assert.equal(blocks.length, article.blocks.length);
      }),
    );
  });
});
