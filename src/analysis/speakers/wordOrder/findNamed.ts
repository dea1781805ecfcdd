import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../../language/givenNames';
import { ENGLISH_FEMALE_NAMES, ENGLISH_MALE_NAMES } from '../../../language/givenNames.generated';
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from '../../../language/moreGivenNames';
import { ORGANIZATION_HEADS } from '../../../language/organizationWords';
import type { Gender, LanguagePack } from '../../../language/packs/pack';
import type { Word, WordedArticle } from '../../../language/packs/words';
import { nameFrom, roleFrom } from './appositions';
import { beginsReport } from './clauses';
import type { WordRange } from './nounPhrases';

/** A person whom an article names, by the words that name them. */
export interface NamedPerson {
  /** The fullest name, as written. */
  name: string;
  readonly surname: string;
  /** All of them, where people have several. */
  readonly surnames: readonly string[];
  given: string | null;
  gender: Gender | null;
  /** Nouns that say what the person is, in lower case. */
  readonly roles: Map<string, WordRange>;
  readonly mentions: Naming[];
}

/** One place where a person is named. */
export interface Naming extends WordRange {
  readonly isFull: boolean;
}

interface FoundName extends WordRange {
  readonly given: string | null;
  readonly surnames: readonly string[];
  readonly gender: Gender | null;
  readonly role: WordRange | null;
}

const key = (name: string): string => name.toLowerCase();
const keysOf = (...lists: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => [...list].map(key)));

const male = keysOf(MALE_GIVEN_NAMES, ENGLISH_MALE_NAMES, MORE_MALE_NAMES);
const female = keysOf(FEMALE_GIVEN_NAMES, ENGLISH_FEMALE_NAMES, MORE_FEMALE_NAMES);

function genderOfGiven(word: string, pack: LanguagePack): Gender | null {
  const first = knownGiven(word.split('-')[0]!, pack);
  const known = pack.names.givenNames.get(first);
  const [isMale, isFemale] = [male.has(first), female.has(first)];
  if (known || isMale !== isFemale) return known ?? (isMale ? 'male' : 'female');
  return pack.names.genderEndings.get(first.slice(-1)) ?? null;
}

/** A given name as it stands in the tables: "Rubén" as "ruben", where nouns with a capital are rare. */
function knownGiven(word: string, { names, phrases }: LanguagePack): string {
  const lower = key(word);
  const isKnown = names.givenNames.has(lower) || male.has(lower) || female.has(lower);
  return isKnown || phrases.nounsAreCapitalized ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

function isGiven(word: Word, pack: LanguagePack): boolean {
  const { names, phrases } = pack;
  if (!word.isCapital || word.text.length < 2 || word.text === word.text.toUpperCase()) return false;
  const { determiners, openers, ending } = phrases;
  if ([names.notNames, names.notGivenNames, determiners, openers, ending].some((list) => list.has(word.lower)))
    return false;
  if (names.honorifics.has(word.lower)) return false;
  return word.text
    .split('-')
    .map((part) => knownGiven(part, pack))
    .every((part) => names.givenNames.has(part) || male.has(part) || female.has(part));
}

/**
 * The people an article names: by given names, by titles and roles before a name, and by their surnames wherever those
 * stand alone. Linear in the article's length.
 */
export function findNamed(article: WordedArticle, pack: LanguagePack): NamedPerson[] {
  const { words, text } = article;
  const people: NamedPerson[] = [];
  const bySurname = new Map<string, NamedPerson[]>();
  const taken = new Uint8Array(words.length);
  for (const { first, last } of titlesOfWorks(article, pack)) taken.fill(1, first, last);
  for (let at = 0; at < words.length; at++) {
    if (taken[at]) continue;
    const found = nameAt(words, at, pack) ?? unknownAt(words, at, pack, bySurname);
    if (!found || taken[found.first] || isThing(words, found.first, pack)) continue;
    const person = join(found, bySurname, people, text, words, pack);
    person.mentions.push({ first: found.first, last: found.last, isFull: found.given !== null });
    if (found.role) addRole(person, found.role, words, pack);
    const behind = roleBehind(words, found.last, pack);
    if (behind) addRole(person, behind, words, pack);
    taken.fill(1, found.first, found.last);
    // Names between a role and the one that a comma adds to it are found, too: "le mari d'Anne Petit, Paul Roux".
    if (!words.slice(at, found.first).some(({ text: between }) => between === ',')) at = found.last - 1;
  }
  const byGiven = givenNamesOf(people, pack);
  // Surnames that stand alone, once all full names are known.
  for (let at = 0; at < words.length; at++) {
    if (taken[at] || !words[at]!.isCapital) continue;
    if (isPlaceAt(words, at, pack) || isThing(words, at, pack) || hasDeterminer(words, at, pack)) continue;
    const bearers =
      bySurname.get(surnameKey(words[at]!.lower, bySurname, pack)) ??
      (isGivenAlone(words, at, pack) ? byGiven(words[at]!) : []);
    if (bearers.length !== 1) continue;
    bearers[0]!.mentions.push({
      first: isLargeParticle(words, at - 1, pack) ? at - 1 : at,
      last: at + 1,
      isFull: false,
    });
  }
  for (const person of people) person.mentions.sort((a, b) => a.first - b.first);
  return people.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}

function surnameKey(lower: string, bySurname: ReadonlyMap<string, unknown>, { names }: LanguagePack): string {
  const { genitiveEnding } = names;
  if (genitiveEnding === null || bySurname.has(lower) || !lower.endsWith(genitiveEnding)) return lower;
  return lower.slice(0, -genitiveEnding.length);
}

/** «El faro», «Fernando Pessoa»: quotations of few words are titles, where capitals are for names. */
function titlesOfWorks({ quotations }: WordedArticle, { phrases }: LanguagePack): readonly WordRange[] {
  return phrases.nounsAreCapitalized ? [] : quotations.filter(({ first, last }) => last - first - 2 <= longestTitle);
}

/** "der Berg"; but "Le Goff", where a capital makes it a part of the name. */
function hasDeterminer(words: readonly Word[], at: number, { phrases }: LanguagePack): boolean {
  const before = words[at - 1];
  return phrases.determiners.has(before?.lower ?? '') && (phrases.nounsAreCapitalized || !before!.isCapital);
}

/** "Le" in "Yann Le Goff" */
function isLargeParticle(words: readonly Word[], at: number, { names, phrases }: LanguagePack): boolean {
  const word = words[at];
  return (
    !!word?.isCapital && !phrases.nounsAreCapitalized && names.particles.has(word.lower) && !!words[at + 1]?.isCapital
  );
}

/** "calle de Ana Ruiz", "San Pedro" */
function isThing(words: readonly Word[], at: number, { names }: LanguagePack): boolean {
  const lowerAt = (place: number) => words[place]?.lower ?? '';
  const isShort = lowerAt(at - 1) === '.' && lowerAt(at - 2).length < 4;
  const noun = names.ofWords.has(lowerAt(at - 1)) || isShort ? lowerAt(at - 2) : lowerAt(at - 1);
  return names.thingsNamed.has(noun);
}

/** A name that no table knows, beside a verb of speech or an age: "disse Antinori", "Elden Durante, 27,". */
function unknownAt(
  words: readonly Word[],
  at: number,
  pack: LanguagePack,
  known: ReadonlyMap<string, unknown>,
): FoundName | null {
  const { names, reporting } = pack;
  const word = words[at]!;
  if (
    names.fewestUnknown === 0 ||
    !word.isCapital ||
    pack.phrases.pronouns.has(word.lower) ||
    words[at - 1]?.isCapital ||
    !canBeName(word, pack)
  )
    return null;
  const family = familyName(words, at + 1, words.length, pack);
  const isElse = [word.lower, ...(family?.surnames ?? [])].some((part) => names.notAlone.has(part));
  // Whose a surname is that is known shows when all full names are.
  if (isElse || isPlaceAt(words, at, pack) || (!family && known.has(word.lower))) return null;
  const last = family?.last ?? at + 1;
  const count = 1 + (family?.surnames.length ?? 0);
  const says = (place: number) => reporting.finite.has(words[place]?.lower ?? '') && !words[place]!.isCapital;
  // "disse Antinori" may be one word; towns and companies stand before their verbs, and behind "segundo".
  const isSpeaker = says(at - 1) && !says(last) && count >= names.fewestUnknown;
  const isSubject = says(last) && beginsReport(words, last + 1, reporting.unmarkedThat);
  const isSource = reporting.accordingTo.has(words[at - 1]?.lower ?? '') && words[last]?.text === ',';
  const isAged = words[last]?.text === ',' && /^\p{N}{2}$/u.test(words[last + 1]?.text ?? '');
  const isFamily =
    names.familyNames.has(words[last - 1]!.lower) && !pack.phrases.determiners.has(words[at - 1]?.lower ?? '');
  const isSure = count > 1 ? isSubject || isSource || isAged || isFamily : isFamily && !isAtStart(words, at);
  if (words[last]?.isCapital || !(isSpeaker || isSure)) return null;
  const surnames = family?.surnames ?? [word.lower];
  return { first: at, last, given: family && word.text, surnames, gender: null, role: null };
}

/** Whether a word begins a sentence, where any word has a capital. */
function isAtStart(words: readonly Word[], at: number): boolean {
  return !/^[\p{L}\p{N},]/u.test(words[at - 1]?.text ?? '');
}

/** Asks who bears a given name that stands alone; somebody new, where nobody does. */
function givenNamesOf(people: NamedPerson[], pack: LanguagePack): (word: Word) => readonly NamedPerson[] {
  const byGiven = new Map<string, NamedPerson[]>();
  for (const person of people) if (person.given) addTo(byGiven, key(person.given), person);
  return ({ text: name, lower }) => {
    if (!byGiven.has(lower)) {
      const gender = genderOfGiven(name, pack);
      const added = { name, surname: lower, surnames: [lower], given: name, gender, roles: new Map(), mentions: [] };
      people.push(added);
      addTo(byGiven, lower, added);
    }
    return byGiven.get(lower)!;
  };
}

function addTo(people: Map<string, NamedPerson[]>, name: string, person: NamedPerson): void {
  const bearers = people.get(name);
  if (bearers) bearers.push(person);
  else people.set(name, [person]);
}

/** A given name that stands alone: "Nuno", where that is enough. */
function isGivenAlone(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const isAlone = !words[at - 1]?.isCapital && !words[at + 1]?.isCapital;
  const { areGivenNamesEnough, notAlone } = pack.names;
  return areGivenNamesEnough && isAlone && !notAlone.has(words[at]!.lower) && isGiven(words[at]!, pack);
}

/** "en León": a town, where nouns have no capitals and prepositions of place tell. */
function isPlaceAt(words: readonly Word[], at: number, { phrases }: LanguagePack): boolean {
  return !phrases.nounsAreCapitalized && phrases.townPrepositions.has(words[at - 1]?.lower ?? '');
}

/** "Juan Pérez, alcalde de Toledo" */
function roleBehind(words: readonly Word[], at: number, pack: LanguagePack): WordRange | null {
  if (pack.phrases.nounsAreCapitalized || words[at]?.text !== ',') return null;
  const isBare = pack.names.role.test(words[at + 1]?.lower ?? '');
  // "Junto a Ana Ruiz, el ministro habló": with an article it is a role of hers between commas only.
  const isDefinite = pack.phrases.definite.has(words[at + 1]?.lower ?? '');
  if (!isBare && (!isDefinite || roleFrom(words, at + 1, words.length, pack) === null)) return null;
  const first = isBare ? at + 1 : at + 2;
  return { first, last: first + 1 };
}

/** In words. */
const longestTitle = 3;

/** How many words a role may have before the comma that a name stands behind. */
const longestRole = 12;

/** "la alcaldesa de Toledo, Ana Ruiz,": the name behind the comma, whether tables know it or not. */
function nameBehindRole(words: readonly Word[], at: number, pack: LanguagePack): FoundName | null {
  const { phrases, names, reporting } = pack;
  if (phrases.nounsAreCapitalized) return null;
  for (let comma = at + 1; comma < Math.min(words.length, at + longestRole); comma++) {
    const { text, lower, quotation } = words[comma]!;
    if (quotation !== words[at]!.quotation || /^[.;:!?()]$/.test(text)) return null;
    if (reporting.finite.has(lower) || reporting.auxiliaries.has(lower) || phrases.verb.test(lower)) return null;
    if (text !== ',') continue;
    const end = nameFrom(words, comma + 1, words.length, pack);
    if (end === null || end - comma < 3) return null;
    const first = comma + (names.honorifics.has(words[comma + 1]!.lower) ? 2 : 1);
    const given = words[first]!;
    if (!canBeName(given, pack)) return null;
    const family = familyName(words, first + 1, end, pack);
    if (!family) return null;
    const gender = isGiven(given, pack) ? genderOfGiven(given.text, pack) : null;
    return { first, ...family, given: given.text, gender, role: { first: at, last: at + 1 } };
  }
  return null;
}

/** How many titles may stand before a name: "Herr Professor Doktor". */
const mostTitles = 4;

function nameAt(words: readonly Word[], at: number, pack: LanguagePack, titles = 1): FoundName | null {
  const { names, phrases } = pack;
  const word = words[at]!;
  if (!word.isCapital && phrases.nounsAreCapitalized) return null;
  if (isGiven(word, pack)) return givenNameAt(words, at, null, pack);
  const isHonorific = names.honorifics.has(word.lower);
  if (!isHonorific && !names.role.test(word.lower)) return null;
  const first = at + (isHonorific && words[at + 1]?.text === '.' ? 2 : 1);
  const next = words[first];
  if (next?.quotation !== word.quotation) return null;
  const role = isHonorific ? null : { first: at, last: at + 1 };
  if (isTitle(next, pack))
    return titles < mostTitles ? withRole(nameAt(words, first, pack, titles + 1), role, word, pack) : null;
  if (!next.isCapital) return role && withRole(nameBehindRole(words, at, pack), role, word, pack);
  if (isGiven(next, pack)) {
    const full = givenNameAt(words, first, role, pack);
    if (full || !names.areGivenNamesEnough || words[first + 1]?.isCapital) return withRole(full, role, word, pack);
  }
  if (!canBeName(next, pack)) return null;
  // "Minister Sathit Wongnongtoey": of the words no table knows the first.
  const family = familyName(words, first + 1, words.length, pack);
  return withRole(
    family
      ? { first, ...family, given: next.text, gender: null, role }
      : { first, last: first + 1, given: null, surnames: [next.lower], gender: null, role },
    role,
    word,
    pack,
  );
}

/** Honorifics and roles stand before a name, and each other: with a capital where nouns have one. */
function isTitle({ isCapital, lower }: Word, { names, phrases }: LanguagePack): boolean {
  return (isCapital || !phrases.nounsAreCapitalized) && (names.honorifics.has(lower) || names.role.test(lower));
}

/** Surnames from a word on, as many as people have: "von der Leyen", "López García". */
function familyName(
  words: readonly Word[],
  first: number,
  end: number,
  pack: LanguagePack,
): Pick<FoundName, 'last' | 'surnames'> | null {
  const surnames: string[] = [];
  let last = first;
  while (surnames.length < pack.names.mostSurnames) {
    let at = last;
    while (at < last + 3 && pack.names.particles.has(words[at]?.lower ?? '') && !words[at]!.isCapital) at++;
    if (isLargeParticle(words, at, pack)) at++;
    const word = words[at];
    // "Costa e Silva", but "Ana Reis e Paulo Gil".
    const joins = at > last && pack.phrases.conjunctions.has(words[at - 1]!.lower);
    if (joins && word && isGiven(word, pack)) break;
    if (at >= end || !word?.isCapital || word.quotation !== words[first - 1]!.quotation || !canBeName(word, pack))
      break;
    surnames.push(word.lower);
    last = at + 1;
  }
  return surnames.length > 0 ? { last, surnames } : null;
}

function withRole(found: FoundName | null, role: WordRange | null, word: Word, pack: LanguagePack): FoundName | null {
  const { names } = pack;
  if (!found) return null;
  const gender = found.gender ?? names.honorifics.get(word.lower) ?? genderOfRole(word.lower, pack);
  return { ...found, gender, role: found.role ?? role };
}

const otherThan: Readonly<Record<Gender, Gender>> = { male: 'female', female: 'male' };

/** The gender of the people whose role a noun is, where the noun tells. */
export function genderOfRole(lower: string, { names }: LanguagePack): Gender | null {
  return names.femaleRole.test(lower) ? 'female' : names.maleRole.test(lower) ? 'male' : null;
}

/** "Frank-Walter Steinmeier", "Ursula von der Leyen" */
function givenNameAt(words: readonly Word[], at: number, role: WordRange | null, pack: LanguagePack): FoundName | null {
  let last = at + 1;
  while (
    last < at + 3 &&
    words[last] &&
    isGiven(words[last]!, pack) &&
    words[last + 1] &&
    (words[last + 1]!.isCapital || pack.names.particles.has(words[last + 1]!.lower)) &&
    (pack.phrases.nounsAreCapitalized || canGoOn(words, last + 1, pack))
  )
    last++;
  // "Michael O. Berg"
  if (/^\p{Lu}$/u.test(words[last]?.text ?? '') && words[last + 1]?.text === '.') last += 2;
  const family = familyName(words, last, words.length, pack);
  if (!family) return null;
  return { first: at, ...family, given: words[at]!.text, gender: genderOfGiven(words[at]!.text, pack), role };
}

/** Whether a surname follows, so that what stands before it is a second given name. */
function canGoOn(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  return familyName(words, at, words.length, pack) !== null;
}

function canBeName({ text, lower }: Word, { names, phrases }: LanguagePack): boolean {
  return (
    text.length > 1 &&
    text !== text.toUpperCase() &&
    !names.notNames.has(lower) &&
    ![phrases.determiners, phrases.openers, phrases.ending].some((list) => list.has(lower)) &&
    !names.role.test(lower) &&
    !ORGANIZATION_HEADS.has(lower) &&
    !/(?:ung|heit|keit|schaft|ismus|tion|ministerium)(?:en)?$/.test(lower)
  );
}

/** More people of one surname are not told apart. */
const mostBearers = 50;

function join(
  found: FoundName,
  bySurname: Map<string, NamedPerson[]>,
  people: NamedPerson[],
  text: string,
  words: readonly Word[],
  pack: LanguagePack,
): NamedPerson {
  const { given, gender, surnames } = found;
  const { mostSurnames, isFirstSurnameKept } = pack.names;
  const written = text.slice(words[found.first]!.start, words[found.last - 1]!.end).replace(/\s+/g, ' ');
  const main = surnames.at(isFirstSurnameKept ? 0 : -1)!;
  const isGenitive = mostSurnames === 1 && main.endsWith('s') && bySurname.has(main.slice(0, -1));
  const surname = isGenitive && !bySurname.has(main) ? main.slice(0, -1) : main;
  const known = (bySurname.get(surname) ?? [])
    .slice(-mostBearers)
    .filter(
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
  const added: NamedPerson = { name: written, surname, surnames, given, gender, roles: new Map(), mentions: [] };
  people.push(added);
  for (const each of new Set([surname, ...(mostSurnames > 1 ? surnames : [])])) addTo(bySurname, each, added);
  return added;
}

function addRole(person: NamedPerson, role: WordRange, words: readonly Word[], pack: LanguagePack): void {
  const { lower } = words[role.first]!;
  // "la alcaldesa de Toledo, Pedro Gil": the role is somebody else's.
  const isOther = person.gender !== null && genderOfRole(lower, pack) === otherThan[person.gender];
  if (isOther && !pack.phrases.nounsAreCapitalized) return;
  if (!person.roles.has(lower)) person.roles.set(lower, role);
}
