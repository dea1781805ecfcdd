/** What hovers must say on the sample seed article, row by row, without tolerance. */
import assert from 'node:assert/strict';
import { analyze } from '../src/analysis/analyze';
import type { Analysis } from '../src/analysis/analysis';
import { dateAt, entityById, mentionAt, statementAt } from '../src/analysis/lookup';
import { parseArticle } from '../src/article/parse';
import { locate } from './support/goldenFile';
import { readProjectFile } from './support/readProjectFile';

const file = '000_228d1633368e1209.txt';

interface PersonRow {
  readonly name: string;
  readonly role: string;
  /** Words to hover over, each with enough around it to be found. */
  readonly mentions: readonly string[];
  /** Words inside what the person said. */
  readonly statements: readonly string[];
}

const people: readonly PersonRow[] = [
  {
    name: 'Zabihullah Mujahid',
    role: 'spokesperson for the Afghan Taliban',
    mentions: [
      'Mujahid @ Mujahid stated in remarks today',
      'He @ He added that the ceasefire',
      'He @ He reported that',
    ],
    statements: [
      'the ceasefire that was agreed upon has not been violated',
      'the Pakistani side attempted to shift all responsibility',
    ],
  },
  {
    name: 'Khawaja Asif',
    role: 'Pakistani Defense Minister',
    mentions: [
      'He @ He stated that Pakistan will only accept',
      'Asif @ Asif added',
      'the Pakistani Defense Minister @ before the Pakistani Defense Minister announced',
    ],
    statements: [
      'The mediators did their utmost',
      'surrendered to Kabul',
      'Pakistan will only accept a written official agreement',
    ],
  },
  {
    name: 'Attaullah Tarar',
    role: 'Pakistani Information Minister',
    mentions: ['He @ He emphasized that'],
    statements: ['Pakistan harbors no animosity'],
  },
];

const dates: readonly { words: string; exact: string; value: string; explanation: RegExp }[] = [
  { words: 'today', exact: 'today (Saturday)', value: '2025-11-08', explanation: /Saturday.*agree|agree.*Saturday/i },
  { words: 'last Friday', exact: 'last Friday', value: '2025-11-07', explanation: /Friday before publication/i },
  { words: 'October 19', exact: 'October 19', value: '2025-10-19', explanation: /2025/ },
  { words: 'October 25', exact: 'October 25', value: '2025-10-25', explanation: /2025/ },
];

describe('the sample seed article', () => {
  let text = '';
  let analysis: Analysis;

  before(() => {
    text = readProjectFile('seeds', file);
    analysis = analyze(parseArticle(text, file));
  });

  const nameAndRoles = (id: string | null | undefined): { name: string | undefined; roles: string[] } => {
    const entity = id ? entityById(analysis, id) : undefined;
    return { name: entity?.name, roles: entity?.roles.map((role) => role.text) ?? [] };
  };

  for (const { name, role, mentions, statements } of people) {
    for (const words of mentions) {
      it(`“${words.replace(' @ ', '” in “')}” is ${name}, ${role}`, () => {
        const span = locate(text, words);
        const mention = mentionAt(analysis, span.start);
        const found = nameAndRoles(mention?.entity);
        assert.equal(found.name, name);
        assert.ok(found.roles.includes(role), `roles: ${found.roles.join('; ') || 'none'}`);
        assert.equal(
          mention && text.slice(mention.start, mention.end),
          text.slice(span.start, span.end),
          'the hover has the exact range',
        );
        assert.notEqual(mention?.reason, '');
      });
    }
    for (const words of statements) {
      it(`“${words}” is said by ${name}`, () => {
        const statement = statementAt(analysis, locate(text, words).start);
        const found = nameAndRoles(statement?.speaker);
        assert.equal(found.name, name);
        assert.ok(found.roles.includes(role), `roles: ${found.roles.join('; ') || 'none'}`);
      });
    }
  }

  for (const { words, exact, value, explanation } of dates) {
    it(`“${words}” is ${value}`, () => {
      const date = dateAt(analysis, locate(text, words).start);
      assert.equal(date?.value, value);
      assert.equal(date && text.slice(date.start, date.end), exact);
      assert.equal(date?.precision, 'day');
      assert.match(date?.explanation ?? '', explanation);
    });
  }
});
