import type { Article, Span } from '../../../../article/article';

/** "PORT ELLERY, March 13 - ", "SEOUL (Tide News) — ": a place in capitals, maybe a date and an agency, and a dash. */
const dateline = /^\p{Lu}{2}[\p{Lu}.'’ -]{1,40}(?:, [\p{L}\d .,]{1,40})? ?(?:\([^()\n]{1,40}\) ?)?(?:[-–—]|--) /u;

const longestDateline = 140;

/** Cuts a dateline off the beginning of spans: it belongs to nobody’s words. */
export function datelineCutter({ text, blocks }: Article): (span: Span) => Span {
  const ends = new Map<number, number>();
  for (const { start, end } of blocks) {
    const match = dateline.exec(text.slice(start, Math.min(end, start + longestDateline)));
    if (match) ends.set(start, start + match[0].length);
  }
  return (span) => {
    const start = ends.get(span.start) ?? span.start;
    return start < span.end ? { start, end: span.end } : span;
  };
}
