import { entriesOf } from '../wordList';
import type { NameWords, PhraseWords, ReportingWords } from './pack';

type Kind = 'said' | 'thought';

/** Forms with what kind of report they make. */
export const ofKind = (list: string, kind: Kind): readonly (readonly [string, Kind])[] =>
  entriesOf(list).map((form) => [form, kind] as const);

/** Each stem of a list with each ending: "afirm" with "ó, aron" is "afirmó, afirmaron". */
export const conjugated = (stems: string, endings: string): string =>
  entriesOf(stems)
    .flatMap((stem) => entriesOf(endings).map((ending) => stem + ending))
    .join(',');

/** Forms that report with a word just behind them: "dio a conocer". */
export const withWords = (forms: Readonly<Record<string, string>>): ReportingWords['split'] =>
  new Map(Object.entries(forms).map(([form, list]) => [form, new Map(ofKind(list, 'said'))]));

const never = /(?!)/;
const none: ReadonlySet<string> = new Set();

/** What Spanish, French and Portuguese have in common: verbs stand behind their subjects, and clauses show no mood. */
export const romanceReporting = {
  isThatWithoutComma: true,
  sayingNoun: never,
  nounVerbs: none,
  accordingToBehind: none,
  so: none,
  nobodySays: none,
  beforeInfinitive: none,
  infinitive: never,
  joinedInfinitive: never,
  reportedForms: none,
  possibleForms: none,
} satisfies Partial<ReportingWords>;

export const romancePhrases = {
  nounsAreCapitalized: false,
  genitives: none,
  placePrepositions: none,
  adjective: never,
  adverb: never,
} satisfies Partial<PhraseWords>;

export const romanceNames = {
  areRolesWhole: true,
} satisfies Partial<NameWords>;
