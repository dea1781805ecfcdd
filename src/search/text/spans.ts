import type { Span } from '../../article/article';

/** In order, with those that overlap made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged[merged.length - 1];
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}

/** What lies in both; each in order, without overlap. */
export function intersectSpans(left: readonly Span[], right: readonly Span[]): Span[] {
  const both: Span[] = [];
  for (let l = 0, r = 0; l < left.length && r < right.length;) {
    const start = Math.max(left[l]!.start, right[r]!.start);
    const end = Math.min(left[l]!.end, right[r]!.end);
    if (start < end) both.push({ start, end });
    if (left[l]!.end < right[r]!.end) l++;
    else r++;
  }
  return both;
}
