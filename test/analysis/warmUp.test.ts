import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/analyze';
import { warmUp } from '../../src/analysis/warmUp';
import { parseArticle } from '../../src/article/parse';

describe('warmUp', () => {
  it('can be run in pieces, again, and left half done, and changes no analysis', () => {
    const article = parseArticle(' date 2025-11-08 “We will stay,” Mira Koss said on Friday.', 'article.txt');
    const before = analyze(article);
    assert.ok([...warmUp()].length > 3);
    warmUp().next();
    assert.deepEqual(analyze(article), before);
  });
});
