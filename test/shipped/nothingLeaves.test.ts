import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../../scripts/tools/files.mjs';
import { tools } from '../../src/agents/recipe';
import { formats } from '../../src/ledger/export/formats';
import { pagePolicy } from '../../src/features/ledger/pagePolicy';
import { buildProduct } from '../support/buildProduct';
import { networkUses } from './networkUses';
import { elsewhere, remoteDocuments } from './remoteDocuments';
import { isTraced, runWatched, ways, type Watched } from './watched';

/** The bundle of the one thread that opens connections, for whoever has connected to an archive. */
const theWayOut = 'archive.js';

/** What ships, as it ships: no connection is opened, whatever it reads. */
describe('nothing leaves', () => {
  const secret = 'The key is under the mat.';
  let folder = '';
  let bundles: readonly string[] = [];

  before(function () {
    this.timeout(120_000);
    folder = mkdtempSync(join(tmpdir(), 'seed-review-'));
    bundles = buildProduct(folder, { production: true });
    cpSync('seeds', join(folder, 'seeds'), { recursive: true });
    writeFileSync(join(folder, 'secret'), secret);
    mkdirSync(join(folder, 'documents'));
    for (const [name, content] of Object.entries(remoteDocuments))
      writeFileSync(join(folder, 'documents', name), content);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  describe('because bundles cannot', () => {
    it('ask for anything that opens connections', () => {
      assert.ok(bundles.length > 10);
      const uses = bundles
        .filter((name) => name !== theWayOut)
        .flatMap((name) => networkUses(readFileSync(join(folder, name), 'utf8')).map((use) => `${name}: ${use}`));
      assert.deepEqual(uses, []);
    }).timeout(120_000);

    it('but for one, which asks for one thing once', () => {
      const [use = '', ...others] = networkUses(readFileSync(join(folder, theWayOut), 'utf8'));
      assert.match(use, /\bfetch$|\bfetch\(/);
      assert.deepEqual(others, []);
    });

    it('and that one is begun by what people connect to an archive with, and by nothing else', () => {
      const begin = filesBelow('src', '.ts').filter((file) => readFileSync(file, 'utf8').includes(`'${theWayOut}'`));
      assert.deepEqual(
        begin.filter((file) => !/^src\/(?:node\/archive|features\/archive\/)/.test(file)),
        [],
      );
    });

    for (const code of [
      'fetch("x")',
      'globalThis.fetch(x)',
      'const get = self["fetch"]; get(x)',
      'const { fetch: get } = globalThis',
      'new XMLHttpRequest()',
      'new WebSocket(x)',
      'navigator.sendBeacon(x)',
      'importScripts(x)',
      'import("https://example.org/a.js")',
      'process.getBuiltinModule("net")',
      'process.binding("tcp_wrap")',
      'globalThis[name](x)',
    ])
      it(`so that this would be found: ${code}`, () => assert.equal(networkUses(code).length > 0, true));

    for (const code of ['xref.fetch(x)', 'class A { fetch(x) {} }', '"fetch"', 'const a = { fetch: 1 }', 'a.binding'])
      it(`and this is none: ${code}`, () => assert.deepEqual(networkUses(code), []));
  });

  describe('from our pages, because their policy', () => {
    it('allows our own scripts and style sheets, and nothing from elsewhere', () => {
      assert.deepEqual(pagePolicy('vscode-resource:').split('; '), [
        "default-src 'none'",
        'style-src vscode-resource:',
        'script-src vscode-resource:',
        'img-src data:',
      ]);
    });
  });

  describe('from the command line', () => {
    before(() => console.log(`      Watched by ${ways}.`));

    const cli = (args: readonly string[], input?: { readonly input: string; readonly until: RegExp }) =>
      runWatched([join(folder, 'cli.js'), ...args], { cwd: folder, ...input });

    /** Nothing was opened, and somebody was there to see it: in the program and in the threads that it needs. */
    function assertNothingLeft({ connections, threads }: Watched, leastThreads = 1): void {
      assert.deepEqual(connections, []);
      assert.ok(threads >= leastThreads, `the recorder was in ${threads} of ${leastThreads} threads`);
    }

    it('when it imports documents that name pictures, scripts, entities and templates elsewhere', async () => {
      const run = await cli(['import', 'documents', '--to', 'articles', '--json']);
      assertNothingLeft(run, 6);
      const outcomes = run.stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { readonly outcome: string });
      assert.ok(outcomes.length >= Object.keys(remoteDocuments).length, run.stdout + run.stderr);
      const texts = readdirSync(join(folder, 'articles'), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
      assert.ok(texts.filter((text) => text.includes('Ada Quist')).length > 8, run.stdout);
      for (const text of texts) assert.ok(!text.includes(secret), 'an entity was read from this computer');
    }).timeout(120_000);

    it('when it annotates and searches', async () => {
      const annotated = await cli(['annotate', 'seeds', 'articles', '--jobs', '2']);
      assertNothingLeft(annotated, 2);
      assert.match(annotated.stdout, /Ada Quist/);
      const found = await cli(['search', 'ferry', 'seeds', 'articles']);
      assertNothingLeft(found);
      assert.match(found.stdout, /ferry/i);
    }).timeout(120_000);

    for (const { key } of formats)
      it(`when it exports statements as ${key}`, async () => {
        const exported = await cli(['export', 'articles', '--format', key, '--output', `exported.${key}`]);
        assertNothingLeft(exported);
        assert.ok(readFileSync(join(folder, `exported.${key}`)).length > 100, exported.stderr);
      }).timeout(120_000);

    it('but to the archive that is named, by the one thread', async () => {
      const to = ['--to', 'http://127.0.0.1:9', '--index', 'seeds'];
      const asked = await cli(['archive', 'put', 'articles', ...to]);
      assert.deepEqual(asked.connections, ['called globalThis.fetch']);
      assert.equal(asked.threads, 2);
      assert.match(asked.stderr, /No server answers at http:\/\/127\.0\.0\.1:9/);
      assertNothingLeft(await cli(['archive', 'put', 'articles', '--to', 'http://example.org', '--index', 'seeds']));
    }).timeout(120_000);

    it('when agents ask', async () => {
      const questions = [
        {
          id: 1,
          method: 'initialize',
          params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
        },
        { method: 'notifications/initialized' },
        { id: 2, method: 'tools/list' },
        { id: 3, method: 'tools/call', params: { name: 'seeds_search', arguments: { query: 'ferry' } } },
        {
          id: 4,
          method: 'tools/call',
          params: { name: 'seeds_article', arguments: { article: `${elsewhere}/a.txt` } },
        },
      ];
      const lines = questions.map((question) => JSON.stringify({ jsonrpc: '2.0', ...question }));
      const answered = await cli(['mcp', 'seeds'], {
        input: `${lines.join('\n')}\n`,
        until: /"id":3[^]*"id":4|"id":4[^]*"id":3/,
      });
      assertNothingLeft(answered);
      for (const { name } of tools.slice(0, 1)) assert.ok(answered.stdout.includes(name), answered.stderr);
      assert.match(answered.stdout, /"id":3/);
    }).timeout(120_000);
  });

  describe('unseen, since', () => {
    const connecting = `
      const net = require('node:net');
      const attempt = (open) => { try { open(); } catch {} };
      attempt(() => net.connect(9, '192.0.2.7').on('error', () => {}));
      attempt(() => fetch('${elsewhere}').catch(() => {}));
      attempt(() => require('node:dns').lookup('example.org', () => {}));
      setTimeout(() => process.exit(), 500);`;

    it('the recorder sees connections of a program and of its threads', async () => {
      const thread = `new (require('node:worker_threads').Worker)(${JSON.stringify(connecting)}, { eval: true, execArgv: [] });`;
      const { connections, threads } = await runWatched(['-e', connecting + thread], { cwd: folder });
      assert.equal(threads, 2);
      for (const way of ['net.connect', 'globalThis.fetch', 'dns.lookup'])
        assert.equal(connections.filter((line) => line === `called ${way}`).length, 2, connections.join());
    }).timeout(60_000);

    it('the operating system tells of connections, too', async function () {
      if (!isTraced) this.skip();
      const { connections } = await runWatched(['-e', connecting], { cwd: folder, isRecorded: false });
      assert.match(connections.join(), /AF_INET.*192\.0\.2\.7/);
    }).timeout(60_000);
  });
});
