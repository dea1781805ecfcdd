import porter from 'wink-eng-lite-web-model/dist/porter-stemmer.js';

/** Its patterns look back over the word, so that only words of sensible length are given to it. */
const stemmable = /^[a-z]{3,32}$/;

/** Stems that were worked out before: the words of an article are mostly those of the last one. Short words only: a longer one
 * may be a slice that keeps its whole article in memory. */
const known = new Map<string, string>();
const mostKnown = 50_000;
const longestKnown = 12;

/** What the inflections of a word share ("agreed", "agreeing"): Porter's English stem; other scripts and numbers stay as they are. */
export function stemOf(term: string): string {
  const before = known.get(term);
  if (before !== undefined) return before;
  const stem = stemmable.test(term) ? porter(term) : term;
  if (term.length <= longestKnown) {
    if (known.size >= mostKnown) known.clear();
    known.set(term, stem);
  }
  return stem;
}
