import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseArticle } from '../../src/article/parse';
import { archivedArticle } from '../../src/node/archive';
import { writeDecisions } from '../../src/review/decisionFormat';
import { buildCli } from './buildCli';
import { FakeArchive } from './fakeArchive';

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `seed-review archive …`, as a script calls it, with a server that is no real one. */
describe('the command line and an archive', function () {
  this.timeout(60_000);
  let folder = '';
  let cli = '';
  let server: FakeArchive;
  let url = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'seed-review-'));
    cli = buildCli(folder);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  beforeEach(async () => {
    server = new FakeArchive();
    url = await server.start();
    mkdirSync(join(folder, 'articles', 'deep'), { recursive: true });
    writeFileSync(join(folder, 'articles', 'ferry.txt'), ' date 2025-11-08 The ferry sank, Ada Quist said.\n');
    writeFileSync(join(folder, 'articles', 'deep', 'bridge.md'), '---\ndate: 2025-10-01\n---\nThe bridge opened.\n');
  });

  afterEach(() => {
    server.stop();
    rmSync(join(folder, 'articles'), { recursive: true, force: true });
  });

  const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    spawn(process.execPath, [cli, 'archive', ...args], { cwd: folder, env: { ...process.env, ...env } });

  async function ended(child: ReturnType<typeof start>, input = ''): Promise<Ran> {
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (data: string) => (said[stream] += data));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    await once(child, 'close');
    return { status: child.exitCode, ...said };
  }
  const bare = (...args: string[]) => ended(start(args));
  const at = () => ['--to', url, '--index', 'seeds'];
  const run = (...args: string[]) => bare(...args, ...at());
  const put = (...args: string[]) => run('put', 'articles', '--jobs', '1', ...args);
  const paths = () =>
    server
      .kept('seeds')
      .map(({ path }) => path)
      .sort();

  it('is made, filled and filled again: what is there is left alone, what has changed takes its place', async () => {
    const made = await run('create', '--shards', '3', '--replicas', '0');
    assert.deepEqual([made.status, made.stderr], [0, '']);
    assert.match(made.stdout, /Made the archive “seeds” at http:\S+ \(OpenSearch 2\.19\.6\)/);
    assert.match(JSON.stringify(server.indexes.get('seeds')?.body), /"number_of_shards":3,"number_of_replicas":0/);
    const first = await put();
    assert.deepEqual([first.status, first.stderr], [0, '']);
    assert.match(first.stdout, /^Put 2, already there 0, failed 0, in [\d.]+ s: \d+ articles a second\n$/);
    assert.deepEqual(paths(), ['deep/bridge.md', 'ferry.txt']);
    const ferry = server.kept('seeds').find(({ path }) => path === 'ferry.txt');
    assert.equal(ferry?.text, readFileSync(join(folder, 'articles', 'ferry.txt'), 'utf8'));
    assert.match((await put()).stdout, /^Put 0, already there 2, failed 0,/);
    writeFileSync(join(folder, 'articles', 'ferry.txt'), 'The ferry stays.\n');
    assert.match((await put()).stdout, /^Put 1, already there 1, failed 0,/);
    assert.equal(server.kept('seeds').length, 2);
    const again = await run('create');
    assert.deepEqual([again.status, again.stdout], [1, '']);
    assert.match(again.stderr, /There is an archive “seeds” at http:\S+ already\./);
  });

  it('makes none by itself, and puts nothing into what is none', async () => {
    const missing = await put();
    assert.equal(missing.status, 1);
    assert.match(missing.stderr, /There is no archive “seeds”.*seed-review archive create/);
    server.indexes.set('seeds', { body: {}, documents: new Map() });
    const foreign = await put();
    assert.equal(foreign.status, 1);
    assert.match(foreign.stderr, /is no archive of Seed Review/);
    assert.equal(
      server.requests.some(({ line }) => line.includes('_bulk')),
      false,
    );
  });

  it('is deleted only with --yes, and only when it is one', async () => {
    await run('create');
    await put();
    const asked = await run('delete');
    assert.deepEqual([asked.status, asked.stderr], [2, '']);
    assert.match(asked.stdout, /“seeds” at http:\S+ and its 2 articles would be deleted\. Add --yes/);
    assert.equal(server.kept('seeds').length, 2);
    const done = await run('delete', '--yes');
    assert.deepEqual([done.status, server.indexes.size], [0, 0]);
    assert.match(done.stdout, /Deleted.*its 2 articles/);
    server.indexes.set('seeds', { body: { mappings: { properties: {} } }, documents: new Map() });
    assert.equal((await run('delete', '--yes')).status, 1);
    assert.equal(server.indexes.size, 1);
    // One of another version is ours all the same.
    server.indexes.set('seeds', { body: { mappings: { _meta: { seedReview: 0 } } }, documents: new Map() });
    assert.equal((await run('delete', '--yes')).status, 0);
  });

  it('names what it could not read or put, and keeps it in a file', async () => {
    await run('create');
    writeFileSync(join(folder, 'articles', 'broken.txt'), new Uint8Array([1, 0, 2]));
    server.refuses = ({ path }) => (path === 'ferry.txt' ? 'failed to parse field [day]' : null);
    const { status, stdout, stderr } = await put('--dead-letters', 'dead.jsonl');
    assert.equal(status, 1);
    assert.match(stdout, /^Put 1, already there 0, failed 2,/);
    assert.match(stderr, /broken\.txt contains binary data/);
    assert.match(stderr, /ferry\.txt was refused by the archive: mapper_parsing_exception: failed to parse field/);
    const letters = readFileSync(join(folder, 'dead.jsonl'), 'utf8').trimEnd().split('\n');
    const read = letters.map((line) => JSON.parse(line) as { readonly path: string; readonly reason: string });
    assert.deepEqual(read.map(({ path }) => path).sort(), ['broken.txt', 'ferry.txt']);
    for (const { reason } of read) assert.match(reason, /binary data|refused/);
    server.refuses = () => null;
    assert.match((await put('--dead-letters', 'dead.jsonl')).stdout, /^Put 1, already there 1, failed 1,/);
    assert.equal((await put('--dead-letters', 'articles/dead.md')).status, 2);
  });

  it('waits for a server that is away or has too much to do, says so, and goes on', async () => {
    await run('create');
    const faults = [null, [503, {}]] as const;
    const [bulk, mget] = [[...faults], [...faults]];
    server.instead = (line) =>
      line.includes('_bulk') ? bulk.shift() : line.includes('_mget') ? mget.shift() : undefined;
    const { status, stdout, stderr } = await put();
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^Put 2,/);
    assert.equal(stderr.match(/the archive does not answer; trying again in \d+ s/g)?.length, 2);
    assert.equal(stderr.match(/the archive cannot take anything now; trying again in \d+ s/g)?.length, 2);
  });

  it('can be broken off while it waits, and says how to go on', async () => {
    await run('create');
    server.instead = (line) => (line.includes('_bulk') ? [503, {}] : undefined);
    const child = start(['put', 'articles', '--jobs', '1', ...at()]);
    const waiting = new Promise<void>((resolve) =>
      child.stderr.on('data', (data: Buffer) => data.includes('trying again') && resolve()),
    );
    const running = ended(child);
    await waiting;
    child.kill('SIGINT');
    const { status, stdout, stderr } = await running;
    assert.equal(status, 1);
    assert.match(stderr, /Broken off; what was put stays\. The same command goes on/);
    assert.match(stdout, /^Put 0,/);
  });

  it('ends when the archive is deleted meanwhile, and makes no other in its place', async () => {
    for (const another of [false, true]) {
      await run('create');
      server.instead = (line) => {
        if (!line.includes('_mget')) return undefined;
        server.indexes.delete('seeds');
        if (another) server.indexes.set('seeds', { body: { mappings: {} }, documents: new Map() });
        return [200, { docs: [] }];
      };
      const { status, stdout, stderr } = await put();
      assert.equal(status, 1);
      assert.match(
        stderr,
        /“seeds” at http:\S+ was deleted while articles were put there, and they are gone with it\./,
      );
      assert.match(stderr, /seed-review archive create/);
      assert.equal(stderr.includes('another index of that name now'), another);
      assert.match(stdout, /^Put 0,/);
      assert.equal(server.kept('seeds').length, 0);
      server.instead = null;
    }
  });

  it('says what is wrong when no waiting helps', async () => {
    await run('create');
    const full = { error: { type: 'cluster_block_exception', reason: 'blocked by: [FORBIDDEN/12/index read-only];' } };
    server.instead = (line) => (line.includes('_bulk') ? [403, full] : undefined);
    const { status, stderr } = await put();
    assert.equal(status, 1);
    assert.match(stderr, /takes nothing in just now.*make room/);
    server.stop();
    const gone = await put();
    assert.equal(gone.status, 1);
    assert.match(gone.stderr, /No server answers at http:/);
  });

  it('ends then, whoever may have more lines for it', async () => {
    await run('create');
    server.instead = (line) => (line.includes('_mget') ? [403, {}] : undefined);
    const child = start(['put', '--jsonl', '--jobs', '1', ...at()]);
    for (let at = 0; at < 1000; at++) child.stdin.write(`${JSON.stringify({ id: at, text: 'The ferry sank.' })}\n`);
    child.stdin.on('error', () => undefined);
    await once(child, 'exit');
    assert.equal(child.exitCode, 1);
  });

  it('has name and password from the environment, and tells them the server alone', async () => {
    const [user, password] = ['ada', 'geheim:ü'];
    const env = { SEED_REVIEW_ARCHIVE_USER: user, SEED_REVIEW_ARCHIVE_PASSWORD: password };
    await ended(start(['create', ...at()], env));
    const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    assert.ok(server.requests.length > 0 && server.requests.every(({ authorization }) => authorization === expected));
    server.instead = () => [401, {}];
    const refused = await ended(start(['create', ...at()], env));
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /does not take this name and password/);
    assert.match(refused.stderr, /SEED_REVIEW_ARCHIVE_USER and SEED_REVIEW_ARCHIVE_PASSWORD/);
    assert.doesNotMatch(refused.stdout + refused.stderr, /geheim/);
    const half = await ended(start(['create', ...at()], { SEED_REVIEW_ARCHIVE_USER: user }));
    assert.equal(half.status, 2);
  });

  it('shares the work among machines: each article is one’s', async () => {
    await run('create');
    for (let at = 0; at < 20; at++) writeFileSync(join(folder, 'articles', `a${at}.txt`), `The ferry ${at} sank.\n`);
    const counts = [];
    for (const part of ['1/3', '2/3', '3/3']) {
      const { stdout } = await put('--part', part);
      counts.push(Number(/^Put (\d+), already there 0,/.exec(stdout)?.[1]));
    }
    assert.equal(
      counts.reduce((a, b) => a + b),
      22,
      counts.join(),
    );
    assert.ok(
      counts.every((count) => count > 0 && count < 22),
      counts.join(),
    );
    assert.equal(paths().length, 22);
  });

  it('counts what reviewers decided, but not with --raw', async () => {
    await run('create');
    await put();
    const digest = () => server.kept('seeds').find(({ path }) => path === 'ferry.txt')?.digest;
    const before = digest();
    const made = { id: 'a1', by: 'Ada', when: '2025-11-08T09:30:00Z' };
    const file = join(folder, 'articles', '.seed-review', 'decisions', 'ada', 'ferry.txt.json');
    mkdirSync(join(file, '..'), { recursive: true });
    const decisions = [{ ...made, kind: 'published', day: '2025-11-15' }] as const;
    writeFileSync(file, writeDecisions({ article: 'ferry.txt', digest: '', decisions }));
    assert.match((await put()).stdout, /^Put 1, already there 1,/);
    assert.notEqual(digest(), before);
    assert.match((await put('--raw')).stdout, /^Put 1, already there 1,/);
    assert.equal(digest(), before);
  });

  it('takes lines of JSON, each an article of its own', async () => {
    await run('create');
    const lines = [
      { id: 'wire/1', text: 'The ferry sank.', date: '8 November 2025', title: 'Ferry: “sunk”', language: 'en' },
      { id: 'wire/2', text: 'The bridge opened.' },
      { id: 'wire/1', text: 'Another one.', title: 'x' },
      { id: '../secret', text: 'No.' },
      { id: 'wire/3' },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { status, stdout, stderr } = await ended(start(['put', '--jsonl', ...at()]), input);
    assert.equal(status, 1);
    assert.match(stdout, /^Put 2, already there 0, failed 3,/);
    assert.match(stderr, /wire\/1\.md is the id of two articles; the first was taken/);
    assert.match(stderr, /\.\.\/secret could not be read: its id cannot be a path/);
    assert.match(stderr, /line 5 has no "id" or no "text"/);
    assert.deepEqual(paths(), ['wire/1.md', 'wire/2.txt']);
  });

  it('says what would be right when it is used wrongly', async () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /create, put, status or delete/],
      [['fill'], /create, put, status or delete/],
      [['create'], /--to URL and --index NAME/],
      [['create', '--to', 'nowhere', '--index', 'a'], /is no address/],
      [['create', '--to', 'http://example.org', '--index', 'a'], /https only/],
      [['create', '--to', 'https://ada:pw@example.org', '--index', 'a'], /Leave name and password out/],
      [['create', '--to', url, '--index', 'A*'], /small letters/],
      [['create', ...at(), '--replicas', '-1'], /--replicas/],
      [['create', ...at(), '--shards', '0'], /--shards takes a whole number from 1 on/],
      [['status', ...at(), '--shards', '2'], /shards/],
      [['put', ...at()], /one folder, or --jsonl alone/],
      [['put', 'articles', '--jsonl', ...at()], /one folder, or --jsonl alone/],
      [['put', 'gone', ...at()], /gone is no folder/],
      [['put', 'articles', ...at(), '--part', '3/2'], /--part takes K\/N/],
      [['put', 'articles', ...at(), '--part', '0/2'], /--part takes K\/N/],
    ];
    for (const [args, message] of wrong) {
      const { status, stderr } = await bare(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, message);
    }
    assert.deepEqual(server.requests, []);
    assert.equal((await bare('--help')).status, 0);
  });
});

describe('an article that comes as a line', () => {
  const archived = (id: string, text: string, given: Parameters<typeof archivedArticle>[0]['given'] = {}) =>
    archivedArticle({ id, text, given });

  it('keeps its text where nothing stands beside it', () => {
    const { id, text, date } = archived('a1', ' date 2025-11-08 The ferry sank.');
    assert.deepEqual([id, text, date], ['a1.txt', ' date 2025-11-08 The ferry sank.', '2025-11-08']);
    for (const name of ['a.txt', 'b/c.md', 'page.html']) assert.equal(archived(name, 'x').id, name);
  });

  it('has in front matter what stood beside it, and its own day too', () => {
    const { id, text, title, date, language } = archived('page.html', ' date 2025-11-08 The ferry sank.', {
      title: 'Sunk: a "ferry"\n---\n',
      language: 'de-AT',
    });
    assert.deepEqual([id, title, date, language], ['page.html.md', 'Sunk: a "ferry" ---', '2025-11-08', 'de']);
    assert.match(text, /^---\n[^]*\n---\n date 2025-11-08 The ferry sank\.$/);
    assert.equal(archived('a', 'The ferry.', { date: 'soon' }).text, 'The ferry.');
  });

  it('adds to front matter of its own', () => {
    const text = '---\nsource: The Daily\ntitle: Old\n---\nThe ferry sank.';
    const article = archived('a.md', text, { title: 'New', date: '2025-11-08' });
    assert.deepEqual([article.title, article.date, article.source], ['New', '2025-11-08', 'The Daily']);
    assert.equal(article.text.match(/---/g)?.length, 2);
  });

  it('is the same when it is opened by its path, whatever it holds', () => {
    const words = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('---', 'a: b', '\uFEFF', '\r\n'),
    );
    const text = fc.array(words, { maxLength: 5 }).map((parts) => parts.join('\n'));
    const known = fc.option(words);
    fc.assert(
      fc.property(
        text,
        fc.record({ title: known, date: fc.constantFrom('2025-11-08', 'x', null), language: known }),
        (own, given) => {
          let article;
          try {
            article = archived('a1', own, given);
          } catch (error) {
            return assert.match((error as Error).message, /binary data|not valid/);
          }
          assert.deepEqual(parseArticle(article.text, article.id), article);
          if (given.date?.startsWith('2')) assert.equal(article.date, given.date);
        },
      ),
    );
  });

  it('needs an id that can be a path', () => {
    for (const id of ['', '/', '..', 'a/../b', 'a\\..\\b', 'a\nb', 'x'.repeat(501)])
      assert.throws(() => archived(id, 'x'), /its id cannot be a path/);
    assert.equal(archived('https://example.org/a//b', 'x').id, 'https:/example.org/a/b.txt');
  });
});
