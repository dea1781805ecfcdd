import { decodeHTMLStrict } from 'entities';
import { hiddenIn } from '../../article/hidden';
import type { SourceBlock } from '../importer';
import { blocksOf } from '../plainText';

const tag = /<\/?([a-z][a-z0-9:-]{0,30})(?:\s[^<>]{0,5000})?\/?>/gi;
/** A cell with one of these is HTML. */
const sign = /<\/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|img|table)(?:\s[^<>]{0,5000})?\/?>/i;
/** Tags within a line; all others part paragraphs. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The blocks of a cell with an article's text: plain, or HTML, of which the tags are taken off. */
export function blocksOfCell(text: string): SourceBlock[] {
  return blocksOf(sign.test(text) ? withoutTags(text) : text).blocks;
}

function withoutTags(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of hiddenIn(html, 0, false)) {
    parts.push(html.slice(from, start));
    from = end;
  }
  parts.push(html.slice(from));
  const text = parts
    .join('')
    // In HTML a line break is a space.
    .replace(/\s+/g, ' ')
    .replace(tag, (_, name: string) => (inline.has(name.toLowerCase()) ? '' : '\n\n'));
  return decodeHTMLStrict(text);
}
