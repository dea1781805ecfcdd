import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/analysis/analyze';
import type { Article } from '../../src/article/article';
import { parseArticle } from '../../src/article/parse';
import { shownIn, shownText } from '../../src/article/shownText';
import { findHits } from '../../src/search/passages/hits';
import { parseQuery } from '../../src/search/query/parser';

const read = (text: string) => parseArticle(text, 'a.md');
/** An article's blocks as people are shown them: "# heading", "> quote", and plain paragraphs. */
const shownBlocks = (article: Article) =>
  article.blocks.map(
    (block) => (block.kind === 'heading' ? '# ' : '') + (block.isQuote ? '> ' : '') + shownText(article, block).trim(),
  );

describe('marks of Markdown', () => {
  const rows: readonly (readonly [text: string, shown: string])[] = [
    ['**[Tor Aasen](https://a.example/tor)** said', 'Tor Aasen said'],
    ['[**Tor Aasen**](https://a.example/tor_(mayor) "Tor") said', 'Tor Aasen said'],
    ["[Tor Aasen](<a b.html> 'Tor') said", 'Tor Aasen said'],
    ['[Tor\nAasen](tor.html) said', 'Tor\nAasen said'],
    ['[![Tor](tor.png)](tor.html) Tor Aasen said', 'Tor Aasen said'],
    ['***Tor*** and ~~Bo~~ and **_Ida_** and __Per__', 'Tor and Bo and Ida and Per'],
    ['un**frigging**believable', 'unfriggingbelievable'],
    ['`Tor **A**` said ``a`b``', 'Tor **A** said ``a`b``'],
    ['Tor Aasen[^3] said.[^long-name]', 'Tor Aasen said.'],
    ['\\*Tor\\* \\[sic\\] 1\\. \\| \\<b\\>', '*Tor* [sic] 1. | <b>'],
    ['Tor\\\nAasen', 'Tor\nAasen'],
    ['Tor<!-- who? --> Aasen <span class="x">said</span>', 'Tor Aasen said'],
    ['Tor<script>alert("x")</script> said', 'Tor said'],
    ['He [sic] left [early] on [1] day', 'He [sic] left [early] on [1] day'],
    ['5 * 3 ** 2, a_b_c, ~10 km, `', '5 * 3 ** 2, a_b_c, ~10 km, `'],
    ['a < b > c, 1 <2 and 3> 2', 'a < b > c, 1 <2 and 3> 2'],
  ];
  for (const [text, shown] of rows) it(text, () => assert.deepEqual(shownBlocks(read(text)), [shown]));

  it('of links whose targets are told elsewhere', () => {
    const text =
      'See [the **dam**][1], [the mill][], [Tor Aasen] and [sic].\n\n[1]: https://a.example/dam\n[the mill]: /mill "Mill"\n[Tor  aasen]: <#tor>\n';
    assert.deepEqual(shownBlocks(read(text)), ['See the dam, the mill, Tor Aasen and [sic].']);
    assert.deepEqual(shownBlocks(read('[Laughter]: No, he did not.')), ['[Laughter]: No, he did not.']);
  });

  it('hide no name from hovers and none from a search', () => {
    for (const name of [
      '**Tor Aasen**',
      '[Tor Aasen](https://a.example/tor)',
      'Tor<!-- page 2 --> Aasen',
      '> Tor\n> Aasen',
    ]) {
      const text = `${name} said that the dam would hold until May.`;
      const article = read(text);
      const { entities, mentions, statements } = analyze(article);
      assert.deepEqual(
        entities.map((each) => each.name),
        ['Tor Aasen'],
        name,
      );
      assert.equal(statements[0]?.speaker, entities[0]?.id, name);
      assert.match(text.slice(mentions[0]?.start, mentions[0]?.end), /^Tor[^]*Aasen$/);
      const [hit] = findHits(article, parseQuery('"tor aasen said"'));
      assert.match(text.slice(hit?.start, hit?.end), /^Tor[^]*said$/, name);
      assert.deepEqual(findHits(article, parseQuery('example')), []);
    }
  });
});

describe('blocks of Markdown', () => {
  const rows: readonly (readonly [text: string, blocks: readonly string[]])[] = [
    ['> One\n> two.\n>\n> Three.\n\nFour.', ['> One\ntwo.', '> Three.', 'Four.']],
    ['> > Deep.\n> Less deep.\nNot.', ['> Deep.', '> Less deep.', 'Not.']],
    ['Intro:\n- one\n- two\n  goes on\n* three\n+ [x] four', ['Intro:', 'one', 'two\n  goes on', 'three', 'four']],
    ['1. One\n2. Two\n3) Three\n\n4. Four', ['One', 'Two', 'Three', 'Four']],
    ['12. November was wet.', ['12. November was wet.']],
    ['It was the year\n1. FC won.', ['It was the year\n1. FC won.']],
    ['# The Dam #\nText', ['# The Dam', 'Text']],
    ['# The Dam \t ## \nText', ['# The Dam', 'Text']],
    ['> ## Quoted Heading\n> Text', ['# > Quoted Heading', '> Text']],
    ['One.\n\n* * *\n\nTwo.\n___\nThree.', ['One.', 'Two.', 'Three.']],
    ['[^1]: A note.\n[^2]: Another\n    goes on.', ['A note.', 'Another\n    goes on.']],
    ['One.\n\n```js\nconst Tor = "said";\n\n# no heading\n```\n\nTwo.', ['One.', 'Two.']],
    ['One.\n~~~\nTor said so.\n~~~\nTwo.', ['One.', 'Two.']],
    ['One.\n\n```\nnever closed\n\nTwo.', ['One.', '```\nnever closed', 'Two.']],
    [
      '| Who | What |\n|:---|---:|\n| Tor \\| Aasen | mayor |\n| | Bo |\nText.',
      ['Who', 'What', 'Tor | Aasen', 'mayor', 'Bo', 'Text.'],
    ],
    ['By Ann Berg | 12 March 2022', ['By Ann Berg | 12 March 2022']],
    ['<!-- a\n\nb --> One.\n<!-- c -->\nTwo. <!-- d -->\n\n<!-- e -->\n\nThree.', ['One.\n\nTwo.', 'Three.']],
  ];
  for (const [text, blocks] of rows) {
    it(text.replace(/\n/g, '⏎'), () => {
      assert.deepEqual(
        shownBlocks(read(text)).map((block) => block.replace(/\n\n/g, '\n')),
        blocks.map((block) => block.replace(/\n\n/g, '\n')),
      );
    });
  }

  it('that are set apart do not go on with what is reported above them', () => {
    const said = (text: string) => {
      const article = read(text);
      return analyze(article).statements.map(({ content }) => content.map((span) => shownText(article, span)));
    };
    const [quote, report] = [
      '“Nine years is a long time to carry other people’s vases.”',
      'The museum will close in May, Ida Moser announced on Thursday.',
    ];
    for (const contents of said(`${report}\n\n> ${quote}\n\nIt rained.`))
      assert.ok(contents.length === 1, contents.join());
  });
});

describe('the offsets of what is shown', () => {
  it('lead back to the same characters, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '~~',
        '`',
        '```\n',
        '\\',
        '&amp;',
        '<p>',
        '<!--',
        '-->',
        '<!-- page 2 -->',
        '[',
        ']',
        '(',
        ')',
        '[^1]',
      ],
      ...[
        '> ',
        '- ',
        '1. ',
        '# ',
        '|',
        '|-|-|\n',
        '[a]: b.c\n',
        'a',
        'Tor',
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '<script>',
        '</script>',
        '😀',
        '\u00ad',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const article = read(text);
        let last = 0;
        for (const block of article.blocks) {
          assert.ok(block.start >= last && block.end > block.start);
          last = block.end;
          const shown = shownIn(article, block);
          for (let at = 0; at < shown.text.length; at++) {
            const { start, end } = shown.inSource({ start: at, end: at + 1 });
            assert.ok(start >= block.start && end <= block.end);
            if (end - start === 1) assert.equal(text[start], shown.text[at]);
          }
          for (let offset = block.start; offset <= block.end; offset++) {
            const at = shown.offsetOf(offset);
            assert.ok(at >= 0 && at <= shown.text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
