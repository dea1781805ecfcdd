/** An article by its path in its folder, and what tells its text. */
export interface KnownArticle {
  readonly path: string;
  readonly digest: string;
}

/**
 * Where articles are now that something was decided about and that are no longer where they were: where the same text
 * is, or else the only file of that name. What is not clear is left out.
 * @param gone articles that are not in their places any more
 * @param present articles about which nothing is decided yet
 * @returns the new path of each that was found
 */
export function movedArticles(
  gone: readonly KnownArticle[],
  present: readonly KnownArticle[],
): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  const taken = new Set<string>();
  for (const keyOf of [
    ({ digest }: KnownArticle) => digest,
    ({ path }: KnownArticle) => path.split('/').at(-1) ?? '',
  ]) {
    const left = gone.filter(({ path }) => !moved.has(path));
    const free = groupBy(
      present.filter(({ path }) => !taken.has(path)),
      keyOf,
    );
    for (const [key, same] of groupBy(left, keyOf)) {
      const [old, new_] = [same[0], free.get(key)?.[0]];
      if (key === '' || !old || !new_ || same.length > 1 || free.get(key)?.length !== 1) continue;
      moved.set(old.path, new_.path);
      taken.add(new_.path);
    }
  }
  return moved;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
