import { FAMILY_NAMES_FIRST } from '../../../language/familyNames';
import {
  GIVEN,
  HONORIFIC,
  ROLE,
  WordClass,
  isNationality,
  isPlace,
  isPluralRole,
  isSeatOfPower,
} from '../../../language/lexicon';
import {
  DIRECTIONS,
  ORDINARY_ENDINGS,
  PLACE_ENDINGS,
  SURNAME_ENDINGS,
  SURNAME_PREFIXES,
} from '../../../language/nameWords';
import type { FoundName } from '../names';
import { type Page, Shape, is, lowerAt } from '../page';
import type { Evidence } from './evidence';
import { endsWithOneOf, textsOf } from './words';

/** Signs in the words of any name. */
export const formOfAnyName: readonly Evidence[] = [
  {
    name: 'house of state',
    example: 'The [White House] said no.',
    counterexample: 'The [White Horse] said no.',
    holds: (_, { key }) => isSeatOfPower(key),
    decides: 'organization',
  },
  {
    name: "state's abbreviation",
    example: 'The plant in Halden, [Ga.], will close.',
    counterexample: 'The plant in [Georgia] will close.',
    holds: (page, { key, last }) => isPlace(key) && /^.{2,5}\.$/.test(page.tokens[last - 1]?.text ?? ''),
    decides: 'place',
  },
  {
    name: 'people, plural',
    example: 'The [Norwegians] won.',
    counterexample: 'The [Norwegian] won.',
    holds: (_, { key }) => isNationality(key) && key.endsWith('s'),
  },
  {
    name: 'nationality',
    example: 'The [Norwegian] won.',
    counterexample: 'The [Norwegians] won.',
    holds: (_, { key }) => isNationality(key) && !key.endsWith('s'),
  },
  {
    name: 'has a digit',
    example: 'They tested the [B52] again.',
    counterexample: 'They tested the [Vanta] again.',
    holds: (page, name) => textsOf(page, name).some((text) => /\p{N}/u.test(text)),
  },
  {
    name: 'ends as ordinary words do',
    example: 'They signed the [Halden Declaration] again.',
    counterexample: 'They signed the [Halden Kalevo] again.',
    holds: (page, { last }) => isOrdinary(lowerAt(page, last - 1)) && !is(page, last - 1, GIVEN),
  },
  {
    name: 'ends as surnames do',
    example: 'They asked [Petrenko] again.',
    counterexample: 'They asked [Norlink] again.',
    holds: (page, { last }) => endsWithOneOf(lowerAt(page, last - 1), SURNAME_ENDINGS),
  },
  {
    name: 'ends as towns and countries do',
    example: 'They asked [Velostan] again.',
    counterexample: 'They asked [Norlink] again.',
    holds: (page, { last }) => endsWithOneOf(lowerAt(page, last - 1), PLACE_ENDINGS) && !is(page, last - 1, GIVEN),
  },
  {
    name: 'ends in what the tagger takes for no proper noun',
    example: 'They asked the [Running] again.',
    counterexample: 'They asked the [Kalevo] again.',
    holds: (page, { last }) => page.tokens[last - 1]?.pos !== 'PROPN',
  },
  {
    name: 'ends in a plural',
    example: 'They met the [Dockers] again.',
    counterexample: 'They met the [Docker] again.',
    holds: (_, { key }) => /[^siu]s$/.test(key),
  },
];

/** Signs in a name of one word. */
export const formOfOneWord: readonly Evidence[] = [
  ...formOfAnyName,
  {
    name: 'known place',
    example: 'They love [Norway] now.',
    counterexample: 'They love [Norvia] now.',
    holds: (_, { key }) => isPlace(key),
  },
  {
    name: 'known organization',
    example: 'They love [Reuters] now.',
    counterexample: 'They love [Norlink] now.',
    holds: (page, { first }) => is(page, first, WordClass.knownOrganization),
  },
  {
    name: 'acronym',
    example: 'They left the [NTK] early.',
    counterexample: 'A [BRAZEN] baker left early.',
    holds: (page, name) => isAcronym(page, name) && !isEmphasis(page, name),
  },
  {
    name: 'capitals for emphasis',
    example: 'A [BRAZEN] baker left early.',
    counterexample: 'They left the [NTK] early.',
    holds: (page, name) => isAcronym(page, name) && isEmphasis(page, name),
  },
  {
    name: 'capital within',
    example: 'They took the [NorthRail] home.',
    counterexample: 'They took [DeVito] home.',
    holds: (page, { first }) => isCamelCase(page.tokens[first]?.text ?? '') && !/^[#@]$/.test(lowerAt(page, first - 1)),
  },
  {
    name: 'odd capitals',
    example: 'They took [HoaLO] home.',
    counterexample: 'They took [Hoalo] home.',
    holds: (page, { first }) => /\p{Ll}\p{Lu}\p{Lu}/u.test(page.tokens[first]?.text ?? ''),
  },
  {
    name: 'organization word',
    example: 'They left the [Bank] early.',
    counterexample: 'They left the [Garden] early.',
    holds: (page, { first }) => is(page, first, WordClass.organizationHead),
  },
  {
    name: 'place or thing word',
    example: 'They read the [Act] again.',
    counterexample: 'They read the [Bank] again.',
    holds: (page, { first }) => is(page, first, WordClass.placeHead | WordClass.thingHead),
  },
  {
    name: "day or month, and in nobody's name",
    example: 'They hoped that [April] said yes.',
    counterexample: 'Rufus Sunday came, and [Sunday] said yes.',
    holds: (page, { first, key }, { givenNames, shortForms }) =>
      is(page, first, WordClass.calendar) && !shortForms.person.has(key) && !givenNames.has(key),
  },
  {
    name: 'role, title or group word',
    example: 'They asked the [Chancellor] again.',
    counterexample: 'They asked the [Chancery] again.',
    holds: (page, { first }) => is(page, first, ROLE | HONORIFIC | WordClass.shortTitle | WordClass.group),
  },
  {
    name: 'roles in the plural',
    example: 'They asked the [Governors] again.',
    counterexample: 'They asked the [Governor] again.',
    holds: (page, { first }) => isPluralRole(lowerAt(page, first)),
  },
  {
    name: 'given name',
    example: 'They asked [Anna] again.',
    counterexample: 'They asked [Grace] again.',
    holds: (page, { first }) => is(page, first, GIVEN) && !is(page, first, WordClass.ambiguousGiven),
  },
  {
    name: 'given name that is a word',
    example: 'They asked [Grace] again.',
    counterexample: 'They asked [Anna] again.',
    holds: (page, { first }) => isAmbiguousGiven(page, first),
  },
  {
    name: 'given name that is a word and opens the sentence',
    example: '[Rich] and poor queued.',
    counterexample: 'They asked [Rich] again.',
    holds: (page, { first, sentence }) => isAmbiguousGiven(page, first) && first === page.sentences[sentence]?.first,
  },
  {
    name: 'stands in lower case elsewhere',
    example: 'The union struck. They asked the [Union] again.',
    counterexample: 'They asked the [Union] again.',
    holds: (page, { first, key }) => !is(page, first, GIVEN) && page.ordinary.has(key),
  },
  {
    name: 'kind of people',
    example: 'They asked the [Vantaists] again.',
    counterexample: 'They asked the [Vanta] again.',
    holds: (page, { first, key }) => !is(page, first, GIVEN) && /(?:ers|ans|als|ists)$/.test(key),
  },
  {
    name: 'unknown word',
    example: 'They asked [Kalevo] again.',
    counterexample: 'They asked [Norway] again.',
    holds: (page, { first }) => page.classes[first] === 0,
  },
  {
    name: 'verb or adjective for the tagger',
    example: 'They saw [Broken] there.',
    counterexample: 'They saw [Anna] there.',
    holds: (page, { first }) => /^(?:VERB|ADJ|ADV|AUX)$/.test(page.tokens[first]?.pos ?? ''),
  },
  {
    name: 'family name of East Asia',
    example: 'They asked [Zhang] again.',
    counterexample: 'They asked [Kalevo] again.',
    holds: (page, { first }) => FAMILY_NAMES_FIRST.has(lowerAt(page, first)),
  },
];

export function isOrdinary(word: string): boolean {
  return DIRECTIONS.has(word) || endsWithOneOf(word, ORDINARY_ENDINGS);
}

function isAmbiguousGiven(page: Page, at: number): boolean {
  return is(page, at, GIVEN) && is(page, at, WordClass.ambiguousGiven);
}

function isAcronym(page: Page, { first, key }: FoundName): boolean {
  return /^(?:\p{Lu}\.?){2,7}s?$/u.test(page.tokens[first]?.text ?? '') && !isPlace(key) && !is(page, first, ROLE);
}

const shortestEmphasis = 6;

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

/** "NorthRail", "PayPal"; but "McCoy", "DeVito", "LaRue". */
function isCamelCase(text: string): boolean {
  const [, before = ''] = /^(\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}+$/u.exec(text) ?? [];
  return before !== '' && !SURNAME_PREFIXES.has(before.toLowerCase());
}
