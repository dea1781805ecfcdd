import assert from 'node:assert/strict';
import { columnTitle, formatTitle, groupTitle } from '../../../src/features/ledger/titles';
import { columns, groupings } from '../../../src/ledger/columns';
import { formats } from '../../../src/ledger/export/formats';

describe('the titles of the ledger', () => {
  it('are in English what exports and the command line call columns, groups and formats', () => {
    for (const { key, title } of columns) assert.equal(columnTitle({ key, title: 'missing' }), title, key);
    for (const { key, title } of groupings) assert.equal(groupTitle({ key, title: 'missing' }), title, key);
    for (const { key, title } of formats) assert.equal(formatTitle({ key, title: 'missing' }), title, key);
  });
});
