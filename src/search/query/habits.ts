/** What people write who know another search engine, as a word of ours. */
interface WordHabit {
  readonly pattern: RegExp;
  /** What stands for it here. */
  readonly meaning: (match: RegExpExecArray) => string;
}

const wordHabits: readonly WordHabit[] = [
  // Lucene's `ferry~`, `ferry~1`: how many slips are forgiven goes by the length of the word here.
  { pattern: /^([^~*?]+)~[0-9.]{0,3}$/, meaning: ([, word]) => `~${word}` },
  // `f?rry`: a letter that may be any. One that is missing is a slip.
  { pattern: /^[\p{L}\p{N}]+(?:\?[\p{L}\p{N}]+)+$/u, meaning: ([word]) => `~${word.replaceAll('?', '')}` },
];

/** Names of fields elsewhere, and the value that `in:` has for them. */
const zoneNames: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['heading', 'heading'],
  ['lead', 'lead'],
  ['intro', 'lead'],
]);

/** A word that means something to another engine, as it is written here: `~ferry` for `ferry~1`. */
export function wordMeant(written: string): string | undefined {
  for (const { pattern, meaning } of wordHabits) {
    const match = pattern.exec(written);
    if (match) return meaning(match);
  }
  return undefined;
}

/** Where the words behind another engine's field are to be looked for: `title` for `headline:`. */
export function zoneMeant(field: string): string | undefined {
  return zoneNames.get(field.toLowerCase());
}
