import assert from 'node:assert/strict';
import type { Analysis, Statement } from '../../src/analysis/analysis';
import { compareWithGolden } from './goldenCompare';
import { locate, readGolden } from './goldenFile';

const text =
  'ESKWOLD - The ferry sank on Monday, harbour master Ilse Brandt said.\n\n“It went quickly,” she added. “Nobody was on it.”';

const golden = `
# a remark
person    Ilse Brandt | harbour master
says      Ilse Brandt | indirect | The ferry sank on Monday | said | harbour master Ilse Brandt
says      Ilse Brandt | direct | “It went quickly,” + “Nobody was on it.” | added | she
means     she @ she added | Ilse Brandt
date      Monday | DATE | 2025-02-03
no person ESKWOLD
`;

function statement(type: Statement['type'], content: string[], source: string): Statement {
  return {
    type,
    content: content.map((words) => locate(text, words)),
    cue: null,
    source: locate(text, source),
    speaker: 'e1',
    basis: 'stated',
    confidence: 1,
    speakerConfidence: null,
    speech: true,
    reason: 'said so',
  };
}

const right: Analysis = {
  entities: [
    {
      id: 'e1',
      type: 'person',
      name: 'Ilse Brandt',
      roles: [{ ...locate(text, 'harbour master'), text: 'harbour master' }],
    },
  ],
  mentions: [
    { ...locate(text, 'Ilse Brandt'), kind: 'name', entity: 'e1', basis: 'stated', reason: 'her name' },
    { ...locate(text, 'she @ she added'), kind: 'pronoun', entity: 'e1', basis: 'inferred', reason: 'the only woman' },
  ],
  statements: [
    statement('indirect', ['The ferry sank on Monday'], 'Ilse Brandt'),
    statement('direct', ['“It went quickly,”', '“Nobody was on it.”'], 'she @ she added'),
  ],
  dates: [
    {
      ...locate(text, 'Monday'),
      type: 'DATE',
      value: '2025-02-03',
      basis: 'inferred',
      precision: 'day',
      explanation: 'the Monday before',
    },
  ],
};

describe('golden files', () => {
  it('are read with their spans', () => {
    const { statements, dates } = readGolden(golden, text);
    assert.deepEqual(
      statements[1]?.content.map(({ start, end }) => text.slice(start, end)),
      ['“It went quickly,”', '“Nobody was on it.”'],
    );
    assert.equal(text.slice(statements[0]?.cue?.start, statements[0]?.cue?.end), 'said');
    assert.equal(text.slice(dates[0]?.words.start, dates[0]?.words.end), 'Monday');
  });

  it('take whole words only, and the place that the context names', () => {
    assert.deepEqual(locate('the other he was he', 'he'), { start: 10, end: 12 });
    assert.deepEqual(locate('he said, he added', 'he @ he added'), { start: 9, end: 11 });
    assert.deepEqual(locate('one two three two', 'one … two'), { start: 0, end: 7 });
  });

  for (const [what, line] of [
    ['an unknown kind', 'persons Ilse Brandt'],
    ['words that are not in the article', 'date Tuesday | DATE | 2025-02-04'],
    ['a type that does not exist', 'says Ilse Brandt | spoken | The ferry | said | she'],
    ['a person without a line of her own', 'means she @ she added | Maren Brandt'],
  ] as const) {
    it(`refuse ${what}, naming the line`, () => {
      assert.throws(() => readGolden(line, text), new RegExp(line.replace(/[|]/g, '\\|')));
    });
  }
});

describe('comparing with a golden file', () => {
  it('meets every line when all is right', () => {
    const { met, extra, failures } = compareWithGolden(readGolden(golden, text), right, text);
    assert.deepEqual(failures, []);
    assert.deepEqual(met.speaker, { met: 2, of: 2 });
    assert.deepEqual(extra, { 'extra people': 0, 'extra statements': 0, 'extra dates': 0 });
  });

  it('counts each thing that is wrong in its class', () => {
    const wrong: Analysis = {
      entities: [{ id: 'e1', type: 'person', name: 'Eskwold', roles: [] }],
      mentions: [{ ...locate(text, 'ESKWOLD'), kind: 'name', entity: 'e1', basis: 'stated', reason: 'capitals' }],
      statements: [
        statement('mixed', ['The ferry sank on Monday'], 'Ilse Brandt'),
        statement('direct', ['she added'], 'she @ she added'),
      ],
      dates: [
        {
          ...locate(text, 'on Monday'),
          type: 'DATE',
          value: '2025-02-10',
          basis: 'inferred',
          precision: 'day',
          explanation: 'the Monday after',
        },
      ],
    };
    const { met, extra } = compareWithGolden(readGolden(golden, text), wrong, text);
    assert.deepEqual(met, {
      people: { met: 0, of: 1 },
      roles: { met: 0, of: 1 },
      content: { met: 1, of: 2 },
      type: { met: 0, of: 2 },
      source: { met: 1, of: 2 },
      speaker: { met: 0, of: 2 },
      meaning: { met: 0, of: 1 },
      'date words': { met: 0, of: 1 },
      'date value': { met: 0, of: 1 },
      not: { met: 0, of: 1 },
    });
    assert.deepEqual(extra, { 'extra people': 1, 'extra statements': 1, 'extra dates': 0 });
  });
});
