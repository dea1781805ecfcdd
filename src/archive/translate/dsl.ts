/**
 * A piece of a question in the server's own language, as JSON.
 * https://docs.opensearch.org/2.19/query-dsl/
 */
export type Dsl = Readonly<Record<string, unknown>>;

export const everything: Dsl = { match_all: {} };
export const nothing: Dsl = { match_none: {} };

/** At least one of these holds; what holds best counts. */
export function anyOf(queries: readonly Dsl[]): Dsl {
  if (queries.length < 2) return queries[0] ?? nothing;
  return { dis_max: { queries } };
}

/** All of these hold. */
export function allOf(queries: readonly Dsl[]): Dsl {
  if (queries.length < 2) return queries[0] ?? everything;
  return { bool: { must: queries } };
}

/** The first holds, in articles of which the others hold, too; these say nothing of how well it does. */
export function onlyWhere(query: Dsl, conditions: readonly Dsl[]): Dsl {
  return conditions.length === 0 ? query : { bool: { must: query, filter: conditions } };
}

/** The first holds, and none of the others does. */
export function butNot(query: Dsl, others: readonly Dsl[]): Dsl {
  return others.length === 0 ? query : { bool: { must: query, must_not: others } };
}

/** A field has this value, or this word. */
export function has(field: string, value: string): Dsl {
  return { term: { [field]: { value } } };
}

/** A field has one of these values. */
export function hasAny(field: string, values: readonly string[]): Dsl {
  return { terms: { [field]: values } };
}

/** A field has a word that begins so. */
export function begins(field: string, beginning: string): Dsl {
  return { prefix: { [field]: { value: beginning } } };
}

/** What counts so many times as much as it would, or for a part of it. */
export function weighed(query: Dsl, boost: number): Dsl {
  return boost === 1 ? query : { bool: { must: query, boost } };
}
