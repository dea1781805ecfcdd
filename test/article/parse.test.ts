import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../../src/article/article';
import { cutAtWord, labelOf, leadOf, parseArticle } from '../../src/article/parse';

/** An article's blocks, readable: "# heading" and plain paragraphs. */
function blocksOf(article: Article): string[] {
  return article.blocks.map(
    (block) => (block.kind === 'heading' ? '# ' : '') + article.text.slice(block.start, block.end),
  );
}

describe('parseArticle, seed format', () => {
  it('reads the header before the lead on the first line', () => {
    const article = parseArticle(' date 2025-11-08 The ferry sank.\n\n\n\nA Long Night\n\n\nNobody was hurt.', 'a.txt');
    assert.equal(article.date, '2025-11-08');
    assert.equal(article.title, null);
    assert.deepEqual(blocksOf(article), ['The ferry sank.', '# A Long Night', 'Nobody was hurt.']);
    assert.equal(article.text.slice(article.dateLine?.start, article.dateLine?.end), '2025-11-08');
  });

  it('takes a byte order mark and carriage returns', () => {
    const article = parseArticle('\uFEFF date 2025-01-02 One.\r\n\r\n\r\nTwo and\r\nthree.\r\n', 'a.txt');
    assert.equal(article.date, '2025-01-02');
    assert.deepEqual(blocksOf(article), ['One.', 'Two and\r\nthree.']);
  });

  it('passes over a byte order mark, and takes a header after it', () => {
    assert.equal(parseArticle('\uFEFFThe ferry sank.', 'a').blocks[0]?.start, 1);
    assert.equal(parseArticle('\uFEFFdate 2025-01-02 The ferry sank.', 'a').date, '2025-01-02');
    assert.equal(parseArticle('date 2025/1/2\nThe ferry sank.', 'a').date, '2025-01-02');
    assert.equal(parseArticle('The date 2025-01-02 is set.', 'a').date, null);
  });

  it('is an article without a date', () => {
    const article = parseArticle('The ferry sank.\n\nNobody was hurt.', 'a.txt');
    assert.equal(article.date, null);
    assert.equal(article.dateLine, null);
    assert.deepEqual(blocksOf(article), ['The ferry sank.', 'Nobody was hurt.']);
  });

  it('names an impossible date and reads on without one', () => {
    for (const written of ['2025-02-30', '2025-13-01', '0000-01-01', '2023-02-29', '25-1-1']) {
      const article = parseArticle(` date ${written} The ferry sank.`, 'a.txt');
      assert.equal(article.date, null, written);
      assert.ok(article.dateLine?.problem?.includes(written), written);
      assert.deepEqual(blocksOf(article), ['The ferry sank.']);
    }
  });

  it('does not take a sentence that begins with "date" for a header', () => {
    assert.deepEqual(blocksOf(parseArticle('date night is back in Harrow, owners say.', 'a.txt')), [
      'date night is back in Harrow, owners say.',
    ]);
  });

  it('knows headings from paragraphs', () => {
    const headings = [
      'A Demand Beyond the Port’s Capacity',
      'What Comes Next?',
      'The Price of the Berth',
      '“We Were Never Asked”',
      'FLOOD WARNINGS',
      'Talks in Year 3',
    ];
    const paragraphs = [
      'He left.',
      'By Ann Marlow',
      'Friday, January 4, 2019',
      'the end of the road',
      'This one line goes on in lower case',
      'Note:',
      '***',
      'She Said So.',
      '12',
    ];
    for (const line of headings)
      assert.equal(parseArticle(`Lead here.\n\n${line}\n\nEnd.`, 'a').blocks[1]?.kind, 'heading', line);
    for (const line of paragraphs)
      assert.equal(parseArticle(`Lead here.\n\n${line}\n\nEnd.`, 'a').blocks[1]?.kind, 'paragraph', line);
  });

  it('takes a first line in sentence case for the headline', () => {
    assert.equal(
      parseArticle('Mayor quits after ferry vote\n\nThe mayor left on Monday.', 'a').title,
      'Mayor quits after ferry vote',
    );
    assert.equal(parseArticle('Mayor quits after ferry vote', 'a').title, null);
  });

  it('parts lines that are not wrapped by hand, and turns in a transcript', () => {
    const long = 'word '.repeat(40).trim();
    assert.deepEqual(blocksOf(parseArticle(`${long}.\nShort one.`, 'a')), [`${long}.`, 'Short one.']);
    const [wrapped, unwrapped] = ['w'.repeat(120), 'w'.repeat(121)];
    assert.deepEqual(blocksOf(parseArticle(`${wrapped}\nShort one.`, 'a')), [`${wrapped}\nShort one.`]);
    assert.deepEqual(blocksOf(parseArticle(`${unwrapped}\nShort one.`, 'a')), [unwrapped, 'Short one.']);
    assert.deepEqual(blocksOf(parseArticle('MS. VALE: Were you there?\nMR. ODUYA: I was.\nAll day.', 'a')), [
      'MS. VALE: Were you there?',
      'MR. ODUYA: I was.\nAll day.',
    ]);
  });

  it('takes nothing for something: empty and blank files', () => {
    for (const text of ['', ' ', '\n\n', '\uFEFF', '\uFEFF\r\n', ' date 2025-01-01', ' date 2025-01-01 \n\n']) {
      const article = parseArticle(text, 'a');
      assert.deepEqual(article.blocks, [], JSON.stringify(text));
      assert.equal(labelOf(article), '');
    }
  });

  it('prefers what is given beside the text', () => {
    const article = parseArticle(' date 2025-01-01 One.', 'a', { date: '2024-12-31', title: 'T' });
    assert.equal(article.date, '2024-12-31');
    assert.equal(article.title, 'T');
    assert.equal(parseArticle(' date 2025-01-01 One.', 'a', { date: 'yesterday' }).date, '2025-01-01');
  });
});

describe('parseArticle, Markdown', () => {
  it('reads front matter and headings', () => {
    const article = parseArticle(
      '---\ntitle: "Ferry: afloat again"\ndate: 2025-03-04\nsource: The Tide\n---\n\n# Afloat\nIt swims.\n\nA calm sea\n---\n\nEnd.\n',
      'a.md',
    );
    assert.equal(article.title, 'Ferry: afloat again');
    assert.equal(article.date, '2025-03-04');
    assert.equal(article.source, 'The Tide');
    assert.equal(article.text.slice(article.dateLine?.start, article.dateLine?.end), '2025-03-04');
    assert.deepEqual(blocksOf(article), ['# Afloat', 'It swims.', '# A calm sea', 'End.']);
  });

  it('reads TOML front matter, and the date under other keys', () => {
    const toml = parseArticle(
      '+++\ntitle = "Dam row"\ndate = 2025-11-12T08:00:00Z\n[extra]\ndate = 1999-01-01\n+++\nIt leaks.',
      'a.md',
    );
    assert.equal(toml.title, 'Dam row');
    assert.equal(toml.date, '2025-11-12');
    assert.equal(toml.text.slice(toml.dateLine?.start, toml.dateLine?.end), '2025-11-12T08:00:00Z');
    assert.deepEqual(
      toml.blocks.map(({ start, end }) => toml.text.slice(start, end)),
      ['It leaks.'],
    );
    assert.equal(
      parseArticle('---\npubDate: Wed, 12 Nov 2025 23:30:00 +0000\n---\nIt leaks.', 'a.md').date,
      '2025-11-12',
    );
    for (const key of ['pubDate', 'published', 'publication_date'])
      assert.equal(parseArticle(`---\n${key}: 2025-11-12\n---\nIt leaks.`, 'a.md').date, '2025-11-12', key);
    assert.equal(parseArticle('---\nlicence: 2025-11-12\n---\nIt leaks.', 'a.md').date, null);
    assert.equal(parseArticle('+++\nIt leaks.', 'a.md').blocks.length, 1);
  });

  it('does without front matter, and with a broken one', () => {
    assert.equal(parseArticle('# Afloat\n\nIt swims.', 'a.MD').title, 'Afloat');
    const broken = parseArticle('---\ntitle: [unclosed\ndate: "2025\n---\nIt swims.', 'a.md');
    assert.equal(broken.date, null);
    assert.deepEqual(blocksOf(broken), ['It swims.']);
    assert.equal(parseArticle('---\nno end of front matter\n\nIt swims.', 'a.md').title, null);
  });

  it('names an impossible date in the front matter', () => {
    const article = parseArticle('---\ndate: 2025-02-30\n---\nIt swims.', 'a.md');
    assert.equal(article.date, null);
    assert.match(article.dateLine?.problem ?? '', /not a day of the calendar/);
  });

  it('takes front matter with a byte order mark, carriage returns and dots at its end', () => {
    const article = parseArticle(
      '\uFEFF---\r\ntitle: Afloat\r\ndate: 2025-03-04\r\n...\r\nIt swims.\r\n',
      'a.markdown',
    );
    assert.deepEqual([article.title, article.date], ['Afloat', '2025-03-04']);
    assert.equal(article.text.slice(article.dateLine?.start, article.dateLine?.end), '2025-03-04');
    assert.deepEqual(blocksOf(article), ['It swims.']);
    assert.deepEqual(blocksOf(parseArticle('\uFEFFIt swims.', 'a.md')), ['It swims.']);
    assert.deepEqual(blocksOf(parseArticle('---\ntitle: Afloat\n---', 'a.md')), []);
  });

  it('takes no title from what is no text, and no front matter without keys', () => {
    for (const title of ['[a, b]', '{a: b}', '" "', ''])
      assert.equal(parseArticle(`---\ntitle: ${title}\n---\nIt swims.`, 'a.md').title, null, title);
    const article = parseArticle('---\njust words\n---\nIt swims.', 'a.md');
    assert.deepEqual([article.title, blocksOf(article)], [null, ['It swims.']]);
  });

  it('takes no endless front matter', () => {
    const front = (length: number) => {
      const [open, close] = ['---\ntitle: Afloat\nsource: ', '\n---\n'];
      return `${open}${'x'.repeat(length - open.length - close.length)}${close}It swims.`;
    };
    assert.equal(parseArticle(front(20_000), 'a.md').title, 'Afloat');
    assert.equal(parseArticle(front(20_003), 'a.md').title, null);
  });

  it('knows headings by number signs and underlines', () => {
    const rows: readonly (readonly [string, readonly string[]])[] = [
      ['# A\nb\n###### C\nd', ['# A', 'b', '# C', 'd']],
      ['x\n# A\ny', ['x', '# A', 'y']],
      ['####### Seven', ['####### Seven']],
      ['#Tag', ['#Tag']],
      ['# A\n   indented', ['# A', 'indented']],
      ['A calm sea\n===\nEnd.', ['# A calm sea', 'End.']],
      ['A calm sea\n--\nEnd.', ['A calm sea\n--\nEnd.']],
      ['A calm sea\n***\nEnd.', ['A calm sea', 'End.']],
      ['A calm sea\nand a ship\n---\nEnd.', ['A calm sea\nand a ship', 'End.']],
      ['One.\n\n---\n\nTwo.', ['One.', 'Two.']],
      ['One.\n---\n---\nTwo.', ['# One.', 'Two.']],
      ['# One\n---\nTwo.', ['# One', 'Two.']],
      ['One.\r\nTwo.\r\n# A\r\nThree.\r\n', ['One.\r\nTwo.', '# A', 'Three.']],
    ];
    for (const [text, blocks] of rows) assert.deepEqual(blocksOf(parseArticle(text, 'a.md')), blocks, text);
  });

  it('survives a front matter made to explode', () => {
    const bomb = [
      '---',
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`),
      '---',
      'Text.',
    ].join('\n');
    assert.deepEqual(blocksOf(parseArticle(bomb, 'a.md')), ['Text.']);
  });
});

describe('any text', () => {
  it('gives blocks inside the text, in order, without overlap or white space at their ends', () => {
    const pieces = fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      '# ',
      '---\n',
      'date 2025-01-01 ',
      'Title Case',
      'a word. ',
      'Q: ',
      '\u00a0',
      '\u2028',
      '=',
      '😀',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), fc.constantFrom('a.txt', 'a.md'), (parts, name) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of parseArticle(text, name).blocks) {
          assert.ok(start >= last && end > start && end <= text.length);
          const block = text.slice(start, end);
          assert.equal(block.trim(), block);
          last = end;
        }
      }),
    );
  });
});

describe('labels', () => {
  it('are the title, or else the lead, cut at a word', () => {
    assert.equal(labelOf(parseArticle('---\ntitle: Afloat\n---\nIt swims.', 'a.md')), 'Afloat');
    assert.equal(labelOf(parseArticle('The ferry sank off the coast of Harrow.', 'a'), 20), 'The ferry sank off…');
    assert.equal(leadOf(parseArticle('Title Here\n\nThe lead\nhas lines.', 'a')), 'The lead has lines.');
  });

  it('fold white space, and come from a heading where there is nothing else', () => {
    assert.equal(labelOf(parseArticle('The ferry\n  sank.', 'a')), 'The ferry sank.');
    assert.equal(labelOf(parseArticle('First Heading\n\nSecond Heading', 'a')), 'First Heading');
    assert.equal(leadOf(parseArticle('First Heading\n\nSecond Heading', 'a')), 'First Heading');
    assert.equal(labelOf(parseArticle('ferry '.repeat(50), 'a')).length, 78);
    assert.equal(leadOf(parseArticle('f'.repeat(1500), 'a')).length, 1000);
  });

  const cuts: readonly (readonly [text: string, maxLength: number, cut: string])[] = [
    ['abcdef', 6, 'abcdef'],
    ['one two three', 9, 'one two…'],
    ['abcdefghij', 5, 'abcd…'],
    ['abc defghij', 6, 'abc d…'],
    ['abcd efghij', 6, 'abcd…'],
    ['one, two', 6, 'one…'],
    ['one – two three', 8, 'one…'],
    ['😀😀😀', 4, '😀…'],
  ];
  for (const [text, maxLength, cut] of cuts)
    it(`are cut: ${text} to ${maxLength}`, () => assert.equal(cutAtWord(text, maxLength), cut));

  it('are never longer than asked for', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 2, max: 60 }),
        (text, length) => cutAtWord(text, length).length <= length,
      ),
    );
  });
});
