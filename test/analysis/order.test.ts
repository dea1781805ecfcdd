/** An article's analysis does not depend on what was read before it. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { analyze } from '../../src/analysis/analyze';
import { parseArticle } from '../../src/article/parse';
import { readProjectFile } from '../support/readProjectFile';

const folder = path.join('test', 'golden');
const texts = readdirSync(path.resolve(folder))
  .filter((file) => file.endsWith('.txt') && !file.endsWith('.golden.txt'))
  .map((file) => readProjectFile(folder, file));

const analysisOf = (text: string) => analyze(parseArticle(text, 'test.txt'));

describe('the order of articles', () => {
  it('changes no analysis', () => {
    const alone = texts.map((text) => JSON.stringify(analysisOf(text)));
    const orders = fc.shuffledSubarray(
      texts.map((_, index) => index),
      { minLength: texts.length, maxLength: texts.length },
    );
    fc.assert(
      fc.property(orders, (order) => {
        for (const index of order) assert.equal(JSON.stringify(analysisOf(texts[index] ?? '')), alone[index]);
      }),
      { numRuns: 3, seed: 5 },
    );
  });

  it('lets no article spoil a name for the next', () => {
    const article = 'Marlow’s brother was absent. “We will appeal,” Ann Marlow said. Marlow’s lawyer agreed.';
    const before = JSON.stringify(analysisOf(article));
    analysisOf('The house was Ann Marlow’s. The boat was Marlow’s.');
    assert.equal(JSON.stringify(analysisOf(article)), before);
  });
});
