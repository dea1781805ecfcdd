import type { Article } from '../../article/article';
import { atOnce } from '../../article/steps';
import { FAMILY_GROUP_NOUNS } from '../../language/roleNouns';
import type { TokenizedArticle } from '../../language/tokens';
import type { Entity, Mention, Statement } from '../analysis';
import { assemble } from './assemble';
import { findAuthors } from './authors';
import type { FoundStatement } from './foundStatement';
import { findHeadlineNames } from './headlineNames';
import { typeNames } from './nameTypes';
import { findNames, type FoundName } from './names';
import { findNominals } from './nominals';
import { type RoleBearer, senseOf, wordsBehind } from './roleSense';
import { layOut, lowerAt, type Page } from './page';
import { genderOf, joinPeople, surnameOf, type Joining, type Person } from './people';
import { resolve } from './resolve';
import type { Discourse } from './discourse';
import { Institutions } from './institutions';
import { rolesAt } from './roles';
import { settleSharedNames } from './sharedNames';
import { withWholeSources } from './wholeSources';
import { worksTitles } from './worksTitles';

interface FoundPeople {
  entities: Entity[];
  mentions: Mention[];
  statements: Statement[];
}

/**
 * Finds the people, organizations and places an article names, joins their mentions, and says who stands behind each
 * statement. A pure function of its input; linear in the length of the text.
 */
export function findPeople(article: Article, reading: TokenizedArticle, found: readonly FoundStatement[]): FoundPeople {
  return atOnce(findPeopleInSteps(article, reading, found));
}

/** The same in steps of a few ms. */
export function* findPeopleInSteps(
  article: Article,
  reading: TokenizedArticle,
  found: readonly FoundStatement[],
): Generator<undefined, FoundPeople> {
  const { discourse, people } = yield* readDiscourse(article, reading, found);
  yield;
  return assemble(discourse, people);
}

/** The same before entities have ids; `people` are in order of their first names. */
export function* readDiscourse(
  article: Article,
  reading: TokenizedArticle,
  found: readonly FoundStatement[],
): Generator<undefined, { discourse: Discourse; people: readonly Person[] }> {
  const laidOut = layOut(article, reading, found);
  yield;
  const titled = worksTitles(laidOut);
  yield;
  const prose = findNames(laidOut).filter((name) => titled[name.first] === 0);
  yield;
  const page = { ...laidOut, found: withWholeSources(laidOut, prose) };
  yield;
  const types = yield* typeNames(page, prose);
  const surnames = uniqueSurnames(prose.filter(({ key }) => types.get(key) === 'person'));
  const names = [...prose, ...findHeadlineNames(page, types, surnames)].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  );
  const isPersonal = ({ key }: FoundName): boolean =>
    (types.get(key) ?? (surnames.has(key) ? 'person' : 'none')) === 'person';
  const personal = names.filter((name) => isPersonal(name) && !isFamily(page, name));
  yield;
  const { people, joined: joinedByName } = joinPeople(page, personal);
  yield;
  const joined = settleSharedNames(page, joinedByName);
  const bearers = rolesOf(page, personal, joined);
  yield;
  const nominals = findNominals(page, takenTokens(page, personal, bearers));
  const authors = findAuthors(page, personal, joined);
  yield;
  const institutions = new Institutions(page, names, types);
  yield;
  const discourse = yield* resolve(page, { names: personal, joined, bearers, nominals, authors, institutions });
  return { discourse, people };
}

/** The surnames of full names that one of them has. */
function uniqueSurnames(names: readonly FoundName[]): ReadonlySet<string> {
  const byKey = new Map(
    names.filter(({ words }) => words.length > 1).map(({ key, words }) => [key, surnameOf(words)] as const),
  );
  const unique = new Set<string>();
  const shared = new Set<string>();
  for (const surname of byKey.values()) (unique.has(surname) ? shared : unique).add(surname);
  return new Set([...unique].filter((surname) => !shared.has(surname)));
}

/** "The Castellano brothers", "the Berg family": several people, and none of them. */
function isFamily(page: Page, { words, last }: FoundName): boolean {
  return words.length === 1 && FAMILY_GROUP_NOUNS.has(lowerAt(page, last));
}

function rolesOf(page: Page, names: readonly FoundName[], joined: ReadonlyMap<FoundName, Joining>): RoleBearer[] {
  const bearers: RoleBearer[] = [];
  for (const name of names) {
    const person = joined.get(name)?.person;
    if (!person) continue;
    for (const role of rolesAt(page, name)) {
      bearers.push({ person, role, sense: senseOf(page, role, wordsBehind(page, name.last)) });
      voteByRole(page, person, role.head);
    }
  }
  return bearers;
}

function voteByRole(page: Page, person: Person, head: number): void {
  const gender = genderOf(page, head);
  if (gender) person.genderVotes[gender] += 3;
}

/** Marks the tokens of people's names, of what leads up to them, and of their roles. */
function takenTokens(page: Page, names: readonly FoundName[], bearers: readonly RoleBearer[]): Uint8Array {
  const taken = new Uint8Array(page.tokens.length);
  for (const name of names) taken.fill(1, name.lead, name.last);
  for (const { role } of bearers) taken.fill(1, role.first, role.last);
  return taken;
}
