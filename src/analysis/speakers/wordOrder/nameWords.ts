import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../../language/givenNames';
import { ENGLISH_FEMALE_NAMES, ENGLISH_MALE_NAMES } from '../../../language/givenNames.generated';
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from '../../../language/moreGivenNames';
import { ORGANIZATION_HEADS, WELL_KNOWN_ORGANIZATIONS } from '../../../language/organizationWords';
import type { Gender, LanguagePack, NameWords } from '../../../language/packs/pack';
import type { Word } from '../../../language/packs/words';

const key = (name: string): string => name.toLowerCase();
const male = [MALE_GIVEN_NAMES, ENGLISH_MALE_NAMES, MORE_MALE_NAMES];
const female = [FEMALE_GIVEN_NAMES, ENGLISH_FEMALE_NAMES, MORE_FEMALE_NAMES];
const isIn = (lists: readonly ReadonlySet<string>[], name: string): boolean => lists.some((list) => list.has(name));

export function genderOfGiven(word: string, { names }: LanguagePack): Gender | null {
  const [first = ''] = word.split('-');
  const known = knownGiven(first, names) ?? first;
  const gender = names.givenNames?.get(key(known));
  if (gender) return gender;
  const [isMale, isFemale] = [isIn(male, known), isIn(female, known)];
  return isMale !== isFemale ? (isMale ? 'male' : 'female') : (names.genderEndings?.get(key(first).slice(-1)) ?? null);
}

/** A given name as a table has it: "Rubén", or "Ruben" where it is written without; null where none does. */
function knownGiven(name: string, { givenNames }: NameWords): string | null {
  const isKnown = (each: string) => (givenNames?.has(key(each)) ?? false) || isIn(male, each) || isIn(female, each);
  if (isKnown(name)) return name;
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
  return bare !== name && isKnown(bare) ? bare : null;
}

/** Whether the word at that place is a given name. */
export function isGiven(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { names, phrases } = pack;
  const word = words[at]!;
  if (!word.isCapital || word.text.length < 2 || word.text === word.text.toUpperCase()) return false;
  const { determiners, openers, ending } = phrases;
  if ([names.notNames, names.notGivenNames, determiners, openers, ending].some((list) => list.has(word.lower)))
    return false;
  if (names.places?.has(word.lower) || names.honorifics.has(word.lower)) return false;
  if (names.nounsToo?.has(word.lower) && !standsAsName(words, at, pack)) return false;
  return word.text.split('-').every((part) => knownGiven(part, names) !== null);
}

/** "Mark Berg", but neither "die Mark Berg" nor "20 Mark". */
function standsAsName(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!next?.isCapital || !canBeName(next, pack)) return false;
  return !before || (!pack.phrases.determiners.has(before.lower) && !/^\p{N}/u.test(before.text));
}

export function canBeName(word: Word, pack: LanguagePack): boolean {
  return canBeSurname(word, pack) && !pack.names.role.test(word.lower) && !WELL_KNOWN_ORGANIZATIONS.has(word.text);
}

/** Behind a given name even "Richter" is a name. */
export function canBeSurname({ text, lower }: Word, { names, phrases }: LanguagePack): boolean {
  return (
    text.length > 1 &&
    text !== text.toUpperCase() &&
    !names.notNames.has(lower) &&
    !names.places?.has(lower) &&
    ![phrases.determiners, phrases.openers, phrases.ending].some((list) => list.has(lower)) &&
    !ORGANIZATION_HEADS.has(lower) &&
    !/(?:ung|heit|keit|schaft|ismus|tion|ministerium)(?:en)?$/.test(lower)
  );
}

/** A word without the ending that a name may have. */
export function withoutEnding(lower: string, { genitiveEnding }: NameWords): string {
  return genitiveEnding && lower.endsWith(genitiveEnding) ? lower.slice(0, -genitiveEnding.length) : lower;
}

/** Whether a name at that place is a person's: it is not that of a thing or town, and no article stands before it. */
export function standsForSomebody(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { nounsAreCapitalized, determiners, townPrepositions } = pack.phrases;
  const before = words[at - 1];
  if (townPrepositions?.has(before?.lower ?? '') || isThing(words, at, pack)) return false;
  // "Yann Le Goff"
  return !determiners.has(before?.lower ?? '') || (!nounsAreCapitalized && before!.isCapital);
}

/** "calle de Ana Ruiz", "San Pedro" */
export function isThing(words: readonly Word[], at: number, { names }: LanguagePack): boolean {
  if (!names.thingsNamed) return false;
  const lowerAt = (place: number) => words[place]?.lower ?? '';
  const isShort = lowerAt(at - 1) === '.' && lowerAt(at - 2).length < 4;
  const noun = names.ofWords.has(lowerAt(at - 1)) || isShort ? lowerAt(at - 2) : lowerAt(at - 1);
  return names.thingsNamed.has(noun);
}

/** "Le" in "Yann Le Goff" */
export function isLargeParticle(words: readonly Word[], at: number, { names, phrases }: LanguagePack): boolean {
  const word = words[at];
  if (phrases.nounsAreCapitalized || !word?.isCapital) return false;
  return names.particles.has(word.lower) && !!words[at + 1]?.isCapital;
}
