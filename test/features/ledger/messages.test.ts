import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMessage as readOfComparison } from '../../../src/features/ledger/compare/messages';
import { firstState } from '../../../src/features/ledger/ledgerState';
import { readMessage } from '../../../src/features/ledger/messages';

describe('what a page tells us', () => {
  it('is what it said', () => {
    for (const message of [
      { kind: 'ready' },
      { kind: 'export' },
      { kind: 'lines', version: 1, start: 0, end: 50 },
      { kind: 'state', state: firstState, current: null },
      { kind: 'open', key: 'file:///seeds/mill.txt 3' },
      { kind: 'copy', version: 1, keys: ['a'], lines: [3, 4] },
      { kind: 'savePicture', format: 'svg', bytes: new Uint8Array([1]) },
    ])
      assert.deepEqual(readMessage(message), message);
    const opened = { kind: 'open', article: 'file:///seeds/mill.txt', place: { start: 1, end: 2 } };
    assert.deepEqual(readOfComparison(opened), opened);
  });

  it('is nothing where it makes no sense', () => {
    for (const message of [
      null,
      'ready',
      {},
      { kind: 'delete', key: 'a' },
      { kind: 'open' },
      { kind: 'open', key: 7 },
      { kind: 'lines', version: 1, start: -1, end: NaN },
      { kind: 'copy', version: 1, keys: 'a', lines: [] },
      { kind: 'savePicture', format: '../x', bytes: new Uint8Array() },
      { kind: 'savePicture', format: 'png', bytes: 'x' },
    ])
      assert.equal(readMessage(message), null);
    for (const place of [undefined, {}, { start: 1 }, { start: -1, end: 2 }, { start: '1', end: 2 }])
      assert.equal(readOfComparison({ kind: 'open', article: 'file:///a', place }), null);
  });

  it('holds nothing that was not asked for', () => {
    assert.deepEqual(readMessage({ kind: 'copy', version: 1, keys: ['a', 7, null], lines: [-1, 2, '3'], more: 1 }), {
      kind: 'copy',
      version: 1,
      keys: ['a'],
      lines: [2],
    });
    const kind = fc.constantFrom('ready', 'lines', 'state', 'open', 'copy', 'compare', 'savePicture', 'x');
    fc.assert(
      fc.property(kind, fc.object({ withNullPrototype: true }), (each, more) => {
        readMessage({ ...more, kind: each });
        readOfComparison({ ...more, kind: each });
      }),
    );
  });
});
