import { isPlace } from '../../../language/lexicon';
import type { Evidence } from './evidence';

const fewTimes = 3;

const ofAnyName: readonly Evidence[] = [
  {
    name: 'comes back',
    example: 'They asked [Kalevo]. They left Kalevo.',
    counterexample: 'They asked [Kalevo]. They left Halden.',
    holds: (_, { key }, { counts }) => (counts.get(key) ?? 0) > 1,
  },
  {
    name: 'comes back three times',
    example: 'They asked [Kalevo]. They left Kalevo, met Kalevo and praised Kalevo.',
    counterexample: 'They asked [Kalevo]. They left Kalevo.',
    holds: (_, { key }, { counts }) => (counts.get(key) ?? 0) > fewTimes,
  },
];

/** What the other names of the article say about a name of several words. */
export const articleOfSeveralWords: readonly Evidence[] = [
  ...ofAnyName,
  {
    name: 'its last word comes back alone',
    example: 'They asked [Osmo Kalevo]. They left Kalevo.',
    counterexample: 'They asked [Osmo Kalevo]. They left Osmo.',
    holds: (_, { words }, { singles }) => singles.has(words.at(-1) ?? ''),
  },
  {
    name: 'stands elsewhere with a legal form',
    example: 'They asked [Osmo Kalevo]. They left Osmo Kalevo Ltd.',
    counterexample: 'They asked [Osmo Kalevo]. They left Kalevo Ltd.',
    holds: (_, { key }, { withoutForm }) => withoutForm.has(key),
    decides: 'organization',
  },
];

/** In letters: "LEE:" may be somebody's label, "RT" is none. */
const shortestSurname = 3;

/** What the other names of the article say about a name of one word: those of several words are decided before. */
export const articleOfOneWord: readonly Evidence[] = [
  ...ofAnyName,
  {
    name: 'short form of a person',
    example: 'They asked Anna Kalevo. They left [Kalevo].',
    counterexample: 'They asked Anna Kalevo. They left [Norlink].',
    holds: (_, { key }, { shortForms }) => key.length >= shortestSurname && shortForms.person.has(key),
  },
  {
    name: 'short form of an organization',
    example: 'They asked Norlink Bank. They left [Norlink].',
    counterexample: 'They asked Norlink Bank. They left [Kalevo].',
    holds: (_, { key }, { shortForms }) => shortForms.organization.has(key),
  },
  {
    name: 'first word of a company',
    example: 'They asked Norlink Group. They left [Norlink].',
    counterexample: 'Anna Norlink left Norlink Group. They asked [Norlink].',
    holds: (_, { key }, { companies, shortForms }) =>
      companies.has(key) && !shortForms.person.has(key) && !isPlace(key),
    decides: 'organization',
  },
  {
    name: 'rank that somebody has',
    example: 'They asked SP Osmo Kalevo. They left the [SP].',
    counterexample: 'They asked SSP Osmo Kalevo. They left the [SP].',
    holds: (_, { key }, { ranks }) => ranks.has(key),
    decides: 'none',
  },
  {
    name: 'short form of a place',
    example: 'They live in Port Ellery. They left [Ellery].',
    counterexample: 'They live in Port Ellery. They left [Kalevo].',
    holds: (_, { key }, { shortForms }) => shortForms.place.has(key),
  },
  {
    name: 'given name of a person',
    example: 'They asked Anna Kalevo. They left [Anna].',
    counterexample: 'They asked Grace Kalevo. They left [Anna].',
    holds: (_, { key }, { givenNames }) => givenNames.has(key),
  },
  {
    name: 'in the name of an organization',
    example: 'They asked the Bank of Kalevo. They left [Kalevo].',
    counterexample: 'They asked the Bank of Halden. They left [Kalevo].',
    holds: (_, { key }, { inOrganizations }) => inOrganizations.has(key),
  },
  {
    name: 'initials of a longer name',
    example: 'They asked the Norvian Truth Keepers. They left the [NTK].',
    counterexample: 'They asked the Norvian Truth Keepers. They left the [NTP].',
    holds: (_, { key }, { initials }) => initials.has(key),
  },
];
