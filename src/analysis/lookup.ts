import type { Span } from '../article/article';
import type { Analysis, DateExpression, Entity, Mention, Statement } from './analysis';

/** Questions that every surface asks of an analysis. Offsets are UTF-16 code units into the article's text. */

export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

/** The smallest of the spans that hold the offset. */
function innermost<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const span of spans) {
    if (contains(span, offset) && (!best || span.end - span.start < best.end - best.start)) best = span;
  }
  return best;
}

export function mentionAt(analysis: Analysis, offset: number): Mention | undefined {
  return innermost(analysis.mentions, offset);
}

export function dateAt(analysis: Analysis, offset: number): DateExpression | undefined {
  return innermost(analysis.dates, offset);
}

/** The statement whose content holds the offset; the shortest where statements nest. */
export function statementAt(analysis: Analysis, offset: number): Statement | undefined {
  let best: { statement: Statement; length: number } | undefined;
  for (const statement of analysis.statements) {
    if (!statement.content.some((span) => contains(span, offset))) continue;
    const length = statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
    if (!best || length < best.length) best = { statement, length };
  }
  return best?.statement;
}

/** By their ids; as long as the analysis is kept. An article of names has as many as words. */
const known = new WeakMap<readonly Entity[], ReadonlyMap<string, Entity>>();

export function entityById({ entities }: Analysis, id: string): Entity | undefined {
  let byId = known.get(entities);
  if (!byId) known.set(entities, (byId = new Map(entities.map((entity) => [entity.id, entity]))));
  return byId.get(id);
}

export function mentionsOf(analysis: Analysis, entity: string): Mention[] {
  return analysis.mentions.filter((mention) => mention.entity === entity);
}

export function statementsBy(analysis: Analysis, entity: string): Statement[] {
  return analysis.statements.filter((statement) => statement.speaker === entity);
}

/** How much lies between a span and an offset; 0 inside. */
export function distance(span: Span, offset: number): number {
  return offset < span.start ? span.start - offset : Math.max(0, offset - span.end);
}

/** Where an entity is named, and what it says. */
export interface EntityPlaces {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
}

const nowhere: EntityPlaces = { mentions: [], statements: [] };

/** The same for all entities at once: an article of names has as many as words. */
export function placesByEntity({ mentions, statements }: Analysis): (entity: string) => EntityPlaces {
  const places = new Map<string, { mentions: Mention[]; statements: Statement[] }>();
  const of = (entity: string) => {
    let known = places.get(entity);
    if (!known) places.set(entity, (known = { mentions: [], statements: [] }));
    return known;
  };
  for (const mention of mentions) of(mention.entity).mentions.push(mention);
  for (const statement of statements) if (statement.speaker !== null) of(statement.speaker).statements.push(statement);
  return (entity) => places.get(entity) ?? nowhere;
}

/** The people who say something in the article, those with most statements first. */
export function speakersOf(analysis: Analysis): { entity: Entity; statements: readonly Statement[] }[] {
  const placesOf = placesByEntity(analysis);
  return analysis.entities
    .map((entity) => ({ entity, statements: placesOf(entity.id).statements }))
    .filter(({ statements }) => statements.length > 0)
    .sort((a, b) => b.statements.length - a.statements.length);
}
