import { bridge, court, school } from '../articles';
import * as furniture from '../furniture';
import { fixture, inTags, newsArticle, type PageFixture } from '../pageFixture';

const { advert, footer, menu, related, shareBar } = furniture;

function layoutTables(): PageFixture {
  const text = bridge.paragraphs.join('<br><br>\n');
  const html = `<HTML><HEAD><TITLE>Port Ellery Online: ${bridge.title}</TITLE></HEAD><BODY BGCOLOR=#FFFFFF>
<TABLE WIDTH=780 BORDER=0 CELLPADDING=0><TR><TD COLSPAN=3><IMG SRC=logo.gif></TD></TR><TR><TD WIDTH=150 VALIGN=top><FONT SIZE=1>
<A HREF=index.html>Front page</A><BR><A HREF=news.html>News</A><BR><A HREF=tides.html>Tides</A><BR><A HREF=deaths.html>Deaths</A></FONT>
</TD><TD VALIGN=top><TABLE><TR><TD><FONT SIZE=5><B>${bridge.title}</B></FONT></TD></TR><TR><TD><FONT SIZE=2>By ${bridge.author}<BR>
Posted: Feb. 4, 2025</FONT></TD></TR><TR><TD><FONT FACE=Arial SIZE=2>${text}</FONT></TD></TR></TABLE></TD><TD WIDTH=120><A HREF=ad.cgi>
<IMG SRC=banner.gif></A><BR><A HREF=bay.html>Cottages on the bay</A></TD></TR></TABLE><CENTER><FONT SIZE=1>&copy; 2003 Port Ellery Online
</FONT></CENTER></BODY></HTML>`;
  return fixture('layout tables of 2003', bridge, html, []);
}

function printVersion(): PageFixture {
  const html = `<html><head><title>${court.title} - print version</title><meta name="date" content="2024-11-19"></head>
<body onload="window.print()"><p><a href="javascript:window.close()">Close</a></p><h1>${court.title}</h1><p>By ${court.author}</p>
<p>19 November 2024</p><hr>${inTags('p', court.paragraphs)}<hr></body></html>`;
  return fixture('printing version', court, html, []);
}

function onlyText(): PageFixture {
  const html = `<html><body><pre>${bridge.title}

By ${bridge.author}
Published: 4 February 2025

${bridge.paragraphs.map((paragraph) => paragraph.replace(/(.{60}\S*) /g, '$1\n')).join('\n\n')}
</pre></body></html>`;
  const more = [bridge.title];
  return fixture('only text', bridge, html, [], { title: null, more });
}

function unclosed(): PageFixture {
  const html = `<title>${school.title}</title><meta name=author content="${school.author}"><meta name=pubdate content=20230630>
<h1>${school.title}</h1><p><b>${school.lead}</b>${school.paragraphs.map((text) => `<p>${text}`).join('')}<ul>
${school.list.map((text) => `<li>${text}`).join('')}</ul><table border=1><tr><th>Year<th>Pupils<tr><td>2019<td>38<tr><td>2023<td>41</table>`;
  return fixture('nothing closed', school, html, ['lead', 'list'], { more: ['Year Pupils 2019 38 2023 41'] });
}

function footnotes(): PageFixture {
  const [first = '', ...others] = court.paragraphs;
  const html = `<html lang="en"><head><title>${court.title}</title>${newsArticle(court)}</head><body>${menu}<article><h1>${court.title}</h1>
<p>${first}<sup id="ref1"><a href="#note1">[1]</a></sup></p>${inTags('p', others)}<p>The club was founded in 1871.<sup
id="ref2"><a href="#note2">[2]</a></sup></p></article>${shareBar}<footer><ol class="footnotes"><li id="note1"><a href="#ref1">^</a>
The indictment names 1 April 2017 as the first day.</li><li id="note2"><a href="#ref2">^</a> So says its own chronicle.</li></ol></footer>
</body></html>`;
  const more = ['The club was founded in 1871.'];
  const page = fixture('footnotes', court, html, [], { more });
  return {
    ...page,
    text: `${page.text}\nThe indictment names 1 April 2017 as the first day.\nSo says its own chronicle.`,
  };
}

function forum(): PageFixture {
  const post = (name: string, texts: readonly string[]): string => `<div class="post"><div class="postprofile">
<a href="/u">${name}</a> <span>Posts: 412</span></div><div class="postbody"><div class="content">${texts.join('<br><br>')}</div></div></div>`;
  const [names, from] = [
    ['rope_man', 'ruth.a', 'quay', 'ell'],
    [...bridge.paragraphs, ...court.paragraphs],
  ];
  const posts = names.map((name, index) => post(name, from.slice(index * 3, index * 3 + 3)));
  const html = `<html><head><title>${bridge.title} - The Harbour Forum</title></head><body>${menu}<div id="page-body"><h2><a href="/t">
${bridge.title}</a></h2>${posts.join('')}</div><div id="page-footer"><a href="/">Board index</a></div></body></html>`;
  const more = [...court.paragraphs, ...names];
  return fixture('forum', bridge, html, [], { more, author: null, day: null });
}

function wireCopy(): PageFixture {
  const [first = '', ...others] = bridge.paragraphs;
  const body = [`PORT ELLERY, Feb. 4, 2025 (Coast Wire) - ${first}`, ...others];
  const html = `<html><head><title>${bridge.title}</title></head><body><div id="header">${menu}</div><div id="story"><h1>${bridge.title}</h1>
<div class="story-text">${inTags('p', body)}<p>(Reporting by Ann Moore; editing by Colin Dahl)</p></div>${advert}</div>${related}${footer}</body></html>`;
  const more = ['PORT ELLERY, Feb. 4, 2025 (Coast Wire) -', '(Reporting by Ann Moore; editing by Colin Dahl)'];
  return fixture('wire copy', bridge, html, [], { more, author: null });
}

function savedByBrowser(): PageFixture {
  const html = `<!DOCTYPE html>
<!-- saved from url=(0042)https://arden.example/2023/school-saved.html -->
<html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>${school.title}</title></head><body>
<div class="wrapper"><div class="top">${menu}</div><div class="story"><h1>${school.title}</h1><div class="info"><span class="author">By
${school.author}</span> <span class="date">Published 30 June 2023</span></div><div class="lede">${school.lead}</div>
<div class="text">${inTags('p', school.paragraphs)}</div><iframe src="./school_files/ad.html"></iframe></div></div>${footer}</body></html>`;
  return fixture('saved by a browser', school, html, ['lead']);
}

export const older = (): PageFixture[] => [
  layoutTables(),
  printVersion(),
  onlyText(),
  unclosed(),
  footnotes(),
  forum(),
  wireCopy(),
  savedByBrowser(),
];
