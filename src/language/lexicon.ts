import { AMBIGUOUS_GIVEN_NAMES, GRAMMAR_WORDS, OPENING_ADJECTIVES, SPEECH_VERBS } from './commonWords';
import { ENGLISH_FEMALE_NAMES, ENGLISH_MALE_NAMES } from './givenNames.generated';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, MOSTLY_FEMALE_NAMES, MOSTLY_MALE_NAMES } from './givenNames';
import {
  GROUP_NOUNS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  THING_HEADS,
  WELL_KNOWN_ORGANIZATIONS,
} from './organizationWords';
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from './moreGivenNames';
import { CAPITAL_NAMES, COUNTRY_NAMES, NATIONALITY_NAMES } from './places.generated';
import { FEMALE_PRONOUNS, FIRST_PERSON_PRONOUNS, MALE_PRONOUNS } from './pronouns';
import { CALENDAR_WORDS, CITIES, MORE_COUNTRIES, MORE_NATIONALITIES, SEATS_OF_POWER, STATES } from './places';
import { FAMILY_NOUNS, FEMALE_ROLE_NOUNS, MALE_ROLE_NOUNS, ROLE_MODIFIERS, ROLE_NOUNS } from './roleNouns';
import {
  FEMALE_HONORIFICS,
  MALE_HONORIFICS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NEUTRAL_HONORIFICS,
  POST_NOMINALS,
  SHORT_TITLES,
} from './titles';

/** What the tables know about a word, as bits that add up. */
export const WordClass = {
  maleGiven: 1 << 0,
  femaleGiven: 1 << 1,
  /** Also an English word or a place, so that it is weak evidence of a person. */
  ambiguousGiven: 1 << 2,
  maleHonorific: 1 << 3,
  femaleHonorific: 1 << 4,
  neutralHonorific: 1 << 5,
  shortTitle: 1 << 6,
  role: 1 << 7,
  maleRole: 1 << 8,
  femaleRole: 1 << 9,
  roleModifier: 1 << 10,
  family: 1 << 11,
  organizationHead: 1 << 12,
  knownOrganization: 1 << 13,
  place: 1 << 14,
  placeHead: 1 << 15,
  thingHead: 1 << 16,
  nationality: 1 << 17,
  calendar: 1 << 18,
  particle: 1 << 19,
  suffix: 1 << 20,
  postNominal: 1 << 21,
  group: 1 << 22,
  grammar: 1 << 23,
  speechVerb: 1 << 24,
  openingAdjective: 1 << 25,
  /** For one person: "he", "her", "I". */
  pronoun: 1 << 26,
} as const;

/** Any form of address before a name ("Mr.", "Dr."). */
export const HONORIFIC = WordClass.maleHonorific | WordClass.femaleHonorific | WordClass.neutralHonorific;
/** Any noun for a person by what they do or are. */
export const ROLE = WordClass.role | WordClass.maleRole | WordClass.femaleRole;
/** A given name of either gender. */
export const GIVEN = WordClass.maleGiven | WordClass.femaleGiven;

interface Lexicon {
  readonly words: ReadonlyMap<string, number>;
  readonly places: ReadonlySet<string>;
  readonly nationalities: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
}

let built: Lexicon | undefined;

/** The tables as one map, built at first use (a few milliseconds). */
function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const words = new Map<string, number>();
  const add = (list: Iterable<string>, bits: number): void => {
    for (const word of lowered(list)) words.set(word, (words.get(word) ?? 0) | bits);
  };
  const places = [COUNTRY_NAMES, CAPITAL_NAMES, MORE_COUNTRIES, STATES, CITIES].flatMap((list) => [...list]);
  const nationalities = [...NATIONALITY_NAMES, ...MORE_NATIONALITIES];
  for (const list of [ENGLISH_MALE_NAMES, MALE_GIVEN_NAMES, MORE_MALE_NAMES]) add(list, WordClass.maleGiven);
  for (const list of [ENGLISH_FEMALE_NAMES, FEMALE_GIVEN_NAMES, MORE_FEMALE_NAMES]) add(list, WordClass.femaleGiven);
  const settle = (list: Iterable<string>, bits: number): void => {
    for (const name of lowered(list)) words.set(name, ((words.get(name) ?? 0) & ~GIVEN) | bits);
  };
  settle(MOSTLY_MALE_NAMES, WordClass.maleGiven);
  settle(MOSTLY_FEMALE_NAMES, WordClass.femaleGiven);
  add(AMBIGUOUS_GIVEN_NAMES, WordClass.ambiguousGiven);
  add(MALE_HONORIFICS, WordClass.maleHonorific);
  add(FEMALE_HONORIFICS, WordClass.femaleHonorific);
  add(NEUTRAL_HONORIFICS, WordClass.neutralHonorific);
  add(Object.keys(SHORT_TITLES), WordClass.shortTitle);
  add(ROLE_NOUNS, WordClass.role);
  add(MALE_ROLE_NOUNS, WordClass.maleRole);
  add(FEMALE_ROLE_NOUNS, WordClass.femaleRole);
  add(ROLE_MODIFIERS, WordClass.roleModifier);
  add(FAMILY_NOUNS, WordClass.family);
  add(ORGANIZATION_HEADS, WordClass.organizationHead);
  add(WELL_KNOWN_ORGANIZATIONS, WordClass.knownOrganization);
  add(places, WordClass.place);
  add(PLACE_HEADS, WordClass.placeHead);
  add(THING_HEADS, WordClass.thingHead);
  add(nationalities, WordClass.nationality);
  add(CALENDAR_WORDS, WordClass.calendar);
  add(NAME_PARTICLES, WordClass.particle);
  add(NAME_SUFFIXES, WordClass.suffix);
  add(POST_NOMINALS, WordClass.postNominal);
  add(GROUP_NOUNS, WordClass.group);
  add(GRAMMAR_WORDS, WordClass.grammar);
  add(OPENING_ADJECTIVES, WordClass.openingAdjective);
  for (const pronouns of [MALE_PRONOUNS, FEMALE_PRONOUNS, FIRST_PERSON_PRONOUNS]) add(pronouns, WordClass.pronoun);
  add(SPEECH_VERBS, WordClass.speechVerb);
  // "Mayor", "Baker" and "Bank" may be given names, but hardly before another name.
  for (const [word, bits] of words)
    if (
      (bits & (ROLE | HONORIFIC) || word === 'bank') &&
      bits & GIVEN &&
      !/^(?:dean|earl|duke|guy|star|christian|ray)$/.test(word)
    )
      words.set(word, bits & ~GIVEN);
  // "Va." is one without its full stop, too.
  return {
    words,
    places: new Set(lowered(places).flatMap((place) => [place, place.replace(/\.$/, '')])),
    nationalities: new Set(lowered(nationalities)),
    seats: new Set(lowered(SEATS_OF_POWER)),
  };
}

function lowered(list: Iterable<string>): string[] {
  return [...list].map((entry) => entry.toLowerCase());
}

/** What the tables know about a word in lower case; a full stop at its end does not matter. 0 when it is in none. */
export function wordClasses(lower: string): number {
  const { words } = lexicon();
  const exact = words.get(lower) ?? 0;
  return lower.length > 2 && lower.endsWith('.') ? exact | (words.get(lower.slice(0, -1)) ?? 0) : exact;
}

/** "justices", "governors": a role noun's plural. */
export function isPluralRole(lower: string): boolean {
  return (
    lower.length > 4 &&
    lower.endsWith('s') &&
    (wordClasses(lower.slice(0, -1)) & WordClass.role) !== 0 &&
    (wordClasses(lower) & ROLE) === 0
  );
}

/** Whether a name, in lower case with single blanks, is that of a country, region, state or well-known city. */
export function isPlace(lower: string): boolean {
  const { places } = lexicon();
  return places.has(lower);
}

/** Whether a word or two, in lower case, are an adjective or noun of nationality, faith or party; plurals count. */
export function isNationality(lower: string): boolean {
  const { nationalities } = lexicon();
  return nationalities.has(lower) || (lower.endsWith('s') && nationalities.has(lower.slice(0, -1)));
}

/**
 * Whether a name, in lower case without "the", is a house of state ("white house") that stands for the people in it.
 */
export function isSeatOfPower(lower: string): boolean {
  return lexicon().seats.has(lower);
}
