import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';
import { SeedSearch } from './seedSearch';

describe('the second start in a folder', () => {
  let workbench: Workbench | undefined;
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  const file = (name: string) => join(open().folder, name);
  /** What a search for some words lists, once it does. */
  const search = async (words: string) => {
    await new SeedSearch(open()).find(words);
    const rows = (await open().quickPickRows()).join('\n');
    await open().closeQuickPick();
    return rows;
  };

  /** Whether the cache on disk knows a file. */
  const isCached = async (name: string) => {
    const all = await readdir(open().server.dataDir, { recursive: true });
    const shards = await Promise.all(
      all
        .filter((each) => each.endsWith('.seeds'))
        .map((each) => readFile(join(open().server.dataDir, each), 'latin1')),
    );
    return shards.some((shard) => shard.includes(name));
  };

  /** Changes a file behind the back of everyone who goes by its time and size. */
  const changeUnseen = async (name: string, text: string) => {
    const { atime, mtime } = await stat(file(name));
    await writeFile(file(name), text);
    await utimes(file(name), atime, mtime);
  };

  before(async () => {
    workbench = await openWorkbench();
    await open().openView('Seeds');
    const time = new Date('2025-11-10T10:00:00Z');
    await writeFile(file('unseen.txt'), ' date 2025-11-10 The quokka slept.');
    await utimes(file('unseen.txt'), time, time);
    await open().eventually(() => isCached('unseen.txt'));
    await open().reopen(async () => {
      await changeUnseen('unseen.txt', ' date 2025-11-10 The numbat slept.');
      await writeFile(
        file('keepers-of-the-tide-bell.txt'),
        ' date 2025-11-09 The zeppelin landed while nobody looked.',
      );
      await rm(file('000_228d1633368e1209.txt'));
    });
    await open().openView('Seeds');
    await open()
      .page.locator('.pane-header', { hasText: /Articles \(\d+\)/ })
      .waitFor();
  });
  after(() => workbench?.close());

  it('takes what has not changed from the cache, without reading it', async () => {
    // In this order: a result is opened for a preview, and then its text is known.
    assert.match(await search('"numbat"'), /Nothing found/);
    assert.match(await search('quokka'), /10 Nov 2025/);
  });

  it('finds a changed article by its new words, and not by its old ones', async () => {
    assert.match(await search('zeppelin'), /‹zeppelin›/);
    assert.doesNotMatch(await search('"tide bell"'), /keepers-of-the-tide-bell/);
  });

  it('does not find an article that is gone', async () => {
    assert.doesNotMatch(await search('verbal guarantees'), /000_228d1633368e1209|While the ceasefire/);
  });
});
