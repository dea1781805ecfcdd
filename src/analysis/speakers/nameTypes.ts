import {
  GIVEN,
  HONORIFIC,
  ROLE,
  WordClass,
  isNationality,
  isPlace,
  isSeatOfPower,
  wordClasses,
} from '../../language/lexicon';
import { FOREIGN_OPENERS } from '../../language/organizationWords';
import { ROLES_OF_BODIES } from '../../language/roleNouns';
import type { EntityType } from '../../analysis/analysis';
import { type FoundName, isInitial } from './names';
import { hasFamilyNameFirst, surnameOf } from './people';
import { goesByFirstWord } from './organizationForms';
import { type Page, Shape, is, lowerAt } from './page';
import { hasRoleBeside } from './roles';
import { isEmployer, isNewsName, isThingsName, organizationSigns, placeSigns } from './surroundings';

/** What a name is taken for; `none` when nothing tells. */
export type NameType = EntityType | 'none';

interface Votes {
  person: number;
  organization: number;
  place: number;
  group: number;
  none: number;
  /** What is said of institutions as well as of people ("said", being a source) may not add up without end. */
  weak: number;
  /** How much of what speaks for a person comes from the words around the name. */
  strong: number;
  /** What capitals say for an organization, unless it is somebody's surname: "HARLAN: Thank you." */
  capitals: number;
}

const mostWeakVotes = 1.2;
const mostStrongVotes = 8;

/**
 * Decides for every name whether it is a person's, an organization's or a place's: each occurrence votes by its own
 * words and by what stands around it, and all occurrences of the same words share one verdict.
 */
export function typeNames(page: Page, names: readonly FoundName[]): ReadonlyMap<string, NameType> {
  const sources = sourceHeads(page);
  const votes = new Map<string, Votes>();
  for (const name of names) {
    let sum = votes.get(name.key);
    if (!sum) votes.set(name.key, (sum = byWords(page, name)));
    addContext(page, name, sum, sources);
  }
  addShortForms(page, names, votes);
  return new Map([...votes].map(([key, sum]) => [key, verdict(sum)]));
}

function verdict(votes: Votes): NameType {
  const { person, organization, place, group, none } = votes;
  const best = Math.max(person, organization, place, group, none);
  if (best < 1) return 'none';
  if (none === best) return 'none';
  if (group === best) return 'group';
  if (organization === best) return 'organization';
  return place === best ? 'place' : 'person';
}

/** Tokens that begin or end the words that name a statement's source. */
function sourceHeads(page: Page): ReadonlySet<number> {
  return new Set(page.found.flatMap(({ source }) => (source ? [source.start] : [])));
}

function byWords(page: Page, name: FoundName): Votes {
  const votes: Votes = { person: 0, organization: 0, place: 0, group: 0, none: 0, weak: 0, strong: 0, capitals: 0 };
  if (isSeatOfPower(name.key)) return { ...votes, organization: 6 };
  // "Mo.", "Va.": a state's newspaper abbreviation outweighs what stands around it.
  if (isPlace(name.key))
    votes.place += page.tokens[name.last - 1]?.text.endsWith('.') ? 12 : name.words.length > 1 ? 9 : 4;
  if (isNationality(name.key))
    return { ...votes, group: name.key.endsWith('s') ? 3 : 0, none: name.key.endsWith('s') ? 0 : 4 };
  if (name.words.length === 1) addSingle(page, name, votes);
  else addMany(page, name, votes);
  return votes;
}

function addSingle(page: Page, name: FoundName, votes: Votes): void {
  const { first } = name;
  const text = page.tokens[first]?.text ?? '';
  if (is(page, first, WordClass.knownOrganization)) votes.organization += 4;
  else if (/^(?:\p{Lu}\.?){2,7}s?$/u.test(text) && !isPlace(name.key) && !is(page, first, ROLE)) {
    if (isEmphasis(page, name)) votes.none += 4;
    else votes.capitals = 3;
  } else if (isCamelCase(text) && !/^[#@]$/.test(lowerAt(page, first - 1))) votes.organization += 2;
  else if (/\p{N}/u.test(text) || /\p{Ll}\p{Lu}\p{Lu}/u.test(text)) votes.none += 2;
  if (is(page, first, WordClass.organizationHead)) votes.organization += 2;
  if (is(page, first, WordClass.placeHead | WordClass.thingHead)) votes.none += 2;
  if (is(page, first, WordClass.calendar)) votes.none += 3;
  if (is(page, first, ROLE | HONORIFIC | WordClass.shortTitle | WordClass.group)) votes.none += 3;
  if (is(page, first, GIVEN)) votes.person += is(page, first, WordClass.ambiguousGiven) ? 0.5 : 1.2;
  else if (page.ordinary.has(name.key) || /(?:ers|ans|als|ists)$/.test(name.key)) votes.person -= 1.2;
}

/** "NorthRail", "PayPal"; but "McCoy", "DeVito", "LaRue". */
function isCamelCase(text: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u.test(text) &&
    !/^(?:Mac|Fitz|Van|Von|Del|Della|Des|Dos|San|Ben|Abu|Bin|Ter|Ver)\p{Lu}/u.test(text)
  );
}

const shortestEmphasis = 6;
/** In letters: "LEE:" may be somebody's label, "RT" is none. */
const shortestSurname = 3;

/**
 * Capitals that are no initials: "END" at the foot of a page, and the adjective that tabloids open an article with ("A
 * BRAZEN baker").
 */
function isEmphasis(page: Page, { first, key, sentence }: FoundName): boolean {
  const opening = page.sentences[sentence]?.first;
  if (/^ends?$/.test(key)) return first === opening;
  return (
    key.length >= shortestEmphasis &&
    first - 1 === opening &&
    /^(?:an?|the)$/.test(lowerAt(page, opening)) &&
    page.tokens[first + 1]?.pos === 'NOUN' &&
    page.shapes[first + 1] === Shape.plain
  );
}

function addMany(page: Page, name: FoundName, votes: Votes): void {
  const { first } = name;
  const suffixed = is(page, name.last - 1, WordClass.suffix);
  const last = name.last - 1;
  const inner = [];
  for (let at = first; at <= last; at++) inner.push(page.tokens[at]?.text ?? '');
  if (name.connected) votes.organization += 4;
  if (suffixed && !is(page, last - 1, WordClass.thingHead | WordClass.organizationHead)) votes.person += 3;
  else if (suffixed) votes.none += 4;
  if (/^\p{Lu}$/u.test(inner.at(-1) ?? '')) votes.none += 2;
  if (is(page, last, WordClass.organizationHead))
    votes.organization += is(page, last, GIVEN) && is(page, first, GIVEN) ? 1.5 : name.words.length > 3 ? 9 : 6;
  else if (
    inner
      .slice(0, -1)
      .some((_, index) => is(page, first + index, WordClass.organizationHead) && !is(page, first + index, GIVEN))
  )
    votes.organization += 2;
  else if (is(page, last, WordClass.thingHead) && !is(page, last, ROLE)) votes.none += 4;
  else if (is(page, last, WordClass.placeHead))
    votes.place += is(page, first, GIVEN) && !is(page, first, WordClass.ambiguousGiven) ? 1 : 3;
  if (is(page, last, WordClass.knownOrganization)) votes.organization += lowerAt(page, first) === 'al' ? 6 : 2.5;
  if (
    !name.connected &&
    is(page, last, ROLE | WordClass.group) &&
    (!is(page, first, GIVEN) || is(page, first, WordClass.place))
  )
    votes.none += 7;
  if (inner.some((text) => /\p{N}/u.test(text))) votes.none += 3;
  // "Marsh & Sons": no person's name has it, whatever stands around it.
  if (inner.includes('&')) votes.organization += 9;
  if (inner.some((text, index) => index > 0 && index < inner.length - 1 && isInitial(text))) votes.person += 4;
  // "Hyun-woo Park" is no park.
  if (inner.some((text, index) => text === '-' && page.shapes[first + index + 1] === Shape.plain)) votes.person += 3;
  if (isInitial(inner[0] ?? '') && (inner[0] ?? '').includes('.') && !isPlace(lowerAt(page, first))) votes.person += 2;
  if (
    inner.some((text) => /^\p{Lu}{2,}$/u.test(text) && text.length > 1) &&
    !inner.every((text) => text === text.toUpperCase())
  )
    votes.organization += 1.5;
  // "Ford Australia": a given name that is better known as a company's.
  if (is(page, first, GIVEN) && is(page, first, WordClass.knownOrganization)) {
    votes.person += 1;
    votes.organization += is(page, last, GIVEN) ? 0 : 2;
  } else if (is(page, first, GIVEN))
    votes.person += is(page, first, WordClass.ambiguousGiven | WordClass.place) ? 1.5 : 3;
  else if (is(page, first, WordClass.knownOrganization)) votes.organization += 3;
  else if (is(page, first, WordClass.nationality)) votes.organization += 1.5;
  else if (is(page, first, WordClass.place)) votes.organization += 1;
  else if (is(page, first, WordClass.organizationHead | WordClass.roleModifier)) votes.none += 1;
  if (
    /^(?:port|fort|mount)$/.test(lowerAt(page, first)) &&
    !is(page, last, WordClass.organizationHead | WordClass.thingHead)
  )
    votes.place += 4.5;
  else if (/^(?:lake|cape|camp|river|isle|gulf)$/.test(lowerAt(page, first)) && !is(page, first, GIVEN))
    votes.place += 2.5;
  // "Ohio Democrat", "Supreme Court Justices", "Dallas Miners": kinds of people, and teams.
  if ((is(page, last, WordClass.nationality) && !is(page, first, GIVEN)) || isPluralRole(lowerAt(page, last)))
    votes.none += 4;
  if (is(page, first, WordClass.place) && /[^s]s$/.test(name.key)) votes.person -= 1;
  // "Air China", "Der Spiegel".
  if (is(page, last, WordClass.place) && (!is(page, first, GIVEN) || is(page, first, WordClass.knownOrganization)))
    votes.organization += 1.5;
  votes.organization += foreignArticle(page, name);
  if (name.words.length > 4) votes.person -= 1.5;
  else votes.person += /[^siu]s$/.test(name.key) && !is(page, first, GIVEN) ? 0.6 : 0.9;
  if (name.words.length < 4 && isOnlyName(page, name)) votes.person += 0.2;
}

/**
 * "Der Spiegel", "Le Monde", "Deutsche Welle": how much a first word of another language speaks for a newspaper,
 * company or club.
 */
function foreignArticle(page: Page, { first, words }: FoundName): number {
  const article = lowerAt(page, first);
  if (FOREIGN_OPENERS.has(article)) return 3;
  if (words.length === 2 && /^(?:der|die|das)$/.test(article)) return is(page, first, GIVEN) ? 5 : 3;
  if (words.length === 2 && /^(?:le|il)$/.test(article) && !is(page, first, GIVEN)) return 2.5;
  return /^(?:la|les|el|al)$/.test(article) && lowerAt(page, first + 1) !== '-' ? 1.2 : 0;
}

const commonEnding =
  /^(?:upper|lower|inner|outer|greater|lesser|middle|central|nether|great|little|east|west|north|south)$|(?:tion|sion|logy|ics|ism|ment|ness|ship|ance|ence|ency|ity|sis|tor|age|phy|ture|ing|heit|bahn|tribe|nation|box|air|welle|cal|ble|ful|ary|ese|ish|ian|can)$/;

/**
 * Words that no table knows and the tagger takes for names only, where a person's name may well stand: "thanked Osmo
 * Tarvainen".
 */
function isOnlyName(page: Page, { first, last, lead, sentence }: FoundName): boolean {
  for (let at = first; at < last; at++) {
    const token = page.tokens[at];
    if (
      token?.pos !== 'PROPN' ||
      page.classes[at] !== 0 ||
      token.text.length < 3 ||
      token.text.endsWith('.') ||
      page.shapes[at] !== Shape.capitalised ||
      page.ordinary.has(token.lower) ||
      commonEnding.test(token.lower)
    )
      return false;
  }
  const next = page.tokens[last];
  if (next && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')) return false;
  if (lead === page.sentences[sentence]?.first) return true;
  const before = page.tokens[lead - 1];
  if (before?.pos === 'PUNCT') return /^[,(—–:-]$/.test(before.text);
  return (
    (before?.pos === 'VERB' && before.lower !== 'called') ||
    /^(?:by|with|to|and|against|like|than|about|of|for)$/.test(before?.lower ?? '')
  );
}

function isPluralRole(word: string): boolean {
  return (
    word.length > 4 &&
    word.endsWith('s') &&
    (wordClasses(word.slice(0, -1)) & WordClass.role) !== 0 &&
    (wordClasses(word) & ROLE) === 0
  );
}

/** What one occurrence adds by the words before and after it. */
function addContext(page: Page, name: FoundName, votes: Votes, sources: ReadonlySet<number>): void {
  const before = lowerAt(page, name.lead - 1);
  const next = page.tokens[name.last];
  const isHead = !next || !(next.pos === 'NOUN' || next.pos === 'ADJ' || page.shapes[name.last] !== Shape.plain);
  if (name.title >= 0)
    addStrong(
      votes,
      is(page, name.title, HONORIFIC | WordClass.shortTitle)
        ? 6
        : ROLES_OF_BODIES.has(lowerAt(page, name.title))
          ? 2
          : 3,
    );
  else if (before === 'the' && isHead) {
    votes.person -= 3;
    votes.organization += 0.6;
  }
  if (name.title < 0) votes.place += placeSigns(page, name);
  if (isNewsName(page, name)) votes.organization += 3;
  votes.organization += name.title < 0 ? organizationSigns(page, name) : isEmployer(page, name) ? 3 : 0;
  if (isThingsName(page, name)) votes.none += 6;
  // "Halden Mayor Ann Ray".
  if (name.title < 0 && is(page, name.last, ROLE) && page.shapes[name.last] === Shape.capitalised) {
    votes.person -= 1.2;
    votes.place += 0.6;
  }
  if (isDateline(page, name)) votes.place += 6;
  if (!next) return;
  if (next.lower === 'who' || (next.text === ',' && lowerAt(page, name.last + 1) === 'who')) addStrong(votes, 2);
  if (next.text === ',' && /^\d\d$/.test(lowerAt(page, name.last + 1)) && page.tokens[name.last + 2]?.text === ',')
    addStrong(votes, 3);
  if (hasRoleBeside(page, name)) addStrong(votes, 2.5);
  // “Helena, I have never …”
  if (next.text === ',' && page.quoted[name.first] === 1 && /^["“„]$/.test(before) && is(page, name.first, GIVEN))
    addStrong(votes, 2);
  if (name.words.length > 1 && isPersonsPlace(page, name)) addStrong(votes, 0.8);
  if (votes.weak >= mostWeakVotes) return;
  const weak =
    (is(page, name.last, WordClass.speechVerb) ? 0.8 : 0) +
    (sources.has(page.tokens[name.first]?.start ?? -1) ? 0.4 : 0);
  votes.weak += weak;
  votes.person += weak;
  votes.organization += weak / 3;
}

const widestOpening = 4;

/**
 * "Anna Berg opened the door. She …": the name opens a sentence as its subject, and the next begins with a pronoun for
 * one person.
 */
function isPersonsPlace(page: Page, name: FoundName): boolean {
  const sentence = page.sentences[name.sentence];
  const next = page.sentences[name.sentence + 1];
  if (!sentence || !next || name.lead - sentence.first > widestOpening || page.tokens[name.lead - 1]?.pos === 'ADP')
    return false;
  return (
    next.block - sentence.block <= 1 &&
    is(page, next.first, WordClass.pronoun) &&
    /^(?:s?he|his|her)$/.test(lowerAt(page, next.first)) &&
    page.tokens[name.last]?.pos === 'VERB'
  );
}

/**
 * Signs of a person do not add up without end, lest one misreading that comes back outweigh what the words themselves
 * say.
 */
function addStrong(votes: Votes, weight: number): void {
  const counted = Math.min(weight, mostStrongVotes - votes.strong);
  votes.strong += counted;
  votes.person += counted;
}

/** "PORT ELLERY, May 4 —": capitals that open a paragraph, up to a comma, bracket or dash. */
function isDateline(page: Page, name: FoundName): boolean {
  const sentence = page.sentences[name.sentence];
  if (
    name.first !== sentence?.first ||
    (name.sentence > 0 && page.sentences[name.sentence - 1]?.block === sentence.block)
  )
    return false;
  for (let at = name.first; at < name.last; at++)
    if (page.shapes[at] !== Shape.capitals && page.tokens[at]?.pos !== 'PUNCT') return false;
  const mark = page.tokens[name.last]?.text ?? '';
  return /^[,(—–-]$/.test(mark) || mark === '--';
}

/** The word in quotation marks within a name, "Emil “Mouse” Berg", in lower case. */
function nicknameIn(page: Page, name: FoundName): string | null {
  for (let at = name.first + 1; at < name.last - 2; at++)
    if (/^["“‘']$/.test(page.tokens[at]?.text ?? '')) return lowerAt(page, at + 1);
  return null;
}

/**
 * One word that is the surname (or the first word) of a longer name of a person is a person's, unless it is surely
 * something else.
 */
function addShortForms(page: Page, names: readonly FoundName[], votes: ReadonlyMap<string, Votes>): void {
  // An unknown pair of words gains when the article comes back to its last word alone.
  const singles = new Set(names.filter((name) => name.words.length === 1).map((name) => name.key));
  for (const name of names) {
    const sum = votes.get(name.key);
    if (sum && name.words.length > 1 && singles.has(name.words.at(-1) ?? '') && sum.place < 3) sum.person += 0.5;
  }
  const shortOf = new Map<string, 'person' | 'organization' | 'place'>();
  const givenNames = new Set<string>();
  for (const name of names) {
    if (name.words.length < 2) continue;
    const type = verdict(votes.get(name.key)!);
    if (type !== 'person' && type !== 'organization' && type !== 'place') continue;
    const last = surnameOf(name.words);
    if (type === 'person') {
      shortOf.set(last, 'person');
      if (hasFamilyNameFirst(page, name) && !shortOf.has(name.words[0] ?? ''))
        shortOf.set(name.words[0] ?? '', 'person');
      if (is(page, name.first, GIVEN) && !is(page, name.first, WordClass.ambiguousGiven))
        givenNames.add(name.words[0] ?? '');
      const nickname = nicknameIn(page, name);
      if (nickname) shortOf.set(nickname, 'person');
    } else if (type === 'place') {
      if (!shortOf.has(last)) shortOf.set(last, 'place');
    } else if (goesByFirstWord(name.words) && !shortOf.has(name.words[0] ?? ''))
      shortOf.set(name.words[0] ?? '', 'organization');
  }
  for (const [key, sum] of votes) {
    const type = shortOf.get(key);
    if (type !== 'person' || key.length < shortestSurname) sum.organization += sum.capitals;
    if (givenNames.has(key)) sum.person += 2.5;
    if (type === 'person' && sum.organization < 2) {
      sum.person += 3;
      sum.none = Math.min(sum.none, 1);
    } else if (type === 'place' && sum.organization < 2) sum.place += 2;
    else if (type === 'organization' && sum.place < 2) sum.organization += 1.5;
  }
}
