import { analyze } from '../../../src/analysis/analyze';
import { parseArticle } from '../../../src/article/parse';
import { Catalog } from '../../../src/corpus/catalog';
import { Corpus } from '../../../src/corpus/corpus';
import { likelyPairs } from '../../../src/corpus/duplicates';
import { extractFacts } from '../../../src/corpus/facts';
import { groupings, groupsOf, passesFilter } from '../../../src/corpus/grouping';
import type { Person } from '../../../src/corpus/people';
import { facetsOf, foundArticle, groupResults, resultGroupings } from '../../../src/corpus/results';
import { sketchOf } from '../../../src/corpus/sketch';
import { atOnce } from '../../../src/article/steps';
import { Reprints } from '../../../src/ledger/compare/reprints';
import { SameEvents } from '../../../src/ledger/compare/sameEvents';
import type { GrowthCase } from './growth';
import { news } from './news';
import { textCases } from './textCases';
import { letters } from './texts';

/** A shape's articles; `#` is each one's own. */
const articles: readonly string[] = [
  'Ann M#er said on 3 May that it rained.',
  'Ann Miller said on 3 May that it rained.',
  'Ann Miller, the mayor of B#en, said that it rained.',
  'Ann Q. M#er Miller said on # 3 May 2024 that it rained in B#en.',
];

/** How people of a folder may be called. */
const names: readonly string[] = ['ann m#er', 'ann# miller', 'ann #er miller', '# ann miller', 'a miller', 'ann m#er'];

/** What `count` articles are about, numbered. */
const several = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const of = (shape: string, number: number) => shape.replaceAll('#', letters(number));

const read = (shape: string, number: number) => {
  const article = parseArticle(of(shape, number), `folder/${number}.txt`);
  return { article, facts: extractFacts(article, analyze(article)) };
};

const personOf = (shape: string, number: number): Person => ({
  key: of(shape, number),
  name: of(shape, number),
  also: [],
  roles: number % 2 === 0 ? [] : ['mayor of Ulm'],
  mentions: 1,
  statements: number % 7,
  articles: 1,
});

export const corpusCases: readonly GrowthCase[] = [
  ...articles.flatMap((shape): GrowthCase[] => [
    {
      stage: 'articles added to the catalog',
      shape,
      size: 100,
      prepare: (size) => {
        const all = several(size, (number) => read(shape, number));
        return () => {
          const catalog = new Catalog();
          for (const { article, facts } of all) {
            catalog.addWords(article);
            catalog.putFacts(article.id, facts);
          }
          atOnce(catalog.people.everybody());
          for (const { article } of all) catalog.factsOf(article.id);
        };
      },
    },
    {
      stage: 'articles changed and taken out again',
      shape,
      size: 100,
      prepare: (size) => {
        const all = several(size, (number) => read(shape, number));
        const catalog = new Catalog();
        const addAll = () => {
          for (const { article, facts } of all) {
            catalog.addWords(article);
            catalog.putFacts(article.id, facts);
          }
        };
        addAll();
        return () => {
          addAll();
          for (const { article } of all) catalog.remove(article.id);
        };
      },
    },
    {
      stage: 'lists of articles and results',
      shape,
      size: 250,
      prepare: (size) => {
        const corpus = new Corpus();
        for (let number = 0; number < size; number++) corpus.putText(`folder/${number}.txt`, of(shape, number));
        const { facts } = read(shape, 0);
        const found = several(size, (number) => {
          const article = parseArticle(of(shape, number), `folder/${number}.txt`);
          return foundArticle(article, [{ start: 0, end: 3 }], facts.search);
        });
        return () => {
          const by = { folderOf: (id: string) => id, archiveOf: () => null, statusOf: () => 'unread' as const };
          for (const grouping of groupings) atOnce(groupsOf(corpus.entries(), grouping, by));
          for (const entry of corpus.entries()) passesFilter(entry, 'ann rained', entry.id, facts.people);
          for (const grouping of resultGroupings) groupResults(found, grouping);
          facetsOf(found);
        };
      },
    },
  ]),
  ...names.map((shape): GrowthCase => ({
    stage: 'people who may be one',
    shape,
    // Among fewer there are no families that are too large to be compared.
    size: 4000,
    prepare: (size) => {
      const people = several(size, (number) => personOf(shape, number));
      return () => likelyPairs(people);
    },
  })),
  ...textCases('sketches', 100_000, ['a ', 'w#d '], (text) => () => sketchOf(text)),
  {
    stage: 'sketches',
    shape: 'news',
    size: 100_000,
    prepare: (size) => {
      const text = news.of(size);
      return () => sketchOf(text);
    },
  },
  ...[
    { shape: 'the same in all articles', own: 0 },
    { shape: 'half the same', own: 16 },
    { shape: 'nothing the same', own: 32 },
  ].map(({ shape, own }): GrowthCase => ({
    stage: 'reprints',
    shape,
    size: 1000,
    prepare: (size) => {
      const all = several(size, (number) => several(32, (at) => (at < own ? number * 64 + at : at * 1_000_000)));
      const sketches = all.map((sketch) => sketch.sort((a, b) => a - b));
      return () => {
        const reprints = new Reprints();
        sketches.forEach((sketch, number) => reprints.add(`${number}`, '2025-11-08', sketch));
        reprints.firsts();
      };
    },
  })),
  ...['Ann opened the bridge in Ulm after long repairs', 'Ann #er opened the # bridge in B#en after # repairs'].map(
    (shape): GrowthCase => ({
      stage: 'sentences that tell the same',
      shape,
      size: 500,
      prepare: (size) => () => {
        const events = new SameEvents();
        for (let number = 0; number < size; number++)
          events.add({
            article: `${number}`,
            place: { start: 0, end: 10 },
            words: of(shape, number),
            day: `2025-11-${String(1 + (number % 28)).padStart(2, '0')}`,
          });
        events.questions();
      },
    }),
  ),
];
