/**
 * The index of the first item for which `reached` holds, or the number of items. It is a binary search, so `reached`
 * must hold for all items after the first one.
 */
export function lowerBound<Item>(items: readonly Item[], reached: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
