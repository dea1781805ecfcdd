import assert from 'node:assert/strict';
import { Killed, MemoryDisk } from '../../support/memoryDisk';
import { randomFrom } from '../../faults/random';
import { loaded, Session } from './support';

const texts: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 80 }, (_, index) => [`news/${index}.txt`, `The ferry number${index} left.`]),
);
const ids = Object.keys(texts);

function sessionOf(files: Readonly<Record<string, string>>): Session {
  const session = new Session();
  for (const [id, text] of Object.entries(files)) session.put(id, text);
  return session;
}

const temporary = (folder: MemoryDisk) => [...folder.files.keys()].filter((name) => !name.endsWith('.seeds'));

describe('ArticleCache', () => {
  let folder: MemoryDisk;

  beforeEach(async () => {
    folder = new MemoryDisk();
    await sessionOf(texts).save(folder);
  });

  it('gives an empty folder back as nothing', async () => {
    const { report, cache } = await loaded(new MemoryDisk());
    assert.deepEqual(report, { restored: 0, unusable: 0, reasons: [] });
    cache.dispose();
  });

  it('gives everything back to the next session', async () => {
    const { session, report, cache } = await loaded(folder);
    assert.deepEqual(report, { restored: 80, unusable: 0, reasons: [] });
    assert.deepEqual(session.hits('number17 '), sessionOf(texts).hits('number17 '));
    assert.equal(session.known.size, 80);
    cache.dispose();
  });

  it('forgets files that are gone, here and in its files', async () => {
    const { session, cache } = await loaded(folder);
    for (const id of ids.slice(10)) {
      session.corpus.remove(id);
      cache.touch(id);
    }
    await cache.save();
    cache.dispose();
    const again = await loaded(folder);
    assert.equal(again.report.restored, 10);
    again.cache.dispose();
  });

  it('has more files for many articles, and fewer again for few', async () => {
    const session = new Session();
    for (let at = 0; at < 13_000; at++) session.put(`many/${at}.txt`, `Number ${at}.`);
    const kinds = () => new Set([...folder.files.keys()].map((name) => name.slice(-'-of-016.seeds'.length)));
    assert.deepEqual([...kinds()], ['-of-016.seeds']);
    const before = new Map(folder.files);
    await session.save(folder);
    assert.deepEqual([...kinds()], ['-of-032.seeds']);
    assert.equal(folder.files.size, 32);
    // Killed before the old ones were deleted: all are read, and the next save tidies up.
    for (const [name, bytes] of before) folder.files.set(name, bytes);
    const both = await loaded(folder);
    assert.equal(both.session.corpus.size, 13_000 + ids.length);
    await both.cache.save();
    both.cache.dispose();
    assert.deepEqual([...kinds()], ['-of-032.seeds']);
    const few = await loaded(folder);
    for (let at = 5; at < 13_000; at++) few.session.corpus.remove(`many/${at}.txt`);
    few.cache.touch('many/5.txt');
    await few.cache.save();
    few.cache.dispose();
    assert.deepEqual([...kinds()], ['-of-016.seeds']);
    const last = await loaded(folder);
    assert.equal(last.report.restored, 5 + ids.length);
    last.cache.dispose();
  });

  it('keeps nothing of unsaved text', async () => {
    const session = sessionOf(texts);
    session.put('news/3.txt', 'Typed and not saved.', null);
    await session.save(folder);
    const again = await loaded(folder);
    assert.equal(again.session.corpus.get('news/3.txt'), undefined);
    assert.deepEqual(again.session.hits('typed '), []);
    again.cache.dispose();
  });

  it('writes only what has changed', async () => {
    const { session, cache } = await loaded(folder);
    const written: string[] = [];
    folder.onChange = (what, name) => void (what === 'rename' && written.push(name));
    session.put('news/3.txt', 'Another text.');
    cache.touch('news/3.txt');
    await cache.save();
    cache.dispose();
    assert.equal(written.length, 1);
  });

  it('makes damaged and foreign files anew', async () => {
    const [first, second] = [...folder.files.keys()];
    assert.ok(first && second);
    folder.files.set(first, folder.files.get(first)?.slice(0, 100) ?? new Uint8Array());
    folder.files.set(second, new Uint8Array());
    const { session, report, cache } = await loaded(folder);
    assert.equal(report.unusable, 2);
    assert.deepEqual(report.reasons, ['damaged']);
    for (const [id, text] of Object.entries(texts)) {
      if (session.corpus.get(id)) continue;
      session.put(id, text);
      cache.touch(id);
    }
    await cache.save();
    cache.dispose();
    const again = await loaded(folder);
    assert.deepEqual(again.report, { restored: 80, unusable: 0, reasons: [] });
    again.cache.dispose();
    const other = await loaded(folder, 'another engine');
    assert.deepEqual(other.report.reasons, ['of another version']);
    assert.equal(other.report.restored, 0);
    other.cache.dispose();
  });

  it('makes nothing of files of a version to come, and works', async () => {
    const [first] = [...folder.files.keys()];
    const bytes = folder.files.get(first!)!.slice();
    bytes.set(new TextEncoder().encode('SEE2'));
    folder.files.set(first!, bytes);
    folder.files.set('articles-v9.zst', new Uint8Array([1, 2, 3]));
    folder.files.set('articles-000-of-015.seeds', new Uint8Array([1, 2, 3]));
    const { session, report, cache } = await loaded(folder);
    assert.deepEqual(report.reasons, ['damaged']);
    for (const [id, text] of Object.entries(texts)) session.put(id, text);
    cache.touch(ids[0]!);
    await cache.save();
    cache.dispose();
    const again = await loaded(folder);
    assert.deepEqual(again.report, { restored: 80, unusable: 0, reasons: [] });
    again.cache.dispose();
  });

  it('gives back nothing wrong of files that were cut, or whose bits were flipped', async () => {
    const whole = new Map(folder.files);
    const right = new Map([...sessionOf(texts).corpus.entries()].map((entry) => [entry.id, entry]));
    const names = [...whole.keys()];
    for (let seed = 0; seed < 60; seed++) {
      const random = randomFrom(seed);
      for (const [name, bytes] of whole) folder.files.set(name, bytes.slice());
      const name = names[Math.floor(random() * names.length)]!;
      const bytes = folder.files.get(name)!;
      const at = Math.floor(random() * bytes.length);
      if (seed % 3 === 0) folder.files.set(name, bytes.slice(0, at));
      else bytes[at]! ^= 1 << Math.floor(random() * 8);
      const { session, report, cache } = await loaded(folder);
      cache.dispose();
      assert.equal(report.unusable, 1, `seed ${seed}`);
      for (const entry of session.corpus.entries()) assert.deepEqual(entry, right.get(entry.id), `seed ${seed}`);
    }
  });

  it('is of use where nothing can be deleted or written', async () => {
    folder.files.set('articles.json', new Uint8Array());
    folder.onChange = () => {
      throw new Error('EROFS: read-only file system');
    };
    const { report, cache } = await loaded(folder);
    cache.dispose();
    assert.equal(report.restored, 80);
  });

  it('is tried again by itself when it could not be written', async () => {
    const session = sessionOf(texts);
    folder.files.clear();
    let isFull = true;
    folder.onChange = () => {
      if (isFull) throw new Error('ENOSPC: no space left on device');
    };
    const errors: unknown[] = [];
    const waiting: { readonly again: () => void; readonly ms: number | undefined }[] = [];
    const real = globalThis.setTimeout;
    const cache = session.cacheIn(folder, 'engine', (error) => errors.push(error));
    globalThis.setTimeout = ((again: () => void, ms?: number) =>
      ms ? waiting.push({ again, ms }) : real(again, ms)) as typeof setTimeout;
    try {
      await cache.save();
      assert.equal(errors.length, 1);
      isFull = false;
      waiting.at(-1)!.again();
      await cache.save();
    } finally {
      globalThis.setTimeout = real;
      cache.dispose();
    }
    assert.equal(waiting.length, 1);
    const again = await loaded(folder);
    assert.equal(again.report.restored, 80);
    again.cache.dispose();
  });

  for (const what of ['create', 'rename'] as const) {
    it(`is whole after a session that was killed at a ${what}`, async () => {
      const next = sessionOf(Object.fromEntries(ids.map((id) => [id, `Changed: ${texts[id]}`])));
      let changes = 0;
      folder.onChange = (kind) => {
        // A killed process does nothing more, so it tidies nothing up.
        if (changes >= 5 || (kind === what && ++changes === 5)) throw new Killed();
      };
      const errors: unknown[] = [];
      const cache = next.cacheIn(folder, 'engine', (error) => errors.push(error));
      await cache.save();
      cache.dispose();
      assert.equal(errors.length, 1);
      assert.equal(temporary(folder).length, 1);
      folder.onChange = () => undefined;
      folder.age();
      const again = await loaded(folder);
      assert.deepEqual(again.report, { restored: 80, unusable: 0, reasons: [] });
      assert.deepEqual(temporary(folder), []);
      const changed = [...again.session.corpus.entries()].filter((entry) => entry.summary?.lead.startsWith('Changed'));
      assert.ok(changed.length > 0 && changed.length < 80);
      again.cache.dispose();
    });
  }

  it('says once that it cannot be written, and goes on when it can', async () => {
    const session = sessionOf(texts);
    const errors: unknown[] = [];
    folder.files.clear();
    folder.onChange = () => {
      throw new Error('no space left');
    };
    const cache = session.cacheIn(folder, 'engine', (error) => errors.push(error));
    await cache.save();
    await cache.save();
    assert.equal(errors.length, 1);
    folder.onChange = () => undefined;
    await cache.save();
    cache.dispose();
    const again = await loaded(folder);
    assert.equal(again.report.restored, 80);
    again.cache.dispose();
  });

  it('takes what the last of two windows wrote', async () => {
    const one = await loaded(folder);
    const two = await loaded(folder);
    for (const [{ session, cache }, text] of [
      [one, 'From one.'],
      [two, 'From two.'],
      [one, 'From one again.'],
    ] as const) {
      session.put('news/3.txt', text);
      cache.touch('news/3.txt');
      await cache.save();
    }
    one.cache.dispose();
    two.cache.dispose();
    const { session, report, cache } = await loaded(folder);
    assert.deepEqual(report, { restored: 80, unusable: 0, reasons: [] });
    assert.equal(session.corpus.get('news/3.txt')?.summary?.lead, 'From one again.');
    cache.dispose();
  });

  it('does not save what it has not loaded yet as missing', async () => {
    const session = new Session();
    const cache = session.cacheIn(folder);
    cache.touch('news/3.txt');
    await Promise.all([cache.load(session), cache.save()]);
    cache.dispose();
    const again = await loaded(folder);
    assert.equal(again.report.restored, 80);
    again.cache.dispose();
  });
});
