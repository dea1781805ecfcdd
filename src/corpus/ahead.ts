/** So many are read at the same time: a file takes long to answer and little to read. */
const readers = 16;

/**
 * What `read` gives for each of the items, in their order, with those that come next being read meanwhile.
 * @param read must not fail: of those that are read ahead nobody may be waiting
 */
export async function* readAhead<T, R>(
  items: readonly T[],
  read: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const underWay: Promise<R>[] = [];
  for (const item of items) {
    underWay.push(read(item));
    if (underWay.length >= readers) yield await underWay.shift()!;
  }
  for (const each of underWay) yield await each;
}
