import { reportingWords } from './reportingWords.generated';

/** From this class on a word counts as a reporting word in its neighbours’ features. */
export const strongReporting = 2;

const classes: ReadonlyMap<string, number> = new Map(
  reportingWords.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

/** "criticised": other spellings of reporting words that the training news spells with a z. */
const otherSpellings: ReadonlyMap<string, string> = new Map(
  [...classes.keys()]
    .filter((word) => /iz(?:e[sd]?|ing)$/.test(word))
    .map((word) => [word.replace(/iz(?=e[sd]?$|ing$)/, 'is'), word]),
);

/** A word (lower case) as the training news would spell it, if it is a reporting word. */
export function asTrained(lower: string): string {
  return otherSpellings.get(lower) ?? lower;
}

/** How often a word (lower case) is part of a cue: from 0, hardly ever, to 5, nearly always. */
export function reportingClassOf(lower: string): number {
  return classes.get(lower) ?? 0;
}
