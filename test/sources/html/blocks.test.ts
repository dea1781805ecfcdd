import assert from 'node:assert/strict';
import { importPage, pageWith, shortly } from './importPage';

const rest = 3;

/** What becomes of some HTML at the head of an article. */
async function blocksOf(body: string): Promise<string[]> {
  const { blocks } = await importPage(pageWith('', body));
  const notes = blocks.filter(({ kind }) => kind === 'note');
  const others = blocks.filter(({ kind }) => kind !== 'note');
  return shortly([...others.slice(0, -rest), ...notes]);
}

describe('blocks of web pages', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'headings with their levels',
      '<h2>Why now</h2><p>One.</p><h4>Why then</h4>',
      ['h2 Why now', 'One.', 'h4 Why then'],
    ],
    [
      'a lead in large letters as a paragraph, also above links',
      '<h2>The council has known of the cracks in both of the piers for two years.</h2><p><a href="/x">Bridges</a></p>',
      ['The council has known of the cracks in both of the piers for two years.'],
    ],
    ['links side by side apart', '<p>We asked <a href="/a">Tom</a><a href="/b">Ida</a>.</p>', ['We asked Tom Ida.']],
    [
      'quotes in quotes',
      '<blockquote>One.<blockquote><p>Two.</p></blockquote></blockquote>',
      ['quote1 One.', 'quote2 Two.'],
    ],
    [
      'lists in lists',
      '<ul><li>One<ol start=3><li>Two<li><p>Three</p></ol><li>Four</ul>',
      ['• One', '  3. Two', '  4. Three', '• Four'],
    ],
    [
      'whose words a quote is',
      '<blockquote><p>No.</p><footer>— Ann Moore</footer></blockquote>',
      ['quote1 No.', 'quote1 — Ann Moore'],
    ],
    ['short posts', '<article class="post category-news tag-sea">The ferry is late.</article>', ['The ferry is late.']],
    ['two breaks as the end of a paragraph', '<p>One<br>\n<br>two<br>three</p>', ['One', 'two three']],
    [
      'single breaks before lines that are set in',
      '<p>One.<br>&nbsp;&nbsp;&nbsp;Two<br>two.<br>\u3000Three.</p>',
      ['One.', 'Two two.', 'Three.'],
    ],
    ['who speaks in a new line', '<p><b>Q:</b> Why?<br><b>A:</b> So.</p>', ['Q: Why?', 'A: So.']],
    [
      'terms with what is said of them',
      '<dl><dt>Chair<dd>Order!<dt>Ms Strand:<dd><p>No.</p></dl>',
      ['Chair: Order!', 'Ms Strand: No.'],
    ],
    ['quotation marks for <q>', '<p>She said <q>no</q>.</p>', ['She said “no”.']],
    ['quotation marks that are there already', '<p>She said <q>“no”</q>.</p>', ['She said “no”.']],
    [
      'entities and folded space',
      '<p>Caf&eacute;&nbsp;&amp;\n bar &#8211; 5&thinsp;&lt;&thinsp;6</p>',
      ['Café & bar – 5 < 6'],
    ],
    ['words without what nobody sees', '<p>Har&shy;bour\u200B bridge\uFEFF</p>', ['Harbour bridge']],
    [
      'words of several elements',
      '<p>un<b>believ</b>able <i>and</i> <a href=x>linked</a></p>',
      ['unbelievable and linked'],
    ],
    ['words on both sides of what is left out', '<p>one<script>x()</script>two</p>', ['one two']],
    [
      'captions apart',
      '<figure><img><figcaption>A boat.</figcaption></figure><p>One.</p>',
      ['caption A boat.', 'One.'],
    ],
    ['captions by their class', '<div class="img-caption">A boat.</div>', ['caption A boat.']],
    ['tables of data', '<table><tr><th>A<th>B<tr><td>1<td>2 <b>x</b></table>', ['A | B / 1 | 2 x']],
    ['tables of data without a head', '<table><tr><td>A<td>B<tr><td>1<td>2</table>', ['A | B / 1 | 2']],
    [
      'the cells of a layout as paragraphs',
      '<table><tr><td>One.<td><p>Two.<p>Three.</table>',
      ['One.', 'Two.', 'Three.'],
    ],
    [
      'preformatted paragraphs',
      '<pre>One line\nand another of them that goes on and on for quite some time\n\nTwo</pre>',
      ['One line and another of them that goes on and on for quite some time', 'Two'],
    ],
    ['custom elements as blocks', '<x-text>One.</x-text><x-text>Two.</x-text>', ['One.', 'Two.']],
    ['text outside of paragraphs', 'One.<p>Two.</p>Three.', ['One.', 'Two.', 'Three.']],
    ['shadow trees that were saved', '<x-a><template shadowrootmode="open"><p>One.</p></template></x-a>', ['One.']],
    [
      'linked sentences',
      '<p><a href="/x">The council published the whole of the report on Tuesday evening.</a></p>',
      ['The council published the whole of the report on Tuesday evening.'],
    ],
    [
      'footnotes',
      '<p>One.<sup><a href="#fn1">1</a></sup> Two.</p><ol><li id="fn1">A note. <a href="#r">↩</a></li></ol>',
      ['One. Two.', 'note 1 A note.'],
    ],
    ['powers that are no footnotes', '<p>Five m<sup>2</sup>.</p>', ['Five m2.']],
    [
      'a pull quote that the text lacks',
      '<blockquote class="pull-quote">Nobody told us.</blockquote>',
      ['quote1 Nobody told us.'],
    ],
  ];
  for (const [what, body, expected] of cases) {
    it(`have ${what}`, async () => {
      assert.deepEqual(await blocksOf(body), expected);
    });
  }

  const without: readonly (readonly [string, string])[] = [
    [
      'pull quotes that repeat the text',
      '<aside class="pullquote">Nobody on the council could say what the repair would cost</aside>',
    ],
    ['adverts', '<div class="advert"><p>Win a year of coffee. Enter now, before it is too late.</p></div>'],
    [
      'what is hidden',
      '<p hidden>No.</p><p style="display: none">No.</p><p class="visually-hidden">No.</p><p aria-hidden="true">No.</p>',
    ],
    [
      'lines that lead elsewhere',
      '<p>Read more: <a href="/x">Ten pictures of a storm</a></p><p>SEE ALSO: The old ferry</p>',
    ],
    ['lines of the page', '<p>Advertisement</p><p>Story continues below</p><p>3 min read</p><p>Share</p>'],
    [
      'lists of other articles in several languages',
      ['Related Stories', 'LEIA MAIS', 'Más información', 'Mehr zum Thema']
        .map((head) => `<p>${head}</p><ul><li><a href="/a">Is this the end of the old ferry to Skarn?</a></li></ul>`)
        .join(''),
    ],
    ['buttons in several languages', '<p>Partager sur Facebook</p><p>Compartir en Whatsapp</p><p>Ouvir o texto</p>'],
    ['figures alone and lines without words', '<p>1204</p><p>* * *</p><p>___</p>'],
    [
      'what only attributes for tests name',
      '<div class="css-1x" data-testid="share-tools">On paper</div><div class="k2" data-component="related">Elsewhere</div>',
    ],
    [
      'links alone',
      '<p><a href="/x">Ten pictures of a storm</a></p><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>',
    ],
    [
      'headings above links',
      '<h3>From the archive</h3><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>',
    ],
    [
      'what is no text',
      '<svg><text>No</text></svg><iframe>No</iframe><object>No</object><select><option>No</select><textarea>No</textarea>',
    ],
    [
      'templates and fallbacks',
      '<template><p>No.</p></template><noscript><p>No.</p></noscript><video>No</video><canvas>No</canvas>',
    ],
    ['forms', '<form><label>Your name</label><input><button>Send</button></form>'],
    ['scripts', '<a href="javascript:alert(1)"></a><script>document.write("No")</script><style>p { }</style>'],
    ['the title again', '<h2>Harbour Bridge to stay shut</h2>'],
    ['the title again below a short line', '<h2><span>Port Ellery</span><span>Harbour Bridge to stay shut</span></h2>'],
  ];
  for (const [what, body] of without) {
    it(`do not have ${what}`, async () => {
      assert.deepEqual(await blocksOf(body), []);
    });
  }

  it('have notes where the text refers to them', async () => {
    const body =
      '<p>One<sup>[<a href="#n1">a</a>]</sup>. Two.<a class="noteref" href="#n2">b</a></p><p id=n1>A.<p id=n2>B.';
    const { blocks } = await importPage(pageWith('', body));
    assert.deepEqual(blocks[0], {
      kind: 'paragraph',
      text: 'One. Two.',
      notes: [
        { at: 3, mark: 'a' },
        { at: 9, mark: 'b' },
      ],
    });
  });

  it('do not have a long advert in a short article', async () => {
    const html = `<article><h1>Ferry late</h1><p>The ferry is an hour late today, the harbour office said on Monday morning at
    eight.</p><p>Passengers wait in the hall, where tea is served, and a choir sings to them for as long as it takes.</p><div class="promo">
    Win a year of free coffee, tea and biscuits in our great summer draw. Enter now, before everybody else in your street does so, and
    tell your friends about it as well</div></article>`;
    assert.equal((await importPage(html)).blocks.length, 2);
  });

  it('say of a table whether it has a head', async () => {
    const { blocks } = await importPage(pageWith('', '<table><thead><tr><td>A<td>B<tbody><tr><td>1<td>2</table>'));
    assert.deepEqual(blocks[0], {
      kind: 'table',
      rows: [
        ['A', 'B'],
        ['1', '2'],
      ],
      hasHead: true,
    });
  });

  it('keep an article whatever its elements are called', async () => {
    const html = pageWith('', '<p>One.</p>').replace(
      '<article>',
      '<article class="sidebar related"><div class="comments">',
    );
    assert.equal((await importPage(html)).blocks.length, 4);
  });

  it('are all of the page, with a remark, when nothing looks like an article', async () => {
    const { blocks, remarks } = await importPage('<body><p>One.</p><p>Two.</p></body>');
    assert.deepEqual(shortly(blocks), ['One.', 'Two.']);
    assert.deepEqual(remarks, ['Nothing on the page looks like an article, so all of its text was kept.']);
  });

  it('say how much of the page they are when that is little', async () => {
    const menu = `<nav>${'<a href="/x">Some words of a menu</a> '.repeat(300)}</nav>`;
    const { remarks } = await importPage(pageWith('', '', menu));
    assert.deepEqual(remarks, ['Kept 5 % of the page’s text; the rest is menus and the like.']);
  });

  it('are said to be incomplete when the page says so', async () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    const { remarks } = await importPage(pageWith(head, ''));
    assert.deepEqual(remarks, ['The page says that the whole article is for subscribers: its end may be missing.']);
  });
});
