import type { Span } from './article';

/** What is different between two texts: outside of it they are the same. Offsets are UTF-16 code units. */
export interface Edit {
  /** In both texts. */
  readonly start: number;
  /** In the earlier text. */
  readonly endBefore: number;
  /** In the later text. */
  readonly endNow: number;
}

/** The shortest stretch that was edited, as if by one edit. */
export function editBetween(before: string, now: string): Edit {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === now.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === now.charCodeAt(now.length - 1 - same)
  )
    same++;
  return { start, endBefore: before.length - same, endNow: now.length - same };
}

/** Whether a stretch of the later text, such as a paragraph, is as it was: the edit does not even touch it. */
export function isUntouched({ start, endNow }: Edit, span: Span): boolean {
  return span.end < start || span.start > endNow;
}

/** Where something of the later text stood in the earlier one. Within the edit: where that ends. */
export function inTextBefore({ start, endBefore, endNow }: Edit, offset: number): number {
  return offset <= start ? offset : Math.max(endBefore, offset - endNow + endBefore);
}

/** Where a stretch of the earlier text stands in the later one. Within the edit: where that ends. */
export function inTextNow<T extends Span>({ start, endBefore, endNow }: Edit, span: T): T {
  const moved = (offset: number) => (offset <= start ? offset : Math.max(endNow, offset - endBefore + endNow));
  return { ...span, start: moved(span.start), end: moved(span.end) };
}
