import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArticle } from '../../src/article/parse';
import { ReaderPool } from '../../src/corpus/readerPool';
import { startHere } from '../../src/corpus/readHere';
import { threadsFrom } from '../../src/node/threads';

/** Threads of Node that run a script of ours instead of the engine. */
describe('a thread of Node', () => {
  let folder = '';
  let pool: ReaderPool | null = null;
  const reasons: string[] = [];
  const otherwise = ({ message }: Error) => {
    reasons.push(message);
    return startHere;
  };
  before(() => (folder = mkdtempSync(join(tmpdir(), 'seed-review-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => pool?.dispose());

  /** Does what a script says on an article called "hard", and answers with the id of any other. */
  const poolOn = (onHard: string, limit = 20_000) => {
    const script = join(folder, 'script.js');
    writeFileSync(
      script,
      `self.onmessage = ({ data: { article } }) => {
        if (article.id === 'hard') { ${onHard} }
        self.postMessage({ reading: article.id });
      };
      self.postMessage('ready');`,
    );
    pool = new ReaderPool(threadsFrom(script, 64), 1, otherwise, () => limit);
    return (id: string) => pool!.read('annotation', parseArticle('Nobody was hurt.', id));
  };

  it('answers', async () => {
    const read = poolOn('');
    assert.equal(await read('ferry'), 'ferry');
  });

  for (const [what, onHard, reason] of [
    ['runs for ever', 'for (;;);', /took more than/],
    ['takes all memory', 'const all = []; for (;;) all.push(new Array(1000).fill({}));', /memory/],
    ['ends', 'process.exit();', /ended while it was being read/],
    ['throws', "throw new Error('odd');", /odd/],
  ] as const)
    it(`that ${what} on an article is replaced`, async () => {
      const read = poolOn(onHard, what === 'runs for ever' ? 1000 : 20_000);
      const hard = assert.rejects(read('hard'), reason);
      const next = read('next');
      await hard;
      assert.equal(await next, 'next');
      assert.deepEqual(reasons, []);
    });

  it('without a script is none: the articles are read all the same', async () => {
    pool = new ReaderPool(threadsFrom(join(folder, 'nowhere.js')), 2, otherwise);
    const line = await pool.read('annotation', parseArticle('The ferry sank, harbour master Ada Quist said.', 'a'));
    assert.match(line, /Ada Quist/);
    assert.equal(reasons.length, 1);
    assert.match(reasons[0]!, /nowhere\.js/);
  });
});
