/** How pages name what stands around their articles, and what they say there. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Elements whose content is no part of the article, whatever they are called. */
export const noiseTags = setOf('nav aside footer dialog menu search form fieldset');

export const noiseRoles = setOf(
  `navigation complementary contentinfo search alert alertdialog dialog menu menubar banner toolbar tablist
  doc-pagelist doc-toc`,
);

/** Words of classes and ids. */
export const noiseWords = setOf(
  `ad ads adv advert adverts advertisement advertising adslot adsense adunit dfp gpt anzeige werbung publicite
  sponsor sponsored sponsors promo promos promotion promoted related recommended recommendation recommendations recirc
  recirculation newsletter newsletters subscribe subscription signup paywall regwall cookie cookies consent gdpr
  breadcrumb breadcrumbs pagination pager menu nav navbar navigation sidebar banner popup modal lightbox overlay
  outbrain taboola trending popular mostread toolbar tags taglist topics masthead share sharing sharebar shares
  sharedaddy social socials comments commentlist disqus replies respond jetpack navbox metadata infobox skip
  donate donation donations poll quiz footer teasers`,
);

/** Of bylines, dates and the like: left out as words of the text where they are short. */
export const furnitureWords = setOf(
  `byline author authors bio date dateline datetime timestamp pubdate published posted updated meta readtime reading
  kicker rubric categories eyebrow editsection toc`,
);

/** Combinations in the class or id as it is written. */
export const noisePhrases =
  /(?:read|more|see|view)[-_](?:more|also|next|stories|news|on|from)|most[-_]read|also[-_]like|up[-_]?next|(?:about|author)[-_]?(?:the[-_])?(?:author|bio|box)|tag[-_](?:list|cloud)|skip[-_](?:link|to)|no[-_]?print|sign[-_]up|call[-_]to|lire[-_]aussi|mehr[-_]zum|siehe[-_]auch/;

/** Only for programs that read aloud. */
export const unseenWords =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|u-hidden|is-hidden|hidden)(?:\s|$)/i;

export const pullQuoteWords = /pull-?_?quote|quote-?_?pull|blockquote-?_?highlight/i;

/** How lines begin that lead to other articles, before a colon or a link. */
export const leadingElsewhere =
  /^(?:[>»▶→•-]\s?)?(?:read (?:more|also|next|on)|also read|related|see also|see more|more on this|more:|watch|listen|don['’]t miss|lesen sie (?:auch|mehr|hier)|mehr zum thema|mehr dazu|siehe auch|(?:à )?lire aussi|à voir aussi|voir aussi|читайте (?:также|ещё|еще)|по теме|смотрите также|اقرأ أيضا|اقرأ أيضًا|اقرا ايضا|leia (?:mais|também)|lea (?:también|más)|leggi anche|lees ook|läs (?:mer|också)|les også|læs også|czytaj (?:też|także))/iu;

/** Headings of lists of other articles. */
export const headingElsewhere =
  /^(?:more (?:from|on|stories|news|in)\b.{0,60}|related(?: \p{L}{1,20}){0,2}|you (?:may|might) (?:also )?(?:like|be interested).{0,30}|recommended.{0,30}|most (?:read|popular|viewed)|trending(?: now)?|read (?:more|next)|see also|top stories|latest (?:news|stories)|popular.{0,20}|mehr zum thema|das könnte sie auch interessieren|lesen sie auch|meistgelesen|(?:à )?lire aussi|sur le même sujet|les plus lus|читайте также|по теме|самое читаемое|اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|external links|comments?(?: \(\d+\))?|\d{1,6} comments?|share this.{0,40}|tags|topics|newsletter|about the authors?)\s?:?$/iu;

/** Whole lines that belong to the page. */
export const pageLine =
  /^(?:advertisement|advert|sponsored(?: content)?|anzeige|werbung|publicité|реклама|إعلان|publicidad|(?:article|story) continues (?:below|after).{0,40}|(?:continue|scroll down to continue) reading.{0,40}|share(?: this)?(?: (?:article|story|post|page))?|print(?: this)?(?: (?:article|story|page))?|e-?mail(?: this)?(?: (?:article|story|page))?|listen to this (?:article|story).{0,40}|\d{1,3} min(?:ute)?s?(?: read)?|reading time:? \d{1,3} min.{0,8}|lesezeit:? \d{1,3} min.{0,8}|sign up (?:for|to) .{0,120}|subscribe(?: (?:now|to|for) .{0,120})?|get (?:the|our) .{0,60}newsletter.{0,60}|skip (?:to|past) .{0,60}|follow us on .{0,60}|loading(?:…|\.\.\.)?|back to top|top|comments?|tweet|facebook|whatsapp|image|video|photos?|close|menu|all rights reserved\.?)$/iu;
