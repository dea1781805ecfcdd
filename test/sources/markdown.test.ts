import assert from 'node:assert/strict';
import { parseArticle } from '../../src/article/parse';
import { articleFile } from '../../src/sources/articleFile/articleFile';
import { originIn } from '../../src/sources/articleFile/origin';
import type { SourceDocument } from '../../src/sources/importer';
import { importMarkdown } from '../../src/sources/markdown';

async function read(text: string, name = 'clip.md'): Promise<SourceDocument> {
  for await (const document of importMarkdown({ name, bytes: new TextEncoder().encode(text) })) return document;
  throw new Error('There is no document.');
}

const origin = { from: '../clip.md', attached: [], within: null, part: null, sha256: 'ab'.repeat(32) };
const fileOf = (document: SourceDocument) => articleFile(document, origin);

describe('Markdown', () => {
  it('stays as it is, and its front matter, too', async () => {
    const document = await read(
      [
        '---',
        '# from the clipper',
        'title: "Dam: the row"',
        'published: 2025-11-12T23:30:00-05:00',
        'tags: [dam, "water"]',
        'notes:',
        '  text: mine',
        '---',
        '',
        '**“No,”** said [Tor Aasen](https://x.example).',
        '',
        '| a | b |',
        '',
      ].join('\n'),
    );
    assert.deepEqual(
      [document.title, document.date],
      ['Dam: the row', { day: '2025-11-12', foundIn: '“2025-11-12T23:30:00-05:00”' }],
    );
    const file = fileOf(document);
    const digest = /text: (\w{14})/.exec(file)?.[1];
    assert.equal(
      file,
      `---
# from the clipper
title: "Dam: the row"
published: 2025-11-12T23:30:00-05:00
tags: [ dam, "water" ]
notes:
  text: mine
imported:
  from: ../clip.md
  date: “2025-11-12T23:30:00-05:00”
  sha256: ${'ab'.repeat(32)}
  text: ${digest}
---

**“No,”** said [Tor Aasen](https://x.example).

| a | b |
`,
    );
    assert.equal(originIn(file)?.isAsWritten, true);
    assert.equal(originIn(file.replace('No', 'Yes'))?.isAsWritten, false);
  });

  it('has a head afterwards when it had none, with the day of its name', async () => {
    const file = fileOf(await read('# The wall\n\nIt stands, she said.', '2025-03-04-wall.md'));
    assert.match(
      file,
      /^---\ntitle: The wall\ndate: 2025-03-04\nsource: ..\/clip.md\nimported:\n {2}from: ..\/clip.md\n {2}date: the file’s name\n/,
    );
    assert.equal(parseArticle(file, 'x.md').date, '2025-03-04');
    assert.match(fileOf(await read('---\ntitle: Wall\n---\nIt stands.', '2025-03-04.md')), /^date: 2025-03-04$/m);
  });

  it('that was an article elsewhere forgets where that came from', async () => {
    const first = fileOf(await read('---\ntitle: Wall\n---\nIt stands.'));
    const second = articleFile(await read(first), { ...origin, from: 'b.md' });
    assert.equal(originIn(second)?.from, 'b.md');
    assert.equal(second.match(/^imported:/gm)?.length, 1);
  });

  it('keeps what TOML says of title, day and source', async () => {
    const document = await read(
      '+++\ntitle = "Wall"\ndate = 2025-11-12\nurl = "https://x.example/1"\n+++\nIt stands.\n',
    );
    assert.match(fileOf(document), /^---\ntitle: Wall\ndate: 2025-11-12\nsource: https:\/\/x.example\/1\nimported:/);
    assert.deepEqual(document.remarks, ['Of its TOML front matter, the title, day and address were kept.']);
  });

  it('may have text between rules at its beginning, which is no front matter', async () => {
    const file = fileOf(await read('---\nNobody said so.\n---\n\nIt stands.\n'));
    assert.match(file, /---\nNobody said so.\n---\n\nIt stands.\n$/);
  });

  it('with front matter that is no YAML, or without a text, gives no article', async () => {
    await assert.rejects(read('---\ntitle: "Wall\n---\nIt stands.\n'), {
      name: 'RefusedDocument',
      message: /no valid YAML/,
    });
    await assert.rejects(read('---\ntitle: Wall\n---\n\n'), { message: 'has no text' });
    await assert.rejects(read('\u0000\u0001'), { message: 'contains binary data, not text' });
  });
});
