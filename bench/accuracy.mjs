/**
 * How right the product is, beside its peers: runs the built command line over annotated news and prints the scorers'
 * figures.
 *
 *     node bench/accuracy.mjs [FOLDER]     FOLDER: the evaluation data and its scorers; default ../shared/eval
 *
 * The data is other people's text and no part of this project: without it, this says so and ends well.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { filesBelow } from '../scripts/tools/files.mjs';
import { root } from '../scripts/tools/paths.mjs';
import { foreignDates } from './foreignDates.mjs';
import {
  datePeers,
  germanStatementPeers,
  russianStatementPeers,
  peoplePeers,
  resolutionPeers,
  searchPeers,
  statementPeers,
} from './peerFigures.mjs';
import { printTable } from './table.mjs';

const data = resolve(process.argv[2] ?? join(root, '..', 'shared', 'eval'));
const cli = join(root, 'dist', 'cli.js');

if (!existsSync(data)) {
  console.log(`There is no evaluation data in ${data}: nothing to measure. Name another folder as the argument.`);
  process.exit(0);
}

/** The build is needed when there is none or some source is younger. */
function buildIfNeeded() {
  const changed = (file) => statSync(join(root, file)).mtimeMs;
  const built = existsSync(cli) ? changed('dist/cli.js') : 0;
  if (['.ts', '.bin', '.json'].flatMap((ending) => filesBelow('src', ending)).every((file) => changed(file) <= built))
    return;
  console.log('Building …');
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs'), '--production'], { stdio: 'inherit', cwd: root });
}

/** Runs the command line, from a file to a file. @returns {Promise<number>} how long it took, in ms, start included */
async function runCli(args, input, output) {
  const begin = performance.now();
  const child = spawn(process.execPath, [cli, ...args], { stdio: [input ? 'pipe' : 'ignore', 'pipe', 'inherit'] });
  const ended = new Promise((settle, reject) => child.once('error', reject).once('close', settle));
  await Promise.all([
    input ? pipeline(createReadStream(input), child.stdin) : undefined,
    pipeline(child.stdout, createWriteStream(output)),
  ]);
  const status = await ended;
  if (status !== 0)
    throw new Error(`cli.js ${args.join(' ')} ended with status ${status}${input ? ` on ${input}` : ''}`);
  return performance.now() - begin;
}

/**
 * The scorers ask whether they are the program, which they are only by their real path: a link to them would print
 * nothing.
 */
const score = (scorer, gold, predicted) =>
  JSON.parse(
    execFileSync(process.execPath, [realpathSync(join(data, scorer)), gold, predicted, '--json'], { encoding: 'utf8' }),
  );

/** Only what an article is; the annotation stays behind. Single sentences are too short to tell their language by. */
const withoutAnnotation = (line) => {
  const { id, text, date, title, lang } = JSON.parse(line);
  return JSON.stringify({
    id,
    text,
    ...(date ? { date } : {}),
    ...(title ? { title } : {}),
    ...(lang ? { language: lang } : {}),
  });
};

const scratch = mkdtempSync(join(tmpdir(), 'seed-review-accuracy-'));

/** Annotates a gold file's articles and scores them; null, said aloud, when the data lacks the file. */
async function annotateAndScore(scorer, file) {
  const gold = join(data, file);
  if (!existsSync(gold) || !existsSync(join(data, scorer))) {
    console.log(`\n${file}: not in ${data}, left out.`);
    return null;
  }
  const articles = join(scratch, 'articles.jsonl');
  const predicted = join(scratch, file.replaceAll('/', '-'));
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  writeFileSync(articles, `${lines.map(withoutAnnotation).join('\n')}\n`);
  const took = await runCli(['annotate', '--jsonl'], articles, predicted);
  return {
    ...score(scorer, gold, predicted),
    predicted,
    title: `${file}: ${lines.length} articles, ${(took / 1000).toFixed(1)} s`,
  };
}

/** @param {readonly Record<string, unknown>[]} peers figures that others reach on the same file */
async function statements(file, peers) {
  const found = await annotateAndScore('score-statements.mjs', file);
  if (!found) return;
  const ours = {
    who: 'Seed Review',
    content: 100 * found.content.f1,
    precision: 100 * found.content.p,
    contentRecall: 100 * found.content.r,
    speaker: 100 * found.speakerAccuracy,
    endToEnd: 100 * found.endToEnd.f1,
    direct: 100 * (found.byType.direct?.recall ?? 0),
    mixed: 100 * (found.byType.mixed?.recall ?? 0),
    indirect: 100 * (found.byType.indirect?.recall ?? 0),
  };
  printTable(
    `Statements, ${found.title}`,
    [
      ['who', ''],
      ['precision', 'content P'],
      ['contentRecall', 'R'],
      ['content', 'F1'],
      ['speaker', 'speaker right'],
      ['endToEnd', 'end to end F1'],
      ['direct', 'recall direct'],
      ['mixed', 'mixed'],
      ['indirect', 'indirect'],
    ],
    [...peers, ours],
  );
}

/** @typedef {{ right: boolean, confidence: number }} Guess whether it is the right person, and how sure we were */

/** What is shown as sure; at least 95 % of it should be right. */
const sure = 0.95;

/** The people named for annotated sources, each beside the person a careful reader found. @returns {Guess[]} */
function guessedSpeakers(gold, predicted) {
  const overlap = (a, b) =>
    a
      .flatMap((x) => b.map((y) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))))
      .reduce((m, n) => m + n, 0);
  const length = (spans) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const likeness = (a, b) => overlap(a, b) / (length(a) + length(b) - overlap(a, b));
  const surname = (name) => name.toLowerCase().split(/\s+/).at(-1);
  const articles = new Map(predicted.map((article) => [article.id, article]));
  return gold.flatMap(({ id, statements: annotated }) => {
    const { statements, entities } = articles.get(id);
    return annotated.flatMap(({ content, resolved }) => {
      if (resolved === undefined) return [];
      const [best] = statements
        .map((statement) => ({ statement, like: likeness(content, statement.content) }))
        .filter(({ like }) => like >= 0.5)
        .sort((a, b) => b.like - a.like);
      const entity = entities.find((each) => each.id === best?.statement.speaker);
      if (entity?.type !== 'person') return [];
      const right = resolved !== null && surname(entity.name) === surname(resolved);
      return [{ right, confidence: best.statement.speakerConfidence }];
    });
  });
}

/** Of people shown as sure, and of the others, how many are right; and the share that is shown as sure. */
function printCalibration(file, predicted) {
  const read = (path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const guesses = guessedSpeakers(read(join(data, file)), read(predicted));
  const row = (who, some) => ({
    who,
    share: (100 * some.length) / guesses.length,
    right: (100 * some.filter(({ right }) => right).length) / some.length,
    said: (100 * some.reduce((sum, { confidence }) => sum + confidence, 0)) / some.length,
  });
  printTable(
    `How sure of the person, ${file}: ${guesses.length} people named`,
    [
      ['share', 'share'],
      ['right', 'right'],
      ['said', 'confidence shown'],
    ],
    [
      row(
        'shown as sure',
        guesses.filter(({ confidence }) => confidence >= sure),
      ),
      row(
        'others',
        guesses.filter(({ confidence }) => confidence < sure),
      ),
    ],
  );
}

async function resolution() {
  const found = await annotateAndScore('score-statements.mjs', 'statements/polnear-dev-resolved.jsonl');
  if (!found) return;
  const { namedShare, pronounShare, inventedShare } = found.resolution;
  printTable(
    `Speakers resolved to people, ${found.title}`,
    [
      ['who', ''],
      ['named', 'right person'],
      ['pronouns', 'of these pronouns'],
      ['invented', 'invented (less is better)'],
    ],
    [
      ...resolutionPeers,
      { who: 'Seed Review', named: 100 * namedShare, pronouns: 100 * pronounShare, invented: 100 * inventedShare },
    ],
  );
  printCalibration('statements/polnear-dev-resolved.jsonl', found.predicted);
}

async function people() {
  const found = await annotateAndScore('score-people.mjs', 'people/meantime-people.jsonl');
  if (!found) return;
  printTable(
    `People, ${found.title}`,
    [
      ['who', ''],
      ['found', 'found'],
      ['resolved', 'other mentions resolved'],
      ['confused', 'organizations as people (less is better)'],
      ['split', 'people split in two'],
    ],
    [
      ...peoplePeers,
      {
        who: 'Seed Review',
        found: 100 * found.foundShare,
        resolved: 100 * found.resolvedShare,
        confused: (100 * found.confused) / Math.max(1, found.predictedPeople),
        split: found.split,
      },
    ],
  );
}

/** People's names in other languages. */
async function names(file) {
  const found = await annotateAndScore('score-names.mjs', file);
  if (!found) return;
  printTable(
    `Names, ${found.title}`,
    [
      ['who', ''],
      ['precision', 'people P'],
      ['recall', 'R'],
      ['f1', 'F1'],
      ['organizations', 'organizations as people (less is better)'],
      ['places', 'places as people (less is better)'],
    ],
    [
      {
        who: 'Seed Review',
        precision: 100 * found.P,
        recall: 100 * found.R,
        f1: 100 * found.F,
        organizations: 100 * found.orgAsPerson,
        places: 100 * found.placeAsPerson,
      },
    ],
  );
}

async function dates(file, peers) {
  const found = await annotateAndScore('score-dates.mjs', file);
  if (!found) return;
  printTable(
    `Dates, ${found.title}`,
    [
      ['who', ''],
      ['value', 'value F1'],
      ['strict', 'strict F1'],
      ['relaxed', 'relaxed F1'],
      ['calendar', 'calendar date right'],
    ],
    [
      ...peers,
      {
        who: 'Seed Review',
        value: 100 * found.value.f1,
        strict: 100 * found.strict.f1,
        relaxed: 100 * found.relaxed.f1,
        calendar: 100 * found.calendar,
      },
    ],
  );
}

async function searching() {
  const folder = join(data, 'search', 'time');
  if (!existsSync(folder)) {
    console.log(`\nsearch/time: not in ${data}, left out.`);
    return;
  }
  const run = join(scratch, 'run.jsonl');
  const took = await runCli(
    ['search', '--jsonl', join(folder, 'docs.jsonl'), '--queries', join(folder, 'queries.jsonl')],
    null,
    run,
  );
  const found = score('score-search.mjs', join(folder, 'qrels.tsv'), run);
  printTable(
    `Search, TIME collection: ${found.queries} queries, ${(took / 1000).toFixed(1)} s`,
    [
      ['who', ''],
      ['ndcg', 'nDCG@10'],
      ['map', 'MAP'],
      ['first', 'first hit right'],
    ],
    [...searchPeers, { who: 'Seed Review', ndcg: found.ndcg10, map: found.map, first: found.success1 }],
    3,
  );
}

try {
  buildIfNeeded();
  await statements('statements/polnear-dev.jsonl', statementPeers);
  await statements('languages/statements-de-dev.jsonl', germanStatementPeers);
  await statements('languages/statements-ru.jsonl', russianStatementPeers);
  await resolution();
  await people();
  for (const language of ['de', 'ru', 'pt']) await names(`languages/names-${language}.jsonl`);
  await dates('dates/meantime.jsonl', datePeers);
  await dates('dates/wikiwars.jsonl', []);
  await foreignDates();
  await searching();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
