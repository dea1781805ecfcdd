import { analyze } from '../../../src/analysis/analyze';
import { parseArticle } from '../../../src/article/parse';
import { statementFactsOf, statementsKept } from '../../../src/corpus/statementFacts';
import { extractFacts } from '../../../src/corpus/facts';
import { atOnce } from '../../../src/article/steps';
import { columns, groupings } from '../../../src/ledger/columns';
import { compareSides, compareStatements, sameWords, withoutRepeated } from '../../../src/ledger/compare/compare';
import { wordDiff } from '../../../src/ledger/compare/wordDiff';
import { formats } from '../../../src/ledger/export/formats';
import { inPieces } from '../../../src/ledger/export/format';
import { rowsFound } from '../../../src/ledger/found';
import { linkTo, placeOf } from '../../../src/ledger/link';
import { NetworkCount } from '../../../src/ledger/pictures/network';
import { TimelineCount } from '../../../src/ledger/pictures/timeline';
import { rowsOf, unreviewed, type LedgerRow } from '../../../src/ledger/row';
import { LedgerTable, sortable } from '../../../src/ledger/table';
import { parseQuery } from '../../../src/search/query/parser';
import { row } from '../../ledger/support';
import type { GrowthCase } from './growth';
import { textCases } from './textCases';
import { letters, textOf } from './texts';

const several = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** What the rows of a ledger may have in common. */
const rowShapes: Readonly<Record<string, (number: number) => LedgerRow>> = {
  'all alike': () => row(),
  'all different': (number) =>
    row({
      article: `file:///seeds/${number}.txt`,
      path: `${number}.txt`,
      title: `Mill ${letters(number)} to close`,
      speaker: `Ann M${letters(number)}er`,
      role: `mayor of ${letters(number)}`,
      words: `the ${letters(number)} mill will ${letters(number + 1)} close ${letters(number + 2)} in May`,
      days: [`${1000 + (number % 8000)}-05`],
      about: [`${letters(number)} Company`],
      content: [{ start: number, end: number + 20 }],
    }),
  'the same words in all articles': (number) =>
    row({
      article: `file:///seeds/${number}.txt`,
      path: `${number}.txt`,
      words: 'the mill at the river will close in May, and nobody will work there any more',
    }),
};

const view = {
  sortBy: null,
  isDescending: false,
  filters: new Map<string, string>(),
  from: null,
  to: null,
  groupBy: null,
};

const sentence = '“It rained in B#en,” said Ann M#er. ';

/** Statements of an article, as they are kept of it. */
function keptOf(count: number) {
  const article = parseArticle(textOf(sentence, count * sentence.length), 'a.txt');
  const analysis = analyze(article);
  return { article, kept: statementsKept(statementFactsOf(article, analysis)), facts: extractFacts(article, analysis) };
}

export const ledgerCases: readonly GrowthCase[] = [
  {
    stage: 'rows of an article',
    shape: sentence,
    size: 80,
    prepare: (size) => {
      const { article, kept } = keptOf(size);
      return () => rowsOf(article, kept, 'a.txt', unreviewed);
    },
  },
  {
    stage: 'rows of an article',
    shape: 'a note on each',
    size: 80,
    prepare: (size) => {
      const { article, kept } = keptOf(size);
      const remark = {
        kind: 'note',
        id: '1',
        by: 'Ada Quist',
        when: '2025-11-08',
        thread: '1',
        at: null,
        text: 'Why?',
      } as const;
      const places = new Map(kept.map(({ content }, number) => [String(number), content[0]!]));
      const threads = Array.from(places.keys(), (id) => ({
        id,
        remarks: [remark],
        at: null,
        isResolved: false,
        tags: [],
      }));
      return () =>
        rowsOf(article, kept, 'a.txt', { status: 'unread', threads, placeOf: ({ id }) => places.get(id) ?? null });
    },
  },
  ...['rained', '"it rained"', 'speaker:ann', 'speaker:ann rained', 'type:direct'].map((query): GrowthCase => ({
    stage: 'rows that are found',
    shape: query,
    size: 80,
    prepare: (size) => {
      const { article, kept, facts } = keptOf(size);
      const rows = rowsOf(article, kept, 'a.txt', unreviewed);
      return () => rowsFound(rows, article, parseQuery(query, { typing: false }), facts.search);
    },
  })),
  ...Object.entries(rowShapes).flatMap(([shape, make]): GrowthCase[] => [
    {
      stage: 'the table',
      shape,
      size: 250,
      prepare: (size) => {
        const rows = several(size, make);
        return () => {
          const table = new LedgerTable(rows);
          const lines = (more: object) => atOnce(table.lines({ ...view, ...more }, null));
          for (const sortBy of sortable) lines({ sortBy, filters: new Map([[sortBy, 'a']]) });
          for (const { key } of groupings) lines({ groupBy: key });
          lines({ from: '2025', to: '2026' });
        };
      },
    },
    ...formats.map(({ key, write }): GrowthCase => ({
      stage: `exporting ${key}`,
      shape,
      size: 250,
      prepare: (size) => {
        const rows = several(size, make);
        return async () => {
          const context = {
            title: 'All',
            columns,
            linkTo: (each: LedgerRow) => linkTo(each, 'vscode'),
            problems: () => [],
          };
          for await (const piece of inPieces(write(rows, context))) void piece;
        };
      },
    })),
    {
      stage: 'comparing',
      shape,
      size: 150,
      prepare: (size) => {
        const [one, other] = [several(size, make), several(size, make)];
        const sides = [
          { title: 'Ann Moore', rows: one },
          { title: 'Bo Lund', rows: other },
        ];
        return async () => {
          await compareSides(sides);
          await sameWords(sides);
          compareStatements(sides);
          withoutRepeated(one, new Map(one.map(({ article }) => [article, other[0]!.article])));
        };
      },
    },
    {
      stage: 'pictures',
      shape,
      size: 2000,
      prepare: (size) => {
        const rows = several(size, make);
        return () => {
          const [network, ...timelines] = [
            new NetworkCount(),
            new TimelineCount('speaker'),
            new TimelineCount('article'),
          ];
          for (const each of rows) {
            network.add(each);
            for (const timeline of timelines) timeline.add(each);
          }
          network.network(50);
          for (const timeline of timelines) timeline.timeline(50);
        };
      },
    },
  ]),
  ...textCases('one long quotation', 20_000, ['a ', 'w#d ', '" ', 'a\n'], (text) => async () => {
    const long = row({ words: text });
    for (const { write } of formats) {
      const context = {
        title: 'All',
        columns,
        linkTo: (each: LedgerRow) => linkTo(each, 'vscode'),
        problems: () => [],
      };
      for await (const piece of inPieces(write([long], context))) void piece;
    }
    wordDiff(text, `${text.slice(0, -20)} and so on ${text.slice(100)}`);
    await sameWords([{ title: 'a', rows: [long, { ...long, article: 'b' }] }]);
  }),
  ...textCases('links', 200_000, ['a ', ' ', 'w#d '], (text) => {
    const article = parseArticle(text, 'a.txt');
    const target = { path: 'a', start: 51, end: 90, words: text.slice(50, 90) };
    return () => placeOf(article, target);
  }),
];
