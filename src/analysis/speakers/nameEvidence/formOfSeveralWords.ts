import { GIVEN, WordClass, isPlace } from '../../../language/lexicon';
import { GEOGRAPHIC_OPENERS, LEGAL_FORMS, TOWN_OPENERS } from '../../../language/nameWords';
import { COMPANIES_LIKE_PEOPLE, FOREIGN_OPENERS } from '../../../language/organizationWords';
import { type FoundName, isInitial } from '../names';
import { type Page, Shape, is, lowerAt } from '../page';
import { hasFamilyNameFirst } from '../people';
import { endings } from './endings';
import type { Evidence } from './evidence';
import { formOfAnyName, isOrdinary } from './form';
import { hasInside, isPlainGiven, textsOf } from './words';

const { ambiguousGiven, knownOrganization, nationality, organizationHead, place, roleModifier, thingHead } = WordClass;

/** Signs that decide alone. */
const sureSigns: readonly Evidence[] = [
  {
    name: 'has an ampersand',
    example: 'Gerda left [Marsh & Sons] last year.',
    counterexample: 'Gerda left [Marsh Brothers] last year.',
    holds: (page, name) => textsOf(page, name).includes('&'),
    decides: 'organization',
  },
  {
    name: 'known place of several words',
    example: 'They love [New Zealand] now.',
    counterexample: 'They love [New Halden] now.',
    holds: (_, { key }) => isPlace(key),
    decides: 'place',
  },
  {
    name: 'known company of several words',
    example: 'She works for [Goldman Sachs] now.',
    counterexample: 'She works for [Anna Sachs] now.',
    holds: (_, { key }) => COMPANIES_LIKE_PEOPLE.has(key),
    decides: 'organization',
  },
  {
    name: 'begins with a given name that is a day',
    example: 'They met, and [Sunday Kalevo] sang.',
    counterexample: 'They met, and [Osmo Kalevo] sang.',
    holds: (page, { first, words }) =>
      words.length === 2 && is(page, first, WordClass.calendar) && !is(page, first, GIVEN),
    decides: 'person',
  },
  {
    name: 'ends with a legal form',
    example: 'They asked [Colby plc] again.',
    counterexample: 'They asked [Colby Kalevo] again.',
    holds: (_, { words }) => words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? ''),
    decides: 'organization',
  },
  {
    name: 'is a German article and a word',
    example: 'She wrote for [Der Kurier] then.',
    counterexample: 'She wrote for [Karl Kurier] then.',
    holds: (page, { first, words }) => words.length === 2 && /^(?:der|die|das)$/.test(lowerAt(page, first)),
    decides: 'organization',
  },
  {
    name: 'is Al and a known organization',
    example: 'She wrote for [Al Jazeera] then.',
    counterexample: 'She wrote for [Al Berg] then.',
    holds: (page, { first, last }) => lowerAt(page, first) === 'al' && is(page, last - 1, knownOrganization),
    decides: 'organization',
  },
];

/** Signs in how the name begins. */
const beginnings: readonly Evidence[] = [
  {
    name: 'begins with a given name',
    example: 'They met [Anna Kalevo] there.',
    counterexample: 'They met [Grace Kalevo] there.',
    holds: (page, { first }) => isPlainGiven(page, first),
  },
  {
    name: 'begins with a given name that is a word or place, too',
    example: 'They met [Grace Kalevo] there.',
    counterexample: 'They met [Anna Kalevo] there.',
    holds: (page, { first }) =>
      is(page, first, GIVEN) && is(page, first, ambiguousGiven | place) && !is(page, first, knownOrganization),
  },
  {
    name: "begins with a company's given name and ends with none",
    example: 'They asked [Ford Vantia] again.',
    counterexample: 'They asked [Anna Vantia] again.',
    holds: (page, { first, last }) =>
      is(page, first, GIVEN) && is(page, first, knownOrganization) && !is(page, last - 1, GIVEN),
  },
  {
    name: 'begins with a known organization',
    example: 'They asked [Reuters Vantia] again.',
    counterexample: 'They asked [Norlink Vantia] again.',
    holds: (page, { first }) => is(page, first, knownOrganization) && !is(page, first, GIVEN),
  },
  {
    name: 'begins with a nationality',
    example: 'She joined the [Norwegian Wolves] again.',
    counterexample: 'She joined the [Kalevo Wolves] again.',
    holds: (page, { first }) => is(page, first, nationality) && !is(page, first, GIVEN | knownOrganization),
  },
  {
    name: 'begins with a place',
    example: 'She joined the [Chicago Wolves] again.',
    counterexample: 'She joined the [Kalevo Wolves] again.',
    holds: (page, { first }) => is(page, first, place) && !is(page, first, GIVEN | knownOrganization | nationality),
  },
  {
    name: 'begins with an organization word or the first word of a role',
    example: 'They read the [Bank Vantia] again.',
    counterexample: 'They read the [Norlink Vantia] again.',
    holds: (page, { first }) =>
      is(page, first, organizationHead | roleModifier) &&
      !is(page, first, GIVEN | knownOrganization | nationality | place),
  },
  {
    name: 'begins with Port, Fort or Mount',
    example: 'The road to [Port Ellery] is closed.',
    counterexample: 'The road to [Port Authority] is closed.',
    holds: (page, { first, last }) =>
      TOWN_OPENERS.has(lowerAt(page, first)) && !is(page, last - 1, organizationHead | thingHead),
  },
  {
    name: 'begins with Lake, Cape or the like',
    example: 'The road to [Lake Ellery] is closed.',
    counterexample: 'The road to [Ellery Lake] is closed.',
    holds: (page, { first }) => GEOGRAPHIC_OPENERS.has(lowerAt(page, first)) && !is(page, first, GIVEN),
  },
  {
    name: 'begins with a word of a foreign company',
    example: 'They asked [Banco Velario] again.',
    counterexample: 'They asked [Anna Velario] again.',
    holds: (page, { first }) => FOREIGN_OPENERS.has(lowerAt(page, first)),
  },
  {
    name: 'is Le or Il and a word',
    example: 'She wrote for [Le Courrier] then.',
    counterexample: 'She wrote for [Anna Courrier] then.',
    holds: (page, { first, words }) =>
      words.length === 2 && /^(?:le|il)$/.test(lowerAt(page, first)) && !is(page, first, GIVEN),
  },
  {
    name: 'begins with La, Les, El or Al',
    example: 'She wrote for [El Correo] then.',
    counterexample: 'She wrote to [El-Harthi Bakr] then.',
    holds: (page, { first }) => /^(?:la|les|el|al)$/.test(lowerAt(page, first)) && lowerAt(page, first + 1) !== '-',
  },
  {
    name: 'begins with an initial',
    example: 'They met [J. Kalevo] there.',
    counterexample: 'They met [Jo Kalevo] there.',
    holds: (page, { first }) => {
      const text = page.tokens[first]?.text ?? '';
      return isInitial(text) && text.includes('.') && !isPlace(lowerAt(page, first));
    },
  },
  {
    name: 'begins with initials without full stops',
    example: 'They met [KM Kalevo] there.',
    counterexample: 'They met [Karl Kalevo] there.',
    holds: (page, { first }) =>
      /^\p{Lu}{1,2}$/u.test(page.tokens[first]?.text ?? '') &&
      page.shapes[first + 1] === Shape.capitalised &&
      !isPlace(lowerAt(page, first)),
  },
  {
    name: 'its first word stands in lower case elsewhere',
    example: 'The harbour froze. They asked [Harbour Kalevo] again.',
    counterexample: 'They asked [Harbour Kalevo] again.',
    holds: (page, { first }) => page.ordinary.has(lowerAt(page, first)) && !is(page, first, GIVEN),
  },
  {
    name: 'begins with a family name of East Asia',
    example: 'They met [Zhang Xiaoli] there.',
    counterexample: 'They met [Anna Zhang] there.',
    holds: hasFamilyNameFirst,
  },
];

/** Signs within the name, and in its length. */
const innerSigns: readonly Evidence[] = [
  {
    name: 'goes on after "of", "for" or "and"',
    example: 'They asked the [Bank of Halden] again.',
    counterexample: 'They asked the [Halden Bank] again.',
    holds: (_, { connected }) => connected,
  },
  {
    name: 'initial inside',
    example: 'They met [Tom J. Kalevo] there.',
    counterexample: 'They met [Tom Joe Kalevo] there.',
    holds: (page, name) => textsOf(page, name).slice(1, -1).some(isInitial),
  },
  {
    name: 'second part in lower case after a hyphen',
    example: 'They met [Hyun-woo Park] there.',
    counterexample: 'They met [Jean-Paul Park] there.',
    holds: (page, { first, last }) => {
      for (let at = first; at < last; at++)
        if (page.tokens[at]?.text === '-' && page.shapes[at + 1] === Shape.plain) return true;
      return false;
    },
  },
  {
    name: 'a word in capitals among others',
    example: 'They asked [NTK Kalevo] again.',
    counterexample: 'They asked [NTK KALEVO] again.',
    holds: (page, name) => {
      // Quick, and enough for nearly all.
      if (!page.shapes.subarray(name.first, name.last).includes(Shape.capitals)) return false;
      const texts = textsOf(page, name);
      return texts.some((text) => /^\p{Lu}{2,}$/u.test(text)) && texts.some((text) => text !== text.toUpperCase());
    },
  },
  {
    name: 'organization word inside',
    example: 'They asked [Union Bank Kalevo] again.',
    counterexample: 'They asked [Kalevo Bank] again.',
    holds: (page, { first, last }) =>
      !is(page, last - 1, organizationHead) && hasInside(page, first, last, organizationHead),
  },
  {
    name: 'two words',
    example: 'They met [Anna Kalevo] there.',
    counterexample: 'They met [Anna Maria Kalevo] there.',
    holds: (_, { words }) => words.length === 2,
  },
  {
    name: 'three words',
    example: 'They met [Anna Maria Kalevo] there.',
    counterexample: 'They met [Anna Kalevo] there.',
    holds: (_, { words }) => words.length === 3,
  },
  {
    name: 'five words and more',
    example: 'They read [Velario Kantia Pelmo Dasko Runt] again.',
    counterexample: 'They read [Velario Kantia Pelmo Dasko] again.',
    holds: (_, { words }) => words.length > 4,
  },
  {
    name: 'words that are only names, where a person may stand',
    example: 'They thanked [Osmo Kalevo] again.',
    counterexample: 'They praised [Osmo Institution] there.',
    holds: (page, name) => name.words.length < 4 && isOnlyName(page, name),
  },
];

/** Signs in the words of a name of two words and more, read at its first occurrence. */
export const formOfSeveralWords: readonly Evidence[] = [
  ...sureSigns,
  ...formOfAnyName,
  ...beginnings,
  ...innerSigns,
  ...endings,
];

/**
 * Words that no table knows and the tagger takes for names only, where a person's name may well stand: "thanked Osmo
 * Kalevo".
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
      isOrdinary(token.lower)
    )
      return false;
  }
  if (/^(?:NOUN|ADJ|PROPN)$/.test(page.tokens[last]?.pos ?? '')) return false;
  if (lead === page.sentences[sentence]?.first) return true;
  const before = page.tokens[lead - 1];
  if (before?.pos === 'PUNCT') return /^[,(—–:-]$/.test(before.text);
  return (
    (before?.pos === 'VERB' && before.lower !== 'called') ||
    /^(?:by|with|to|and|against|like|than|about|of|for)$/.test(before?.lower ?? '')
  );
}
