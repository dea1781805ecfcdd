/**
 * The ledger at the size that people have: rows a second to open, sort, filter and draw; what each export takes in time
 * and memory, beside other writers; the same quotations and reprints; and the layout of who speaks of whom. Each
 * measurement runs in a process of its own.
 *     npm run bench:ledger
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import Papa from 'papaparse';
import { forNode } from '../scripts/esbuildOptions.mjs';
import { articles } from './corpus.mjs';
import { printTable } from './table.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const bundle = path.join(root, 'out/bench/ledger.cjs');

const sizes = [1_000, 10_000, 100_000];
/** So many articles are analysed; further ones have their statements, with other words, names and days. */
const analysed = 200;

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
const milliseconds = (ms) =>
  ms >= 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
const aSecond = (count, ms) => `${Math.round(count / (ms / 1000)).toLocaleString('en')}/s`;
const many = (count) => count.toLocaleString('en');

// --- Rows ---

/** What is kept of the statements of some articles, with these. */
function keptArticles(product) {
  return [...articles(analysed)].map(({ id, text, date }) => {
    const article = product.parseArticle(text, id, { date });
    return { article, statements: product.statementFactsOf(article, product.analyze(article)) };
  });
}

/** Each copy of an article has names, words and days of its own; one in twenty is printed as it was. */
function* rowsOf(product, kept, count) {
  for (let number = 0, made = 0; made < count; number++) {
    const { article, statements } = kept[number % kept.length];
    const copy = Math.floor(number / kept.length);
    const isReprint = copy % 20 === 1;
    const ending = copy === 0 || isReprint ? '' : String.fromCharCode(97 + (copy % 26)) + copy;
    const changed = (words) => (ending ? words.replace(/\p{Ll}{3,}/gu, (word) => word + ending) : words);
    const published = new Date(Date.UTC(2024, 0, 1 + (number % 700))).toISOString().slice(0, 10);
    const about = { ...article, id: `file:///news/${number}.txt`, date: published };
    for (const row of product.rowsOf(
      about,
      product.statementsKept(statements),
      `news/${number}.txt`,
      product.unreviewed,
    )) {
      if (made++ >= count) return;
      yield { ...row, speaker: changed(row.speaker), words: changed(row.words), about: row.about.map(changed) };
    }
  }
}

function counted(count, rows) {
  for (const row of rows) count.add(row);
  return count;
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return { result, time: performance.now() - start };
}

/** The longest time without a turn of the event loop while something is done, in ms. */
async function longestBlock(work) {
  let [longest, last] = [0, performance.now()];
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  await work();
  await new Promise((resolve) => setTimeout(resolve, 2));
  clearInterval(beat);
  return longest;
}

// --- What is measured ---

function measureTable(product, count) {
  const rows = [...rowsOf(product, keptArticles(product), count)].map((row) => ({ ...row, words: '', notes: [] }));
  const view = { sortBy: null, isDescending: false, filters: new Map(), from: null, to: null, groupBy: null };
  const open = timed(() => {
    const table = new product.LedgerTable(rows);
    product.atOnce(table.lines(view, null));
    return table;
  });
  const table = open.result;
  const lines = (more) => timed(() => product.atOnce(table.lines({ ...view, ...more }, null))).time;
  const peer = timed(() => {
    const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
    return [...rows].sort((a, b) => collator.compare(a.speaker, b.speaker));
  });
  return {
    open: open.time,
    'sort by speaker, first time': lines({ sortBy: 'speaker' }),
    'sort by speaker, again': lines({ sortBy: 'speaker', isDescending: true }),
    'sort by day': lines({ sortBy: 'published' }),
    'Array.sort with a collator': peer.time,
    'filter by a part of a name': lines({ filters: new Map([['speaker', 'an']]) }),
    'filter by a time': lines({ from: '2025-03', to: '2025-05' }),
    'group by article': lines({ groupBy: 'article' }),
    'timeline, what is drawn': timed(() => counted(new product.TimelineCount('speaker'), rows).timeline(25)).time,
    'who speaks of whom, what is drawn': timed(() => counted(new product.NetworkCount(), rows).network(60)).time,
  };
}

/** @param {string} format one of ours, or "papaparse" */
async function measureExport(product, format, count) {
  const kept = keptArticles(product);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
  const file = path.join(os.tmpdir(), `seed-review-bench-${process.pid}.out`);
  const context = { title: 'Statements', columns: product.usualColumns, problems: () => [] };
  const linkTo = (row) => product.linkTo(row, 'vscode');
  const start = performance.now();
  const block = await longestBlock(async () => {
    if (format === 'papaparse') {
      const lines = Array.from(rowsOf(product, kept, count), (row) =>
        product.usualColumns.map((column) => product.labelOf(column.cell(row, linkTo(row)))),
      );
      await pipeline(Readable.from([Papa.unparse(lines)]), createWriteStream(file));
    } else {
      const { write } = product.formats.find(({ key }) => key === format);
      await pipeline(
        Readable.from(product.inPieces(write(rowsOf(product, kept, count), { ...context, linkTo }))),
        createWriteStream(file),
      );
    }
  });
  const time = performance.now() - start;
  clearInterval(watch);
  const { size } = await stat(file);
  await rm(file);
  return { time, size, block, peak: peak - before };
}

function measureQuotations(product, count) {
  const quotations = Array.from(rowsOf(product, keptArticles(product), count), ({ words, published }) => ({
    words,
    published,
  }));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const { result, time } = timed(() => {
    const same = new product.SameQuotations();
    for (const quotation of quotations) same.add(quotation);
    return { same, groups: same.all() };
  });
  const kept = process.memoryUsage().heapUsed - before;
  return { time, groups: result.groups.length, kept };
}

/** The peer that everybody writes first: each pair is compared. */
function measureAllPairs(product, count) {
  const quotations = Array.from(rowsOf(product, keptArticles(product), count), ({ words }) => words);
  return timed(() => {
    const pairs = quotations.map((words) => {
      const list = words.toLowerCase().match(/\p{L}+/gu) ?? [];
      return new Set(list.slice(1).map((word, index) => `${list[index]} ${word}`));
    });
    let found = 0;
    for (let one = 0; one < pairs.length; one++)
      for (let other = 0; other < one; other++) {
        let both = 0;
        for (const pair of pairs[one]) if (pairs[other].has(pair)) both++;
        if (both >= 0.6 * Math.max(5, Math.min(pairs[one].size, pairs[other].size))) found++;
      }
    return found;
  }).time;
}

function measureReprints(product, count) {
  const texts = [...articles(count)];
  const sketches = timed(() => texts.map(({ text }) => product.sketchOf(text)));
  const found = timed(() => {
    const reprints = new product.Reprints();
    sketches.result.forEach((sketch, number) => reprints.add(String(number), null, sketch));
    return reprints.firsts().size;
  });
  return { sketches: sketches.time, time: found.time, found: found.result };
}

/** Everybody speaks of a few, and of those who are spoken of most. */
function measureLayout(product, nodes) {
  const rows = Array.from({ length: nodes * 3 }, (_, number) => ({
    speaker: `Speaker ${number % nodes}`,
    about: [`Speaker ${(number * 7919) % nodes}`, `Speaker ${number % Math.max(3, Math.ceil(Math.sqrt(nodes)))}`],
  }));
  const layout = new product.NetworkLayout(counted(new product.NetworkCount(), rows).network(nodes));
  let [longest, steps] = [0, 0];
  const { time } = timed(() => {
    for (let isDone = false; !isDone; steps++) {
      const step = timed(() => layout.step());
      longest = Math.max(longest, step.time);
      isDone = step.result;
    }
  });
  return { time, longest, steps };
}

// --- Running ---

const measurements = {
  table: (product, count) => measureTable(product, Number(count)),
  export: (product, format, count) => measureExport(product, format, Number(count)),
  quotations: (product, count) => measureQuotations(product, Number(count)),
  pairs: (product, count) => ({ time: measureAllPairs(product, Number(count)) }),
  reprints: (product, count) => measureReprints(product, Number(count)),
  layout: (product, nodes) => measureLayout(product, Number(nodes)),
};

async function measure(what, given) {
  const product = (await import(pathToFileURL(bundle).href)).default;
  console.log(JSON.stringify(await measurements[what](product, ...given)));
}

function inItsOwnProcess(what, ...given) {
  const self = fileURLToPath(import.meta.url);
  const output = execFileSync(process.execPath, [
    '--expose-gc',
    '--max-old-space-size=4096',
    self,
    what,
    ...given.map(String),
  ]);
  return JSON.parse(output.toString().trim().split('\n').at(-1));
}

async function main() {
  await build({ ...forNode, entryPoints: ['bench/ledger.ts'], outfile: bundle });

  const tables = sizes.map((count) => inItsOwnProcess('table', count));
  printTable(
    'The table, in ms; and rows a second at the largest size',
    [['what', ''], ...sizes.map((count) => [String(count), many(count)]), ['rows', 'rows a second']],
    Object.keys(tables[0]).map((what) => ({
      what,
      ...Object.fromEntries(sizes.map((count, index) => [String(count), milliseconds(tables[index][what])])),
      rows: aSecond(sizes.at(-1), tables.at(-1)[what]),
    })),
  );

  for (const count of [10_000, 100_000])
    printTable(
      `Export of ${many(count)} rows`,
      [
        ['what', ''],
        ['rows', 'rows a second'],
        ['size', 'file'],
        ['peak', 'peak memory'],
        ['block', 'longest block'],
      ],
      ['csv', 'papaparse', 'xlsx', 'json', 'markdown', 'html', 'bibtex', 'csl'].map((what) => {
        const { time, size, peak, block } = inItsOwnProcess('export', what, count);
        return {
          what,
          rows: aSecond(count, time),
          size: megabytes(size),
          peak: megabytes(peak),
          block: milliseconds(block),
        };
      }),
    );

  printTable(
    'The same quotation, printed differently',
    [
      ['what', ''],
      ['time', 'time'],
      ['kept', 'memory'],
      ['groups', 'groups'],
    ],
    [
      ...sizes.map((count) => {
        const { time, groups, kept } = inItsOwnProcess('quotations', count);
        return {
          what: `${many(count)} statements`,
          time: milliseconds(time),
          groups: many(groups),
          kept: megabytes(kept),
        };
      }),
      ...sizes.slice(0, 2).map((count) => ({
        what: `each pair of ${many(count)}`,
        time: milliseconds(inItsOwnProcess('pairs', count).time),
      })),
    ],
  );

  printTable(
    'The same story in several papers',
    [
      ['what', ''],
      ['sketches', 'sketches'],
      ['time', 'comparing'],
      ['found', 'reprints'],
    ],
    [1_000, 10_000].map((count) => {
      const { sketches, time, found } = inItsOwnProcess('reprints', count);
      return {
        what: `${many(count)} articles`,
        sketches: milliseconds(sketches),
        time: milliseconds(time),
        found: many(found),
      };
    }),
  );

  printTable(
    'Layout of who speaks of whom',
    [
      ['what', ''],
      ['time', 'time'],
      ['longest', 'longest step'],
      ['steps', 'steps'],
    ],
    [50, 500, 5_000].map((nodes) => {
      const { time, longest, steps } = inItsOwnProcess('layout', nodes);
      return {
        what: `${many(nodes)} names`,
        time: milliseconds(time),
        longest: milliseconds(longest),
        steps: many(steps),
      };
    }),
  );
}

const [what, ...given] = process.argv.slice(2);
await (what === undefined ? main() : measure(what, given));
