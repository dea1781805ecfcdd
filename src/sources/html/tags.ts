/** What is known of HTML's elements, by their names in lower case. Source: the HTML Living Standard. */

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

export const voidTags = setOf(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Begin and end a line of their own. */
export const blockTags = setOf(
  `address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup p pre search section summary table tbody
  td tfoot th thead tr ul`,
);

/** Their content is no markup, and ends at the first end tag of their name. */
export const rawTags = setOf('iframe noembed noframes noscript script style textarea title xmp');

/** What lies in them is no text of the page, or words on its controls. */
export const skippedTags = setOf(
  `applet audio button canvas datalist iframe map math noembed noframes noscript object rp script select style svg
  template textarea title video amp-ad amp-audio amp-consent amp-embed amp-iframe amp-sidebar amp-social-share
  amp-sticky-ad amp-user-notification amp-video amp-youtube`,
);

/** Only say how their content looks: their tags are left out. */
export const transparentTags = setOf('basefont big blink body font head html nobr noindex tt');

/** What an opening tag closes on its own, if it is found before one of `until`. */
interface ImpliedEnd {
  readonly closes: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
}

const inParagraph: ImpliedEnd = { closes: setOf('p'), until: blockTags };
const item: ImpliedEnd = {
  closes: setOf('li'),
  until: setOf('ul ol menu dir table td th blockquote section article'),
};
const term: ImpliedEnd = { closes: setOf('dt dd'), until: setOf('dl table td th blockquote section article') };
const cell: ImpliedEnd = { closes: setOf('td th caption'), until: setOf('tr table') };
const row: ImpliedEnd = { closes: setOf('tr caption'), until: setOf('table') };
const rowGroup: ImpliedEnd = { closes: setOf('thead tbody tfoot caption'), until: setOf('table') };
const heading: ImpliedEnd = { closes: setOf('h1 h2 h3 h4 h5 h6'), until: blockTags };
const link: ImpliedEnd = { closes: setOf('a'), until: blockTags };

const ownEnds: Readonly<Record<string, readonly ImpliedEnd[]>> = {
  li: [item],
  dt: [term],
  dd: [term],
  td: [cell],
  th: [cell],
  tr: [row],
  thead: [rowGroup],
  tbody: [rowGroup],
  tfoot: [rowGroup],
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, [inParagraph, heading]])),
  a: [link],
};

/** @returns what a tag of that name closes when it opens */
export function impliedEnds(name: string): readonly ImpliedEnd[] {
  if (Object.hasOwn(ownEnds, name)) return ownEnds[name] ?? [];
  return blockTags.has(name) && name !== 'caption' ? [inParagraph] : [];
}

/**
 * How sites name the parts of their pages. Where programs make up the classes, only the names for tests and the like
 * say anything.
 */
export const nameAttributes = ['class', 'id', 'data-testid', 'data-qa', 'data-component', 'data-area'] as const;

/** An end tag reaches no further up than the cell or the table that it stands in. */
export const scopeTags = setOf('td th caption table');
