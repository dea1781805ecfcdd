import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadArticles } from '../../src/node/files';
import { localFiles } from '../../src/node/localFiles';

describe('files on this computer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-review-'));
  const at = (name: string) => join(folder, name);
  after(() => rmSync(folder, { recursive: true }));

  it('are read with their state', async () => {
    writeFileSync(at('long.txt'), 'Ann '.repeat(100_000));
    const read = await localFiles.read(at('long.txt'));
    assert.equal(Buffer.from(read!.bytes).toString(), 'Ann '.repeat(100_000));
    assert.deepEqual(read?.stamp, await localFiles.stamp(at('long.txt')));
    assert.equal(read?.stamp.size, 400_000);
  });

  it('may be empty', async () => {
    writeFileSync(at('empty.txt'), '');
    assert.equal((await localFiles.read(at('empty.txt')))?.bytes.length, 0);
  });

  it('may not be there', async () => {
    assert.equal(await localFiles.read(at('none.txt')), null);
    assert.equal(await localFiles.stamp(at('none.txt')), null);
    assert.equal(await localFiles.read(join(at('empty.txt'), 'below.txt')), null);
  });

  it('are not read when they are too large for an article', async () => {
    writeFileSync(at('huge.txt'), '');
    truncateSync(at('huge.txt'), 1.5e9);
    const read = await localFiles.read(at('huge.txt'));
    assert.deepEqual([read?.bytes.length, read?.stamp.size], [0, 1.5e9]);
    for await (const loaded of loadArticles([at('huge.txt')]))
      assert.match('problem' in loaded ? loaded.problem : '', /huge\.txt is larger than 20 MB$/);
  });

  it('are no pipe that nobody writes to, and no folder', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [at('pipe.txt')]);
    await assert.rejects(localFiles.read(at('pipe.txt')), /is not a file/);
    await assert.rejects(localFiles.read(folder));
  });
});
