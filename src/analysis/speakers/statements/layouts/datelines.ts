import type { Article, Span } from '../../../../article/article';

/** "PORT ELLERY, March 13 - ", "SEOUL (Tide News) — ": a place in capitals, maybe a date and an agency, and a dash. */
const dateline = /^\p{Lu}{2}[\p{Lu}.'’ -]{1,40}(?:, [\p{L}\d .,]{1,40})? ?(?:\([^()\n]{1,40}\) ?)?(?:[-–—]|--) /u;

/** "Port Ellery, March 13, 2025 (Tide News) – ": written as in a sentence, it has the whole date. */
const inSmallLetters = new RegExp(
  "^\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,3}, " +
    '(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}),? \\d{4} ?' +
    '(?:\\([^()\\n]{1,40}\\) ?)?(?:[-–—]|--) ',
  'u',
);

const longestDateline = 140;

/** Cuts a dateline off the beginning of spans: it belongs to nobody’s words. */
export function datelineCutter({ text, blocks }: Article): (span: Span) => Span {
  const ends = new Map<number, number>();
  for (const { start, end } of blocks) {
    const opening = text.slice(start, Math.min(end, start + longestDateline));
    const match = dateline.exec(opening) ?? inSmallLetters.exec(opening);
    if (match) ends.set(start, start + match[0].length);
  }
  return (span) => {
    const start = ends.get(span.start) ?? span.start;
    return start < span.end ? { start, end: span.end } : span;
  };
}
