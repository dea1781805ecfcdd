/** Longer words are not kept: one may be a slice of its article, and would keep all of that in memory. */
const longestWord = 12;
const mostWords = 50_000;

/** Memoizes a pure function of a word: most words of an article were in the last one, too. */
export function memoize<T extends string | number | object>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = work(word);
    if (word.length <= longestWord) {
      if (known.size >= mostWords) known.clear();
      known.set(word, result);
    }
    return result;
  };
}
