/** Work on very many things, cut into steps of a few ms for `inSlices`. */

const stepLength = 256;
/** What is sorted at once. */
const runLength = 1024;

/** Those that pass, in their order. */
export function* keptInSteps<T>(items: Iterable<T>, passes: (item: T) => boolean): Generator<undefined, T[]> {
  const kept: T[] = [];
  let count = 0;
  for (const item of items) {
    if (++count % stepLength === 0) yield;
    if (passes(item)) kept.push(item);
  }
  return kept;
}

/** Visits each of them. */
export function* eachInSteps<T>(items: Iterable<T>, visit: (item: T) => void): Generator<undefined, void> {
  let count = 0;
  for (const item of items) {
    if (++count % stepLength === 0) yield;
    visit(item);
  }
}

/** Sorts by merging; what is equal stays in its order. */
export function* sortedInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Generator<undefined, T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += runLength) {
    runs.push(items.slice(from, from + runLength).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merged(runs[at]!, runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<T>(
  first: readonly T[],
  second: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<undefined, T[]> {
  const all = new Array<T>(first.length + second.length);
  let [a, b] = [0, 0];
  for (let at = 0; at < all.length; at++) {
    if (at % stepLength === 0) yield;
    const isFirst = b >= second.length || (a < first.length && compare(first[a]!, second[b]!) <= 0);
    all[at] = isFirst ? first[a++]! : second[b++]!;
  }
  return all;
}
