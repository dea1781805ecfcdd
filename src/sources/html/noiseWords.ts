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
  donate donation donations poll quiz footer teasers bookmark comentarios kommentare commentaires commenti compartir
  compartilhar partager teilen condividi publicidad publicidade pubblicita relacionados relacionadas correlati boletin
  assinatura suscripcion`,
);

/** Of bylines, dates and the like: left out as words of the text where they are short. */
export const furnitureWords = setOf(
  `byline author authors bio date dateline datetime timestamp pubdate published posted updated meta readtime reading
  kicker rubric categories eyebrow editsection toc firma signature copyright overtitle`,
);

/** Combinations in the class or id as it is written. */
export const noisePhrases =
  /(?:read|more|see|view)[-_](?:more|also|next|stories|news|on|from)|most[-_]read|also[-_]like|up[-_]?next|(?:about|author)[-_]?(?:the[-_])?(?:author|bio|box)|tag[-_](?:list|cloud)|skip[-_](?:link|to)|no[-_]?print|sign[-_]up|call[-_]to|lire[-_]aussi|mehr[-_]zum|siehe[-_]auch/;

/** Only for programs that read aloud. */
export const unseenWords =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|u-hidden|is-hidden|hidden)(?:\s|$)/i;

export const pullQuoteWords = /pull-?_?quote|quote-?_?pull|blockquote-?_?highlight/i;

const lines = (phrases: readonly string[], before = '', behind = ''): RegExp =>
  new RegExp(`^${before}(?:${phrases.join('|')})${behind}`, 'iu');

/** How lines begin that lead to other articles, before a colon or a link. */
export const leadingElsewhere = lines(
  [
    "read (?:more|also|next|on)|also read|related|see also|see more|more on this|more:|watch|listen|don['’]t miss",
    'previously|lesen sie (?:auch|mehr|hier)|mehr zum thema|mehr dazu|siehe auch|(?:à )?lire aussi|à voir aussi',
    'voir aussi|читайте (?:также|ещё|еще)|по теме|смотрите также|اقرأ أيضا|اقرأ أيضًا|اقرا ايضا|【関連',
    'leia (?:mais|também)|lea (?:también|más)|te puede interesar|leggi anche|lees ook|läs (?:mer|också)|les også|læs også',
    'czytaj (?:też|także)',
  ],
  '(?:[>»▶→•-]\\s?)?',
);

/** Headings of lists of other articles. */
export const headingElsewhere = lines(
  [
    'more (?:from|on|stories|news|in)\\b.{0,60}|related(?: \\p{L}{1,20}){0,2}|recommended.{0,30}|trending(?: now)?',
    'you (?:may|might) (?:also )?(?:like|be interested).{0,30}|most (?:read|popular|viewed)|read (?:more|next)|see also',
    'top stories|latest (?:news|stories)|popular.{0,20}|external links|comments?(?: \\(\\d+\\))?|\\d{1,6} comments?',
    'share this.{0,40}|tags|topics|newsletter|about the authors?|mehr zu[rm]? .{1,30}|das könnte sie auch interessieren',
    'lesen sie auch|meistgelesen|kommentare?|(?:à )?lire aussi|sur le même sujet|les plus lus|commentaires?|contributions',
    'más información|archivado en|sobre (?:la firma|el autor|o autor)|te puede interesar|lo más (?:leído|visto)',
    'noticias relacionadas|comentarios|leia (?:mais|também)|mais lidas|veja também|comunicar erros|comentários',
    'leggi anche|i più letti|articoli correlati|читайте также|по теме|самое читаемое|комментарии|اقرأ أيضا|اقرأ أيضًا',
    'مواضيع ذات صلة|関連記事',
  ],
  '',
  '\\s?:?$',
);

/** Whole lines that belong to the page. */
export const pageLine = lines(
  [
    'advertisement|advert|sponsored(?: content)?|anzeige|werbung|publicité|реклама|إعلان|publicidade?|pubblicità',
    '(?:article|story) continues (?:below|after).{0,40}|(?:continue|scroll down to continue) reading.{0,40}',
    'share(?: this)?(?: (?:article|story|post|page))?|share full article|(?:click to )?share on .{0,60}',
    'print(?: this)?(?: (?:article|story|page))?|e-?mail(?: this)?(?: (?:article|story|page))?',
    'teilen|partager(?: (?:sur|par) .{0,30})?|envoyer par e-?mail|ajouter à vos .{0,30}',
    'compart(?:ir|ilhar)(?: (?:en|no|por) .{0,80})?',
    'listen to this (?:article|story).{0,40}|artikel anhören|ouvir o texto|escuchar(?: artículo)?',
    '\\d{1,3} min(?:ute)?s?(?: read)?|reading time:? \\d{1,3} min.{0,8}|lesezeit:? \\d{1,3} min.{0,8}',
    'temps de lecture:? \\d{1,3} min.{0,8}|\\d{1,3} minut[io]s? (?:di lettura|de lectura|de leitura)',
    'sign up (?:for|to) .{0,120}|subscribe(?: (?:now|to|for) .{0,120})?|get (?:the|our) .{0,60}newsletter.{0,60}',
    'join us|s’(?:inscrire|abonner)|il vous reste \\d{1,3} ?% .{0,40}|leave a comment|post reply',
    'skip (?:to|past) .{0,60}|follow us on .{0,60}|loading(?:…|\\.\\.\\.)?|back to top|top|comments?|tweet|facebook|whatsapp',
    '(?:oldest|newest) first|\\d{1,3} (?:of|von|sur|из|/) \\d{1,3}|image|video|photos?|close|menu',
    'all rights reserved\\.?|©? ?riproduzione riservata|無断.{0,12}禁じます。?',
  ],
  '',
  '$',
);
