import type { Span } from './article';

/** In UTF-16 code units: spans are kept by the stretches of the text that they touch. */
const stretch = 256;

interface Entry<T> extends Span {
  readonly item: T;
  /** How many were added before. */
  readonly number: number;
}

/**
 * Things that have places in a text, found by what they touch: in time that grows with the place that is asked for and
 * what lies there, however long the text is and however many of them there are.
 */
export class SpanIndex<T> {
  private readonly near = new Map<number, Entry<T>[]>();
  private count = 0;

  add({ start, end }: Span, item: T): void {
    const entry = { start, end, item, number: this.count++ };
    for (const at of stretchesOf(entry)) {
      const entries = this.near.get(at);
      if (entries) entries.push(entry);
      else this.near.set(at, [entry]);
    }
  }

  /** What shares a character with any of the places, each once; in the order in which it was first added. */
  touching(places: readonly Span[]): T[] {
    const found = new Map<T, number>();
    for (const { start, end } of places)
      for (const at of stretchesOf({ start, end }))
        for (const entry of this.near.get(at) ?? [])
          if (entry.start < end && start < entry.end)
            found.set(entry.item, Math.min(entry.number, found.get(entry.item) ?? Infinity));
    return [...found].sort(([, a], [, b]) => a - b).map(([item]) => item);
  }
}

function* stretchesOf({ start, end }: Span): Generator<number, void> {
  for (let at = Math.floor(start / stretch); at * stretch < end; at++) yield at;
}
