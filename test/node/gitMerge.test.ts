import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '../../src/corpus/store';
import { nodeDisk } from '../../src/node/disk';
import { withBothSides } from '../../src/review/decisionFormat';
import { Desk } from '../../src/review/desk';

const article = { path: 'news/a.txt', digest: '7f' };
const file = 'decisions/ada-quist/news/a.txt.json';
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  ...{ GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org' },
  ...{ GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' },
};

describe('decisions in git', () => {
  let folder = '';
  let clock = Date.UTC(2025, 10, 8);
  const run = (...words: string[]) =>
    spawnSync('git', ['-c', 'init.defaultBranch=main', ...words], { cwd: folder, env: environment, encoding: 'utf8' });
  const git = (...words: string[]): string => {
    const { status, stdout, stderr } = run(...words);
    assert.equal(status, 0, `git ${words.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  };
  const commit = () => {
    git('add', '.');
    git('commit', '-m', 'Review');
  };
  const deskOf = async (author: string): Promise<Desk> => {
    const desk = new Desk(new FileStore(nodeDisk(folder)), {
      author: () => author,
      now: () => (clock += 1000),
      wait: () => Promise.resolve(),
    });
    await desk.files.load();
    return desk;
  };
  const tag = async (author: string, tagged: string) =>
    (await deskOf(author)).decide(article, { kind: 'tagged', tag: tagged });
  const tags = async () =>
    (await deskOf('Ada Quist')).files.on(article.path).map((each) => (each.kind === 'tagged' ? each.tag : each.kind));

  beforeEach(async function () {
    folder = mkdtempSync(join(tmpdir(), 'seed-review-git-'));
    // Whoever runs the tests may have the sources from elsewhere.
    if (run('--version').status !== 0) return this.skip();
    git('init');
    await tag('Ada Quist', 'first');
    commit();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('show in a diff as lines that were added, and nothing else', async () => {
    await tag('Ada Quist', 'second');
    const changed = git('diff', '--unified=0')
      .split('\n')
      .filter((line) => /^[-+](?![-+])/.test(line));
    assert.deepEqual(
      changed.map((line) => line.replace(/"(id|when)": .*/, '"$1"')),
      [
        '+    },',
        '+    {',
        '+      "id"',
        '+      "by": "Ada Quist",',
        '+      "when"',
        '+      "kind": "tagged",',
        '+      "tag": "second"',
      ],
    );
  });

  it('of two people merge by themselves', async () => {
    git('checkout', '-b', 'bo');
    await tag('Bo Lind', 'bo');
    commit();
    git('checkout', 'main');
    await tag('Ada Quist', 'ada');
    commit();
    git('merge', 'bo');
    assert.deepEqual(await tags(), ['first', 'bo', 'ada']);
  });

  it('of one person in two branches are a conflict in which nothing is lost', async () => {
    git('checkout', '-b', 'travel');
    await tag('Ada Quist', 'travel');
    commit();
    git('checkout', 'main');
    await tag('Ada Quist', 'home');
    commit();
    assert.notEqual(run('merge', 'travel').status, 0);
    const desk = await deskOf('Ada Quist');
    assert.equal(desk.files.unread.get(file)?.[0]?.text, 'has a merge conflict');
    assert.deepEqual(await tags(), ['first', 'travel', 'home']);
    const settled = withBothSides(readFileSync(join(folder, file), 'utf8'));
    assert.ok(settled !== null && !settled.includes('<<<<'));
    assert.equal(settled.split('"kind"').length - 1, 3);
  });
});
