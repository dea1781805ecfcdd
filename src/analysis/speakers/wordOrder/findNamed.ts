import type { Gender, LanguagePack } from '../../../language/packs/pack';
import type { Word, WordedArticle } from '../../../language/packs/words';
import { nameFrom, roleFrom } from './appositions';
import { type BareNames, bareNames, withoutGenitive } from './bareNames';
import { findOwnNames } from './findOwnNames';
import {
  canBeName,
  canBeSurname,
  genderOfGiven,
  isGiven,
  isLargeParticle,
  isThing,
  standsForSomebody,
  withoutEnding,
} from './nameWords';
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
  readonly surnames: readonly string[];
  readonly gender: Gender | null;
  readonly role: WordRange | null;
}

/** In words: so many are looked at in one step. */
const stepLength = 500;

const key = (name: string): string => name.toLowerCase();

/**
 * The people an article names: by given names, by titles and roles before a name, and by their surnames wherever those
 * stand alone. In steps of a few ms; linear in the article's length.
 */
export function* findNamed(article: WordedArticle, pack: LanguagePack): Generator<undefined, NamedPerson[]> {
  if (pack.names.own) return yield* findOwnNames(article, pack, pack.names.own);
  const { words, text } = article;
  const people: NamedPerson[] = [];
  const bySurname = new Map<string, NamedPerson[]>();
  const taken = new Uint8Array(words.length);
  for (const { first, last } of titlesOfWorks(article, pack)) taken.fill(1, first, last);
  const bare = bareNames(article, pack);
  for (let at = 0; at < words.length; at++) {
    if (at % stepLength === 0) yield;
    if (taken[at]) continue;
    const found = nameAt(words, at, pack) ?? unknownAt(words, at, bare, pack);
    if (!found || taken[found.first] || isThing(words, found.first, pack)) continue;
    const person = join(found, bySurname, people, text, words, pack);
    person.mentions.push({ first: found.first, last: found.last, isFull: found.given !== null });
    for (const role of [found.role, roleBeside(words, found, pack)]) if (role) addRole(person, role, words, pack);
    taken.fill(1, found.first, found.last);
    // Names between a role and the one that a comma adds to it are found, too: "le mari d'Anne Petit, Paul Roux".
    if (!words.slice(at, found.first).some(({ text: between }) => between === ',')) at = found.last - 1;
  }
  // Surnames that stand alone, once all full names are known.
  for (let at = 0; at < words.length; at++) {
    if (at % stepLength === 0) yield;
    if (taken[at] || !words[at]!.isCapital) continue;
    const bearers = bySurname.get(surnameKey(words[at]!.lower, bySurname, pack));
    if (bearers?.length !== 1 || !standsForSomebody(words, at, pack)) continue;
    const first = isLargeParticle(words, at - 1, pack) ? at - 1 : at;
    bearers[0]!.mentions.push({ first, last: at + 1, isFull: false });
    taken[at] = 1;
  }
  yield* addBareNames(words, bare, people, bySurname, taken, pack);
  for (const person of people) person.mentions.sort((a, b) => a.first - b.first);
  return people.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}

/** In words. */
const longestTitle = 3;

/** «El faro», «Fernando Pessoa»: quotations of few words are titles, where capitals are for names. */
function titlesOfWorks({ quotations }: WordedArticle, { phrases }: LanguagePack): readonly WordRange[] {
  return phrases.nounsAreCapitalized ? [] : quotations.filter(({ first, last }) => last - first - 2 <= longestTitle);
}

/** Names of one word: of people who are named in full by their given name, or of others. */
function* addBareNames(
  words: readonly Word[],
  bare: BareNames,
  people: NamedPerson[],
  bySurname: ReadonlyMap<string, unknown>,
  taken: Uint8Array,
  pack: LanguagePack,
): Generator<undefined, void> {
  const byGiven = new Map<string, NamedPerson | null>();
  for (const person of people)
    if (person.given !== null) byGiven.set(key(person.given), byGiven.has(key(person.given)) ? null : person);
  // A name that stands for itself once is one everywhere.
  const certain = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    if (at % stepLength === 0) yield;
    if (!taken[at] && bare.isName(at)) certain.add(withoutGenitive(words[at]!.lower, pack.names));
  }
  const found = new Map<string, NamedPerson>();
  for (let at = 0; at < words.length; at++) {
    if (at % stepLength === 0) yield;
    if (taken[at] || certain.size === 0 || !bare.mayBeName(at)) continue;
    const { lower } = words[at]!;
    const base = withoutEnding(lower, pack.names);
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
  return bySurname.has(lower) ? lower : withoutEnding(lower, names);
}

/** "Bundesministerin Prof. Dr. Dr. h. c. Berg" */
const mostTitles = 6;

function nameAt(words: readonly Word[], at: number, pack: LanguagePack, titles = 0): FoundName | null {
  const { names, phrases } = pack;
  const word = words[at]!;
  if (!word.isCapital && phrases.nounsAreCapitalized) return null;
  if (isGiven(words, at, pack)) return givenNameAt(words, at, null, pack);
  const isHonorific = names.honorifics.has(word.lower);
  if (!isHonorific && !names.role.test(word.lower)) return null;
  const first = at + (isHonorific && words[at + 1]?.text === '.' ? 2 : 1);
  const next = words[first];
  if (!next || !isWithin(next, word)) return null;
  const role = isHonorific ? null : { first: at, last: at + 1 };
  if (isTitle(next, pack))
    return titles < mostTitles ? withRole(nameAt(words, first, pack, titles + 1), role, word, pack) : null;
  if (!next.isCapital) return role && withRole(nameBehindRole(words, at, pack), role, word, pack);
  const named = isGiven(words, first, pack) ? givenNameAt(words, first, role, pack) : null;
  if (named) return withRole(named, role, word, pack);
  // "la Organización Médica Colegial": a noun with a capital in the name of something.
  if (isInsideName(words, at, pack) || !canBeName(next, pack)) return null;
  // "Minister Sathit Wongnongtoey": no table knows the first.
  const full = fullNameAt(words, first, words.length, pack);
  const alone = { first, last: first + 1, given: null, surnames: [next.lower], gender: null };
  return withRole({ ...(full ?? alone), gender: null, role }, role, word, pack);
}

/** Whether a role with a capital goes on with a name where nouns have none: of a body, for titles have none before. */
function isInsideName(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  if (pack.phrases.nounsAreCapitalized || !word.isCapital || !before?.isCapital) return false;
  return isWithin(before, word) && !isTitle(before, pack) && !pack.phrases.openers.has(before.lower);
}

/** Honorifics and roles stand before a name, and each other: with a capital where nouns have one. */
function isTitle({ isCapital, lower }: Word, { names, phrases }: LanguagePack): boolean {
  return (isCapital || !phrases.nounsAreCapitalized) && (names.honorifics.has(lower) || names.role.test(lower));
}

/** How many words a role may have before the comma that a name stands behind. */
const longestRole = 12;

/** "la alcaldesa de Toledo, Ana Ruiz,": the name behind the comma, whether tables know it or not. */
function nameBehindRole(words: readonly Word[], at: number, pack: LanguagePack): FoundName | null {
  const { phrases, names, reporting } = pack;
  if (phrases.nounsAreCapitalized) return null;
  for (let comma = at + 1; comma < Math.min(words.length, at + longestRole); comma++) {
    const { text, lower, quotation } = words[comma]!;
    if (quotation !== words[at]!.quotation || /^[.;:!?()]$/.test(text)) return null;
    if (reporting.finite.has(lower) || reporting.auxiliaries.has(lower) || phrases.verb?.test(lower)) return null;
    if (text !== ',') continue;
    const end = nameFrom(words, comma + 1, words.length, pack);
    if (end === null || end - comma < 3) return null;
    const first = comma + (names.honorifics.has(words[comma + 1]!.lower) ? 2 : 1);
    const found = canBeName(words[first]!, pack) ? fullNameAt(words, first, end, pack) : null;
    return found && { ...found, role: { first: at, last: at + 1 } };
  }
  return null;
}

/** A name that stands by itself, of which no table knows the first word. */
function unknownAt(words: readonly Word[], at: number, bare: BareNames, pack: LanguagePack): FoundName | null {
  const found = words[at]!.isCapital ? fullNameAt(words, at, words.length, pack) : null;
  return found && bare.isFullName(at, found.last) ? found : null;
}

/** A word and the surnames behind it. */
function fullNameAt(words: readonly Word[], first: number, end: number, pack: LanguagePack): FoundName | null {
  // Where nouns have capitals, what stands behind a particle may be any: "Minister Hu von der Partei".
  if (pack.phrases.nounsAreCapitalized && !words[first + 1]?.isCapital) return null;
  const family = familyName(words, first + 1, end, pack, canBeName);
  const given = words[first]!.text;
  return family && { first, ...family, given, gender: genderOfGiven(given, pack), role: null };
}

/** Whether a word stands in the paragraph, and in the quotation, of another. */
function isWithin(word: Word, { quotation, block }: Word): boolean {
  return word.quotation === quotation && word.block === block;
}

/** Surnames from a word on, as many as people have: "von der Leyen", "López García". */
function familyName(
  words: readonly Word[],
  first: number,
  end: number,
  pack: LanguagePack,
  fits: (word: Word, pack: LanguagePack) => boolean,
): Pick<FoundName, 'last' | 'surnames'> | null {
  const { names, phrases } = pack;
  const surnames: string[] = [];
  let last = first;
  while (surnames.length < (names.mostSurnames ?? 1)) {
    let at = last;
    // "von der Leyen", but not "Hu den Preis".
    const isArticle = phrases.nounsAreCapitalized && phrases.determiners.has(words[at]?.lower ?? '');
    while (!isArticle && at < last + 3 && names.particles.has(words[at]?.lower ?? '') && !words[at]!.isCapital) at++;
    if (isLargeParticle(words, at, pack)) at++;
    const word = words[at];
    if (at >= end || !word?.isCapital || !isWithin(word, words[first - 1]!) || !fits(word, pack)) break;
    // "Costa e Silva", but "Ana Reis e Paulo Gil".
    if (at > last && phrases.conjunctions.has(words[at - 1]!.lower) && isGiven(words, at, pack)) break;
    surnames.push(word.lower);
    last = at + 1;
  }
  return surnames.length > 0 ? { last, surnames } : null;
}

function withRole(found: FoundName | null, role: WordRange | null, word: Word, pack: LanguagePack): FoundName | null {
  if (!found) return null;
  const gender = found.gender ?? pack.names.honorifics.get(word.lower) ?? genderOfRole(word.lower, pack);
  return { ...found, gender, role: found.role ?? role };
}

/** The gender of the people whose role a noun is, where the noun tells. */
export function genderOfRole(lower: string, { names }: LanguagePack): Gender | null {
  return names.femaleRole.test(lower) ? 'female' : names.maleRole.test(lower) ? 'male' : null;
}

/** "Frank-Walter Steinmeier", "Ursula von der Leyen" */
function givenNameAt(words: readonly Word[], at: number, role: WordRange | null, pack: LanguagePack): FoundName | null {
  let last = at + 1;
  while (last < at + 3 && words[last] && isGiven(words, last, pack) && canGoOn(words, last + 1, pack)) last++;
  // "Michael O. Berg"
  if (/^\p{Lu}$/u.test(words[last]?.text ?? '') && words[last + 1]?.text === '.') last += 2;
  const family = familyName(words, last, words.length, pack, canBeSurname);
  const given = words[at]!.text;
  return family && { first: at, ...family, given, gender: genderOfGiven(given, pack), role };
}

/** Whether a surname follows, so that what stands before it is a second given name. */
function canGoOn(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const word = words[at];
  if (pack.phrases.nounsAreCapitalized) return !!word && (word.isCapital || pack.names.particles.has(word.lower));
  return familyName(words, at, words.length, pack, canBeSurname) !== null;
}

/** More people of one surname are not told apart. */
const mostBearers = 50;

function join(
  found: FoundName,
  bySurname: Map<string, NamedPerson[]>,
  people: NamedPerson[],
  text: string,
  words: readonly Word[],
  { names }: LanguagePack,
): NamedPerson {
  const { given, gender, surnames } = found;
  const written = text.slice(words[found.first]!.start, words[found.last - 1]!.end).replace(/\s+/g, ' ');
  const main = surnames.at(names.isFirstSurnameKept ? 0 : -1)!;
  const bare = withoutEnding(main, names);
  const surname = !bySurname.has(main) && bySurname.has(bare) ? bare : main;
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
  const added: NamedPerson = { name: written, surname, given, gender, roles: new Map(), mentions: [] };
  people.push(added);
  for (const each of new Set([surname, ...(surnames.length > 1 ? surnames : [])])) addTo(bySurname, each, added);
  return added;
}

function addTo(people: Map<string, NamedPerson[]>, name: string, person: NamedPerson): void {
  const bearers = people.get(name);
  if (bearers) bearers.push(person);
  else people.set(name, [person]);
}

/** "Deren Sprecherin, Anna Berg, …", "Anna Berg, die Sprecherin, …", "Juan Pérez, alcalde de Toledo" */
function roleBeside(words: readonly Word[], { first, last }: WordRange, pack: LanguagePack): WordRange | null {
  const { names, phrases } = pack;
  const isRole = (at: number) =>
    !!words[at] && (words[at].isCapital || !phrases.nounsAreCapitalized) && names.role.test(words[at].lower);
  if (words[first - 1]?.text === ',' && words[last]?.text === ',' && isRole(first - 2))
    return { first: first - 2, last: first - 1 };
  if (words[last]?.text !== ',') return null;
  const isDetermined = (phrases.definite ?? phrases.subjectDeterminers).has(words[last + 1]?.lower ?? '');
  const noun = isDetermined ? last + 2 : last + 1;
  if (!isRole(noun)) return null;
  // "Junto a Ana Ruiz, el ministro habló": where clauses have no commas, one with an article ends at another comma.
  const isOpen = isDetermined && pack.reporting.together && roleFrom(words, last + 1, words.length, pack) === null;
  return isOpen ? null : { first: noun, last: noun + 1 };
}

function addRole(person: NamedPerson, role: WordRange, words: readonly Word[], pack: LanguagePack): void {
  const { lower } = words[role.first]!;
  // "la alcaldesa de Toledo, Pedro Gil": the role is somebody else's.
  const gender = genderOfRole(lower, pack);
  const isOthers = person.gender !== null && gender !== null && gender !== person.gender;
  if (isOthers && !pack.phrases.nounsAreCapitalized) return;
  if (!person.roles.has(lower)) person.roles.set(lower, role);
}
