/**
 * How many items at the beginning of `sorted` are below something: the index of the first that is not, or the length.
 * Takes logarithmic time. `isBelow` holds for the first items and for none behind them.
 *
 *     lowerBound([3, 5, 8], (number) => number < 5) // 1
 */
export function lowerBound<T>(sorted: ArrayLike<T>, isBelow: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // `middle` is below `high`, which is the length at most.
    if (isBelow(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
