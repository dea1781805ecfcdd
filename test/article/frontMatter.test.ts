import assert from 'node:assert/strict';
import { dayOrigin } from '../../src/article/article';
import { readFrontMatter } from '../../src/article/frontMatter';
import { parseArticle } from '../../src/article/parse';

describe('front matter', () => {
  const read = (header: string, body = 'It leaks.') => parseArticle(`---\n${header}\n---\n${body}`, 'a.md');

  describe('has the day of publication', () => {
    const rows: readonly (readonly [header: string, day: string | null])[] = [
      ['date: 12 November 2025', '2025-11-12'],
      ['date: "November 12th, 2025 at 3:04 PM"', '2025-11-12'],
      ['date: 2025-11-12 23:30:00 +02:00', '2025-11-12'],
      ['date: 2025-11-12T23:30:00.000-08:00', '2025-11-12'],
      ['Date: 2025/11/12', '2025-11-12'],
      ['published:\n  - 2025-11-12', '2025-11-12'],
      ['pubDate: Wed, 12 Nov 2025 08:00:00 GMT', '2025-11-12'],
      ['publish-date: 2025-11-12', '2025-11-12'],
      ['datePublished: 2025-11-12', '2025-11-12'],
      ['article:published_time: 2025-11-12T08:00:00Z', '2025-11-12'],
      ['article:\n  published_time: 2025-11-12T08:00:00Z\n  modified_time: 2025-11-13', '2025-11-12'],
      ['updated: 2025-11-13\ndate: 2025-11-12', '2025-11-12'],
      ['created: 2025-11-12', '2025-11-12'],
      // A web clipper keeps the day of clipping beside an empty day of publication.
      ['published:\ncreated: 2025-11-12', null],
      ['published: soon\ncreated: 2025-11-12', null],
      ['date:\npublished: 2025-11-12', '2025-11-12'],
      ['date: [2025-11-12, 2025-11-13]', null],
      ['licence: 2025-11-12', null],
      ['a: {b: {c: {date: 2025-11-12}}}', null],
    ];
    for (const [header, day] of rows)
      it(header.replace(/\n/g, '⏎'), () => {
        const article = read(header);
        assert.equal(article.date, day);
        assert.equal(article.dayFrom, undefined);
        if (day) assert.match(article.text.slice(article.dateLine?.start, article.dateLine?.end), /2025/);
      });
  });

  it('has the day of an update, which counts last and is marked so', () => {
    const article = read('title: Dam\nmodified: 2025-11-13');
    assert.deepEqual(
      [article.date, article.dayFrom, dayOrigin(article)],
      ['2025-11-13', 'update', 'of its last update'],
    );
    const both = read('lastmod: 2025-11-13', '*Published: 12 November 2025*\n\nIt leaks.');
    assert.deepEqual([both.date, both.dayFrom], ['2025-11-12', undefined]);
    assert.equal(both.text.slice(both.dateLine?.start, both.dateLine?.end), '12 November 2025');
  });

  it('has title and source under their usual keys', () => {
    const sources = (header: string) => [read(header).title, read(header).source];
    assert.deepEqual(sources('headline: Dam row\nurl: https://a.example'), ['Dam row', 'https://a.example']);
    assert.deepEqual(sources('Title: Dam\nheadline: Other\nlink: b\nsource: The Tide'), ['Dam', 'The Tide']);
    assert.deepEqual(sources('source_url: https://a.example/x'), [null, 'https://a.example/x']);
    assert.deepEqual(sources('source: {name: The Tide, url: https://a.example}'), [null, 'https://a.example']);
  });

  it('may be TOML', () => {
    const toml = [
      '+++',
      'title = "The \\"dam\\" row"',
      "authors = ['Ann Berg']",
      'draft = false',
      '[article]',
      'published_time = 2025-11-12 08:00:00',
      '+++',
      'It leaks.',
    ].join('\n');
    const article = parseArticle(toml, 'a.md');
    assert.deepEqual([article.title, article.date], ['The "dam" row', '2025-11-12']);
    assert.equal(article.text.slice(article.dateLine?.start, article.dateLine?.end), '2025-11-12 08:00:00');
    assert.equal(parseArticle('+++\ndate = "12 November 2025"\n+++\nIt leaks.', 'a.md').date, '2025-11-12');
  });

  it('takes long and deep ones', () => {
    const deep = `---\n${'a: {'.repeat(2000)}${'}'.repeat(2000)}\n---\nIt leaks.`;
    assert.ok(readFrontMatter(deep).end > 0);
  });
});

describe('a day in a file’s name', () => {
  it('counts when nothing else says one, and says so', () => {
    for (const name of [
      '2025-11-12-dam.md',
      '20251112_dam.txt',
      'dam-2025-11-12.md',
      'file:///x/dam%202025-11-12.txt',
    ]) {
      const article = parseArticle('The dam leaks.', name);
      assert.deepEqual(
        [article.date, article.dateLine, dayOrigin(article)],
        ['2025-11-12', null, 'from the file’s name'],
        name,
      );
    }
  });

  it('gives way to what the text or somebody says', () => {
    const name = '2025-11-12-dam.md';
    assert.equal(parseArticle('---\ndate: 2025-11-10\n---\nThe dam leaks.', name).date, '2025-11-10');
    assert.equal(parseArticle('Published: 10 November 2025\n\nThe dam leaks.', name).date, '2025-11-10');
    assert.equal(parseArticle('The dam leaks.', name, { date: '2025-11-10' }).dayFrom, undefined);
    assert.equal(parseArticle('The dam leaks.', name, { date: null }).date, null);
    // What is stated and cannot be is to be mended first.
    assert.equal(parseArticle('---\ndate: 2025-02-30\n---\nThe dam leaks.', name).date, null);
    assert.equal(parseArticle('The dam leaks.', '2025-11-12').date, null);
  });
});
