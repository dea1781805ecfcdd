/** Where a neighbour stands: positions of terms in one heading or paragraph, `end` exclusive. */
export interface Occurrence {
  /** Which of the neighbours. */
  readonly neighbour: number;
  readonly start: number;
  readonly end: number;
}

/** How many terms "cease-fire" takes, where it is found as one. */
export const wholeLength = 2;

/**
 * Those of the occurrences in one heading or paragraph, by their end, that stand together: all neighbours, with at most `words` other
 * words among them. Each is seen with the latest of the others; two neighbours in one place are not together.
 */
export function together(occurrences: readonly Occurrence[], neighbours: number, words: number): Set<Occurrence> {
  const found = new Set<Occurrence>();
  const latest: (Occurrence | undefined)[] = new Array<undefined>(neighbours).fill(undefined);
  for (const occurrence of occurrences) {
    latest[occurrence.neighbour] = occurrence;
    const all = latest.filter((each) => each !== undefined);
    if (all.length === neighbours && areClose(all, words)) for (const each of all) found.add(each);
  }
  return found;
}

function areClose(occurrences: readonly Occurrence[], words: number): boolean {
  const inOrder = [...occurrences].sort((a, b) => a.start - b.start);
  let others = 0;
  for (let index = 1; index < inOrder.length; index++) {
    const gap = inOrder[index].start - inOrder[index - 1].end;
    if (gap < 0) return false;
    others += gap;
  }
  return others <= words;
}
