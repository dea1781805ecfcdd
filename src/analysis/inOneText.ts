import type { Span } from '../article/article';
import type { Analysis, Entity, Mention, Statement } from './analysis';

/** What is found in a part of an article that is in one language. */
export type PartAnalysis = Pick<Analysis, 'entities' | 'mentions' | 'statements' | 'dates'>;

/**
 * What was found in the parts of an article, as if it had been read in one go: in text order, and whoever is named in
 * several parts is one entity.
 */
export function inOneText(parts: readonly PartAnalysis[]): PartAnalysis {
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
  mentions.sort(byStart);
  return renumbered({
    entities: Array.from(entities, ([id, entity]) => ({ ...entity, id })),
    mentions,
    statements: statements.sort((a, b) => byStart(a.content[0] ?? a.cue ?? nowhere, b.content[0] ?? b.cue ?? nowhere)),
    dates: parts.flatMap(({ dates }) => dates).sort(byStart),
  });
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

const nowhere: Span = { start: 0, end: 0 };

function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Entities in order of first mention, and numbered so. */
function renumbered({ entities, mentions, statements, dates }: PartAnalysis): PartAnalysis {
  const order = [...new Set([...mentions.map(({ entity }) => entity), ...entities.map(({ id }) => id)])];
  const ids = new Map(order.map((id, index) => [id, `e${index + 1}`]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    entities: order.flatMap((id) => {
      const entity = byId.get(id);
      const roles = [...(entity?.roles ?? [])].sort(byStart);
      return entity ? [{ ...entity, id: idOf(id), roles }] : [];
    }),
    mentions: mentions.map((mention) => withIds(mention, idOf)),
    statements: statements.map((statement) => withSpeaker(statement, idOf)),
    dates,
  };
}
