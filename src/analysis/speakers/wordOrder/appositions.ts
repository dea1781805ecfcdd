import type { LanguagePack } from '../../../language/packs/pack';
import type { Word } from '../../../language/packs/words';
import type { WordRange } from './nounPhrases';

/** An apposition is no longer than this, in words. */
const longest = 14;

/**
 * A noun phrase with what a comma adds to it: "el alcalde de Toledo, Juan Pérez", "Juan Pérez, alcalde de Toledo".
 */
export function apposed(words: readonly Word[], phrase: WordRange, end: number, pack: LanguagePack): WordRange {
  if (words[phrase.last]?.text !== ',' || phrase.last >= end) return phrase;
  const first = phrase.last + 1;
  const last = nameFrom(words, first, end, pack) ?? roleFrom(words, first, end, pack);
  return last === null ? phrase : { first: phrase.first, last };
}

/** Where a name ends that is all between a comma and the next mark: ", Juan Pérez," */
export function nameFrom(words: readonly Word[], first: number, end: number, pack: LanguagePack): number | null {
  let last = first;
  while (last < end && last - first < 7 && isOfName(words[last]!, last > first, pack)) last++;
  const isName = last > first && words[last - 1]!.isCapital && words[last - 1]!.quotation < 0;
  return isName && (last >= end || /^[,.;:!?(–—]$/.test(words[last]!.text) || isVerb(words[last]!, pack)) ? last : null;
}

const isVerb = ({ lower }: Word, { reporting }: LanguagePack): boolean =>
  reporting.finite.has(lower) || reporting.auxiliaries.has(lower);

function isOfName({ isCapital, lower, quotation }: Word, isInside: boolean, { names, phrases }: LanguagePack): boolean {
  if (quotation >= 0) return false;
  if (names.honorifics.has(lower)) return true;
  return isCapital ? !phrases.openers.has(lower) : isInside && names.particles.has(lower);
}

/** Where a role ends that stands between two commas: ", alcalde de Toledo," */
export function roleFrom(words: readonly Word[], first: number, end: number, pack: LanguagePack): number | null {
  if (!isRoleAt(words, first, pack)) return null;
  for (let at = first; at < Math.min(end, first + longest); at++) {
    if (words[at]!.quotation >= 0 || isVerb(words[at]!, pack)) return null;
    if (words[at]!.text === ',') return at;
  }
  return null;
}

/** "alcalde de", "la directora": a role at a word or behind its determiner. */
function isRoleAt(words: readonly Word[], at: number, { names, phrases }: LanguagePack): boolean {
  const { lower } = words[at] ?? { lower: '' };
  return names.role.test(phrases.determiners.has(lower) ? (words[at + 1]?.lower ?? '') : lower);
}
