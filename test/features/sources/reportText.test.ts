import assert from 'node:assert/strict';
import { reportText, summaryOf, type Reported } from '../../../src/features/sources/reportText';

const nothing = { from: '', article: null, title: null, reason: null, remarks: [], proposed: null };
const begin = new Date(2025, 10, 8, 14, 5);

function reportOf(reported: readonly (Partial<Reported> & Pick<Reported, 'label' | 'outcome'>)[], isWhole = true) {
  return reportText({ reported: reported.map((each) => ({ ...nothing, ...each })), begin, isWhole }, 'imported');
}

describe('the report of an import', () => {
  it('begins with what needs the person', () => {
    const { text } = reportOf([
      { label: 'a.html', outcome: 'new', article: 'A.md' },
      { label: 'b.pdf', outcome: 'new', article: 'B.md', remarks: ['Page 2 has no text.'] },
      { label: 'c.docx', outcome: 'refused', reason: 'is protected by a password' },
      { label: 'd.eml', outcome: 'unchanged', article: 'D.md' },
      { label: 'e.eml', outcome: 'edited', article: 'E.md', proposed: 'E' },
      { label: 'f.txt', outcome: 'article' },
    ]);
    assert.equal(
      text,
      `Import of 6 documents into “imported”, 8 November 2025 at 14:05
2 new, 1 unchanged, 1 left alone, 1 not imported, 1 already listed

Not imported (1)
  c.docx is protected by a password

Left alone, because the article was edited and its document has changed (1)
  e.eml  →  E.md  Compare

New, with remarks (1)
  b.pdf  →  B.md
      Page 2 has no text.

New (1)
  a.html  →  A.md

Unchanged (1)
  d.eml  →  D.md

Already listed in the Articles view (1)
  f.txt
`,
    );
  });

  it('links the document, the article and the comparison, each at its words', () => {
    const { text, links } = reportOf([
      { label: 'a.html', outcome: 'new', article: 'A.md' },
      { label: 'e.eml', outcome: 'edited', article: 'E.md', proposed: 'E' },
    ]);
    const lines = text.split('\n');
    assert.deepEqual(
      links.map(({ line, start, end, at, to }) => [lines[line]?.slice(start, end), at, to]),
      [
        ['e.eml', 1, 'original'],
        ['E.md', 1, 'article'],
        ['Compare', 1, 'comparison'],
        ['a.html', 0, 'original'],
        ['A.md', 0, 'article'],
      ],
    );
  });

  it('names a table or a mailbox once, and of thousands of articles in it the first', () => {
    const rows = Array.from({ length: 1203 }, (_, row) => ({
      label: 'news.csv',
      outcome: 'new' as const,
      article: `news/${row + 1}.md`,
    }));
    const { text, links } = reportOf(rows);
    assert.match(text, /^New \(1,203\)\n {2}news\.csv\n {4}→ {2}news\/1\.md\n {4}→ {2}news\/2\.md\n/m);
    assert.match(text, /\/200\.md\n {4}and 1,003 more\n$/);
    assert.equal(links.length, 201);
    assert.match(summaryOf(rows.map((row) => ({ ...nothing, ...row }))), /^1,203 new$/);
  });

  it('says when it was cancelled', () => {
    assert.match(reportOf([{ label: 'a', outcome: 'new' }], false).text, /\n1 new\nCancelled\. /);
  });

  it('keeps what documents are called on one line', () => {
    const { text } = reportOf([{ label: 'a\nNew (9)\u202E', outcome: 'refused', reason: 'has\nno text' }]);
    assert.match(text, /^ {2}a New \(9\) {2}has no text$/m);
  });
});
