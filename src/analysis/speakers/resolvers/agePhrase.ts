import type { Discourse } from '../discourse';
import { lowerAt, type Page } from '../page';
import { isNamed, type Person } from '../people';
import type { PersonMention } from '../personMention';
import { addAntecedent, antecedentOf } from './antecedentOf';
import type { Resolver } from './resolver';

/** Among more people than this nobody is found by elimination. */
const mostPeople = 4;

/** "The 34-year-old": whoever is said to be that old, or else whom the article is just speaking of. */
export const agePhrase: Resolver = {
  name: '“the 34-year-old”: the person of that age',
  asked: 'while reading',
  example: {
    text: 'Ivo Katz, 34, met Tom Bell. Tom Bell, 40, left. The 34-year-old said so.',
    words: 'The 34-year-old',
    person: 'Ivo Katz',
  },
  counterexample: {
    text: 'Ivo Katz, 34, met Tom Bell. Tom Bell, 40, left. The 34-year-old plan failed.',
    words: 'The 34-year-old',
    person: null,
  },
  resolve(token, discourse) {
    const { page } = discourse;
    const age = ageAt(page, token);
    if (!age) return;
    const place = { first: token, last: token + 6 };
    const stated = mentionOfAge(age, discourse);
    if (stated) {
      discourse.add(place, 'nominal', {
        person: stated.person,
        rivals: [],
        basis: 'inferred',
        certainty: 'a role that one has',
        reason: `The article says that ${discourse.nameOf(stated.person)} is ${age}.`,
        evidence: { start: stated.start, end: stated.end },
      });
      return;
    }
    const antecedent = antecedentOf(place, null, discourse);
    if (
      antecedent &&
      isNamed(antecedent.person) &&
      antecedent.rivals.length === 0 &&
      isFree(antecedent.person, discourse)
    ) {
      addAntecedent(place, 'nominal', antecedent, discourse);
      return;
    }
    const only = onlyFreePerson(discourse);
    if (!only) return;
    discourse.add(place, 'nominal', {
      person: only,
      rivals: [],
      basis: 'inferred',
      certainty: 'a role not given before',
      reason: `Most likely ${discourse.nameOf(only)}: the only person so far whose age is not given.`,
    });
  },
};

/** "the 34-year-old" before anything but a noun: its number. */
function ageAt(page: Page, token: number): string | null {
  if (lowerAt(page, token) !== 'the') return null;
  const age = lowerAt(page, token + 1);
  const rest = [2, 3, 4, 5].map((step) => lowerAt(page, token + step)).join('');
  if (!/^\d{1,3}$/.test(age) || rest !== '-year-old') return null;
  return /^(?:NOUN|PROPN|ADJ)$/.test(page.tokens[token + 6]?.pos ?? '') ? null : age;
}

/** The last mention that is followed by this age: "Ivo Katz, 34,". */
function mentionOfAge(age: string, discourse: Discourse): PersonMention | undefined {
  const { page } = discourse;
  return discourse.lastMention(({ last }) => lowerAt(page, last) === ',' && lowerAt(page, last + 1) === age);
}

/** Of several people named so far, the only one whose age the article does not give. */
function onlyFreePerson(discourse: Discourse): Person | null {
  if (discourse.named.size < 2 || discourse.named.size > mostPeople) return null;
  const free = [...discourse.named].filter((person) => isFree(person, discourse));
  return free.length === 1 ? (free[0] ?? null) : null;
}

/** Whose age the article does not give. */
function isFree(person: Person, { page }: Discourse): boolean {
  return person.names.every(({ last }) => lowerAt(page, last) !== ',' || !/^\d{1,3}$/.test(lowerAt(page, last + 1)));
}
