/**
 * The first `limit` of `items` in the order that `compare` gives (negative: the first argument comes first), sorted.
 * Looks at each item once and keeps only `limit` of them, so that a word of every article costs no full sort.
 */
export function topK(items: readonly number[], limit: number, compare: (a: number, b: number) => number): number[] {
  if (limit <= 0) return [];
  if (items.length <= limit) return [...items].sort(compare);
  // A heap whose root is the last of those kept.
  const heap = items.slice(0, limit).sort((a, b) => compare(b, a));
  for (let index = limit; index < items.length; index++) {
    if (compare(items[index]!, heap[0]!) < 0) replaceRoot(heap, items[index]!, compare);
  }
  return heap.sort(compare);
}

function replaceRoot(heap: number[], item: number, compare: (a: number, b: number) => number): void {
  let hole = 0;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && compare(heap[child + 1]!, heap[child]!) > 0) child++;
    if (compare(heap[child]!, item) <= 0) break;
    heap[hole] = heap[child]!;
    hole = child;
  }
  heap[hole] = item;
}
