import fc from 'fast-check';
import * as assert from 'node:assert/strict';
import { explain } from '../../src/search/query/explain';
import { parseQuery } from '../../src/search/query/parser';
import { printQuery } from '../../src/search/query/print';
import { indexOf, Library } from '../search/support';
import { hostile } from './pieces';
import { target } from './target';

/** Words as queries have them, and all that means something in one. */
const parts = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...'ferry pier Night US O’Hara cease-fire élevée 东京 3,000 the x'.split(' ')),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...['(', ')', '"', '“', '”', '‟', '|', '||', '-', '~', '*', '?', ':', '/', '~2', '"~3', '"* ', '\n', '\u0085'],
      ...['OR', 'AND', 'NOT', 'NEAR', 'NEAR/3', 'NEAR:1000', 'NEAR/9999', ' OR ', ' AND ', ' NEAR/5 '],
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['speaker:', 'SPEAKER:', 'mentions:', 'place:', 'type:direct', 'type:direct|mixed', 'in:quote', 'in:heading'],
      ...['date:2025-10', 'on:>=2025', 'on:2025-01..', 'path:a*b', 'path:"a *"', 'tag:', 'lang:de', 'status:reviewed'],
      ...['title:', 'headline:"', 'intro:-', 'spaeker:', 'speaker:"A B"*', 'speaker:a|mentions:b'],
    ),
  },
  { weight: 2, arbitrary: hostile },
);
const joints = fc.constantFrom('', ' ', ' ', ' ', '  ');
const text = fc
  .array(fc.tuple(parts, joints), { maxLength: 90, size: 'max' })
  .map((all) => all.map((each) => each.join('')).join(''));
const anything = fc.oneof({ weight: 5, arbitrary: text }, fc.string({ unit: 'binary', maxLength: 200 }));

/** What a query asks for; whether the person has finished typing it is not in its print. */
const closed = (node: unknown): unknown =>
  JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'open' ? false : value)));

/** Longer queries are cut. */
const longest = 4000;

export const printedQueries = target(
  'printed-queries',
  1500,
  () => anything,
  (typed) => {
    parseQuery(typed, { typing: true });
    const read = parseQuery(typed, { typing: false });
    for (const { start, end } of read.problems) assert.ok(start >= 0 && end >= start && end <= typed.length);
    assert.ok(typeof explain(read) === 'string');
    const printed = printQuery(read);
    if (printed.length > longest) return;
    const again = parseQuery(printed, { typing: false });
    assert.deepEqual(closed(again.root), closed(read.root), printed);
  },
);

/** Articles of few words, so that a query is likely to find some of them. */
const vocabulary = ['ferry', 'pier', 'night', 'mayor', 'lamp'];
const words = (most: number) => fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: most });
const corpus = fc.array(words(8), { minLength: 1, maxLength: 6 });

/** A query by its meaning: what a reader of the documentation would expect of it. */
type Meaning =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'near'; readonly one: string; readonly other: string; readonly between: number }
  | { readonly kind: 'and' | 'or' | 'without'; readonly one: Meaning; readonly other: Meaning };

const meanings = fc.letrec<{ all: Meaning }>((tie) => ({
  all: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'meaning' },
    fc.record({ kind: fc.constant('word' as const), word: fc.constantFrom(...vocabulary) }),
    fc.record({ kind: fc.constant('phrase' as const), words: words(3) }),
    fc.record({
      kind: fc.constant('near' as const),
      one: fc.constantFrom(...vocabulary),
      other: fc.constantFrom(...vocabulary),
      between: fc.nat({ max: 4 }),
    }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const, 'without' as const),
      one: tie('all'),
      other: tie('all'),
    }),
  ),
})).all;

function written(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'word':
      return meaning.word;
    case 'phrase':
      return `"${meaning.words.join(' ')}"`;
    case 'near':
      return `(${meaning.one} NEAR/${meaning.between} ${meaning.other})`;
    case 'and':
      return `(${written(meaning.one)} AND ${written(meaning.other)})`;
    case 'or':
      return `(${written(meaning.one)} OR ${written(meaning.other)})`;
    case 'without':
      return `(${written(meaning.one)} AND -${written(meaning.other)})`;
  }
}

/** Whether an article is meant, by looking at each of its words. */
function isMeant(meaning: Meaning, body: readonly string[]): boolean {
  switch (meaning.kind) {
    case 'word':
      return body.includes(meaning.word);
    case 'phrase':
      return body.some((_, at) => meaning.words.every((word, index) => body[at + index] === word));
    case 'near':
      return body.some(
        (one, at) =>
          one === meaning.one &&
          body.some(
            (other, place) => other === meaning.other && place !== at && Math.abs(place - at) - 1 <= meaning.between,
          ),
      );
    case 'and':
      return isMeant(meaning.one, body) && isMeant(meaning.other, body);
    case 'or':
      return isMeant(meaning.one, body) || isMeant(meaning.other, body);
    case 'without':
      return isMeant(meaning.one, body) && !isMeant(meaning.other, body);
  }
}

export const foundByMeaning = target(
  'search-by-meaning',
  1500,
  () => fc.record({ bodies: corpus, meaning: meanings }),
  ({ bodies, meaning }) => {
    const index = indexOf(Object.fromEntries(bodies.map((body, at) => [`${at}`, body.join(' ')])));
    const query = parseQuery(written(meaning), { typing: false });
    const found = index.search(query, { limit: 10 }).map(({ id }) => id);
    const meant = bodies.flatMap((body, at) => (isMeant(meaning, body) ? [`${at}`] : []));
    assert.deepEqual(found.sort(), meant, written(meaning));
  },
);

const library = () =>
  new Library()
    .add(
      'a',
      'The harbour was quiet.\n\nThe Night Ferry\n\n“The ferry sails on Monday,” O’Hara said of the cease-fire. 东京都',
      {
        people: ['O’Hara'],
        said: [['O’Hara', 'direct', '“The ferry sails on Monday,”']],
        days: [['Monday', '2025-10-27']],
      },
    )
    .add('b', 'US ferry. '.repeat(50))
    .add('c', 'La pier élevée … the x 3,000\u0000\ud83d', null);

export const answeredQueries = target(
  'answered-queries',
  600,
  () => fc.record({ typed: anything, typing: fc.boolean() }),
  ({ typed, typing }) => {
    const articles = library();
    for (const id of articles.found(typed, { typing })) articles.marks(id, typed);
  },
);
