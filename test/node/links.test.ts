import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { LeadsOutside } from '../../src/corpus/workspace';
import { Desks } from '../../src/node/desks';
import { articlesBelow, countArticles, loadArticles } from '../../src/node/files';
import { FolderWorkspace } from '../../src/node/folderWorkspace';
import { Links } from '../../src/node/links';
import { localFiles } from '../../src/node/localFiles';
import { checkedOutput } from '../../src/node/outputFile';
import { writeDecisions } from '../../src/review/decisionFormat';

/** A folder from somebody else, with symbolic links in it. */
describe('symbolic links in a folder', () => {
  let parent = '';
  let folder = '';
  let outside = '';
  let said: string[] = [];
  const write = process.stderr.write.bind(process.stderr);

  beforeEach(async function () {
    if (process.platform === 'win32') this.skip();
    parent = await realpath(await mkdtemp(join(tmpdir(), 'seed-review-')));
    folder = join(parent, 'seeds');
    outside = join(parent, 'home');
    await mkdir(join(folder, 'more'), { recursive: true });
    await mkdir(join(outside, 'deep'), { recursive: true });
    await writeFile(join(folder, 'a.txt'), 'A ferry sank.');
    await writeFile(join(folder, 'more', 'b.txt'), 'A bridge fell.');
    await writeFile(join(outside, 'secret.txt'), 'The key is under the mat.');
    await writeFile(join(outside, 'deep', 'letter.txt'), 'Dear Ada.');
    said = [];
    process.stderr.write = (text: string | Uint8Array) => said.push(String(text)) > 0;
  });
  afterEach(async () => {
    process.stderr.write = write;
    if (parent !== '') await rm(parent, { recursive: true, force: true });
  });

  const link = (target: string, name: string) => symlink(target, join(folder, name));

  /** What is read of the folder, by paths. */
  const read = async (areFollowed: boolean, path = folder) => {
    const texts: Record<string, string> = {};
    for await (const loaded of loadArticles([path], new Links(areFollowed)))
      if ('article' in loaded) texts[relative(path, loaded.article.id)] = loaded.article.text;
      else texts[loaded.problem] = '';
    return texts;
  };
  const names = async (areFollowed: boolean) => Object.keys(await read(areFollowed));
  const own = ['a.txt', join('more', 'b.txt')];

  it('are not followed out of it, which is said in one line with what allows it', async () => {
    await link(join(outside, 'secret.txt'), 'hosts.txt');
    await link(outside, 'linked');
    await link('../home/deep/letter.txt', 'relative.txt');
    assert.deepEqual(await names(false), own);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /^seed-review: 3 symbolic links lead outside and were not followed \(.*hosts\.txt, .*\);/);
    assert.match(said[0]!, /--follow-links reads them\n$/);
  });

  it('are followed where the person wants it, each folder once', async () => {
    await link(join(outside, 'secret.txt'), 'hosts.txt');
    await link(outside, 'linked');
    await link(outside, 'linked again');
    await symlink(folder, join(outside, 'and back'));
    await symlink(outside, join(outside, 'deep', 'circle'));
    assert.deepEqual(await read(true), {
      'a.txt': 'A ferry sank.',
      'hosts.txt': 'The key is under the mat.',
      [join('linked', 'deep', 'letter.txt')]: 'Dear Ada.',
      [join('linked', 'secret.txt')]: 'The key is under the mat.',
      [join('more', 'b.txt')]: 'A bridge fell.',
    });
    assert.equal(await countArticles([folder], new Links(true)), 5);
    assert.deepEqual(said, []);
  });

  it('lead in circles without harm', async () => {
    await link('..', 'up');
    await link('.', 'self');
    await link('/', 'all');
    await link('twin', 'other');
    await link('other', 'twin');
    assert.deepEqual(await names(true), own);
    assert.deepEqual(await names(false), own);
  });

  it('that stay in it, or lead nowhere, are nothing to speak of', async () => {
    await link('more/b.txt', 'same.txt');
    await link('more', 'same folder');
    await link('/nowhere/at/all.txt', 'gone.txt');
    await link(join(outside, 'secret.txt'), 'picture.png');
    assert.deepEqual(await names(false), own);
    assert.deepEqual(said, []);
  });

  it('do not lead to pipes and devices', async () => {
    execFileSync('mkfifo', [join(outside, 'pipe.txt')]);
    await link(join(outside, 'pipe.txt'), 'pipe.txt');
    await link('/dev/zero', 'zero.txt');
    await link('/dev/tty', 'tty.txt');
    for (const areFollowed of [true, false]) assert.deepEqual(await names(areFollowed), own);
  });

  it('are no matter when the folder or the file was named', async () => {
    await symlink(folder, join(parent, 'shortcut'));
    await link('more/b.txt', 'same.txt');
    assert.deepEqual(await names(false), own);
    assert.deepEqual(Object.keys(await read(false, join(parent, 'shortcut'))), own);
    await symlink(join(outside, 'secret.txt'), join(parent, 'named.txt'));
    assert.deepEqual(await read(false, join(parent, 'named.txt')), { '': 'The key is under the mat.' });
  });

  it('that came after a file was listed are not read either', async () => {
    const workspace = new FolderWorkspace(folder, false);
    const ids = await workspace.list(new AbortController().signal);
    assert.equal(ids.length, 2);
    await unlink(join(folder, 'a.txt'));
    await link(join(outside, 'secret.txt'), 'a.txt');
    await rm(join(folder, 'more'), { recursive: true });
    await link(join(outside, 'deep'), 'more');
    await writeFile(join(outside, 'deep', 'b.txt'), 'Out there.');
    for (const id of ids) {
      await assert.rejects(workspace.read(id), LeadsOutside);
      await assert.rejects(workspace.stamp(id), LeadsOutside);
      assert.equal(await localFiles.leadsOutside(id, [folder]), true);
      assert.equal(await localFiles.leadsOutside(id, [folder, outside]), false);
    }
    assert.deepEqual(await workspace.list(new AbortController().signal), []);
  });

  it('do not let one folder pass for another whose name begins alike', async () => {
    await mkdir(`${folder}-secret`);
    await writeFile(`${folder}-secret/a.txt`, 'No.');
    await link(`${folder}-secret/a.txt`, 'alike.txt');
    assert.deepEqual(await names(false), own);
    await assert.rejects(localFiles.read(join(folder, 'alike.txt'), [folder]), LeadsOutside);
  });

  it('are never written through', async () => {
    const target = join(outside, 'precious.csv');
    await writeFile(target, 'precious');
    await link(target, 'out.csv');
    await link(join(outside, 'new.csv'), 'dangling.csv');
    await link(outside, 'linked');
    await link('more', 'inside');
    const check = (name: string) => checkedOutput('--output', join(folder, name), [folder]);
    await assert.rejects(check('out.csv'), /this is a symbolic link/);
    await assert.rejects(check('dangling.csv'), /this is a symbolic link/);
    await assert.rejects(check('linked/precious.csv'), /leads out of/);
    assert.equal(await check('inside/out.csv'), join(folder, 'more', 'out.csv'));
    assert.equal(await readFile(target, 'utf8'), 'precious');
  });

  it('do not bring in what others decided elsewhere, and one does not take the others with it', async () => {
    const decided = (by: string) =>
      writeDecisions({
        article: 'a.txt',
        digest: '',
        decisions: [{ id: by, by, when: '2025-11-09T10:00:00.000Z', over: [], kind: 'tagged', tag: by }],
      });
    await mkdir(join(folder, '.seed-review', 'decisions', 'ann'), { recursive: true });
    await mkdir(join(outside, 'bob'));
    await writeFile(join(outside, 'bob', 'a.txt.json'), decided('bob'));
    await writeFile(join(folder, '.seed-review', 'decisions', 'ann', 'a.txt.json'), decided('ann'));
    await writeFile(join(folder, '.seed-review', 'decisions', '.DS_Store'), 'x');
    await link(join(outside, 'bob'), '.seed-review/decisions/bob');
    await link(join(outside, 'bob', 'a.txt.json'), '.seed-review/decisions/ann/b.txt.json');
    const about = async (areFollowed: boolean) =>
      (await new Desks(areFollowed).about(join(folder, 'a.txt'))).decisions.length;
    assert.equal(await about(false), 1);
    assert.equal(said.filter((line) => /lies behind a symbolic link/.test(line)).length, 2, said.join(''));
    await rm(join(folder, '.seed-review'), { recursive: true });
    await mkdir(join(outside, 'desk', 'decisions', 'bob'), { recursive: true });
    await writeFile(join(outside, 'desk', 'decisions', 'bob', 'a.txt.json'), decided('bob'));
    await link(join(outside, 'desk'), '.seed-review');
    assert.equal(await about(false), 0);
    assert.equal(await about(true), 1);
  });

  it('are looked at from the folder on, however deep', async () => {
    await link(outside, 'more/linked');
    const found: string[] = [];
    for await (const path of articlesBelow(folder, new Links(false))) found.push(relative(folder, path));
    assert.deepEqual(found, own);
  });
});
