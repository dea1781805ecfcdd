/**
 * What is passed on, against files that a person can read in a diff, and opened again by readers that others wrote.
 *
 *     UPDATE_GOLDEN=1 node scripts/unit.mjs ledger/export     writes the files anew; review the difference
 */
import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parse, type ParserError } from 'parse5';
import readExcel from 'read-excel-file/node';
import { columns, columnsNamed, usualColumns } from '../../../src/ledger/columns';
import { csvLine } from '../../../src/ledger/export/csv';
import type { ExportContext } from '../../../src/ledger/export/format';
import { formats } from '../../../src/ledger/export/formats';
import { linkTo } from '../../../src/ledger/link';
import type { LedgerRow } from '../../../src/ledger/row';
import { readProjectFile } from '../../support/readProjectFile';
import { hostileRows, row } from '../support';

const rows: readonly LedgerRow[] = [
  row(),
  row({
    type: 'direct',
    words: '“We did what we could.”',
    speaker: '',
    source: 'one worker',
    role: '',
    cue: '',
    published: null,
    paragraph: null,
    speakerConfidence: null,
    days: [],
    status: 'second-look',
    notes: ['Ada Quist: Who is this? #check'],
  }),
  row({
    article: 'file:///seeds/2025/council.md',
    path: '2025/council.md',
    page: '12',
    title: 'Council votes, 7 to 2',
    origin: 'https://example.org/council?id=1&x=2',
    published: '2025-11-09',
    speaker: 'Halden Council',
    decided: 'Ada Quist, 2025-11-10',
    days: ['2025-11-10', '2025'],
  }),
];

const contextOf = (more: Partial<ExportContext> = {}): ExportContext => ({
  title: 'Statements about the *mill*',
  columns,
  linkTo: (each) => linkTo(each, 'vscode'),
  problems: () => [],
  ...more,
});

async function written(key: string, list: readonly LedgerRow[], more: Partial<ExportContext> = {}): Promise<Buffer> {
  const format = formats.find((each) => each.key === key);
  assert.ok(format);
  const pieces: Buffer[] = [];
  for await (const piece of format.write(list, contextOf(more))) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
const text = async (...of: Parameters<typeof written>) => (await written(...of)).toString('utf8');

const table = async (list: readonly LedgerRow[], more: Partial<ExportContext> = {}) =>
  (await readExcel(await written('xlsx', list, more), { trim: false }))[0]?.data ?? [];

describe('statements that are passed on', () => {
  const folder = join('test', 'ledger', 'export', 'golden');
  for (const { key, extension, isText } of formats.filter((format) => format.isText))
    it(`as ${key} are what they were`, async () => {
      assert.ok(isText);
      const file = `${key}.${extension}`;
      const now = await text(key, rows);
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(join(folder, file), now);
      assert.equal(now.replaceAll('\r\n', '\n'), readProjectFile(folder, file).replaceAll('\r\n', '\n'));
    });

  it('as CSV come back from a reader, with all their words', async () => {
    const { data, errors } = Papa.parse<Record<string, string>>(await text('csv', [...rows, ...hostileRows]), {
      header: true,
      skipEmptyLines: true,
    });
    assert.deepEqual(errors, []);
    assert.equal(data.length, rows.length + hostileRows.length);
    assert.equal(data[0]?.['What was said'], 'the mill will close in May');
    assert.equal(data[1]?.['Notes'], 'Ada Quist: Who is this? #check');
    assert.equal(data[2]?.['Days spoken of'], '2025-11-10, 2025');
    assert.equal(data.at(-1)?.['What was said'], hostileRows.at(-1)?.words);
  });

  it('as CSV hold no formulas and nothing that nobody sees', async () => {
    const { data } = Papa.parse<string[]>(
      await text('csv', hostileRows, { columns: columnsNamed(['speaker', 'words', 'role']) }),
    );
    for (const cell of data.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]|[\p{Cc}\u202A-\u202E]/u);
  });

  it('as CSV hold no formula behind anything either, whoever opens them', () => {
    const before = [
      '',
      ' ',
      '\t',
      '\r',
      '\n',
      '\0',
      '\u00A0',
      '\uFEFF',
      '\u200B',
      '\u200F',
      '\u202E',
      '\u2060',
      '\u3000',
    ];
    for (const blank of before)
      for (const mark of '=+-@＝＋－＠﹦﹢﹣﹫') {
        const [cell = ''] = Papa.parse<string[]>(csvLine([`${blank}${mark}cmd|' /C calc'!A0`])).data[0] ?? [];
        assert.ok(cell.startsWith("'"), JSON.stringify([blank, mark, cell]));
      }
    // What a spreadsheet would divide at commas or semicolons is one cell all the same.
    for (const separator of [',', ';', '\t'])
      assert.equal(Papa.parse<string[]>(csvLine([`a${separator}=1+1`])).data[0]?.length, 1);
  });

  it('as JSON have nothing in them that a terminal would obey, and lose nothing', async () => {
    const words = 'a\u009B2J \u202Eb\u2028c\u007F';
    const written = await text('json', [row({ words, title: words })]);
    assert.doesNotMatch(written.trimEnd(), /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u);
    assert.equal((JSON.parse(written) as { words: string }).words, words);
  });

  it('as lists of articles name no address that is not what it looks like', async () => {
    for (const key of ['bibtex', 'csl'])
      assert.doesNotMatch(
        (await text(key, [row({ origin: 'https://example.org/\u202Egpj.exe', title: '\u009B2J' })])).replaceAll(
          '\n',
          '',
        ),
        /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u,
      );
  });

  it('as a workbook come back from a reader: days are days, shares numbers', async () => {
    const found = await table(rows, { columns: usualColumns });
    const [head, first, second] = found;
    assert.ok(head && first && second);
    const at = (title: string) => head.indexOf(title);
    assert.deepEqual(
      head,
      usualColumns.map(({ name }) => name),
    );
    assert.equal(first[at('Speaker')], 'Ann Moore');
    assert.deepEqual(first[at('Published')], new Date('2025-11-08T00:00:00Z'));
    assert.equal(first[at('Sure it is a statement')], 0.9);
    assert.equal(first[at('Paragraph')], 2);
    assert.equal(second[at('Published')], null);
    assert.equal(found.length, rows.length + 1);
  });

  it('as a workbook are words, whatever they look like, and no longer than a cell may be', async () => {
    const found = await table(hostileRows);
    assert.equal(found[1]?.[0], '=HYPERLINK("https://example.org")');
    assert.equal(found[2]?.[2], hostileRows[1]?.words);
    assert.equal(found[4]?.[0], 'שרה כהן');
    const longest = found[5]?.[2];
    assert.ok(
      typeof longest === 'string' && longest.length <= 32_767 && longest.endsWith('(longer than a cell can hold)'),
    );
    assert.equal(found[5]?.[6], '1899-12-31');
  });

  it('as a page are HTML without errors, scripts or anything to load', async () => {
    const errors: ParserError[] = [];
    const page = await text('html', [...rows, ...hostileRows], { problems: () => ['a.txt does not exist <b>'] });
    parse(page, { onParseError: (error) => errors.push(error) });
    assert.deepEqual(errors, []);
    assert.doesNotMatch(page, /<(?:script|img|link|iframe|b)\b|\son\w+=|src=/i);
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) assert.ok(ids.includes(target));
    assert.match(page, /a\.txt does not exist &lt;b&gt;/);
  });

  it('as Markdown are words, also where these begin like a list or a rule', async () => {
    const list = await text('markdown', [row({ words: '---', notes: ['- one', '12. two', '===', '2.5 t', '-2'] })]);
    const lines = list.split('\n').filter((line) => /^(?:> |- )/.test(line));
    assert.deepEqual(
      [lines[0], ...lines.slice(2)],
      ['> \\---', '- \\- one', '- 12\\. two', '- \\===', '- 2.5 t', '- -2'],
    );
  });

  it('as BibTeX come back from a reader, an article each', async () => {
    const cite = new Cite(await text('bibtex', [...rows, ...hostileRows]));
    const entries = cite.get({ type: 'json' }) as {
      readonly title: string;
      readonly URL?: string;
      readonly id: string;
    }[];
    assert.deepEqual(
      entries.map(({ title, URL }) => [title, URL]),
      [
        ['Mill to close', undefined],
        ['Council votes, 7 to 2', 'https://example.org/council?id=1&x=2'],
      ],
    );
  });

  it('as BibTeX survive what has a meaning in TeX', async () => {
    const hostile = { ...hostileRows[3]!, article: 'x' };
    const cite = new Cite(await text('bibtex', [hostile, { ...hostile, article: 'y' }]));
    const entries = cite.get({ type: 'json' }) as { readonly title: string; readonly id: string }[];
    assert.equal(new Set(entries.map(({ id }) => id)).size, 2);
    assert.match(entries[0]!.title, /Ελληνικά .*braces.*TeX .*5 100% #1 a_b/);
  });

  it('as CSL-JSON are one list', async () => {
    const items = JSON.parse(await text('csl', [...rows, ...hostileRows])) as {
      readonly id: string;
      readonly issued?: unknown;
    }[];
    assert.equal(items.length, 2);
    assert.deepEqual(items[0]?.issued, { 'date-parts': [[2025, 11, 8]] });
    assert.deepEqual(JSON.parse(await text('csl', [])), []);
  });

  it('as JSON lines have offsets, the words as they are, and what is missing', async () => {
    const lines = (await text('json', hostileRows, { problems: () => ['b.txt is gone'] })).trimEnd().split('\n');
    const read = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(read[2]?.['words'], hostileRows[2]?.words);
    assert.deepEqual(read[0]?.['content'], [{ start: 40, end: 66 }]);
    assert.deepEqual(read.at(-1), { problem: 'b.txt is gone' });
  });

  it('leave notes out unless somebody wants them', async () => {
    for (const { key } of formats.filter((format) => format.isText))
      assert.doesNotMatch(await text(key, rows, { columns: usualColumns }), /Who is this/, key);
  });

  it('say so when there are none', async () => {
    assert.match(await text('markdown', []), /No statements/);
    assert.match(await text('html', []), /No statements/);
    assert.equal((await table([])).length, 1);
    assert.equal(await text('json', []), '');
    assert.equal((await text('csv', [])).split('\r\n').length, 2);
  });

  it('have the columns that are asked for, in that order', async () => {
    const few = columnsNamed(['published', 'speaker']);
    assert.equal(await text('csv', [row()], { columns: few }), 'Published,Speaker\r\n2025-11-08,Ann Moore\r\n');
    assert.throws(() => columnsNamed(['speaker', 'weather']), /no column “weather”/);
  });
});
