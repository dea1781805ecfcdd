/**
 * Articles for benchmarks: paragraphs of real news, or of the sample seeds where those are missing, recombined. The
 * same count always gives the same articles. Names are replaced by invented ones, some of which are new with every
 * article, so that the vocabulary grows as it does in a real collection (Heaps' law) instead of stopping at that of the
 * source.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const wikinews = path.join(here, '../../shared/eval/search/wikinews.jsonl');
const seeds = path.join(here, '../seeds');
const golden = path.join(here, '../test/golden');

/** About the length of a news article, in words. */
const articleWords = 450;
/** New names an article brings on average. */
const newNames = 3;

/** Where the paragraphs come from, for the report. */
export const source = fs.existsSync(wikinews) ? 'Wikinews' : 'the sample seeds';

/** @returns {string[][]} the paragraphs of each source article */
function sourceArticles() {
  const texts = fs.existsSync(wikinews)
    ? fs
        .readFileSync(wikinews, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).text)
    : fs
        .readdirSync(seeds)
        .sort()
        .map((name) =>
          fs
            .readFileSync(path.join(seeds, name), 'utf8')
            .replace(/^---\n[^]*?\n---\n/, '')
            .replace(/^\s*date \S+ /, ''),
        );
  return texts.map(paragraphsOf);
}

/** The paragraphs of the German articles among the tests. */
function germanArticles() {
  return fs
    .readdirSync(golden)
    .filter((name) => /^german-(?!.*\.golden\.)/.test(name))
    .sort()
    .map((name) => paragraphsOf(fs.readFileSync(path.join(golden, name), 'utf8')));
}

function paragraphsOf(text) {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.split(' ').length >= 12);
}

/** Even numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const starts = [
  'Ba',
  'Bel',
  'Cor',
  'Da',
  'Del',
  'Em',
  'Fa',
  'Gra',
  'Hol',
  'Ja',
  'Kar',
  'La',
  'Mar',
  'Ne',
  'Or',
  'Pe',
  'Ra',
  'San',
  'Tor',
  'Va',
  'Wes',
  'Ya',
  'Ze',
];
const middles = [
  'lan',
  'ber',
  'di',
  'ran',
  'mo',
  'ne',
  'sti',
  'gar',
  'vi',
  'lo',
  'tan',
  'ri',
  'ka',
  'sel',
  'do',
  'mar',
  'ni',
];
const ends = ['son', 'ez', 'ova', 'berg', 'ic', 'ado', 'ham', 'ley', 'er', 'man', 'ini', 'sky', 'ton'];

/** The invented name with this number: a different one for each. */
function nameAt(number) {
  const start = starts[number % starts.length];
  const end = ends[Math.floor(number / starts.length) % ends.length];
  let rest = Math.floor(number / (starts.length * ends.length));
  let middle = '';
  for (; rest > 0; rest = Math.floor(rest / middles.length)) middle += middles[rest % middles.length];
  return start + middle + end;
}

/** A capitalised word after a lower-case one: most likely a name. */
const nameInSentence = /(?<=[a-z,] )[A-Z][a-z]{3,}\b/g;

function withInventedNames(text, random, known) {
  const replaced = new Map();
  return text.replace(nameInSentence, (name) => {
    if (random() < 0.5 && !replaced.has(name)) return name;
    // Old names are the likelier the older they are, as in the news.
    if (!replaced.has(name))
      replaced.set(name, random() < newNames / 20 ? known.count++ : Math.floor(known.count * random() ** 3));
    return nameAt(replaced.get(name));
  });
}

/**
 * @param {number} [foreign] each of so many articles is German; none when it is missing
 * @returns {Generator<{ id: string, date: string, title: string, text: string }>}
 */
export function* articles(count, foreign = Infinity) {
  const english = sourceArticles().filter((paragraphs) => paragraphs.length > 0);
  const german = foreign < Infinity ? germanArticles() : [];
  const random = randomFrom(2025);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const known = { count: 200 };
  for (let number = 0; number < count; number++) {
    const paragraphs = [];
    const sources = number % foreign === foreign - 1 ? german : english;
    for (let words = 0; words < articleWords * (0.5 + random()); words += paragraphs.at(-1).split(' ').length)
      paragraphs.push(pick(pick(sources)));
    const text = withInventedNames(paragraphs.join('\n\n'), random, known);
    const title = text
      .split(/\s+/, 9)
      .join(' ')
      .replace(/[^\w\s]/g, '');
    const day = new Date(Date.UTC(2015, 0, 1 + (number % 3650))).toISOString().slice(0, 10);
    yield { id: `article-${String(number).padStart(6, '0')}`, date: day, title, text };
  }
}

/**
 * An analysis of an article as cheap as it can be: every name is a person, and every second sentence with a name is
 * what that person says. About as many names and statements as in real news; what they are does not matter for speed.
 */
export function cheapAnalysis({ text, date }) {
  const ids = new Map();
  const [mentions, statements, dates] = [[], [], []];
  for (const sentence of text.matchAll(/[A-Z][^.!?]{20,400}[.!?]/g)) {
    const start = sentence.index;
    const names = [...sentence[0].matchAll(nameInSentence)];
    for (const { 0: name, index } of names) {
      if (!ids.has(name)) ids.set(name, `e${ids.size + 1}`);
      mentions.push({ start: start + index, end: start + index + name.length, kind: 'name', entity: ids.get(name) });
    }
    if (names.length === 0 || mentions.length % 2 === 0) continue;
    statements.push({
      type: ['direct', 'indirect', 'mixed'][statements.length % 3],
      speech: true,
      speaker: ids.get(names[0][0]),
      source: null,
      content: [{ start, end: start + sentence[0].length }],
    });
    dates.push({ start, end: start + 1, type: 'DATE', value: date });
  }
  return {
    entities: Array.from(ids, ([name, id]) => ({ id, type: 'person', name, roles: [] })),
    mentions,
    statements,
    dates,
  };
}

/** Queries of each kind that the language has, with words and names of these articles. */
export function languageQueries(someArticles, each) {
  const random = randomFrom(11);
  const kinds = {
    'a OR b c': (a, b, c) => `${a} OR ${b} ${c}`,
    'a AND b': (a, b) => `${a} AND ${b}`,
    'a NEAR/5 b': (a, b) => `${a} NEAR/5 ${b}`,
    '"a b" -c': (a, b, c) => `"${a} ${b}" -${c}`,
    'a* ~b': (a, b) => `${a.slice(0, 4)}* ~${b}`,
    'speaker:': (a, b, c, name) => `speaker:${name}`,
    'speaker: a': (a, b, c, name) => `speaker:${name} ${a}`,
    'speaker:x*': (a, b, c, name) => `speaker:${name.slice(0, 1)}*`,
    'type:direct a b': (a, b) => `type:direct ${a} ${b}`,
    'mentions: date:': (a, b, c, name, date) => `mentions:${name} date:${date.slice(0, 4)}`,
    'on:2020-05 a': (a, b, c, name, date) => `on:${date.slice(0, 7)} ${a}`,
    'in:lead a': (a) => `in:lead ${a}`,
    'date:>': (a, b, c, name, date) => `date:>${date}`,
  };
  return Object.entries(kinds).map(([kind, write]) => [
    kind,
    Array.from({ length: each }, () => {
      const { text, date } = someArticles[Math.floor(random() * someArticles.length)];
      const words = text.split(/[^A-Za-z]+/).filter((word) => word.length > 3);
      const names = text.match(nameInSentence) ?? ['Nobody'];
      const at = Math.floor(random() * Math.max(1, words.length - 3));
      return write(
        ...words.slice(at, at + 3).map((word) => word.toLowerCase()),
        names[Math.floor(random() * names.length)],
        date,
      );
    }),
  ]);
}

/** Pairs of words that stand next to each other in these articles. */
export function phrases(someArticles, count) {
  const random = randomFrom(5);
  return Array.from({ length: count }, () => {
    const { text } = someArticles[Math.floor(random() * someArticles.length)];
    const pairs = text.match(/\b[a-z]{3,} [a-z]{3,}\b/g) ?? ['the the'];
    return pairs[Math.floor(random() * pairs.length)];
  });
}

/** What a person types, keystroke by keystroke: a few words that stand together in an article, some with a slip. */
export function keystrokes(someArticles, queries) {
  const random = randomFrom(7);
  const typed = [];
  for (let number = 0; number < queries; number++) {
    const words = someArticles[Math.floor(random() * someArticles.length)].text
      .split(/[^A-Za-z]+/)
      .filter((word) => word.length > 3);
    const at = Math.floor(random() * (words.length - 4));
    let query = words
      .slice(at, at + 1 + Math.floor(random() * 4))
      .join(' ')
      .toLowerCase();
    if (number % 4 === 0) query = query.slice(0, -3) + query.at(-2) + query.at(-3) + query.at(-1);
    for (let end = 1; end <= query.length; end++) typed.push(query.slice(0, end));
  }
  return typed;
}
