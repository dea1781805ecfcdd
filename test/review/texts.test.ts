import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/analyze';
import { parseArticle } from '../../src/article/parse';
import { sayIn } from '../../src/article/wording';
import { applyDecisions } from '../../src/review/applyDecisions';
import { readDecisions, withBothSides, writeDecisions } from '../../src/review/decisionFormat';
import type { Decision } from '../../src/review/decisions';
import { readSavedSearches } from '../../src/review/savedSearches';
import { sayNothing } from '../support/wordless';

const made = { id: '1', by: 'Ada Quist', when: '2025-11-08T10:00:00.000Z' };
const fileWith = (...decisions: readonly unknown[]) =>
  JSON.stringify({ version: 1, article: 'a.txt', digest: 'd', decisions });
const reviewed: Decision = { ...made, kind: 'review', state: 'reviewed', digest: 'd' };

describe('what is said of decisions in another language', () => {
  beforeEach(sayNothing);
  afterEach(() => sayIn());

  const broken: readonly (readonly [text: string, problem: string])[] = [
    ['<<<<<<< α', '⟦⟧'],
    ['{', '⟦⟧'],
    ['[]', '⟦⟧'],
    ['{}', '⟦⟧'],
    ['{"version": 1}', '⟦⟧'],
    [fileWith(1), '⟦1⟧'],
    [fileWith(reviewed, {}), '⟦2 undefined⟧'],
    [fileWith({ ...reviewed, kind: 'α' }), '⟦1 "α"⟧'],
    [fileWith({ ...reviewed, α: 1 }), '⟦1 α⟧'],
    [fileWith({ ...reviewed, state: 'α' }), '⟦1 state⟧'],
  ];
  for (const [text, problem] of broken)
    it(`says what is wrong with ${text.slice(0, 120)}`, () =>
      assert.deepEqual(
        readDecisions(text).problems.map((each) => each.text),
        [problem],
      ));

  it('keeps what both sides of a merge decided', () => {
    const text = writeDecisions({ article: 'a.txt', digest: 'd', decisions: [reviewed] });
    const [before = '', behind = ''] = text.split('      "by": "Ada Quist",\n');
    const line = '      "by": "Ada Quist",\n';
    assert.equal(withBothSides(`${before}<<<<<<< a\n${line}=======\n${line}>>>>>>> b\n${behind}`), text);
  });

  it('says what is wrong with saved searches', () => {
    const problem = (text: string) => {
      const read = readSavedSearches(text);
      return 'problem' in read ? read.problem : null;
    };
    const searches = (...all: readonly unknown[]) => JSON.stringify({ version: 1, searches: all });
    assert.deepEqual(['<<<<<<< α', '{', '[]', '{}', '{"version": 1}'].map(problem), Array<string>(5).fill('⟦⟧'));
    assert.equal(problem(searches(1)), '⟦1⟧');
    assert.equal(problem(searches({ name: 'α', query: 'x' }, { name: 'Α', query: 'y' })), '⟦Α⟧');
  });

  it('says who decided on a speaker, but writes files in English', () => {
    const article = parseArticle('“We leave,” she said.', 'a.txt');
    const at = { start: 0, end: 11, exact: '“We leave,”', before: '', after: ' she said.' };
    const decision: Decision = { ...made, kind: 'said by', at, speaker: 'Bo Lind' };
    const { statements } = applyDecisions(article, analyze(article), [decision]);
    assert.deepEqual(
      statements.map(({ reason }) => reason),
      ['⟦Ada Quist 2025-11-08⟧'],
    );
    assert.ok(!writeDecisions({ article: 'a.txt', digest: 'd', decisions: [decision] }).includes('⟦'));
  });
});
