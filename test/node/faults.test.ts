import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('processes that are killed while they write', () => {
  it('lose nothing that was kept, and leave nothing half or for ever', function () {
    this.timeout(300_000);
    const args = ['scripts/faults.mjs', '--kills', '18', '--programs', '3'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /^\d+ processes and 3 programs killed, 0 lost/m);
  });
});
