/** Tags within tags beyond this depth are dropped: no mail program shows more, and parsers take ages for them. */
const maxDepth = 500;

/** HTML beyond this is cut. In UTF-16 code units. */
const maxLength = 10_000_000;

const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Elements whose end tag is often left out: the next one ends them. */
const selfClosing = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option']);

/** HTML with the same text, but without the tags that lie too deep. Takes linear time. */
export function shallowHtml(html: string): string {
  let depth = 0;
  return html
    .slice(0, maxLength)
    .replace(/<(\/?)([a-z][a-z0-9:-]{0,40})[^<>]*>/gi, (tag, slash: string, name: string) => {
      const lower = name.toLowerCase();
      if (empty.has(lower) || selfClosing.has(lower)) return depth > maxDepth ? ' ' : tag;
      if (slash !== '') depth = Math.max(0, depth - 1);
      const isTooDeep = depth >= maxDepth;
      if (slash === '') depth++;
      return isTooDeep ? ' ' : tag;
    });
}
