import assert from 'node:assert/strict';
import { memoize } from '../../src/language/memoize';

describe('memoize', () => {
  const counting = () => {
    const asked: string[] = [];
    const lengthOf = memoize((word) => {
      asked.push(word);
      return word.length;
    });
    return { asked, lengthOf };
  };

  it('works a word out once', () => {
    const { asked, lengthOf } = counting();
    assert.deepEqual(['ferry', 'quay', 'ferry', '', ''].map(lengthOf), [5, 4, 5, 0, 0]);
    assert.deepEqual(asked, ['ferry', 'quay', '']);
  });

  it('does not keep long words', () => {
    const { asked, lengthOf } = counting();
    for (const word of ['harbourmaste', 'harbourmaste', 'harbourmaster', 'harbourmaster']) lengthOf(word);
    assert.deepEqual(asked, ['harbourmaste', 'harbourmaster', 'harbourmaster']);
  });

  it('forgets all when it is full', () => {
    const { asked, lengthOf } = counting();
    for (let index = 0; index < 50_000; index++) lengthOf(`w${index}`);
    lengthOf('w0');
    assert.equal(asked.length, 50_000);
    lengthOf('new');
    lengthOf('w0');
    assert.equal(asked.length, 50_002);
  });
});
