/**
 * How long one large article holds the thread that all extensions share: the most processor time between two turns of
 * the event loop while it is opened, made searchable, analysed and edited, by threads and without any; and how much
 * more is done for an analysis once nobody wants it.
 *
 *     node bench/blocks.mjs [--sizes=20000,100000,500000,20000000]
 *
 * The article is the sample seeds, one after the other. Time is the processor's: other programs disturb it less.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { forNode, productBuilds } from '../scripts/esbuildOptions.mjs';
import { option } from '../scripts/tools/arguments.mjs';
import { root } from '../scripts/tools/paths.mjs';
import { printTable } from './table.mjs';

const sizes = (option('sizes') ?? '20000,100000,500000,20000000').split(',').map(Number);
const bundle = join(root, 'out', 'bench', 'engines.cjs');
const script = join(root, 'out', 'bench', 'reader.js');
const reader = productBuilds({ production: true }).find(({ outfile }) => outfile === 'dist/reader.js');
await build({ ...forNode, entryPoints: ['bench/product.ts'], outfile: bundle });
await build({ ...reader, outfile: script });
const { Library, noJudgement, readHere, ReaderPool, threadsFrom } = createRequire(import.meta.url)(bundle);

const seeds = readdirSync(join(root, 'seeds'))
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(root, 'seeds', file), 'utf8').replace(/^\uFEFF?\s*date \S+ /, ''))
  .join('\n\n\n');
const warming = textOf(15_000);

/** The longest time that this thread worked without a turn of its event loop. */
class Blocks {
  #last = worked();
  #longest = 0;
  #timer = setInterval(() => this.#turn(), 1);

  #turn() {
    const now = worked();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
  }

  /** Since it was last asked. */
  async longest() {
    await pause(20);
    const longest = this.#longest;
    this.#longest = 0;
    return longest;
  }

  stop() {
    clearInterval(this.#timer);
  }
}

for (const [where, begin] of [
  ['with a thread for reading', () => new ReaderPool(threadsFrom(script), 1)],
  ['in the one thread', readHere],
]) {
  const rows = [];
  for (const size of sizes) rows.push({ size: `${size / 1000} kB`, ...(await timesOf(textOf(size), begin())) });
  printTable(
    `Longest blocks, ${where}, in ms of processor time`,
    [
      ['size', 'article'],
      ['opened', 'opened'],
      ['searchable', 'searchable'],
      ['analysed', 'analysed'],
      ['edited', 'edited'],
      ['stopped', 'done after a stop'],
    ],
    rows,
    0,
  );
}

/** Of so many characters. */
function textOf(size) {
  return seeds.repeat(Math.ceil(size / seeds.length)).slice(0, size);
}

async function timesOf(text, readers) {
  const library = libraryWith(readers);
  const { corpus } = library;
  await library.analysisOf(corpus.putText('warm.txt', warming));
  await settled(library);
  const blocks = new Blocks();
  corpus.putFile('long.txt', Buffer.from(text));
  const opened = await blocks.longest();
  await library.indexing.whenIdle();
  const searchable = await blocks.longest();
  await library.analysisOf(corpus.recentArticle('long.txt'));
  const analysed = await blocks.longest();
  await settled(library);
  await blocks.longest();
  const article = corpus.putText('long.txt', `${text} So it goes.`);
  const edited = await blocks.longest();
  blocks.stop();
  await settled(library);
  const stopped = await doneAfterStop(library, article, readers);
  library.dispose();
  return { opened, searchable, analysed, edited, stopped };
}

/** From when nobody waits for an analysis any more, to when its reader has the next article. */
async function doneAfterStop(library, article, readers) {
  const times = [];
  for (const after of [30, 60, 120, 240, 480]) {
    const stop = new AbortController();
    const reading = readers.read('analysis', { ...article }, { signal: stop.signal });
    const unread = readers.read('analysis', { ...article, text: '', blocks: [] });
    const isOver = await Promise.race([reading.then(() => true), pause(after)]);
    const begin = process.cpuUsage();
    stop.abort();
    await Promise.all([unread, reading.catch(() => undefined)]);
    const { user, system } = process.cpuUsage(begin);
    if (isOver !== true) times.push((user + system) / 1000);
  }
  return times.length > 0 ? Math.max(...times) : null;
}

/** How long the processor has worked for this thread, in ms; the clock where the system does not say. */
function worked() {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function settled({ indexing, reading }) {
  await indexing.whenIdle();
  await reading.whenIdle();
}

function libraryWith(readers) {
  const nothing = () => undefined;
  return new Library({
    workspace: {
      atOnce: 1,
      list: async () => [],
      read: async () => null,
      stamp: async () => null,
      unsavedText: () => null,
      watch: () => ({ dispose: nothing }),
    },
    log: { info: nothing, warn: console.warn, unreadable: console.warn, error: console.error },
    store: null,
    engine: 'bench',
    judgement: noJudgement,
    readers,
  });
}
