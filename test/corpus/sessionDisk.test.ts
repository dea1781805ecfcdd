import assert from 'node:assert/strict';
import { sessionDisk } from '../../src/corpus/sessionDisk';
import { FileStore } from '../../src/corpus/store';
import { MemoryDisk } from '../support/memoryDisk';

class ReadOnly extends Error {}
const bytes = (text: string) => new TextEncoder().encode(text);
const text = async (store: FileStore, path: string) => {
  const read = await store.read(path);
  return read && new TextDecoder().decode(read);
};

describe('a disk for the session', () => {
  let below: MemoryDisk;
  let refusals: number;
  let store: FileStore;
  beforeEach(() => {
    below = new MemoryDisk();
    refusals = 0;
    store = new FileStore(
      sessionDisk(
        below,
        (error) => error instanceof ReadOnly,
        () => refusals++,
      ),
    );
  });
  const refuse = () =>
    (below.onChange = () => {
      throw new ReadOnly();
    });

  it('is the disk below while that can be written', async () => {
    await store.write('a/b.json', bytes('1'));
    assert.deepEqual([...below.files.keys()], ['a/b.json']);
    assert.equal(refusals, 0);
  });

  it('keeps what is refused, over what is there, and says so once', async () => {
    await store.write('a/b.json', bytes('1'));
    await store.write('a/c.json', bytes('1'));
    refuse();
    await store.write('a/b.json', bytes('2'));
    await store.write('a/new.json', bytes('3'));
    await store.delete('a/c.json');
    assert.equal(await text(store, 'a/b.json'), '2');
    assert.equal(await text(store, 'a/new.json'), '3');
    assert.equal(await text(store, 'a/c.json'), null);
    assert.deepEqual([...(await store.list('a'))].sort(), ['b.json', 'new.json']);
    assert.deepEqual(await store.list(), ['a']);
    assert.equal(new TextDecoder().decode(below.files.get('a/b.json')), '1');
    assert.equal(refusals, 1);
  });

  it('hides no other error', async () => {
    below.onChange = () => {
      throw new Error('the disk is full');
    };
    await assert.rejects(store.write('a.json', bytes('1')), /full/);
    assert.equal(refusals, 0);
  });
});
