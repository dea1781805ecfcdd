/** So many files are read at the same time: a file takes long to answer and little to read. */
const files = 16;

/**
 * What `read` gives for each of the items, in their order, with those that come next being read meanwhile. What is
 * ready is given at once, however long the next item takes to come.
 * @param read must not fail: of those that are read ahead nobody may be waiting
 * @param atOnce so many are under way at the same time, and no more are kept
 */
export async function* readAhead<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  read: (item: T) => Promise<R>,
  atOnce = files,
): AsyncGenerator<R, void, undefined> {
  const source = (async function* () {
    yield* items;
  })();
  const underWay: Promise<R>[] = [];
  const next = () => {
    const item = source.next();
    // It may fail before anybody waits for it.
    item.catch(() => undefined);
    return item;
  };
  let coming: Promise<IteratorResult<T, void>> | null = next();
  try {
    while (coming || underWay.length > 0) {
      const [first] = underWay;
      const isReady = first?.then(() => null);
      const item =
        coming && underWay.length < atOnce ? await Promise.race([...(isReady ? [isReady] : []), coming]) : null;
      if (!item) {
        yield await underWay.shift()!;
      } else if (item.done) {
        coming = null;
      } else {
        underWay.push(read(item.value));
        coming = next();
      }
    }
  } finally {
    // Nobody waits for it any more.
    void source.return();
  }
}
