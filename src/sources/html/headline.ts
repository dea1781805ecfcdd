import type { TextStats } from './textStats';
import { nameOf } from './tree';
import { lettersOf } from './tidy';

/** In elements: dates may stand above the headline. */
const above = 12;
/** In characters other than white space. */
const longestLine = 130;
const paragraph = 120;
const mostLines = 300;

/** Texts that may be the headline, in the page's order. */
export function headingsOf(elements: readonly Element[]): string[] {
  const isHeadline = (element: Element): boolean =>
    nameOf(element) === 'h1' || /(?:^|\s)headline(?:\s|$)/.test(element.getAttribute('itemprop') ?? '');
  return elements
    .filter(isHeadline)
    .slice(0, 50)
    .map((element) => element.textContent ?? '');
}

/** What short elements say: the headlines of pages that have no headings are among them. */
export function shortLinesOf(elements: readonly Element[], stats: ReadonlyMap<Element, TextStats>): string[] {
  return elements
    .filter((element) => (stats.get(element)?.size ?? 0) >= 12 && (stats.get(element)?.size ?? 0) <= 200)
    .slice(0, mostLines)
    .map((element) => element.textContent ?? '');
}

/**
 * The element that holds the title, in the article or as near above it as can be; null when none does.
 * @param elements all of the body, in order
 */
export function headlineOf(
  elements: readonly Element[],
  title: string | null,
  container: Element,
  stats: ReadonlyMap<Element, TextStats>,
): Element | null {
  if (title === null) return null;
  const letters = lettersOf(title);
  let best: Element | null = null;
  let isInside = false;
  for (const element of elements) {
    if (element === container) isInside = true;
    if (!/^(?:h[1-6]|div|p|span|td|b|strong)$/.test(nameOf(element))) continue;
    if ((stats.get(element)?.size ?? 0) > title.length * 2) continue;
    if (lettersOf(element.textContent ?? '') !== letters) continue;
    if (!best || isHeading(element) || !isHeading(best)) best = element;
    if (isInside) return best;
  }
  return best;
}

function isHeading(element: Element): boolean {
  return /^h\d$/.test(nameOf(element));
}

/**
 * Short elements from just above the headline, or the beginning of the article, to its first paragraph: here a page
 * says who wrote it, and when.
 * @param elements all of the body, in order
 */
export function linesAtHead(
  elements: readonly Element[],
  from: Element,
  stats: ReadonlyMap<Element, TextStats>,
): Element[] {
  const start = elements.indexOf(from);
  const lines: Element[] = [];
  for (let index = Math.max(0, start - above); index < Math.min(elements.length, start + mostLines); index++) {
    const element = elements[index];
    const size = element ? (stats.get(element)?.size ?? 0) : 0;
    if (!element || size === 0) continue;
    if (index > start && size >= paragraph && nameOf(element) === 'p') break;
    if (size <= longestLine) lines.push(element);
  }
  return lines;
}
