import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layered, type Coloured } from '../../../src/features/reading/spanLayers';

const span = (start: number, end: number, type: string): Coloured => ({ start, end, type });

describe('layered', () => {
  it('shows what lies on top, and what remains around it', () => {
    assert.deepEqual(layered([[span(3, 5, 'name'), span(8, 9, 'name')], [span(0, 10, 'quote')]]), [
      span(0, 3, 'quote'),
      span(3, 5, 'name'),
      span(5, 8, 'quote'),
      span(8, 9, 'name'),
      span(9, 10, 'quote'),
    ]);
    assert.deepEqual(layered([[span(0, 4, 'a')], [span(1, 3, 'b')], [span(3, 6, 'c')]]), [
      span(0, 4, 'a'),
      span(4, 6, 'c'),
    ]);
    assert.deepEqual(layered([[span(0, 4, 'a'), span(2, 6, 'a')]]), [span(0, 4, 'a'), span(4, 6, 'a')]);
  });

  it('colours each place as the first layer that covers it says', () => {
    const layer = fc.array(
      fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 8 })).map(([start, length]) => ({ start, end: start + length })),
    );
    fc.assert(
      fc.property(fc.array(layer, { maxLength: 4 }), (spans) => {
        const layers = spans.map((each, index) => each.map(({ start, end }) => span(start, end, String(index))));
        const result = layered(layers);
        for (let index = 1; index < result.length; index++) assert.ok(result[index - 1]!.end <= result[index]!.start);
        for (let at = 0; at < 40; at++) {
          const covers = (each: Coloured) => each.start <= at && at < each.end;
          assert.equal(result.find(covers)?.type, layers.flat().find(covers)?.type);
        }
      }),
    );
  });
});
