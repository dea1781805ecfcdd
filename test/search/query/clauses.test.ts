import * as fc from 'fast-check';
import * as assert from 'node:assert';
import { findHits } from '../../../src/search/passages/hits';
import { snippetOf } from '../../../src/search/passages/snippet';
import type { Node } from '../../../src/search/query/ast';
import { clausesOf, type Clause } from '../../../src/search/query/clauses';
import { parseQuery } from '../../../src/search/query/parser';
import { article, indexOf } from '../support';

/**
 * What a query of plain words and phrases looks for, in short: quotes for phrases, `*` for a word that may go on, `-`
 * for not.
 */
const short = (text: string, options?: { typing: boolean }) => {
  const { nodes } = parseQuery(text, options).root;
  const plain = nodes.filter((node) => node.kind === 'word' || node.kind === 'phrase');
  const left = nodes.flatMap((node) =>
    node.kind === 'not' ? clausesIn([node.node]).map((clause) => `-${shortClause(clause)}`) : [],
  );
  return [...clausesIn(plain).map(shortClause), ...left];
};

const clausesIn = (nodes: readonly Node[]) =>
  clausesOf(
    nodes.filter((node) => node.kind === 'word' || node.kind === 'phrase'),
    { beside: false, strict: false, languages: [] },
  );

const shortClause = ({ kind, terms, open }: Clause) =>
  `${kind === 'phrase' ? `"${terms.join(' ')}"` : terms.join(' ')}${open ? '*' : ''}`;

/** Many runs of one property, on a machine that does other things as well. In ms. */
const slow = 60_000;

describe('query', () => {
  it('reads plain words; the last one may go on', () => {
    assert.deepStrictEqual(short('harbour Ferry'), ['harbour', 'ferry*']);
    assert.deepStrictEqual(short('harbour ferry '), ['harbour', 'ferry']);
    assert.deepStrictEqual(short('harbour ferry', { typing: false }), ['harbour', 'ferry']);
  });

  it('reads phrases in straight, curly and other quotation marks', () => {
    assert.deepStrictEqual(short('"night ferry" pier '), ['"night ferry"', 'pier']);
    assert.deepStrictEqual(short('“night ferry” '), ['"night ferry"']);
    assert.deepStrictEqual(short('«night ferry» '), ['"night ferry"']);
  });

  it('lets an open quotation go on', () => {
    assert.deepStrictEqual(short('pier "night fer'), ['pier', '"night fer"*']);
    assert.deepStrictEqual(short('pier "night '), ['pier', '"night"']);
  });

  it('reads words and phrases to leave out', () => {
    assert.deepStrictEqual(short('pier -ferry -"night train" '), ['pier', '-ferry', '-"night train"']);
  });

  it('takes a minus inside or beside words for what it is', () => {
    assert.deepStrictEqual(short('cease-fire '), ['cease', 'fire', 'ceasefire']);
    assert.deepStrictEqual(short('pier - ferry '), ['pier', 'ferry']);
  });

  it('leaves out words that tell nothing, unless there is nothing else', () => {
    assert.deepStrictEqual(short('what did the mayor say about the pier '), ['mayor', 'say', 'pier']);
    assert.deepStrictEqual(short('who was it '), ['who', 'was', 'it']);
    assert.deepStrictEqual(short('mayor the'), ['mayor', 'the*']);
    assert.deepStrictEqual(short('"to be or not to be" '), ['"to be or not to be"']);
  });

  it('counts repeated words', () => {
    assert.deepStrictEqual(
      clausesIn(parseQuery('pier ferry pier ').root.nodes).map((clause) => clause.times),
      [2, 1],
    );
  });

  it('is empty without words', () => {
    for (const text of ['', ' ', '"', '""', '-', '- -', '"" -""', '😀', '.*', '('])
      assert.deepStrictEqual(short(text), []);
  });

  it('is bounded', () => {
    const long = parseQuery(
      'pier'.concat(' w'.repeat(10), ' ab1'.repeat(3), Array.from({ length: 5000 }, (_, n) => ` x${n}`).join('')),
    );
    assert.strictEqual(long.root.nodes.length, 64);
    assert.deepStrictEqual(
      long.problems.map(({ text }) => text),
      ['A query can have 64 words at most; the rest are ignored.', 'Only the first 4000 characters are searched.'],
    );
    assert.ok(clausesIn(parseQuery('a-'.repeat(20_000)).root.nodes).length <= 64);
  });

  it('takes anything, searches with it and marks its hits', () => {
    const seed = article(
      'date 2025-05-01 The night ferry, said Ms. O’Hara, left from 東京.\n\nIt is cease-fire time in İstanbul.',
    );
    const index = indexOf({ a: seed.text, b: 'Nothing -here "at all"' });
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('"', ' -', '-"', '*', '~', 'ferry', 'nigth', '東', 'O’Hara', ' ', '(', '\\', 'cease-fire'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, typing) => {
        const query = parseQuery(pieces.join(''), { typing });
        const hits = index.search(query, { limit: 10 });
        assert.ok(hits.every((hit) => Number.isFinite(hit.score)));
        const spans = findHits(seed, query);
        const snippet = snippetOf(seed, spans, 60);
        assert.ok(snippet.text.length <= 60);
      }),
    );
  }).timeout(slow);
});
