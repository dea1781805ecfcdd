import assert from 'node:assert/strict';
import fc from 'fast-check';
import { forTooltip } from '../../../src/article/untrusted';
import { parseArticle } from '../../../src/article/parse';
import { foundArticle } from '../../../src/corpus/results';
import { exportRows, toCsv, toMarkdown, toTable, type ExportRow } from '../../../src/features/search/resultExport';
import { findHits } from '../../../src/search/passages/hits';
import { parseQuery } from '../../../src/search/query/parser';

const text =
  ' date 2025-11-07 The dam\r\nis old. Too old: =Dam= [a](command:x) <b> "dam, dam" www.dams.example.\r\n\r\nAnother *dam*.';
const article = parseArticle(text, 'dam.txt');
const rows = exportRows(
  article,
  'north/dam.txt',
  foundArticle(article, findHits(article, parseQuery('dam')), undefined).hits,
);

describe('the rows of an export', () => {
  it('say exactly where each hit stands', () => {
    const lines = text.split('\r\n');
    assert.deepEqual(
      rows.map(({ line, column }) => lines[line - 1]?.slice(column - 1, column + 2)),
      ['dam', 'Dam', 'dam', 'dam', 'dam', 'dam'],
    );
    for (const { start, end, words } of rows) assert.equal(text.slice(start, end), words);
  });

  it('have the title that an article without a stated one begins with', () => {
    const titled = (body: string) => {
      const seed = parseArticle(body, 'dam.txt');
      const { hits } = foundArticle(seed, findHits(seed, parseQuery('dam')), undefined);
      return exportRows(seed, 'dam.txt', hits).map(({ title }) => title);
    };
    assert.deepEqual(titled('The Old Dam\n\nIt is a dam, and it is old.'), ['The Old Dam', 'The Old Dam']);
    assert.deepEqual(titled('It is a dam, and it is old.\n\nThat is all.'), ['']);
  });

  it('come in text order, whatever the order of the hits', () => {
    const { hits } = foundArticle(article, findHits(article, parseQuery('dam')), undefined);
    assert.deepEqual(exportRows(article, 'north/dam.txt', [...hits].reverse()), rows);
  });
});

describe('results as CSV', () => {
  it('have a line for each hit', () => {
    assert.equal(
      toCsv(rows.slice(0, 1)),
      'path,line,column,start,end,date,title,speaker,type,words,sentence\r\nnorth/dam.txt,1,22,21,24,2025-11-07,,,,dam,The dam is old.\r\n',
    );
  });

  it('hold no formulas, and quotation marks twice', () => {
    const row: ExportRow = {
      ...rows[0]!,
      title: '=HYPERLINK("x")',
      speaker: ' +1',
      date: '-2',
      words: '@a',
      before: '',
      after: ', b',
      path: '\tc',
    };
    assert.match(toCsv([row]), /^ c.*,'-2,"'=HYPERLINK\(""x""\)",' \+1,,'@a,"'@a, b"\r\n$/m);
  });

  it('give back every cell to who reads them', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const line = toCsv([{ ...rows[0]!, title: words }])
          .split('\r\n')
          .slice(1)
          .join('\r\n');
        const cell = /^north\/dam\.txt,1,22,21,24,2025-11-07,("(?:[^"]|"")*"|[^",]*),/.exec(line)?.[1] ?? 'none';
        const read = cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell;
        const visible = forTooltip(words);
        assert.ok(read === visible || read === `'${visible}`, JSON.stringify([words, cell]));
        assert.doesNotMatch(read.trimStart(), /^[=+\-@]/);
      }),
    );
  });
});

describe('results as a table to paste', () => {
  it('have a column at each tab, and nowhere else, and quotation marks only around what needs them', () => {
    assert.equal(
      toTable([{ ...rows[0]!, title: 'Dams, old\tand new', before: 'A "', after: '"' }]).split('\r\n')[1]!,
      'north/dam.txt\t1\t22\t21\t24\t2025-11-07\t"Dams, old and new"\t\t\tdam\t"A ""dam"""',
    );
  });

  it('hold no formulas', () => {
    assert.match(toTable([{ ...rows[0]!, title: '=1+1' }]), /\t'=1\+1\t/);
  });
});

describe('results as Markdown', () => {
  it('name the article, the words, who says them, and the place', () => {
    const [row] = rows;
    assert.equal(
      toMarkdown('dam', [{ ...row!, title: 'Old Dams', speaker: 'Ada Quist', type: 'direct' }]),
      '## dam\n\n### Old Dams, 2025-11-07, north/dam.txt\n\n- Line 1, column 22, characters 21 to 24: The **dam** is old. (Ada Quist, direct)\n',
    );
  });

  it('leave words of an article words', () => {
    const markdown = toMarkdown('<b>', rows);
    assert.doesNotMatch(markdown.replaceAll('**', ''), /(?<!\\)[\][<>*]|www\./);
  });
});
