import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutUnseen } from '../../../src/article/marks';
import { pageAt, pageName, pagesIn } from '../../../src/article/pageMarks';
import { parseArticle } from '../../../src/article/parse';
import { shownText } from '../../../src/article/shownText';
import { articleFile } from '../../../src/sources/articleFile/articleFile';
import { originIn } from '../../../src/sources/articleFile/origin';
import type { SourceBlock } from '../../../src/sources/importer';
import { documentOf, paragraph } from '../support';

const origin = {
  from: 'inbox/Dam Row.pdf',
  attached: [],
  within: null,
  part: null,
  sha256: '0123456789abcdef'.repeat(4),
};
const fileOf = (...blocks: SourceBlock[]) => articleFile(documentOf(blocks), origin);
const bodyOf = (...blocks: SourceBlock[]) =>
  fileOf(...blocks)
    .split('\n---\n')[1]!
    .trim();
/** What a person is shown of an article: kind and words of each block. */
const shownBlocks = (text: string) => {
  const article = parseArticle(text, 'a.md');
  return article.blocks.map((block) => [block.kind, shownText(article, block)]);
};

describe('words as Markdown', () => {
  it('stay as they are in the prose of the news', () => {
    for (const words of [
      'On Nov. 12 the mayor’s office said—again—that 3 * 4 is 12 & that “it’s fine” (see p. 4).',
      'Q: Why? A: Because; 5 < 6 and 7 > 6, #dam, user_name, C:\\temp, ~10 km, $5m, 50%, a/b, [sic], (AP) -- it’s.',
      'St. John’s won 3-2. 12 people came! The e-mail was tor@dam.example; AT&T paid. 1990 was wet.',
      '-and so on… “-ish” -5 degrees - + 3 | 4 = x',
      '2025 was dry.',
      '#dam',
    ])
      assert.equal(bodyOf(paragraph(words)), words);
  });

  const escaped: readonly (readonly [words: string, line: string])[] = [
    ['# 1 in the charts', '\\# 1 in the charts'],
    ['> 5 mm fell', '\\> 5 mm fell'],
    ['- No, he said', '\\- No, he said'],
    ['12. November was wet', '12\\. November was wet'],
    ['---', '\\---'],
    ['*The dam* and _wall_', '\\*The dam\\* and \\_wall\\_'],
    ['[Dam](a.html)', '\\[Dam\\](a.html)'],
    ['[Dam]: a.html', '\\[Dam]: a.html'],
    ['see [^3]', 'see \\[^3\\]'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['a <b>bold</b> <!-- no', 'a \\<b>bold\\</b> \\<!-- no'],
    ['`code` and ```', '\\`code\\` and ```'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['5\\* stars', '5\\\\\\* stars'],
  ];
  for (const [words, line] of escaped) it(words, () => assert.equal(bodyOf(paragraph(words)), line));

  it('are set as what they are', () => {
    const blocks: SourceBlock[] = [
      { kind: 'heading', level: 9, text: 'The End #' },
      { kind: 'quote', level: 1, text: '“No.”' },
      { kind: 'quote', level: 2, text: '# 1' },
      { kind: 'item', level: 1, mark: '•', text: 'one' },
      { kind: 'item', level: 1, mark: '1.', text: 'first' },
      { kind: 'item', level: 2, mark: '1)', text: 'within' },
      { kind: 'item', level: 1, mark: '2.', text: 'second' },
      { kind: 'item', level: 1, mark: '7.', text: 'seventh', pages: [{ at: 3, page: 2, label: null }] },
      { kind: 'item', level: 1, mark: 'a)', text: 'lettered' },
      { kind: 'caption', text: 'The dam in May' },
      { kind: 'table', hasHead: true, rows: [['Who', 'What'], ['Tor | Bo', '*mayor*'], ['']] },
      { kind: 'table', hasHead: false, rows: [['1', '2']], pages: [{ at: 0, page: 4, label: 'iv' }] },
      { kind: 'paragraph', text: 'It leaks.', notes: [{ at: 9, mark: '3' }] },
      { kind: 'note', mark: '3', text: 'Since May.' },
    ];
    assert.deepEqual(bodyOf(...blocks).split('\n'), [
      '###### The End \\#',
      '',
      '> “No.”',
      '',
      '>> \\# 1',
      '',
      '- one',
      '1. first',
      '    1. within',
      '2. second',
      '- 7\\. sev<!-- page 2 -->enth',
      '- a) lettered',
      '',
      '*The dam in May*',
      '',
      '| Who | What |',
      '| --- | --- |',
      '| Tor \\| Bo | \\*mayor\\* |',
      '|  |  |',
      '',
      '<!-- page 4: iv -->',
      '|  |  |',
      '| --- | --- |',
      '| 1 | 2 |',
      '',
      'It leaks.[^3]',
      '',
      '[^3]: Since May.',
    ]);
    assert.deepEqual(
      shownBlocks(fileOf(...blocks)).map(([, words]) => words),
      [
        ...[
          'The End #',
          '“No.”',
          '# 1',
          'one',
          'first',
          'within',
          'second',
          '7. seventh',
          'a) lettered',
          'The dam in May',
        ],
        ...['Who', 'What', 'Tor | Bo', '*mayor*', '1', '2', 'It leaks.', 'Since May.'],
      ],
    );
  });

  it('keep their pages', () => {
    const file = fileOf(
      { kind: 'heading', level: 1, text: 'The Dam', pages: [{ at: 0, page: 1, label: 'xii' }] },
      { kind: 'paragraph', text: 'It was built in the war and leaks.', pages: [{ at: 16, page: 2, label: null }] },
    );
    const pages = pagesIn(file);
    const on = (words: string) => pageAt(pages, file.indexOf(words))?.page;
    assert.deepEqual(pages.map(pageName), ['xii', '2']);
    assert.deepEqual(['The Dam', 'It was', 'the war'].map(on), [1, 1, 2]);
    assert.deepEqual(shownBlocks(file), [
      ['heading', 'The Dam'],
      ['paragraph', 'It was built in the war and leaks.'],
    ]);
  });

  it('come back as they were, whatever they are', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...[
          'Tor',
          'said',
          '“No,”',
          '#',
          '##',
          '>',
          '-',
          '+',
          '*',
          '**',
          '_',
          '__',
          '***',
          '1.',
          '12)',
          '---',
          '===',
          '~~',
          '~~~',
        ],
        ...[
          '`',
          '```',
          '[',
          ']',
          '](',
          ')',
          '[a](b)',
          '![a](b)',
          '[^1]',
          '[^1]:',
          '[a]:',
          'b.c',
          '<!--',
          '-->',
          '<b>',
          '</p>',
        ],
        ...[
          '<script>',
          '</script>',
          '&amp;',
          '&',
          '\\',
          '|',
          '|-|',
          '😀',
          ':',
          '<!-- page 3 -->',
          '\u00ad',
          '[x]',
          '---\n',
          '+++',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const words = fc
      .array(fc.tuple(word, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 8 })
      .map((parts) =>
        parts
          .flat()
          .join('')
          .replace(/[\s\p{C}]+/gu, ' ')
          .trim(),
      )
      .filter((text) => withoutUnseen(text).trim() !== '');
    const at = fc.nat({ max: 30 });
    const page = fc.tuple(at, fc.nat({ max: 99 })).map(([place, number]) => [{ at: place, page: number, label: null }]);
    const extras = fc.record(
      { pages: page, notes: at.map((place) => [{ at: place, mark: '3' }]) },
      { requiredKeys: [] },
    );
    const block = fc.tuple(
      words,
      extras,
      fc.constantFrom<Partial<SourceBlock>>(
        { kind: 'paragraph' },
        { kind: 'heading', level: 2 },
        { kind: 'quote', level: 1 },
        { kind: 'item', level: 1, mark: '•' },
        { kind: 'caption' },
        { kind: 'note', mark: '3' },
      ),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), words, (parts, title) => {
        const blocks = parts.map(([text, extra, kind]) => ({ ...kind, ...extra, text }) as SourceBlock);
        const date = { day: '2025-11-12', foundIn: 'here' };
        const file = articleFile(documentOf(blocks, { title, date }), origin);
        assert.deepEqual(
          shownBlocks(file).map(([kind, shown]) => [kind, shown!.trim()]),
          parts.map(([text, , { kind }]) => [kind === 'heading' ? kind : 'paragraph', withoutUnseen(text).trim()]),
        );
        const article = parseArticle(file, 'a.md');
        assert.equal(article.date, '2025-11-12');
        assert.equal(
          article.title,
          title.replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\s]+/gu, ' ').trim() || null,
        );
        assert.deepEqual(originIn(file)?.from, origin.from);
      }),
      { numRuns: 400 },
    );
  });
});
