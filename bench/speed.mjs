/**
 * How fast the product is, beside its peers in the same run, so that no machine's speed disturbs the comparison:
 *
 *     node bench/speed.mjs [--articles=1000] [--rounds=3]
 *
 * annotating beside wink-nlp's bare tokens and parts of speech; dates alone beside chrono-node; indexing beside bare
 * MiniSearch; how times grow when the text doubles; the first analysis of a fresh process; and, where the script for it
 * is there, activation and first hover in VS Code. The articles are the sample seeds, each copy varied.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { forNode } from '../scripts/esbuildOptions.mjs';
import { option } from '../scripts/tools/arguments.mjs';
import { root } from '../scripts/tools/paths.mjs';
import { printTable } from './table.mjs';

const wanted = Number(option('articles') ?? 1000);
const rounds = Number(option('rounds') ?? 3);

/** What is measured, as one bundle made just as the product is. */
const bundle = join(root, 'out', 'bench', 'engines.cjs');
await build({ ...forNode, entryPoints: ['bench/product.ts'], outfile: bundle });

const seedsFolder = join(root, 'seeds');
const seeds = readdirSync(seedsFolder)
  .filter((file) => /\.(?:txt|md)$/.test(file))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(seedsFolder, name), 'utf8') }));

if (process.argv.includes('--first-analysis')) {
  printFirstAnalysis();
  process.exit(0);
}

const engines = createRequire(import.meta.url)(bundle);
const articles = multiplied(seeds, wanted);
const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
const parsed = articles.map(({ name, text }) => engines.parseArticle(text, name));
console.log(
  `${articles.length} articles, ${(characters / 1e6).toFixed(2)} M characters, ${megabytes.toFixed(2)} MB; processor time, the median of ${rounds} rounds`,
);

annotating();
datesAlone();
indexing();
growth();
firstAnalysis();
inTheHost();

/**
 * Copies of the seeds in which every tenth word is another word of the seeds, so that no cache of sentences or articles
 * helps.
 */
function multiplied(originals, count) {
  let state = 20251108;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const words = originals.flatMap(({ text }) => text.match(/(?<= )[a-z]{5,12}(?= )/g) ?? []);
  return Array.from({ length: count }, (_, index) => {
    const { name, text } = originals[index % originals.length];
    const varied =
      index < originals.length
        ? text
        : text.replace(/(?<= )[a-z]{5,12}(?= )/g, (word) => (random(3) === 0 ? words[random(words.length)] : word));
    return { name: `${index}-${name}`, text: varied };
  });
}

/**
 * Processor time that this process has used, in ms: other programs on the machine disturb it less than the clock on the
 * wall.
 */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs the contestants in turn, round after round, the first unmeasured: then the engine compiles them.
 * @returns {number[]} the median processor time of each, in ms
 */
function race(contestants) {
  const times = contestants.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    contestants.forEach((run, index) => {
      const begin = processorTime();
      run();
      if (round > 0) times[index].push(processorTime() - begin);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]);
}

function annotating() {
  const { winkNLP, winkModel, tokenize, findStatements, findPeople, findDates, analyze } = engines;
  const nlp = winkNLP(winkModel, ['sbd', 'pos']);
  const bare = () => articles.forEach(({ text }) => nlp.readDoc(text).tokens().out(nlp.its.pos));
  analyze(parsed[0]);
  const whole = [
    ['wink-nlp, bare tokens + parts of speech', bare],
    ['annotate: everything', () => parsed.forEach(analyze)],
    ['  its reading', () => parsed.forEach(tokenize)],
    ['  its dates', () => parsed.forEach(findDates)],
  ];
  const wholeTimes = race(whole.map(([, run]) => run));
  // What the other steps need is made, and kept in memory, only now: it would slow the collection of garbage above.
  const readings = parsed.map(tokenize);
  const found = parsed.map((article, index) => findStatements(article, readings[index]));
  const parts = [
    ['  its statements', () => parsed.forEach((article, index) => findStatements(article, readings[index]))],
    ['  its people', () => parsed.forEach((article, index) => findPeople(article, readings[index], found[index]))],
  ];
  const steps = [...whole, ...parts];
  const times = [...wholeTimes, ...race(parts.map(([, run]) => run))];
  printTable(
    'Annotating (aim: at least 0.25 of bare wink, and 0.8 M characters a second)',
    [
      ['who', ''],
      ['mb', 'MB/s'],
      ['chars', 'M characters/s'],
      ['share', 'of bare wink'],
    ],
    steps.map(([who], index) => ({
      who,
      mb: (megabytes / times[index]) * 1000,
      chars: characters / times[index] / 1000,
      share: times[0] / times[index],
    })),
    2,
  );
}

function datesAlone() {
  const chrono = peer('chrono-node');
  if (!chrono) return;
  const references = parsed.map(({ date }) => new Date(`${date ?? '2025-11-08'}T12:00:00Z`));
  const [ours, theirs] = race([
    () => parsed.forEach(engines.findDates),
    () => articles.forEach(({ text }, index) => chrono.parse(text, references[index])),
  ]);
  printTable(
    "Dates alone (aim: at most 2.5 times chrono's time, and 2 M characters a second)",
    [
      ['who', ''],
      ['chars', 'M characters/s'],
      ['times', "times chrono's time"],
    ],
    [
      { who: 'chrono-node', chars: characters / theirs / 1000, times: 1 },
      { who: 'Seed Review', chars: characters / ours / 1000, times: ours / theirs },
    ],
    2,
  );
}

/** A package of bench/package.json, or null, said aloud, when it is not installed. */
function peer(name) {
  try {
    return createRequire(join(root, 'bench', 'package.json'))(name);
  } catch {
    console.log(`\n${name} is not installed, left out. To compare with it: npm --prefix bench install`);
    return null;
  }
}

/** Each index answers a query in the end, so that none can put its work off. */
function indexing() {
  const { SearchIndex, toSearchDocument, parseQuery, MiniSearch } = engines;
  const documents = articles.map(({ name, text }) => ({ id: name, title: '', text }));
  const [ours, theirs] = race([
    () => {
      const index = new SearchIndex();
      for (const article of parsed) index.add(toSearchDocument(article));
      index.search(parseQuery('bridge inspection'), { limit: 10 });
    },
    () => {
      const index = new MiniSearch({ fields: ['title', 'text'] });
      index.addAll(documents);
      index.search('bridge inspection');
    },
  ]);
  printTable(
    'Indexing (aim: at least 0.9 of bare MiniSearch)',
    [
      ['who', ''],
      ['rate', 'articles/s'],
      ['share', 'of MiniSearch'],
    ],
    [
      { who: 'MiniSearch, bare', rate: (articles.length / theirs) * 1000, share: 1 },
      { who: 'Seed Review', rate: (articles.length / ours) * 1000, share: theirs / ours },
    ],
    2,
  );
}

/** Doubled text should take about doubled time: a ratio that no machine's speed can disturb. */
function growth() {
  const { parseArticle, analyze, findDates, checkDates } = engines;
  const prose = articles
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, 200_000);
  const patterns = [
    ['news, annotated', 'analyze', () => prose, 200_000],
    ['one paragraph without end, annotated', 'analyze', () => prose.replace(/\s+/g, ' '), 200_000],
    ['one sentence without end, annotated', 'analyze', () => prose.replace(/[\s.!?]+/g, ' '), 200_000],
    ['quotation marks only, annotated', 'analyze', () => '"“ '.repeat(40_000), 100_000],
    ['capitals only, annotated', 'analyze', () => prose.toUpperCase(), 200_000],
    ['news, dates alone', 'findDates', () => prose, 200_000],
    ['digits, dates alone', 'findDates', () => '1'.repeat(1_000_000), 1_000_000],
    ['"next next next", dates alone', 'findDates', () => 'next '.repeat(200_000), 1_000_000],
    ['ten thousand dates on one line, dates alone', 'findDates', () => 'October 19, 2024, '.repeat(10_000), 180_000],
    ['days without a month, dates alone', 'findDates', () => 'Friday the 13th, '.repeat(10_000), 170_000],
    [
      'German words of time, dates alone',
      'findGermanDates',
      () => 'am letzten Freitag, den 3. und '.repeat(10_000),
      300_000,
    ],
    ['news, dates and their checks', 'findAndCheck', () => prose, 200_000],
    [
      'ten thousand wrong weekdays, checks',
      'findAndCheck',
      () => 'It burned on Saturday, November 7, 2025. '.repeat(10_000),
      400_000,
    ],
    ['a million digits, checks', 'findAndCheck', () => '1'.repeat(1_000_000), 1_000_000],
    ['ten thousand impossible days, checks', 'findAndCheck', () => 'on February 30, '.repeat(10_000), 160_000],
  ];
  const findAndCheck = (article) => checkDates(article, 'growth.txt', findDates(article));
  const findGermanDates = (article) => findDates(article, 'de');
  const run = { analyze, findDates, findGermanDates, findAndCheck };
  const rows = patterns.map(([who, engine, make, size]) => {
    const whole = make().slice(0, size);
    const [half, full] = [whole.slice(0, whole.length / 2), whole].map((text) => parseArticle(text, 'growth.txt'));
    const [small, large] = race([() => run[engine](half), () => run[engine](full)]);
    return { who, small, large, ratio: large / small };
  });
  printTable(
    'Growth when the text doubles (aim: about 2; short times are unsteady)',
    [
      ['who', ''],
      ['small', 'half, ms'],
      ['large', 'whole, ms'],
      ['ratio', 'ratio'],
    ],
    rows,
    1,
  );
}

function firstAnalysis() {
  const times = Array.from({ length: rounds }, () =>
    JSON.parse(
      execFileSync(process.execPath, [new URL(import.meta.url).pathname, '--first-analysis'], { encoding: 'utf8' }),
    ),
  );
  const median = (key) => times.map((each) => each[key]).sort((a, b) => a - b)[Math.floor(times.length / 2)];
  printTable(
    'A fresh process, by the clock (aim: 300 ms to the first analysis, models loaded)',
    [
      ['who', ''],
      ['ms', 'ms'],
    ],
    [
      { who: 'loading the code', ms: median('load') },
      { who: 'first analysis, models loaded on the way', ms: median('first') },
      { who: 'the next analysis', ms: median('next') },
    ],
  );
}

/** In a process of its own: loads the code, analyses two seeds, prints the times as JSON. */
function printFirstAnalysis() {
  const marks = [performance.now()];
  const { analyze, parseArticle } = createRequire(import.meta.url)(bundle);
  marks.push(performance.now());
  for (const { name, text } of seeds.slice(0, 2)) {
    analyze(parseArticle(text, name));
    marks.push(performance.now());
  }
  const [start, loaded, first, next] = marks;
  console.log(JSON.stringify({ load: loaded - start, first: first - loaded, next: next - first }));
}

function inTheHost() {
  console.log('\nIn VS Code (npm run bench:host; times in ms)');
  execFileSync(process.execPath, [join(root, 'bench', 'hostTimes.mjs')], { stdio: 'inherit', cwd: root });
}
