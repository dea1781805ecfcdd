import * as fc from 'fast-check';
import * as assert from 'node:assert';
import { findHits } from '../../../src/search/passages/hits';
import { snippetOf, type Snippet } from '../../../src/search/passages/snippet';
import { parseQuery } from '../../../src/search/query/parser';
import { article } from '../support';

const text = ` date 2025-05-01 The harbour was quiet on Thursday.



The Long Night

After a storm of nine hours the night 	 ferry  came in with “all souls aboard”, the harbour-master, Odile Marchetti, said. She had waited with the families of passengers until dawn broke over the pier.

Nobody was hurt. The ferry sails again on Monday, and the night ferry's crew will rest.
`;
const seed = article(text);

const hitsOf = (query: string) =>
  findHits(seed, parseQuery(query)).map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' '));
const snippet = (query: string, length: number) => snippetOf(seed, findHits(seed, parseQuery(query)), length);
const marked = (result: Snippet) => result.marks.map((mark) => result.text.slice(mark.start, mark.end));

/** Many runs of one property, on a machine that does other things as well. In ms. */
const slow = 60_000;

describe('hits', () => {
  it('are the words of the query and their inflections', () => {
    assert.deepStrictEqual(hitsOf('ferries pier '), ['ferry', 'pier', 'ferry', "ferry's"]);
    assert.deepStrictEqual(hitsOf('passeng'), ['passengers']);
  });

  it('are whole phrases, whatever white space is in them', () => {
    assert.deepStrictEqual(hitsOf('"night ferry"'), ['night ferry', "night ferry's"]);
  });

  it('are hyphenated words in both spellings', () => {
    assert.deepStrictEqual(hitsOf('harbourmaster '), ['harbour-master']);
    assert.deepStrictEqual(hitsOf('harbour-master '), ['harbour', 'harbour-master']);
  });

  it('leave out header and what is not wanted', () => {
    assert.deepStrictEqual(hitsOf('date '), []);
    assert.deepStrictEqual(hitsOf('pier -dawn '), ['pier']);
  });

  it('forgive slips when there is nothing else', () => {
    assert.deepStrictEqual(hitsOf('pasengers '), ['passengers']);
    assert.deepStrictEqual(hitsOf('pasengers dawn '), ['dawn']);
  });
});

describe('snippet', () => {
  it('shows the passage with most of the words, in one line, cut at words', () => {
    const result = snippet('ferry storm harbour ', 110);
    assert.strictEqual(
      result.text,
      'After a storm of nine hours the night ferry came in with “all souls aboard”, the harbour-master, Odile…',
    );
    assert.deepStrictEqual(marked(result), ['storm', 'ferry', 'harbour']);
    assert.strictEqual(text.slice(result.at.start, result.at.end), 'storm');
  });

  it('begins with the sentence where that fits, and else some words before the hit', () => {
    assert.strictEqual(
      snippet('families ', 80).text,
      '…She had waited with the families of passengers until dawn broke over the pier.',
    );
    const result = snippet('families ', 40);
    assert.strictEqual(result.text, '…with the families of passengers until…');
    assert.deepStrictEqual(marked(result), ['families']);
  });

  it('marks phrases whose white space it collapsed', () => {
    assert.deepStrictEqual(marked(snippet('"night ferry"', 60)), ['night ferry']);
  });

  it('is the lead when nothing was hit', () => {
    const result = snippetOf(seed, [], 30);
    assert.strictEqual(result.text, 'The harbour was quiet on…');
    assert.deepStrictEqual(result.marks, []);
    assert.strictEqual(text.slice(result.at.start).slice(0, 11), 'The harbour');
  });

  it('is empty for an empty article', () => {
    assert.deepStrictEqual(snippetOf(article(''), [], 80), { text: '', marks: [], at: { start: 0, end: 0 } });
  });

  it('fits, and its marks show what was hit, for any length', () => {
    const word = fc.constantFrom('ferry', 'night', '"night ferry"', 'harbour', 'marchetti', 'storm', 'said', 'fer');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 20, max: 300 }),
        (words, length) => {
          const hits = findHits(seed, parseQuery(words.join(' ')));
          const result = snippetOf(seed, hits, length);
          const texts = new Set(hits.map((hit) => text.slice(hit.start, hit.end).replace(/\s+/g, ' ')));
          assert.ok(result.text.length <= length);
          assert.ok(!/\s\s|\n/.test(result.text));
          assert.ok(result.marks.length > 0 && hits.includes(result.at));
          assert.ok(texts.has(marked(result)[0]!) || marked(result).length > 1);
        },
      ),
    );
  }).timeout(slow);

  it('finds words near each other in an article that has little else', () => {
    for (const words of ['ab cd ', 'ab ', 'cd ab xy xy xy xy ab ']) {
      const long = article(words.repeat(400_000 / words.length));
      const hits = findHits(long, parseQuery('ab NEAR/3 cd'));
      assert.equal(hits.length, words === 'ab ' ? 0 : 5000);
      assert.ok(snippetOf(long, hits, 160).text.length > 5);
    }
  });
});
