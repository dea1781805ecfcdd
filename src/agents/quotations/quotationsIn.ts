import type { Article, Span } from '../../article/article';
import { wordsOf } from './words';

/** Fewer words in quotation marks are a title or a way of speaking. */
const fewestWords = 3;
/** In UTF-16 code units: what closes it is not looked for any farther. */
const longest = 5000;

/** What closes a quotation, by the mark that opens it, as the languages have them; writers mix “ and ". */
const closings: Readonly<Record<string, RegExp>> = {
  '“': /[”"]/,
  '„': /[“”"]/,
  '"': /["”]/,
  '«': /»/,
  '»': /[«»]/,
  '‘': /’(?!\p{L})/u,
  '‚': /[‘’](?!\p{L})/u,
};
const opening = /[“„"«»‘‚]/g;
/** What stands before a mark that opens, unless it can do nothing else. */
const before = /^$|[\s([{—–:/-]/;

/** What stands in quotation marks in a text, without the marks, in its order. In any language that uses them. */
export function quotationsIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Span[] {
  return blocks.flatMap((block) => inBlock(text.slice(block.start, block.end), block.start));
}

/** A quotation ends with its paragraph: the next one opens it anew. */
function inBlock(text: string, offset: number): Span[] {
  const found: Span[] = [];
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const start = open.index + 1;
    if (!before.test(text.charAt(open.index - 1)) && !/[“„«‘]/.test(open[0])) continue;
    const close = text.slice(start, start + longest).search(closings[open[0]]!);
    // A single mark that nothing closes is an apostrophe.
    if (close < 0 && /[‘‚]/.test(open[0])) continue;
    const end = close < 0 ? Math.min(text.length, start + longest) : start + close;
    const inner = text.slice(start, end);
    const lead = inner.length - inner.trimStart().length;
    if (wordsOf(inner).length >= fewestWords)
      found.push({ start: offset + start + lead, end: offset + start + inner.trimEnd().length });
    opening.lastIndex = end + 1;
  }
  return found;
}
