import type { LanguageCode } from '../../language/packs/pack';
import type { AllOf, AnyOf, List, Near, Node, Phrase, Word } from './ast';
import { clausesOf, type Clause } from './clauses';
import { isCondition, narrowingNodes } from './conditions';

/** The members of a list, or of one side of an operator, by what they ask for. */
export interface ListParts {
  /** Filters that say where its words are to be looked for: `speaker:asif`, `in:heading`. */
  readonly narrowing: readonly Node[];
  /** Filters that only let articles in: `date:2025`, `path:x OR mentions:y`. */
  readonly restricting: readonly Node[];
  /** Its words and phrases, as the index looks for them. */
  readonly clauses: readonly Clause[];
  /** What must be there, beside the phrases: `a NEAR b`, `a OR b`. */
  readonly required: readonly (Near | AnyOf | AllOf | List)[];
  /** What must not be there, without the minus. */
  readonly excluded: readonly Node[];
  /** It asks for words, in whatever way, and not only for what filters let in. */
  readonly hasWords: boolean;
}

/**
 * Splits a list in the one way that the index and the marks in a text share.
 * @param strict the list is to be left out of the results: then nothing is completed that the person has not typed
 * @param languages beside English, those of the articles that are looked through
 */
export function partsOfList(nodes: readonly Node[], strict: boolean, languages: readonly LanguageCode[]): ListParts {
  const narrowing = narrowingNodes(nodes);
  const conditions = nodes.filter(isCondition);
  const leaves: (Word | Phrase)[] = [];
  const required: (Near | AnyOf | AllOf | List)[] = [];
  const excluded: Node[] = [];
  for (const node of nodes) {
    if (node.kind === 'word' || node.kind === 'phrase') leaves.push(node);
    else if (node.kind === 'not') excluded.push(node.node);
    else if (node.kind !== 'filter' && !isCondition(node)) required.push(node);
  }
  return {
    narrowing,
    restricting: conditions.filter((node) => !narrowing.includes(node)),
    clauses: clausesOf(leaves, { beside: conditions.length + required.length > 0, strict, languages }),
    required,
    excluded,
    hasWords: leaves.length + required.length > 0,
  };
}
