import { NICKNAMES } from '../../language/nicknames';
import { GIVEN, HONORIFIC, ROLE, WordClass, wordClasses } from '../../language/lexicon';
import type { FoundName } from './names';
import { type Page, is } from './page';

export type Gender = 'male' | 'female';

/** A person under construction: the names that were joined to one. */
export interface Person {
  /** All names of this person in text order. */
  readonly names: FoundName[];
  /** The fullest name's words in lower case, without suffix. */
  words: readonly string[];
  /** The name with the most words: the one a reader is shown. */
  fullest: FoundName;
  /** For each gender, how strongly names, titles and roles speak for it. */
  readonly genderVotes: Record<Gender, number>;
}

/** How a name came to its person, for the reason a reviewer reads. */
export interface Joining {
  readonly person: Person;
  /** Others whose name it might be, likeliest first. */
  readonly rivals: readonly Person[];
}

const shortForms = buildShortForms();

function buildShortForms(): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const line of NICKNAMES) {
    const [full, ...short] = line.split(' ') as [string, ...string[]];
    forms.set(full, new Set([...(forms.get(full) ?? []), ...short]));
  }
  return forms;
}

/**
 * Joins the names of people: first those of two words and more, then single words to the person whose surname (or only known
 * name) they are, wherever in the article the fuller name stands.
 */
export function joinPeople(page: Page, names: readonly FoundName[]): { people: Person[]; joined: ReadonlyMap<FoundName, Joining> } {
  const people: Person[] = [];
  const joined = new Map<FoundName, Joining>();
  const put = (name: FoundName, person: Person, rivals: readonly Person[]): void => {
    person.names.push(name);
    if (name.words.length > person.fullest.words.length) { person.fullest = name; person.words = bareWords(name.words); }
    voteGender(page, name, person);
    joined.set(name, { person, rivals });
  };
  const open = (name: FoundName): Person => {
    const person: Person = { names: [], words: bareWords(name.words), fullest: name, genderVotes: { male: 0, female: 0 } };
    people.push(person);
    return person;
  };
  const bySurname = new Map<string, Person[]>();
  const index = (word: string, person: Person): void => {
    const list = bySurname.get(word);
    if (!list) bySurname.set(word, [person]);
    else if (!list.includes(person)) list.push(person);
  };
  for (const name of names) {
    if (name.words.length < 2) continue;
    const surname = surnameOf(name.words);
    const person = bySurname.get(surname)?.find((each) => samePerson(each, name.words)) ?? open(name);
    put(name, person, []);
    index(surname, person);
  }
  const byOther = new Map<string, Person[]>();
  for (const person of people) {
    for (const word of person.words.slice(0, -1)) {
      const list = byOther.get(word);
      if (list) list.push(person); else byOther.set(word, [person]);
    }
  }
  for (const name of names) {
    if (name.words.length > 1) continue;
    const word = name.words[0] ?? '';
    const bearers = bySurname.get(word) ?? (is(page, name.title, HONORIFIC | WordClass.shortTitle) && !isAddressedByGivenName(byOther.get(word), word) ? undefined : byOther.get(word));
    const ranked = bearers && bearers.length > 1 ? rank(page, name, bearers) : bearers ?? [];
    const person = ranked[0] ?? open(name);
    if (!bearers) index(word, person);
    put(name, person, ranked.slice(1));
  }
  for (const person of people) person.names.sort((a, b) => a.first - b.first);
  return { people, joined };
}

/** "Mr. Lee" of "Lee Hsien Loong": where the family name comes first, it is no given name known here. */
function isAddressedByGivenName(bearers: readonly Person[] | undefined, word: string): boolean {
  return bearers !== undefined && bearers.some((person) => person.words[0] === word);
}

/** The last word of a name that is no suffix ("Jr."). */
export function surnameOf(words: readonly string[]): string {
  return bareWords(words).at(-1) ?? '';
}

function bareWords(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  return words.length > 1 && wordClasses(last) & WordClass.suffix && !(wordClasses(last) & GIVEN) ? words.slice(0, -1) : words;
}

/** The same surname, and first names that agree: equal, an initial, a nickname, or one the other's with a part left out. */
function samePerson(person: Person, others: readonly string[]): boolean {
  const a = person.words;
  const b = bareWords(others);
  const suffixA = person.fullest.words.length > a.length ? person.fullest.words.at(-1) : '';
  const suffixB = others.length > b.length ? others.at(-1) : '';
  if (suffixA && suffixB && suffixA !== suffixB) return false;
  const [givenA = '', givenB = ''] = [a[0], b[0]];
  return givenA === givenB || isShort(givenA, givenB) || a.slice(0, -1).includes(givenB) || b.slice(0, -1).includes(givenA);
}

function isShort(a: string, b: string): boolean {
  const bare = (word: string): string => word.replace(/\./g, '');
  const [x, y] = [bare(a), bare(b)];
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return Boolean(shortForms.get(x)?.has(y) || shortForms.get(y)?.has(x));
}

/**
 * Several people bear the name. A form of address that tells the gender decides; else the one named last in the same
 * paragraph by full name; else the one most often named in full; else the first.
 */
function rank(page: Page, name: FoundName, bearers: readonly Person[]): Person[] {
  const wanted = genderOf(page, name.title);
  const block = page.sentences[name.sentence]?.block;
  const weight = (person: Person): number => {
    const full = person.names.filter((each) => each.words.length > 1);
    const before = full.filter((each) => each.first < name.first);
    const near = before.some((each) => page.sentences[each.sentence]?.block === block);
    const gender = genderBy(person.genderVotes);
    const clash = wanted && gender && wanted !== gender ? -1000 : 0;
    return clash + full.length * 2 + (near ? 3 : 0) + (before.length ? 1 : 0);
  };
  return bearers.filter((person) => weight(person) > -500 || bearers.length === 1).sort((a, b) => weight(b) - weight(a));
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

function voteGender(page: Page, name: FoundName, person: Person): void {
  const titled = genderOf(page, name.title);
  if (titled) person.genderVotes[titled] += is(page, name.title, ROLE) && !is(page, name.title, HONORIFIC) ? 4 : 6;
  const given = wordClasses(name.words[0] ?? '');
  if (name.words.length < 2 || is(page, name.first, WordClass.place)) return;
  if ((given & GIVEN) === WordClass.maleGiven) person.genderVotes.male += 2;
  else if ((given & GIVEN) === WordClass.femaleGiven) person.genderVotes.female += 2;
}
