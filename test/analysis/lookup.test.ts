import assert from 'node:assert/strict';
import type { Analysis, Statement } from '../../src/analysis/analysis';
import { analyze } from '../../src/analysis/analyze';
import {
  contains,
  dateAt,
  distance,
  mentionAt,
  speakersOf,
  statementAt,
  statementsBy,
} from '../../src/analysis/lookup';
import { parseArticle } from '../../src/article/parse';

const text = `“We warned them in May, and nobody came,” Mira Koss said. Tom Orlik denied it. Mira Koss left.

“It is over,” Koss told the council.`;
const analysis = analyze(parseArticle(` date 2025-11-08 ${text}`, 'article.txt'));
const offsetOf = (words: string) => ` date 2025-11-08 ${text}`.indexOf(words);

/** An analysis in which spans nest and touch. */
const nested: Analysis = {
  entities: [],
  mentions: [
    { start: 0, end: 10, entity: 'outer', kind: 'name', basis: 'stated', reason: '' },
    { start: 2, end: 5, entity: 'inner', kind: 'name', basis: 'stated', reason: '' },
    { start: 5, end: 9, entity: 'next', kind: 'name', basis: 'stated', reason: '' },
    { start: 5, end: 9, entity: 'same again', kind: 'name', basis: 'stated', reason: '' },
  ],
  statements: [
    { ...analysis.statements[0]!, reason: 'long', content: [{ start: 0, end: 40 }] },
    {
      ...analysis.statements[0]!,
      reason: 'in two parts',
      content: [
        { start: 10, end: 20 },
        { start: 30, end: 38 },
      ],
    },
    { ...analysis.statements[0]!, reason: 'as long', content: [{ start: 10, end: 28 }] },
  ],
  dates: [],
};

describe('what is at an offset', () => {
  it('is within a span from its first letter up to, and without, its end', () => {
    const span = { start: 3, end: 5 };
    assert.deepEqual(
      [2, 3, 4, 5].map((offset) => contains(span, offset)),
      [false, true, true, false],
    );
    assert.deepEqual(
      [1, 3, 4, 5, 8].map((offset) => distance(span, offset)),
      [2, 0, 0, 0, 3],
    );
  });

  it('is the innermost of several, the first of two alike', () => {
    const at = (offset: number) => mentionAt(nested, offset)?.entity;
    assert.deepEqual([1, 2, 4, 5, 9, 10].map(at), ['outer', 'inner', 'inner', 'next', 'outer', undefined]);
  });

  it('is the statement with the least content, in one part or several', () => {
    const at = (offset: number) => statementAt(nested, offset)?.reason;
    assert.deepEqual([5, 12, 25, 32, 39, 40].map(at), [
      'long',
      'in two parts',
      'as long',
      'in two parts',
      'long',
      undefined,
    ]);
  });

  it('is found in an article', () => {
    assert.equal(dateAt(analysis, offsetOf('May'))?.value, '2025-05');
    assert.equal(dateAt(analysis, offsetOf('nobody')), undefined);
    assert.ok(statementAt(analysis, offsetOf('nobody')));
    assert.equal(statementAt(analysis, offsetOf('Tom Orlik')), undefined);
  });
});

describe('the speakers of an article', () => {
  it('are those who say something, whoever says most first', () => {
    const speakers = speakersOf(analysis).map(({ entity, statements }) => [entity.name, statements.length]);
    assert.deepEqual(speakers, [
      ['Mira Koss', 2],
      ['Tom Orlik', 1],
    ]);
    const [most] = speakersOf(analysis);
    const same = (statement: Statement) => statement.speaker === most?.entity.id;
    assert.ok(statementsBy(analysis, most?.entity.id ?? '').every(same));
  });
});

describe('an article of half a million characters', () => {
  const paragraph = `${'The weather was as it is. '.repeat(40).trim()}\n\n`;
  const said = '“We will stay,” Mira Koss said.\n\n';
  const before = paragraph.repeat(Math.floor(500_000 / paragraph.length) - 1);

  it('is analysed up to there, and then no further', () => {
    const speakers = (body: string) => analyze(parseArticle(body, 'article.txt')).statements.length;
    assert.equal(speakers(before + said), 1);
    assert.equal(speakers(before + said + paragraph.repeat(3)), 1);
    assert.equal(speakers(before + paragraph.repeat(3) + said), 0);
    const line = 'The weather was as it is. '.repeat(20_000);
    assert.equal(speakers(said.trim() + ' ' + line), 1);
  }).timeout(60_000);
});
