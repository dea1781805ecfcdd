import { FAMILY_NAMES_FROM_ROLES } from '../../../language/familyNames';
import { GIVEN, HONORIFIC, ROLE, WordClass, isPluralRole } from '../../../language/lexicon';
import type { FoundName } from '../names';
import { type Page, is, lowerAt } from '../page';
import type { Evidence } from './evidence';
import { hasInside, isPlainGiven } from './words';

const { ambiguousGiven, group, knownOrganization, nationality, organizationHead, place, placeHead, suffix, thingHead } =
  WordClass;

/** Signs in how a name of several words ends. */
export const endings: readonly Evidence[] = [
  {
    name: 'ends with Jr.',
    example: 'They met [Karl Kalevo Jr.] there.',
    counterexample: 'They met [Karl Kalevo] there.',
    holds: (page, { last }) => is(page, last - 1, suffix) && !is(page, last - 2, thingHead | organizationHead),
  },
  {
    name: 'ends with the number of a thing',
    example: 'They won at [Vanta Games II] there.',
    counterexample: 'They met [Karl Kalevo II] there.',
    holds: (page, { last }) => is(page, last - 1, suffix) && is(page, last - 2, thingHead | organizationHead),
  },
  {
    name: 'ends with a single capital',
    example: 'They tried [Vitamin D] there.',
    counterexample: 'They tried [Vitamin Delta] there.',
    holds: (page, { last }) => /^\p{Lu}$/u.test(page.tokens[last - 1]?.text ?? ''),
  },
  {
    name: 'ends with an organization word',
    example: 'They asked [Kalevo Bank] again.',
    counterexample: 'They asked [Anna Bank] again.',
    holds: (page, name) => endsWithBody(page, name) && name.words.length < 4,
  },
  {
    name: 'ends with an organization word, four words and more',
    example: 'They asked [Kalevo Pelmo Dasko Bank] again.',
    counterexample: 'They asked [Kalevo Bank] again.',
    holds: (page, name) => endsWithBody(page, name) && name.words.length > 3,
  },
  {
    name: 'is a given name and an organization word',
    example: 'They asked [Anna Bank] again.',
    counterexample: 'They asked [Kalevo Bank] again.',
    holds: (page, { first, last }) =>
      last - first === 2 && isPlainGiven(page, first) && is(page, last - 1, organizationHead),
  },
  {
    name: 'ends with a thing word',
    example: 'They read the [Kalevo Act] again.',
    counterexample: 'They read the [Kalevo Bank] again.',
    holds: (page, { first, last }) =>
      is(page, last - 1, thingHead) &&
      !is(page, last - 1, ROLE | organizationHead) &&
      !hasInside(page, first, last, organizationHead),
  },
  {
    name: 'ends with a place word',
    example: 'They closed [Kalevo Street] again.',
    counterexample: 'They closed [Anna Street] again.',
    holds: (page, { first, last }) =>
      is(page, last - 1, placeHead) &&
      !is(page, last - 1, thingHead | organizationHead) &&
      (!is(page, first, GIVEN) || is(page, first, ambiguousGiven)),
  },
  {
    name: 'begins with a given name and ends with a place word',
    example: 'They met [Anna Hill] there.',
    counterexample: 'They met [Kalevo Hill] there.',
    holds: (page, { first, last }) =>
      is(page, last - 1, placeHead) && is(page, first, GIVEN) && !is(page, first, ambiguousGiven),
  },
  {
    name: 'ends with a known organization',
    example: 'They asked [Kalevo Reuters] again.',
    counterexample: 'They asked [Kalevo Norlink] again.',
    holds: (page, { last }) => is(page, last - 1, knownOrganization),
  },
  {
    name: 'ends with a role or group',
    example: 'They asked the [Kalevo Detectives] again.',
    counterexample: 'They asked the [Kalevo Police] again.',
    holds: (page, { first, last, connected }) =>
      !connected &&
      is(page, last - 1, ROLE | group) &&
      !is(page, last - 1, HONORIFIC | organizationHead) &&
      !FAMILY_NAMES_FROM_ROLES.has(lowerAt(page, last - 1)) &&
      (!is(page, first, GIVEN) || is(page, first, place)),
    decides: 'none',
  },
  {
    name: 'ends with a role that is a family name, too',
    example: 'They asked [Kalevo Baker] again.',
    counterexample: 'They asked [Kalevo Minister] again.',
    holds: (page, { first, last }) =>
      is(page, last - 1, ROLE) && FAMILY_NAMES_FROM_ROLES.has(lowerAt(page, last - 1)) && !is(page, first, GIVEN),
  },
  {
    name: 'ends with a nationality',
    example: 'They asked the [Kalevo Democrat] again.',
    counterexample: 'They asked [Anna Democrat] again.',
    holds: (page, { first, last }) => is(page, last - 1, nationality) && !is(page, first, GIVEN),
  },
  {
    name: 'ends with roles in the plural',
    example: 'They asked the [Kalevo Justices] again.',
    counterexample: 'They asked the [Kalevo Dockers] again.',
    holds: (page, { last }) => isPluralRole(lowerAt(page, last - 1)),
  },
  {
    name: 'begins with a place and ends in a plural',
    example: 'They met the [Chicago Miners] again.',
    counterexample: 'They met the [Kalevo Miners] again.',
    holds: (page, { first, key }) => is(page, first, place) && !is(page, first, GIVEN) && /[^s]s$/.test(key),
  },
  {
    name: 'ends with a place',
    example: 'They asked [Air Norway] again.',
    counterexample: 'They asked [Anna Norway] again.',
    holds: (page, { first, last }) =>
      is(page, last - 1, place) && (!is(page, first, GIVEN) || is(page, first, knownOrganization)),
  },
];

function endsWithBody(page: Page, { first, last }: FoundName): boolean {
  if (!is(page, last - 1, organizationHead)) return false;
  return !(is(page, first, GIVEN) && is(page, last - 1, GIVEN)) && !(last - first === 2 && isPlainGiven(page, first));
}
