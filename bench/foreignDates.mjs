/**
 * How well dates are read in other languages than English: sentences written for this in the style of newspapers, with
 * the TIMEX3 values that a careful reader gives (foreignDates/README.md).
 *
 *     node bench/foreignDates.mjs [--misses] [--half=0|1] [LANGUAGE …]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { forNode } from '../scripts/esbuildOptions.mjs';
import { option } from '../scripts/tools/arguments.mjs';
import { root } from '../scripts/tools/paths.mjs';
import { printTable } from './table.mjs';

const folder = join(root, 'bench', 'foreignDates');

/**
 * A sentence, when it was published, and its expressions.
 * @returns {{ text: string, date: string, expressions: { start: number, end: number, value: string }[] }[]}
 */
function sentencesOf(file) {
  let date = '';
  const sentences = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('@')) date = line.slice(1).trim();
    else if (line !== '' && !line.startsWith('#')) sentences.push({ date, ...annotated(line) });
  }
  return sentences;
}

/** "Am [Freitag|2025-11-07] brannte es." → the text, and where its expressions are. */
function annotated(line) {
  const expressions = [];
  let text = '';
  let at = 0;
  for (const m of line.matchAll(/\[(?<words>[^\]|]*)\|(?<value>[^\]]*)\]/g)) {
    text += line.slice(at, m.index);
    expressions.push({ start: text.length, end: text.length + m.groups.words.length, value: m.groups.value });
    text += m.groups.words;
    at = m.index + m[0].length;
  }
  return { text: text + line.slice(at), expressions };
}

const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** Scores a language: an expression is right when one that overlaps it has its value. */
function score(language, findDates, sentences, misses) {
  let [gold, found, right] = [0, 0, 0];
  for (const { text, date, expressions } of sentences) {
    const blocks = [{ kind: 'paragraph', start: 0, end: text.length }];
    const dates = findDates({ id: 'bench', text, title: null, date, dateLine: null, source: null, blocks }, language);
    const met = expressions.filter((each) => dates.some((d) => overlap(d, each) && d.value === each.value));
    gold += expressions.length;
    found += dates.length;
    right += met.length;
    if (misses && (met.length < expressions.length || dates.length > met.length)) {
      const list = (each) => each.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`).join('; ');
      console.log(`${date} ${text}\n    wanted: ${list(expressions)}\n    found:  ${list(dates)}`);
    }
  }
  const [p, r] = [right / (found || 1), right / (gold || 1)];
  return { who: `${language}: ${gold}`, p: 100 * p, r: 100 * r, f1: (200 * p * r) / (p + r || 1) };
}

/**
 * Prints a row a language.
 * @param {{ only?: readonly string[], misses?: boolean, half?: number }} [options] languages, or all; whether to print
 * what is missed; only every other sentence
 */
export async function foreignDates({ only = [], misses = false, half } = {}) {
  const bundle = join(root, 'out', 'bench', 'foreignDates.cjs');
  await build({ ...forNode, entryPoints: ['src/analysis/dates/findDates.ts'], outfile: bundle });
  const { findDates } = createRequire(import.meta.url)(bundle);
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replace('.txt', ''))
    .filter((language) => only.length === 0 || only.includes(language))
    .map((language) => {
      const sentences = sentencesOf(join(folder, `${language}.txt`));
      const chosen = half === undefined ? sentences : sentences.filter((_, at) => at % 2 === half);
      return score(language, findDates, chosen, misses);
    });
  printTable(
    'Dates in other languages, own sentences: expressions, and how many get the right value',
    [
      ['who', ''],
      ['p', 'P'],
      ['r', 'R'],
      ['f1', 'F1'],
    ],
    rows,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const half = option('half');
  await foreignDates({
    only: words.filter((word) => !word.startsWith('--')),
    misses: words.includes('--misses'),
    half: half === undefined ? undefined : Number(half),
  });
}
