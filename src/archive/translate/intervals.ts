import type { Dsl } from './dsl';

/*
 * Rules for where words stand to each other: a rule matches stretches of a field, and rules are put together to others.
 * https://docs.opensearch.org/2.19/query-dsl/full-text/intervals/
 */

/** A rule. */
export type Rule = Readonly<Record<string, unknown>>;

/** So many words may begin in one way, the most that the server takes; more of them are an error there. */
export const mostBeginnings = 1024;

/** These words, one directly behind the other. */
export function row(words: readonly string[]): Rule {
  return { match: { query: words.join(' '), analyzer: 'whitespace', ordered: true, max_gaps: 0 } };
}

/** A word that begins so. */
export function beginning(text: string): Rule {
  return { wildcard: { pattern: `${text.replace(/[\\*?]/g, '\\$&')}*`, max_expansions: mostBeginnings } };
}

/** One of these. */
export function either(rules: readonly Rule[]): Rule {
  return rules.length === 1 ? rules[0]! : { any_of: { intervals: rules } };
}

/** One behind the other, with at most so many words among them. */
export function inOrder(rules: readonly Rule[], words: number): Rule {
  return rules.length === 1 ? rules[0]! : { all_of: { intervals: rules, mode: 'ordered', max_gaps: words } };
}

/** All of them in any order, maybe in the same place, with at most so many words among them. */
export function together(rules: readonly Rule[], words: number): Rule {
  return rules.length === 1 ? rules[0]! : { all_of: { intervals: rules, mode: 'unordered', max_gaps: words } };
}

/**
 * All of them in any order, with at most so many other words among them; of two, each in a place of its own. Of more,
 * the server's way to keep them apart (`unordered_no_overlap`) takes the first two for one thing, which no third parts.
 */
export function apart(rules: readonly Rule[], words: number): Rule {
  if (rules.length !== 2) return together(rules, words);
  return { all_of: { intervals: rules, mode: 'unordered_no_overlap', max_gaps: words } };
}

/** A field has such a stretch. */
export function stands(field: string, rule: Rule): Dsl {
  return { intervals: { [field]: rule } };
}
