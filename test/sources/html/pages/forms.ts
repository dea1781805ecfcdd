import { bridge, court, school } from '../articles';
import * as furniture from '../furniture';
import { fixture, inTags, jsonLd, newsArticle, type PageFixture } from '../pageFixture';

const { advert, footer, menu, mostRead, newsletter, readMore, related, shareBar } = furniture;

const turns: readonly (readonly [string, string])[] = [
  ['Interviewer', 'Ms Lindqvist, you have bought a school. What does one do with it on the first morning?'],
  ['Maria Lindqvist', 'One looks for the keys. There were eleven of them, and none of them fitted the front door.'],
  ['Interviewer', 'The county says that heating alone will cost you thirty thousand pounds a year.'],
  [
    'Maria Lindqvist',
    'The county heated it with the windows open. I was a pupil there, I know what I am talking about.',
  ],
  ['Interviewer', 'Were you never afraid that the money would not come together in time?'],
  ['Maria Lindqvist', 'Every Thursday, when the bank’s letter came. On Fridays we sang, and it was better.'],
];
const spoken = turns.map(([who, words]) => `${who}: ${words}`).join('\n');

function transcript(): PageFixture {
  const html = `<html lang="en"><head><title>${school.title}</title>${newsArticle(school)}</head><body>${menu}<div class="page">
<h1>${school.title}</h1><p class="lead">${school.lead}</p><dl class="interview">${turns.map(([who, words]) => `<dt>${who}</dt><dd><p>${words}</p></dd>`).join('')}</dl>
</div>${footer}</body></html>`;
  return { ...fixture('transcript with terms', school, html, []), text: `${school.lead}\n${spoken}` };
}

function boldSpeakers(): PageFixture {
  const html = `<html lang="en"><head><title>${school.title}</title>${newsArticle(school)}</head><body>${menu}<div class="entry">
<h1>${school.title}</h1><p>${school.lead}</p><p>${turns.map(([who, words]) => `<b>${who}:</b> ${words}`).join('<br>\n')}</p></div>${footer}</body></html>`;
  return { ...fixture('transcript with bold speakers', school, html, []), text: `${school.lead}\n${spoken}` };
}

function liveBlog(): PageFixture {
  const posts = bridge.paragraphs.map((text, index) => {
    const time = `1${index}:05`;
    return `<li class="post"><article><time datetime="2025-02-04T${time}:00Z">${time}</time><h2>Report number ${index + 1} from the town hall</h2>
<p>${text}</p><p>${court.paragraphs[index]}</p><ul class="share"><li><a href="#">Share</a></li></ul></article></li>`;
  });
  const html = `<html lang="en"><head><title>${bridge.title} – live</title>${jsonLd({
    '@type': 'LiveBlogPosting',
    headline: bridge.title,
    datePublished: '2025-02-04T09:00:00Z',
    author: { '@type': 'Person', name: bridge.author },
  })}</head><body>${menu}<main><h1>${bridge.title}</h1><p class="standfirst">${bridge.lead}</p><ol class="live-posts">${posts.join('')}</ol></main>${mostRead}</body></html>`;
  const heads = bridge.paragraphs.map((_, index) => `1${index}:05 Report number ${index + 1} from the town hall`);
  return fixture('live blog', bridge, html, ['lead'], { more: [...court.paragraphs, ...heads] });
}

function gallery(): PageFixture {
  const captions = [
    bridge.caption,
    court.caption,
    school.caption,
    'Divers of the harbour office before their second dive on Friday.',
  ];
  const slides = captions.map((text) => `<figure class="slide"><img src="x"><figcaption>${text}</figcaption></figure>`);
  const html = `<html lang="en"><head><title>${bridge.title}</title>${newsArticle(bridge)}</head><body>${menu}<article class="gallery">
<h1>${bridge.title}</h1><p>${bridge.lead}</p>${slides.join(advert)}</article>${footer}</body></html>`;
  return { ...fixture('gallery', bridge, html, []), text: [bridge.lead, ...captions].join('\n') };
}

function listicle(): PageFixture {
  const items = school.paragraphs.map(
    (text, index) => `<h2>${index + 1}. Reason number ${index + 1}</h2><img src="x"><p>${text}</p>`,
  );
  const html = `<html lang="en"><head><title>${school.title}</title><meta property="og:title" content="${school.title}">
<meta name="parsely-pub-date" content="2023-06-30T05:00:00Z"><meta name="parsely-author" content="${school.author}"></head><body>${menu}
<div class="article-wrap"><h1>${school.title}</h1><div class="subtitle">${school.lead}</div>${shareBar}<div class="article-body">${items.join(advert)}
${newsletter}</div>${related}</div>${footer}</body></html>`;
  const heads = school.paragraphs.map((_, index) => `${index + 1}. Reason number ${index + 1}`);
  return fixture('listicle', school, html, ['lead'], { more: heads });
}

function dataTable(): PageFixture {
  const rows = [
    ['Pier', 'Built', 'Cracks'],
    ['First', '1931', 'none'],
    ['Second', '1931', '14'],
    ['Fifth', '1948', '3'],
  ];
  const table = rows.map((cells, row) => `<tr>${inTags(row === 0 ? 'th' : 'td', cells)}</tr>`).join('');
  const html = `<html lang="en"><head><title>${bridge.title}</title>${newsArticle(bridge)}</head><body>${menu}<article><h1>${bridge.title}</h1>
${inTags('p', bridge.paragraphs)}<table><caption>What the divers found</caption>${table}</table>${readMore}</article>${footer}</body></html>`;
  const more = ['What the divers found', ...rows.map((cells) => cells.join(' '))];
  return fixture('table of data', bridge, html, [], { more });
}

function splitBody(): PageFixture {
  const parts = court.paragraphs.map((text) => `<div class="text-block"><p>${text}</p></div>`);
  const html = `<html lang="en"><head><title>${court.title}</title>${newsArticle(court)}</head><body>${menu}<div class="layout"><div class="head">
<h1>${court.title}</h1></div><div class="head-lead"><p>${court.lead}</p></div><div class="blocks">${parts.join(`${advert}${related}`)}
<div class="text-block"><blockquote>${court.quote}</blockquote></div></div></div>${mostRead}${footer}</body></html>`;
  return fixture('body in many boxes', court, html, ['lead', 'quote']);
}

function statement(): PageFixture {
  const html = `<html lang="en"><head><title>Ministry of Harbours | ${bridge.title}</title></head><body><form action="/" id="aspnetForm">
<div class="banner">${menu}</div><div class="content"><h1>${bridge.title}</h1><p>Published: Tuesday, 4 February 2025</p>${inTags('p', bridge.paragraphs)}
<p>Notes to editors:</p><ol>${inTags('li', bridge.list)}</ol></div></form>${footer}</body></html>`;
  return fixture('official statement', bridge, html, ['list'], { more: ['Notes to editors:'], author: null });
}

export const forms = (): PageFixture[] => [
  transcript(),
  boldSpeakers(),
  liveBlog(),
  gallery(),
  listicle(),
  dataTable(),
  splitBody(),
  statement(),
];
