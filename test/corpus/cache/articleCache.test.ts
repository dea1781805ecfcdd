import assert from 'node:assert/strict';
import { MemoryDisk } from '../../support/memoryDisk';
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
    const { report, cache } = await loaded(new MemoryDisk(), ids);
    assert.deepEqual(report, { restored: 0, unusable: 0, reasons: [] });
    cache.dispose();
  });

  it('gives everything back to the next session', async () => {
    const { session, report, cache } = await loaded(folder, ids);
    assert.deepEqual(report, { restored: 80, unusable: 0, reasons: [] });
    assert.deepEqual(session.hits('number17 '), sessionOf(texts).hits('number17 '));
    assert.equal(session.known.size, 80);
    cache.dispose();
  });

  it('forgets files that are gone, here and in its files', async () => {
    const { session, report, cache } = await loaded(folder, ids.slice(0, 10));
    assert.equal(report.restored, 10);
    assert.equal(session.corpus.size, 10);
    await cache.save();
    cache.dispose();
    const again = await loaded(folder, ids);
    assert.equal(again.report.restored, 10);
    again.cache.dispose();
  });

  it('keeps nothing of unsaved text', async () => {
    const session = sessionOf(texts);
    session.put('news/3.txt', 'Typed and not saved.', null);
    await session.save(folder);
    const again = await loaded(folder, ids);
    assert.equal(again.session.corpus.get('news/3.txt'), undefined);
    assert.deepEqual(again.session.hits('typed '), []);
    again.cache.dispose();
  });

  it('writes only what has changed', async () => {
    const { session, cache } = await loaded(folder, ids);
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
    const { session, report, cache } = await loaded(folder, ids);
    assert.equal(report.unusable, 2);
    assert.deepEqual(report.reasons, ['damaged']);
    for (const [id, text] of Object.entries(texts)) {
      if (session.corpus.get(id)) continue;
      session.put(id, text);
      cache.touch(id);
    }
    await cache.save();
    cache.dispose();
    const again = await loaded(folder, ids);
    assert.deepEqual(again.report, { restored: 80, unusable: 0, reasons: [] });
    again.cache.dispose();
    const other = await loaded(folder, ids, 'another engine');
    assert.deepEqual(other.report.reasons, ['of another version']);
    assert.equal(other.report.restored, 0);
    other.cache.dispose();
  });

  for (const what of ['create', 'rename'] as const) {
    it(`is whole after a session that was killed at a ${what}`, async () => {
      const next = sessionOf(Object.fromEntries(ids.map((id) => [id, `Changed: ${texts[id]}`])));
      let changes = 0;
      folder.onChange = (kind) => {
        // A killed process does nothing more, so it tidies nothing up.
        if (changes >= 5 || (kind === what && ++changes === 5)) throw new Error('killed');
      };
      const errors: unknown[] = [];
      const cache = next.cacheIn(folder, 'engine', (error) => errors.push(error));
      await cache.save();
      cache.dispose();
      assert.equal(errors.length, 1);
      assert.equal(temporary(folder).length, 1);
      folder.onChange = () => undefined;
      const again = await loaded(folder, ids);
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
    const again = await loaded(folder, ids);
    assert.equal(again.report.restored, 80);
    again.cache.dispose();
  });

  it('takes what the last of two windows wrote', async () => {
    const one = await loaded(folder, ids);
    const two = await loaded(folder, ids);
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
    const { session, report, cache } = await loaded(folder, ids);
    assert.deepEqual(report, { restored: 80, unusable: 0, reasons: [] });
    assert.equal(session.corpus.get('news/3.txt')?.summary?.lead, 'From one again.');
    cache.dispose();
  });

  it('does not save what it has not loaded yet as missing', async () => {
    const session = new Session();
    const cache = session.cacheIn(folder);
    cache.touch('news/3.txt');
    await Promise.all([cache.load(new Set(ids), session), cache.save()]);
    cache.dispose();
    const again = await loaded(folder, ids);
    assert.equal(again.report.restored, 80);
    again.cache.dispose();
  });
});
