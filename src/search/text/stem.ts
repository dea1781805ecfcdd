import porter from 'wink-eng-lite-web-model/dist/porter-stemmer.js';
import { memoize } from '../../language/memoize';
import type { LanguageCode } from '../../language/packs/pack';
import { isAcronym } from './terms';

/** Gives what the inflections of a term share. They begin with the same letter. */
export type Stemmer = (term: string) => string;

/** Its patterns look back over the word, so that only words of sensible length are given to it. */
const stemmable = /^[a-z]{3,32}$/;

/**
 * What the inflections of a word share ("agreed", "agreeing"): Porter's English stem; other scripts and numbers stay as
 * they are.
 */
export const stemOf: Stemmer = memoize((term) =>
  stemmable.test(term) ? porter(term) : isAcronym(term) ? term.slice(0, -1) : term,
);

/** A module of Snowball's stemmers. They expect accents, where terms have none. */
interface Snowball {
  readonly stemmer: Stemmer;
}

/** What a pattern matches in a term, and what stands for it before the term is given to a stemmer. */
type Change = readonly [pattern: RegExp, replacement: string];

/* eslint-disable @typescript-eslint/no-require-imports --
   What is required runs when it is first asked for: a folder of English articles never needs it. */
const snowballs: Readonly<Partial<Record<LanguageCode, readonly [load: () => Snowball, ...changes: Change[]]>>> = {
  // "Haeuser" as it is typed without umlauts; but not "neue", "Bauer" or "Quelle".
  de: [() => require('@orama/stemmers/german') as Snowball, [/(?<![aeq])([aou])e/g, '$1']],
  ru: [() => require('@orama/stemmers/russian') as Snowball],
  es: [
    () => require('@orama/stemmers/spanish') as Snowball,
    [/cion$/, 'ción'],
    // "juez" is one of the "jueces".
    [/z$/, 'c'],
    // "gobiernos" is no verb with "nos" behind it.
    [/ernos$/, 'erno'],
    // Four letters, of which it takes none: "años".
    [/^([a-z]{2}[ao])s$/, '$1'],
  ],
  // "élevée" is to "élevé" what "grande" is to "grand".
  fr: [() => require('@orama/stemmers/french') as Snowball, [/ee(s?)$/, 'e$1']],
  // "eleições" and "alemães" are of "eleição" and "alemão".
  pt: [() => require('@orama/stemmers/portuguese') as Snowball, [/[ao]es$/, 'ao']],
};
/* eslint-enable @typescript-eslint/no-require-imports */

const stemmers = new Map<LanguageCode, Stemmer>();

/** The stems of a language beside English; null where words are found by any part of them, as in Arabic. */
export function stemmerOf(language: LanguageCode): Stemmer | null {
  const known = stemmers.get(language);
  const snowball = snowballs[language];
  if (known || !snowball) return known ?? null;
  const [load, ...changes] = snowball;
  const { stemmer: stem } = load();
  const made = memoize((term) =>
    isAcronym(term) ? term : stem(changes.reduce((text, [pattern, instead]) => text.replace(pattern, instead), term)),
  );
  stemmers.set(language, made);
  return made;
}
