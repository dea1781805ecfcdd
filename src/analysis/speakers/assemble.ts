import type { Entity, Mention, Role, Statement } from '../analysis';
import { CERTAINTIES } from './certainty';
import type { Discourse } from './discourse';
import type { FoundStatement } from './foundStatement';
import type { Institution } from './institutions';
import type { RoleBearer } from './roleSense';
import type { Page } from './page';
import type { Person } from './people';
import { nameText } from './personMention';
import { roleText } from './roleText';

type Referent = Person | Institution;

/** A mention before entities have ids. */
type UnnumberedMention = Omit<Mention, 'entity' | 'rivals' | 'evidence'> & {
  readonly evidence?: Mention['evidence'] | undefined;
  readonly rivals?: readonly Person[];
};

interface UnnumberedEntity extends Omit<Entity, 'id'> {
  readonly referent: Referent;
  readonly mentions: readonly UnnumberedMention[];
}

/** Gives entities ids, and says by them whom mentions name and who speaks. */
export function assemble(
  discourse: Discourse,
  people: readonly Person[],
): { entities: Entity[]; mentions: Mention[]; statements: Statement[] } {
  const { page } = discourse;
  const numbered = [
    ...personEntities(discourse, people),
    ...discourse.people.institutions.all.map(institutionEntity),
  ].map((entity, index) => ({ ...entity, id: `e${index + 1}` }));
  const ids = new Map<Referent, string>(numbered.map(({ referent, id }) => [referent, id]));
  const entities = numbered.map(({ id, type, name, roles }): Entity => ({ id, type, name, roles }));
  const mentions = numbered.flatMap((entity) => entity.mentions.map((mention) => withIds(mention, entity.id, ids)));
  const statements = page.found.map((statement) => withSpeaker(statement, discourse, ids));
  return { entities, mentions, statements };
}

function personEntities(
  { page, people: { bearers }, mentions }: Discourse,
  people: readonly Person[],
): UnnumberedEntity[] {
  const rolesBy = groupBy(bearers, ({ person }) => person);
  const mentionsBy = groupBy(mentions, ({ person }) => person);
  return people.map((person) => ({
    referent: person,
    type: 'person',
    name: nameText(page, person),
    roles: rolesOf(page, rolesBy.get(person) ?? []),
    mentions: mentionsBy.get(person) ?? [],
  }));
}

function institutionEntity(institution: Institution): UnnumberedEntity {
  const { type, name, mentions } = institution;
  return { referent: institution, type, name, roles: [], mentions };
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Each role once. */
function rolesOf(page: Page, bearers: readonly RoleBearer[]): Role[] {
  const roles: Role[] = [];
  for (const { role } of bearers) {
    const text = roleText(page, role);
    if (!text || roles.some((known) => known.text.toLowerCase() === text.toLowerCase())) continue;
    const start = page.tokens[role.first]?.start ?? 0;
    roles.push({ start, end: page.tokens[role.last - 1]?.end ?? start, text });
  }
  return roles;
}

function withIds(
  { start, end, kind, basis, reason, evidence, rivals = [] }: UnnumberedMention,
  entity: string,
  ids: ReadonlyMap<Referent, string>,
): Mention {
  const rivalIds = rivals.flatMap((rival) => ids.get(rival) ?? []);
  return {
    start,
    end,
    kind,
    entity,
    basis,
    reason,
    ...(evidence ? { evidence } : {}),
    ...(rivalIds.length > 0 ? { rivals: rivalIds } : {}),
  };
}

function withSpeaker(found: FoundStatement, discourse: Discourse, ids: ReadonlyMap<Referent, string>): Statement {
  const speaker = discourse.speakers.get(found);
  const id = (speaker?.who && ids.get(speaker.who)) ?? null;
  const { type, content, cue, source, confidence, speech } = found;
  return {
    type,
    content,
    cue,
    source,
    speaker: id,
    basis: speaker?.basis ?? 'inferred',
    confidence,
    speakerConfidence: id === null || !speaker ? null : CERTAINTIES[speaker.certainty],
    speech,
    reason: speaker?.reason ?? '',
  };
}
