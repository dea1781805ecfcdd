import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorAt, AnchorFinder } from '../../src/review/anchor';

/** Where the anchor of the words in brackets is found after an edit; the words in brackets there, or nothing. */
function found(before: string, after: string): string | null {
  const start = before.indexOf('[');
  const end = before.indexOf(']') - 1;
  const anchor = anchorAt(before.replace(/[[\]]/g, ''), { start, end });
  const span = new AnchorFinder(after).find(anchor);
  return span && `${after.slice(0, span.start)}[${after.slice(span.start, span.end)}]${after.slice(span.end)}`;
}

describe('the place of a decision after an edit', () => {
  const cases: readonly [what: string, before: string, after: string, found: string | null][] = [
    ['nothing', 'The dam [is safe], he said.', 'The dam is safe, he said.', 'The dam [is safe], he said.'],
    [
      'words before',
      'The dam [is quite safe], he said.',
      'On Monday: the dam is quite safe, he said.',
      'On Monday: the dam [is quite safe], he said.',
    ],
    [
      'other line breaks and marks',
      'He said [“the dam\nis safe”] on Monday.',
      'He said "the dam is  safe" on Monday.',
      'He said ["the dam is  safe"] on Monday.',
    ],
    [
      'the words themselves, a little',
      'He said that [the old dam is quite safe today], on Monday.',
      'He said that the old dams are quite safe today, on Monday.',
      'He said that [the old dams are quite safe today], on Monday.',
    ],
    ['the words, wholly', 'He said that [the dam is safe], on Monday.', 'He said that all is lost, on Monday.', null],
    // Never a lookalike.
    [
      'one of two, which is gone',
      'Ray left early. “[I saw nothing there],” he said. Berg stayed late. “I saw nothing there,” she said.',
      'Berg stayed late. “I saw nothing there,” she said.',
      null,
    ],
    ['a short word among many', 'He left. [He] came. He sat.', 'He left. He sat. He slept.', null],
    [
      'a short word whose surroundings are left',
      'Ray met the mayor in Ulm. [She] left the town at noon. She came back at two.',
      'Yesterday Ray met the mayor in Ulm. She left the town at noon. She came back at two.',
      'Yesterday Ray met the mayor in Ulm. [She] left the town at noon. She came back at two.',
    ],
    ['all of it', 'The dam [is safe].', '', null],
  ];
  for (const [what, before, after, expected] of cases)
    it(`${what}: ${after}`, () => assert.equal(found(before, after), expected));

  const kinds: readonly [what: string, fewestWords: number, mostWords: number, found: number][] = [
    ['a sentence', 99, 99, 0.99],
    ['some of its words', 4, 8, 0.99],
    ['a word or two', 1, 2, 0.9],
  ];
  for (const [what, fewest, most, least] of kinds)
    it(`is the right one or none, whatever is edited around ${what}`, () => {
      let asked = 0;
      let kept = 0;
      const changes = fc.array(edits, { minLength: 1, maxLength: 6 });
      const part = fc.tuple(fc.nat(), fc.integer({ min: fewest, max: most }));
      fc.assert(
        fc.property(articles, fc.nat(), part, changes, (article, nth, [first, count], all) => {
          const sentences = article.flat();
          const target = sentences[nth % sentences.length]!;
          const inside = partOf(target, first, count);
          const old = laidOut(article, target);
          const anchor = anchorAt(old.text, { start: old.start + inside.start, end: old.start + inside.end });
          const now = laidOut(
            all.reduce((each, change) => change(each, target), article),
            target,
          );
          const place = new AnchorFinder(now.text).find(anchor);
          asked++;
          if (!place) return;
          kept++;
          assert.deepEqual(place, { start: now.start + inside.start, end: now.start + inside.end });
        }),
        { numRuns: 2000, seed: 20251108 },
      );
      assert.ok(kept / asked >= least, `${kept} of ${asked}`);
    });
});

/** Where some words of a sentence stand in it. */
function partOf({ words }: Sentence, first: number, count: number): { start: number; end: number } {
  const all = words.split(' ');
  const from = count >= all.length ? 0 : first % (all.length - count + 1);
  const start = all.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
  return { start, end: start + all.slice(from, from + count).join(' ').length };
}

/** A sentence knows itself, so that the test knows which one is the right one among equals. */
interface Sentence {
  readonly words: string;
}
type Article = readonly (readonly Sentence[])[];

const word = fc.constantFrom(
  ...'the dam mayor said that Ann Ray of Ulm bridge has been closed since Monday because its old piers were cracked and nobody knew when it would open again'.split(
    ' ',
  ),
);
const sentence: fc.Arbitrary<Sentence> = fc
  .array(word, { minLength: 4, maxLength: 16 })
  .map((words) => ({ words: `${words.join(' ')}.` }));
const articles: fc.Arbitrary<Article> = fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), {
  minLength: 2,
  maxLength: 8,
});

type Edit = (article: Article, target: Sentence) => Article;
const at = (article: Article, place: number) => place % Math.max(1, article.length);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(), sentence).map(
    ([paragraph, place, added]): Edit =>
      (article) =>
        article.map((each, index) => (index === at(article, paragraph) ? inserted(each, place, added) : each)),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([paragraph, place]): Edit =>
      (article, target) =>
        article.map((each, index) =>
          index === at(article, paragraph)
            ? each.filter((one, nth) => one === target || nth !== place % each.length)
            : each,
        ),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]): Edit => (article) => {
    const moved = article[at(article, from)];
    const rest = article.filter((_, index) => index !== at(article, from));
    return moved ? inserted(rest, to, moved) : article;
  }),
);

function laidOut(article: Article, target: Sentence): { text: string; start: number; end: number } {
  let text = '';
  let start = -1;
  for (const paragraph of article) {
    if (paragraph.length === 0) continue;
    for (const each of paragraph) {
      if (each === target) start = text.length;
      text += `${each.words} `;
    }
    text = `${text.trimEnd()}\n\n\n`;
  }
  return { text, start, end: start + target.words.length };
}

function inserted<T>(list: readonly T[], place: number, item: T): T[] {
  const index = place % (list.length + 1);
  return [...list.slice(0, index), item, ...list.slice(index)];
}
