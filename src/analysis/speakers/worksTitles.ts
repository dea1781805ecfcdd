import { WordClass } from '../../language/lexicon';
import { type Page, Shape, is } from './page';
import { tokensIn } from './statementIndex';

const longestTitle = 8;
const longWord = 4;

/**
 * Marks the tokens of titles of works: two words and more between quotation marks, all long ones capitalised (“What
 * Harold Knew”). What somebody says is none, nor is what is called out.
 */
export function worksTitles(page: Page): Uint8Array {
  const titles = new Uint8Array(page.tokens.length);
  const said = new Set(page.found.flatMap(({ content }) => content.map((span) => tokensIn(page, span).first)));
  for (let at = 0; at < page.tokens.length; at++) {
    if (page.quoted[at] !== 1 || page.quoted[at - 1] === 1 || said.has(at - 1) || said.has(at)) continue;
    const last = titleEnd(page, at);
    if (last > at) titles.fill(1, at, last);
  }
  return titles;
}

/** Where the title that begins here ends, or 0 when it is none. */
function titleEnd(page: Page, first: number): number {
  let words = 0;
  let last = first;
  for (; page.quoted[last] === 1; last++) {
    if (last - first > longestTitle || page.sentenceOf[last] !== page.sentenceOf[first]) return 0;
    const { text = '', pos } = page.tokens[last] ?? {};
    if (text === '!' || text === '?') return 0;
    if (pos === 'PUNCT') continue;
    words++;
    if (page.shapes[last] === Shape.plain && text.length >= longWord && !is(page, last, WordClass.grammar)) return 0;
  }
  return words > 1 && page.shapes[first] !== Shape.plain ? last : 0;
}
