import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstState, isPeriod, readState } from '../../../src/features/ledger/ledgerState';
import { RowSelection } from '../../../src/features/ledger/page/rowSelection';

describe('what a ledger remembers', () => {
  it('comes back as it was', () => {
    const state = {
      ...firstState,
      scope: { kind: 'articles', articles: ['file:///seeds/mill.txt'] },
      query: 'speaker:moore',
      columns: ['words', 'speaker'],
      sortBy: 'published',
      isDescending: true,
      filters: { speaker: '=Ann Moore' },
      from: '2025-11',
      to: '2025-11-08',
      groupBy: 'speaker',
      picture: 'timeline',
      lanesBy: 'article',
      reprintsOnce: true,
    };
    assert.deepEqual(readState(JSON.parse(JSON.stringify(state))), state);
  });
  it('is as at first where it makes no sense', () => {
    const damaged = {
      scope: { kind: 'some' },
      columns: ['x', 7],
      sortBy: 'x',
      filters: { x: 'y', role: 7 },
      from: 'soon',
    };
    assert.deepEqual(readState(damaged), firstState);
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const { columns, filters } = readState(kept);
        assert.ok(columns.length > 0 && Object.values(filters).every((filter) => typeof filter === 'string'));
      }),
    );
  });
  it('knows days, months and years', () => {
    for (const period of ['2025', '2025-11', '2025-11-08']) assert.ok(isPeriod(period), period);
    for (const typed of ['', '25', '2025-13', '2025-11-8', '2025-11-32', '2025-02-30', 'Friday', '2025-11-08 '])
      assert.ok(!isPeriod(typed), typed);
  });
});

describe('selected rows', () => {
  it('are known by their keys once these come', () => {
    const selection = new RowSelection();
    selection.add(1, 'one');
    selection.add(500, null);
    selection.add(501, null);
    assert.deepEqual(selection.all(), { keys: ['one'], lines: [500, 501] });
    selection.arrived(500, 'five hundred');
    selection.arrived(501, null);
    selection.arrived(7, 'seven');
    assert.deepEqual(selection.all(), { keys: ['one', 'five hundred'], lines: [] });
    assert.ok(selection.has(9, 'five hundred') && !selection.has(501, 'a heading'));
  });
  it('stay selected in another table, but for those of unknown keys', () => {
    const selection = new RowSelection();
    selection.add(1, 'one');
    selection.add(2, null);
    selection.tableChanged();
    assert.ok(selection.has(40, 'one') && !selection.has(2, 'two'));
    selection.toggle('one');
    assert.equal(selection.size, 0);
  });
});
