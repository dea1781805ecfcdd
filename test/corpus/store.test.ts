import assert from 'node:assert/strict';
import { FileStore, NameTaken, partsOf, UnsafePath } from '../../src/corpus/store';
import { Killed, MemoryDisk } from '../support/memoryDisk';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array | null | undefined) => found && new TextDecoder().decode(found);
const path = '.seed-review/searches.json';
const temporary = `${path}.0123456789abcdef.new`;
const isWhole = (_: string, found: Uint8Array) => text(found)?.endsWith('.') ?? false;

describe('FileStore', () => {
  let disk: MemoryDisk;
  let store: FileStore;
  const killed = (at: 'create' | 'rename') => {
    // A killed process does nothing more, so it tidies nothing up.
    let dead = false;
    disk.onChange = (what) => {
      dead ||= what === at;
      if (dead) throw new Killed();
    };
  };

  beforeEach(() => {
    disk = new MemoryDisk();
    store = new FileStore(disk);
  });

  it('writes a file, and the next one in its place', async () => {
    await store.write(path, bytes('One.'));
    await store.write(path, bytes('Two.'));
    assert.equal(text(await store.read(path)), 'Two.');
    assert.deepEqual([...disk.files.keys()], [path]);
    assert.deepEqual(await store.list('.seed-review'), ['searches.json']);
    await store.delete(path);
    assert.equal(await store.read(path), null);
  });

  it('writes under another name first, never the same twice', async () => {
    const created: string[] = [];
    disk.onChange = (what, name) => void (what === 'create' && created.push(name));
    await store.write(path, bytes('One.'));
    await store.write(path, bytes('Two.'));
    assert.equal(new Set(created).size, 2);
    for (const name of created) assert.match(name, /^\.seed-review\/searches\.json\.[0-9a-f]{16}\.new$/);
  });

  for (const at of ['create', 'rename'] as const) {
    it(`keeps the old file when it is killed at a ${at}, and tidies up at the next start`, async () => {
      await store.write(path, bytes('One.'));
      killed(at);
      await assert.rejects(store.write(path, bytes('Two.')), /killed/);
      disk.onChange = () => undefined;
      assert.equal(disk.files.size, 2);
      assert.deepEqual(await store.list('.seed-review'), ['searches.json']);
      disk.age();
      assert.deepEqual(await store.recover('.seed-review', isWhole), []);
      assert.deepEqual([...disk.files.keys()], [path]);
      assert.equal(text(await store.read(path)), 'One.');
    });
  }

  it('takes the new file when the old one was deleted before the rename', async () => {
    disk.files.set(temporary, bytes('Two.'));
    assert.deepEqual(await store.recover('.seed-review', isWhole), ['searches.json']);
    assert.deepEqual([...disk.files.keys()], [path]);
    assert.equal(text(await store.read(path)), 'Two.');
  });

  it('takes no half of a file', async () => {
    disk.files.set(temporary, bytes('Tw'));
    await store.recover('.seed-review', isWhole);
    assert.equal(disk.files.size, 0);
  });

  it('takes the latest whole one when several were left', async () => {
    disk.files.set(`${path}.aaaaaaaaaaaaaaaa.new`, bytes('One.'));
    await disk.create(temporary, bytes('Two.'));
    disk.files.set(`${path}.bbbbbbbbbbbbbbbb.new`, bytes('Thr'));
    await store.recover('.seed-review', isWhole);
    assert.deepEqual([...disk.files.keys()], [path]);
    assert.equal(text(await store.read(path)), 'Two.');
  });

  it('leaves alone what another window is writing just now', async () => {
    await store.write(path, bytes('One.'));
    const other = new FileStore(disk);
    disk.onChange = (what) => {
      if (what !== 'rename') return;
      disk.onChange = () => undefined;
      writing = other.recover('.seed-review', isWhole);
    };
    let writing: Promise<unknown> = Promise.resolve();
    await store.write(path, bytes('Two.'));
    await writing;
    assert.deepEqual([...disk.files.keys()], [path]);
    assert.equal(text(await store.read(path)), 'Two.');
  });

  it('writes again what another window has taken away before it had its name', async () => {
    const taken: string[] = [];
    disk.onChange = (what, name) => {
      if (what !== 'rename' || taken.length > 0) return;
      taken.push(name);
      disk.files.delete(name);
    };
    await store.write(path, bytes('Two.'));
    assert.equal(taken.length, 1);
    assert.deepEqual([...disk.files.keys()], [path]);
    assert.equal(text(await store.read(path)), 'Two.');
  });

  it('does not claim a name that another has in this very moment', async () => {
    disk.onChange = () => {
      throw new NameTaken('EEXIST');
    };
    assert.equal(await store.claim(path, 'mine'), false);
    assert.equal(await store.read(path), null);
    disk.onChange = () => {
      throw new Error('ENOSPC');
    };
    await assert.rejects(store.claim(path, 'mine'), /ENOSPC/);
  });

  it('goes on when another window tidies up at the same time', async () => {
    disk.files.set(`${path}.aaaaaaaaaaaaaaaa.new`, bytes('Tw'));
    disk.files.set(temporary, bytes('Two.'));
    disk.onChange = (what, name) => {
      if (what !== 'delete') return;
      disk.files.delete(name);
      throw new Error('has gone');
    };
    assert.deepEqual(await store.recover('.seed-review', isWhole), ['searches.json']);
    assert.equal(text(await store.read(path)), 'Two.');
  });

  it('leaves other files alone', async () => {
    const others = ['.seed-review/searches.json.new', '.seed-review/notes.md', '.seed-review/x.0123.new'];
    for (const name of others) disk.files.set(name, bytes('Mine.'));
    await store.recover('.seed-review', isWhole);
    assert.deepEqual([...disk.files.keys()], others);
  });

  it('removes its temporary when a file cannot be replaced', async () => {
    await store.write(path, bytes('One.'));
    disk.onChange = (what) => {
      if (what === 'rename') throw new Error('in use');
    };
    await assert.rejects(store.write(path, bytes('Two.')), /in use/);
    assert.deepEqual([...disk.files.keys()], [path]);
  });

  it('removes its temporary when there was no such file before', async () => {
    disk.onChange = (what) => {
      if (what === 'rename') throw new Error('in use');
    };
    for (let time = 0; time < 3; time++) await assert.rejects(store.write(path, bytes('One.')), /in use/);
    assert.deepEqual([...disk.files.keys()], []);
  });

  it('gives a file its name after all when that had only cost it the old one', async () => {
    await store.write(path, bytes('One.'));
    disk.onChange = (what) => {
      if (what !== 'rename' || !disk.files.delete(path)) return;
      throw new Error('connection lost');
    };
    await store.write(path, bytes('Two.'));
    assert.deepEqual([...disk.files.keys()], [path]);
    assert.equal(text(await store.read(path)), 'Two.');
  });

  it('keeps its temporary when nothing else is left of the file', async () => {
    await store.write(path, bytes('One.'));
    disk.onChange = (what) => {
      if (what !== 'rename') return;
      disk.files.delete(path);
      throw new Error('connection lost');
    };
    await store.write(path, bytes('Two.')).catch(() => undefined);
    disk.onChange = () => undefined;
    assert.deepEqual([...disk.files.values()].map(text), ['Two.']);
    await store.recover('.seed-review', isWhole);
    assert.equal(text(await store.read(path)), 'Two.');
  });
});

describe('a path in a store', () => {
  it('stays in its folder', () => {
    assert.deepEqual(partsOf('.seed-review/a b.json'), ['.seed-review', 'a b.json']);
    for (const bad of ['', '/etc/passwd', '../a', 'a/../../b', 'a//b', './a', 'a/', 'a\\b', 'c:a', 'a\0'])
      assert.throws(() => partsOf(bad), UnsafePath, bad);
  });
});
