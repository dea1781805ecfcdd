import { lowerBound } from './lowerBound';

/** Where a page of an article's original begins. */
export interface PageBegin {
  /** UTF-16 offset into the article's text, behind the mark. */
  readonly offset: number;
  /** Counted from 1. */
  readonly page: number;
  /** What is printed on it ("xii"); null when that is the number itself. */
  readonly label: string | null;
}

/** `<!-- page 12 -->`, `<!-- page 14: xii -->`; an escaped one is text. */
const mark = /(?<!(?<!\\)(?:\\\\){0,20}\\)<!-- page (\d{1,7})(?:: ([^<>\n]{1,40}?))? -->/g;
const longestLabel = 40;

/** The pages that an article's text marks, in the order of the text. Linear in the text's length. */
export function pagesIn(text: string): PageBegin[] {
  return Array.from(text.matchAll(mark), ({ 0: whole, 1: page, 2: label, index }) => ({
    offset: index + whole.length,
    page: Number(page),
    label: label ?? null,
  }));
}

/** The page on which an offset lies; null before the first mark. */
export function pageAt(pages: readonly PageBegin[], offset: number): PageBegin | null {
  return pages[lowerBound(pages, (page) => page.offset <= offset) - 1] ?? null;
}

/** What a person calls a page: "12", or "xii" as it is printed. */
export function pageName({ page, label }: Pick<PageBegin, 'page' | 'label'>): string {
  return label ?? String(page);
}

/** The comment that marks where a page begins. What cannot stand in a comment is left out of the label. */
export function pageMark(page: number, label: string | null): string {
  const words = (label ?? '')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/[<>]|-(?=-)|-$/g, '')
    .slice(0, longestLabel)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  return words === '' || words === String(page) ? `<!-- page ${page} -->` : `<!-- page ${page}: ${words} -->`;
}
