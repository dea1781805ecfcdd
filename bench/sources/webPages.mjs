/**
 * Web pages as their makers lay them out, each around a story: what of the page is the story, and what stands around
 * it. Every layout is that of a kind of site, not of a site.
 */
import { quotedPrintable } from './encodings.mjs';
import { bodyOf, byline, dayInAmerica, dayInWords, escaped, textOf, weekdayOf } from './stories.mjs';

/** @typedef {import('./stories.mjs').Story} Story */

// --- What stands around stories ---

const list = (lines, wrap = (line) => `<a href="#">${line}</a>`) =>
  `<ul>${lines.map((line) => `<li>${wrap(line)}</li>`).join('')}</ul>`;

const menu = `<nav class="menu">${list(['Home', 'Local', 'Politics', 'Business', 'Sport', 'Weather', 'Obituaries', 'Sign in', 'Subscribe for £1 a week'])}</nav>`;
const cookies =
  '<div id="cookie-banner" role="dialog" class="consent"><p>We and our 842 partners store cookies on your device so that we can show you advertisements that suit you. You may change your choice at any time.</p><button>Accept all</button><button>Manage choices</button></div>';
const advert =
  '<div class="ad-slot" id="div-gpt-ad-3"><span>Advertisement</span><p>Hearing aids that nobody sees: try them for thirty days.</p></div>';
const newsletter =
  '<aside class="newsletter-signup"><h3>The Morning Briefing</h3><p>Get the stories that matter in your inbox every weekday at seven.</p><form><input type="email"><button>Sign up</button></form></aside>';
const related = `<section class="related"><h2>More on this story</h2>${list(['Heron chicks hatch on the roof of the bus station', 'Brewery wins prize for a beer without alcohol', 'Twelve things to do this weekend', 'Opinion: our roads were built for other times'])}</section>`;
const share = '<div class="share-tools"><a>Facebook</a> <a>WhatsApp</a> <a>Copy link</a> <span>3 min read</span></div>';
const comments = `<section id="comments"><h2>Comments (3)</h2>${[
  [
    'grumpy_gull',
    'They said exactly the same thing when the bypass was built, and look at it now. Not a penny from me.',
  ],
  [
    'Millie P.',
    'My grandmother worked there for thirty years and never once complained. People have forgotten what work is, if you ask me.',
  ],
  ['OldHarbourHand', 'Well written. It would be good to hear what the other side has to say about it, though.'],
]
  .map(([who, words]) => `<div class="comment"><b>${who}</b> <time>2 hours ago</time><p>${words}</p><a>Reply</a></div>`)
  .join('')}</section>`;
const footer = `<footer><p>© The Coast Courier Ltd. All rights reserved. Registered in Millbrook, No. 0413377.</p>${list(['About us', 'Contact', 'Terms', 'Privacy', 'Complaints'])}</footer>`;

// --- The parts of a story ---

const p = (text, attributes = '') => `<p${attributes}>${escaped(text)}</p>`;

const table = (rows) =>
  `<table>${rows
    .map((row, at) => `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`)
    .join('')}</table>`;

function partOf(part) {
  if (part.kind === 'h') return `<h2>${escaped(part.text)}</h2>`;
  if (part.kind === 'quote') return `<blockquote>${p(part.text)}</blockquote>`;
  if (part.kind === 'list') return `<ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  return part.kind === 'table' ? table(part.rows) : p(part.text);
}

/** @param {Record<number, string>} between what stands before the part of that number */
const partsOf = ({ parts }, between = {}) => parts.map((part, at) => (between[at] ?? '') + partOf(part)).join('\n');

const figure = ({ caption }) =>
  `<figure><img src="photo.jpg" alt="A photograph"><figcaption>${escaped(caption)}</figcaption></figure>`;

/** @param {string} head @param {string} body */
const page = (head, body, lang = 'en') =>
  `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;

const jsonLd = (data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const persons = ({ authors }) => authors.map((name) => ({ '@type': 'Person', name }));
const zoned = (day) => `${day}T06:40:00+01:00`;
const words = (...lines) => lines.join('\n');

// --- Layouts ---

/** A newspaper with everything that newspapers have. */
function newspaper(story) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: zoned(story.day),
    dateModified: '2029-01-01T08:00:00Z',
    author: persons(story),
  };
  return {
    html: page(
      `<title>${escaped(story.title)} | The Coast Courier</title>${jsonLd(data)}<style>.ad-slot{float:right}</style>`,
      `${cookies}<header><a href="/">The Coast Courier</a>${menu}</header><main><article><h1>${escaped(story.title)}</h1>
      <p class="standfirst">${story.lead}</p><div class="byline">By <a href="/staff">${byline(story)}</a></div>
      <time datetime="${zoned(story.day)}">${dayInWords(story.day)}, 6:40</time>${share}${figure(story)}
      <div class="article-body">${partsOf(story, { 2: advert, 4: newsletter, 6: related })}</div></article>${related}</main>
      ${comments}${footer}`,
    ),
    body: words(story.lead, story.caption, bodyOf(story)),
  };
}

/** A blog that tells social networks what they want to know, and nobody else. */
function blog(story) {
  return {
    html: page(
      `<title>${escaped(story.title)} – Notes from Arden Vale</title><meta property="og:title" content="${escaped(story.title)}">
      <meta property="article:published_time" content="${zoned(story.day)}"><meta name="author" content="${byline(story)}">
      <meta property="og:site_name" content="Notes from Arden Vale"><meta property="og:type" content="article">`,
      `<div id="wrap"><div id="head"><h1><a href="/">Notes from Arden Vale</a></h1><p>Somebody has to write it down</p></div>
      <div class="post hentry"><h2 class="entry-title">${escaped(story.title)}</h2><div class="entry-content">${partsOf(story)}</div>
      <p class="postmeta">Filed under <a>Local</a>, <a>Water</a> | <a>3 comments</a></p></div>
      <div id="sidebar"><h3>About</h3><p>I have lived in the Vale since 1987 and keep bees, a diary and a grudge.</p><h3>Archives</h3>${list(['March', 'February', 'January', 'December'])}</div>
      ${comments}<div id="foot">Powered by a small machine under the stairs</div></div>`,
    ),
    body: bodyOf(story),
  };
}

/** Tables in tables, in the encoding of its time. */
function oldTables(story) {
  return {
    encoding: 'windows-1252',
    html: `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252"><TITLE>${escaped(story.title)}</TITLE></HEAD>
    <BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="760" BORDER="0"><TR><TD COLSPAN="3"><FONT SIZE="+2"><B>The Vale Gazette Online</B></FONT><BR><A HREF="a">Front page</A> | <A HREF="b">Letters</A> | <A HREF="c">Archive</A></TD></TR>
    <TR><TD WIDTH="120" VALIGN="top"><A HREF="d">News</A><BR><A HREF="e">Sport</A><BR><A HREF="f">Farming</A><BR><A HREF="g">Tides</A></TD>
    <TD VALIGN="top"><FONT FACE="Arial" SIZE="+1"><B>${escaped(story.title)}</B></FONT><BR><FONT SIZE="-1">By ${byline(story)}<BR>Published: ${dayInWords(story.day)}</FONT>
    ${partsOf(story).replaceAll('<p>', '<P><FONT FACE="Arial" SIZE="2">').replaceAll('</p>', '</FONT></P>')}</TD>
    <TD WIDTH="140" VALIGN="top"><TABLE BORDER="1"><TR><TD><B>Tides</B><BR>High 04:12<BR>Low 10:25</TD></TR></TABLE><A HREF="h">Advertise here from 20 a week</A></TD></TR>
    <TR><TD COLSPAN="3"><FONT SIZE="-2">Best viewed at 800 x 600. Write to the webmaster.</FONT></TD></TR></TABLE></BODY></HTML>`,
    body: bodyOf(story),
  };
}

/** A page for telephones, with a graph of data in which the article is one of several things. */
function amp(story) {
  const graph = [
    { '@type': 'WebSite', name: 'Kirchau Today', url: 'https://kirchau.example/' },
    {
      '@type': ['Article', 'NewsArticle'],
      headline: story.title,
      datePublished: zoned(story.day),
      author: persons(story).map((person, at) => ({ '@id': `#p${at}`, ...person })),
      publisher: { '@type': 'Organization', name: 'Kirchau Today' },
    },
    { '@type': 'BreadcrumbList', itemListElement: [] },
  ];
  return {
    html: page(
      `<title>${escaped(story.title)}</title><link rel="canonical" href="https://kirchau.example/a/1">${jsonLd({ '@context': 'https://schema.org', '@graph': graph })}`,
      `<amp-sidebar id="menu" layout="nodisplay">${menu}</amp-sidebar><amp-user-notification>${cookies}</amp-user-notification>
      <header><amp-img src="logo.png"></amp-img></header><article class="amp-wp-article"><header><h1 class="amp-wp-title">${escaped(story.title)}</h1></header>
      <div class="amp-wp-article-content">${p(story.lead, ' class="summary"')}<amp-img src="x.jpg" alt="x"></amp-img>${partsOf(story, { 3: '<amp-ad width="300" height="250"><div fallback>Advertisement</div></amp-ad>', 5: '<amp-carousel><p>Swipe for more pictures from our readers</p></amp-carousel>' })}</div>
      <footer><div class="amp-wp-meta">Categories: <a>Local</a></div></footer></article>${footer}`,
    ),
    body: words(story.lead, bodyOf(story)),
  };
}

/** Says who and when only to people who look at it. */
function visibleOnly(story) {
  return {
    html: page(
      `<title>${escaped(story.title)}</title>`,
      `<div class="top">${menu}</div><div class="content"><h1>${escaped(story.title)}</h1><p class="by">By ${byline(story)}</p><p class="date">${weekdayOf(story.day)}, ${dayInWords(story.day)}</p>
      ${figure(story)}${partsOf(story)}</div>${footer}`,
    ),
    body: words(story.caption, bodyOf(story)),
  };
}

/** The lead stands in a box of its own above the text, and block quotes in bands between its columns. */
function scattered(story) {
  const columns = [];
  let column = '';
  for (const part of story.parts) {
    if (part.kind !== 'quote') column += partOf(part);
    else {
      columns.push(`<div class="col">${column}</div><div class="band">${partOf(part)}</div>`);
      column = '';
    }
  }
  columns.push(`<div class="col">${column}</div>`);
  return {
    html: page(
      `<title>${escaped(story.title)} - Halvorsund Review</title><meta property="og:title" content="${escaped(story.title)}">${jsonLd({ '@type': 'Article', headline: story.title, datePublished: story.day, author: byline(story) })}`,
      `<div class="masthead">Halvorsund Review ${menu}</div><div class="hero"><h1>${escaped(story.title)}</h1><p class="intro">${story.lead}</p></div>
      <div class="credits">Text: ${byline(story)}</div><div class="grid">${columns.join('')}<div class="rail">${newsletter}${related}</div></div>${footer}`,
    ),
    body: words(story.lead, bodyOf(story)),
    also: 'Text:',
  };
}

/** News as it comes in, the latest first, each with its time. */
function live(story) {
  const entries = [];
  for (const part of story.parts) {
    if (entries.length === 0 || part.kind === 'h' || entries.at(-1).length > 2) entries.push([]);
    entries.at(-1).push(part);
  }
  const timed = entries
    .map((entry, at) => ({ entry, time: `${9 + Math.floor(at / 3)}:${(at % 3) * 17 + 10}` }))
    .reverse();
  return {
    html: page(
      `<title>${escaped(story.title)} – live</title>${jsonLd({ '@type': 'LiveBlogPosting', headline: story.title, datePublished: zoned(story.day), author: persons(story) })}`,
      `${cookies}${menu}<main><h1>${escaped(story.title)}</h1><p class="summary">${story.lead}</p><p>${byline(story)}</p><div class="timeline">${timed
        .map(
          ({ entry, time }) =>
            `<article class="entry"><time datetime="${story.day}T${time.padStart(5, '0')}">${time}</time>${entry.map(partOf).join('')}<div class="share">Share this post</div></article>`,
        )
        .join('')}</div></main>${related}${footer}`,
    ),
    body: words(story.lead, ...timed.flatMap(({ entry }) => entry.map(textOf))),
    also: timed.map(({ time }) => time).join(' '),
  };
}

/** Paragraphs that are no paragraphs, and class names that say nothing. */
function unnamed(story) {
  const div = (part) =>
    part.kind === 'p'
      ? `<div class="css-1xq${part.text.length % 7}"><span>${escaped(part.text)}</span></div>`
      : part.kind === 'h'
        ? `<div class="css-9h" role="heading" aria-level="2">${escaped(part.text)}</div>`
        : partOf(part);
  return {
    html: page(
      `<title>${escaped(story.title)}</title>`,
      `<div id="root"><div class="css-1"><div class="css-2">${list(['News', 'Video', 'Games', 'More'])}</div></div>
      <div class="css-3" itemscope itemtype="https://schema.org/NewsArticle"><h1 class="css-4" itemprop="headline">${escaped(story.title)}</h1>
      <div class="css-5">${story.authors.map((name) => `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${name}</span></span>`).join(' and ')}<meta itemprop="datePublished" content="${zoned(story.day)}"></div>
      <div class="css-6" itemprop="articleBody">${story.parts.map(div).join('')}</div></div>
      <div class="css-8"><div>Most read</div><div><a>Swans return to the mill pond after forty years</a></div><div><a>How to boil an egg, by those who know</a></div></div></div>`,
    ),
    body: bodyOf(story),
  };
}

/** One long text, broken by hand. */
function broken(story) {
  const lines = story.parts.map((part) =>
    part.kind === 'h' ? `<b>${escaped(part.text)}</b>` : part.kind === 'p' ? escaped(part.text) : partOf(part),
  );
  return {
    html: page(
      `<title>Tarnby Observer: ${escaped(story.title)}</title><meta name="date" content="${story.day}"><meta name="author" content="${byline(story)}">`,
      `<center><b>TARNBY OBSERVER</b><br><a>home</a> <a>archive</a> <a>search</a></center><hr><h2>${escaped(story.title)}</h2>
      <i>${byline(story)}, ${dayInAmerica(story.day)}</i><br><br>${lines.join('<br><br>\n')}<hr><small>Copyright Tarnby Observer. Reproduction by permission only.</small>`,
    ),
    body: bodyOf(story),
  };
}

/** A magazine, with what it has said in large letters once more, and notes below. */
function magazine(story) {
  const noted = story.parts.map((part, at) =>
    part.kind === 'p' && story.notes[at]
      ? `<p>${escaped(part.text)}<sup id="r${at}"><a href="#n${at}">${at + 1}</a></sup></p>`
      : partOf(part),
  );
  const loud = story.parts
    .find(({ kind }) => kind === 'p')
    .text.split(' ')
    .slice(0, 9)
    .join(' ');
  noted.splice(4, 0, `<aside class="pullquote">${escaped(loud)}</aside>`);
  return {
    html: page(
      `<title>${escaped(story.title)} · Long Walk Magazine</title><meta name="twitter:title" content="${escaped(story.title)}"><meta name="dcterms.created" content="${story.day}"><meta property="article:published_time" content="${zoned(story.day)}"><meta property="article:author" content="https://longwalk.example/people/7">`,
      `${menu}<article class="feature"><header><h1>${escaped(story.title)}</h1><h2 class="dek">${story.lead}</h2><p class="byline">Words by <a rel="author" href="/p">${byline(story)}</a></p></header>
      ${figure(story)}<section>${noted.join('')}</section><section class="footnotes"><ol>${story.notes.map((note, at) => `<li id="n${at}"><p>${note} <a href="#r${at}">↩</a></p></li>`).join('')}</ol></section>
      <div class="tags">Tags: <a>water</a> <a>work</a></div></article><aside class="author-box"><h4>About the author</h4><p>Writes about rivers and lives beside one.</p></aside>${related}${footer}`,
    ),
    body: words(story.lead, story.caption, bodyOf(story), ...story.notes),
    also: words('Words by', loud),
  };
}

/** A release on the pages of an office. */
function release(story) {
  return {
    html: page(
      `<title>Press release - County of Arden</title>`,
      `<div id="skip"><a>Skip to main content</a></div><div class="gov-header">County of Arden ${list(['Services', 'Departments', 'News', 'Contact us'])}</div>
      <div class="breadcrumb"><a>Home</a> › <a>News</a> › Press release</div><div id="main-content" role="main"><h1>${escaped(story.title)}</h1>
      <dl class="meta"><dt>Published</dt><dd>${dayInWords(story.day)}</dd><dt>From</dt><dd>${byline(story)}</dd></dl>${partsOf(story)}</div>
      <div class="feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button></div>${footer}`,
    ),
    body: bodyOf(story),
    also: 'Published From',
  };
}

/**
 * By the name that tells the layout.
 * @type {Record<string, (story: Story) => { html: string, body: string, also?: string, encoding?: string }>}
 */
export const layouts = {
  newspaper,
  blog,
  oldTables,
  amp,
  visibleOnly,
  scattered,
  live,
  unnamed,
  broken,
  magazine,
  release,
};

/** A page with its pictures in one file, as browsers save it. */
export function mhtmlOf(html) {
  const [type, between] = ['multipart/related', '----Boundary--x----'];
  const address = 'https://courier.example/a/2';
  const part = (contentType, encoding, location, content) =>
    `--${between}\r\nContent-Type: ${contentType}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: ${location}\r\n\r\n${content}\r\n`;
  return [
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${address}\r\nSubject: saved\r\nMIME-Version: 1.0\r\n`,
    `Content-Type: ${type};\r\n\ttype="text/html";\r\n\tboundary="${between}"\r\n\r\n`,
    part('text/html', 'quoted-printable', address, quotedPrintable(Buffer.from(html.replaceAll('\n', '\r\n')))),
    part('image/png', 'base64', 'https://courier.example/photo.jpg', 'iVBORw0KGgo='),
    `--${between}--\r\n`,
  ].join('');
}
