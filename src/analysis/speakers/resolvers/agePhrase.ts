import * as l10n from '@vscode/l10n';
import type { Discourse } from '../discourse';
import { lowerAt, type Page } from '../page';
import { genderBy, isNamed, type Gender, type Person } from '../people';
import type { PersonMention } from '../personMention';
import { THIRD_PERSON } from '../pronouns';
import { statedAge, yearsOldAt } from '../statedAge';
import { addAntecedent, antecedentOf } from './antecedentOf';
import type { Resolver } from './resolver';

/** Somebody of that age who is not named is looked for so many tokens back. */
const farthestStranger = 400;
/** So far ahead "he" or "her" says what the gender is. */
const farthestPronoun = 25;

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
        reason: l10n.t('The article says that {0} is {1}.', discourse.nameOf(stated.person), age),
        evidence: { start: stated.start, end: stated.end },
      });
      return;
    }
    if (isStrangers(age, token, discourse)) return;
    const gender = genderAhead(token + 6, discourse);
    const antecedent = antecedentOf(place, gender, discourse);
    if (
      antecedent &&
      isNamed(antecedent.person) &&
      antecedent.rivals.length === 0 &&
      isFree(antecedent.person, discourse)
    ) {
      addAntecedent(place, 'nominal', antecedent, discourse);
      return;
    }
    const only = onlyFreePerson(gender, discourse);
    if (!only) return;
    discourse.add(place, 'nominal', {
      person: only,
      rivals: [],
      basis: 'inferred',
      certainty: 'a role not given before',
      reason: l10n.t('Most likely {0}: the only person so far whose age is not given.', discourse.nameOf(only)),
    });
  },
};

/** "the 34-year-old" before anything but a noun or a name: its number. */
function ageAt(page: Page, token: number): string | null {
  if (lowerAt(page, token) !== 'the' || !yearsOldAt(page, token + 1)) return null;
  const next = lowerAt(page, token + 6) === ',' ? token + 7 : token + 6;
  return /^(?:NOUN|PROPN|ADJ)$/.test(page.tokens[next]?.pos ?? '') ? null : lowerAt(page, token + 1);
}

/** The last mention beside which this age stands: "Ivo Katz, 34,". */
function mentionOfAge(age: string, discourse: Discourse): PersonMention | undefined {
  return discourse.lastMention((mention) => statedAge(discourse.page, mention) === age);
}

/** "A 34-year-old man was shot. Ivo Katz saw it. The 34-year-old …": somebody whom the article does not name. */
function isStrangers(age: string, token: number, { page }: Discourse): boolean {
  for (let at = token - 1; at > token - farthestStranger && at >= 0; at--)
    if (lowerAt(page, at) === age && (yearsOldAt(page, at) || /^(?:,|aged)$/.test(lowerAt(page, at - 1)))) return true;
  return false;
}

/** What "he" or "her" later in the sentence says of the gender. */
function genderAhead(first: number, discourse: Discourse): Gender | null {
  const { page } = discourse;
  for (let at = first; at < first + farthestPronoun && page.sentenceOf[at] === page.sentenceOf[first]; at++) {
    const gender = discourse.isQuoted(at) ? undefined : THIRD_PERSON.get(lowerAt(page, at));
    if (gender) return gender;
  }
  return null;
}

/** Of two people named so far, the only one whose age the article does not give. */
function onlyFreePerson(gender: Gender | null, discourse: Discourse): Person | null {
  if (discourse.named.size !== 2) return null;
  const [only, ...others] = [...discourse.named].filter((person) => isFree(person, discourse));
  const known = only && genderBy(only.genderVotes);
  return only && others.length === 0 && (!gender || !known || gender === known) ? only : null;
}

/** Whose age the article does not give. */
function isFree(person: Person, { page }: Discourse): boolean {
  return person.names.every((name) => statedAge(page, name) === null);
}
