import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { articleNames, byKey } from '../../../src/analysis/speakers/nameEvidence/articleNames';
import type { Evidence, NameClass } from '../../../src/analysis/speakers/nameEvidence/evidence';
import { tables } from '../../../src/analysis/speakers/nameEvidence/table';
import { weights } from '../../../src/analysis/speakers/nameEvidence/weights.generated';
import { findNames } from '../../../src/analysis/speakers/names';
import { typeNames } from '../../../src/analysis/speakers/nameTypes';
import { layOut } from '../../../src/analysis/speakers/page';
import { findStatements } from '../../../src/analysis/speakers/statements/findStatements';
import { tokenize } from '../../../src/language/tokenize';

/** Whether the sign holds for the name in brackets, read as the product reads it. */
function holds(evidence: Evidence, marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const article = parseArticle(marked.replace(/[[\]]/g, ''), 'test');
  const tokenized = tokenize(article);
  const page = layOut(article, tokenized, findStatements(article, tokenized));
  const names = findNames(page);
  const name = names.find(
    ({ first, last }) => page.tokens[first]?.start === start && page.tokens[last - 1]?.end === end,
  );
  assert.ok(name, `no name in brackets is found in “${marked}”`);
  const types = [...typeNames(page, names)].filter(([key]) => key.includes(' '));
  const decided = new Map(types.map(([key, type]): [string, NameClass] => [key, type === 'group' ? 'none' : type]));
  return evidence.holds(page, name, articleNames(page, byKey(names), decided));
}

const rows = [...new Set(Object.values(tables).flatMap(({ once, each }) => [...once, ...each]))];

describe('evidence of what a name names', () => {
  for (const row of rows)
    it(row.name, () => {
      assert.ok(holds(row, row.example), `not in its example: ${row.example}`);
      assert.ok(!holds(row, row.counterexample), `in its counterexample: ${row.counterexample}`);
    });

  it('has no name twice', () => {
    const names = rows.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) < at),
      [],
    );
  });

  for (const size of ['one', 'several'] as const)
    it(`has a weight for each row that needs one, for names of ${size} (else: npm run train -- names FOLDER)`, () => {
      const { once, each } = tables[size];
      const weighed = [...once, ...each].filter(({ decides }) => !decides).map(({ name }) => name);
      assert.deepEqual(Object.keys(weights[size]).sort(), ['bias', ...weighed].sort());
    });
});
