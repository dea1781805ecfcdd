/**
 * What a library keeps in memory, part by part: the words of the articles, what filters know of them, people, days,
 * statements, sketches and cards; and how all of it grows. Each size runs in a process of its own.
 *
 *     npm run bench:memory            -- or with sizes: npm run bench:memory -- 1000 10000
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { forNode } from '../scripts/esbuildOptions.mjs';
import { articles, source } from './corpus.mjs';
import { printTable } from './table.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const bundle = path.join(root, 'out/bench/memory.cjs');
/** So many articles are analysed; all others get the facts of one of these, with some names of their own. */
const analysed = 500;
/** So many people in each article are named nowhere else. */
const ownPeople = 3;
/** The aim for 100,000 articles, in MB. */
const mostMegabytes = 400;

const processorSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function megabytes() {
  // The memory of buffers that the first time finds unused is given back by the second.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Facts as JSON, and the people in them. In another process than what is measured: models are large. */
async function factsOfSome() {
  const { parseArticle, analyze, extractFacts } = await import(pathToFileURL(bundle));
  return Array.from(articles(analysed), ({ id, date, title, text }) => {
    const article = parseArticle(text, id, { title, date });
    const facts = extractFacts(article, analyze(article));
    return { json: JSON.stringify(facts), people: facts.people.map(({ name }) => name).slice(0, ownPeople) };
  });
}

/** The facts of the article with this number, none of whose parts are those of another. */
function factsOf(number, { json, people }) {
  const letters = [...String(number)].map((digit) => 'abcdefghij'[digit]).join('');
  return JSON.parse(people.reduce((text, name) => text.replaceAll(`${name}"`, `${name}${letters}"`), json));
}

/** The parts of the facts. */
const parts = [
  ['filters: names, days', 'search'],
  ['people', 'people'],
  ['days', 'days'],
  ['statements', 'statements'],
  ['sketches', 'sketch'],
  ['decisions', 'decided'],
];
const noFacts = {
  people: [],
  days: [],
  dateProblems: [],
  search: { named: [], statements: [], days: [] },
  statements: { numbers: [], words: [] },
  sketch: [],
  decided: { revision: '', names: [], lost: [], disputed: [] },
};

/** @param some what `factsOfSome` gave */
async function measure(count, some) {
  const { Catalog, Corpus, digestOf, parseArticle, summaryOf } = await import(pathToFileURL(bundle));
  /** What something takes that is made, in MB; it may be forgotten afterwards. */
  const taken = (make) => {
    const before = megabytes();
    const made = make();
    const after = megabytes();
    if (made === null) throw new Error('Nothing was made.');
    return after - before;
  };
  const putAll = (catalog, partOf) => {
    for (let number = 0; number < count; number++) {
      const facts = factsOf(number, some[number % some.length]);
      catalog.putFacts(idOf(number), partOf(facts));
    }
    return catalog;
  };

  const catalog = new Catalog();
  const start = processorSeconds();
  const words = taken(() => {
    for (const { id, date, title, text } of articles(count)) catalog.addWords(parseArticle(text, id, { title, date }));
    return catalog;
  });
  const seconds = processorSeconds() - start;
  const facts = taken(() => putAll(catalog, (all) => all));
  const cards = taken(() => {
    const corpus = new Corpus();
    for (const { id, date, title, text } of articles(count)) {
      const stamp = { mtime: 1.7e12 + text.length, size: text.length };
      const summary = summaryOf(parseArticle(text, id, { title, date }));
      corpus.restore({ id, stamp, summary, digest: digestOf(text), unreadable: null });
    }
    return corpus;
  });
  const partly = parts.map(([part, key]) => {
    const alone = new Catalog();
    if (key === 'search') for (let number = 0; number < count; number++) alone.addWords(parseArticle('', idOf(number)));
    return [part, taken(() => putAll(alone, (all) => ({ ...noFacts, [key]: all[key] })))];
  });
  return { sizes: { words, facts, cards }, partly, seconds, kept: catalog.factsCount };
}

const idOf = (number) => `article-${String(number).padStart(6, '0')}`;

// --- In the process that reports ---

function inOwnProcess(count, some) {
  const args = ['--expose-gc', '--max-old-space-size=6000', fileURLToPath(import.meta.url), '--measure', String(count)];
  const options = { encoding: 'utf8', cwd: root, input: JSON.stringify(some) };
  return JSON.parse(execFileSync(process.execPath, args, options));
}

const [mode, size] = process.argv.slice(2);
if (mode === '--measure') console.log(JSON.stringify(await measure(Number(size), await json(process.stdin))));
else {
  const asked = process.argv.slice(2).map(Number).filter(Boolean);
  const counts = asked.length > 0 ? asked : [1000, 10_000];
  await build({ ...forNode, entryPoints: ['bench/product.ts'], outfile: bundle });
  const some = await factsOfSome();
  const results = counts.map((count) => inOwnProcess(count, some));
  const totals = results.map(({ sizes }) => Object.values(sizes).reduce((sum, each) => sum + each, 0));
  const row = (part, figures) => ({ part, ...figures });
  printTable(
    `Memory after collecting garbage, MB of heap and buffers; articles recombined from ${source}`,
    [['part', 'part'], ...counts.map((count, at) => [String(at), `${count} articles`])],
    [
      ...Object.keys(results[0].sizes).map((part) =>
        row(
          part,
          results.map(({ sizes }) => sizes[part]),
        ),
      ),
      row(`all (aim for 100,000: ${mostMegabytes})`, totals),
      row('of the facts, each alone:', []),
      ...results[0].partly.map(([part], at) =>
        row(
          part,
          results.map(({ partly }) => partly[at][1]),
        ),
      ),
    ],
  );
  const last = counts.length - 1;
  if (last > 0)
    console.log(
      `\n  growth from ${counts[0]} to ${counts[last]}: memory ${(totals[last] / totals[0]).toFixed(1)} (aim <= 9 from 10,000 to 100,000), reading and indexing ${(results[last].seconds / results[0].seconds).toFixed(1)} (aim <= 11)`,
    );
}
