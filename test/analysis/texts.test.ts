/**
 * Whatever an analysis says can be said in another language: in one whose texts have no words, nothing is left of it
 * but figures and what the article itself says.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import { analyze } from '../../src/analysis/analyze';
import { sayReading } from '../../src/analysis/sayReading';
import { checkDates } from '../../src/analysis/dates/checks';
import { proposeDay } from '../../src/analysis/dates/proposeDay';
import { parseArticle } from '../../src/article/parse';
import { sayIn } from '../../src/article/wording';
import { readProjectFile } from '../support/readProjectFile';

/** "a duration of {0}, at least {1}" → "⟦{0} {1}⟧". */
const wordless = new Proxy<Record<string, string>>(
  {},
  { get: (_, text) => `⟦${(String(text).match(/\{\w+\}/g) ?? []).join(' ')}⟧` },
);

/** Everything that a person reads about an article. */
function said(text: string, fileName = 'article.txt'): string[] {
  const article = parseArticle(text, fileName);
  const { dates, mentions, statements, reading } = analyze(article);
  return [
    ...dates.map(({ explanation }) => explanation),
    ...checkDates(article, fileName, dates).map(({ message }) => message),
    ...[...mentions, ...statements].map(({ reason }) => reason),
    reading && sayReading(reading),
    proposeDay(article, fileName, dates)?.from,
  ].filter((each) => each !== undefined);
}

const names = 'german russian arabic persian spanish french portuguese';

/** What is said without going through the texts. */
function untranslated(text: string, fileName?: string): string[] {
  // Names of languages are the system's, in the person's language.
  const own = new Set(`${names} ${text.toLowerCase()}`.match(/\p{L}+/gu));
  return said(text, fileName).filter((each) => {
    const words = each.replace(/(?<=\d)Z/g, '').match(/\p{L}+/gu) ?? [];
    return !each.startsWith('⟦') || !each.endsWith('⟧') || words.some((word) => !own.has(word.toLowerCase()));
  });
}

/** Texts that are warned about, and their files' names: for every warning, one. */
const warnings: readonly (readonly [text: string, fileName?: string])[] = [
  ['date 2025-11-08\n\nThe ferry sank on Saturday, November 7, 2025.'],
  ['date 2025-11-08\n\nThe ferry sank on Saturday, Nov. 7.'],
  ['date 2025-11-08\n\nThe ferry sank on Sunday, October 18.'],
  ['date 2025-11-08\n\nThe ferry sank today (Friday).'],
  ['date 2025-11-08\n\nThe ferry sank yesterday (Monday).'],
  ['date 2025-11-08\n\nThe ferry sails tomorrow (Friday).'],
  ['date 2025-11-08\n\nThe shop closed on 29 February 2023, and on February 30, and on April 31.'],
  ['date 2025-11-08\n\nThe captain died on 12 November 2025. The plane crashed in December 2026.'],
  ['date 2025-11-08\n\nThe shop closed.', '2025-11-07.txt'],
  ['---\ndate: 2025-11-08\n---\n\ndate 2025-11-07\n\nThe shop closed.', 'shop.md'],
];

/** The texts of the tables of dates. */
const rows = readProjectFile('test', 'analysis', 'dates', 'explanations.golden.txt')
  .split('\n\n')
  .map((entry) => /^(?:no date|(?<date>\d{4}-\d\d-\d\d)): (?<text>.+)/.exec(entry)?.groups ?? {})
  .map(({ date, text = '' }) => `${date ? `date ${date}\n\n` : ''}${text.replaceAll(' ¶ ', '\n\n')}`);

describe('what is said about an article', () => {
  beforeEach(() => sayIn({ locale: 'en-GB', texts: wordless }));
  afterEach(() => sayIn());

  const folder = path.join('test', 'golden');
  for (const file of readdirSync(path.resolve(folder)).filter((name) => /(?<!\.golden)\.(?:txt|md)$/.test(name)))
    it(`can be translated: ${file}`, () => assert.deepEqual(untranslated(readProjectFile(folder, file), file), []));

  it('can be translated, whatever dates it names', () => {
    for (const text of rows) assert.deepEqual(untranslated(text), [], text);
    const undated = rows.map((text) => text.replace(/^date .*\n\n/, ''));
    for (const text of undated) assert.deepEqual(untranslated(text), [], text);
  });

  for (const [text, fileName] of warnings)
    it(`can be translated, its warnings too: ${text.slice(-50)}`, () => {
      assert.deepEqual(untranslated(text, fileName), []);
      const article = parseArticle(text, fileName ?? 'article.txt');
      assert.notEqual(checkDates(article, fileName ?? 'article.txt', analyze(article).dates).length, 0);
    });

  it('can be translated, with the day proposed for it', () => {
    for (const [text, fileName] of [
      ['Ulm, on 4 May 2025, the dam broke.', 'dam.txt'],
      ['The dam broke.', '2025-05-04-dam.txt'],
      ['The dam broke.', 'news/2025/05/04/dam.txt'],
    ] as const) {
      assert.deepEqual(untranslated(text, fileName), []);
      assert.match(said(text, fileName).at(-1) ?? '', /^⟦/);
    }
  });
});
