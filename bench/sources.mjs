/**
 * How faithfully and how fast documents become articles: web pages, PDFs, and documents of word processors, mail, plain
 * text and tables, all made from known stories in this run, through the command line; and what other tools make of the
 * same documents, scored alike. Then a PDF of a thousand pages, and a mailbox.
 *
 *     npm --prefix bench install      -- for mammoth and mailparser
 *     npm run bench:sources           -- or, to look at what came of them: npm run bench:sources -- --keep=FOLDER
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { forNode, productBuilds } from '../scripts/esbuildOptions.mjs';
import { option } from '../scripts/tools/arguments.mjs';
import { root } from '../scripts/tools/paths.mjs';
import { source } from './corpus.mjs';
import { allDocuments } from './sources/documents.mjs';
import { mailbox } from './sources/mails.mjs';
import { missingPeers, presentPeers, readAll } from './sources/peers.mjs';
import { longDocument } from './sources/printed.mjs';
import { scoreOf } from './sources/score.mjs';
import { stories } from './sources/stories.mjs';
import { printTable } from './table.mjs';

const longPages = 1000;
const longMailbox = 500;
/** How often the peak of a process is looked at, in ms. */
const look = 20;

const kept = option('keep');
const folder = kept ?? (await mkdtemp(path.join(os.tmpdir(), 'seed-review-sources-')));
// What an earlier run left would count as imported.
await rm(folder, { recursive: true, force: true });
const bundle = path.join(root, 'out/bench/sources.cjs');
await Promise.all(
  [...productBuilds({ production: true }), { ...forNode, entryPoints: ['bench/sources.ts'], outfile: bundle }].map(
    (options) => build(options),
  ),
);
const product = createRequire(import.meta.url)(bundle);

/** "PDF (Chromium)" of "PDF (Chromium): one column" */
const familyOf = ({ kind }) => kind.split(':')[0];

function grouped(list, keyOf) {
  const groups = new Map();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

// --- Running ---

/**
 * Runs a program, and looks at its memory while it runs.
 * @param {(line: string) => void} take gets each line that it prints, when it is printed
 * @returns {Promise<{ ms: number, peak: number | null }>} peak: of its resident memory, in bytes; null where the system
 *   does not tell
 */
async function watched(program, args, take = () => undefined) {
  const begin = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let peak = null;
  const timer = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
    if (kilobytes !== undefined) peak = Number(kilobytes) * 1024;
  }, look);
  createInterface({ input: child.stdout }).on('line', take);
  const status = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(timer);
  if (status !== 0 && status !== 1) throw new Error(`${program} ended with ${status}`);
  return { ms: performance.now() - begin, peak };
}

const importing = (from, to) => [path.join(root, 'dist/cli.js'), 'import', from, '--to', to, '--json'];

/**
 * Imports a folder.
 * @returns {Promise<Map<string, { said: object, at: number }[]>>} by the document’s path, with when it was said
 */
async function imported(from, to) {
  const said = [];
  await watched(process.execPath, importing(from, to), (line) =>
    said.push({ said: JSON.parse(line), at: performance.now() }),
  );
  return grouped(said, ({ said: { document } }) => /^.*?\/\d{3}\.\w+/.exec(document)[0]);
}

/** What Seed Review makes of documents: for each the articles that are expected of it, and when they were there. */
async function readByProduct(documents) {
  const found = [];
  for (const [family, members] of grouped(documents, familyOf)) {
    const to = path.join(folder, 'articles', family.replace(/[^\w]+/g, '-'));
    const byFile = await imported(path.dirname(members[0].file), to);
    for (const document of members) {
      const lines = byFile.get(document.file) ?? [];
      const articles = await Promise.all(lines.map(({ said }) => articleOf(said, to, document)));
      // What refuses a document says so in a line of its own.
      found.push({ document, articles: articles.filter((each) => each !== null), at: lines.at(-1)?.at ?? null });
    }
  }
  return found;
}

async function articleOf({ article, reason, remarks }, to, { file }) {
  if (article === null) {
    console.log(`  ${file}: ${reason} ${remarks.join(' ')}`);
    return null;
  }
  const text = await readFile(path.join(to, article), 'utf8');
  return { ...product.readArticle(text, article), file: path.join(to, article) };
}

// --- Scoring ---

const mean = (values) => (values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length);
const percent = (values) => {
  const known = values.filter((each) => each !== null);
  return known.length === 0 ? null : 100 * mean(known);
};

/** @param {object[]} scores */
function rowOf(what, count, scores, perSecond) {
  const right = (key) => percent(scores.map((score) => Math.max(0, score[key])));
  const wrong = ['author', 'day', 'title'].reduce(
    (sum, key) => sum + scores.filter((score) => score[key] < 0).length,
    0,
  );
  return {
    what,
    count: String(count),
    ...Object.fromEntries(
      ['recall', 'precision', 'order', 'whole', 'page', 'apart'].map((key) => [
        key,
        percent(scores.map((score) => score[key])),
      ]),
    ),
    ...Object.fromEntries(['title', 'author', 'day'].map((key) => [key, right(key)])),
    wrong: String(wrong),
    speed: perSecond,
  };
}

const columns = [
  ['what', ''],
  ['count', 'documents'],
  ['recall', 'recall'],
  ['precision', 'precision'],
  ['order', 'order'],
  ['whole', 'whole'],
  ['title', 'title'],
  ['author', 'author'],
  ['day', 'day'],
  ['wrong', 'wrong ones'],
  ['page', 'page'],
  ['apart', 'set apart'],
  ['speed', 'documents/s'],
];

async function scored(found) {
  return Promise.all(
    found.map(async ({ document, articles, at }) => {
      const isPdf = document.name.endsWith('.pdf');
      const targets = isPdf ? await product.targetsIn(document.bytes) : null;
      const scores = document.articles.map((expected, index) =>
        scoreOf(product.fidelityOf, expected, articles[index] ?? null, isPdf || index > 0 ? targets : null),
      );
      return { document, scores, at, files: articles.map(({ file }) => file) };
    }),
  );
}

/** The first document of a family waits for its reader to begin. */
function speedOf(members) {
  const times = members.map(({ at }) => at).filter((at) => at !== null);
  return times.length < 2 ? null : (1000 * (times.length - 1)) / (times.at(-1) - times[0]);
}

/** What is worst, for people who want to know why. */
function printWorst(results) {
  const bad = results.flatMap(({ document, scores, files }) =>
    scores.flatMap((score, index) => {
      const isBad = score.recall < 0.98 || score.precision < 0.97 || Math.min(score.title, score.author, score.day) < 1;
      return isBad || score.whole < 0.98 || (score.page ?? 1) < 1 || (score.apart ?? 1) < 1
        ? [{ document, score, file: files[index] }]
        : [];
    }),
  );
  console.log(`\nBelow the aim (recall 98, precision 97, all else right): ${bad.length}`);
  for (const { document, score, file } of bad) {
    const said = Object.entries(score)
      .filter(([, value]) => value !== null && value < 1)
      .map(([key, value]) => `${key} ${Number.isInteger(value) ? value : (100 * value).toFixed(1)}`);
    console.log(`  ${document.kind}: ${said.join(', ')}\n    ${document.file} → ${file ?? 'nothing'}`);
  }
}

// --- Large files ---

async function measureLarge(all) {
  const rows = [];
  const megabytes = (bytes) => (bytes === null ? null : `${(bytes / 1e6).toFixed(0)} MB`);
  const row = (what, count, unit, { ms, peak }) =>
    rows.push({
      what,
      seconds: ms / 1000,
      speed: `${((1000 * count) / ms).toFixed(0)} ${unit}/s`,
      peak: megabytes(peak),
    });
  const pdf = path.join(folder, 'long.pdf');
  await writeFile(pdf, await longDocument(all, longPages));
  const pages = await product.pageCount(new Uint8Array(await readFile(pdf)));
  row(
    `${pages} pages of PDF`,
    pages,
    'pages',
    await watched(process.execPath, importing(pdf, path.join(folder, 'long'))),
  );
  if (presentPeers.includes('pdftotext')) row('  pdftotext', pages, 'pages', await watched('pdftotext', [pdf, '-']));
  const box = path.join(folder, 'long.mbox');
  await writeFile(box, mailbox(all, longMailbox).bytes);
  const mails = await watched(process.execPath, importing(box, path.join(folder, 'long')));
  row(`${longMailbox} messages in a mailbox`, longMailbox, 'messages', mails);
  const nothing = path.join(folder, 'nothing');
  await mkdir(nothing, { recursive: true });
  row('nothing at all', 0, 'files', await watched(process.execPath, importing(nothing, path.join(folder, 'long'))));
  printTable(
    'The command line as a whole, with its start',
    [
      ['what', ''],
      ['seconds', 'seconds'],
      ['speed', 'speed'],
      ['peak', 'peak memory'],
    ],
    rows,
    2,
  );
}

// --- All of it ---

async function main() {
  const all = stories();
  const { documents: made, missing } = await allDocuments(all, path.join(folder, 'between'));
  for (const line of missing) console.log(line);
  for (const peer of missingPeers) console.log(`${peer} is not here.`);
  const documents = made.map((document, number) => {
    const name = `${String(number).padStart(3, '0')}${path.extname(document.name)}`;
    return { ...document, file: path.join(folder, 'documents', familyOf(document).replace(/[^\w]+/g, '-'), name) };
  });
  for (const { file, bytes } of documents) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  if (kept !== undefined)
    await writeFile(path.join(folder, 'expected.json'), JSON.stringify(documents.flatMap(({ articles }) => articles)));
  const count = documents.reduce((sum, { articles }) => sum + articles.length, 0);
  console.log(`${documents.length} documents, ${count} articles, of ${source}; shares in percent`);

  const results = await scored(await readByProduct(documents));
  printTable(
    'Seed Review, kind by kind',
    columns.filter(([key]) => key !== 'speed'),
    Array.from(
      grouped(results, ({ document }) => document.kind),
      ([kind, members]) =>
        rowOf(
          kind,
          members.length,
          members.flatMap(({ scores }) => scores),
        ),
    ),
  );
  printWorst(results);
  const byPeer = [];
  // One after the other, for their times.
  for (const peer of presentPeers) byPeer.push({ peer, found: await scoredPeer(peer, documents) });
  const families = grouped(results, ({ document }) => familyOf(document));
  const rows = Array.from(families, ([family, members]) => [
    { what: family, count: '' },
    rowOf(
      '  Seed Review',
      members.length,
      members.flatMap(({ scores }) => scores),
      speedOf(members),
    ),
    ...byPeer.flatMap(({ peer, found }) => {
      const its = found.filter(({ document }) => familyOf(document) === family);
      if (its.length === 0) return [];
      const times = its.slice(1).map(({ ms }) => ms);
      return [
        rowOf(
          `  ${peer}`,
          its.length,
          its.map(({ score }) => score),
          times.length === 0 ? null : 1000 / mean(times),
        ),
      ];
    }),
  ]);
  printTable('Beside other tools', columns, rows.flat());
  await measureLarge(all);
}

/** A peer knows no files of several documents, and only the message of what has attachments. */
async function scoredPeer(peer, documents) {
  const found = await readAll(peer, product, documents);
  const scores = found.map(async (given, at) => {
    const document = documents[at];
    if (given === null) return [];
    const targets = document.name.endsWith('.pdf') ? await product.targetsIn(document.bytes) : null;
    return [{ document, ms: given.ms, score: scoreOf(product.fidelityOf, document.articles[0], given, targets) }];
  });
  return (await Promise.all(scores)).flat();
}

try {
  await main();
} finally {
  if (kept === undefined) await rm(folder, { recursive: true });
}
