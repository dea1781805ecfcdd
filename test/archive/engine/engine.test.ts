import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureEngine, startCluster, startEngine } from '../../../scripts/archive/engine.mjs';
import { ask, engineUrl } from './support';

interface Found {
  readonly hits: { readonly hits: readonly { readonly _id: string }[] };
}

interface Health {
  readonly status: string;
  readonly number_of_nodes: number;
  readonly number_of_data_nodes: number;
}

/** Words of ours at the same place are written "ferry|ferries". */
const alternatives = {
  settings: {
    number_of_replicas: 0,
    analysis: {
      filter: { alternatives: { type: 'pattern_capture', patterns: ['([^|]+)'], preserve_original: false } },
      analyzer: { alternatives: { type: 'custom', tokenizer: 'whitespace', filter: ['alternatives'] } },
    },
  },
  mappings: {
    properties: {
      words: { type: 'text', analyzer: 'alternatives', search_analyzer: 'whitespace' },
      statements: {
        type: 'nested',
        properties: { speaker: { type: 'keyword' }, words: { type: 'text', analyzer: 'whitespace' } },
      },
    },
  },
};

const article = {
  words: 'the ferries|ferry left',
  statements: [
    { speaker: 'Ada Quist', words: 'the ferry left' },
    { speaker: 'Bo Lind', words: 'nobody waved' },
  ],
};

const saidBy = (speaker: string, word: string) => ({
  nested: {
    path: 'statements',
    query: {
      bool: { filter: [{ term: { 'statements.speaker': speaker } }, { match: { 'statements.words': word } }] },
    },
  },
});

async function idsOf(url: string, query: object): Promise<readonly string[]> {
  const found = await ask<Found>(url, 'POST', '/engine-test/_search', { query });
  return found.hits.hits.map(({ _id }) => _id);
}

async function makeIndex(url: string): Promise<void> {
  const made = await ask(url, 'PUT', '/engine-test', alternatives);
  assert.deepEqual(made, { acknowledged: true, shards_acknowledged: true, index: 'engine-test' });
  await ask(url, 'PUT', '/engine-test/_doc/1?refresh=true', article);
}

describe('the engine', () => {
  after(() => ask(engineUrl(), 'DELETE', '/engine-test'));

  it('is OpenSearch 2.19.6', async () => {
    const { version } = await ask<{ version: Record<string, unknown> }>(engineUrl(), 'GET', '/');
    assert.deepEqual([version['distribution'], version['number']], ['opensearch', '2.19.6']);
  });

  it('indexes words as they are given, with several at one place, and statements for themselves', async () => {
    await makeIndex(engineUrl());
    for (const words of ['the ferry left', 'the ferries left'])
      assert.deepEqual(await idsOf(engineUrl(), { match_phrase: { words } }), ['1'], words);
    assert.deepEqual(await idsOf(engineUrl(), { match: { words: 'ferries|ferry' } }), []);
    assert.deepEqual(await idsOf(engineUrl(), saidBy('Bo Lind', 'nobody')), ['1']);
    assert.deepEqual(await idsOf(engineUrl(), saidBy('Ada Quist', 'nobody')), []);
  });

  it('has scripts', async () => {
    const script = { source: "doc['statements.speaker'].size() == 0" };
    assert.deepEqual(await idsOf(engineUrl(), { script: { script } }), ['1']);
  });

  it('says in one line why it cannot be had', async () => {
    const { JAVA_HOME } = process.env;
    process.env['JAVA_HOME'] = join(tmpdir(), 'no-java-here');
    try {
      const told: string[] = [];
      assert.equal(await ensureEngine((why: string) => told.push(why)), null);
      assert.deepEqual(told, ['it needs a Java development kit, 17 or newer']);
    } finally {
      if (JAVA_HOME === undefined) delete process.env['JAVA_HOME'];
      else process.env['JAVA_HOME'] = JAVA_HOME;
    }
  });

  describe('with a folder of its own', () => {
    let home = '';
    beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'seed-review-engine-'))));
    afterEach(() => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

    it('keeps what was written when it is killed and started again, by itself or by another program', async () => {
      const engine = await startEngine({ home });
      await makeIndex(engine.url);
      await engine.kill();
      await assert.rejects(ask(engine.url, 'GET', '/'));
      await engine.start();
      assert.deepEqual(await idsOf(engine.url, { match: { words: 'ferry' } }), ['1']);
      await engine.stop();
      const next = await startEngine({ home });
      assert.deepEqual(await idsOf(next.url, { match: { words: 'ferry' } }), ['1']);
      await next.stop();
    });

    it('ends when the program that started it is killed', async () => {
      const program = `
        import { startEngine } from './scripts/archive/engine.mjs';
        console.log((await startEngine({ home: ${JSON.stringify(home)} })).url);`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [printed] = (await once(child.stdout, 'data')) as [Buffer];
      const url = printed.toString().trim();
      assert.match(url, /^http:/);
      child.kill('SIGKILL');
      const answers = () =>
        ask(url, 'GET', '/').then(
          () => true,
          () => false,
        );
      while (await answers()) await new Promise((resolve) => setTimeout(resolve, 100));
    });
  });
});

describe('a cluster', () => {
  let cluster: Awaited<ReturnType<typeof startCluster>>;
  before(async () => (cluster = await startCluster()));
  after(() => cluster.stop());

  const health = async (wanted = '') => {
    const all = await ask<Health>(cluster.url, 'GET', `/_cluster/health${wanted}`);
    return { status: all.status, nodes: all.number_of_nodes, withArticles: all.number_of_data_nodes };
  };

  it('is a manager, and a node with the articles', async () => {
    await makeIndex(cluster.url);
    assert.deepEqual(await health(), { status: 'green', nodes: 2, withArticles: 1 });
  });

  it('says that the articles are away while their node is, and has them when it is back', async () => {
    await cluster.killData();
    // The manager learns of it when the connection breaks.
    assert.deepEqual(await health('?wait_for_nodes=1'), { status: 'red', nodes: 1, withArticles: 0 });
    await cluster.startData();
    await cluster.untilWhole();
    assert.deepEqual(await idsOf(cluster.url, { match: { words: 'ferry' } }), ['1']);
  });

  it('has the articles when the manager was away and is back', async () => {
    await cluster.killManager();
    await assert.rejects(ask(cluster.url, 'GET', '/'));
    await cluster.startManager();
    await cluster.untilWhole();
    assert.deepEqual(await idsOf(cluster.url, { match: { words: 'ferry' } }), ['1']);
  });
});
