import * as assert from 'node:assert';
import { inverseDocumentFrequency, lengthNorm, saturate } from '../../../src/search/match/bm25';
import { feedbackArticles, relatedWords } from '../../../src/search/match/feedback';
import { proximityScore } from '../../../src/search/match/proximity';
import { Dictionary } from '../../../src/search/index/dictionary';
import { DocumentWords } from '../../../src/search/index/documentWords';
import { FactsIndex } from '../../../src/search/index/factsIndex';
import { PostingLists } from '../../../src/search/index/postings';
import { noMarks, noTerm, type IndexReader } from '../../../src/search/index/types';

const near = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}`);

describe('BM25', () => {
  it('values a term by how few documents have it, and never below nothing', () => {
    near(inverseDocumentFrequency(1, 10), Math.log(1 + 9.5 / 1.5));
    near(inverseDocumentFrequency(10, 10), Math.log(1 + 0.5 / 10.5));
    assert.ok(inverseDocumentFrequency(10, 10) > 0);
    assert.ok(inverseDocumentFrequency(1, 10) > inverseDocumentFrequency(2, 10));
  });

  it('normalizes by length: an article of average length has k1', () => {
    near(lengthNorm(100, 100), 1.2);
    near(lengthNorm(200, 100), 1.2 * 1.75);
    near(lengthNorm(0, 100), 1.2 * 0.25);
    near(lengthNorm(50, 0), 1.2);
  });

  it('counts further occurrences for less and less, up to k1 + 1', () => {
    assert.strictEqual(saturate(0, 1.2), 0);
    near(saturate(1, 1.2), 1);
    near(saturate(2, 1.2), 4.4 / 3.2);
    assert.ok(saturate(1e9, 1.2) < 2.2);
  });
});

describe('proximity', () => {
  /** Terms 1 and 2 are the words 1 and 2 of the query; 0 is any other. */
  const words = { wordOfTerm: Uint8Array.from([0, 1, 2, 3]), idfs: [2, 3, 5] };
  const score = (...tokens: number[]) => proximityScore(Int32Array.from(tokens), words, 1.2);

  it('falls with the square of the distance, to nothing beyond five', () => {
    near(score(1, 2), 2 * saturate(1, 1.2));
    near(score(1, 0, 2), 2 * saturate(1 / 4, 1.2));
    near(score(1, 0, 0, 0, 0, 2), 2 * saturate(1 / 25, 1.2));
    assert.strictEqual(score(1, 0, 0, 0, 0, 0, 2), 0);
  });

  it('adds up within a pair before it is saturated, and has the rarity of the commoner word', () => {
    near(score(1, 2, 1), 2 * saturate(2, 1.2));
    near(score(2, 3), 3 * saturate(1, 1.2));
    near(score(1, 2, 3), 2 * saturate(1, 1.2) + 3 * saturate(1, 1.2) + 2 * saturate(1 / 4, 1.2));
  });

  it('is between different words of one paragraph', () => {
    assert.strictEqual(score(1, 1), 0);
    assert.strictEqual(score(1, noTerm, 2), 0);
    assert.strictEqual(score(0, 1, 0), 0);
  });
});

describe('relevance feedback', () => {
  /** An index in which each word stands in so many of 40 articles. */
  function indexWith(counts: Readonly<Record<string, number>>): IndexReader {
    const dictionary = new Dictionary();
    const postings = new PostingLists();
    for (const [word, count] of Object.entries(counts)) {
      const term = dictionary.enterTerm(word);
      for (let slot = 0; slot < count; slot++) postings.add(term, slot, 1);
    }
    const lengthNorms = new Float64Array(40);
    const words = new DocumentWords();
    return {
      dictionary,
      postings,
      documents: [],
      languages: [],
      words,
      lengthNorms,
      facts: new FactsIndex(),
      marks: noMarks,
      size: 40,
    };
  }
  const index = indexWith({ harbour: 4, pier: 2, ferry: 5, once: 1, of: 3, the: 4, ox: 2, '1999': 2 });
  const article = (score: number, ...words: string[]) => ({
    language: 'en',
    tokens: Int32Array.from(words, (word) => index.dictionary.find(word) ?? noTerm),
    length: words.length,
    score,
  });
  const related = (...articles: ReturnType<typeof article>[]) =>
    relatedWords(articles, index).map(({ term, factor }) => [index.dictionary.text(term), factor] as const);

  it('takes words that neither one article nor more than a tenth of them have', () => {
    const found = related(article(1, 'harbour', 'pier', 'ferry', 'once'));
    assert.deepStrictEqual(
      found.map(([word]) => word),
      ['harbour', 'pier'],
    );
  });

  it('takes no stop words, numbers or words of two letters', () =>
    assert.deepStrictEqual(related(article(1, 'of', 'the', 'ox', '1999', 'nowhere')), []));

  it('takes no words that are very common in the language of their article', () => {
    const own = indexWith({ nicht: 3, hafen: 3, die: 3 });
    const tokens = Int32Array.from(['nicht', 'hafen', 'die'], (word) => own.dictionary.find(word)!);
    const words = (language: string) =>
      relatedWords([{ language, tokens, length: 3, score: 1 }], own).map(({ term }) => own.dictionary.text(term));
    assert.deepStrictEqual(words('de'), ['hafen']);
    assert.deepStrictEqual(words('en'), ['die', 'hafen', 'nicht']);
  });

  it('weighs a word by the score of its articles and by its share of them', () => {
    const [first, second, ...others] = related(article(3, 'pier', 'ferry'), article(1, 'harbour', 'ferry'));
    assert.deepStrictEqual(others, []);
    assert.strictEqual(first?.[0], 'pier');
    near(first[1], (3 / 4) * inverseDocumentFrequency(2, 40));
    assert.strictEqual(second?.[0], 'harbour');
    near(second[1], (1 / 4) * inverseDocumentFrequency(4, 40));
  });

  it('reads ten articles and gives twenty words', () => {
    assert.strictEqual(feedbackArticles, 10);
    const names = Array.from({ length: 25 }, (_, number) => `word${String.fromCharCode(97 + number)}`);
    const many = indexWith(Object.fromEntries(names.map((name) => [name, 2])));
    const one = { language: 'en', tokens: Int32Array.from(names.keys()), length: 25, score: 1 };
    const found = relatedWords([one], many).map(({ term }) => many.dictionary.text(term));
    assert.deepStrictEqual(found, names.slice(0, 20));
  });
});
