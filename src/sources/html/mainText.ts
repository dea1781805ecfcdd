import { Readability } from '@mozilla/readability';
import type { NoiseFilter } from './noise';
import type { TamePage } from './tame';
import type { TextStats } from './textStats';
import { ancestorsOf, childrenOf, elementsBelow, isElement, isText, nameOf, treeOf } from './tree';

/** Readability takes seconds beyond these, and such pages are no articles. */
const mostElements = 25_000;
const mostCharacters = 5_000_000;

/** So much of what Readability found has to lie in the element that is taken for the article. */
const shareInside = 0.98;
/** In characters other than white space: with less, Readability only guesses. */
const fewCharacters = 400;
/** An element that is called an article holds at least so much. */
const leastArticle = 150;

/** The element that holds the article. */
export interface MainText {
  readonly container: Element;
  /** False when nothing on the page looks like an article: all of it is taken. */
  readonly isFound: boolean;
  /** What Readability kept of it, in characters other than white space. */
  readonly size: number;
}

/**
 * Finds where a page's article is: as far as Readability found it, or where the page says so. Readability alone would
 * lose leads, linked paragraphs and block quotes (mozilla/readability#498, #692, #776, #878): so only the place is
 * taken from it.
 * @param document the tree of `page`
 */
export function findMainText(
  page: TamePage,
  document: Document,
  stats: ReadonlyMap<Element, TextStats>,
  noise: NoiseFilter,
): MainText {
  const { body } = document;
  const weights = readabilityWeights(page);
  const sums = weights === null ? null : sumBelow(body, weights, noise);
  const size = sums?.get(body) ?? 0;
  const found = sums === null || size === 0 ? null : innermost(body, sums, size * shareInside);
  const named = namedArticle(body, stats);
  if (found !== null && named !== null && size >= fewCharacters) {
    const isApart = !contains(named, found) && !contains(found, named);
    return { container: isApart ? named : contains(found, named) ? found : named, isFound: true, size };
  }
  if (named !== null) return { container: named, isFound: true, size };
  if (found === null) return { container: body, isFound: false, size };
  const outer = size >= fewCharacters ? articleAround(found) : null;
  const isFound = found !== body || size >= fewCharacters;
  return { container: outer ?? found, isFound, size };
}

/** How many characters Readability kept directly in each numbered element; null when it found nothing. */
function readabilityWeights(page: TamePage): ReadonlyMap<string, number> | null {
  if (page.elementCount > mostElements || page.body.length > mostCharacters) return null;
  const weights = new Map<string, number>();
  const content = readabilityContent(page);
  if (!content) return null;
  for (const element of elementsBelow(content)) {
    const number = element.getAttribute('data-n') ?? element.parentElement?.getAttribute('data-n');
    if (number === null || number === undefined) continue;
    let size = 0;
    for (const child of childrenOf(element)) if (isText(child)) size += child.data.replace(/\s+/g, '').length;
    weights.set(number, (weights.get(number) ?? 0) + size);
  }
  return weights;
}

function readabilityContent(page: TamePage): Element | null {
  try {
    // On a tree of its own, since it takes the tree apart.
    const options = { serializer: (node: Node) => node as Element, disableJSONLD: true };
    return new Readability<Element>(treeOf(page), options).parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** What was kept in each element and below it, except in what is none of the article for sure. */
function sumBelow(root: Element, weights: ReadonlyMap<string, number>, noise: NoiseFilter): Map<Element, number> {
  const sums = new Map<Element, number>();
  const visit = (element: Element): number => {
    let sum = weights.get(element.getAttribute('data-n') ?? '') ?? 0;
    for (const child of childrenOf(element)) {
      if (isElement(child) && noise.noiseOf(child) === null) sum += visit(child);
    }
    sums.set(element, sum);
    return sum;
  };
  visit(root);
  return sums;
}

function innermost(root: Element, sums: ReadonlyMap<Element, number>, least: number): Element {
  let here = root;
  for (;;) {
    const next = [...childrenOf(here)].find((child) => isElement(child) && (sums.get(child) ?? 0) >= least);
    if (!next) return here;
    here = next as Element;
  }
}

/** The only element that says it is the article. */
function namedArticle(body: Element, stats: ReadonlyMap<Element, TextStats>): Element | null {
  const articles: Element[] = [];
  const bodies: Element[] = [];
  for (const element of elementsBelow(body)) {
    if ((stats.get(element)?.size ?? 0) < leastArticle) continue;
    if (/(?:^|\s)articleBody(?:\s|$)/.test(element.getAttribute('itemprop') ?? '')) bodies.push(element);
    if (isArticle(element) && !articles.some((outer) => contains(outer, element))) articles.push(element);
    if (articles.length + bodies.length > 50) return null;
  }
  const [onlyBody] = bodies;
  if (onlyBody && bodies.length === 1) return articleAround(onlyBody) ?? onlyBody;
  // Teasers of other articles are called articles too; the one that is meant is much longer.
  const bySize = articles.map((element) => ({ element, size: stats.get(element)?.size ?? 0 }));
  bySize.sort((a, b) => b.size - a.size);
  const [first, second] = bySize;
  return first && first.size > 2 * (second?.size ?? 0) ? first.element : null;
}

function articleAround(element: Element): Element | null {
  if (isArticle(element)) return element;
  let outermost: Element | null = null;
  for (const ancestor of ancestorsOf(element)) if (isArticle(ancestor)) outermost = ancestor;
  return outermost;
}

function isArticle(element: Element): boolean {
  if (nameOf(element) === 'article' || element.getAttribute('role') === 'article') return true;
  return /schema\.org\/[A-Za-z]{0,30}(?:Article|Posting|Report)$/.test(element.getAttribute('itemtype') ?? '');
}

export function contains(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node; node = node.parentElement) if (node === outer) return true;
  return false;
}
