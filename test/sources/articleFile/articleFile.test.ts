import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { pagesIn } from '../../../src/article/pageMarks';
import { articleFile, withFrontMatter } from '../../../src/sources/articleFile/articleFile';
import { originIn } from '../../../src/sources/articleFile/origin';
import { documentOf, paragraph } from '../support';

const origin = { from: 'originals/minutes.pdf', attached: [], within: null, part: null, sha256: 'ab'.repeat(32) };

describe('the file of an imported article', () => {
  it('says where everything comes from, and reads as the document does', () => {
    const document = documentOf(
      [
        {
          kind: 'paragraph',
          text: 'The dam at Orrin will be rebuilt, Mayor Ida Roy said.',
          pages: [{ at: 0, page: 1, label: null }],
        },
        { kind: 'heading', level: 2, text: 'What it costs' },
        {
          kind: 'paragraph',
          text: 'It will cost 3 million, she told the council.',
          pages: [{ at: 8, page: 2, label: 'ii' }],
          notes: [{ at: 23, mark: '1' }],
        },
        { kind: 'quote', level: 1, text: 'Nobody asked us.' },
        { kind: 'item', mark: '•', level: 1, text: 'a new wall' },
        { kind: 'item', mark: '•', level: 2, text: 'of stone' },
        { kind: 'caption', text: 'The dam in May.' },
        {
          kind: 'table',
          hasHead: true,
          rows: [
            ['Year', 'Cost'],
            ['2024', '1|2'],
          ],
        },
        { kind: 'note', mark: '1', text: 'Prices of 2024.' },
      ],
      {
        title: 'Dam: “row” goes on',
        author: 'Ann Moore',
        date: { day: '2025-11-12', foundIn: 'the line “Published 12 November”' },
        address: 'https://example.org/dam',
        language: 'en-GB',
      },
    );
    assert.equal(
      articleFile(document, { ...origin, part: 'message 3', attached: ['minutes.docx'] }),
      `---
title: "Dam: “row” goes on"
author: Ann Moore
date: 2025-11-12
source: https://example.org/dam
lang: en-GB
imported:
  from: originals/minutes.pdf
  attached:
    - minutes.docx
  part: message 3
  date: the line “Published 12 November”
  sha256: ${'ab'.repeat(32)}
  text: DIGEST
---

<!-- page 1 -->
The dam at Orrin will be rebuilt, Mayor Ida Roy said.

## What it costs

It will <!-- page 2: ii -->cost 3 million,[^1] she told the council.

> Nobody asked us.

- a new wall
    - of stone

*The dam in May.*

| Year | Cost |
| --- | --- |
| 2024 | 1\\|2 |

[^1]: Prices of 2024.
`.replace(
        'DIGEST',
        /text: (\S+)/.exec(articleFile(document, { ...origin, part: 'message 3', attached: ['minutes.docx'] }))![1]!,
      ),
    );
    const article = parseArticle(articleFile(document, origin), 'a.md');
    assert.equal(article.title, 'Dam: “row” goes on');
    assert.equal(article.date, '2025-11-12');
    assert.equal(article.source, 'https://example.org/dam');
    assert.deepEqual(
      pagesIn(article.text).map(({ page, label }) => [page, label]),
      [
        [1, null],
        [2, 'ii'],
      ],
    );
  });

  it('knows whether somebody has changed it since', () => {
    const file = articleFile(documentOf([paragraph('Ann Moore said no.')]), origin);
    assert.deepEqual(originIn(file), { ...origin, isAsWritten: true });
    assert.equal(originIn(file.replace(/\n/g, '\r\n'))?.isAsWritten, true);
    assert.equal(originIn(file.replace('said no', 'said yes'))?.isAsWritten, false);
    assert.equal(originIn(file.replace('---\n', '---\ndate: 2025-01-01\n'))?.isAsWritten, false);
  });

  it('does not believe what others wrote in its place', () => {
    for (const head of [
      'imported: yes',
      'imported:\n  from: a',
      'imported:\n  from: a\n  sha256: xyz',
      'imported: [a, b]',
      'a: *b',
    ])
      assert.equal(originIn(`---\n${head}\n---\n\nText.\n`), null);
  });
});

describe('a text with what is known beside it', () => {
  const known = { title: 'Ferry: sunk', date: '8 Nov 2025', language: 'de' };

  it('has it in front matter', () => {
    const text = withFrontMatter('The ferry sank.\n', known);
    assert.equal(text, '---\ntitle: "Ferry: sunk"\ndate: 2025-11-08\nlang: de\n---\nThe ferry sank.\n');
  });

  it('keeps the front matter that it has, where that can be read', () => {
    const text = withFrontMatter('---\ntitle: Old\nsource: The Daily # a comment\n---\nText.\n', known);
    assert.equal(
      text,
      '---\ntitle: "Ferry: sunk"\nsource: The Daily # a comment\ndate: 2025-11-08\nlang: de\n---\nText.\n',
    );
    assert.equal(withFrontMatter('---\n"\n---\nText.', { date: '2025-11-08' }).match(/---/g)?.length, 4);
  });

  it('stays as it is when nothing is', () => {
    for (const given of [{}, { title: ' ', date: 'soon', language: 'Klingon!' }, { title: null, date: null }])
      assert.equal(withFrontMatter('Text.', given), 'Text.');
  });
});
