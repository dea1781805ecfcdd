import { FAMILY_NAMES_FIRST } from '../../language/familyNames';
import { areShortForms } from '../../language/nicknames';
import { GIVEN, HONORIFIC, ROLE, WordClass, wordClasses } from '../../language/lexicon';
import type { FoundName } from './names';
import { type Page, Shape, is, lowerAt } from './page';

export type Gender = 'male' | 'female';

/** A person under construction: the names that were joined to one. */
export interface Person {
  /** All names of this person in text order. */
  readonly names: FoundName[];
  /** Those of two words and more, in text order. */
  readonly fullNames: FoundName[];
  /** The fullest name's words in lower case, without suffix. */
  words: readonly string[];
  /** The name with the most words, not in capitals if the article has it otherwise: the one a reader is shown. */
  fullest: FoundName;
  /** The article also uses the given name alone, so that the surname alone may be a relative's. */
  calledByGivenName: boolean;
  /** For each gender, how strongly names, titles and roles speak for it. */
  readonly genderVotes: Record<Gender, number>;
}

/** A person whom the article does not name, only calls "a senior official": the words stand in for the name. */
export function unnamedPerson(
  { first, last, sentence }: Pick<FoundName, 'first' | 'last' | 'sentence'>,
  gender: Gender | null,
): Person {
  const fullest: FoundName = { first, last, sentence, words: [], key: '', lead: first, title: -1, connected: false };
  return {
    names: [],
    fullNames: [],
    words: [],
    fullest,
    calledByGivenName: false,
    genderVotes: { male: gender === 'male' ? 3 : 0, female: gender === 'female' ? 3 : 0 },
  };
}

export function isNamed({ names }: Person): boolean {
  return names.length > 0;
}

/** How a name came to its person, for the reason a reviewer reads. */
export interface Joining {
  readonly person: Person;
  /** Others whose name it might be, likeliest first. */
  readonly rivals: readonly Person[];
}

/**
 * Joins the names of people: first those of two words and more, then single words to the person whose surname (or only
 * known name) they are, wherever in the article the fuller name stands.
 */
export function joinPeople(
  page: Page,
  names: readonly FoundName[],
): { people: readonly Person[]; joined: ReadonlyMap<FoundName, Joining> } {
  const joiner = new Joiner(page);
  for (const name of names) if (name.words.length > 1) joiner.addFull(name);
  for (const name of names) if (name.words.length === 1) joiner.addSingle(name);
  for (const person of joiner.people) person.names.sort((a, b) => a.first - b.first);
  return joiner;
}

/** More people of one name than this are not told apart: it bounds the time that an endless list of them takes. */
const mostBearers = 20;

class Joiner {
  readonly people: Person[] = [];
  readonly joined = new Map<FoundName, Joining>();
  private readonly bySurname = new Map<string, Person[]>();
  /** By any other word of the name: given names, and family names that come first. */
  private readonly byOtherWord = new Map<string, Person[]>();

  /** Full names of two words, by their first token. */
  private readonly fullAt = new Map<number, FoundName>();
  /** "Tom" of "Tom and Ann Ray", by the surname. */
  private readonly partners = new Map<string, Person>();
  private readonly tellsOfFamily: boolean;

  constructor(private readonly page: Page) {
    this.tellsOfFamily = ['wife', 'husband', 'widow', 'couple', 'brother', 'sister', 'son', 'daughter', 'parents'].some(
      (word) => page.ordinary.has(word),
    );
  }

  addFull(name: FoundName): void {
    const surname = surnameOf(name.words);
    const person = this.bySurname.get(surname)?.find((each) => samePerson(each, name.words)) ?? this.open(name);
    person.fullNames.push(name);
    if (name.words.length === 2) this.fullAt.set(name.first, name);
    this.put(name, person, []);
    list(this.bySurname, surname, person);
    for (const word of person.words.slice(0, -1)) list(this.byOtherWord, word, person);
  }

  addSingle(name: FoundName): void {
    const word = name.words[0] ?? '';
    const bearers = this.bearersOf(name, word);
    const [only] = bearers;
    // "Tom Bell … Mrs. Bell" is nobody named so far; but a given name alone may mislead about the gender.
    const sure =
      only &&
      (bearers.length > 1 ||
        Math.max(only.genderVotes.male, only.genderVotes.female) > 3 ||
        this.tellsOfFamily ||
        this.partners.has(word));
    const ranked = sure ? rank(this.page, name, bearers) : bearers;
    const partner = ranked.length || !genderOf(this.page, name.title) ? undefined : this.partners.get(word);
    const person = ranked[0] ?? partner ?? this.open(name);
    if (!ranked.length) list(this.bySurname, word, person);
    this.notePartner(name, person);
    if (person.words.length > 1 && person.words[0] === word && !FAMILY_NAMES_FIRST.has(word))
      person.calledByGivenName = true;
    this.put(name, person, ranked.slice(1));
  }

  /** "Tom and Ann Ray": "Mr. Ray" will be Tom. */
  private notePartner(name: FoundName, person: Person): void {
    if (lowerAt(this.page, name.last) !== 'and' || !is(this.page, name.first, GIVEN)) return;
    const full = this.fullAt.get(name.last + 1);
    if (full && is(this.page, full.first, GIVEN)) this.partners.set(surnameOf(full.words), person);
  }

  /** Whose surname the word is; in East Asia it comes first. Else whose given name. */
  private bearersOf(name: FoundName, word: string): readonly Person[] {
    const last = this.bySurname.get(word);
    if (!last) return this.byGivenName(name, word) ?? [];
    if (!FAMILY_NAMES_FIRST.has(word)) return last;
    return [
      ...last,
      ...(this.byOtherWord.get(word) ?? []).filter((person) => person.words[0] === word && !last.includes(person)),
    ];
  }

  /** "Hillary"; but "Mr. Paul" is nobody's given name, unless the family name comes first, as in "Lee Hsien Loong". */
  private byGivenName(name: FoundName, word: string): Person[] | undefined {
    const bearers = this.byOtherWord.get(word);
    const addressed = is(this.page, name.title, HONORIFIC | WordClass.shortTitle);
    return addressed ? bearers?.filter((person) => person.words[0] === word) : bearers;
  }

  private open(name: FoundName): Person {
    const person: Person = {
      names: [],
      fullNames: [],
      words: bareWords(name.words),
      fullest: name,
      calledByGivenName: false,
      genderVotes: { male: 0, female: 0 },
    };
    this.people.push(person);
    return person;
  }

  private put(name: FoundName, person: Person, rivals: readonly Person[]): void {
    person.names.push(name);
    if (
      name.words.length > person.fullest.words.length ||
      (name.key === person.fullest.key && this.isShouted(person.fullest) && !this.isShouted(name))
    ) {
      person.fullest = name;
      person.words = bareWords(name.words);
    }
    voteGender(this.page, name, person);
    this.joined.set(name, { person, rivals });
  }

  /** In capitals: "McCoy" is better than "MCCOY". */
  private isShouted({ first }: FoundName): boolean {
    return this.page.shapes[first] === Shape.capitals;
  }
}

function list(index: Map<string, Person[]>, word: string, person: Person): void {
  const people = index.get(word);
  if (!people) index.set(word, [person]);
  else if (people.length < mostBearers && !people.includes(person)) people.push(person);
}

/** The last word of a name that is no suffix ("Jr."). */
export function surnameOf(words: readonly string[]): string {
  return bareWords(words).at(-1) ?? '';
}

function bareWords(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  return words.length > 1 && wordClasses(last) & WordClass.suffix && !(wordClasses(last) & GIVEN)
    ? words.slice(0, -1)
    : words;
}

/**
 * The same surname, and first names that agree: equal, an initial, a nickname, or one the other's with a part left out.
 */
function samePerson(person: Person, others: readonly string[]): boolean {
  const a = person.words;
  const b = bareWords(others);
  const suffixA = person.fullest.words.length > a.length ? person.fullest.words.at(-1) : '';
  const suffixB = others.length > b.length ? others.at(-1) : '';
  if (suffixA && suffixB && suffixA !== suffixB) return false;
  const [givenA = '', givenB = ''] = [a[0], b[0]];
  return (
    givenA === givenB || isShort(givenA, givenB) || a.slice(0, -1).includes(givenB) || b.slice(0, -1).includes(givenA)
  );
}

function isShort(a: string, b: string): boolean {
  const bare = (word: string): string => word.replace(/\./g, '');
  const [x, y] = [bare(a), bare(b)];
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return areShortForms(x, y);
}

/**
 * Who of those that bear the name may be meant, likeliest first. A form of address that tells the gender decides; else
 * the one named last in the same paragraph by full name; else the one most often named in full; else the first.
 */
function rank(page: Page, name: FoundName, bearers: readonly Person[]): Person[] {
  const wanted = genderOf(page, name.title);
  const block = page.sentences[name.sentence]?.block;
  const latest = lastNamed(page, bearers, name.first, block ?? -1);
  const weight = (person: Person): number => {
    const gender = genderBy(person.genderVotes);
    const clash = wanted && gender && wanted !== gender ? -1000 : 0;
    const before = (person.fullNames[0]?.first ?? Infinity) < name.first;
    return (
      clash +
      Math.min(4, person.fullNames.length) * 2 +
      (person === latest ? 5 : 0) +
      (before ? 2 : 0) -
      (person.calledByGivenName ? 5 : 0)
    );
  };
  return bearers
    .map((person) => ({ person, weight: weight(person) }))
    .filter((each) => each.weight > -500)
    .sort((a, b) => b.weight - a.weight)
    .map((each) => each.person);
}

/** Who of them was last named in full before, in the same paragraph or the one before it. */
function lastNamed(page: Page, bearers: readonly Person[], before: number, block: number): Person | null {
  let latest: { person: Person; at: number } | null = null;
  for (const person of bearers) {
    const full = lastBefore(person.fullNames, before);
    if (full && block - (page.sentences[full.sentence]?.block ?? 0) <= 1 && (!latest || full.first > latest.at))
      latest = { person, at: full.first };
  }
  return latest?.person ?? null;
}

function lastBefore(names: readonly FoundName[], token: number): FoundName | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return names[low - 1];
}

/** The gender that the weight of the signs speaks for, or null. */
export function genderBy(votes: Readonly<Record<Gender, number>>): Gender | null {
  if (votes.male === votes.female) return null;
  return votes.male > votes.female ? 'male' : 'female';
}

/** The gender a form of address or role noun tells ("Mrs.", "spokesman"), or null. */
export function genderOf(page: Page, token: number): Gender | null {
  if (token < 0) return null;
  if (is(page, token, WordClass.maleHonorific | WordClass.maleRole)) return 'male';
  return is(page, token, WordClass.femaleHonorific | WordClass.femaleRole) ? 'female' : null;
}

/** Words within a name that mean "son of" or "daughter of", or that women's names carry. */
const lineageWords: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['bin', 'male'],
  ['ibn', 'male'],
  ['binti', 'female'],
  ['bint', 'female'],
  ['binte', 'female'],
  ['thi', 'female'],
  ['thị', 'female'],
]);

function voteGender(page: Page, name: FoundName, person: Person): void {
  const titled = genderOf(page, name.title);
  if (titled) person.genderVotes[titled] += is(page, name.title, ROLE) && !is(page, name.title, HONORIFIC) ? 4 : 6;
  const lineage = name.words
    .slice(1, -1)
    .map((word) => lineageWords.get(word))
    .find(Boolean);
  if (lineage) person.genderVotes[lineage] += 3;
  const given = wordClasses(name.words[0] ?? '');
  const place = is(page, name.first, WordClass.place);
  // "Sydney" says little, "Helena" (a town, too) something.
  if (name.words.length < 2 || hasFamilyNameFirst(page, name) || (place && given & WordClass.ambiguousGiven)) return;
  if ((given & GIVEN) === WordClass.maleGiven) person.genderVotes.male += place ? 1 : 2;
  else if ((given & GIVEN) === WordClass.femaleGiven) person.genderVotes.female += place ? 1 : 2;
}

/** "Wang Xiaoli", "Kim Min-jae": the name of the family comes first, and tells no gender. */
export function hasFamilyNameFirst(page: Page, { last, words }: FoundName): boolean {
  if (words.length < 2) return false;
  const endsInSyllables =
    words.length === 2 && page.tokens[last - 2]?.text === '-' && page.shapes[last - 1] === Shape.plain;
  return endsInSyllables || FAMILY_NAMES_FIRST.has(words[0] ?? '');
}
