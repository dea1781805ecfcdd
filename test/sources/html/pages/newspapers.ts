import { bridge, court, school } from '../articles';
import * as furniture from '../furniture';
import { fixture, inTags, newsArticle, type PageFixture } from '../pageFixture';

const { advert, authorBox, cookieNote, footer, menu, mostRead, namelessLinks, newsletter } = furniture;
const { readersComments, readMore, related, scripts, shareBar } = furniture;

const everything = ['lead', 'caption', 'subhead', 'quote', 'list'] as const;
const half = (texts: readonly string[]): [readonly string[], readonly string[]] => [texts.slice(0, 3), texts.slice(3)];

function semantic(): PageFixture {
  const [first, second] = half(bridge.paragraphs);
  const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>${bridge.title} | The Coast Courier</title>${newsArticle(bridge)}${scripts}</head><body>${cookieNote}
<header class="masthead"><a href="/">The Coast Courier</a>${menu}</header><main><article>
<header><h1>${bridge.title}</h1><p class="standfirst">${bridge.lead}</p>
<div class="byline">By <a rel="author" href="/a">${bridge.author}</a></div><time datetime="2025-02-04T09:30Z">4 February 2025</time></header>
${shareBar}<figure><img src="b.jpg"><figcaption>${bridge.caption}</figcaption></figure>
${inTags('p', first)}${advert}<h2>${bridge.subhead}</h2><ul>${inTags('li', bridge.list)}</ul>${readMore}
<blockquote><p>${bridge.quote}</p></blockquote>${newsletter}${inTags('p', second)}${related}</article>${mostRead}
${readersComments}</main>${footer}</body></html>`;
  return fixture('semantic article', bridge, html, everything);
}

function divSoup(): PageFixture {
  const [first, second] = half(court.paragraphs);
  const div = (texts: readonly string[]): string => inTags('div class="x1 x7"', texts);
  const html = `<html><head><title>${court.title} - Wexcombe Star</title><meta property="og:title" content="${court.title}">
<meta property="og:site_name" content="Wexcombe Star"><meta property="article:published_time" content="2024-11-19T07:00:00Z">
<meta name="author" content="By ${court.author}, Crime correspondent"></head><body><div id="app"><div class="x9">${menu}</div>
<div class="x2"><div class="x3"><div class="x4"><h1>${court.title}</h1></div><div class="x5">${court.lead}</div>
<div class="x6"><div class="x1">By ${court.author}</div><div class="x1">19 November 2024</div></div></div>
<div class="x8"><div class="x8a">${div(first)}</div>${advert}<div class="x8a">${div(second)}</div></div>${namelessLinks}</div></div>
${footer}</body></html>`;
  return fixture('div soup', court, html, ['lead']);
}

function amp(): PageFixture {
  const html = `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${school.title}</title>
<link rel="canonical" href="https://arden.example/school"><style amp-boilerplate>body{visibility:hidden}</style>
<noscript><style amp-boilerplate>body{visibility:visible}</style></noscript>${newsArticle(school)}</head><body>
<amp-sidebar id="s"><ul><li>Home</li><li>Sport and other pastimes</li></ul></amp-sidebar><amp-consent><div>We value your
privacy.</div></amp-consent><h1>${school.title}</h1><h2 class="sub">${school.lead}</h2><div class="amp-body">
<amp-img src="x.jpg"></amp-img><p class="caption">${school.caption}</p>${inTags('p', school.paragraphs.slice(0, 2))}
<amp-ad type="x"><div placeholder>Loading the ad that you did not want.</div></amp-ad>${inTags('p', school.paragraphs.slice(2))}
<amp-social-share type="x">Share</amp-social-share></div><amp-embed>Around the web: ten tricks</amp-embed></body></html>`;
  return fixture('AMP', school, html, ['lead', 'caption']);
}

function wordpress(): PageFixture {
  const html = `<!doctype html><html lang="en-US"><head><title>${school.title} &#8211; Arden Valley News</title>
<meta property="og:title" content="${school.title} &#8211; Arden Valley News"><meta property="og:site_name" content="Arden Valley News">
</head><body class="post-template-default single has-sidebar comments-open"><div id="page"><header id="masthead">${menu}</header>
<div id="content"><main id="main"><article class="post type-post hentry category-news tag-school"><header class="entry-header">
<h1 class="entry-title">${school.title}</h1><div class="entry-meta"><span class="posted-on">Posted on
<time class="entry-date published" datetime="2023-06-30T18:12:44+01:00">June 30, 2023</time></span> <span class="byline">by
<span class="author vcard"><a href="/author/jp">${school.author}</a></span></span></div></header><div class="entry-content">
<p class="has-drop-cap">${school.paragraphs[0]}</p><div class="wp-caption"><img src="x.jpg"><p class="wp-caption-text">
${school.caption}</p></div>${inTags('p', school.paragraphs.slice(1))}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3>
<ul><li><a href="#">Twitter</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3></div></div>
<footer class="entry-footer"><span class="tags-links">Tagged <a href="#">school</a>, <a href="#">Arden</a></span></footer></article>
${authorBox}<nav class="post-navigation"><a href="#">Previous post</a></nav>${readersComments}</main></div>
<div id="secondary" class="widget-area"><h2>Archives</h2><ul><li><a href="#">May 2023</a></li></ul></div>${footer}</div></body></html>`;
  return fixture('WordPress', school, html, ['caption']);
}

function drupal(): PageFixture {
  const html = `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta name="dcterms.date" content="2025-02-04">
<meta name="dcterms.creator" content="${bridge.author}"><title>${bridge.title} | Port Ellery Council Watch</title></head>
<body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas"><header role="banner">${menu}</header>
<div class="region region-content"><div id="block-page-title"><h1 class="page-title"><span class="field field--name-title">
${bridge.title}</span></h1></div><div id="block-content"><article class="node node--type-article"><div class="node__meta">Submitted by
${bridge.author} on Tue, 02/04/2025 - 09:30</div><div class="node__content"><div class="field field--name-field-lead">${bridge.lead}</div>
<div class="field field--name-body field--type-text-with-summary field__item">${inTags('p', bridge.paragraphs)}
<h3>${bridge.subhead}</h3><ol>${inTags('li', bridge.list)}</ol></div><div class="field field--name-field-tags"><div class="field__label">
Tags</div><div class="field__items"><a href="#">Harbour</a></div></div></div></article></div></div>${mostRead}${footer}</div></body></html>`;
  return fixture('Drupal', bridge, html, ['lead', 'subhead', 'list']);
}

function microdata(): PageFixture {
  const html = `<html><head><title>Wexcombe Star: ${court.title}</title></head><body>${menu}<div itemscope
itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2024-11-19"><h1 itemprop="headline">${court.title}</h1>
<p itemprop="description">${court.lead}</p><p>Story by <span itemprop="author" itemscope itemtype="https://schema.org/Person">
<span itemprop="name">${court.author}</span></span></p><div itemprop="articleBody">${inTags('p', court.paragraphs)}<h3>${court.subhead}</h3>
<blockquote>${court.quote}</blockquote></div></div>${related}${footer}</body></html>`;
  return fixture('microdata', court, html, ['lead', 'subhead', 'quote']);
}

function linkedParagraphs(): PageFixture {
  const [one = '', two = '', ...others] = court.paragraphs;
  const html = `<html lang="en"><head><title>${court.title}</title>${newsArticle(court)}</head><body>${menu}<article>
<h1>${court.title}</h1><p><a href="/lead">${court.lead}</a></p><p><a href="/one">${one}</a></p>
<p><a href="/x">${two.slice(0, 80)}</a>${two.slice(80)}</p><aside class="pullquote"><p>“I signed them. I am ashamed to say that I
did not read them.”</p><cite>Joan Pettit</cite></aside>${inTags('p', others)}
<blockquote class="twitter-tweet"><p lang="en">${court.quote}</p>&mdash; Cornelis Vos (@vosboats) <a href="https://social.example/1">November 18, 2024</a>
</blockquote>${readMore}</article>${namelessLinks}</body></html>`;
  const more = ['— Cornelis Vos (@vosboats) November 18, 2024'];
  return fixture('linked paragraphs, an embedded post, a pull quote', court, html, ['lead', 'quote'], { more });
}

function paywall(): PageFixture {
  const teaser = school.paragraphs.slice(0, 2);
  const html = `<html lang="en"><head><title>${school.title} | Arden Times</title>
${newsArticle(school, { isAccessibleForFree: 'False' })}</head><body>${menu}<main><article><h1>${school.title}</h1><p class="dek">
${school.lead}</p>${inTags('p', teaser)}<div class="paywall"><h2>Go on reading</h2><p>This article is for subscribers. Try the Times for
four weeks for one pound, and cancel when you like.</p><a href="/buy">Subscribe now</a></div></article>${mostRead}
${readersComments}</main>${footer}</body></html>`;
  return { ...fixture('paywall', school, html, []), text: [school.lead, ...teaser].join('\n') };
}

export const newspapers = (): PageFixture[] => [
  semantic(),
  divSoup(),
  amp(),
  wordpress(),
  drupal(),
  microdata(),
  linkedParagraphs(),
  paywall(),
];
