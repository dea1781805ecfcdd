import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SpanIndex } from '../../src/article/spanIndex';

describe('an index of spans', () => {
  const span = fc.tuple(fc.nat(2000), fc.nat(1500)).map(([start, length]) => ({ start, end: start + length }));

  it('finds what a look at all of them finds, in their order', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), span, (spans, place) => {
        const index = new SpanIndex<number>();
        spans.forEach((each, number) => index.add(each, number));
        const expected = [...spans.keys()].filter(
          (number) => spans[number]!.start < place.end && place.start < spans[number]!.end,
        );
        assert.deepEqual(index.touching([place]), expected);
      }),
    );
  });
});
