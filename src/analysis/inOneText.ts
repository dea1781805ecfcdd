import type { Entity, Mention, Statement } from './analysis';
import type { Findings } from './putTogether';

/** What was found in the parts of an article, each in one language: whoever is named in several parts is one entity. */
export function inOneText(parts: readonly Findings[]): Findings {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  const statements: Statement[] = [];
  for (const part of parts) {
    const keys = new Map(part.entities.map((entity) => [entity.id, `${entity.type} ${entity.name.toLowerCase()}`]));
    const keyOf = (id: string): string => keys.get(id) ?? id;
    for (const entity of part.entities) {
      const known = entities.get(keyOf(entity.id));
      entities.set(keyOf(entity.id), known ? { ...known, roles: [...known.roles, ...entity.roles] } : entity);
    }
    for (const mention of part.mentions) mentions.push(withIds(mention, keyOf));
    for (const statement of part.statements) statements.push(withSpeaker(statement, keyOf));
  }
  return {
    entities: Array.from(entities, ([id, entity]) => ({ ...entity, id })),
    mentions,
    statements,
    dates: parts.flatMap(({ dates }) => dates),
  };
}

type Renaming = (id: string) => string;

function withIds(mention: Mention, renamed: Renaming): Mention {
  const { entity, rivals } = mention;
  return { ...mention, entity: renamed(entity), ...(rivals && { rivals: rivals.map(renamed) }) };
}

function withSpeaker(statement: Statement, renamed: Renaming): Statement {
  const { speaker } = statement;
  return speaker === null ? statement : { ...statement, speaker: renamed(speaker) };
}
