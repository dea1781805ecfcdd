import type { Column, Line } from './lines';

/** What is usual in a document. Points. */
export interface Layout {
  /** The size of most of its text. */
  readonly bodySize: number;
  /** From one line of a paragraph to the next, for text of a size. */
  leadingOf(size: number): number;
}

export function layoutOf(columns: readonly Column[]): Layout {
  const characters = new Map<number, number>();
  const distances = new Map<number, Map<number, number>>();
  for (const { lines } of columns) {
    let before: Line | null = null;
    for (const line of lines) {
      const size = rounded(line.size);
      add(characters, size, line.text.length);
      if (before && rounded(before.size) === size) {
        const ofSize = distances.get(size) ?? new Map<number, number>();
        distances.set(size, ofSize);
        add(ofSize, rounded(line.baseline - before.baseline), Math.min(line.text.length, before.text.length));
      }
      before = line;
    }
  }
  const leadings = new Map([...distances].map(([size, ofSize]) => [size, closestOf(ofSize)]));
  const usual = (size: number): number => 1.25 * size;
  return {
    bodySize: mostOf(characters),
    leadingOf(size) {
      const found = leadings.get(rounded(size));
      return found !== undefined && found <= 2.6 * size ? found : usual(size);
    },
  };
}

const rounded = (points: number): number => Math.round(points * 2) / 2;

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function mostOf(counts: ReadonlyMap<number, number>): number {
  let [best, most] = [0, -1];
  for (const [key, count] of counts) if (count > most) [best, most] = [key, count];
  return best;
}

/** The smallest of the common distances: larger ones separate paragraphs. */
function closestOf(counts: ReadonlyMap<number, number>): number {
  const most = counts.get(mostOf(counts)) ?? 0;
  let closest = Infinity;
  for (const [distance, count] of counts) if (count >= 0.2 * most) closest = Math.min(closest, distance);
  return closest;
}

/** The most common place where lines of a column begin. */
export function usualLeft(lines: readonly Line[], fallback: number): number {
  const lefts = new Map<number, number>();
  for (const { left } of lines) add(lefts, Math.round(left), 1);
  return lefts.size === 0 ? fallback : mostOf(lefts);
}
