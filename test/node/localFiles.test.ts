import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadArticles } from '../../src/node/files';
import { Links } from '../../src/node/links';
import { localFiles } from '../../src/node/localFiles';

describe('files on this computer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-review-'));
  const at = (name: string) => join(folder, name);
  after(() => rmSync(folder, { recursive: true }));

  it('are read with their state', async () => {
    writeFileSync(at('long.txt'), 'Ann '.repeat(100_000));
    const read = await localFiles.read(at('long.txt'), null);
    assert.equal(Buffer.from(read!.bytes).toString(), 'Ann '.repeat(100_000));
    assert.deepEqual(read?.stamp, await localFiles.stamp(at('long.txt'), null));
    assert.equal(read?.stamp.size, 400_000);
  });

  it('may be empty', async () => {
    writeFileSync(at('empty.txt'), '');
    assert.equal((await localFiles.read(at('empty.txt'), null))?.bytes.length, 0);
  });

  it('may not be there', async () => {
    assert.equal(await localFiles.read(at('none.txt'), null), null);
    assert.equal(await localFiles.stamp(at('none.txt'), null), null);
    assert.equal(await localFiles.read(join(at('empty.txt'), 'below.txt'), null), null);
  });

  it('are not read when they are too large for an article', async () => {
    writeFileSync(at('huge.txt'), '');
    truncateSync(at('huge.txt'), 1.5e9);
    const read = await localFiles.read(at('huge.txt'), null);
    assert.deepEqual([read?.bytes.length, read?.stamp.size], [0, 1.5e9]);
    for await (const loaded of loadArticles([at('huge.txt')], new Links(false)))
      assert.match('problem' in loaded ? loaded.problem : '', /huge\.txt is larger than 20 MB$/);
  });

  it('are no pipe that nobody writes to, and no folder', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [at('pipe.txt')]);
    await assert.rejects(localFiles.read(at('pipe.txt'), null), /is not a file/);
    await assert.rejects(localFiles.read(folder, null));
  });
});
