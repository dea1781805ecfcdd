import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import * as assert from 'node:assert/strict';
import Papa from 'papaparse';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { columns } from '../../src/ledger/columns';
import { csvLine } from '../../src/ledger/export/csv';
import { shown } from '../../src/ledger/export/format';
import { formats } from '../../src/ledger/export/formats';
import { linkTo } from '../../src/ledger/link';
import type { LedgerRow } from '../../src/ledger/row';
import { row } from '../ledger/support';
import { hostile } from './pieces';
import { target } from './target';

/** What spreadsheets take for formulas and the ends of cells. */
const cellPieces = fc.constantFrom(
  ...[
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '\r\n',
    ' ',
    '"',
    '""',
    ',',
    ';',
    '＝',
    '＋',
    '－',
    '＠',
    "'",
    '=1+1',
    '|',
    '\ufeff',
  ],
);
const words = fc
  .array(fc.oneof({ weight: 3, arbitrary: hostile }, { weight: 3, arbitrary: cellPieces }, fc.string()), {
    maxLength: 6,
  })
  .map((all) => all.join(''));

const day = fc.constantFrom(null, '2025-11-08', '1899-12-31', '0001-01-01');
const rows: fc.Arbitrary<LedgerRow[]> = fc.array(
  fc
    .record({
      path: words,
      title: words,
      origin: fc.oneof(words, fc.webUrl()),
      speaker: words,
      source: words,
      role: words,
      cue: words,
      words,
      page: words,
      decided: words,
      published: day,
      about: fc.array(words, { maxLength: 2 }),
      notes: fc.array(words, { maxLength: 2 }),
      article: fc.constantFrom('file:///a.txt', 'file:///b%22%3E.txt'),
      type: fc.constantFrom('direct' as const, 'indirect', 'mixed'),
    })
    .map((each) => row(each)),
  { maxLength: 4 },
);

async function written(key: string, list: readonly LedgerRow[], title = 'x'): Promise<string> {
  const pieces: Buffer[] = [];
  const context = {
    title,
    columns,
    linkTo: (each: LedgerRow) => linkTo(each, 'vscode'),
    problems: () => [`Gone: ${title}.`],
  };
  for await (const piece of formats.find((each) => each.key === key)!.write(list, context))
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}

/** What a spreadsheet would take for a formula, whatever it leaves out before it. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;

export const exportedCells = target(
  'exported-cells',
  600,
  () =>
    fc.record({
      lines: fc.array(
        fc.array(fc.oneof({ weight: 5, arbitrary: words }, fc.integer()), { minLength: 2, maxLength: 4 }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      separator: fc.constantFrom(',' as const, '\t' as const),
    }),
  ({ lines, separator }) => {
    const text = csvLine(['head'], separator) + lines.map((line) => csvLine(line, separator)).join('');
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\r\n' });
    assert.deepEqual(errors, []);
    assert.deepEqual(data.at(-1), ['']);
    for (const [at, line] of lines.entries())
      for (const [index, value] of line.entries()) {
        const cell = data[at + 1]![index]!;
        if (typeof value === 'number') assert.equal(cell, String(value));
        else {
          assert.ok([shown(value), `'${shown(value)}`].includes(cell), 'It has the same words.');
          assert.doesNotMatch(cell, formula);
        }
      }
  },
);

export const exportedRows = target(
  'exported-rows',
  100,
  () => rows,
  async (list) => {
    const { data, errors } = Papa.parse<string[]>(await written('csv', list), { delimiter: ',', newline: '\r\n' });
    assert.deepEqual(errors, []);
    assert.equal(data.length, list.length + 2);
    const isNumber = (cell: string) => cell !== '' && Number.isFinite(Number(cell));
    for (const cell of data.flat().filter((each) => !isNumber(each))) {
      assert.doesNotMatch(cell, formula);
      assert.doesNotMatch(cell, /(?!\n)\p{Cc}/u);
    }
    const lines = (await written('json', list)).trimEnd().split('\n');
    assert.deepEqual(
      lines.slice(0, -1).map((line) => (JSON.parse(line) as LedgerRow).words),
      list.map((each) => each.words),
    );
    assert.ok(Array.isArray(JSON.parse(await written('csl', list))));
    assert.match(await written('xlsx', list), /^PK/);
    assert.equal(typeof (await written('bibtex', list)), 'string');
  },
);

/** All that a page of ours consists of. */
const ourTags = new Set(
  (
    'html head meta title style body h1 h2 main article blockquote p time span a section table thead tbody tr th td ' +
    'details summary svg g path circle rect line text polygon polyline tspan defs marker ellipse'
  ).split(' '),
);

function* elementsIn(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

/** A link to an article's words, or to a place in the page. */
const ourLink = /^(?:#s\d+|vscode:\/\/seed-review\.seed-review\/open\?\S*)$/;

export const exportedPages = target(
  'exported-pages',
  40,
  () => fc.tuple(rows, words),
  async ([list, title]) => {
    for (const { tagName, attrs } of elementsIn(parse(await written('html', list, title)))) {
      assert.ok(ourTags.has(tagName), tagName);
      for (const { name, value } of attrs) {
        assert.doesNotMatch(name, /^on|^src/);
        if (name.endsWith('href')) assert.match(value, ourLink);
      }
    }
  },
);

// As on GitHub: a name like “paper.example” stays one.
const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false });

export const exportedMarkdown = target(
  'exported-markdown',
  100,
  () => fc.tuple(rows, words),
  async ([list, title]) => {
    const tags = new Map<string, number>();
    for (const { children, type } of markdown.parse(await written('markdown', list, title), {})) {
      assert.doesNotMatch(type, /html|code|fence|table|^hr|heading_(?!open|close)|ordered_list/);
      for (const each of children ?? []) {
        assert.doesNotMatch(each.type, /html|code|image|em_open|s_open/);
        if (each.type === 'link_open') assert.match(String(each.attrGet('href')), ourLink);
        tags.set(each.type, (tags.get(each.type) ?? 0) + 1);
      }
    }
    assert.equal(tags.get('link_open') ?? 0, list.length);
    assert.equal(tags.get('strong_open') ?? 0, 1, 'What is missing is bold, and nothing else.');
  },
);
