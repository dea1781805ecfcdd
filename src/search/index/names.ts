import { isAcronym, phraseTerms, termsOf } from '../text/terms';

/** The words of a name that is looked for. */
export interface NameTerms {
  readonly terms: readonly string[];
  /** The last one may go on. */
  readonly open: boolean;
}

/** Reads what `speaker:`, `mentions:` and `place:` take. */
export function nameTerms(text: string, open: boolean): NameTerms {
  return { terms: phraseTerms(text), open };
}

/**
 * Whether a name has all these words, in any order and folded as the words of articles are: "Asif" is in "Khawaja
 * Asif", not in "Asifabad".
 */
export function nameTest({ terms, open }: NameTerms): (name: string) => boolean {
  const last = terms.length - 1;
  // The same names come again in article after article.
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const words = termsOf(name).flatMap(({ text }) => (isAcronym(text) ? [text, text.slice(0, -1)] : [text]));
    const isName = terms.every((term, index) =>
      words.some((word) => word === term || (open && index === last && word.startsWith(term))),
    );
    known.set(name, isName);
    return isName;
  };
}
