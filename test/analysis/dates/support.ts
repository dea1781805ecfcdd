import assert from 'node:assert';
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Article } from '../../../src/article/article';
import type { DateExpression } from '../../../src/analysis/analysis';
import type { ReadLanguage } from '../../../src/language/packs/pack';
import { findDates } from '../../../src/analysis/dates/findDates';
import { readProjectFile } from '../../support/readProjectFile';

/** Saturday. Every test counts from this day unless it says otherwise. */
const PUBLISHED = '2025-11-08';

/** An article made of these paragraphs. */
function articleOf(text: string, date: string | null = PUBLISHED): Article {
  const blocks = [...text.matchAll(/\S[^\n]*(?:\n[^\n]+)*/g)].map(
    (m) => ({ kind: 'paragraph', start: m.index, end: m.index + m[0].trimEnd().length }) as const,
  );
  return { id: 'test', text, title: null, date, dateLine: null, source: null, blocks };
}

export function datesOf(
  text: string,
  date: string | null = PUBLISHED,
  language: ReadLanguage = 'en',
): DateExpression[] {
  return findDates(articleOf(text, date), language);
}

/** "words = value" for each expression found, as the tables below write it. */
export function found(text: string, date: string | null = PUBLISHED, language: ReadLanguage = 'en'): string[] {
  return datesOf(text, date, language).map((d) => `${text.slice(d.start, d.end)} = ${d.value}`);
}

/** A row: the text, what is to be found ("words = value"), and the publication date when it is another. */
export type Row = readonly [text: string, expected: readonly string[], published?: string | null];

/** One test a row: the values, then all that is said of them. */
export function table(rows: readonly Row[], language: ReadLanguage = 'en'): void {
  for (const [text, expected, published = PUBLISHED] of rows) {
    it(text.replace(/\s+/g, ' '), () => {
      assert.deepStrictEqual(found(text, published, language), expected);
      const said = whatIsSaid(text, published, language);
      const key = `${published ?? 'no date'}: ${text.replace(/\n\s*/g, ' ¶ ').replace(/\s+/g, ' ')}`;
      if (process.env['UPDATE_GOLDEN']) keep(key, said);
      else assert.deepStrictEqual(said, golden().get(key) ?? [], 'see explanations.golden.txt');
    });
  }
}

/** Type, basis and explanation of each expression; then what differs where the day of publication is not known. */
function whatIsSaid(text: string, published: string | null, language: ReadLanguage): string[] {
  const lines = (dates: readonly DateExpression[]) =>
    dates.map(({ explanation, type, basis, value }) =>
      [explanation.replace(/\s+/g, ' '), type, value, basis].filter(Boolean).join(' | '),
    );
  const known = lines(datesOf(text, published, language));
  const unknown = lines(datesOf(text, null, language)).filter((line) => !known.includes(line));
  return [...known, ...unknown.map((line) => `undated: ${line}`)];
}

/**
 * What is said of every row of the tables, to be read in a diff. `UPDATE_GOLDEN=1 node scripts/unit.mjs analysis/dates`
 * writes it anew.
 */
const goldenFile = ['test/analysis/dates', 'explanations.golden.txt'] as const;
let read: ReadonlyMap<string, readonly string[]> | undefined;

function golden(): ReadonlyMap<string, readonly string[]> {
  read ??= new Map(
    readProjectFile(...goldenFile)
      .split('\n\n')
      .map((entry) => entry.trim().split('\n  '))
      .map(([key = '', ...lines]) => [key, lines]),
  );
  return read;
}

const kept = new Map<string, readonly string[]>();

function keep(key: string, lines: readonly string[]): void {
  if (kept.size === 0) process.once('exit', write);
  kept.set(key, lines);
}

function write(): void {
  const entries = [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, lines]) => [key, ...lines].join('\n  '));
  writeFileSync(path.join(...goldenFile), `${entries.join('\n\n')}\n`);
}

export function explanationOf(text: string, date: string | null = PUBLISHED): string {
  return datesOf(text, date)[0]?.explanation ?? '';
}
