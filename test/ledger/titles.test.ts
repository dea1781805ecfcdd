import assert from 'node:assert/strict';
import { columns } from '../../src/ledger/columns';
import { columnTitle } from '../../src/ledger/titles';

describe('the title of a column', () => {
  it('is in English what tables for programs call it', () => {
    for (const { key, name } of columns) assert.equal(columnTitle({ key, name: 'missing' }), name, key);
  });
});
