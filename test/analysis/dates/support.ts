import assert from 'node:assert';
import type { Article } from '../../../src/article/article';
import type { DateExpression } from '../../../src/analysis/analysis';
import { findDates } from '../../../src/analysis/dates/findDates';

/** Saturday. Every test counts from this day unless it says otherwise. */
const PUBLISHED = '2025-11-08';

/** An article made of these paragraphs. */
function articleOf(text: string, date: string | null = PUBLISHED): Article {
  const blocks = [...text.matchAll(/\S[^\n]*(?:\n[^\n]+)*/g)].map(
    (m) => ({ kind: 'paragraph', start: m.index, end: m.index + m[0].trimEnd().length }) as const,
  );
  return { id: 'test', text, title: null, date, dateLine: null, source: null, blocks };
}

export function datesOf(text: string, date: string | null = PUBLISHED): DateExpression[] {
  return findDates(articleOf(text, date));
}

/** "words = value" for each expression found, as the tables below write it. */
export function found(text: string, date: string | null = PUBLISHED): string[] {
  return datesOf(text, date).map((d) => `${text.slice(d.start, d.end)} = ${d.value}`);
}

/** A row: the text, what is to be found ("words = value"), and the publication date when it is another. */
export type Row = readonly [text: string, expected: readonly string[], published?: string | null];

/** One test a row. */
export function table(rows: readonly Row[]): void {
  for (const [text, expected, published = PUBLISHED] of rows) {
    it(text.replace(/\s+/g, ' '), () => assert.deepStrictEqual(found(text, published), expected));
  }
}

export function explanationOf(text: string, date: string | null = PUBLISHED): string {
  return datesOf(text, date)[0]?.explanation ?? '';
}
