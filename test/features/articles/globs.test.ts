import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readGlobs } from '../../../src/features/articles/globs';

describe('readGlobs', () => {
  it('writes alternatives out', () => {
    assert.deepEqual(readGlobs('include', ['**/*.{txt,md}', 'a{b,c{d,e}}f']), {
      globs: ['**/*.txt', '**/*.md', 'abf', 'acdf', 'acef'],
    });
  });

  it('says what is wrong with a pattern', () => {
    for (const bad of ['x', [7], [''], ['{a'], ['a}'], ['[a'], ['{a,b}'.repeat(20)]])
      assert.ok('problem' in readGlobs('include', bad), JSON.stringify(bad));
  });

  it('leaves no pattern that takes for ever', () => {
    assert.deepEqual(readGlobs('include', ['*********b', '**/**/**/*.txt', 'a***/b']), {
      globs: ['*b', '**/*.txt', 'a*/b'],
    });
    for (const slow of ['a*a*a*a*a*b', '**/a/**/a/**/a/**/b', '{*,?}x*a*b*c'])
      assert.match(JSON.stringify(readGlobs('include', [slow])), /stars/, slow);
    assert.ok('globs' in readGlobs('include', ['{*a*,*b*,*c*}/**/*.txt']));
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[{},[\]a*]{0,40}$/))),
        (globs) => typeof readGlobs('include', globs) === 'object',
      ),
    );
  });
});
