import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '../../src/corpus/store';
import { nodeDisk } from '../../src/node/disk';

const bytes = (text: string) => new TextEncoder().encode(text);
const path = '.seed-review/searches.json';
const behindLink = /lies behind a symbolic link/;

describe('the disk of this computer', () => {
  let folder = '';
  let workspace = '';
  let outside = '';
  let store: FileStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seed-review-'));
    workspace = join(folder, 'workspace');
    outside = join(folder, 'outside');
    await mkdir(workspace);
    await mkdir(outside);
    await writeFile(join(outside, 'precious.txt'), 'precious');
    store = new FileStore(nodeDisk(workspace));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const link = async (target: string, name: string) => {
    await mkdir(join(workspace, name, '..'), { recursive: true });
    await symlink(target, join(workspace, name));
  };
  const isUntouched = async () => {
    assert.deepEqual(await readdir(outside), ['precious.txt']);
    assert.equal(await readFile(join(outside, 'precious.txt'), 'utf8'), 'precious');
  };

  it('keeps files whole, in folders that it makes', async () => {
    assert.equal(await store.read(path), null);
    assert.deepEqual(await store.list('.seed-review'), []);
    await store.write(path, bytes('one'));
    await store.write(path, bytes('two'));
    assert.equal(await readFile(join(workspace, path), 'utf8'), 'two');
    assert.deepEqual(await readdir(join(workspace, '.seed-review')), ['searches.json']);
    await store.delete(path);
    assert.equal(await store.read(path), null);
  });

  it('writes a file as its pieces come, or not at all', async () => {
    const pieces = async function* (fails: boolean) {
      yield Buffer.from('one ');
      await Promise.resolve();
      if (fails) throw new Error('cancelled');
      yield Buffer.from('two');
    };
    await store.write('a.txt', pieces(false));
    assert.equal(await readFile(join(workspace, 'a.txt'), 'utf8'), 'one two');
    await assert.rejects(store.write('a.txt', pieces(true)), /cancelled/);
    assert.equal(await readFile(join(workspace, 'a.txt'), 'utf8'), 'one two');
    assert.deepEqual(await readdir(workspace), ['a.txt']);
  });

  it('leaves the rights of a file as they were, and replaces nothing but files', async () => {
    await store.write('a.txt', bytes('one'));
    await chmod(join(workspace, 'a.txt'), 0o600);
    await store.write('a.txt', bytes('two'));
    if (process.platform !== 'win32') assert.equal((await stat(join(workspace, 'a.txt'))).mode & 0o777, 0o600);
    await mkdir(join(workspace, 'folder'));
    await assert.rejects(store.write('folder', bytes('three')), /is not a file/);
    assert.deepEqual(await readdir(workspace), ['a.txt', 'folder']);
  });

  it('makes the folder of the store itself', async () => {
    await new FileStore(nodeDisk(join(folder, 'storage', 'articles'))).write('a.seeds', bytes('one'));
    assert.equal(await readFile(join(folder, 'storage', 'articles', 'a.seeds'), 'utf8'), 'one');
  });

  it('never writes through a link that waits under the temporary name', async () => {
    const name = 'searches.json.0123456789abcdef.new';
    await link(join(outside, 'precious.txt'), `.seed-review/${name}`);
    await assert.rejects(nodeDisk(workspace).create(`.seed-review/${name}`, bytes('owned')), behindLink);
    // The name of old, which everybody could guess.
    await link(join(outside, 'precious.txt'), `${path}.new`);
    await store.write(path, bytes('mine'));
    assert.equal(await readFile(join(workspace, path), 'utf8'), 'mine');
    await isUntouched();
  });

  it('creates no file where one is', async () => {
    await store.write(path, bytes('one'));
    await assert.rejects(nodeDisk(workspace).create(path, bytes('two')), /EEXIST/);
    assert.equal(await readFile(join(workspace, path), 'utf8'), 'one');
  });

  it('makes folders that another makes at the same time', async () => {
    const disks = Array.from({ length: 8 }, () => new FileStore(nodeDisk(workspace)));
    await Promise.all(disks.map((each, index) => each.write(`a/b/c/d/${index}.json`, bytes('one'))));
    assert.equal((await readdir(join(workspace, 'a/b/c/d'))).length, 8);
  });

  it('does not write into a folder behind a link', async () => {
    await link(outside, '.seed-review');
    await assert.rejects(store.write(path, bytes('owned')), behindLink);
    await assert.rejects(store.write('.seed-review/deep/er.json', bytes('owned')), behindLink);
    await assert.rejects(store.list('.seed-review'), behindLink);
    await isUntouched();
  });

  it('neither reads nor replaces nor deletes a file behind a link', async () => {
    await link(join(outside, 'precious.txt'), path);
    await assert.rejects(store.read(path), behindLink);
    await assert.rejects(store.write(path, bytes('owned')), behindLink);
    await assert.rejects(store.delete(path), behindLink);
    await isUntouched();
    assert.deepEqual(await readdir(join(workspace, '.seed-review')), ['searches.json']);
  });

  it('follows a link to the workspace itself, which the person opened', async () => {
    await symlink(workspace, join(folder, 'linked'));
    await new FileStore(nodeDisk(join(folder, 'linked'))).write(path, bytes('mine'));
    assert.equal(await readFile(join(workspace, path), 'utf8'), 'mine');
  });

  it('reads nothing but files', async () => {
    await mkdir(join(workspace, path), { recursive: true });
    await assert.rejects(store.read(path), /is not a file/);
  });

  it('recovers a file whose old version was deleted before the rename', async () => {
    await nodeDisk(workspace).create(`${path}.0123456789abcdef.new`, bytes('two'));
    await store.recover('.seed-review', () => true);
    assert.equal(await readFile(join(workspace, path), 'utf8'), 'two');
    await new FileStore(nodeDisk(join(folder, 'nowhere'))).recover('.seed-review', () => true);
  });

  it('says so when a folder cannot be written, and leaves no temporary', async function () {
    await store.write(path, bytes('one'));
    if (process.platform === 'linux') await assert.rejects(new FileStore(nodeDisk('/proc')).write('x', bytes('one')));
    // The administrator may write nearly everywhere.
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    await chmod(join(workspace, '.seed-review'), 0o500);
    await assert.rejects(store.write(path, bytes('two')), /EACCES/);
    await chmod(join(workspace, '.seed-review'), 0o700);
    assert.deepEqual(await readdir(join(workspace, '.seed-review')), ['searches.json']);
    assert.equal(await readFile(join(workspace, path), 'utf8'), 'one');
  });

  it('says so when a file stands where a folder must be', async () => {
    await writeFile(join(workspace, '.seed-review'), 'a file');
    await assert.rejects(store.write(path, bytes('one')), /ENOTDIR/);
  });
});
