import type { LanguagePack } from '../../../language/packs/pack';
import type { Word } from '../../../language/packs/words';
import { phraseAt, type WordRange } from './nounPhrases';
import type { ReadSentence } from './readSentence';

/** The last noun between two words that names what follows it: "den Vorwurf", "die Meinung"; null without one. */
export function contentNounIn({ words, pack }: ReadSentence, first: number, last: number): number | null {
  const { sayingNoun, contentNoun = sayingNoun } = pack.reporting;
  for (let at = last - 1; at >= first; at--) {
    const { quotation, isCapital, lower } = words[at]!;
    if (quotation < 0 && isCapital && contentNoun.test(lower)) return at;
  }
  return null;
}

/** Whose words such a noun names: its owner's, "die Warnung der Polizei"; nobody's but its own without one. */
export function sourceOfNoun({ words, clauses, pack }: ReadSentence, at: number, index: number): WordRange {
  const { first, last } = clauses[index]!;
  const owner = pack.phrases.genitives.has(words[at + 1]?.lower ?? '') ? phraseAt(words, at + 1, last, pack) : null;
  return owner ?? { first: phraseStart(words, first, at, pack), last: at + 1 };
}

/** Where a noun's phrase begins: at its article and adjectives. */
function phraseStart(words: readonly Word[], from: number, noun: number, pack: LanguagePack): number {
  const { determiners, adjective, pronouns } = pack.phrases;
  let first = noun;
  for (let at = noun - 1; at >= Math.max(from, noun - 3); at--) {
    const { lower, isCapital } = words[at]!;
    if (determiners.has(lower)) return at;
    if (isCapital || pronouns.has(lower) || !adjective.test(lower)) return first;
    first = at;
  }
  return first;
}
