import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tools } from '../../src/agents/recipe';
import type { StatementAnswer } from '../../src/agents/statements';
import { mcpServer } from '../../src/node/mcpServer';
import { buildCli } from './buildCli';

interface TextAnswer {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
}

/** The server as an agent starts it, asked by the protocol's own client. */
describe('the server for agents', () => {
  let folder = '';
  let cli = '';
  const clients: Client[] = [];

  const seeds = () => join(folder, 'seeds');
  const connect = async (...args: readonly string[]) => {
    const client = new Client({ name: 'test', version: '1' });
    clients.push(client);
    const { command, args: own, env } = mcpServer(cli, seeds(), false);
    await client.connect(
      new StdioClientTransport({
        command,
        args: [...own, ...args],
        env: { ...env, XDG_CACHE_HOME: join(folder, 'cache'), LOCALAPPDATA: join(folder, 'cache'), HOME: folder },
        stderr: 'ignore',
      }),
    );
    return client;
  };
  const call = async (client: Client, name: string, args: Record<string, unknown>) => {
    const answer = (await client.callTool({ name, arguments: args })) as TextAnswer;
    return { isError: answer.isError ?? false, text: answer.content[0]?.text ?? '' };
  };

  before(function () {
    this.timeout(30_000);
    folder = mkdtempSync(join(tmpdir(), 'seed-review-'));
    cli = buildCli(folder);
    cpSync('seeds', seeds(), { recursive: true });
  });
  after(async () => {
    for (const client of clients) await client.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers what the Pakistani defence minister said about guarantees, and when', async () => {
    const client = await connect();
    const { text } = await call(client, 'seeds_whoSaid', {
      speaker: 'Pakistani defence minister',
      words: 'guarantees',
    });
    const { statements } = JSON.parse(text) as { readonly statements: readonly StatementAnswer[] };
    const [statement] = statements;
    assert.ok(statement);
    assert.equal(statement.speaker, 'Khawaja Asif');
    assert.equal(statement.published, '2025-11-08');
    const [words] = statement.words;
    assert.match(
      words?.exact ?? '',
      /verbal guarantees, which he considered "impossible in international negotiations/,
    );
    const file = readFileSync(join(seeds(), statement.article), 'utf8');
    assert.equal(file.slice(words?.start, words?.end), words?.exact);
  }).timeout(60_000);

  it('offers what only reads, until somebody says under whose name notes are kept', async () => {
    const names = async (client: Client) => (await client.listTools()).tools.map(({ name }) => name);
    const all = tools.map(({ name }) => name);
    assert.deepEqual(
      await names(await connect()),
      all.filter((name) => name !== 'seeds_addNote'),
    );
    assert.deepEqual(await names(await connect('--notes-by', 'Ada Quist')), all);
  }).timeout(60_000);

  it('keeps a note where reviewers find it, and leaves the article as it is', async () => {
    const client = await connect('--notes-by', 'Ada Quist');
    const [article = ''] = readdirSync(seeds()).filter((name) => name.endsWith('.txt'));
    const before = readFileSync(join(seeds(), article));
    const { isError } = await call(client, 'seeds_addNote', { about: `${article}#20-40`, text: 'Who is this? #check' });
    assert.equal(isError, false);
    assert.deepEqual(readFileSync(join(seeds(), article)), before);
    const kept = readFileSync(join(seeds(), '.seed-review', 'decisions', 'ada-quist', `${article}.json`), 'utf8');
    assert.match(kept, /Who is this\? #check/);
    const { text } = await call(client, 'seeds_search', { query: 'tag:check' });
    assert.ok(!(JSON.parse(text) as { isError?: boolean }).isError);
  }).timeout(60_000);

  it('says in a sentence what is wrong with a call', async () => {
    const client = await connect();
    const { isError, text } = await call(client, 'seeds_article', { article: '../../etc/passwd' });
    assert.equal(isError, true);
    assert.match(text, /There is no article/);
    assert.match((await call(client, 'seeds_search', { query: [] })).text, /“query”/);
  }).timeout(60_000);

  it('knows articles that come while it runs', async () => {
    const client = await connect();
    await call(client, 'seeds_search', { query: 'ferry' });
    writeFileSync(join(seeds(), 'new.txt'), ' date 2025-12-24 The lighthouse of Quendale fell, Ada Quist said.\n');
    const deadline = Date.now() + 30_000;
    for (let text = ''; !text.includes('new.txt');) {
      assert.ok(Date.now() < deadline, text);
      await new Promise((resolve) => setTimeout(resolve, 300));
      ({ text } = await call(client, 'seeds_search', { query: 'Quendale' }));
    }
  }).timeout(60_000);

  /** The server without the protocol's client: what it is sent and prints is what stands in the pipes. */
  const start = (path: string, ...args: readonly string[]) => {
    const server = spawn(process.execPath, [cli, 'mcp', path, ...args], {
      env: { XDG_CACHE_HOME: join(folder, 'cache'), LOCALAPPDATA: join(folder, 'cache'), HOME: folder },
    });
    const printed: string[] = [];
    server.stdout.on('data', (bytes: Buffer) => printed.push(bytes.toString()));
    return { server, lines: () => printed.join('').split('\n').filter(Boolean) };
  };
  const endOf = async (server: ChildProcessWithoutNullStreams) => (await once(server, 'exit'))[0] as number | null;
  const initialize = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  };
  const until = async (isSo: () => boolean) => {
    for (const deadline = Date.now() + 30_000; !isSo(); await new Promise((resolve) => setTimeout(resolve, 50)))
      assert.ok(Date.now() < deadline);
  };

  it('ends with its input, even when nobody asked anything', async () => {
    const { server, lines } = start(seeds());
    server.stdin.end();
    assert.equal(await endOf(server), 0);
    assert.deepEqual(lines(), []);
  }).timeout(60_000);

  it('prints nothing but the protocol, says on standard error what is none, and goes on', async () => {
    const { server, lines } = start(seeds());
    const complaints: string[] = [];
    server.stderr.on('data', (bytes: Buffer) => complaints.push(bytes.toString()));
    server.stdin.write(`${JSON.stringify(initialize)}\n{"jsonrpc":\nnull\n[]\n{"jsonrpc":"1.0"}\n`);
    server.stdin.write('{"jsonrpc":"2.0","id":2,"method":"ping"}\n');
    await until(() => lines().length === 2);
    assert.deepEqual(
      lines().map((line) => (JSON.parse(line) as { id: number }).id),
      [1, 2],
    );
    server.stdin.write('x'.repeat(20_000_000), () => undefined);
    server.stdin.on('error', () => undefined);
    assert.equal(await endOf(server), 0);
    assert.match(complaints.join(''), /^seed-review: /);
  }).timeout(60_000);

  it('goes on when a client first asks which versions it knows', async () => {
    const { server, lines } = start(seeds());
    const _meta = {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
      'io.modelcontextprotocol/clientCapabilities': {},
    };
    server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 7, method: 'server/discover', params: { _meta } })}\n`);
    await until(() => lines().length === 1);
    server.stdin.write(`${JSON.stringify(initialize)}\n`);
    await until(() => lines().length === 2);
    const ask = { name: 'seeds_search', arguments: { query: 'Heligan' } };
    let id = 2;
    const search = async () => {
      const before = lines().length;
      server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: id++, method: 'tools/call', params: ask })}\n`);
      await until(() => lines().length > before);
      return lines().at(-1)!;
    };
    await search();
    // Only a server that still looks about knows it.
    writeFileSync(join(seeds(), 'probe.txt'), ' date 2025-12-24 The mill of Heligan fell, Ada Quist said.\n');
    const deadline = Date.now() + 30_000;
    while (!(await search()).includes('probe.txt')) {
      assert.ok(Date.now() < deadline);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    server.stdin.end();
    assert.equal(await endOf(server), 0);
  }).timeout(90_000);

  it('says so when its folder has gone, and does not make it anew', async () => {
    const gone = join(folder, 'gone');
    mkdirSync(gone);
    writeFileSync(join(gone, 'one.txt'), ' date 2025-12-24 The mill fell, Ada Quist said.\n');
    const client = new Client({ name: 'test', version: '1' });
    clients.push(client);
    const args = [cli, 'mcp', gone, '--notes-by', 'Ada Quist'];
    const env = { XDG_CACHE_HOME: join(folder, 'cache'), LOCALAPPDATA: join(folder, 'cache'), HOME: folder };
    await client.connect(new StdioClientTransport({ command: process.execPath, args, env, stderr: 'ignore' }));
    assert.equal((await call(client, 'seeds_search', { query: 'mill' })).isError, false);
    rmSync(gone, { recursive: true });
    assert.match(
      (await call(client, 'seeds_addNote', { about: 'one.txt', text: 'Which?' })).text,
      /gone|cannot be read/,
    );
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await call(client, 'seeds_search', { query: 'mill' });
    assert.match((await call(client, 'seeds_search', { query: 'mill' })).text, /cannot be read any more/);
    assert.equal(existsSync(gone), false);
  }).timeout(60_000);

  it('says on the command line what it takes', () => {
    for (const args of [['nowhere'], ['.', 'seeds'], ['--notes-by', ' ']]) {
      const { status, stderr } = spawnSync(process.execPath, [cli, 'mcp', ...args], { encoding: 'utf8', cwd: folder });
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /^seed-review: /);
    }
  });
});
