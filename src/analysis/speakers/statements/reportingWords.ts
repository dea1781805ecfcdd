import { reportingWords } from './reportingWords.generated';

/** From this class on a word counts as a reporting word for its neighbours. */
export const strongReporting = 2;

const classes: ReadonlyMap<string, number> = new Map(reportingWords.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)));

/** The training news spells "criticized": so are reporting words that others spell "criticised" (lower case; any other word as it is). */
export function asTrained(lower: string): string {
  const spelled = /is(?:e[sd]?|ing)$/.test(lower) ? lower.replace(/is(e[sd]?|ing)$/, 'iz$1') : lower;
  return classes.has(spelled) ? spelled : lower;
}

/** How often a word (lower case) is part of a cue: 0 hardly ever, 5 nearly always. */
export function reportingClassOf(lower: string): number {
  return classes.get(lower) ?? 0;
}
