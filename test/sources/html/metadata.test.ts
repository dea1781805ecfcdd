import assert from 'node:assert/strict';
import { importPage, pageWith } from './importPage';
import { jsonLd } from './pageFixture';

const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const time = (written: string): string => jsonLd({ '@type': 'NewsArticle', datePublished: written });

describe('metadata of web pages', () => {
  describe('day of publication', () => {
    const cases: readonly (readonly [string, string, string, string | null])[] = [
      ['in the page’s own time zone', time('2025-02-04T00:30:00+05:00'), '', '2025-02-04'],
      ['from a day alone', time('2025-02-04'), '', '2025-02-04'],
      ['in UTC, when nothing else is said', time('2025-02-04T23:30:00Z'), '', '2025-02-04'],
      [
        'as readers saw it, when UTC is a day off',
        time('2025-02-04T23:30:00Z'),
        '<p>Published: 5 February 2025</p>',
        '2025-02-05',
      ],
      ['in UTC, when readers saw the same', time('2025-02-04T23:30:00Z'), '<time>4 February 2025</time>', '2025-02-04'],
      ['from another calendar’s order only if sure', time('03/04/2025'), '', null],
      ['from words', meta('date', 'Tue, 04 Feb 2025 10:00:00 GMT'), '', '2025-02-04'],
      ['never from when it was changed', meta('article:modified_time', '2025-02-04T10:00:00Z'), '', null],
      ['never from a line that says so', '', '<p>Last updated: 4 February 2025</p>', null],
      ['never from a day of no calendar', time('2025-02-31'), '', null],
      ['from the time near the headline', '', '<time datetime="2025-02-04T10:00">Tuesday</time>', '2025-02-04'],
      ['not from the time of a change', '', '<p>Updated <time datetime="2025-02-04T10:00">Tuesday</time></p>', null],
      ['from a dateline', '', '<p>PORT ELLERY, Feb. 4, 2025 (Coast Wire) - The town council met.</p>', '2025-02-04'],
      ['from a line in another language', '', '<p>Publié le 4 février 2025 à 21h30</p>', '2025-02-04'],
      ['from Dublin Core', meta('DC.date.issued', '2025-02-04'), '', '2025-02-04'],
      ['from one word of digits', meta('pubdate', '20250204T101500Z'), '', '2025-02-04'],
      ['not from a copyright', '', '<p>© 2025 Courier</p>', null],
      ['not from a story about a day', '', '<p>The bridge opened on 4 February 1925 and closed in 2025.</p>', null],
    ];
    for (const [what, head, body, day] of cases) {
      it(what, async () => {
        assert.equal((await importPage(pageWith(head, body))).date?.day ?? null, day);
      });
    }

    it('says where it was found', async () => {
      const foundIn = async (head: string, body: string): Promise<string | undefined> =>
        (await importPage(pageWith(head, body))).date?.foundIn;
      assert.equal(await foundIn(time('2025-02-04'), ''), 'JSON-LD datePublished');
      assert.equal(
        await foundIn(meta('article:published_time', '2025-02-04'), ''),
        'the page’s article:published_time',
      );
      assert.equal(await foundIn('', '<p>Published: 4 February 2025</p>'), 'the line “Published: 4 February 2025”');
      assert.equal(await foundIn('', '<time datetime="2025-02-04">then</time>'), 'the time near the headline');
    });

    it('says when two places contradict each other, and when the page was changed', async () => {
      const head =
        time('2025-02-04') + meta('article:published_time', '2021-05-06') + meta('article:modified_time', '2025-02-07');
      const { date, remarks } = await importPage(pageWith(head, ''));
      assert.equal(date?.day, '2025-02-04');
      assert.deepEqual(remarks, [
        'The page states two days of publication: 2025-02-04 (JSON-LD datePublished) and 2021-05-06 (the page’s article:published_time).',
        'The page was changed after it was published: 2025-02-07.',
      ]);
    });
  });

  describe('authors', () => {
    const by = (author: unknown): string => jsonLd({ '@type': 'NewsArticle', author });
    const cases: readonly (readonly [string, string, string | null])[] = [
      [by('By Ann Moore'), '', 'Ann Moore'],
      [by([{ name: 'Ann Moore' }, { name: 'Bob van der Hill' }]), '', 'Ann Moore, Bob van der Hill'],
      [by({ '@type': 'Person', name: 'Ann Moore, political editor' }), '', 'Ann Moore'],
      [by({ '@type': 'Organization', name: 'Coast Wire' }), '', null],
      [by('https://example.org/ann'), '', null],
      [by('Staff reporter'), '', null],
      [by('admin'), '', null],
      [meta('article:author', 'https://social.example/ann') + meta('author', 'Ann Moore'), '', 'Ann Moore'],
      [meta('author', 'Ann Moore and Bob Hill in Port Ellery'), '', 'Ann Moore'],
      ['', '<p class="byline">By Ann Moore | 4 February 2025</p>', 'Ann Moore'],
      ['', '<p>By Ann Moore</p>', 'Ann Moore'],
      ['', '<a rel="author" href="/x">Ann Moore</a>', 'Ann Moore'],
      ['', '<p>By Tuesday, Ann Moore had left the town.</p>', null],
      ['', '<div class="author">Von Jörg Wäldner, Lohnefurt</div>', 'Jörg Wäldner'],
    ];
    for (const [head, body, author] of cases) {
      it(`${head}${body} → ${author}`, async () => {
        assert.equal((await importPage(pageWith(head, body))).author, author);
      });
    }
  });

  describe('titles', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['<title>Harbour bridge to stay shut - Port Ellery Courier</title>', 'Harbour bridge to stay shut'],
      ['<title>Courier | Harbour bridge to stay shut</title>', 'Harbour bridge to stay shut'],
      [
        meta('og:title', 'Shut until May: the harbour bridge – an end?'),
        'Shut until May: the harbour bridge – an end?',
      ],
      [meta('og:title', 'A bridge that is shut | Courier') + meta('og:site_name', 'Courier'), 'A bridge that is shut'],
      ['<title>Courier</title>', 'Harbour bridge to stay shut'],
      ['', 'Harbour bridge to stay shut'],
    ];
    for (const [head, title] of cases) {
      it(`${head} → ${title}`, async () => {
        const { title: found, blocks } = await importPage(pageWith(head, ''));
        assert.equal(found, title);
        assert.equal(blocks.length, title === 'Harbour bridge to stay shut' ? 3 : 4);
      });
    }
  });

  describe('titles among other headings', () => {
    const title = 'Harbour bridge to stay shut';
    const h1 = (words: string): string => `<h1>${words}</h1>`;
    const h2 = `<h2>${title}</h2>`;
    const text =
      '<p>The bridge at Port Ellery will stay closed until May, the town council heard on Tuesday.</p>'.repeat(3);
    const cases: readonly (readonly [string, string, string, string])[] = [
      [
        'not the site’s name above it',
        `<title>${title} – Notes from the Coast</title>${meta('og:title', title)}`,
        h1('Notes from the Coast') + h2,
        title,
      ],
      [
        'nor where nothing else says it',
        `<title>Port Ellery Courier: ${title}</title>`,
        `<b>PORT ELLERY COURIER</b>${h2}`,
        title,
      ],
      ['the only heading where the window has one name for all', '<title>News - Port Ellery</title>', h1(title), title],
      ['not a heading of a word or two', '<title>The bridge is shut</title>', h1('Our News'), 'The bridge is shut'],
      [
        'nor one of several headings',
        '<title>The bridge is shut</title>',
        h1('What the town council heard') + h1('What the town council said'),
        'The bridge is shut',
      ],
    ];
    for (const [what, head, body, expected] of cases) {
      it(what, async () => {
        const html = `<html><head>${head}</head><body>${body}${text}</body></html>`;
        assert.equal((await importPage(html)).title, expected);
      });
    }
  });

  it('are found in lines between single breaks', async () => {
    const html = (lines: string): string =>
      `<html><title>Bridge shut</title><body><table><tr><td><b>Bridge shut for the winter</b><br>${lines}${'<p>The bridge at Port Ellery will stay closed until May, the town council heard on Tuesday.</p>'.repeat(4)}</td></tr></table></body></html>`;
    const found = await importPage(html('By Ann &Eacute;tien Moore<br>Published: 4 February 2025'));
    assert.deepEqual([found.author, found.date?.day], ['Ann Étien Moore', '2025-02-04']);
    const verse = await importPage(html('It stood in the rain<br>and nobody came'));
    assert.match(verse.blocks.map((block) => ('text' in block ? block.text : '')).join('|'), /in the rain and nobody/);
  });

  it('takes only addresses of the web', async () => {
    const address = async (head: string, before = ''): Promise<string | null> =>
      (await importPage(before + pageWith(head, ''))).address;
    assert.equal(
      await address('<link rel=canonical href="https://a.example/b?c=1&amp;d=2#e">'),
      'https://a.example/b?c=1&d=2',
    );
    assert.equal(await address(meta('og:url', 'http://a.example/b')), 'http://a.example/b');
    assert.equal(await address('<link rel=canonical href="javascript:alert(1)">'), null);
    assert.equal(await address('<link rel=canonical href="/b">'), null);
    assert.equal(await address('', '<!-- saved from url=(0021)https://a.example/b.htm -->'), 'https://a.example/b.htm');
    assert.equal(await address('', '<!-- saved from url=(0014)about:internet -->'), null);
  });

  it('takes only languages that are such', async () => {
    const html = (head: string, lang: string): string => pageWith(head, '').replace('<html>', `<html lang="${lang}">`);
    assert.equal((await importPage(html('', 'en-GB'))).language, 'en-GB');
    assert.equal((await importPage(html('', '{{lang}}'))).language, null);
    assert.equal((await importPage(html(meta('og:locale', 'de_DE'), ''))).language, 'de-DE');
  });

  describe('structured data', () => {
    const authorOf = async (script: string): Promise<string | null> =>
      (await importPage(pageWith(`<script type="application/ld+json">${script}</script>`, ''))).author;

    it('are found in graphs and lists, and by reference', async () => {
      const graph = {
        '@graph': [
          { '@id': '#p', '@type': 'Person', name: 'Ann Moore' },
          { '@type': ['Article'], author: { '@id': '#p' } },
        ],
      };
      assert.equal(await authorOf(JSON.stringify(graph)), 'Ann Moore');
      assert.equal(
        await authorOf(JSON.stringify([{ '@type': 'WebPage' }, { '@type': 'Report', author: 'Ann Moore' }])),
        'Ann Moore',
      );
    });

    it('are read although they are slightly broken', async () => {
      assert.equal(
        await authorOf('{"@type":"NewsArticle","description":"two\nlines","author":"Ann Moore",}'),
        'Ann Moore',
      );
      assert.equal(await authorOf('/*<![CDATA[*/ nonsense'), null);
      assert.equal(await authorOf('<!-- {"@type":"NewsArticle","author":"Ann Moore"} -->'), 'Ann Moore');
    });

    it('say nothing by their prototype', async () => {
      assert.equal(await authorOf('{"@type":"NewsArticle","__proto__":{"author":"Bad Man"}}'), null);
      assert.equal(await authorOf('{"@type":"NewsArticle","author":{"__proto__":{"name":"Bad Man"}}}'), null);
      assert.equal(({} as { author?: string }).author, undefined);
    });

    it('of other things are not taken for the article’s', async () => {
      assert.equal(await authorOf('{"@type":"Book","author":"Ann Moore"}'), null);
      const two = [
        { '@type': 'NewsArticle', url: 'https://a.example/other', author: 'Bob Hill' },
        { '@type': 'NewsArticle', url: 'https://a.example/this', author: 'Ann Moore' },
      ];
      const html = pageWith(`<link rel="canonical" href="https://a.example/this">${two.map(jsonLd).join('')}`, '');
      assert.equal((await importPage(html)).author, 'Ann Moore');
    });
  });
});
