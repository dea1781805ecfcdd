import assert from 'node:assert/strict';
import { FileStore } from '../../src/corpus/store';
import { everyArticle } from '../../src/review/decisionFiles';
import { Desk, pathOf } from '../../src/review/desk';
import { NotWritten } from '../../src/review/fileLock';
import { MemoryDisk } from '../support/memoryDisk';

const article = { path: 'news/a.txt', digest: '7f' };
const reviewed = { kind: 'review', state: 'reviewed', digest: '7f' } as const;

function deskOn(disk: MemoryDisk, author = 'Ada Quist', clock = { time: Date.UTC(2025, 10, 8) }): Desk {
  return new Desk(new FileStore(disk), {
    author: () => author,
    now: () => clock.time,
    wait: async (ms) => {
      clock.time += ms;
      await new Promise((resolve) => setImmediate(resolve));
    },
  });
}
const ids = (desk: Desk) => desk.files.on(article.path).map(({ id }) => id);

describe('the desk', () => {
  it('keeps what a person decides, in a file of that person’s own', async () => {
    const disk = new MemoryDisk();
    const desk = deskOn(disk);
    const changed: string[] = [];
    desk.files.changed.listen((path) => changed.push(path));
    const decision = await desk.decide(article, reviewed);
    assert.deepEqual([...disk.files.keys()], ['decisions/ada-quist/news/a.txt.json']);
    assert.deepEqual(changed, ['news/a.txt']);
    const again = deskOn(disk);
    await again.files.load();
    assert.deepEqual(again.files.on(article.path), [decision]);
    assert.deepEqual(decision, { id: decision.id, by: 'Ada Quist', when: '2025-11-08T00:00:00.000Z', ...reviewed });
  });

  it('takes back what was decided last', async () => {
    const desk = deskOn(new MemoryDisk());
    const first = await desk.decide(article, reviewed);
    await desk.decide(article, { kind: 'published', day: '2025-11-07' });
    assert.equal((await desk.undo())?.decision.kind, 'published');
    assert.deepEqual(ids(desk), [first.id]);
  });

  it('takes nothing back twice', async () => {
    const desk = deskOn(new MemoryDisk());
    const first = await desk.decide(article, reviewed);
    const second = await desk.decide(article, { kind: 'tagged', tag: 'dam' });
    await desk.withdraw(article, second.id);
    assert.deepEqual((await desk.undo())?.decision, first);
    assert.equal(await desk.undo(), null);
  });

  it('takes back what was decided last in an earlier session, too, but nothing of others', async () => {
    const disk = new MemoryDisk();
    const clock = { time: Date.UTC(2025, 10, 8) };
    const before = deskOn(disk, 'Ada Quist', clock);
    const first = await before.decide(article, reviewed);
    clock.time += 1000;
    const second = await before.decide({ path: 'b.txt', digest: '' }, reviewed);
    clock.time += 1000;
    await deskOn(disk, 'Bo', clock).decide(article, reviewed);
    const desk = deskOn(disk, 'Ada Quist', clock);
    await desk.files.load();
    assert.deepEqual((await desk.undo())?.decision, second);
    assert.deepEqual((await desk.undo())?.decision, first);
    assert.equal(await desk.undo(), null);
    assert.equal(ids(desk).length, 1);
  });

  it('keeps what counts for all articles apart', async () => {
    const disk = new MemoryDisk();
    const desk = deskOn(disk);
    await desk.decide({ path: everyArticle, digest: '' }, { kind: 'is called', name: 'Bo Lind', as: 'Bob Lind' });
    assert.deepEqual([...disk.files.keys()], ['people/ada-quist.json']);
    const again = deskOn(disk);
    await again.files.load();
    assert.equal(again.files.on(everyArticle).length, 1);
    assert.equal(again.files.on(article.path).length, 0);
  });

  it('goes with an article that was moved', async () => {
    const disk = new MemoryDisk();
    const clock = { time: Date.UTC(2025, 10, 8) };
    const [ada, bo] = [deskOn(disk, 'Ada Quist', clock), deskOn(disk, 'Bo', clock)];
    const first = await ada.decide(article, reviewed);
    await bo.decide(article, reviewed);
    clock.time += 1;
    const desk = deskOn(disk, 'Ada Quist', clock);
    await desk.files.load();
    const told: string[] = [];
    desk.files.changed.listen((path) => told.push(path));
    desk.files.relocate(new Map([[article.path, 'old/a.txt']]));
    assert.deepEqual(new Set(told), new Set(['news/a.txt', 'old/a.txt']));
    assert.equal(desk.files.on('old/a.txt').length, 2);
    assert.equal(desk.files.on(article.path).length, 0);
    const second = await desk.decide({ path: 'old/a.txt', digest: '7f' }, { kind: 'tagged', tag: 'dam' });
    assert.deepEqual([...disk.files.keys()].sort(), [
      'decisions/ada-quist/old/a.txt.json',
      'decisions/bo/news/a.txt.json',
    ]);
    assert.deepEqual(
      desk.files.on('old/a.txt').filter(({ by }) => by === 'Ada Quist'),
      [first, second],
    );
  });

  it('follows files and whole folders that come and go', async () => {
    const disk = new MemoryDisk();
    const desk = deskOn(disk);
    await deskOn(disk, 'Bo').decide(article, reviewed);
    await desk.files.follow('README.md');
    assert.equal(ids(desk).length, 0);
    await desk.files.follow('decisions/bo');
    assert.equal(ids(desk).length, 1);
    disk.files.clear();
    await desk.files.follow('decisions/bo/news/a.txt.json.writing');
    assert.equal(ids(desk).length, 1);
    await desk.files.follow('decisions');
    assert.equal(ids(desk).length, 0);
  });

  it('sees what came, changed and went without being told', async () => {
    const disk = new MemoryDisk();
    const desk = deskOn(disk);
    await desk.files.load();
    const bo = deskOn(disk, 'Bo');
    const first = await bo.decide(article, reviewed);
    assert.deepEqual(ids(desk), []);
    await desk.files.lookAround();
    assert.deepEqual(ids(desk), [first.id]);
    const second = await bo.decide(article, { kind: 'tagged', tag: 'dam' });
    await bo.decide({ path: 'news/deep/b.txt', digest: '' }, reviewed);
    await desk.files.lookAround();
    assert.deepEqual(new Set(ids(desk)), new Set([first.id, second.id]));
    assert.equal(desk.files.on('news/deep/b.txt').length, 1);
    disk.files.clear();
    await desk.files.lookAround();
    assert.deepEqual([...desk.files.articles], []);
  });

  it('reads nothing again where nothing has changed, or only what it was told or did itself', async () => {
    const disk = new MemoryDisk();
    const desk = deskOn(disk);
    await desk.decide(article, reviewed);
    await deskOn(disk, 'Bo').decide(article, reviewed);
    await desk.files.lookAround();
    const read: string[] = [];
    const reading = disk.read.bind(disk);
    disk.read = (path) => (read.push(path), reading(path));
    await desk.files.lookAround();
    assert.deepEqual(read, []);
    await desk.decide(article, { kind: 'tagged', tag: 'dam' });
    read.length = 0;
    await desk.files.lookAround();
    assert.deepEqual(read, []);
  });

  it('tells of a change once', async () => {
    const desk = deskOn(new MemoryDisk());
    const told: string[] = [];
    desk.files.changed.listen((path) => told.push(path));
    await desk.decide(article, reviewed);
    await desk.files.load();
    assert.deepEqual(told, [article.path]);
  });

  it('shows the decisions of all', async () => {
    const disk = new MemoryDisk();
    const [ada, bo] = [deskOn(disk), deskOn(disk, 'Bo')];
    const first = await ada.decide(article, reviewed);
    const second = await bo.decide(article, reviewed);
    await ada.files.load();
    assert.deepEqual(new Set(ids(ada)), new Set([first.id, second.id]));
  });

  it('loses nothing when two windows of one person write at once', async () => {
    const disk = new MemoryDisk();
    const windows = [deskOn(disk), deskOn(disk), deskOn(disk)];
    const decided = await Promise.all(
      windows.flatMap((desk) => [desk.decide(article, reviewed), desk.decide(article, reviewed)]),
    );
    const desk = deskOn(disk);
    await desk.files.load();
    assert.deepEqual(new Set(ids(desk)), new Set(decided.map(({ id }) => id)));
    assert.deepEqual([...disk.files.keys()], [pathOf('Ada Quist', article.path)]);
  });

  it('takes over from a window that was killed while it wrote', async () => {
    const disk = new MemoryDisk();
    const lock = `${pathOf('Ada Quist', article.path)}.writing`;
    disk.files.set(lock, new TextEncoder().encode(String(Date.UTC(2025, 10, 7))));
    await deskOn(disk).decide(article, reviewed);
    assert.ok(!disk.files.has(lock));
  });

  it('takes over from one that was killed before the clock was set back', async () => {
    const disk = new MemoryDisk();
    const lock = `${pathOf('Ada Quist', article.path)}.writing`;
    disk.files.set(lock, new TextEncoder().encode(String(Date.UTC(2026, 10, 8))));
    await deskOn(disk).decide(article, reviewed);
    assert.ok(!disk.files.has(lock));
  });

  it('lets two windows take over from a killed one without losing what either writes', async () => {
    const disk = new MemoryDisk();
    const lock = `${pathOf('Ada Quist', article.path)}.writing`;
    disk.files.set(lock, new TextEncoder().encode(String(Date.UTC(2025, 10, 7))));
    const decided = await Promise.all([deskOn(disk), deskOn(disk)].map((desk) => desk.decide(article, reviewed)));
    const desk = deskOn(disk);
    await desk.load();
    assert.deepEqual(new Set(ids(desk)), new Set(decided.map(({ id }) => id)));
  });

  it('gives up when another window writes for very long, and changes nothing', async () => {
    const disk = new MemoryDisk();
    const lock = `${pathOf('Ada Quist', article.path)}.writing`;
    let time = Date.UTC(2025, 10, 8);
    const write = () => disk.files.set(lock, new TextEncoder().encode(String(time)));
    write();
    const desk = new Desk(new FileStore(disk), {
      author: () => 'Ada Quist',
      now: () => time,
      wait: async (ms) => {
        time += ms;
        write();
        await Promise.resolve();
      },
    });
    await assert.rejects(desk.decide(article, reviewed), NotWritten);
    assert.equal(disk.files.size, 1);
  });

  it('tidies up after sessions that were killed while they wrote', async () => {
    const disk = new MemoryDisk();
    const clock = { time: Date.now() };
    const made = await deskOn(disk, 'Ada Quist', clock).decide(article, reviewed);
    const path = pathOf('Ada Quist', article.path);
    const whole = disk.files.get(path)!;
    disk.files.set(`${path}.0123456789abcdef.new`, whole.slice(0, 40));
    disk.files.set(`${path}.writing`, new Uint8Array());
    const lost = pathOf('Ada Quist', 'news/b.txt');
    disk.files.set(
      `${lost}.0123456789abcdef.new`,
      new TextEncoder().encode(new TextDecoder().decode(whole).replace('news/a.txt', 'news/b.txt')),
    );
    disk.age();
    const desk = deskOn(disk, 'Ada Quist', clock);
    await desk.load();
    assert.deepEqual([...disk.files.keys()].sort(), [path, lost]);
    assert.deepEqual(desk.files.on(article.path), [made]);
    assert.deepEqual(desk.files.on('news/b.txt'), [made]);
  });

  it('keeps the order of what is decided when the clock is set back', async () => {
    const disk = new MemoryDisk();
    const clock = { time: Date.UTC(2025, 10, 8) };
    const first = await deskOn(disk, 'Ada Quist', clock).decide(article, { kind: 'published', day: '2025-11-06' });
    clock.time -= 86_400_000;
    const desk = deskOn(disk, 'Ada Quist', clock);
    await desk.load();
    const second = await desk.decide(article, { kind: 'published', day: '2025-11-07' });
    const third = await desk.decide({ path: 'b.txt', digest: '' }, reviewed);
    assert.deepEqual(ids(desk), [first.id, second.id]);
    assert.ok(third.when > second.when);
    assert.equal((await desk.undo())?.decision.id, third.id);
    assert.equal((await desk.undo())?.decision.id, second.id);
  });

  describe('where nothing can be written for a while', () => {
    let disk: MemoryDisk;
    let told: unknown[];
    let desk: Desk;
    const full = () => {
      throw new Error('ENOSPC: no space left on device');
    };

    beforeEach(() => {
      disk = new MemoryDisk();
      told = [];
      desk = new Desk(new FileStore(disk), {
        author: () => 'Ada Quist',
        now: () => Date.UTC(2025, 10, 8),
        wait: () => new Promise((resolve) => setImmediate(resolve)),
        keeps: (error) => told.push(error),
      });
    });

    it('lets everything count, says so, and writes it as soon as that is possible', async () => {
      const first = await desk.decide(article, reviewed);
      disk.onChange = full;
      const second = await desk.decide(article, { kind: 'tagged', tag: 'dam' });
      const third = await desk.decide(article, { kind: 'note', at: null, thread: 't', text: 'Ask the mayor.' });
      await desk.amend(article, third.id, { kind: 'note', at: null, thread: 't', text: 'Ask the mayor again.' });
      await desk.withdraw(article, second.id);
      assert.match(String(told[0]), /no space left/);
      const expected = [first, { ...third, text: 'Ask the mayor again.' }];
      assert.deepEqual(desk.files.on(article.path), expected);
      assert.equal(await desk.retry(), false);
      await desk.files.lookAround();
      await desk.files.load();
      assert.deepEqual(desk.files.on(article.path), expected);
      disk.onChange = () => undefined;
      // Another window of the same person was quicker.
      const other = await deskOn(disk).decide(article, { kind: 'tagged', tag: 'lock' });
      assert.equal(await desk.retry(), true);
      assert.equal(await desk.retry(), false);
      const again = deskOn(disk);
      await again.load();
      assert.deepEqual(new Set(ids(again)), new Set([first.id, third.id, other.id]));
      assert.deepEqual(again.files.on(article.path), desk.files.on(article.path));
      assert.deepEqual([...disk.files.keys()], [pathOf('Ada Quist', article.path)]);
    });

    it('writes at once what another file is for', async () => {
      disk.onChange = (_, path) => {
        if (path.includes('/news/')) full();
      };
      await desk.decide(article, reviewed);
      await desk.decide({ path: 'b.txt', digest: '' }, reviewed);
      assert.deepEqual(
        [...disk.files.keys()].filter((path) => path.endsWith('.json')),
        [pathOf('Ada Quist', 'b.txt')],
      );
      assert.equal(ids(desk).length, 1);
    });

    it('goes on with what waits before anything else is decided about the article', async () => {
      disk.onChange = full;
      const first = await desk.decide(article, reviewed);
      disk.onChange = () => undefined;
      const second = await desk.decide(article, { kind: 'tagged', tag: 'dam' });
      const again = deskOn(disk);
      await again.load();
      assert.deepEqual(ids(again), [first.id, second.id]);
    });

    it('takes back what only waited', async () => {
      disk.onChange = full;
      await desk.decide(article, reviewed);
      await desk.undo();
      assert.deepEqual(ids(desk), []);
      disk.onChange = () => undefined;
      await desk.retry();
      const again = deskOn(disk);
      await again.load();
      assert.deepEqual(ids(again), []);
    });

    it('keeps nothing where nobody is there to be told', async () => {
      disk.onChange = full;
      await assert.rejects(deskOn(disk).decide(article, reviewed), /no space left/);
    });
  });

  it('overwrites nothing that it does not understand, and says where that is', async () => {
    const disk = new MemoryDisk();
    const path = pathOf('Ada Quist', article.path);
    const text = '{"version": 2}';
    disk.files.set(path, new TextEncoder().encode(text));
    const desk = deskOn(disk);
    await desk.files.load();
    assert.deepEqual(
      [...desk.files.unread],
      [[path, [{ text: 'was written by another version of Seed Review', line: 0 }]]],
    );
    await assert.rejects(
      desk.decide(article, reviewed),
      /another version of Seed Review, in line 1. Nothing was changed/,
    );
    assert.equal(new TextDecoder().decode(disk.files.get(path)), text);
    disk.files.set(path, new Uint8Array([0xff, 0xfe]));
    await desk.files.loadFile(path);
    assert.equal(desk.files.unread.get(path)?.[0]?.text, 'is not valid UTF-8');
  });

  it('has a folder for each name', () => {
    assert.equal(pathOf('Ada Quist', 'a.txt'), 'decisions/ada-quist/a.txt.json');
    assert.equal(pathOf('Žofie <z@x.org>', 'a.txt'), 'decisions/zofie-z-x-org/a.txt.json');
    assert.equal(pathOf('../..', 'a.txt'), 'decisions/somebody/a.txt.json');
    assert.throws(() => pathOf('Ada', '../a.txt'));
  });
});
