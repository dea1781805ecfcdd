import type { Span } from '../../article/article';

/** A span and the semantic token type it is coloured with. */
export interface Coloured extends Span {
  readonly type: string;
}

/**
 * Lays spans over each other. Where two overlap, the one of the earlier layer covers the other; within a layer, the one
 * that begins first. The uncovered parts of the others remain. The result is in text order, without overlaps.
 */
export function layered(layers: readonly (readonly Coloured[])[]): Coloured[] {
  let shown: Coloured[] = [];
  for (const layer of layers)
    shown = lay(
      shown,
      [...layer].sort((a, b) => a.start - b.start || b.end - a.end),
    );
  return shown;
}

/** Adds the uncovered parts of `below` to `above`. Both are sorted, and `above` has no overlaps. */
function lay(above: readonly Coloured[], below: readonly Coloured[]): Coloured[] {
  const added: Coloured[] = [];
  let at = 0;
  let next = 0;
  for (const span of below) {
    at = Math.max(at, span.start);
    while (next < above.length && above[next]!.end <= at) next++;
    for (let index = next; at < span.end; index++) {
      const cover = above[index];
      const end = Math.min(span.end, cover?.start ?? span.end);
      if (end > at) added.push({ start: at, end, type: span.type });
      at = cover && cover.start < span.end ? Math.max(at, cover.end) : Math.max(at, span.end);
    }
  }
  return [...above, ...added].sort((a, b) => a.start - b.start);
}
