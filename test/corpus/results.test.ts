import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/analyze';
import { parseArticle } from '../../src/article/parse';
import {
  facetsOf,
  foundArticle,
  groupResults,
  hitLine,
  nextHit,
  type FoundArticle,
  type FoundHit,
} from '../../src/corpus/results';
import { searchFactsOf } from '../../src/search/index/facts';
import { findHits } from '../../src/search/passages/hits';
import { parseQuery } from '../../src/search/query/parser';

const texts: Readonly<Record<string, string>> = {
  'dam.txt':
    ' date 2025-11-07 Minister Ada Quist said on Friday that the dam at Orlev will close. "The dam is old," she added.\n\nThe town of Orlev lies below the dam.',
  'vote.txt': ' date 2025-10-02 "A dam is no toy," said Bram Tolle.',
  'letter.txt': 'The dam was never safe, according to officials.',
};

function found(name: string, query = 'dam'): FoundArticle {
  const article = parseArticle(texts[name]!, name);
  const facts = searchFactsOf(article, analyze(article));
  return foundArticle(article, findHits(article, parseQuery(query), facts), facts);
}

const all = () => Object.keys(texts).map((name) => found(name));
const shown = (hits: readonly FoundHit[]) => hits.map(({ article, start, end }) => `${article.id} ${start}-${end}`);

describe('results', () => {
  it('know who says each hit', () => {
    assert.deepEqual(
      found('dam.txt').hits.map(({ said, speaker }) => `${speaker} ${said}`),
      ['Ada Quist indirect', 'Ada Quist direct', 'null null'],
    );
  });

  it('know nothing of speakers before the article has been read for them', () => {
    const article = parseArticle(texts['vote.txt']!, 'vote.txt');
    const result = foundArticle(article, findHits(article, parseQuery('dam')), undefined);
    assert.deepEqual(
      result.hits.map(({ said, speaker }) => [said, speaker]),
      [[null, null]],
    );
  });

  it('have one hit without length where the article as a whole was found', () => {
    const article = parseArticle(texts['vote.txt']!, 'vote.txt');
    const [hit, ...others] = foundArticle(article, [], undefined).hits;
    assert.deepEqual(others, []);
    assert.equal(hit!.start, hit!.end);
    assert.equal(article.text.slice(hit!.start, hit!.start + 5), '"A da');
    assert.equal(foundArticle(parseArticle('', 'empty.txt'), [], undefined).hits[0]!.start, 0);
  });

  it('are said in the innermost statement that they begin in', () => {
    const article = parseArticle('The mayor said Ada Quist had called the dam old, and nobody answered.', 'nested.txt');
    /** Speaker, type (0: direct, 1: indirect), one piece: where it begins and ends in the text, and its terms. */
    const statement = (speaker: number, type: number, start: number, end: number) => [
      speaker,
      type,
      1,
      start,
      end,
      0,
      9,
    ];
    const facts = {
      named: [
        { kind: 'person' as const, names: ['The Mayor'] },
        { kind: 'person' as const, names: ['Ada Quist'] },
      ],
      statements: [...statement(0, 1, 15, 50), ...statement(1, 0, 36, 47), ...statement(0, 0, 36, 48)],
      days: [],
    };
    const at = (...starts: number[]) => starts.map((start) => ({ start, end: start + 3 }));
    assert.deepEqual(
      foundArticle(article, at(14, 15, 35, 36, 46, 47, 48, 49, 50), facts).hits.map(
        ({ said, speaker }) => `${speaker} ${said}`,
      ),
      [
        'null null',
        'The Mayor indirect',
        'The Mayor indirect',
        'Ada Quist direct',
        'Ada Quist direct',
        'The Mayor direct',
        'The Mayor indirect',
        'The Mayor indirect',
        'null null',
      ],
    );
  });

  it('are grouped by article in the order of the search', () => {
    assert.deepEqual(
      groupResults(all(), 'article').map(({ key, hits }) => `${key} ${hits.length}`),
      ['dam.txt 3', 'vote.txt 1', 'letter.txt 1'],
    );
  });

  it('are grouped by who says it, those who say most of it first and what nobody says last', () => {
    const groups = groupResults(all(), 'person').map(({ kind, key, hits }) => `${kind} ${key} ${hits.length}`);
    const expected = ['person Ada Quist 2', 'person Bram Tolle 1', 'person Officials 1', 'unsaid  1'];
    assert.deepEqual(groups, expected);
    assert.deepEqual(
      groupResults(all().reverse(), 'person').map(({ kind, key, hits }) => `${kind} ${key} ${hits.length}`),
      expected,
    );
  });

  it('take a name in other letters for the same', () => {
    const [first] = found('vote.txt').hits;
    const other: FoundArticle = { ...found('letter.txt'), hits: [{ ...first!, speaker: 'BRAM TÖLLE' }] };
    assert.deepEqual(
      groupResults([found('vote.txt'), other], 'person').map(({ key, hits }) => `${key} ${hits.length}`),
      ['Bram Tolle 2'],
    );
  });

  it('are grouped by month, the newest first', () => {
    assert.deepEqual(
      groupResults(all(), 'month').map(({ kind, key, hits }) => `${kind} ${key} ${hits.length}`),
      ['month 2025-11 3', 'month 2025-10 1', 'undated  1'],
    );
  });

  it('can be narrowed down by what tells them apart', () => {
    const facets = facetsOf(all()).map(
      ({ field, values }) => `${field}: ${values.map(({ value, hits }) => `${value} ${hits}`).join(', ')}`,
    );
    assert.deepEqual(
      facets.filter((each) => !each.startsWith('place')),
      ['speaker: Ada Quist 2, Bram Tolle 1, Officials 1', 'date: 2025-11 3, 2025-10 1', 'type: direct 2, indirect 2'],
    );
    assert.deepEqual(facetsOf([found('vote.txt')]), []);
  });
});

describe('the line of a hit', () => {
  const long = parseArticle(
    ' date 2025-11-07 Long before anybody in the valley had thought of floods, a dam was built.',
    'long.txt',
  );
  const line = (words: string, length = 80) => {
    const start = long.text.indexOf(words);
    const { text, marked } = hitLine(long, { start, end: start + words.length }, length);
    return marked
      ? `${text.slice(0, marked.start)}<${text.slice(marked.start, marked.end)}>${text.slice(marked.end)}`
      : text;
  };

  it('is its sentence when the hit stands near the beginning', () => {
    assert.equal(line('anybody', 30), 'Long before <anybody> in the…');
  });

  it('has twenty characters before the hit, and the whole sentence when there are no more', () => {
    const row = (before: number) => {
      const article = parseArticle(`${'x'.repeat(before - 1)} dam`, 'row.txt');
      return hitLine(article, { start: before, end: before + 3 }, 80);
    };
    assert.deepEqual(row(20), { text: `${'x'.repeat(19)} dam`, marked: { start: 20, end: 23 } });
    const article = parseArticle(`${'x'.repeat(5)} ${'y'.repeat(18)} dam`, 'row.txt');
    assert.equal(hitLine(article, { start: 25, end: 28 }, 80).text, `…${'y'.repeat(18)} dam`);
    assert.deepEqual(row(21), { text: `…${'x'.repeat(19)} dam`, marked: { start: 21, end: 24 } });
  });

  it('begins at a word shortly before the hit otherwise', () => {
    assert.equal(line('dam'), '…of floods, a <dam> was built.');
  });
});

describe('the next hit', () => {
  const ordered = all().flatMap(({ hits }) => hits);
  const go = (current: number, at: { id: string; offset: number } | null, direction: 1 | -1) =>
    shown([ordered[nextHit(ordered, current, at, direction)]!])[0];

  it('is the first, or the last, when none was gone to', () => {
    assert.equal(go(-1, null, 1), shown(ordered)[0]);
    assert.equal(go(-1, { id: 'elsewhere.txt', offset: 3 }, -1), shown(ordered).at(-1));
  });

  it('follows in the order shown, across articles and round at the ends', () => {
    assert.equal(go(2, { id: 'dam.txt', offset: ordered[2]!.start }, 1), shown(ordered)[3]);
    assert.equal(go(4, { id: 'letter.txt', offset: ordered[4]!.start }, 1), shown(ordered)[0]);
    assert.equal(go(0, { id: 'dam.txt', offset: ordered[0]!.start }, -1), shown(ordered)[4]);
  });

  it('is sought from where the person is in an article with hits', () => {
    assert.equal(go(4, { id: 'dam.txt', offset: ordered[1]!.start + 9 }, 1), shown(ordered)[2]);
    assert.equal(go(4, { id: 'dam.txt', offset: ordered[1]!.start + 9 }, -1), shown(ordered)[1]);
    assert.equal(go(0, { id: 'dam.txt', offset: 9999 }, 1), shown(ordered)[3]);
    assert.equal(go(0, { id: 'vote.txt', offset: 0 }, -1), shown(ordered)[2]);
  });

  it('is several further on while a key is held down, round at the ends', () => {
    const further = (current: number, at: { id: string; offset: number } | null, steps: number) =>
      shown([ordered[nextHit(ordered, current, at, steps)]!])[0];
    assert.equal(further(-1, null, 3), shown(ordered)[2]);
    assert.equal(further(-1, null, -2), shown(ordered)[3]);
    assert.equal(further(4, { id: 'dam.txt', offset: ordered[1]!.start + 9 }, 2), shown(ordered)[3]);
    assert.equal(further(1, { id: 'dam.txt', offset: ordered[1]!.start }, -13), shown(ordered)[3]);
  });

  it('is none where there are none', () => {
    assert.equal(nextHit([], -1, null, 1), -1);
  });
});
