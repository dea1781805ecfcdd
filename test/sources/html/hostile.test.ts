import assert from 'node:assert/strict';
import fc from 'fast-check';
import { importHtml } from '../../../src/sources/html';
import { RefusedDocument } from '../../../src/sources/importer';
import { tame } from '../../../src/sources/html/tame';
import { TagReader } from '../../../src/sources/html/tagReader';
import { importOne, importPage, pageWith } from './importPage';

const prose = '<p>The bridge will stay closed until May, the council heard on Tuesday, said Ruth Adler.</p>\n'.repeat(
  8,
);
const sentence = 'said Ruth Adler';

/** How deep tags are nested in well-formed HTML. */
function depthOf(html: string): number {
  let [depth, deepest] = [0, 0];
  for (const [tag] of html.matchAll(/<\/?[a-z](?:[^>"]|"[^"]*")*>/g)) {
    if (/^<(?:br|hr|img|meta)\b/.test(tag)) continue;
    depth += tag.startsWith('</') ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  assert.equal(depth, 0);
  return deepest;
}

describe('hostile web pages', () => {
  const refusal = async (bytes: Uint8Array): Promise<string> => {
    try {
      await importOne(importHtml, bytes);
    } catch (error) {
      assert.ok(error instanceof RefusedDocument, String(error));
      return error.message;
    }
    return assert.fail('was not refused');
  };
  const refusalOf = (html: string): Promise<string> => refusal(new TextEncoder().encode(html));

  it('are refused when they are something else', async () => {
    assert.equal(
      await refusal(Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 256)),
      'contains binary data, not text',
    );
  });

  it('are refused when there is nothing in them', async () => {
    assert.match(await refusalOf(' \n '), /^holds no text/);
    assert.match(await refusalOf('<html><script>render()</script><div id="root"></div></html>'), /^holds no text/);
    assert.match(
      await refusalOf('<frameset cols="1,2"><frame src="a.htm"><frame src="b.htm"></frameset>'),
      /side by side/,
    );
    assert.match(await refusalOf('<!-- '.repeat(1000)), /^holds no text/);
  });

  it('are refused when they are too large', async () => {
    assert.equal(await refusal(new Uint8Array(30 * 1024 * 1024 + 1)), 'is larger than 30 MB');
    assert.match(await refusalOf('<hr>'.repeat(300_001) + prose), /^has more than 300,000 elements/);
  });

  const nested: readonly (readonly [string, string])[] = [
    ['tables', '<table><tr><td>'.repeat(70_000)],
    ['boxes', '<div>'.repeat(50_000)],
    ['bold text', '<b>'.repeat(50_000)],
    ['lists', '<ul><li>'.repeat(10_000)],
    ['quotes', '<blockquote>x'.repeat(30_000)],
    ['elements of their own', '<x-y>'.repeat(50_000)],
    ['sections that other ends do not close', `${'<section>'.repeat(10_000)}${'</div></td></span>'.repeat(10_000)}`],
    ['sections in a cell', `<div><table><td>${'<section>'.repeat(20_000)}${'</div>'.repeat(20_000)}`],
  ];
  for (const [what, html] of nested) {
    it(`may nest ${what} without end`, async () => {
      const { blocks, remarks } = await importPage(html + prose);
      assert.equal(JSON.stringify(blocks).split(sentence).length, 9);
      assert.ok(depthOf(tame(html + prose).body) <= 150);
      assert.match(remarks.join(' '), /nested too deeply/);
    });
  }

  const bulky: readonly (readonly [string, string])[] = [
    ['10 MB of attributes', `<div ${Array.from({ length: 500_000 }, (_, n) => `data-a${n}="x${n}"`).join(' ')}>`],
    ['a class of 5 MB', `<div class="${'ad promo '.repeat(500_000)}"></div>`],
    ['thousands of what is never closed', '<svg><select><button><iframe><textarea><object>'.repeat(3_000)],
    ['quotation marks that are never closed', "<a href='<a href=\"<a b='".repeat(30_000)],
    ['thousands of lesser signs', '<>'.repeat(5_000)],
    ['thousands of authors', '<meta name=author content="x y">'.repeat(20_000)],
    ['zeros', '\0'.repeat(100_000)],
    ['white space', `<p>${' '.repeat(500_000)}`],
    [
      'structured data of 5 MB',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'x'.repeat(5_000_000)}"}</script>`,
    ],
    ['structured data nested without end', `<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
    ['data in addresses', `<img src="data:image/png;base64,${'A'.repeat(3_000_000)}">`],
    ['footnotes to nowhere', '<sup><a href="#n">1</a></sup>'.repeat(1_000)],
  ];
  for (const [what, html] of bulky) {
    it(`may hold ${what}`, async () => {
      const { blocks } = await importPage(html + prose);
      assert.equal(JSON.stringify(blocks).split(sentence).length, 9);
    });
  }

  it('may hold a hundred thousand links', async () => {
    const { blocks } = await importPage(
      `<nav>${'<a href="/x">words</a> '.repeat(100_000)}</nav>${pageWith('', prose)}`,
    );
    assert.equal(JSON.stringify(blocks).split(sentence).length, 9);
  });

  it('give no address that runs something', async () => {
    const { blocks, address } = await importPage(
      pageWith('', '<p><a href="javascript:alert(1)">Click</a> here, they said.</p>'),
    );
    assert.doesNotMatch(JSON.stringify({ blocks, address }), /javascript|alert/);
  });

  it('are taken in whatever they consist of', async () => {
    const markup = fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        '<p>',
        '</p>',
        '<table>',
        '<td>',
        '</tr>',
        '<ul><li>',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '"',
        "'",
      ],
      ...[
        '<a href="',
        '=',
        '&#x',
        '&amp',
        '<h1>',
        '<blockquote>',
        '<sup>',
        '<br>',
        'words and words. ',
        '\0',
        '\uD800',
        '<![CDATA[',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(markup, fc.string()), { maxLength: 60 }), async (pieces) => {
        const html = pieces.join('');
        depthOf(tame(html).body);
        try {
          await importPage(html);
        } catch (error) {
          assert.ok(error instanceof RefusedDocument, String(error));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('may be garbage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        try {
          await importOne(importHtml, bytes);
        } catch (error) {
          assert.ok(error instanceof RefusedDocument, String(error));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keep each word that stands in no tag', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('<p>', '</div>', '<td>', '<li>', '<b>', '</i>'), fc.nat(999))),
        (pieces) => {
          const html = pieces.map(([tag, word]) => `${tag} ${word} `).join('');
          const words = (text: string): string[] => text.replace(/<[^>]*>/g, ' ').match(/\d+/g) ?? [];
          assert.deepEqual(words(tame(html).body), words(html));
        },
      ),
    );
  });

  it('have tags that end where browsers say they end', () => {
    const tag = new TagReader('<a title="1 > 0" HREF=x/y class=\'b\' class=c hidden>text').tagAt(0);
    assert.deepEqual(
      [...(tag?.attributes ?? [])],
      [
        ['href', 'x/y'],
        ['class', 'b'],
        ['hidden', ''],
      ],
    );
    assert.equal(tag?.end, '<a title="1 > 0" HREF=x/y class=\'b\' class=c hidden>'.length);
    assert.equal(new TagReader('< a>').tagAt(0), null);
    assert.equal(new TagReader('<3 you').tagAt(0), null);
  });
});
