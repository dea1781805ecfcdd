import type { Article } from '../../article/article';
import type { TokenizedArticle } from '../../language/tokens';
import type { Entity, Mention, Statement } from '../analysis';
import { assemble } from './assemble';
import { findAuthors } from './authors';
import type { FoundStatement } from './foundStatement';
import { findHeadlineNames } from './headlineNames';
import { typeNames } from './nameTypes';
import { findNames, type FoundName } from './names';
import { findNominals, senseOf, type RoleBearer } from './nominals';
import { layOut, lowerAt, type Page } from './page';
import { genderOf, joinPeople, type Joining, type Person } from './people';
import { Resolver } from './resolve';
import { rolesAt } from './roles';
import { worksTitles } from './worksTitles';

/**
 * Finds the people, organizations and places an article names, joins their mentions, and says who stands behind each
 * statement. A pure function of its input; linear in the length of the text.
 */
export function findPeople(
  article: Article,
  reading: TokenizedArticle,
  found: readonly FoundStatement[],
): { entities: Entity[]; mentions: Mention[]; statements: Statement[] } {
  const page = layOut(article, reading, found);
  const titled = worksTitles(page);
  const prose = findNames(page).filter((name) => titled[name.first] === 0);
  const types = typeNames(page, prose);
  const names = [...prose, ...findHeadlineNames(page, types)].sort((a, b) => a.first - b.first || b.last - a.last);
  const personal = names.filter((name) => types.get(name.key) === 'person' && !isFamily(page, name));
  const { people, joined } = joinPeople(page, personal);
  const bearers = rolesOf(page, personal, joined);
  const nominals = findNominals(page, takenTokens(page, personal, bearers));
  const resolver = new Resolver(page, {
    names: personal,
    joined,
    bearers,
    nominals,
    authors: findAuthors(page, personal, joined),
  });
  resolver.run();
  return assemble({ page, names, types, people, bearers, resolver });
}

/** "The Castellano brothers", "the Berg family": several people, and none of them. */
function isFamily(page: Page, { words, last }: FoundName): boolean {
  return (
    words.length === 1 &&
    /^(?:brothers|sisters|siblings|family|families|twins|clan|couple|dynasty)$/.test(lowerAt(page, last))
  );
}

function rolesOf(page: Page, names: readonly FoundName[], joined: ReadonlyMap<FoundName, Joining>): RoleBearer[] {
  const bearers: RoleBearer[] = [];
  for (const name of names) {
    const person = joined.get(name)?.person;
    if (!person) continue;
    for (const role of rolesAt(page, name)) {
      bearers.push({ person, role, sense: senseOf(page, role) });
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
