/** Tags within tags beyond this depth are dropped: no mail program shows more, and parsers take ages for them. */
const maxDepth = 500;

/** HTML beyond this is cut. In UTF-16 code units. */
const maxLength = 10_000_000;

/** Elements that hold nothing. */
const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Elements whose end tag may be left out, by what ends them when it begins. */
const endedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[
    'p',
    'div',
    'ul',
    'ol',
    'dl',
    'table',
    'pre',
    'form',
    'section',
    'article',
    'header',
    'footer',
    'main',
    'nav',
  ].map((name) => [name, new Set(['p'])] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'address', 'aside'].map(
    (name) => [name, new Set(['p'])] as const,
  ),
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['tr', new Set(['tr', 'td', 'th'])],
  ['td', new Set(['td', 'th'])],
  ['th', new Set(['th'])],
  ['option', new Set(['option'])],
]);

/** HTML with the same text, but without the tags that lie too deep. Takes linear time. */
export function shallowHtml(html: string): string {
  const open: string[] = [];
  const tags = /<(\/?)([a-z][a-z0-9:-]{0,40})[^<>]*>/gi;
  return html.slice(0, maxLength).replace(tags, (tag, slash: string, written: string) => {
    const name = written.toLowerCase();
    if (empty.has(name)) return tag;
    if (slash !== '') {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
      return tag;
    }
    const ended = endedBy.get(name);
    while (ended?.has(open.at(-1) ?? '')) open.pop();
    if (open.length >= maxDepth) return ' ';
    open.push(name);
    return tag;
  });
}
