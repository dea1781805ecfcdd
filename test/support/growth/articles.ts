import { parseArticle } from '../../../src/article/parse';
import { decodeArticle } from '../../../src/article/decode';
import { sentenceAround } from '../../../src/article/sentence';
import { shownText } from '../../../src/article/shownText';
import { digestOf } from '../../../src/corpus/digest';
import { summaryOf } from '../../../src/corpus/summary';
import type { GrowthCase } from './growth';
import { news } from './news';
import { textCases } from './textCases';

const markdown: readonly string[] = [
  '[',
  '![',
  '](',
  '<!--',
  '<script>',
  '`',
  '``` \n',
  '[a](',
  '(y)',
  '[a][b]',
  '> ',
  '>',
  '- ',
  '  - #\n',
  '\\<',
  '|\n|-|\n',
  '| a | b |\n',
  '<a ',
  '<b>',
  '&amp;',
  '&am',
  '**',
  '*_~~',
  '# #\n',
  '#\n===\n',
  '1. a\n',
  '[#]: b.c\n',
  '[^#]: a note\n',
  '<!-- page 2 -->',
  '<!-- page 2: ',
  'word word word word word word word word [a](b)\n\n> <!-- page 2 -->\n- b\n',
];

/** Once, and then again and again. */
const beginnings: readonly (readonly [beginning: string, shape: string])[] = [
  ['[a](', '(y)'],
  ['[a]: b.c\n\n', '[a]'],
  ['---\n', 'a: b\n'],
  ['---\n', 'title: |\n  #\n'],
  ['---\ntags:\n', '  - #\n'],
  ['---\ntitle: ', '['],
  ['---\ntitle: "', '\\"'],
  ['+++\n', 'a = "b"\n'],
  ['+++\na = ', '['],
];

const plain: readonly string[] = [
  ' ',
  '\n',
  '\r\n',
  'a',
  '1',
  'a\n\n',
  'Published: ',
  'Published: 4 February 2025\n\n',
  ' date 2025-11-08 ',
  'SEN. BLAKE: ',
  'Q: a?\nA: b.\n',
  '[00:12:03] Ann Lee: yes.\n',
  'Ann Lee  0:09\nyes\n',
  'A Title in Some Case\n\n',
];

const parsed = (name: string) => (text: string) => () => {
  const article = parseArticle(text, name);
  // What lists, searches and hovers ask of every article.
  summaryOf(article);
  for (const block of article.blocks) shownText(article, block);
};

export const articleCases: readonly GrowthCase[] = [
  ...textCases('decode', 200_000, ['a', '\r\n', 'é', 'a\r\n\n\r', '\u{1f600}'], (text) => {
    const bytes = new TextEncoder().encode(text);
    return () => decodeArticle(bytes);
  }),
  ...textCases('digest', 500_000, ['ab'], (text) => () => digestOf(text)),
  ...textCases('Markdown', 20_000, markdown, parsed('a.md'), beginnings),
  ...textCases('plain text', 60_000, plain, parsed('a.txt')),
  ...[
    news,
    { shape: 'one sentence without end', of: (length: number) => news.of(length).replace(/[\s.!?]+/g, ' ') },
  ].map(({ shape, of }): GrowthCase => ({
    stage: 'sentences around words',
    shape,
    size: 50_000,
    prepare: (size) => {
      const article = parseArticle(of(size), 'a.txt');
      const words = [...article.text.matchAll(/\bthe\b/g)].map(({ index }) => ({ start: index, end: index + 3 }));
      return () => words.forEach((span) => sentenceAround(article, span));
    },
  })),
];
