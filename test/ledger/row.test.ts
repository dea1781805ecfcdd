import assert from 'node:assert/strict';
import type { Analysis } from '../../src/analysis/analysis';
import { analyze } from '../../src/analysis/analyze';
import { parseArticle } from '../../src/article/parse';
import { statementFactsOf, statementsKept } from '../../src/corpus/statementFacts';
import { rowsFound } from '../../src/ledger/found';
import { rowsOf, unreviewed, type LedgerRow } from '../../src/ledger/row';
import { applyDecisions } from '../../src/review/applyDecisions';
import { anchorAt } from '../../src/review/anchor';
import type { Decision } from '../../src/review/decisions';
import { threadsIn } from '../../src/review/notes';
import { searchFactsOf } from '../../src/search/index/facts';
import { parseQuery } from '../../src/search/query/parser';

const text =
  ' date 2025-11-08 The mill will close on 1 May 2026, Mayor Ann Moore told the council on Friday.\n\n' +
  'Workers Angry\n\n' +
  '“We did what we could,” said one worker.\n\n' +
  'Union secretary Hal Winters said the sale was a mistake. “Nobody asked us,” he added.\n';
const article = parseArticle(text, 'file:///seeds/mill.txt');
const analysis = analyze(article);
const kept = (of: Analysis) => statementsKept(statementFactsOf(article, of));
const rows = rowsOf(article, kept(analysis), 'mill.txt', unreviewed);
const said = ({ speaker, source, words }: LedgerRow) => `${speaker || `(${source})`}: ${words}`;

describe('statements as rows', () => {
  it('say who, what, where and when', () => {
    assert.deepEqual(rows.map(said), [
      'Ann Moore: The mill will close on 1 May 2026',
      '(one worker): “We did what we could,”',
      'Hal Winters: the sale was a mistake',
      'Hal Winters: “Nobody asked us,”',
    ]);
    assert.deepEqual(
      rows.map(({ paragraph, line }) => [paragraph, line]),
      [
        [1, 1],
        [2, 5],
        [3, 7],
        [3, 7],
      ],
    );
    const [first, second, third] = rows;
    assert.deepEqual(first?.days, ['2026-05-01']);
    assert.equal(first.published, '2025-11-08');
    assert.equal(second?.type, 'direct');
    assert.equal(second.cue, 'said');
    assert.match(third?.role ?? '', /^Union secretary$/i);
    assert.equal(text.slice(third?.content[0]?.start, third?.content[0]?.end), 'the sale was a mistake');
  });

  it('speak of the days between the ends of a range', () => {
    const told = parseArticle(
      'date 2025-11-08 Mayor Ann Moore said the road would be closed from May 3 to May 5, 2026.\n',
      'file:///seeds/road.txt',
    );
    const [statement] = statementsKept(statementFactsOf(told, analyze(told)));
    assert.deepEqual([...(statement?.days ?? [])].sort(), ['2026-05-03', '2026-05-04', '2026-05-05']);
  });

  it('say whom they are about, whatever they call them', () => {
    const told = parseArticle(
      'Mayor Ann Moore told the council that Hal Winters had lied. “He knew. He owns Ulm Mill Company,” she said.\n' +
        '“I was told that Moore was away,” Winters said.\n',
      'file:///seeds/lie.txt',
    );
    assert.deepEqual(
      statementsKept(statementFactsOf(told, analyze(told))).map(({ speaker, about }) => [speaker, about]),
      [
        ['Ann Moore', ['Hal Winters']],
        ['Ann Moore', ['Hal Winters', 'Ulm Mill Company']],
        ['Hal Winters', ['Ann Moore']],
      ],
    );
  });

  it('say what people decided and noted', () => {
    const start = text.indexOf('the sale was a mistake');
    const at = anchorAt(text, { start, end: start + 22 });
    const made = { by: 'Ada Quist', when: '2025-11-09T09:30:00Z' };
    const decisions: Decision[] = [
      { ...made, id: 'a', kind: 'said by', at, speaker: 'Ida Roy' },
      { ...made, id: 'b', kind: 'note', at, thread: 't', text: 'Really?' },
      { ...made, id: 'c', kind: 'note', at: null, thread: 'u', text: 'On the whole article' },
    ];
    const applied = applyDecisions(article, analysis, decisions);
    const reviewed = {
      status: 'reviewed',
      threads: threadsIn(decisions),
      placeOf: (thread: { readonly at: { readonly start: number; readonly end: number } | null }) => thread.at,
    } as const;
    const corrected = rowsOf(article, kept(applied), 'mill.txt', reviewed)[2];
    assert.equal(corrected?.speaker, 'Ida Roy');
    assert.equal(corrected.decided, 'Ada Quist, 2025-11-09');
    assert.deepEqual(corrected.notes, ['Ada Quist: Really?']);
    assert.equal(corrected.status, 'reviewed');
  });

  const found = (query: string) =>
    rowsFound(rows, article, parseQuery(query), searchFactsOf(article, analysis)).map(said);
  const queries: readonly (readonly [query: string, starts: readonly string[]])[] = [
    ['speaker:winters', ['Hal Winters: the sale', 'Hal Winters: “Nobody']],
    ['speaker:winters type:direct', ['Hal Winters: “Nobody']],
    ['mistake', ['Hal Winters: the sale']],
    ['speaker:moore mistake', []],
    ['type:direct', ['(one worker): “We', 'Hal Winters: “Nobody']],
    ['on:2026-05', ['Ann Moore: The mill']],
    ['"nobody asked"', ['Hal Winters: “Nobody']],
    ['council', []],
    ['date:2025-11', ['Ann Moore: The', '(one worker): “We', 'Hal Winters: the', 'Hal Winters: “Nobody']],
  ];
  for (const [query, starts] of queries)
    it(`are found by ${query}: ${starts.length}`, () => {
      const now = found(query);
      assert.equal(now.length, starts.length, now.join('\n'));
      starts.forEach((start, index) => assert.ok(now[index]?.startsWith(start), now[index]));
    });
});
