import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/analysis/analyze';
import { pageAt, pageMark, pageName, pagesIn } from '../../src/article/pageMarks';
import { labelOf, leadOf, parseArticle } from '../../src/article/parse';
import { shownText } from '../../src/article/shownText';
import { findHits } from '../../src/search/passages/hits';
import { snippetOf } from '../../src/search/passages/snippet';
import { parseQuery } from '../../src/search/query/parser';

describe('page marks', () => {
  const text = [
    '<!-- page 1: xii --># The Dam<!-- page 2 --> Leaks',
    '',
    '“The wall is old,” said Ida Mo<!-- page 3 -->ser, who built it. “It will not stand the <!-- page 4: A-3 -->winter.”',
    '',
    '<!-- page 5 -->',
    '',
    'Nobody lives below it.',
    '<!-- page 6 -->',
    'Nobody did in 1990.',
    '',
  ].join('\n');
  const article = parseArticle(text, 'dam.md');

  it('are found in order, with what is printed on the page', () => {
    assert.deepEqual(
      pagesIn(text).map((page) => [pageName(page), text.slice(page.offset, page.offset + 4)]),
      [
        ['xii', '# Th'],
        ['2', ' Lea'],
        ['3', 'ser,'],
        ['A-3', 'wint'],
        ['5', '\n\nNo'],
        ['6', '\nNob'],
      ],
    );
    const pages = pagesIn(text);
    const pageOf = (words: string) => pageAt(pages, text.indexOf(words))?.page ?? null;
    assert.deepEqual(['<!--', 'The Dam', 'Leaks', 'who', 'winter', 'Nobody', 'did'].map(pageOf), [
      null,
      1,
      2,
      3,
      4,
      5,
      6,
    ]);
  });

  it('part no word, sentence, paragraph or statement, and are in no list', () => {
    assert.deepEqual(
      article.blocks.map((block) => shownText(article, block)),
      [
        'The Dam Leaks',
        '“The wall is old,” said Ida Moser, who built it. “It will not stand the winter.”',
        'Nobody lives below it.\n\nNobody did in 1990.',
      ],
    );
    assert.equal(labelOf(article), 'The Dam Leaks');
    assert.equal(leadOf(article), '“The wall is old,” said Ida Moser, who built it. “It will not stand the winter.”');
    const { entities, statements } = analyze(article);
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Ida Moser'],
    );
    assert.deepEqual(
      statements.map(({ content }) => content.map((span) => shownText(article, span))),
      [['“The wall is old,”', '“It will not stand the winter.”']],
    );
  });

  it('are nothing to search for, and hide no word from a search', () => {
    const found = (query: string) => findHits(article, parseQuery(query)).map((hit) => text.slice(hit.start, hit.end));
    assert.deepEqual(found('Moser'), ['Mo<!-- page 3 -->ser']);
    assert.deepEqual(found('"the winter"'), ['the <!-- page 4: A-3 -->winter']);
    assert.deepEqual(found('page'), []);
    const hits = findHits(article, parseQuery('winter'));
    const { text: line, marks } = snippetOf(article, hits, 200);
    assert.equal(line, '“The wall is old,” said Ida Moser, who built it. “It will not stand the winter.”');
    assert.deepEqual(
      marks.map(({ start, end }) => line.slice(start, end)),
      ['winter'],
    );
  });

  it('hide nothing else: a comment without an end is text', () => {
    const shown = (words: string) => {
      const read = parseArticle(words, 'a.md');
      return read.blocks.map((block) => shownText(read, block));
    };
    assert.deepEqual(shown('One <!-- page 2 -- two.\n\nThree.'), ['One <!-- page 2 -- two.', 'Three.']);
    assert.deepEqual(shown('One <!-- two.\n\nThree --> four.'), ['One <!-- two.', 'Three --> four.']);
    assert.deepEqual(shown('<!-- one\n\ntwo -->\n\nThree.'), ['Three.']);
    assert.deepEqual(shown('One <!-- two <!-- three --> four.'), ['One  four.']);
    assert.deepEqual(shown('One `<!--` two --> three.'), ['One <!-- two --> three.']);
    assert.deepEqual(shown('One \\<!-- two --> three.'), ['One <!-- two --> three.']);
  });

  it('come back whatever is printed on the page', () => {
    assert.equal(pageMark(12, '12'), '<!-- page 12 -->');
    assert.equal(pageMark(14, 'xii'), '<!-- page 14: xii -->');
    assert.equal(pageMark(3, '--> x'), '<!-- page 3: - x -->');
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999 }), fc.string({ unit: 'binary' }), fc.string(), (page, label, words) => {
        const marked = pageMark(page, label);
        const [found, ...more] = pagesIn(`${marked}${words.replaceAll('<!--', '')}`);
        assert.deepEqual([found?.page, found?.offset, more], [page, marked.length, []]);
        assert.equal(pageMark(page, found!.label), marked);
      }),
    );
  });
});
