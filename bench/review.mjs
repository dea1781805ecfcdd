/**
 * What people add, at the size that people have: how long a start waits for 50,000 decisions on 10,000 articles, what
 * they cost in memory, and how soon a new one counts; and Go to Person, a keystroke at a time, beside the completion of
 * a name in a query. Each measurement runs in a process of its own.
 *     npm run bench:review
 */
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { forNode } from '../scripts/esbuildOptions.mjs';
import { articles } from './corpus.mjs';
import { printTable } from './table.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const bundle = path.join(root, 'out/bench/review.cjs');

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
const milliseconds = (ms) => `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
const quantile = (values, q) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];

function heap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

// --- Decisions ---

const articleCount = 10_000;
const decisionsEach = 5;
const reviewers = ['Ada Quist', 'Bo Lind'];

/** Two reviewers, each with decisions of every kind about every other article. */
async function writeFolder(product, folder) {
  const text = 'Mayor Ann Moore met the engineer. “The dam is safe,” she said last Friday. The report was late.';
  const at = product.anchorAt(text, { start: 34, end: 51 });
  const kinds = [
    { kind: 'said by', at, speaker: 'Ida Roy' },
    { kind: 'means the date', at, value: '2025-11-07' },
    { kind: 'note', at, thread: 't', text: 'Who says so? #check' },
    { kind: 'review', state: 'reviewed', digest: '7f' },
    { kind: 'tagged', tag: 'dam' },
  ];
  for (let number = 0; number < articleCount; number++) {
    const by = reviewers[number % 2];
    const article = `news/${number % 100}/article-${number}.txt`;
    const decisions = kinds
      .slice(0, decisionsEach)
      .map((each, index) => ({ id: `${number}-${index}`, by, when: '2025-11-08T09:30:00Z', ...each }));
    const file = path.join(folder, product.pathOf(by, article));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, product.writeDecisions({ article, digest: '7f', decisions }));
  }
}

async function measureDesk(product, folder) {
  const before = heap();
  const desk = new product.Desk(new product.FileStore(product.nodeDisk(folder)), {
    author: () => 'Ada Quist',
    now: () => Date.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const start = performance.now();
  await desk.files.load();
  const loaded = performance.now() - start;
  const kept = heap() - before;
  const count = [...desk.files.articles].reduce((sum, id) => sum + desk.files.on(id).length, 0);
  const decided = [];
  for (let number = 0; number < 20; number++) {
    const began = performance.now();
    await desk.decide({ path: `news/0/article-${number}.txt`, digest: '7f' }, { kind: 'tagged', tag: 'new' });
    decided.push(performance.now() - began);
  }
  return { count, loaded, kept, median: quantile(decided, 0.5), worst: Math.max(...decided) };
}

/** How long an analysis takes with the decisions about its article, once the text has been analysed. */
function measureApplying(product) {
  const times = [];
  for (const { id, text, date } of [...articles(100)]) {
    const article = product.parseArticle(text, id, { date });
    const analysis = product.analyze(article);
    const decisions = analysis.statements.slice(0, 5).map(({ content }, index) => ({
      id: String(index),
      by: 'Ada',
      when: '2025-11-08T09:30:00Z',
      kind: 'said by',
      at: product.anchorAt(text, content[0]),
      speaker: 'Ida Roy',
    }));
    const start = performance.now();
    product.applyDecisions(article, analysis, decisions);
    times.push(performance.now() - start);
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

// --- Go to Person ---

const given =
  'Ada Bo Carl Dora Emil Fatima Georg Hana Ilse Jomo Karl Lena Muhammad Nora Omar Priya Quentin Rosa Sami Tara'.split(
    ' ',
  );
const family =
  'Quist Lind Stone Moore Khan Brandt Okoye Tarar Sharma Fischer Novak Rossi Silva Yilmaz Haddad Kowalski'.split(' ');
const roles = [
  'Defence Minister of Pakistan',
  'mayor',
  'spokesperson for the council',
  'chief engineer',
  'judge',
  'harbour master',
];

/** Names that are made of syllables, so that there are enough and they look alike. */
function nameOf(number) {
  const syllables = ['ba', 'ko', 'ri', 'ne', 'su', 'ta', 'lo', 'mi', 'va', 'che'];
  const word = (n) => [0, 1, 2].map((at) => syllables[Math.floor(n / 10 ** at) % 10]).join('');
  const own = word(number % 1000);
  const other = word(Math.floor(number / 1000));
  return `${given[number % given.length]} ${family[number % family.length]}${own} ${other}${own.slice(0, 2)}`.replace(
    / (.)/g,
    (_, letter) => ` ${letter.toUpperCase()}`,
  );
}

async function measureDirectory(product, count) {
  const before = heap();
  const corpus = new product.Corpus();
  const people = new product.People();
  const directory = new product.Directory(corpus, people);
  const each = 8;
  const start = performance.now();
  for (let number = 0; number < count; number += each) {
    const here = Array.from({ length: each }, (_, index) => ({
      name: nameOf(number + index),
      also: [],
      roles: [roles[(number + index) % roles.length]],
      mentions: 2,
      statements: (number + index) % 4,
      first: { start: 0, end: 5 },
    }));
    people.put(`article-${number}`, here);
  }
  const known = heap() - before;
  await directory.whenListed();
  const listed = performance.now() - start;
  const kept = heap() - before - known;
  const times = [];
  for (let number = 0; number < 200; number++) {
    const name = nameOf((number * 7919) % count).toLowerCase();
    // A slip in every third.
    const typed = number % 3 === 0 ? name.replace(/(.)(.)/, '$2') : name;
    for (let length = 1; length <= Math.min(typed.length, 14); length++) {
      const began = performance.now();
      directory.findPeople(typed.slice(0, length), 50);
      times.push(performance.now() - began);
    }
  }
  directory.dispose();
  return { listed, kept, median: quantile(times, 0.5), p95: quantile(times, 0.95), worst: Math.max(...times) };
}

/** The completion of `mentions:` over as many people. */
function measureCompletion(product, count) {
  const index = new product.SearchIndex();
  const each = 8;
  for (let number = 0; number < count; number += each) {
    const id = `article-${number}`;
    index.add(product.toSearchDocument(product.parseArticle('It rained.', id)));
    const named = Array.from({ length: each }, (_, at) => ({ kind: 'person', names: [nameOf(number + at)] }));
    // One statement each: no cue, one span.
    const statements = named.flatMap((_, speaker) => [speaker, 0, 1, 0, 2, 0, 1]);
    index.setFacts(id, { named, statements, days: [] });
  }
  const times = [];
  for (let number = 0; number < 200; number++) {
    const typed = nameOf((number * 7919) % count).toLowerCase();
    for (let length = 1; length <= Math.min(typed.length, 14); length++) {
      const began = performance.now();
      index.names(2, typed.slice(0, length), 50);
      times.push(performance.now() - began);
    }
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), worst: Math.max(...times) };
}

async function measure(what, argument) {
  const product = (await import(pathToFileURL(bundle).href)).default;
  const measured =
    what === 'write'
      ? await writeFolder(product, argument)
      : what === 'desk'
        ? await measureDesk(product, argument)
        : what === 'apply'
          ? measureApplying(product)
          : what === 'directory'
            ? await measureDirectory(product, Number(argument))
            : measureCompletion(product, Number(argument));
  console.log(JSON.stringify(measured ?? {}));
}

function inItsOwnProcess(what, argument = '') {
  const self = fileURLToPath(import.meta.url);
  const output = execFileSync(process.execPath, [
    '--expose-gc',
    '--max-old-space-size=4096',
    self,
    what,
    String(argument),
  ]);
  return JSON.parse(output.toString().trim().split('\n').at(-1));
}

async function main() {
  await build({ ...forNode, entryPoints: ['bench/product.ts'], outfile: bundle });
  const folder = path.join(os.tmpdir(), `seed-review-bench-${process.pid}`);
  try {
    inItsOwnProcess('write', folder);
    const desk = inItsOwnProcess('desk', folder);
    const applying = inItsOwnProcess('apply');
    printTable(
      `${desk.count.toLocaleString('en')} decisions on ${articleCount.toLocaleString('en')} articles`,
      [
        ['what', ''],
        ['figure', ''],
      ],
      [
        { what: 'a start waits', figure: milliseconds(desk.loaded) },
        { what: 'in memory', figure: megabytes(desk.kept) },
        { what: 'a new decision is on the disk and counts, median', figure: milliseconds(desk.median) },
        { what: '  the slowest of 20', figure: milliseconds(desk.worst) },
        { what: 'five decisions applied to an analysis, median', figure: milliseconds(applying.median) },
        { what: '  p95', figure: milliseconds(applying.p95) },
      ],
    );
    for (const count of [10_000, 50_000]) {
      const row = (what, { median, p95, worst, kept }) => ({
        what,
        median: milliseconds(median),
        p95: milliseconds(p95),
        worst: milliseconds(worst),
        kept: kept === undefined ? '' : megabytes(kept),
      });
      printTable(
        `${count.toLocaleString('en')} people, a keystroke`,
        [
          ['what', ''],
          ['median', 'median'],
          ['p95', 'p95'],
          ['worst', 'slowest'],
          ['kept', 'memory'],
        ],
        [
          row('Go to Person', inItsOwnProcess('directory', count)),
          row('completion of a name in a query', inItsOwnProcess('completion', count)),
        ],
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [what, argument] = process.argv.slice(2);
await (what ? measure(what, argument) : main());
