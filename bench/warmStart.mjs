/**
 * What the cache gains: reading and indexing a folder for the first time beside taking it from the cache, with the
 * files on disk, and how long the event loop is blocked at most (processor time). Each start runs in a process of its
 * own.
 *     node bench/warmStart.mjs [SIZES…]        otherwise 1000 and 10000
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { forNode } from '../scripts/esbuildOptions.mjs';
import { articles, source } from './corpus.mjs';
import { printTable } from './table.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const bundle = path.join(root, 'out/bench/warmStart.cjs');
/** So many are analysed; all others get the facts of one of these. */
const analysed = 200;
const readers = 16;

async function bundleProduct() {
  await build({ ...forNode, entryPoints: ['bench/product.ts'], outfile: bundle });
}

// --- In the process of one start ---

/** What the extension keeps, with files from disk in place of VS Code's. */
class Session {
  constructor({ ArticleCache, Catalog, Corpus, FileStore, WorkQueue, nodeDisk }, folder) {
    this.corpus = new Corpus();
    this.catalog = new Catalog();
    const { searchIndex } = this.catalog;
    const fail = (error) => {
      throw error;
    };
    this.indexing = new WorkQueue(
      async (id) => this.catalog.addWords(this.corpus.recentArticle(id) ?? (await this.read(id))),
      (_, error) => fail(error),
    );
    this.corpus.changed.listen(({ id, kind }) => kind === 'put' && this.indexing.push(id));
    const source = {
      ids: () => Array.from(this.corpus.entries(), ({ id }) => id),
      article: (id) => ({ entry: this.corpus.get(id), words: searchIndex.documentOf(id) }),
      facts: (id) => this.catalog.factsOf(id),
      dictionary: searchIndex.terms,
    };
    this.cache = new ArticleCache(new FileStore(nodeDisk(folder)), 'bench', source, fail);
  }

  async read(file) {
    const { mtimeMs, size } = await stat(file);
    this.corpus.putFile(file, await readFile(file), { mtime: mtimeMs, size });
    return this.corpus.recentArticle(file);
  }

  async readAll(files) {
    const next = files.values();
    await Promise.all(
      Array.from({ length: readers }, async () => {
        for (const file of next) {
          await this.read(file);
          if (this.indexing.size > 500) await this.indexing.whenIdle();
        }
      }),
    );
    await this.indexing.whenIdle();
  }

  /** @param searchable called when the articles have come back, and before the facts */
  recall(searchable) {
    return this.cache.load({
      articles: ({ articles, postings }) => {
        this.catalog.searchIndex.restore(
          articles.map(({ entry: { id, summary }, words }) => ({
            id,
            date: summary.date,
            language: summary.language,
            words,
          })),
          postings,
        );
        for (const { entry } of articles) this.corpus.restore(entry);
      },
      searchable,
      facts: ({ id, facts }) => this.catalog.putFacts(id, facts),
    });
  }
}

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * How much processor time something takes, and the most in it that one turn of the event loop takes, in ms. Other
 * programs on the machine do not count; threads that collect garbage or read files do.
 */
async function timed(work) {
  let longest = 0;
  let last = processorTime();
  const look = () => {
    const now = processorTime();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const watch = setInterval(look, 1);
  const start = last;
  await work(() => processorTime() - start);
  look();
  clearInterval(watch);
  return { time: processorTime() - start, longest };
}

function megabytes() {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

const pathsIn = (folder, count) => Array.from({ length: count }, (_, number) => path.join(folder, `${number}.txt`));

/** Writes the articles, reads them as a first start does, and saves the cache. */
async function measureCold(count, folder) {
  const product = await import(pathToFileURL(bundle));
  const files = pathsIn(folder, count);
  let number = 0;
  for (const { date, text } of articles(count)) await writeFile(files[number++], ` date ${date} ${text}`);
  const session = new Session(product, path.join(folder, 'cache'));
  const built = await timed(() => session.readAll(files));
  const someFacts = [];
  for (const file of files.slice(0, analysed)) {
    const article = await session.read(file);
    someFacts.push(product.extractFacts(article, product.analyze(article)));
  }
  files.forEach((file, index) => {
    session.catalog.putFacts(file, someFacts[index % someFacts.length]);
    session.cache.touch(file);
  });
  return { built, saved: await timed(() => session.cache.save()) };
}

async function measureWarm(count, folder) {
  const product = await import(pathToFileURL(bundle));
  const before = megabytes();
  const session = new Session(product, path.join(folder, 'cache'));
  let searchable = 0;
  const loaded = await timed((since) =>
    session.recall(() => {
      searchable = since();
    }),
  );
  if (session.catalog.searchIndex.size !== count || session.catalog.factsCount !== count)
    throw new Error(`Only ${session.catalog.searchIndex.size} of ${count} articles came back.`);
  return { searchable, loaded, memory: megabytes() - before, kept: session.catalog.searchIndex.size };
}

async function measureMiniSearch(count) {
  const { default: MiniSearch } = await import('minisearch');
  const before = megabytes();
  const index = new MiniSearch({ fields: ['title', 'text'] });
  for (const article of articles(count)) index.add(article);
  return { mini: megabytes() - before, kept: index.documentCount };
}

// --- In the process that reports ---

const modes = { '--cold': measureCold, '--warm': measureWarm, '--mini': measureMiniSearch };

async function measure(count) {
  const folder = path.join(os.tmpdir(), `warm-start-${process.pid}`);
  const inOwnProcess = (mode) =>
    JSON.parse(
      execFileSync(
        process.execPath,
        ['--expose-gc', '--max-old-space-size=6000', fileURLToPath(import.meta.url), mode, String(count), folder],
        { encoding: 'utf8' },
      ),
    );
  await mkdir(path.join(folder, 'cache'), { recursive: true });
  try {
    const { built, saved } = inOwnProcess('--cold');
    const sizes = await Promise.all(
      (await readdir(path.join(folder, 'cache'))).map(
        async (name) => (await stat(path.join(folder, 'cache', name))).size,
      ),
    );
    const { searchable, loaded, memory } = inOwnProcess('--warm');
    const onDisk = sizes.reduce((sum, each) => sum + each, 0) / 1e6;
    const { mini } = inOwnProcess('--mini');
    return {
      count: count.toLocaleString('en'),
      built: built.time,
      builtBlock: built.longest,
      searchable,
      ratio: (searchable / built.time).toFixed(3),
      loaded: loaded.time,
      loadedBlock: loaded.longest,
      saved: saved.time,
      savedBlock: saved.longest,
      onDisk,
      memory,
      memoryRatio: (memory / mini).toFixed(2),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [mode, count, folder] = process.argv.slice(2);
if (Object.hasOwn(modes, mode ?? '')) {
  console.log(JSON.stringify(await modes[mode](Number(count), folder)));
  process.exit(0);
} else {
  await bundleProduct();
  const sizes = process.argv
    .slice(2)
    .map(Number)
    .filter((each) => each > 0);
  const rows = [];
  for (const each of sizes.length > 0 ? sizes : [1000, 10_000]) rows.push(await measure(each));
  printTable(
    `Start with and without the cache, articles recombined from ${source} (aims: ratio <= 0.15, blocks <= 50 ms, memory <= 1.2 of bare MiniSearch)`,
    [
      ['count', 'articles'],
      ['built', 'read, ms'],
      ['builtBlock', 'longest block'],
      ['searchable', 'from cache, ms'],
      ['ratio', 'ratio'],
      ['loaded', 'with facts, ms'],
      ['loadedBlock', 'longest block'],
      ['saved', 'saved, ms'],
      ['savedBlock', 'longest block'],
      ['onDisk', 'on disk, MB'],
      ['memory', 'in memory, MB'],
      ['memoryRatio', 'of MiniSearch'],
    ],
    rows,
    0,
  );
}
