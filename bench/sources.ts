/** What the benchmark of source documents reads articles with, and measures beside, bundled as the product is. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { extractText, getDocumentProxy } from 'unpdf';
import { parse } from 'yaml';
import { yamlIn } from '../src/article/frontMatter';
import { pageAt, pagesIn } from '../src/article/pageMarks';
import { parseArticle } from '../src/article/parse';
import { shownText } from '../src/article/shownText';
import { fidelityOf as fidelityOfBlocks, type Fidelity } from '../test/sources/fidelity';

export { extractText, getDocumentProxy, parseHTML, PostalMime, Readability };

/** A stretch of text as people are shown it. */
interface Stretch {
  readonly text: string;
  /** Null where the text does not say. */
  readonly page: number | null;
  readonly isQuote: boolean;
}

/** What an article’s file says. */
export function readArticle(text: string, name: string) {
  const article = parseArticle(text, name);
  const front = parse(yamlIn(text) ?? '') as { author?: string } | null;
  const pages = pagesIn(text);
  const stretches = article.blocks.flatMap(({ start, end, isQuote = false }): Stretch[] => {
    const inside = pages.map(({ offset }) => offset).filter((offset) => offset > start && offset < end);
    const cuts = [start, ...inside, end];
    return cuts.slice(1).map((cut, at) => ({
      text: shownText(article, { start: cuts[at] ?? start, end: cut }),
      page: pageAt(pages, cuts[at] ?? start)?.page ?? null,
      isQuote,
    }));
  });
  const blocks = article.blocks.map((block) => shownText(article, block));
  return { title: article.title, author: front?.author ?? null, day: article.date, stretches, blocks };
}

/** @see ../test/sources/fidelity.ts */
export function fidelityOf(expected: string, given: string): Fidelity {
  return fidelityOfBlocks(expected, [{ kind: 'paragraph', text: given }]);
}

/** The page on which each target of a link lies, counted from 1. */
export async function targetsIn(bytes: Uint8Array): Promise<Map<string, number>> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const targets = new Map<string, number>();
  for (const [name, to] of Object.entries(await pdf.getDestinations()))
    if (Array.isArray(to)) targets.set(name, 1 + (await pdf.getPageIndex(to[0] as { num: number; gen: number })));
  return targets;
}

/** How many pages a PDF has. */
export async function pageCount(bytes: Uint8Array): Promise<number> {
  return (await getDocumentProxy(new Uint8Array(bytes))).numPages;
}
