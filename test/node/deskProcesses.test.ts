import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '../../src/corpus/store';
import { nodeDisk } from '../../src/node/disk';
import { Desk } from '../../src/review/desk';

const processes = 3;
const decisionsEach = 15;

/** What each process does: as one of several windows of the same person, it decides about the same article. */
const writer = `
import { FileStore } from './src/corpus/store';
import { nodeDisk } from './src/node/disk';
import { Desk } from './src/review/desk';
const [folder, name] = process.argv.slice(2);
const desk = new Desk(new FileStore(nodeDisk(folder!)), {
  author: () => 'Ada Quist',
  now: () => Date.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});
async function main() {
  for (let number = 0; number < ${decisionsEach}; number++)
    await desk.decide({ path: 'news/a.txt', digest: '7f' }, { kind: 'tagged', tag: name + '-' + number });
}
main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});`;

describe('a desk on this computer', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'seed-review-desk-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('loses no decision when several processes write to one file at once', async function () {
    this.timeout(60_000);
    const script = join(folder, 'writer.cjs');
    // In a process of its own: esbuild cannot be bundled into the tests.
    const build = `
      const { build } = await import('esbuild');
      await build({ stdin: { contents: ${JSON.stringify(writer)}, resolveDir: process.cwd(), loader: 'ts' },
        bundle: true, platform: 'node', outfile: ${JSON.stringify(script)} });`;
    const built = spawnSync(process.execPath, ['--input-type=module', '-e', build], { encoding: 'utf8' });
    assert.equal(built.status, 0, built.stderr);
    const data = join(folder, 'data');
    const ended = Array.from({ length: processes }, (_, number) => {
      const child = spawn(process.execPath, [script, data, `p${number}`], { stdio: ['ignore', 'inherit', 'inherit'] });
      return new Promise((resolve) => child.on('exit', resolve));
    });
    assert.deepEqual(
      await Promise.all(ended),
      ended.map(() => 0),
    );
    const desk = new Desk(new FileStore(nodeDisk(data)), {
      author: () => 'Ada Quist',
      now: () => Date.now(),
      wait: () => Promise.resolve(),
    });
    await desk.files.load();
    const tags = desk.files.on('news/a.txt').map((each) => (each.kind === 'tagged' ? each.tag : ''));
    assert.equal(new Set(tags).size, processes * decisionsEach);
    assert.deepEqual(readdirSync(join(data, 'decisions', 'ada-quist', 'news')), ['a.txt.json']);
  });
});
