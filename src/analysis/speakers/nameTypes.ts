import { GIVEN, HONORIFIC, ROLE, WordClass, isNationality, isPlace, isSeatOfPower, wordClasses } from '../../language/lexicon';
import type { EntityType } from '../../analysis/analysis';
import { type FoundName, isInitial } from './names';
import { surnameOf } from './people';
import { type Page, Shape, is, lowerAt } from './page';
import { hasRoleBeside } from './roles';

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
}

/** How much a word before a name speaks for a place. */
const placeBefore: ReadonlyMap<string, number> = new Map([['in', 1.2], ['near', 1.2], ['outside', 0.8], ['inside', 0.8], ['across', 0.6], ['throughout', 1], ['at', 0.4], ['from', 0.3], ['toward', 0.3], ['towards', 0.3]]);
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
  const votes: Votes = { person: 0, organization: 0, place: 0, group: 0, none: 0, weak: 0, strong: 0 };
  if (isSeatOfPower(name.key)) return { ...votes, organization: 6 };
  // "Mo.", "Va.": a state's newspaper abbreviation outweighs what stands around it.
  if (isPlace(name.key)) votes.place += page.tokens[name.last - 1]?.text.endsWith('.') ? 12 : 4;
  if (isNationality(name.key)) return { ...votes, group: name.key.endsWith('s') ? 3 : 0, none: name.key.endsWith('s') ? 0 : 4 };
  if (name.words.length === 1) addSingle(page, name, votes);
  else addMany(page, name, votes);
  return votes;
}

function addSingle(page: Page, name: FoundName, votes: Votes): void {
  const { first } = name;
  const text = page.tokens[first]?.text ?? '';
  if (is(page, first, WordClass.knownOrganization)) votes.organization += 4;
  else if (/^(?:\p{Lu}\.?){2,7}s?$/u.test(text) && !isPlace(name.key)) votes.organization += 3;
  else if (/\p{N}/u.test(text) || /\p{Ll}\p{Lu}\p{Lu}/u.test(text)) votes.none += 2;
  if (is(page, first, WordClass.organizationHead)) votes.organization += 2;
  if (is(page, first, WordClass.placeHead | WordClass.thingHead)) votes.none += 2;
  if (is(page, first, WordClass.calendar)) votes.none += 3;
  if (is(page, first, ROLE | HONORIFIC | WordClass.shortTitle | WordClass.group)) votes.none += 3;
  if (is(page, first, GIVEN)) votes.person += is(page, first, WordClass.ambiguousGiven) ? 0.5 : 1.2;
  else if (page.ordinary.has(name.key) || /(?:ers|ans|als|ists)$/.test(name.key)) votes.person -= 1.2;
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
  if (is(page, last, WordClass.organizationHead)) votes.organization += is(page, last, GIVEN) && is(page, first, GIVEN) ? 1.5 : name.words.length > 3 ? 9 : 6;
  else if (inner.slice(0, -1).some((_, index) => is(page, first + index, WordClass.organizationHead) && !is(page, first + index, GIVEN))) votes.organization += 2;
  else if (is(page, last, WordClass.thingHead) && !is(page, last, ROLE)) votes.none += 4;
  else if (is(page, last, WordClass.placeHead)) votes.place += is(page, first, GIVEN) && !is(page, first, WordClass.ambiguousGiven) ? 1 : 3;
  if (is(page, last, WordClass.knownOrganization)) votes.organization += lowerAt(page, first) === 'al' ? 6 : 2.5;
  if (is(page, last, ROLE | WordClass.group) && (!is(page, first, GIVEN) || is(page, first, WordClass.place))) votes.none += 7;
  if (inner.some((text) => /\p{N}/u.test(text))) votes.none += 3;
  if (inner.includes('&')) votes.organization += 4;
  if (inner.some((text, index) => index > 0 && index < inner.length - 1 && isInitial(text))) votes.person += 4;
  if (isInitial(inner[0] ?? '') && (inner[0] ?? '').includes('.') && !isPlace(lowerAt(page, first))) votes.person += 2;
  if (inner.some((text) => /^\p{Lu}{2,}$/u.test(text) && text.length > 1) && !inner.every((text) => text === text.toUpperCase())) votes.organization += 1.5;
  // "Ford Australia": a given name that is better known as a company's.
  if (is(page, first, GIVEN) && is(page, first, WordClass.knownOrganization)) {
    votes.person += 1;
    votes.organization += is(page, last, GIVEN) ? 0 : 2;
  } else if (is(page, first, GIVEN)) votes.person += is(page, first, WordClass.ambiguousGiven | WordClass.place) ? 1.5 : 3;
  else if (is(page, first, WordClass.knownOrganization)) votes.organization += 3;
  else if (is(page, first, WordClass.nationality)) votes.organization += 1.5;
  else if (is(page, first, WordClass.place)) votes.organization += 1;
  else if (is(page, first, WordClass.organizationHead | WordClass.roleModifier)) votes.none += 1;
  if (/^(?:port|fort|lake|mount|cape|camp|river|isle|gulf)$/.test(lowerAt(page, first)) && !is(page, first, GIVEN)) votes.place += 2.5;
  // "Ohio Democrat", "Supreme Court Justices", "Dallas Miners": kinds of people, and teams.
  if (is(page, last, WordClass.nationality) && !is(page, first, GIVEN) || isPluralRole(lowerAt(page, last))) votes.none += 4;
  if (is(page, first, WordClass.place) && /[^s]s$/.test(name.key)) votes.person -= 1;
  // "Air China", "Der Spiegel".
  if (is(page, last, WordClass.place) && (!is(page, first, GIVEN) || is(page, first, WordClass.knownOrganization))) votes.organization += 1.5;
  if (/^(?:der|die|das|le|la|les|el|il|al)$/.test(lowerAt(page, first)) && lowerAt(page, first + 1) !== '-') votes.organization += 1.2;
  if (name.words.length > 4) votes.person -= 1.5;
  else votes.person += /[^siu]s$/.test(name.key) && !is(page, first, GIVEN) ? 0.6 : 0.9;
}

function isPluralRole(word: string): boolean {
  return word.length > 4 && word.endsWith('s') && (wordClasses(word.slice(0, -1)) & WordClass.role) !== 0 && (wordClasses(word) & ROLE) === 0;
}

/** What one occurrence adds by the words before and after it. */
function addContext(page: Page, name: FoundName, votes: Votes, sources: ReadonlySet<number>): void {
  const before = lowerAt(page, name.lead - 1);
  const next = page.tokens[name.last];
  const isHead = !next || !(next.pos === 'NOUN' || next.pos === 'ADJ' || page.shapes[name.last] !== Shape.plain);
  if (name.title >= 0) addStrong(votes, is(page, name.title, HONORIFIC | WordClass.shortTitle) ? 6 : 3);
  else if (before === 'the' && isHead) { votes.person -= 3; votes.organization += 0.6; }
  if (name.title < 0) votes.place += placeBefore.get(before) ?? 0;
  if (is(page, name.last - 1, WordClass.placeHead) && /^(?:in|on|at|near|along|of)$/.test(before)) votes.place += 3;
  // "the mayor of Halden", "Halden Mayor Ann Ray".
  if (before === 'of' && is(page, name.lead - 2, ROLE | WordClass.placeHead)) votes.place += 1.5;
  if (name.title < 0 && is(page, name.last, ROLE) && page.shapes[name.last] === Shape.capitalised) {
    votes.person -= 1.2;
    votes.place += 0.6;
  }
  if (isDateline(page, name)) votes.place += 6;
  if (!next) return;
  if (next.lower === 'who' || (next.text === ',' && lowerAt(page, name.last + 1) === 'who')) addStrong(votes, 2);
  if (next.text === ',' && /^\d\d$/.test(lowerAt(page, name.last + 1)) && page.tokens[name.last + 2]?.text === ',') addStrong(votes, 3);
  if (hasRoleBeside(page, name)) addStrong(votes, 2.5);
  if (name.words.length > 1 && isPersonsPlace(page, name)) addStrong(votes, 0.8);
  if (votes.weak >= mostWeakVotes) return;
  const weak = (is(page, name.last, WordClass.speechVerb) ? 0.8 : 0) + (sources.has(page.tokens[name.first]?.start ?? -1) ? 0.4 : 0);
  votes.weak += weak;
  votes.person += weak;
  votes.organization += weak / 3;
}

const widestOpening = 4;

/** "Anna Berg opened the door. She …": the name opens a sentence as its subject, and the next begins with a pronoun for one person. */
function isPersonsPlace(page: Page, name: FoundName): boolean {
  const sentence = page.sentences[name.sentence];
  const next = page.sentences[name.sentence + 1];
  if (!sentence || !next || name.lead - sentence.first > widestOpening || page.tokens[name.lead - 1]?.pos === 'ADP') return false;
  return next.block - sentence.block <= 1 && is(page, next.first, WordClass.pronoun) && /^(?:s?he|his|her)$/.test(lowerAt(page, next.first)) && page.tokens[name.last]?.pos === 'VERB';
}

/** Signs of a person do not add up without end, lest one misreading that comes back outweigh what the words themselves say. */
function addStrong(votes: Votes, weight: number): void {
  const counted = Math.min(weight, mostStrongVotes - votes.strong);
  votes.strong += counted;
  votes.person += counted;
}

/** "PORT ELLERY, May 4 —": capitals that open a paragraph, up to a comma, bracket or dash. */
function isDateline(page: Page, name: FoundName): boolean {
  const sentence = page.sentences[name.sentence];
  if (name.first !== sentence?.first || (name.sentence > 0 && page.sentences[name.sentence - 1]?.block === sentence.block)) return false;
  for (let at = name.first; at < name.last; at++) if (page.shapes[at] !== Shape.capitals && page.tokens[at]?.pos !== 'PUNCT') return false;
  const mark = page.tokens[name.last]?.text ?? '';
  return /^[,(—–-]$/.test(mark) || mark === '--';
}

/** The word in quotation marks within a name, "Emil “Mouse” Berg", in lower case. */
function nicknameIn(page: Page, name: FoundName): string | null {
  for (let at = name.first + 1; at < name.last - 2; at++) if (/^["“‘']$/.test(page.tokens[at]?.text ?? '')) return lowerAt(page, at + 1);
  return null;
}

/** One word that is the surname (or the first word) of a longer name of a person is a person's, unless it is surely something else. */
function addShortForms(page: Page, names: readonly FoundName[], votes: ReadonlyMap<string, Votes>): void {
  // An unknown pair of words gains when the article comes back to its last word alone.
  const singles = new Set(names.filter((name) => name.words.length === 1).map((name) => name.key));
  for (const name of names) {
    const sum = votes.get(name.key);
    if (sum && name.words.length > 1 && singles.has(name.words.at(-1) ?? '') && sum.place < 3) sum.person += 0.5;
  }
  const shortOf = new Map<string, 'person' | 'organization' | 'place'>();
  for (const name of names) {
    if (name.words.length < 2) continue;
    const type = verdict(votes.get(name.key) as Votes);
    if (type !== 'person' && type !== 'organization' && type !== 'place') continue;
    const last = surnameOf(name.words);
    if (type === 'person') {
      shortOf.set(last, 'person');
      const nickname = nicknameIn(page, name);
      if (nickname) shortOf.set(nickname, 'person');
    }
    else if (type === 'place') {
      if (!shortOf.has(last)) shortOf.set(last, 'place');
    }
    else if (!shortOf.has(name.words[0] ?? '')) shortOf.set(name.words[0] ?? '', 'organization');
  }
  for (const [key, sum] of votes) {
    const type = shortOf.get(key);
    if (type === 'person' && sum.organization < 2) {
      sum.person += 3;
      sum.none = Math.min(sum.none, 1);
    }
    else if (type === 'place' && sum.organization < 2) sum.place += 2;
    else if (type === 'organization' && sum.place < 2) sum.organization += 1.5;
  }
}
