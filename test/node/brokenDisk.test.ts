import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '../../src/corpus/store';
import { nodeDisk } from '../../src/node/disk';
import { Desk } from '../../src/review/desk';
import { loaded, Session } from '../corpus/cache/support';

const article = { path: 'news/a.txt', digest: '7f' };
/** A user of Unix systems who owns nothing. */
const nobody = 65534;
const note = (text: string) => ({ kind: 'note', at: null, thread: text.slice(0, 9), text }) as const;

describe('a disk that breaks under a window', () => {
  let folder = '';
  let told: string[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'seed-review-broken-'));
    told = [];
  });
  afterEach(() => {
    spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  const deskIn = (path = join(folder, '.seed-review')) =>
    new Desk(new FileStore(nodeDisk(path)), {
      author: () => 'Ada Quist',
      now: () => Date.now(),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      keeps: (error) => told.push(String(error)),
    });
  const texts = (desk: Desk) => desk.files.on(article.path).map((each) => (each.kind === 'note' ? each.text : ''));
  const textsAnew = async () => {
    const desk = deskIn();
    await desk.load();
    assert.equal(desk.files.unread.size, 0);
    return texts(desk);
  };
  const temporaries = () =>
    readdirSync(folder, { recursive: true }).filter((name) => /\.(?:new|writing)$/.test(String(name)));

  /** A file system of its own, small and real, where we may have one. */
  function mounted(size: string): boolean {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
    return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0;
  }

  function fill(leaving: number): string {
    const { bavail, bsize } = statfsSync(folder);
    const path = join(folder, 'ballast');
    writeFileSync(path, new Uint8Array(Math.max(0, bavail * bsize - leaving)));
    return path;
  }

  it('is full: what is decided counts, and is written when there is room', async function () {
    if (!mounted('512k')) this.skip();
    const desk = deskIn();
    await desk.decide(article, note('The first.'));
    const ballast = fill(8192);
    const long = Array.from({ length: 6 }, (_, index) => `Number ${index} ${'is long '.repeat(500)}`.trim());
    for (const text of long) await desk.decide(article, note(text));
    assert.match(told[0] ?? '', /ENOSPC/);
    assert.deepEqual(texts(desk), ['The first.', ...long]);
    // On the disk is what there was room for, whole.
    const there = await textsAnew();
    assert.deepEqual(there, ['The first.', ...long].slice(0, there.length));
    assert.deepEqual(temporaries(), []);
    assert.equal(await desk.retry(), false);
    rmSync(ballast);
    assert.equal(await desk.retry(), true);
    assert.deepEqual(await textsAnew(), ['The first.', ...long]);
    assert.deepEqual(temporaries(), []);
  });

  it('is full: the cache leaves nothing half, and is written when there is room', async function () {
    if (!mounted('512k')) this.skip();
    const session = new Session();
    for (let at = 0; at < 40; at++) session.put(`news/${at}.txt`, `The ferry number${at} left.`);
    const ballast = fill(8192);
    const errors: unknown[] = [];
    const cache = session.cacheIn(nodeDisk(join(folder, 'articles')), 'engine', (error) => errors.push(error));
    await cache.save();
    assert.match(String(errors[0]), /ENOSPC/);
    assert.deepEqual(temporaries(), []);
    rmSync(ballast);
    await cache.save();
    cache.dispose();
    const again = await loaded(nodeDisk(join(folder, 'articles')));
    assert.deepEqual(again.report, { restored: 40, unusable: 0, reasons: [] });
    again.cache.dispose();
  });

  it('may only be read for a while: what is decided counts, and is written afterwards', async function () {
    if (!mounted('512k')) this.skip();
    const remount = (how: string) =>
      assert.equal(spawnSync('mount', ['-o', `remount,${how}`, folder]).status, 0, `remount,${how}`);
    const desk = deskIn();
    await desk.decide(article, note('The first.'));
    remount('ro');
    await desk.decide(article, note('The second.'));
    await desk.decide(article, note('The third.'));
    assert.match(told[0] ?? '', /EROFS/);
    assert.deepEqual(texts(desk), ['The first.', 'The second.', 'The third.']);
    assert.deepEqual(await textsAnew(), ['The first.']);
    remount('rw');
    assert.equal(await desk.retry(), true);
    assert.deepEqual(await textsAnew(), ['The first.', 'The second.', 'The third.']);
  });

  it('loses the folder of the decisions: it is made anew, with what is decided next', async () => {
    const desk = deskIn();
    await desk.decide(article, note('The first.'));
    rmSync(join(folder, '.seed-review'), { recursive: true });
    await desk.files.lookAround();
    assert.deepEqual(texts(desk), []);
    await desk.decide(article, note('The second.'));
    assert.deepEqual(await textsAnew(), ['The second.']);
    assert.deepEqual(told, []);
  });

  it('has something else where the folder was: what is decided counts, and nothing is overwritten', async () => {
    const desk = deskIn();
    await desk.decide(article, note('The first.'));
    rmSync(join(folder, '.seed-review'), { recursive: true });
    writeFileSync(join(folder, '.seed-review'), 'a file');
    await desk.decide(article, note('The second.'));
    assert.equal(told.length, 1);
    assert.ok(texts(desk).includes('The second.'));
    assert.equal(readFileSync(join(folder, '.seed-review'), 'utf8'), 'a file');
    rmSync(join(folder, '.seed-review'));
    assert.equal(await desk.retry(), true);
    assert.ok((await textsAnew()).includes('The second.'));
  });

  it('forbids writing in the middle: what is decided counts, and is written when it is allowed again', async function () {
    if (process.platform === 'win32') this.skip();
    // The administrator may write everywhere, so somebody else has to try.
    const isAdministrator = process.getuid?.() === 0;
    chownSync(folder, isAdministrator ? nobody : -1, -1);
    if (isAdministrator) process.seteuid?.(nobody);
    try {
      const desk = deskIn();
      await desk.decide(article, note('The first.'));
      const decided = join(folder, '.seed-review', 'decisions', 'ada-quist', 'news');
      chmodSync(decided, 0o500);
      await desk.decide(article, note('The second.'));
      assert.match(told[0] ?? '', /EACCES/);
      assert.deepEqual(texts(desk), ['The first.', 'The second.']);
      chmodSync(decided, 0o700);
      assert.equal(await desk.retry(), true);
      assert.deepEqual(await textsAnew(), ['The first.', 'The second.']);
      assert.deepEqual(temporaries(), []);
    } finally {
      if (isAdministrator) process.seteuid?.(0);
    }
  });
});
