import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../../language/givenNames';
import { ENGLISH_FEMALE_NAMES, ENGLISH_MALE_NAMES } from '../../../language/givenNames.generated';
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from '../../../language/moreGivenNames';
import { ORGANIZATION_HEADS, WELL_KNOWN_ORGANIZATIONS } from '../../../language/organizationWords';
import type { Gender, LanguagePack } from '../../../language/packs/pack';
import type { Word, WordedArticle } from '../../../language/packs/words';
import { type BareNames, bareNames, withoutGenitive } from './bareNames';
import { findOwnNames } from './findOwnNames';
import type { WordRange } from './nounPhrases';
import type { NameForm } from './ownNames';

/** A person whom an article names, by the words that name them. */
export interface NamedPerson {
  /** The fullest name, as written. */
  name: string;
  readonly surname: string;
  given: string | null;
  gender: Gender | null;
  /** Nouns that say what the person is, in lower case. */
  readonly roles: Map<string, WordRange>;
  readonly mentions: Naming[];
}

/** One place where a person is named. */
export interface Naming extends WordRange {
  readonly isFull: boolean;
  /** Where names change by case: the case it is in. */
  readonly form?: NameForm;
}

interface FoundName extends WordRange {
  readonly given: string | null;
  readonly surname: string;
  readonly gender: Gender | null;
  readonly role: WordRange | null;
}

const key = (name: string): string => name.toLowerCase();
const male = [MALE_GIVEN_NAMES, ENGLISH_MALE_NAMES, MORE_MALE_NAMES];
const female = [FEMALE_GIVEN_NAMES, ENGLISH_FEMALE_NAMES, MORE_FEMALE_NAMES];
const isIn = (lists: readonly ReadonlySet<string>[], name: string): boolean => lists.some((list) => list.has(name));

function genderOfGiven(word: string, { names }: LanguagePack): Gender | null {
  const [first = ''] = word.split('-');
  const known = names.givenNames?.get(key(first));
  if (known) return known;
  const [isMale, isFemale] = [isIn(male, first), isIn(female, first)];
  return isMale === isFemale ? null : isMale ? 'male' : 'female';
}

/** Whether the word at that place is a given name. */
function isGiven(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { names, phrases } = pack;
  const word = words[at]!;
  if (!word.isCapital || word.text.length < 2 || word.text === word.text.toUpperCase()) return false;
  const { determiners, openers, ending } = phrases;
  if ([names.notNames, names.notGivenNames, determiners, openers, ending].some((list) => list.has(word.lower)))
    return false;
  if (names.places?.has(word.lower)) return false;
  if (names.nounsToo?.has(word.lower) && !standsAsName(words, at, pack)) return false;
  return word.text
    .split('-')
    .every((part) => (names.givenNames?.has(key(part)) ?? false) || isIn(male, part) || isIn(female, part));
}

/** "Mark Berg", but neither "die Mark Berg" nor "20 Mark". */
function standsAsName(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!next?.isCapital || !canBeName(next, pack)) return false;
  return !before || (!pack.phrases.determiners.has(before.lower) && !/^\p{N}/u.test(before.text));
}

/**
 * The people an article names: by given names, by titles and roles before a name, and by their surnames wherever those
 * stand alone. Linear in the article's length.
 */
export function findNamed(article: WordedArticle, pack: LanguagePack): NamedPerson[] {
  if (pack.names.own) return findOwnNames(article, pack, pack.names.own);
  const { words, text } = article;
  const people: NamedPerson[] = [];
  const bySurname = new Map<string, NamedPerson[]>();
  const taken = new Uint8Array(words.length);
  const bare = bareNames(article, pack);
  for (let at = 0; at < words.length; at++) {
    const found = nameAt(words, at, pack) ?? (bare.isFullName(at) ? fullNameAt(words, at, pack) : null);
    if (!found) continue;
    const person = join(found, bySurname, people, text, words);
    person.mentions.push({ first: found.first, last: found.last, isFull: found.given !== null });
    const role = found.role ?? roleBeside(words, found, pack);
    if (role) addRole(person, role, words);
    taken.fill(1, found.first, found.last);
    at = found.last - 1;
  }
  // Surnames that stand alone, once all full names are known.
  for (let at = 0; at < words.length; at++) {
    if (taken[at] || !words[at]!.isCapital) continue;
    const bearers = bySurname.get(surnameKey(words[at]!.lower, bySurname, pack));
    if (bearers?.length !== 1 || pack.phrases.determiners.has(words[at - 1]?.lower ?? '')) continue;
    bearers[0]!.mentions.push({ first: at, last: at + 1, isFull: false });
    taken[at] = 1;
  }
  addBareNames(words, bare, people, bySurname, taken, pack);
  for (const person of people) person.mentions.sort((a, b) => a.first - b.first);
  return people.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}

/** Names of one word: of people who are named in full by their given name, or of others. */
function addBareNames(
  words: readonly Word[],
  bare: BareNames,
  people: NamedPerson[],
  bySurname: ReadonlyMap<string, unknown>,
  taken: Uint8Array,
  pack: LanguagePack,
): void {
  const byGiven = new Map<string, NamedPerson | null>();
  for (const person of people)
    if (person.given !== null) byGiven.set(key(person.given), byGiven.has(key(person.given)) ? null : person);
  // A name that stands for itself once is one everywhere.
  const certain = new Set<string>();
  for (let at = 0; at < words.length; at++)
    if (!taken[at] && bare.isName(at)) certain.add(withoutGenitive(words[at]!.lower, pack));
  const found = new Map<string, NamedPerson>();
  for (let at = 0; at < words.length; at++) {
    if (taken[at] || certain.size === 0 || !bare.mayBeName(at)) continue;
    const { lower } = words[at]!;
    const { genitiveEnding } = pack.names;
    const base = lower.endsWith(genitiveEnding) ? lower.slice(0, -genitiveEnding.length) : lower;
    const name = certain.has(base) ? base : lower;
    if (!certain.has(name)) continue;
    if (bySurname.has(name) || byGiven.get(name) === null) continue;
    const known = byGiven.get(name) ?? found.get(name);
    const person = known ?? nameless(words[at]!.text.slice(0, name.length), pack);
    if (!known) {
      people.push(person);
      found.set(name, person);
    }
    person.mentions.push({ first: at, last: at + 1, isFull: false });
  }
}

/** A person of whom one name is known. */
function nameless(name: string, pack: LanguagePack): NamedPerson {
  return {
    name,
    surname: key(name),
    given: null,
    gender: genderOfGiven(name, pack),
    roles: new Map(),
    mentions: [],
  };
}

function surnameKey(lower: string, bySurname: ReadonlyMap<string, unknown>, { names }: LanguagePack): string {
  if (bySurname.has(lower) || !lower.endsWith(names.genitiveEnding)) return lower;
  return lower.slice(0, -names.genitiveEnding.length);
}

/** "Bundesministerin Prof. Dr. Dr. h. c. Berg" */
const mostTitles = 6;

function nameAt(words: readonly Word[], at: number, pack: LanguagePack, titles = 0): FoundName | null {
  const { names } = pack;
  const word = words[at]!;
  if (!word.isCapital) return null;
  if (isGiven(words, at, pack)) return givenNameAt(words, at, null, pack);
  const isHonorific = names.honorifics.has(word.lower);
  if (!isHonorific && !names.role.test(word.lower)) return null;
  const first = at + (isHonorific && words[at + 1]?.text === '.' ? 2 : 1);
  const next = words[first];
  if (!next?.isCapital || next.quotation !== word.quotation) return null;
  const role = isHonorific ? null : { first: at, last: at + 1 };
  if (names.honorifics.has(next.lower) || names.role.test(next.lower))
    return titles < mostTitles ? withRole(nameAt(words, first, pack, titles + 1), role, word, pack) : null;
  const named = isGiven(words, first, pack) ? givenNameAt(words, first, role, pack) : null;
  if (named) return withRole(named, role, word, pack);
  if (!canBeName(next, pack)) return null;
  // "Minister Sathit Wongnongtoey": two words at most, of which no table knows the first.
  const second = words[first + 1];
  const last = second?.isCapital && canBeName(second, pack) ? first + 2 : first + 1;
  const given = last - first === 2 ? next.text : null;
  const surname = words[last - 1]!.lower;
  return withRole({ first, last, given, surname, gender: null, role }, role, word, pack);
}

/** Two words of which no table knows the first. */
function fullNameAt(words: readonly Word[], at: number, pack: LanguagePack): FoundName {
  const [given, surname] = [words[at]!.text, words[at + 1]!.lower];
  return { first: at, last: at + 2, given, surname, gender: genderOfGiven(given, pack), role: null };
}

function withRole(
  found: FoundName | null,
  role: WordRange | null,
  word: Word,
  { names }: LanguagePack,
): FoundName | null {
  if (!found) return null;
  const gender =
    found.gender ??
    names.honorifics.get(word.lower) ??
    (names.femaleRole.test(word.lower) ? 'female' : names.maleRole.test(word.lower) ? 'male' : null);
  return { ...found, gender, role: found.role ?? role };
}

/** "Frank-Walter Steinmeier", "Ursula von der Leyen" */
function givenNameAt(words: readonly Word[], at: number, role: WordRange | null, pack: LanguagePack): FoundName | null {
  let last = at + 1;
  while (
    last < at + 3 &&
    words[last] &&
    isGiven(words, last, pack) &&
    words[last + 1] &&
    (words[last + 1]!.isCapital || pack.names.particles.has(words[last + 1]!.lower))
  )
    last++;
  // "Michael O. Berg"
  if (/^\p{Lu}$/u.test(words[last]?.text ?? '') && words[last + 1]?.text === '.') last += 2;
  let name = last;
  // "von der Leyen", but not "Hu den Preis".
  const isArticle = pack.phrases.determiners.has(words[last]?.lower ?? '');
  while (!isArticle && name < last + 3 && pack.names.particles.has(words[name]?.lower ?? '') && !words[name]!.isCapital)
    name++;
  const surname = words[name];
  if (!surname?.isCapital || surname.quotation !== words[at]!.quotation || !canBeSurname(surname, pack)) return null;
  return {
    first: at,
    last: name + 1,
    given: words[at]!.text,
    surname: surname.lower,
    gender: genderOfGiven(words[at]!.text, pack),
    role,
  };
}

function canBeName(word: Word, pack: LanguagePack): boolean {
  return canBeSurname(word, pack) && !pack.names.role.test(word.lower);
}

/** Behind a given name even "Richter" is a name. */
function canBeSurname({ text, lower }: Word, { names, phrases }: LanguagePack): boolean {
  return (
    text.length > 1 &&
    text !== text.toUpperCase() &&
    !names.notNames.has(lower) &&
    !names.places?.has(lower) &&
    ![phrases.determiners, phrases.openers, phrases.ending].some((list) => list.has(lower)) &&
    !ORGANIZATION_HEADS.has(lower) &&
    !WELL_KNOWN_ORGANIZATIONS.has(text) &&
    !/(?:ung|heit|keit|schaft|ismus|tion|ministerium)(?:en)?$/.test(lower)
  );
}

function join(
  found: FoundName,
  bySurname: Map<string, NamedPerson[]>,
  people: NamedPerson[],
  text: string,
  words: readonly Word[],
): NamedPerson {
  const { given, gender } = found;
  const written = text.slice(words[found.first]!.start, words[found.last - 1]!.end).replace(/\s+/g, ' ');
  const surname =
    bySurname.has(found.surname) || !found.surname.endsWith('s') || !bySurname.has(found.surname.slice(0, -1))
      ? found.surname
      : found.surname.slice(0, -1);
  const known = (bySurname.get(surname) ?? []).filter(
    (person) =>
      (given === null || person.given === null || key(person.given) === key(given)) &&
      (gender === null || person.gender === null || person.gender === gender),
  );
  const [person] = known;
  if (person && known.length === 1) {
    if (given !== null && person.given === null) Object.assign(person, { name: written, given });
    person.gender ??= gender;
    return person;
  }
  const added: NamedPerson = { name: written, surname, given, gender, roles: new Map(), mentions: [] };
  people.push(added);
  bySurname.set(surname, [...(bySurname.get(surname) ?? []), added]);
  return added;
}

/** "Deren Sprecherin, Anna Berg, …", "Anna Berg, die Sprecherin, …" */
function roleBeside(
  words: readonly Word[],
  { first, last }: WordRange,
  { names, phrases }: LanguagePack,
): WordRange | null {
  const isRole = (at: number) => !!words[at]?.isCapital && names.role.test(words[at].lower);
  if (words[first - 1]?.text === ',' && words[last]?.text === ',' && isRole(first - 2))
    return { first: first - 2, last: first - 1 };
  if (words[last]?.text !== ',') return null;
  const noun = phrases.subjectDeterminers.has(words[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  return isRole(noun) ? { first: noun, last: noun + 1 } : null;
}

function addRole(person: NamedPerson, role: WordRange, words: readonly Word[]): void {
  const { lower } = words[role.first]!;
  if (!person.roles.has(lower)) person.roles.set(lower, role);
}
