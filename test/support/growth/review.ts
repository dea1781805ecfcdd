import { analyze } from '../../../src/analysis/analyze';
import type { Article, Span } from '../../../src/article/article';
import { parseArticle } from '../../../src/article/parse';
import { applyDecisions } from '../../../src/review/applyDecisions';
import { anchorAt, AnchorFinder, type Anchor } from '../../../src/review/anchor';
import { articleDecisions, revisionWith } from '../../../src/review/articleDecisions';
import { readDecisions, withBothSides, writeDecisions } from '../../../src/review/decisionFormat';
import type { Decided, Decision } from '../../../src/review/decisions';
import { movedArticles } from '../../../src/review/movedArticles';
import { NamesEverywhere } from '../../../src/review/namesEverywhere';
import { tagsOf, threadsIn } from '../../../src/review/notes';
import { readSavedSearches, withSearch, writeSavedSearches } from '../../../src/review/savedSearches';
import type { GrowthCase } from './growth';
import { textCases } from './textCases';
import { letters, textOf } from './texts';

/** In the order in which they are made, each by one of two people. */
function madeOf(decided: readonly Decided[]): Decision[] {
  return decided.map((each, number) => ({
    id: `d${number}`,
    by: number % 2 === 0 ? 'Ada Quist' : 'Bo Lund',
    when: new Date(Date.UTC(2025, 10, 8) + number).toISOString(),
    ...each,
  }));
}

const several = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** As `anchorAt` has it, without a look at the whole text. */
function anchorOf(text: string, { start, end }: Span): Anchor {
  return {
    start,
    end,
    exact: text.slice(start, end),
    before: text.slice(Math.max(0, start - 48), start),
    after: text.slice(end, end + 48),
  };
}

const sentence = 'Ann M#er said that it rained in B#en on 3 May. ';

/** An article of so many sentences, and the places of what is decided about in each. */
function articleOf(count: number): { article: Article; contents: Span[]; names: Span[]; days: Span[] } {
  const text = several(count, (number) => sentence.replaceAll('#', letters(number))).join('');
  const placesOf = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  return {
    article: parseArticle(text, 'a.txt', { date: '2025-11-08' }),
    contents: placesOf(/it rained in B\w+ on 3 May/g),
    names: placesOf(/Ann \w+/g),
    days: placesOf(/3 May/g),
  };
}

/** One kind of decision about each of an article's sentences. */
const kinds: Readonly<Record<string, (text: string, places: ReturnType<typeof articleOf>) => Decided[]>> = {
  'said by one person': (text, { contents }) =>
    contents.map((span) => ({ kind: 'said by', at: anchorOf(text, span), speaker: 'Tor Aasen' })),
  'said by somebody else each': (text, { contents }) =>
    contents.map((span, number) => ({
      kind: 'said by',
      at: anchorOf(text, span),
      speaker: `Tor A${letters(number)}en`,
    })),
  'no statements': (text, { contents }) =>
    contents.map((span) => ({ kind: 'not a statement', at: anchorOf(text, span) })),
  'who is meant': (text, { names }) =>
    names.map((span, number) => ({ kind: 'stands for', at: anchorOf(text, span), name: `Tor A${letters(number)}en` })),
  'no names': (text, { names }) =>
    names.map(({ start, end }) => ({ kind: 'is a', name: text.slice(start, end), type: null })),
  'other types': (text, { names }) =>
    names.map(({ start, end }) => ({ kind: 'is a', name: text.slice(start, end), type: 'organization' })),
  'one and the same': (text, { names }) =>
    names.map(({ start, end }) => ({ kind: 'is called', name: text.slice(start, end), as: 'Tor Aasen' })),
  'other names': (text, { names }) =>
    names.map(({ start, end }, number) => ({
      kind: 'is called',
      name: text.slice(start, end),
      as: `Tor A${letters(number)}en`,
    })),
  roles: (text, { names }) =>
    names.map(({ start, end }) => ({ kind: 'has the role', name: text.slice(start, end), role: 'mayor' })),
  'roles of one': (text, { names }) =>
    names.map((_, number) => ({
      kind: 'has the role',
      name: text.slice(names[0]!.start, names[0]!.end),
      role: `mayor ${number}`,
    })),
  days: (text, { days }) =>
    days.map((span) => ({ kind: 'means the date', at: anchorOf(text, span), value: '2025-05-03' })),
  notes: (text, { contents }) =>
    contents.map((span, number) => ({
      kind: 'note',
      at: anchorOf(text, span),
      thread: `${number}`,
      text: 'Why? #check',
    })),
  'remarks on the same words': (text, { contents }) =>
    contents.map(() => ({ kind: 'note', at: anchorOf(text, contents[0]!), thread: '1', text: 'Why? #check' })),
  tags: (_, { contents }) => contents.map((_span, number) => ({ kind: 'tagged', tag: `tag ${number}` })),
  'days of publication': (_, { contents }) => contents.map(() => ({ kind: 'published', day: '2025-11-08' })),
};

const reading = (
  name: string,
  make: (size: number) => string,
  read: (text: string) => unknown,
  size: number,
): GrowthCase => ({
  stage: 'files of what people add',
  shape: name,
  size,
  prepare: (count) => {
    const text = make(count);
    return () => read(text);
  },
});

const decisionFile = (size: number) =>
  writeDecisions({
    article: 'a.txt',
    digest: '1',
    decisions: madeOf(
      several(size, (number) => ({ kind: 'is called', name: `Ann ${letters(number)}`, as: 'Ann Lee' })),
    ),
  });

const searchesFile = (size: number, nameOf: (number: number) => string) =>
  writeSavedSearches(several(size, (number) => ({ name: nameOf(number), query: `ann ${letters(number)}` })));

export const reviewCases: readonly GrowthCase[] = [
  reading('decisions', decisionFile, readDecisions, 1000),
  reading(
    'decisions that cannot be read',
    (size) => decisionFile(size).replaceAll('"is called"', '"so"'),
    readDecisions,
    2000,
  ),
  reading(
    'decisions in conflict',
    (size) => `<<<<<<< a\n${decisionFile(size)}=======\n${decisionFile(size)}>>>>>>> b\n`,
    withBothSides,
    1000,
  ),
  reading('saved searches', (size) => searchesFile(size, (number) => `search ${number}`), readSavedSearches, 1000),
  reading('saved searches in conflict', (size) => `${searchesFile(size, String)}<<<<<<`, readSavedSearches, 1000),
  ...textCases(
    'files of what people add',
    200_000,
    ['{', '[', '"', '<<<<<<< ', '<<<<<<<\n', '=======\n'],
    (text) => () => {
      readDecisions(text);
      withBothSides(text);
      readSavedSearches(text);
    },
  ),
  {
    stage: 'searches saved',
    shape: 'one more',
    size: 5000,
    prepare: (size) => {
      const searches = several(size, (number) => ({ name: `Search ${number}`, query: 'ann' }));
      return () => writeSavedSearches(withSearch(searches, { name: 'Search 17', query: 'bo' }));
    },
  },
  ...Object.entries(kinds).map(([shape, decide]): GrowthCase => ({
    stage: 'decisions about an article',
    shape,
    size: 60,
    prepare: (size) => {
      const places = articleOf(size);
      const { article } = places;
      const [analysis, decisions] = [analyze(article), madeOf(decide(article.text, places))];
      return () => {
        applyDecisions(article, analysis, decisions);
        articleDecisions(decisions);
      };
    },
  })),
  {
    stage: 'decisions about an article',
    shape: 'after each sentence was edited',
    size: 60,
    prepare: (size) => {
      const places = articleOf(size);
      const decisions = madeOf(kinds['said by one person']!(places.article.text, places));
      const article = parseArticle(`A new beginning. ${places.article.text.replaceAll('said', 'wrote')}`, 'a.txt');
      const analysis = analyze(article);
      return () => applyDecisions(article, analysis, decisions);
    },
  },
  ...Object.entries(kinds)
    .filter(
      ([, decide]) =>
        decide('', { article: articleOf(1).article, contents: [], names: [{ start: 0, end: 0 }], days: [] }).length > 0,
    )
    .map(([shape, decide]): GrowthCase => ({
      stage: 'decisions about names everywhere',
      shape,
      size: 60,
      prepare: (size) => {
        const places = articleOf(size);
        const { article } = places;
        const [analysis, decisions] = [analyze(article), madeOf(decide(article.text, places))];
        const names = analysis.entities.map(({ name }) => name);
        return () => {
          const everywhere = new NamesEverywhere(decisions);
          applyDecisions(article, analysis, [], everywhere);
          revisionWith(articleDecisions([]), everywhere, names);
        };
      },
    })),
  {
    stage: 'decisions about names everywhere',
    shape: 'a chain of names',
    size: 250,
    prepare: (size) => {
      const decisions = madeOf(
        several(size, (number) => ({
          kind: 'is called',
          name: `Ann ${letters(number)}`,
          as: `Ann ${letters(number + 1)}`,
        })),
      );
      const names = several(size, (number) => `Ann ${letters(number)}`);
      return () => new NamesEverywhere(decisions).revisionOf(names);
    },
  },
  {
    stage: 'decisions about names everywhere',
    shape: 'a chain of names, the last first',
    size: 250,
    prepare: (size) => {
      const decisions = madeOf(
        several(size, (number) => ({
          kind: 'is called',
          name: `Ann ${letters(size - number)}`,
          as: `Ann ${letters(size - number + 1)}`,
        })),
      );
      const names = several(size, (number) => `Ann ${letters(number)}`);
      return () => new NamesEverywhere(decisions).revisionOf(names);
    },
  },
  ...[
    { shape: 'in the same article', edited: (text: string) => text },
    { shape: 'behind a new beginning', edited: (text: string) => `A new beginning. ${text}` },
    { shape: 'after each sentence was edited', edited: (text: string) => text.replaceAll('rained', 'snowed') },
    { shape: 'where all is gone', edited: (text: string) => text.replaceAll(/[a-z]/g, 'x') },
  ].map(({ shape, edited }): GrowthCase => ({
    stage: 'words found again',
    shape,
    size: 40_000,
    prepare: (size) => {
      const { article, contents } = articleOf(Math.ceil(size / sentence.length));
      const some = contents.slice(0, 10).map((span) => anchorOf(article.text, span));
      const text = edited(article.text);
      return () => {
        const finder = new AnchorFinder(text);
        for (const anchor of some) finder.find(anchor);
      };
    },
  })),
  ...textCases('words found again', 100_000, ['a', ' ', '“', 'ab '], (text) => () => {
    const middle = Math.floor(text.length / 2);
    const anchor = anchorAt(text, { start: middle, end: middle + 20 });
    new AnchorFinder(`x${text}`).find(anchor);
  }),
  ...[
    { shape: 'all of one name', path: (number: number) => `${number}/a.txt`, digest: String },
    { shape: 'all of one text', path: (number: number) => `${number}.txt`, digest: () => '1' },
    { shape: 'each with its own', path: (number: number) => `${number}.txt`, digest: String },
  ].map(({ shape, path, digest }): GrowthCase => ({
    stage: 'articles that have moved',
    shape,
    size: 5000,
    prepare: (size) => {
      const gone = several(size, (number) => ({ path: path(number), digest: digest(number) }));
      const present = gone.map((each) => ({ ...each, path: `new/${each.path}` }));
      return () => movedArticles(gone, present);
    },
  })),
  {
    stage: 'notes',
    shape: 'remarks in one thread',
    size: 10_000,
    prepare: (size) => {
      const notes = madeOf(
        several(size, (number) => ({ kind: 'note', at: null, thread: '1', text: `Why? #tag${number}` })),
      );
      return () => threadsIn(notes);
    },
  },
  ...textCases('notes', 200_000, ['#', '#a ', '#a', ' '], (text) => () => tagsOf(textOf(text, text.length))),
];
