/**
 * An archive on OpenSearch, of articles as long as news, next to the local index of the same articles: how fast they
 * get there, what they take, how long queries of each kind take, and how good both rank.
 *
 *     npm run bench:archive -- [--articles 100000]
 *
 * Analysing takes by far the longest, so what was found is kept in out/bench/archive, for runs with the same engine and
 * as many articles; delete that folder to measure it again.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ensureEngine, startEngine } from '../scripts/archive/engine.mjs';
import { engineVersion, forNode, productBuilds } from '../scripts/esbuildOptions.mjs';
import { option } from '../scripts/tools/arguments.mjs';
import { root } from '../scripts/tools/paths.mjs';
import { endAllWithMe } from '../scripts/tools/processes.mjs';
import { archiveQueries } from './archiveQueries.mjs';
import { articles, source } from './corpus.mjs';
import { collectionFolder, linesOf, scoreOfRun } from './searchScore.mjs';
import { printTable } from './table.mjs';

const count = Number(option('articles') ?? 100_000);
const isLocal = process.argv.includes('--local');
/** In GB. */
const heap = 1;
/** So many queries of each kind. */
const each = 40;
/** So many articles lend their words to queries. */
const sampled = 400;
/** So many results are shown. */
const limit = 50;

const bundle = join(root, 'out/bench/archive.cjs');
const kept = join(root, 'out/bench/archive', `${engineVersion()}-${count}`);
const factsFile = join(kept, 'facts.jsonl');
/** There once all facts are. */
const secondsFile = join(kept, 'seconds');

const quantile = (values, q) =>
  values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];

/** In s. */
async function secondsOf(work) {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

/** Asks all queries once, then again with a clock. @returns {Promise<{ p50: number, p95: number }>} in ms */
async function timesOf(queries, ask) {
  for (const query of queries) await ask(query);
  const times = [];
  for (const query of queries) times.push(1000 * (await secondsOf(() => ask(query))));
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

function* readArticles({ parseArticle }) {
  for (const { id, text, title, date } of articles(count)) yield parseArticle(text, id, { title, date });
}

/** All articles with their facts. */
async function* withFacts(product) {
  const facts = createInterface({ input: createReadStream(factsFile) })[Symbol.asyncIterator]();
  for (const article of readArticles(product)) yield { article, facts: JSON.parse((await facts.next()).value) };
}

// --- In the process of the local index ---

async function measureLocal(product) {
  const { SearchIndex, toSearchDocument, parseQuery } = product;
  const used = () => {
    globalThis.gc();
    return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  };
  const kinds = JSON.parse(readFileSync(0, 'utf8'));
  const before = used();
  const index = new SearchIndex();
  for await (const { article, facts } of withFacts(product)) {
    index.add(toSearchDocument(article));
    index.setFacts(article.id, facts);
  }
  const megabytes = (used() - before) / 1e6;
  const ask = ({ text, typing }) => index.search(parseQuery(text, { typing }), { limit });
  const times = {};
  for (const [kind, queries] of kinds) times[kind] = await timesOf(queries, ask);
  return { megabytes, times };
}

function localMeasures(kinds) {
  const args = ['--expose-gc', '--max-old-space-size=8000', fileURLToPath(import.meta.url)];
  const { stdout, status } = spawnSync(process.execPath, [...args, '--local', `--articles=${count}`], {
    input: JSON.stringify(kinds),
    stdio: ['pipe', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('The local index could not be measured.');
  return JSON.parse(stdout);
}

// --- Putting ---

/** Has all articles read by the product's threads, unless that was done before. @returns {Promise<number>} seconds */
async function analyse({ ReaderPool, readAhead, threadsFrom, ...product }) {
  if (existsSync(secondsFile)) return Number(readFileSync(secondsFile, 'utf8'));
  mkdirSync(kept, { recursive: true });
  const readers = new ReaderPool(threadsFrom(join(root, 'dist/reader.js')), availableParallelism());
  const output = createWriteStream(factsFile);
  const read = (article) => readers.read('facts', article).catch((problem) => ({ problem }));
  const seconds = await secondsOf(async () => {
    for await (const { search, problem } of readAhead(readArticles(product), read, readers.lanes)) {
      if (problem) throw problem;
      if (!output.write(`${JSON.stringify(search)}\n`)) await once(output, 'drain');
    }
  });
  output.end();
  await once(output, 'finish');
  readers.dispose();
  writeFileSync(secondsFile, String(seconds));
  return seconds;
}

/** Puts articles as the command line does. @param facts of an article, by its id */
async function put({ putArticles, Progress }, client, loaded, facts) {
  const status = await putArticles(client, loaded, {
    readers: { lanes: 2, read: async (_, { id }) => ({ search: facts(id) }) },
    desks: null,
    pathOf: (id) => id,
    part: null,
    deadLetters: null,
    progress: new Progress(null, process.stderr.isTTY ? process.stderr : null),
  });
  if (status !== 0) throw new Error('Not all articles could be put.');
}

/** Puts all articles, and then all of them again. @returns {Promise<{ seconds: number, again: number }>} */
async function putAll(product, client) {
  const waiting = new Map();
  const read = async function* () {
    for await (const { article, facts } of withFacts(product)) {
      waiting.set(article.id, facts);
      yield { article };
    }
  };
  const take = (id) => {
    const facts = waiting.get(id);
    waiting.delete(id);
    return facts;
  };
  const unread = async function* () {
    for (const article of readArticles(product)) yield { article };
  };
  const refuse = (id) => {
    throw new Error(`${id} was put already.`);
  };
  const seconds = await secondsOf(() => put(product, client, read(), take));
  const again = await secondsOf(() => put(product, client, unread(), refuse));
  return { seconds, again };
}

/** Of a part of the articles, how long the making of their documents takes and what they hold. */
async function measureDocuments({ archiveDocument, ...product }) {
  const sample = [];
  const [total, bytes] = [
    { articles: 0, seconds: 0 },
    { text: 0, json: 0 },
  ];
  const every = Math.max(1, Math.floor(count / sampled));
  for await (const { article, facts } of withFacts(product)) {
    if (total.articles++ % every > 0) continue;
    sample.push({ article, facts });
    const begin = performance.now();
    const json = JSON.stringify(archiveDocument(article, facts, ''));
    total.seconds += (performance.now() - begin) / 1000;
    bytes.text += Buffer.byteLength(article.text);
    bytes.json += Buffer.byteLength(json);
  }
  const average = (value) => value / sample.length;
  return { sample, perSecond: 1 / average(total.seconds), text: average(bytes.text), json: average(bytes.json) };
}

/**
 * Merges the index to what it is some time after articles were put. Until a copy that was away would no longer be told
 * of each of them, the engine keeps all documents as they came; it looks after that every 30 s.
 */
async function settle(request) {
  for (;;) {
    const stats = await request('GET', '/bench/_stats/docs?level=shards');
    const [{ retention_leases: leases, seq_no: numbers }] = stats.indices.bench.shards[0];
    if (leases.leases.every((lease) => lease.retaining_seq_no > numbers.max_seq_no)) break;
    await setTimeout(1000);
  }
  await request('POST', '/bench/_flush');
  await request('POST', '/bench/_forcemerge?max_num_segments=1');
  await request('POST', '/bench/_refresh');
}

/** What an index is made of, by the endings of its files. */
const parts = [
  ['texts and facts, kept', /^(?:fdt|fdx|fdm)$/],
  ['words: dictionaries', /^(?:tim|tip|tmd)$/],
  ['words: articles', /^doc$/],
  ['words: positions', /^(?:pos|pay)$/],
  ['values: sorting, counting', /^(?:dvd|dvm)$/],
  ['lengths', /^(?:nvd|nvm)$/],
  ['days', /^(?:kdd|kdi|kdm)$/],
  ['other', /^/],
];

/** @param putBytes what the index took when all had just been put */
function printDisk(stats, putBytes, documents) {
  const { store, segments, docs } = stats._all.primaries;
  const sizes = Object.entries(segments.file_sizes).map(([ending, { size_in_bytes: bytes }]) => [ending, bytes]);
  const all = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  const partOf = (ending) => parts.find(([, pattern]) => pattern.test(ending))[0];
  const row = (part, bytes) => ({ part, each: bytes / count, share: (100 * bytes) / all });
  printTable(
    'On disk',
    [
      ['part', ''],
      ['each', 'bytes an article'],
      ['share', '%'],
    ],
    [
      { part: 'right after they were put', each: putBytes / count },
      row('all, some time later', store.size_in_bytes),
      ...parts.map(([part]) =>
        row(
          part,
          sizes.reduce((sum, [ending, bytes]) => sum + (partOf(ending) === part ? bytes : 0), 0),
        ),
      ),
      { part: 'for comparison: the text as UTF-8', each: documents.text },
      { part: 'for comparison: the document as it travels', each: documents.json },
    ],
  );
  console.log(`  Lucene counts ${(docs.count / count).toFixed(1)} documents an article, with what is nested in it.`);
}

function printPut(analysis, documents, { seconds, again }) {
  const row = (what, perSecond, bytes) => ({ what, perSecond, megabytes: (perSecond * bytes) / 1e6 });
  printTable(
    `Put, ${count.toLocaleString('en')} articles`,
    [
      ['what', ''],
      ['perSecond', 'articles/s'],
      ['megabytes', 'MB/s'],
    ],
    [
      row(`analysis, ${availableParallelism()} threads (text)`, count / analysis, documents.text),
      row('making documents alone, one thread (JSON)', documents.perSecond, documents.json),
      row('making documents and putting them (JSON)', count / seconds, documents.json),
      row('the same again, nothing has changed (text)', count / again, documents.text),
    ],
  );
}

// --- Asking ---

async function measureQueries({ Archive, parseQuery }, clientOf, kinds, local) {
  const [whole, lean] = [new Archive(clientOf()), new Archive(clientOf(withoutTexts))];
  const find =
    (archive) =>
    ({ text, typing }) =>
      archive.find(parseQuery(text, { typing }), { limit });
  const row = (what, { whole: all, lean: some, local: here }) => ({
    what,
    p50: all.p50,
    p95: all.p95,
    ...(some && { lean50: some.p50, lean95: some.p95 }),
    ...(here && { local50: here.p50, local95: here.p95 }),
  });
  const rows = [];
  for (const [kind, queries] of kinds) {
    const times = { whole: await timesOf(queries, find(whole)), lean: await timesOf(queries, find(lean)) };
    rows.push(row(kind, { ...times, local: local.times[kind] }));
  }
  for (const [kind, queries] of kinds.filter(([name]) => /^(?:one word|speaker: and words|filters alone)$/.test(name)))
    rows.push(
      row(`facets: ${kind}`, { whole: await timesOf(queries, ({ text }) => whole.facets(parseQuery(text), {})) }),
    );
  return rows;
}

function printQueries(rows) {
  printTable(
    `Search, ${limit} results, ms a query, ${each} queries of a kind one after the other, warm`,
    [
      ['what', ''],
      ['p50', 'archive p50'],
      ['p95', 'p95'],
      ['lean50', 'without texts p50'],
      ['lean95', 'p95'],
      ['local50', 'local index p50'],
      ['local95', 'p95'],
    ],
    rows,
  );
}

/** Has the engine find all the same and send nothing but the paths. */
const withoutTexts = (body) => body.replace(/"_source":\[[^\]]*\]/g, '"_source":["path"]');

// --- Ranking ---

async function printRanking(product, clientOf, request) {
  const rows = [];
  for (const name of ['time', 'cisi']) {
    const folder = collectionFolder(name);
    if (!existsSync(folder)) continue;
    const documents = linesOf(join(folder, 'docs.jsonl')).map(({ id, text, title, date }) =>
      product.parseArticle(text, id, { title, date: date || null }),
    );
    const queries = linesOf(join(folder, 'queries.jsonl'));
    const index = new product.SearchIndex();
    for (const article of documents) index.add(product.toSearchDocument(article));
    await request('PUT', `/${name}`, product.indexBody({ shards: 1, replicas: 0 }));
    const loaded = async function* () {
      for (const article of documents) yield { article };
    };
    await put(product, clientOf(undefined, name), loaded(), () => ({ named: [], statements: [], days: [] }));
    const archive = new product.Archive(clientOf(withoutTexts, name));
    const run = async (find) => {
      const lines = [];
      for (const { id, text } of queries)
        lines.push(JSON.stringify({ query: id, hits: await find(product.parseQuery(text, { typing: false })) }));
      return scoreOfRun(folder, lines.join('\n'));
    };
    const most = { limit: 1000 };
    const here = await run((query) => index.search(query, most).map(({ id }) => ({ id })));
    const there = await run(async (query) => (await archive.find(query, most)).files.map(({ path }) => ({ id: path })));
    rows.push({ name, here: here.ndcg10, there: there.ndcg10, hereMap: here.map, thereMap: there.map });
  }
  if (rows.length === 0)
    return console.log('\nRanking is not measured: no collection is here (../shared/eval/search).');
  printTable(
    'Ranking, collections with judgements',
    [
      ['name', ''],
      ['there', 'archive nDCG@10'],
      ['here', 'local index nDCG@10'],
      ['thereMap', 'archive MAP'],
      ['hereMap', 'local index MAP'],
    ],
    rows,
    3,
  );
}

// --- In the process that reports ---

/** Has Java clear its memory, so that what is in use then is needed. */
function collectGarbage(pid) {
  const home = process.env['JAVA_HOME'];
  execFileSync(home ? join(home, 'bin', 'jcmd') : 'jcmd', [String(pid), 'GC.run'], { stdio: 'ignore' });
}

async function measure() {
  if ((await ensureEngine()) === null) return;
  await Promise.all(productBuilds({ production: true }).map((options) => build(options)));
  await build({ ...forNode, entryPoints: ['bench/archive.ts'], outfile: bundle });
  const product = await import(pathToFileURL(bundle));
  console.log(
    `Articles recombined from ${source}; ${availableParallelism()} cores, OpenSearch with ${heap} GB of heap`,
  );
  const analysis = await analyse(product);
  const documents = await measureDocuments(product);
  const engine = await startEngine({ heap: `${heap}g` });
  const wire = product.wireOver(product.threadsFrom(join(root, 'dist/archive.js')));
  const clientOf = (change = (body) => body, index = 'bench') =>
    new product.ArchiveClient({ url: engine.url, index }, null, (request, signal) =>
      wire.send(request.url.endsWith('/_msearch') ? { ...request, body: change(request.body) } : request, signal),
    );
  const request = async (method, path, body, timeout = 3_600_000) =>
    (await clientOf().request(method, path, { body, timeout })).json;
  try {
    await request('PUT', '/bench', product.indexBody({ shards: 1, replicas: 0 }));
    const times = await putAll(product, clientOf());
    printPut(analysis, documents, times);
    const sizes = () => request('GET', '/bench/_stats/store,docs,segments?include_segment_file_sizes=true');
    const putBytes = (await sizes())._all.primaries.store.size_in_bytes;
    await settle(request);
    printDisk(await sizes(), putBytes, documents);

    // It would know the answers to questions about facets from when they were asked first.
    await request('PUT', '/bench/_settings', { index: { requests: { cache: { enable: false } } } });
    const kinds = archiveQueries(documents.sample, each, product.statementsIn);
    const local = localMeasures(kinds);
    printQueries(await measureQueries(product, clientOf, kinds, local));
    collectGarbage(engine.child.pid);
    const { nodes } = await request('GET', '/_nodes/stats/jvm');
    const used = Object.values(nodes)[0].jvm.mem.heap_used_in_bytes / 1e6;
    console.log(
      `\nMemory: ${used.toFixed(0)} MB of the engine's heap; ${local.megabytes.toFixed(0)} MB for the local index`,
    );
    await printRanking(product, clientOf, request);
  } finally {
    wire.dispose();
    await engine.stop();
  }
}

if (isLocal) console.log(JSON.stringify(await measureLocal(await import(pathToFileURL(bundle)))));
else {
  endAllWithMe();
  await measure();
}
