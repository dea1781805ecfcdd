import fc from 'fast-check';
import * as assert from 'node:assert/strict';
import type { Analysis } from '../../src/analysis/analysis';
import { analyze } from '../../src/analysis/analyze';
import { type Article, withParticulars } from '../../src/article/article';
import { decodeArticle } from '../../src/article/decode';
import { pagesIn } from '../../src/article/pageMarks';
import { labelOf, leadOf, parseArticle } from '../../src/article/parse';
import { isSurelySeed } from '../../src/article/seedSign';
import { shownLine } from '../../src/article/shownText';
import { Corpus } from '../../src/corpus/corpus';
import { extractFacts } from '../../src/corpus/facts';
import { readLanguages } from '../../src/language/packs/pack';
import { brokenPromises } from '../support/brokenPromises';
import { mutatedText } from './mutated';
import { hostileAndLong } from './pieces';
import { seedTexts } from './seeds';
import { target } from './target';

const names = fc.constantFrom('a.txt', 'a.md', '2025-11-08-dam.txt');
const texts = () => mutatedText(seedTexts(), hostileAndLong);

/** Articles as they are, and as people decided that they are read. */
const articles = () =>
  fc
    .record({
      name: names,
      text: texts(),
      language: fc.option(fc.constantFrom(...readLanguages), { freq: 2 }),
      day: fc.option(fc.constantFrom('2025-11-08', '0001-01-01', '9999-12-31'), { freq: 2 }),
    })
    .map(({ name, text, language, day }) =>
      withParticulars(parseArticle(text, name), {
        day,
        language: language === null ? null : { code: language, by: 'person' },
      }),
    );

const nothing: Analysis = { entities: [], mentions: [], statements: [], dates: [] };

/** Much quicker than an analysis, so that many more can be tried. */
export const parsedArticles = target(
  'articles-parsed',
  600,
  () => fc.record({ name: names, text: texts() }),
  ({ name, text }) => {
    const article = parseArticle(text, name);
    assert.equal(article.text, text);
    assert.deepEqual(brokenPromises(article, nothing), []);
    for (const block of article.blocks) assert.doesNotMatch(shownLine(article, block), /[\r\n]/);
    const pages = pagesIn(text).map(({ offset }) => offset);
    assert.ok(pages.every((offset, index) => offset > (pages[index - 1] ?? 0) && offset <= text.length));
    assert.equal(typeof isSurelySeed(text, name), 'boolean');
    assert.ok(labelOf(article).length <= 80 && !/\n/.test(leadOf(article)));
  },
);

export const analysedArticles = target('articles', 80, articles, (article) => {
  const analysis = analyze(article);
  assert.deepEqual(brokenPromises(article, analysis), []);
  for (const span of spansOf(article, analysis)) assert.equal(typeof shownLine(article, span), 'string');
  const facts = extractFacts(article, analysis);
  assert.deepEqual(JSON.parse(JSON.stringify(facts)), facts, 'Facts are plain JSON.');
});

function* spansOf({ blocks }: Article, { mentions, statements, dates }: Analysis) {
  yield* blocks;
  yield* mentions;
  yield* dates;
  for (const { content, cue, source } of statements) for (const span of [...content, cue, source]) if (span) yield span;
}

/** How editors and other programs write a text. */
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  plain: (text) => new TextEncoder().encode(text),
  'with a byte order mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16': (text) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')),
  'UTF-16, the other way round': (text) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
};

/** As VS Code's editor holds a file's text: mixed line ends become the kind that more than half of them have. */
function editorText(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const withReturn = text.split('\r').length - 1;
  return lines.join(withReturn > (lines.length - 1) / 2 ? '\r\n' : '\n');
}

export const editedFiles = target(
  'files-and-editors',
  60,
  () =>
    fc.record({
      name: names,
      // Half characters cannot be written to a file.
      text: texts().map((text) => text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '')),
      ends: fc.constantFrom('\n', '\r\n', '\r', 'as they are'),
      encoding: fc.constantFrom(...Object.keys(encodings)),
    }),
  ({ name, text, ends, encoding }) => {
    const inFile = ends === 'as they are' ? text : text.replace(/\r\n|\r|\n/g, ends);
    const bytes = encodings[encoding]!(inFile);
    // A mark at the beginning of the text itself is taken for the file's.
    const typed = editorText(encoding === 'plain' ? inFile.replace(/^\ufeff/, '') : inFile);
    assert.deepEqual(decodeArticle(bytes), { text: typed });
    const [read, edited] = [new Corpus(), new Corpus()];
    read.putFile(name, bytes);
    edited.putText(name, typed);
    assert.deepEqual(read.get(name), edited.get(name));
    const [fromFile, fromEditor] = [read, edited].map((corpus) => corpus.recentArticle(name)!);
    assert.deepEqual(fromFile, fromEditor);
    assert.deepEqual(analyze(fromFile!), analyze(fromEditor!));
  },
);

export const analysesInAnyOrder = target(
  'analyses-in-any-order',
  25,
  () => fc.array(articles(), { minLength: 2, maxLength: 4 }),
  (all) => {
    const inOrder = all.map((article) => analyze(article));
    const inReverse = [...all].reverse().map((article) => analyze(article));
    assert.deepEqual(inReverse.reverse(), inOrder);
  },
);

export const anyBytes = target(
  'bytes-as-articles',
  300,
  () => fc.tuple(fc.uint8Array({ maxLength: 400 }), names),
  ([bytes, name]) => {
    const corpus = new Corpus();
    corpus.putFile(name, bytes);
    const article = corpus.recentArticle(name);
    if (article === null) assert.match(corpus.get(name)!.unreadable!, /\S/);
    else assert.deepEqual(brokenPromises(article, analyze(article)), []);
  },
);
