/**
 * What `Article` and `Analysis` promise holds for the project's own articles, in all languages, and for what is left of
 * them when paragraphs are cut, moved and doubled and characters go missing or creep in.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { analyze } from '../../src/analysis/analyze';
import type { Article } from '../../src/article/article';
import { parseArticle } from '../../src/article/parse';
import { brokenPromises } from '../support/brokenPromises';
import { readProjectFile } from '../support/readProjectFile';

interface Source {
  readonly name: string;
  readonly text: string;
}

const sources: readonly Source[] = ['seeds', path.join('test', 'golden')].flatMap((folder) =>
  readdirSync(path.resolve(folder))
    .filter((file) => /(?<!\.golden)\.(?:txt|md)$/.test(file))
    .map((name) => ({ name, text: readProjectFile(folder, name) })),
);

const broken = (article: Article): string[] => brokenPromises(article, analyze(article));

/** Characters that come from other programs, and those that have a meaning here: quotation marks, marks, line ends. */
const strange = [
  ...['“', '”', '"', '‘', '’', '„', '«', '»', "''", '—', ':', ',', '…', '(', ')', '[', ']'],
  ...['\n', '\r\n', '\n\n', '\r', '\t', ' ', '\u00a0', '\u2009', '\u2028', '\u3000', '\ufeff', '\u0000'],
  ...['\u200b', '\u00ad', '\u200d', '\u200e', '\u202e', '\u2067', '\u0301', '\ufffd'],
  ...['😀', '𝐀nn', '👩🏽‍🚒', '\ud83d', '\ude00', 'ß', 'İ', '中', 'م'],
  ...[
    '**',
    '_',
    '> ',
    '# ',
    '| a | b |\n|---|---|\n',
    '```',
    '<p>',
    '<br>',
    '<b',
    '<!--',
    '-->',
    '&nbsp;',
    '&#128512;',
  ],
  ...['&fjlig;', '&nvlt;', '&amp;', '\\', '~~', '---\n', 'date 2025-02-30 ', 'Q: ', 'ANN BERG: ', '@ann: ', '2025-W01'],
] as const;

/** Changes a text at places that two shares of it name, from 0 to 1. */
type Mutation = (text: string, one: number, other: number) => string;

const paragraphsOf = (text: string) => text.split(/\n\s*\n/);
const placeIn = (text: string, share: number) => Math.floor(share * text.length);

const mutations: readonly Mutation[] = [
  (text, one, other) => {
    const [start, end] = [placeIn(text, one), placeIn(text, other)].sort((a, b) => a - b) as [number, number];
    return text.slice(0, start) + text.slice(Math.min(end, start + 200));
  },
  (text, one) => text.slice(0, placeIn(text, one)),
  (text, one) => text.slice(placeIn(text, one)),
  (text, one, other) => {
    const paragraphs = paragraphsOf(text);
    const [moved = ''] = paragraphs.splice(Math.floor(one * paragraphs.length), 1);
    paragraphs.splice(Math.floor(other * (paragraphs.length + 1)), 0, moved);
    return paragraphs.join('\n\n');
  },
  (text, one, other) => {
    const paragraphs = paragraphsOf(text);
    const again = paragraphs[Math.floor(one * paragraphs.length)] ?? '';
    paragraphs.splice(Math.floor(other * paragraphs.length), 0, again);
    return paragraphs.join('\n\n');
  },
  (text, one, other) =>
    paragraphsOf(text).join(one < 0.3 ? '\n' : one < 0.6 ? ' ' : other < 0.5 ? '\r\n\r\n' : '\n \n'),
  ...strange.flatMap((piece): Mutation[] => [
    (text, one) => text.slice(0, placeIn(text, one)) + piece + text.slice(placeIn(text, one)),
    (text, one, other) => {
      const words = text.split(' ');
      const from = Math.floor(one * words.length);
      const to = from + Math.ceil(other * 40);
      return words.map((word, index) => (index >= from && index < to ? piece + word : word)).join(' ');
    },
  ]),
  ...['e', '.', ',', '\n', ' ', '”', '“'].map(
    (letter): Mutation =>
      (text, one, other) =>
        [...text].filter((each, index) => each !== letter || (index * (one + 1)) % 1 > other).join(''),
  ),
  (text, one) => text.slice(0, placeIn(text, one)) + text.slice(placeIn(text, one)).toUpperCase(),
];

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const mutated: fc.Arbitrary<Source> = fc
  .tuple(
    fc.constantFrom(...sources),
    fc.constantFrom(...sources),
    fc.array(fc.tuple(fc.constantFrom(...mutations), share, share), { minLength: 1, maxLength: 8 }),
    share,
    fc.boolean(),
  )
  .map(([first, second, changes, middle, isMarkdown]) => {
    // Half of one and half of another, maybe in another language.
    const joined = `${first.text.slice(0, placeIn(first.text, middle))}\n\n${second.text.slice(placeIn(second.text, middle))}`;
    const text = changes.reduce((changed, [mutation, one, other]) => mutation(changed, one, other), joined);
    return { name: isMarkdown ? 'article.md' : 'article.txt', text: text.slice(0, 4_000) };
  });

describe('the promises of an analysis', function () {
  this.timeout(60_000);

  for (const { name, text } of sources)
    it(`hold for ${name}`, () => assert.deepEqual(broken(parseArticle(text, name)), []));

  it('hold for articles in which anything has happened', () => {
    fc.assert(
      fc.property(mutated, ({ name, text }) => assert.deepEqual(broken(parseArticle(text, name)), [])),
      { numRuns: 60 },
    );
  });

  it('hold whatever was analysed before, and the analysis is the same', () => {
    fc.assert(
      fc.property(mutated, mutated, (one, other) => {
        const article = parseArticle(one.text, one.name);
        const alone = analyze(article);
        analyze(parseArticle(other.text, other.name));
        assert.deepEqual(analyze(parseArticle(one.text, one.name)), alone);
        assert.deepEqual(brokenPromises(article, alone), []);
      }),
      { numRuns: 15 },
    );
  });
});
