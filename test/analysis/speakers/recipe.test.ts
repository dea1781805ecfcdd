import assert from 'node:assert/strict';
import { RESOLVERS, SIEVES } from '../../../src/analysis/speakers/recipe';
import { meaning, read, sieves, speakers } from './support';

/** The examples of the recipe's rows are its documentation, so they must hold. */
describe('the recipe of sieves', () => {
  for (const sieve of SIEVES) {
    const { name, example, counterexample } = sieve;
    it(`names ${name}: ${example.text}`, () => {
      assert.equal(sieves(example.text).at(-1), name);
      assert.equal(speakers(example.text).at(-1), example.speaker);
    });
    it(`but not here: ${counterexample.text}`, () => {
      assert.notEqual(sieves(counterexample.text).at(-1), name);
      assert.equal(speakers(counterexample.text).at(-1), counterexample.speaker);
    });
  }

  it('has a name of its own for each sieve, and ends with the one that never passes on', () => {
    assert.equal(new Set(SIEVES.map(({ name }) => name)).size, SIEVES.length);
    assert.equal(SIEVES.at(-1)?.name, 'nobody in particular');
  });
});

describe('the recipe of mention resolvers', () => {
  for (const { name, example, counterexample } of RESOLVERS) {
    it(`${name}: ${example.text}`, () => assert.equal(meaning(read(example.text), example.words), example.person));
    it(`but not here: ${counterexample.text}`, () =>
      assert.equal(meaning(read(counterexample.text), counterexample.words), counterexample.person));
  }
});
