/**
 * What must stay true when articles are put together.
 *
 * - Statements are found paragraph by paragraph, so all of a statement is the same in the whole as in the part, but for
 *   its speaker and the last digit of its confidence (sums run over the article). Yet no article may have turns ("Q:",
 *   "NAME:": the last takes in what follows it) or a headline (only the first paragraph is read as one), or end just
 *   before one that goes on quoting: a paragraph that quotes nobody lies between them.
 * - Dates with the same publication date keep their place and type; their value, too, where the words alone fix it
 *   ("that day" may point to the article before).
 * - People are joined by name throughout a text, "he" looks back six sentences, and "the director" twelve. So people,
 *   names, pronouns and speakers are the same only where the articles share no name and more than twelve sentences lie
 *   between them.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import type { Span } from '../../src/article/article';
import type { Analysis } from '../../src/analysis/analysis';
import { analyze } from '../../src/analysis/analyze';
import { parseArticle } from '../../src/article/parse';
import { readProjectFile } from '../support/readProjectFile';

const header = ' date 2025-04-16 ';
/**
 * A paragraph that quotes and names nobody; with so many sentences that neither "he" nor "the director" looks back
 * beyond it.
 */
const neutral = 'The weather was as it is. '.repeat(13).trim();

/**
 * Articles of many styles, one a file, without header and headline: a headline is read as one only where it stands
 * first.
 */
const folder = path.join('test', 'golden');
const prose = readdirSync(path.resolve(folder))
  .filter(
    (file) =>
      /\.txt$/.test(file) &&
      !/\.golden\.txt$|transcript|interview|hearing|^(?:german|russian|arabic|persian|spanish|french|portuguese)/.test(
        file,
      ),
  )
  .map((file) =>
    readProjectFile(folder, file)
      .replace(/^ date \S+ /, '')
      .split(/\n\s*\n/)
      .filter((paragraph) => /[.!?][”"'’]?\s*$/.test(paragraph))
      .join('\n\n')
      .trim(),
  );
const paragraphs = prose.flatMap((text) => text.split(/\n\s*\n/));

const read = (text: string): Analysis => analyze(parseArticle(header + text, 'test.txt'));

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const movedOrNull = (span: Span | null, by: number): Span | null => span && moved(span, by);

/** What was found, without ids: statements, and dates with their value where the words alone fix it. */
function findings({ statements, dates }: Analysis, by: number) {
  return {
    statements: statements.map(({ type, content, cue, source, speech }) => ({
      type,
      content: content.map((span) => moved(span, by)),
      cue: movedOrNull(cue, by),
      source: movedOrNull(source, by),
      speech,
    })),
    dates: dates.map((date) => ({
      ...moved(date, by),
      type: date.type,
      value: date.basis === 'stated' ? date.value : null,
    })),
  };
}

/** Who is named and who speaks, by name. */
function who({ entities, mentions, statements }: Analysis, by: number) {
  const name = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null;
  return {
    people: entities
      .filter(({ type }) => type === 'person')
      .map(({ name, roles }) => [name, ...roles.map(({ text }) => text)]),
    mentions: mentions
      .filter(({ kind }) => kind !== 'nominal')
      .map((mention) => ({ ...moved(mention, by), entity: name(mention.entity), kind: mention.kind })),
    speakers: statements.map(({ speaker }) => name(speaker)),
  };
}

/** Both articles as one, with what lies between them. */
function joinedAndParts<T extends Record<string, readonly unknown[]>>(
  first: string,
  second: string,
  view: (analysis: Analysis, by: number) => T,
): [T, T] {
  const gap = `\n\n${neutral}\n\n`;
  const whole = view(read(first + gap + second), 0);
  const [a, b] = [view(read(first), 0), view(read(second), first.length + gap.length)];
  const parts = Object.fromEntries(
    Object.keys(a).map((key) => [key, [...(a[key] ?? []), ...(b[key] ?? [])]]),
  ) as unknown as T;
  return [whole, parts];
}

describe('articles put together', () => {
  const pair = fc.tuple(fc.nat(prose.length - 1), fc.nat(prose.length - 1));

  it('have the statements and dates of both', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => assert.deepEqual(...joinedAndParts(prose[a] ?? '', prose[b] ?? '', findings))),
      { numRuns: 25, seed: 3 },
    );
  });

  it('have the people and speakers of both when they share none', () => {
    fc.assert(
      fc.property(
        pair.filter(([a, b]) => a !== b),
        ([a, b]) => assert.deepEqual(...joinedAndParts(prose[a] ?? '', prose[b] ?? '', who)),
      ),
      { numRuns: 25, seed: 3 },
    );
  });

  it('have the statements and dates of paragraphs in any order', () => {
    const some = fc
      .array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 4 })
      .map((list) => list.join(`\n\n${neutral}\n\n`));
    fc.assert(
      fc.property(some, some, (first, second) => assert.deepEqual(...joinedAndParts(first, second, findings))),
      { numRuns: 40, seed: 3 },
    );
  });
});

describe('any mixture of paragraphs', () => {
  /** Blanks, marks and line ends that hostile or careless files have. */
  const spoilt = [
    (text: string) => text.replace(/\n/g, '\r\n'),
    (text: string) => text.replace(/ /g, '\u00a0'),
    (text: string) => text.replace(/[“”"]/g, '„'),
    (text: string) => text.replace(/[“”"]/g, "''"),
    (text: string) => text.toUpperCase(),
    (text: string) => text.replace(/[.,]/g, ''),
    (text: string) => `“${text}`,
    (text: string) => text.replace(/ /g, ' — '),
    (text: string) => `Q: ${text}\n\nA: ${text}`,
    (text: string) => text.replace(/e/g, 'e\u0301'),
    (text: string) => text,
  ];
  const mixture = fc
    .array(fc.tuple(fc.constantFrom(...paragraphs), fc.constantFrom(...spoilt)), { maxLength: 6 })
    .map((list) => list.map(([text, spoil]) => spoil(text)).join('\n\n'));

  it('gives spans inside the text, in order, nested, none empty, and no statement without content', () => {
    fc.assert(
      fc.property(mixture, (mixed) => {
        const text = header + mixed;
        const { entities, mentions, statements, dates } = analyze(parseArticle(text, 'test.txt'));
        const ids = new Set(entities.map(({ id }) => id));
        const inside = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;
        const ordered = (spans: readonly Span[]): boolean =>
          spans.every(({ start }, index) => start >= (spans[index - 1]?.start ?? 0));
        assert.ok(
          ordered(mentions) && ordered(dates) && ordered(statements.map(({ content }) => content[0]!)),
          'ordered',
        );
        assert.ok([...mentions, ...dates].every(inside), 'inside');
        for (const { content, cue, source, speaker } of statements) {
          assert.ok(
            content.length > 0 && [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])].every(inside),
            'inside',
          );
          assert.ok(
            content.every(({ start }, index) => start >= (content[index - 1]?.end ?? 0)),
            'parts apart',
          );
          assert.ok(
            content.every(({ start, end }) => text.slice(start, end).trim() !== ''),
            'words',
          );
          assert.ok(speaker === null || ids.has(speaker), 'known');
        }
      }),
      { numRuns: 150, seed: 5 },
    );
  });
});
