/** So many files are read at the same time: a file takes long to answer and little to read. */
const files = 16;

/**
 * What `read` gives for each of the items, in their order, with those that come next being read meanwhile.
 * @param read must not fail: of those that are read ahead nobody may be waiting
 * @param atOnce so many are under way at the same time, and no more are kept
 */
export async function* readAhead<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  read: (item: T) => Promise<R>,
  atOnce = files,
): AsyncGenerator<R, void, undefined> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    underWay.push(read(item));
    if (underWay.length >= atOnce) yield await underWay.shift()!;
  }
  for (const each of underWay) yield await each;
}
