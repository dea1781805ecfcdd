import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editBetween, inTextBefore, inTextNow, isUntouched } from '../../src/article/edit';

describe('an edit between two texts', () => {
  it('is the shortest stretch that differs', () => {
    assert.deepEqual(editBetween('She left.', 'She never left.'), { start: 4, endBefore: 4, endNow: 10 });
    assert.deepEqual(editBetween('aaa', 'aa'), { start: 2, endBefore: 3, endNow: 2 });
    assert.deepEqual(editBetween('', ''), { start: 0, endBefore: 0, endNow: 0 });
  });

  it('leaves what stands around it as it was, which is found in either text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(30), (before, now, one, other) => {
        const edit = editBetween(before, now);
        const span = { start: Math.min(one, other, now.length), end: Math.min(Math.max(one, other), now.length) };
        if (!isUntouched(edit, span)) return;
        const then = { start: inTextBefore(edit, span.start), end: inTextBefore(edit, span.end) };
        assert.equal(before.slice(then.start, then.end), now.slice(span.start, span.end));
        assert.deepEqual(inTextNow(edit, then), span);
      }),
    );
  });

  it('takes every offset to one of the other text, in order', () => {
    const edit = editBetween('one two three', 'one 22 three');
    const offsets = Array.from({ length: 14 }, (_, at) => inTextNow(edit, { start: at, end: at }).start);
    assert.deepEqual(offsets, [0, 1, 2, 3, 4, 6, 6, 6, 7, 8, 9, 10, 11, 12]);
  });
});
